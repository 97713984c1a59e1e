// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <calendar/holidays.h>
#include <core/texts.h>
#include <documents/output.h>
#include <jobs/invoice_basis_job.h>
#include <jobs/order_fee.h>
#include <jobs/sender.h>
#include <numeric>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool countsDays(PriceModelKind kind)
{
    return kind == PriceModelKind::DailyRate || kind == PriceModelKind::HourlyByDays;
}

Message priceModelWords(PriceModelKind kind)
{
    switch (kind) {
    case PriceModelKind::DailyRate:
        return Message(u"documents.priceModelDays"_s);
    case PriceModelKind::HourlyByDays:
        return Message(u"jobs.priceModelHourlyByDays"_s);
    case PriceModelKind::WeeklyHours:
        return Message(u"jobs.priceModelWeeklyHours"_s);
    case PriceModelKind::PerWeek:
        return Message(u"documents.priceModelWeeks"_s);
    default:
        return Message(u"jobs.priceModelOther"_s);
    }
}

Message priceUnitWords(PriceModelKind kind)
{
    switch (kind) {
    case PriceModelKind::DailyRate:
        return Message(u"documents.priceUnitDay"_s);
    case PriceModelKind::HourlyByDays:
    case PriceModelKind::WeeklyHours:
        return Message(u"documents.priceUnitHour"_s);
    case PriceModelKind::PerWeek:
        return Message(u"documents.priceUnitWeek"_s);
    default:
        return Message(u"jobs.priceUnitOrder"_s);
    }
}

Message statusWords(const Order &order, QDate until)
{
    if (order.state == OrderState::Interrupted)
        return Message(u"documents.statusInterrupted"_s, {{u"date"_s, order.interruptedOn}});
    return Message(order.end <= until ? u"documents.statusCompleted"_s
                                      : u"documents.statusRunning"_s);
}

// One page per order from the computed basis.
class BasisPages
{
public:
    BasisPages(Session &session, const InvoiceBasis &basis)
        : m_session(session),
          m_contracts(session),
          m_office(session),
          m_basis(basis)
    {
    }

    Result<InvoiceBasisData> page(const BasisEntry &entry, int number)
    {
        BRO_TRY(const Profile profile,
                m_contracts.profileOn(entry.order.contractVersion, m_session.today()));
        BRO_TRY(const FeeInput input, feeInput(m_session, entry.order, profile));
        InvoiceBasisData data;
        BRO_TRY(data.office, paperSender(m_office));
        data.basisNumber =
            u"G-%1-%2"_s.arg(m_basis.month.toString()).arg(number, 4, 10, QChar(u'0'));
        data.printed = copenhagen(toUtcMs(m_session.today(), QTime(12, 0)));
        facts(entry, profile, input, data);
        BRO_CHECK(days(entry, input, data));
        lines(entry, input, data);
        data.checks = entry.checks;
        data.latest = entry.latest;
        for (const Penalty &penalty : profile.invoicing.penalties) {
            if (penalty.id == "wrongInvoice"_L1 && penalty.percentHundredths)
                data.warning = Message(u"documents.wrongInvoicing"_s,
                                       {{u"percent"_s, qint64(*penalty.percentHundredths / 100)},
                                        {u"clause"_s, penalty.source}});
        }
        return data;
    }

private:
    void facts(const BasisEntry &entry, const Profile &profile, const FeeInput &input,
               InvoiceBasisData &data) const
    {
        const Order &order = entry.order;
        data.from = m_basis.month.first();
        data.to = m_basis.month.last();
        data.orderNumber = order.number;
        data.citizenName = entry.citizenName;
        data.cpr = entry.cpr;
        data.purchaser = profile.purchaser.name;
        data.offer = order.title;
        data.offerId = order.projectNumber;
        data.orderFrom = order.start;
        data.orderTo = order.end;
        data.orderedLeast = order.intervalFrom.value_or(order.hoursPerWeek);
        data.orderedMost = order.intervalTo.value_or(order.hoursPerWeek);
        data.priceModel = priceModelWords(input.model.kind);
        data.priceUnit = priceUnitWords(input.model.kind);
        data.price = input.price.value_or(Money{});
        data.priceLeast = input.model.frame.min.value_or(Money{});
        data.priceMost = input.model.frame.max.value_or(Money{});
        data.status = statusWords(order, m_basis.until);
        data.total = entry.bill.amount;
    }

