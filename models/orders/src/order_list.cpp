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

namespace {

// How the columns of a list write their dates and hours.
struct ColumnForms
{
    void learn(const OrderColumns &columns, const QStringList &fields)
    {
        for (size_t i = 0; i < DateColumns.size(); ++i)
            dates[i].learn(columns.value(fields, DateColumns[i]));
        perWeek.learn(columns.value(fields, OrderColumn::HoursPerWeek));
        total.learn(columns.value(fields, OrderColumn::HoursTotal));
    }

    ListForms forms() const
    {
        ListForms seen;
        for (const DateColumn &column : dates) {
            const auto form = column.form();
            if (form)
                seen.dates = !seen.dates || seen.dates == form ? *form : DateForm::Mixed;
        }
        seen.decimals = perWeek.form() != DecimalForm::None ? perWeek.form() : total.form();
        return seen;
    }

    std::array<DateColumn, DateColumns.size()> dates;
    HoursColumn perWeek{HoursOfAWeek};
    HoursColumn total{HighestTotal};
};

} // namespace

struct OrderListReader::Private
{
    Private(CsvReader r, OrderColumns c, OrderListOptions o)
        : reader(std::move(r)),
          columns(std::move(c)),
          options(std::move(o))
    {
    }

    CsvReader reader;
    OrderColumns columns;
    OrderListOptions options;
    ColumnForms columnForms;
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
    const QList<OrderColumn> &faulty() const { return m_faulty; }
    void refuse(OrderColumn column, Message reason)
    {
        m_reasons.append(std::move(reason));
        m_faulty.append(column);
    }

    qint64 number() const { return m_record.line; }
    QString text(OrderColumn column) const { return m_columns.value(m_record.fields, column); }
    QString line(OrderColumn column) const { return text(column).simplified(); }

    QString mandatory(OrderColumn column)
    {
        const QString value = line(column);
        if (value.isEmpty())
            refuse(column,
                   Message(u"import.missingValue"_s, {{u"column"_s, m_columns.header(column)}}));
        return value;
    }

    QString mandatory(OrderColumn column, qsizetype longest)
    {
        const QString value = mandatory(column);
        if (value.size() > longest)
            refuse(column, Message(u"import.tooLong"_s, {{u"column"_s, m_columns.header(column)},
                                                         {u"longest"_s, qint64(longest)}}));
        return value;
    }

    QDate date(OrderColumn column, const DateColumn &form)
    {
        const QString value = mandatory(column);
        const auto read = form.read(value);
        if (!read && !value.isEmpty())
            refuse(column, wrong(u"import.notADate"_s, column, value));
        return read.value_or(QDate());
    }

    Minutes hours(OrderColumn column, const HoursColumn &form)
    {
        const QString value = mandatory(column);
        const auto read = form.read(value);
        if (!read && !value.isEmpty())
            refuse(column, wrong(u"import.notHours"_s, column, value));
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
    QList<OrderColumn> m_faulty;
};

void checkShape(Row &row, const CsvRecord &record, qsizetype columns)
{
    if (record.brokenQuotes)
        row.refuse(OrderColumn::Count,
                   Message(u"import.brokenQuotes"_s,
                           {{u"from"_s, record.line}, {u"to"_s, record.lastLine}}));
    const auto surplus = record.fields.mid(columns);
    if (std::any_of(surplus.begin(), surplus.end(),
                    [](const QString &f) { return !f.trimmed().isEmpty(); }))
        row.refuse(OrderColumn::Count,
                   Message(u"import.tooManyFields"_s, {{u"n"_s, qint64(record.fields.size())},
                                                       {u"columns"_s, qint64(columns)}}));
}

void readCitizen(Row &row, Citizen &citizen, QDate today)
{
    if (const QString digits = row.mandatory(OrderColumn::Cpr); !digits.isEmpty()) {
        if (auto cpr = CprNumber::parse(digits, today))
            citizen.cpr = *cpr;
        else
            row.refuse(OrderColumn::Cpr, cpr.error().message);
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
        row.refuse(OrderColumn::ProjectNumber,
                   Message(u"import.unknownProject"_s, {{u"number"_s, order.projectNumber}}));
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

// What is wrong is left in the row's reasons.
ParsedOrderRow readRow(Row &row, const ColumnForms &forms, const OrderListOptions &options)
{
    ParsedOrderRow parsed;
    parsed.line = row.number();
    Order &order = parsed.order;
    order.number = row.mandatory(OrderColumn::Number, LongestNumber);
    readCitizen(row, parsed.citizen, options.today);
    order.orderedOn = row.date(OrderColumn::OrderedOn, forms.dates[0]);
    order.start = row.date(OrderColumn::Start, forms.dates[1]);
    order.end = row.date(OrderColumn::End, forms.dates[2]);
    if (order.start.isValid() && order.end.isValid() && order.end < order.start)
        row.refuse(OrderColumn::End, Message(u"import.endBeforeStart"_s,
                                             {{u"start"_s, order.start}, {u"end"_s, order.end}}));
    order.hoursPerWeek = row.hours(OrderColumn::HoursPerWeek, forms.perWeek);
    order.hoursTotal = row.hours(OrderColumn::HoursTotal, forms.total);
    const bool intervalAllowed = readTrack(row, order, options.track);
    order.remark = row.text(OrderColumn::Remark).replace(u"\r\n"_s, u"\n"_s);
    if (row.reasons().isEmpty()) {
        parsed.remark = readRemark(order.remark);
        takeFacts(parsed.remark, intervalAllowed, parsed);
    }
    return parsed;
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
        p->columnForms.learn(p->columns, record.fields);
        return {};
    }));
    return OrderListReader(std::move(p));
}

