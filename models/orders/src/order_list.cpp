// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_forms.h"

#include <QHash>
#include <array>
#include <orders/order_list.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array DateColumns = {OrderColumn::OrderedOn, OrderColumn::Start, OrderColumn::End};
constexpr int HoursOfAWeek = 168;
constexpr int HighestTotal = 100'000;
constexpr qsizetype LongestNumber = 64;
constexpr qsizetype LongestName = 200;

} // namespace

struct OrderListReader::Private
{
    Private(CsvReader r, OrderColumns c, OrderListOptions o)
        : reader(std::move(r)),
          columns(std::move(c)),
          options(std::move(o))
    {
    }

    void learn(const CsvRecord &record)
    {
        for (size_t i = 0; i < DateColumns.size(); ++i)
            dates[i].learn(columns.value(record.fields, DateColumns[i]));
        perWeek.learn(columns.value(record.fields, OrderColumn::HoursPerWeek));
        total.learn(columns.value(record.fields, OrderColumn::HoursTotal));
    }

    CsvReader reader;
    OrderColumns columns;
    OrderListOptions options;
    std::array<DateColumn, DateColumns.size()> dates;
    HoursColumn perWeek{HoursOfAWeek};
    HoursColumn total{HighestTotal};
};

namespace {

// One row on its way to being good or refused.
class Row
{
public:
    Row(const CsvRecord &record, const OrderColumns &columns) : m_record(record), m_columns(columns)
    {
    }

    const QList<Message> &reasons() const { return m_reasons; }
    void refuse(Message reason) { m_reasons.append(std::move(reason)); }

    QString text(OrderColumn column) const { return m_columns.value(m_record.fields, column); }
    QString line(OrderColumn column) const { return text(column).simplified(); }

    QString mandatory(OrderColumn column)
    {
        const QString value = line(column);
        if (value.isEmpty())
            refuse(Message(u"import.missingValue"_s, {{u"column"_s, m_columns.header(column)}}));
        return value;
    }

    QString mandatory(OrderColumn column, qsizetype longest)
    {
        const QString value = mandatory(column);
        if (value.size() > longest)
            refuse(Message(u"import.tooLong"_s, {{u"column"_s, m_columns.header(column)},
                                                 {u"longest"_s, qint64(longest)}}));
        return value;
    }

    QDate date(OrderColumn column, const DateColumn &form)
    {
        const QString value = mandatory(column);
        const auto read = form.read(value);
        if (!read && !value.isEmpty())
            refuse(wrong(u"import.notADate"_s, column, value));
        return read.value_or(QDate());
    }

    Minutes hours(OrderColumn column, const HoursColumn &form)
    {
        const QString value = mandatory(column);
        const auto read = form.read(value);
        if (!read && !value.isEmpty())
            refuse(wrong(u"import.notHours"_s, column, value));
        return read.value_or(Minutes{});
    }

private:
    Message wrong(const QString &code, OrderColumn column, const QString &value) const
    {
        return Message(code,
                       {{u"column"_s, m_columns.header(column)}, {u"value"_s, value.left(60)}});
    }

    const CsvRecord &m_record;
    const OrderColumns &m_columns;
    QList<Message> m_reasons;
};

void checkShape(Row &row, const CsvRecord &record, qsizetype columns)
{
    if (record.brokenQuotes)
        row.refuse(Message(u"import.brokenQuotes"_s,
                           {{u"from"_s, record.line}, {u"to"_s, record.lastLine}}));
    const auto surplus = record.fields.mid(columns);
    if (std::any_of(surplus.begin(), surplus.end(),
                    [](const QString &f) { return !f.trimmed().isEmpty(); }))
        row.refuse(Message(u"import.tooManyFields"_s, {{u"n"_s, qint64(record.fields.size())},
                                                       {u"columns"_s, qint64(columns)}}));
}

void readCitizen(Row &row, Citizen &citizen, QDate today)
{
    if (const QString digits = row.mandatory(OrderColumn::Cpr); !digits.isEmpty()) {
        if (auto cpr = CprNumber::parse(digits, today))
            citizen.cpr = *cpr;
        else
            row.refuse(cpr.error().message);
    }
    citizen.name = row.mandatory(OrderColumn::Name, LongestName);
    citizen.phone = row.line(OrderColumn::Phone);
    citizen.address = row.line(OrderColumn::Address);
    citizen.postalCode = row.line(OrderColumn::PostalCode);
    citizen.city = row.line(OrderColumn::City);
    if (!citizen.phone.isEmpty())
        citizen.phoneSource = u"order"_s;
}

// Whether the track takes an interval of hours.
bool readTrack(Row &row, Order &order, const TrackLookup &lookup)
{
    order.projectNumber = row.mandatory(OrderColumn::ProjectNumber);
    order.title = row.line(OrderColumn::Title);
    if (order.projectNumber.isEmpty())
        return false;
    const auto track = lookup ? lookup(order.projectNumber, order.orderedOn) : std::nullopt;
    if (!track) {
        row.refuse(Message(u"import.unknownProject"_s, {{u"number"_s, order.projectNumber}}));
        return false;
    }
    order.contractVersion = track->contractVersion;
    order.contractKey = track->contractKey;
    order.trackKey = track->trackKey;
    if (order.title.isEmpty())
        order.title = track->title;
    return track->intervalAllowed;
}

void takeFacts(const RemarkFacts &facts, bool intervalAllowed, ParsedOrderRow &row)
{
    if (facts.interval && intervalAllowed) {
        row.order.intervalFrom = facts.interval->from;
        row.order.intervalTo = facts.interval->to;
    }
    row.citizen.smsConsent = facts.smsConsent;
    row.citizen.emailConsent = facts.emailConsent;
    row.citizen.exemptFromDigitalPost = facts.exemptFromDigitalPost;
    row.citizen.needsInterpreter = facts.needsInterpreter;
    row.citizen.interpreterLanguage = facts.interpreterLanguage;
    row.citizen.representative = facts.representativeAsTold();
}

} // namespace