    Done days(const BasisEntry &entry, const FeeInput &input, InvoiceBasisData &data)
    {
        if (!countsDays(input.model.kind))
            return {};
        BasisCalendar calendar;
        for (QDate day = data.from; day <= data.to; day = day.addDays(1)) {
            if (const auto holiday = holidayOn(day))
                calendar.holidays.insert(day, Texts::danish().sentence(holidayName(*holiday)));
            if (day >= entry.from && day <= entry.to && isWorkingDay(day, input.workingDays))
                calendar.paid.insert(day);
        }
        BRO_TRY(const QList<ClosingDay> closing, m_office.closingDays(data.from, data.to));
        for (const ClosingDay &day : closing) {
            const bool here =
                day.contractKey.isEmpty() || day.contractKey == entry.order.contractKey;
            if (here && day.state == ClosingDayState::Granted)
                calendar.closingDays.insert(day.date, day.reason);
        }
        calendar.paidBefore = entry.before.days;
        calendar.paidInOrder = entry.whole.daysTotal;
        data.calendar = calendar;
        return {};
    }

    static qint64 quantity(const Fee &fee, PriceModelKind kind)
    {
        if (countsDays(kind))
            return fee.days;
        if (kind == PriceModelKind::WeeklyHours || kind == PriceModelKind::PerWeek)
            return fee.weeks;
        return fee.to.isValid() ? 1 : 0;
    }

    void lines(const BasisEntry &entry, const FeeInput &input, InvoiceBasisData &data) const
    {
        const PriceModelKind kind = input.model.kind;
        const qint64 now = quantity(entry.bill.feeToDate, kind) - quantity(entry.before, kind);
        const qint64 all = quantity(entry.whole, kind);
        // The daily rate is quantity × price to the øre; for the others the quantity is shown with
        // the amount that the formula gave.
        const Money price = data.price;
        if (kind == PriceModelKind::DailyRate) {
            int weekdays = 0;
            for (QDate day = entry.from; day <= entry.to; day = day.addDays(1))
                weekdays += day.dayOfWeek() <= 5 ? 1 : 0;
            data.lines.append(
                {Message(u"documents.lineWorkingDays"_s, {{u"from"_s, entry.from},
                                                          {u"to"_s, entry.to},
                                                          {u"weekdays"_s, qint64(weekdays)},
                                                          {u"n"_s, qint64(weekdays) - now},
                                                          {u"days"_s, now}}),
                 now, price, entry.bill.amount});
        } else {
            const Message formula = entry.bill.feeToDate.explanation.isEmpty()
                                        ? Message(u"jobs.priceModelOther"_s)
                                        : entry.bill.feeToDate.explanation.first();
            data.lines.append({formula, quantity(entry.bill.feeToDate, kind), price,
                               entry.bill.feeToDate.amount});
            if (entry.before.amount.ore != 0)
                data.lines.append({Message(u"jobs.earnedBefore"_s,
                                           {{u"date"_s, m_basis.month.first().addDays(-1)}}),
                                   quantity(entry.before, kind), price, -entry.before.amount});
        }
        const QDate monthStart = m_basis.month.first();
        if (entry.order.start < monthStart)
            data.parts.append({entry.order.start,
                               monthStart.addDays(-1),
                               BasisPart::State::Invoiced,
                               {},
                               quantity(entry.before, kind),
                               price,
                               entry.before.amount});
        data.parts.append(
            {entry.from, entry.to, BasisPart::State::ThisBasis, {}, now, price, entry.bill.amount});
        if (entry.to < entry.order.lastDay())
            data.parts.append({entry.to.addDays(1),
                               entry.order.lastDay(),
                               BasisPart::State::NotYet,
                               {},
                               all - quantity(entry.bill.feeToDate, kind),
                               price,
                               entry.whole.amount - entry.bill.feeToDate.amount});
        data.orderQuantity = all;
        data.orderTotal = entry.whole.amount;
    }

    Session &m_session;
    ContractStore m_contracts;
    OfficeStore m_office;
    const InvoiceBasis &m_basis;
};

QString decimal(Money money)
{
    const qint64 size = money.ore < 0 ? -money.ore : money.ore;
    return (money.ore < 0 ? u"-"_s : QString()) + QString::number(size / 100) + u'.' +
           QString::number(size % 100).rightJustified(2, u'0');
}

