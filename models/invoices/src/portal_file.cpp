// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <exports/table_writer.h>
#include <invoices/portal_file.h>
#include <orders/csv_reader.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

enum class Column { Order, Number, Amount, Date, Note };

struct ColumnNames
{
    Column column;
    QStringList names; // folded
};

const QList<ColumnNames> &columnNames()
{
    static const QList<ColumnNames> all{
        {Column::Order,
         {u"bestillingsnummer"_s, u"ordre"_s, u"ordrenummer"_s, u"bestilling"_s, u"order"_s,
          u"ordernumber"_s}},
        {Column::Number,
         {u"portalensnummer"_s, u"nummer"_s, u"fakturanummer"_s, u"faktura"_s, u"number"_s,
          u"invoicenumber"_s, u"portalnumber"_s}},
        {Column::Amount, {u"beløb"_s, u"fakturabeløb"_s, u"amount"_s}},
        {Column::Date, {u"dato"_s, u"fakturadato"_s, u"oprettet"_s, u"date"_s, u"created"_s}},
        {Column::Note, {u"note"_s, u"bemærkning"_s, u"remark"_s}}};
    return all;
}

QString folded(const QString &header)
{
    QString out;
    for (const QChar c : header) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

QHash<Column, qsizetype> placesOf(const QStringList &header)
{
    QHash<Column, qsizetype> places;
    for (const ColumnNames &names : columnNames()) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (!places.contains(names.column) && names.names.contains(folded(header.at(i))))
                places.insert(names.column, i);
        }
    }
    return places;
}

QDate dateFrom(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression danish(u"^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})$"_s);
    if (const auto found = iso.match(text); found.hasMatch())
        return QDate(found.captured(1).toInt(), found.captured(2).toInt(),
                     found.captured(3).toInt());
    const auto found = danish.match(text);
    return found.hasMatch() ? QDate(found.captured(3).toInt(), found.captured(2).toInt(),
                                    found.captured(1).toInt())
                            : QDate();
}

void refuse(PortalFileRow &row, const QString &code,
            const QList<std::pair<QString, Argument>> &arguments = {})
{
    row.state = PortalFileRow::State::Refused;
    row.remark = Message(code, arguments);
}

class Matcher
{
public:
    Matcher(const PortalBasis &basis, QDate today) : m_basis(basis), m_today(today) {}

    void match(PortalFileRow &row, const QString &amount, const QString &date)
    {
        if (row.number.isEmpty())
            return refuse(row, u"portal.rowNumberMissing"_s);
        row.amount = Money::parse(amount);
        if (!row.amount)
            return refuse(row, u"portal.rowAmount"_s, {{u"value"_s, amount}});
        row.date = dateFrom(date);
        if (!row.date.isValid())
            return refuse(row, u"portal.rowDate"_s, {{u"value"_s, date}});
        if (row.date > m_today)
            return refuse(row, u"portal.inFuture"_s,
                          {{u"order"_s, row.order}, {u"date"_s, row.date}});
        const PortalLine *line = m_basis.line(row.order);
        if (!line)
            return refuse(row, u"portal.rowUnknownOrder"_s,
                          {{u"order"_s, row.order}, {u"month"_s, m_basis.basis.month.toString()}});
        if (m_seen.contains(row.order))
            return refuse(row, u"portal.rowTwice"_s, {{u"order"_s, row.order}});
        m_seen.insert(row.order);
        hold(row, *line);
    }

private:
    static void refuseTicked(PortalFileRow &row, const PortalRow &made)
    {
        refuse(row, u"portal.tickedAlready"_s,
               {{u"order"_s, row.order},
                {u"from"_s, made.from},
                {u"to"_s, made.to},
                {u"number"_s, made.number}});
    }

    // The number is ticked on the order already: the same again, or refused.
    bool isKnown(PortalFileRow &row) const
    {
        const QList<PortalLine> lines = m_basis.linesOf(row.order);
        for (const PortalLine &line : lines) {
            for (const PortalRow &made : line.rows) {
                if (!made.holds() || made.number != row.number)
                    continue;
                if (made.amount == *row.amount)
                    row.state = PortalFileRow::State::Known;
                else
                    refuseTicked(row, made);
                return true;
            }
        }
        return false;
    }