KnownTrack knownTrack(const Profile &profile, const Track &track, ContractVersionId version)
{
    return {version, profile.key, track.key, track.title, track.weeklyHours.intervalAllowed};
}

OrderListReader::OrderListReader(std::unique_ptr<Private> p) : d(std::move(p)) {}
OrderListReader::~OrderListReader() = default;
OrderListReader::OrderListReader(OrderListReader &&) noexcept = default;

Result<OrderListReader> OrderListReader::open(QIODevice &device, OrderListOptions options)
{
    BRO_TRY(CsvReader reader, CsvReader::open(device));
    BRO_TRY(OrderColumns columns,
            OrderColumns::match(reader.form().header.fields, options.mapping));
    auto p = std::make_unique<Private>(std::move(reader), std::move(columns), std::move(options));
    BRO_CHECK(p->reader.forEach([&p](const CsvRecord &record) -> Done {
        p->learn(record);
        return {};
    }));
    return OrderListReader(std::move(p));
}

const CsvForm &OrderListReader::form() const
{
    return d->reader.form();
}

QList<Message> OrderListReader::notes() const
{
    QList<Message> notes;
    for (size_t i = 0; i < DateColumns.size(); ++i) {
        const QString column = d->columns.header(DateColumns[i]);
        if (d->dates[i].isAmbiguous())
            notes.append(Message(u"import.datesDayFirst"_s, {{u"column"_s, column}}));
        else if (d->dates[i].isMonthFirst())
            notes.append(Message(u"import.datesMonthFirst"_s, {{u"column"_s, column}}));
    }
    if (d->total.isAmbiguous())
        notes.append(Message(u"import.pointsAreThousands"_s,
                             {{u"column"_s, d->columns.header(OrderColumn::HoursTotal)}}));
    return notes;
}

Done OrderListReader::forEach(const OnGood &onGood, const OnRefused &onRefused) const
{
    QHash<QString, qint64> seen;
    return d->reader.forEach([&](const CsvRecord &record) -> Done {
        Row row(record, d->columns);
        ParsedOrderRow parsed;
        parsed.line = record.line;
        checkShape(row, record, form().header.fields.size());
        Order &order = parsed.order;
        order.number = row.mandatory(OrderColumn::Number, LongestNumber);
        readCitizen(row, parsed.citizen, d->options.today);
        order.orderedOn = row.date(OrderColumn::OrderedOn, d->dates[0]);
        order.start = row.date(OrderColumn::Start, d->dates[1]);
        order.end = row.date(OrderColumn::End, d->dates[2]);
        if (order.start.isValid() && order.end.isValid() && order.end < order.start)
            row.refuse(Message(u"import.endBeforeStart"_s,
                               {{u"start"_s, order.start}, {u"end"_s, order.end}}));
        order.hoursPerWeek = row.hours(OrderColumn::HoursPerWeek, d->perWeek);
        order.hoursTotal = row.hours(OrderColumn::HoursTotal, d->total);
        const bool intervalAllowed = readTrack(row, order, d->options.track);
        order.remark = row.text(OrderColumn::Remark).replace(u"\r\n"_s, u"\n"_s);
        if (!order.number.isEmpty()) {
            const qint64 first = seen.value(order.number, record.line);
            if (first != record.line)
                row.refuse(Message(u"import.duplicateInFile"_s,
                                   {{u"number"_s, order.number}, {u"line"_s, first}}));
            seen.insert(order.number, first);
        }
        if (!row.reasons().isEmpty())
            return onRefused({record.line, order.number, record.fields, row.reasons()});
        parsed.remark = readRemark(order.remark);
        takeFacts(parsed.remark, intervalAllowed, parsed);
        return onGood(parsed);
    });
}

Result<OrderList> readOrderList(QIODevice &device, const OrderListOptions &options)
{
    BRO_TRY(const OrderListReader reader, OrderListReader::open(device, options));
    OrderList list{reader.form(), reader.notes(), {}, {}};
    BRO_CHECK(reader.forEach(
        [&list](const ParsedOrderRow &row) -> Done {
            list.good.append(row);
            return {};
        },
        [&list](const RefusedOrderRow &row) -> Done {
            list.refused.append(row);
            return {};
        }));
    return list;
}

} // namespace bro