const CsvForm &OrderListReader::form() const
{
    return d->reader.form();
}

const OrderColumns &OrderListReader::columns() const
{
    return d->columns;
}

ListForms OrderListReader::forms() const
{
    return d->columnForms.forms();
}

ListForms formsOf(const OrderColumns &columns, const QList<CsvRecord> &records)
{
    ColumnForms forms;
    for (const CsvRecord &record : records)
        forms.learn(columns, record.fields);
    return forms.forms();
}

QList<Message> OrderListReader::notes() const
{
    QList<Message> notes;
    for (size_t i = 0; i < DateColumns.size(); ++i) {
        const QString column = d->columns.header(DateColumns[i]);
        if (d->columnForms.dates[i].isAmbiguous())
            notes.append(Message(u"import.datesDayFirst"_s, {{u"column"_s, column}}));
        else if (d->columnForms.dates[i].isMonthFirst())
            notes.append(Message(u"import.datesMonthFirst"_s, {{u"column"_s, column}}));
    }
    if (d->columnForms.total.isAmbiguous())
        notes.append(Message(u"import.pointsAreThousands"_s,
                             {{u"column"_s, d->columns.header(OrderColumn::HoursTotal)}}));
    return notes;
}

Done OrderListReader::forEach(const OnGood &onGood, const OnRefused &onRefused) const
{
    QHash<QString, qint64> seen;
    return d->reader.forEach([&](const CsvRecord &record) -> Done {
        Row row(record, d->columns);
        checkShape(row, record, form().header.fields.size());
        const ParsedOrderRow parsed = readRow(row, d->columnForms, d->options);
        const QString &number = parsed.order.number;
        if (!number.isEmpty()) {
            const qint64 first = seen.value(number, record.line);
            if (first != record.line)
                row.refuse(OrderColumn::Number,
                           Message(u"import.duplicateInFile"_s,
                                   {{u"number"_s, number}, {u"line"_s, first}}));
            seen.insert(number, first);
        }
        if (!row.reasons().isEmpty())
            return onRefused({record.line, number, record.fields, row.reasons(), row.faulty(),
                              parsed.order.title});
        return onGood(parsed);
    });
}

TypedOrderRow readTypedOrder(const QHash<OrderColumn, QString> &texts,
                             const QHash<OrderColumn, QString> &labels,
                             const OrderListOptions &options)
{
    const OrderColumns columns = OrderColumns::fields(labels);
    CsvRecord record;
    for (size_t i = 0; i < size_t(OrderColumn::Count); ++i)
        record.fields.append(texts.value(OrderColumn(i)));
    ColumnForms forms;
    forms.learn(columns, record.fields);
    Row row(record, columns);
    TypedOrderRow typed{readRow(row, forms, options), {}, {}};
    typed.reasons = row.reasons();
    typed.faulty = row.faulty();
    return typed;
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
