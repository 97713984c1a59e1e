// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "commands.h"
#include <jobs/invoice_basis_job.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

BasisFormat formatOf(const Arguments &arguments)
{
    const QString name = arguments.has(u"--format"_s)
                             ? arguments.text(u"--format"_s)
                             : arguments.text(u"--out"_s).section(u'.', -1).toLower();
    if (name == "pdf"_L1)
        return BasisFormat::Pdf;
    return name == "xlsx"_L1 ? BasisFormat::Workbook : BasisFormat::Csv;
}

QJsonObject tellEntry(const Texts &texts, TextTable &table, const BasisEntry &entry)
{
    QStringList explanation;
    for (const Message &line : entry.bill.explanation)
        explanation.append(texts.sentence(line));
    table.row({entry.order.number, entry.citizenName, QString::number(entry.bill.feeToDate.days),
               texts.amount(entry.bill.amount), explanation.join(u' ')});
    QJsonArray checks;
    for (const BasisCheck &check : entry.checks)
        checks.append(QJsonObject{{u"text"_s, texts.sentence(check.text)}, {u"ok"_s, check.ok}});
    return {{u"order"_s, entry.order.number},
            {u"ore"_s, entry.bill.amount.ore},
            {u"days"_s, entry.bill.feeToDate.days},
            {u"explanation"_s, explanation.join(u'\n')},
            {u"checks"_s, checks}};
}

Outcome writeBasis(CommandContext &context)
{
    const Texts &texts = context.texts();
    const Arguments &arguments = context.arguments();
    const QString out = arguments.text(u"--out"_s);
    const QDate first = arguments.month(u"--month"_s);
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const InvoiceBasis basis,
            invoiceBasis(*session, arguments.text(u"--contract"_s), {first.year(), first.month()},
                         context.progress()));
    BRO_CHECK(writeInvoiceBasis(*session, basis, formatOf(arguments), out, context.progress()));
    TextTable table;
    table.header({texts.sentence(u"app.columnOrder"_s), texts.sentence(u"app.columnCitizen"_s),
                  texts.sentence(u"app.columnDays"_s), texts.sentence(u"app.columnAmount"_s),
                  texts.sentence(u"app.columnCalculation"_s)});
    table.alignRight(2);
    table.alignRight(3);
    QJsonArray entries;
    bool look = false;
    for (const BasisEntry &entry : basis.entries) {
        entries.append(tellEntry(texts, table, entry));
        look = look || std::any_of(entry.checks.begin(), entry.checks.end(),
                                   [](const BasisCheck &check) { return !check.ok; });
    }
    context.table(table);
    QJsonArray findings;
    for (const Finding &finding : basis.findings) {
        context.line(texts.sentence(finding.message));
        findings.append(texts.sentence(finding.message));
        look = look || finding.severity != Severity::Note;
    }
    context.say(u"app.basisWritten"_s, {{u"n"_s, qint64(basis.entries.size())},
                                        {u"total"_s, basis.total},
                                        {u"until"_s, basis.until},
                                        {u"file"_s, out}});
    context.json() = {{u"orders"_s, entries},
                      {u"totalOre"_s, basis.total.ore},
                      {u"until"_s, basis.until.toString(Qt::ISODate)},
                      {u"findings"_s, findings},
                      {u"file"_s, out}};
    return look ? Exit::Findings : Exit::Success;
}

} // namespace

QList<CommandSpec> billingCommands()
{
    return {{u"invoice-basis"_s,
             u"app.summaryInvoiceBasis"_s,
             {},
             {{u"--contract"_s,
               ValueKind::Text,
               u"app.optionDatasetContract"_s,
               true,
               false,
               {},
               u"KEY"_s},
              {u"--month"_s, ValueKind::Month, u"app.optionMonth"_s, true},
              {u"--format"_s,
               ValueKind::Choice,
               u"app.optionFormat"_s,
               false,
               false,
               {u"csv"_s, u"xlsx"_s, u"pdf"_s}},
              {u"--out"_s, ValueKind::File, u"app.optionOut"_s, true}},
             writeBasis}};
}

} // namespace bro