QList<QStringList> tableRows(const InvoiceBasis &basis)
{
    const Texts &danish = Texts::danish();
    QList<QStringList> rows;
    for (const BasisEntry &entry : basis.entries) {
        QStringList words;
        for (const Message &message : entry.bill.explanation)
            words.append(danish.sentence(message));
        QStringList open;
        for (const BasisCheck &check : entry.checks) {
            if (!check.ok)
                open.append(danish.sentence(check.text));
        }
        rows.append({entry.order.number, entry.citizenName, entry.order.projectNumber,
                     entry.order.title, danish.date(entry.from), danish.date(entry.to),
                     QString::number(entry.bill.feeToDate.days - entry.before.days),
                     QString::number(entry.bill.feeToDate.days),
                     QString::number(entry.whole.daysTotal),
                     entry.price ? decimal(*entry.price) : QString(), decimal(entry.before.amount),
                     decimal(entry.bill.amount), decimal(entry.whole.amount),
                     entry.latest.isValid() ? danish.date(entry.latest) : QString(),
                     words.join(u' '), open.join(u"; "_s)});
    }
    return rows;
}

TableSpec tableSpec()
{
    const Texts &danish = Texts::danish();
    TableSpec spec;
    spec.sheet = danish.sentence(u"documents.basisTitle"_s);
    const QList<std::pair<QString, bool>> columns{
        {u"jobs.columnOrder"_s, false},       {u"jobs.columnCitizen"_s, false},
        {u"jobs.columnProject"_s, false},     {u"jobs.columnTitle"_s, false},
        {u"jobs.columnFrom"_s, false},        {u"jobs.columnTo"_s, false},
        {u"jobs.columnDays"_s, true},         {u"jobs.columnDaysToDate"_s, true},
        {u"jobs.columnDaysInOrder"_s, true},  {u"jobs.columnPrice"_s, true},
        {u"jobs.columnBefore"_s, true},       {u"jobs.columnAmount"_s, true},
        {u"jobs.columnWhole"_s, true},        {u"jobs.columnLatest"_s, false},
        {u"jobs.columnCalculation"_s, false}, {u"jobs.columnOpen"_s, false}};
    for (const auto &[code, numeric] : columns)
        spec.columns.append({danish.sentence(code), numeric});
    return spec;
}

} // namespace

Result<QList<Document>> invoiceBasisPapers(Session &session, const InvoiceBasis &basis,
                                           const QList<qsizetype> &which, const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    if (basis.entries.isEmpty())
        return Error(u"jobs.basisEmpty"_s, {{u"month"_s, basis.month.toString()}}, {},
                     Error::Kind::Refused);
    QList<qsizetype> places = which;
    if (places.isEmpty()) {
        places.resize(basis.entries.size());
        std::iota(places.begin(), places.end(), 0);
    }
    BasisPages pages(session, basis);
    Typesetter typesetter;
    QList<Document> documents;
    for (const qsizetype place : std::as_const(places)) {
        BRO_CHECK(progress.at(documents.size(), places.size()));
        BRO_TRY(const InvoiceBasisData data, pages.page(basis.entries.at(place), int(place) + 1));
        documents.append(layoutInvoiceBasis(data, typesetter));
    }
    return documents;
}

Done writeInvoiceBasis(Session &session, const InvoiceBasis &basis, BasisFormat format,
                       const QString &out, const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    QList<CitizenId> citizens;
    for (const BasisEntry &entry : basis.entries)
        citizens.append(entry.order.citizen);
    const auto logged = [&session, citizens] {
        return session.log().record(AccessKind::Export, u"invoice-basis"_s, citizens);
    };
    if (format != BasisFormat::Pdf) {
        TableOptions options;
        options.format = format == BasisFormat::Csv ? TableFormat::Csv : TableFormat::Workbook;
        return writeTable(out, tableSpec(), options, tableRows(basis), logged);
    }
    BRO_TRY(const QList<Document> documents, invoiceBasisPapers(session, basis, {}, progress));
    Typesetter typesetter;
    PdfOptions options;
    options.title =
        Texts::danish().sentence(u"documents.basisTitle"_s) + u' ' + basis.month.toString();
    options.created = copenhagen(toUtcMs(session.today(), QTime(12, 0)));
    options.beforeName = logged;
    options.progress = [&progress](qsizetype done, qsizetype total) {
        return progress.at(done, total).ok();
    };
    return writePdf(documents, out, options, typesetter);
}

} // namespace bro
