// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <algorithm>
#include <orders/order_preview.h>
#include <orders/order_words.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaskedDigits = 4;
constexpr qsizetype CprDigits = 10;

// A number of ten digits is somebody's, even when its date is impossible.
QString maskedAsWritten(const QString &text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    if (digits < CprDigits)
        return text;
    return text.chopped(MaskedDigits) + QString(MaskedDigits, u'•');
}

PreviewRow rowOf(const ParsedOrderRow &parsed, bool known)
{
    const Order &order = parsed.order;
    PreviewRow row;
    row.line = parsed.line;
    row.result = known ? PreviewResult::Known : PreviewResult::New;
    row.number = order.number;
    row.citizen = parsed.citizen.name;
    row.cpr = parsed.citizen.cpr.masked();
    row.track = shortTrack(order.title);
    row.orderedOn = order.orderedOn;
    row.start = order.start;
    row.end = order.end;
    row.perWeek = order.hoursPerWeek;
    row.total = order.hoursTotal;
    row.intervalFrom = order.intervalFrom;
    row.intervalTo = order.intervalTo;
    row.needsInterpreter = parsed.citizen.needsInterpreter;
    row.interpreterLanguage = parsed.citizen.interpreterLanguage;
    row.exemptFromDigitalPost = parsed.citizen.exemptFromDigitalPost;
    return row;
}

PreviewRow rowOf(const RefusedOrderRow &refused, const OrderColumns &columns, QDate today)
{
    PreviewRow row;
    row.line = refused.line;
    row.result = PreviewResult::Refused;
    row.number = refused.number;
    row.reasons = refused.reasons;
    row.faulty = refused.faulty;
    for (int i = 0; i < int(OrderColumn::Count); ++i) {
        const auto column = OrderColumn(i);
        row.texts.insert(column, columns.value(refused.fields, column).simplified());
    }
    row.citizen = row.texts.value(OrderColumn::Name);
    const QString cpr = row.texts.take(OrderColumn::Cpr);
    const auto number = CprNumber::parse(cpr, today);
    row.cpr = number.ok() ? number->masked() : maskedAsWritten(cpr);
    // Where the project number is wrong it is what must be seen.
    row.track = refused.title.isEmpty() || row.faulty.contains(OrderColumn::ProjectNumber)
                    ? row.texts.value(OrderColumn::ProjectNumber)
                    : shortTrack(refused.title);
    return row;
}

void addFindings(QList<PreviewRow> &rows, const QList<std::pair<qint64, OrderFinding>> &findings)
{
    for (const auto &[line, finding] : findings) {
        const auto row = std::ranges::lower_bound(rows, line, {}, &PreviewRow::line);
        if (row == rows.end() || row->line != line)
            continue;
        row->findings.append(finding);
        if (row->result == PreviewResult::New && toneOf(finding) != Tone::Info)
            row->result = PreviewResult::NewWithFindings;
    }
}

} // namespace

QList<UnknownNumber> unknownNumbers(const OrderPreview &preview)
{
    QList<UnknownNumber> all;
    for (const PreviewRow &row : preview.rows) {
        for (const Message &reason : row.reasons) {
            if (reason.code != "import.unknownProject"_L1 || reason.arguments.isEmpty())
                continue;
            const auto *number = std::get_if<QString>(&reason.arguments.first().second);
            if (!number)
                continue;
            const auto known = std::ranges::find(all, *number, &UnknownNumber::number);
            if (known == all.end())
                all.append({*number, 1});
            else
                ++known->lines;
        }
    }
    return all;
}

Done canPreview(const QString &file)
{
    constexpr qint64 Megabyte = 1'000'000;
    const QFileInfo info(file);
    if (info.size() <= MostPreviewed)
        return {};
    return Error(u"import.tooLargeToShow"_s,
                 {{u"size"_s, (info.size() + Megabyte - 1) / Megabyte},
                  {u"most"_s, MostPreviewed / Megabyte}},
                 {}, Error::Kind::Refused);
}

Result<OrderPreview> previewOrders(Session &session, const QString &file,
                                   const OrderImportOptions &options, const Progress &progress)
{
    BRO_CHECK(canPreview(file));
    const QFileInfo info(file);
    OrderPreview preview;
    preview.file = file;
    preview.size = info.size();
    preview.modifiedAt = info.lastModified();
    std::optional<OrderColumns> columns;
    QList<std::pair<qint64, OrderFinding>> findings;
    OrderImportWatcher watcher;
    watcher.opened = [&](const OrderListReader &reader) {
        preview.form = reader.form();
        preview.forms = reader.forms();
        columns = reader.columns();
        for (int i = 0; i < int(OrderColumn::Count); ++i)
            preview.headers.insert(OrderColumn(i), reader.columns().header(OrderColumn(i)));
    };
    watcher.refused = [&](const RefusedOrderRow &row) {
        preview.rows.append(rowOf(row, *columns, session.today()));
    };
    watcher.read = [&](const ParsedOrderRow &row, bool known) {
        preview.rows.append(rowOf(row, known));
    };
    watcher.finding = [&](qint64 line, const OrderFinding &finding) {
        findings.append({line, finding});
    };
    OrderImportOptions dry = options;
    dry.dryRun = true;
    dry.watcher = &watcher;
    dry.onRow = {};
    BRO_TRY(preview.outcome, importOrders(session, file, dry, progress));
    std::ranges::stable_sort(preview.rows, {}, &PreviewRow::line);
    addFindings(preview.rows, findings);
    return preview;
}

Result<ImportOutcome> importPreviewed(Session &session, const OrderPreview &preview,
                                      const OrderImportOptions &options, const Progress &progress)
{
    const QFileInfo info(preview.file);
    if (!info.exists() || info.size() != preview.size || info.lastModified() != preview.modifiedAt)
        return Error(u"import.fileChanged"_s, {{u"file"_s, info.fileName()}}, {},
                     Error::Kind::Refused);
    return importOrders(session, preview.file, options, progress);
}

} // namespace bro