    void hold(PortalFileRow &row, const PortalLine &line) const
    {
        if (isKnown(row))
            return;
        const auto made =
            std::find_if(line.rows.cbegin(), line.rows.cend(), [](const PortalRow &known) {
                return known.holds() && known.kind == PortalKind::Invoice;
            });
        if (made != line.rows.cend())
            return refuseTicked(row, *made);
        if (row.amount->ore == 0)
            return refuse(row, u"portal.nothing"_s, {{u"order"_s, row.order}});
        if (row.date < line.to)
            return refuse(row, u"portal.beforeDelivery"_s,
                          {{u"order"_s, row.order}, {u"date"_s, row.date}, {u"to"_s, line.to}});
        row.tick = tickOf(line, row.number, row.date, row.amount, row.note);
        if (*row.amount == line.calculated)
            return;
        const Money difference = *row.amount - line.calculated;
        row.state = PortalFileRow::State::Deviates;
        row.remark = Message(difference.ore > 0 ? u"portal.rowTooMuch"_s : u"portal.rowTooLittle"_s,
                             {{u"calculated"_s, line.calculated},
                              {u"difference"_s, difference.ore > 0 ? difference : -difference}});
    }

    const PortalBasis &m_basis;
    QDate m_today;
    QSet<QString> m_seen;
};

QString decimal(Money money)
{
    const qint64 size = money.ore < 0 ? -money.ore : money.ore;
    return (money.ore < 0 ? u"-"_s : QString()) + QString::number(size / 100) + u'.' +
           QString::number(size % 100).rightJustified(2, u'0');
}

} // namespace

int PortalFile::count(PortalFileRow::State state) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [state](const PortalFileRow &row) { return row.state == state; }));
}

QList<PortalTick> PortalFile::ticks(bool withDeviating) const
{
    QList<PortalTick> ticks;
    for (const PortalFileRow &row : rows) {
        if (row.state == PortalFileRow::State::Agrees ||
            (withDeviating && row.state == PortalFileRow::State::Deviates))
            ticks.append(row.tick);
    }
    return ticks;
}

Result<PortalFile> previewPortalFile(const QString &file, const PortalBasis &basis, QDate today)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return Error(u"core.cannotRead"_s, {{u"file"_s, file}}, device.errorString());
    BRO_TRY(const CsvReader reader, CsvReader::open(device));
    const QStringList header = reader.form().header.fields;
    const QHash<Column, qsizetype> places = placesOf(header);
    for (const Column needed : {Column::Order, Column::Number, Column::Amount, Column::Date}) {
        if (!places.contains(needed))
            return Error(u"portal.columnsMissing"_s, {{u"found"_s, header.join(u", "_s)}}, {},
                         Error::Kind::Refused);
    }
    PortalFile preview;
    Matcher matcher(basis, today);
    BRO_CHECK(reader.forEach([&](const CsvRecord &record) -> Done {
        const auto cell = [&](Column column) {
            return record.fields.value(places.value(column, -1)).trimmed();
        };
        PortalFileRow row;
        row.line = record.line;
        row.order = cell(Column::Order);
        row.number = cell(Column::Number);
        row.note = cell(Column::Note);
        const QString amount = cell(Column::Amount);
        if (record.brokenQuotes)
            refuse(row, u"portal.rowQuotes"_s);
        else if (row.number.isEmpty() && (amount.isEmpty() || cell(Column::Date).isEmpty()))
            return {}; // not filled in
        else
            matcher.match(row, amount, cell(Column::Date));
        preview.rows.append(row);
        return {};
    }));
    return preview;
}

Done writePortalForm(Session &session, const PortalBasis &basis, const QString &out)
{
    BRO_CHECK(session.require(Right::Export));
    const Texts &danish = Texts::danish();
    QList<QStringList> rows;
    QList<CitizenId> citizens;
    for (const PortalLine &line : basis.lines) {
        if (line.correction || line.state != PortalState::Open)
            continue;
        rows.append({line.entry.order.number,
                     danish.date(line.from),
                     danish.date(line.to),
                     decimal(line.calculated),
                     {},
                     {},
                     {},
                     {}});
        citizens.append(line.entry.order.citizen);
    }
    if (rows.isEmpty())
        return Error(u"portal.nothingOpen"_s, {{u"month"_s, basis.basis.month.toString()}}, {},
                     Error::Kind::Refused);
    TableSpec spec;
    spec.sheet = danish.sentence(u"portal.formTitle"_s);
    const QList<std::pair<QString, bool>> columns{
        {u"portal.columnOrder"_s, false},   {u"portal.columnFrom"_s, false},
        {u"portal.columnTo"_s, false},      {u"portal.columnCalculated"_s, true},
        {u"portal.columnNumber"_s, false},  {u"portal.columnAmount"_s, true},
        {u"portal.columnCreated"_s, false}, {u"portal.columnNote"_s, false}};
    for (const auto &[code, numeric] : columns)
        spec.columns.append({danish.sentence(code), numeric});
    return writeTable(out, spec, {}, rows, [&session, citizens] {
        return session.log().record(AccessKind::Export, u"portal-form"_s, citizens);
    });
}

} // namespace bro
