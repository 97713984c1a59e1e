// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <orders/order_import.h>
#include <orders/order_list.h>

namespace bro {

enum class PreviewResult { New, NewWithFindings, Known, Refused };

// What an import would make of one row.
struct PreviewRow
{
    qint64 line = 0;
    PreviewResult result = PreviewResult::New;
    QString number;
    QString citizen;
    QString cpr; // masked, or as written when it is none
    QString track;
    QDate orderedOn;
    QDate start;
    QDate end;
    Minutes perWeek;
    Minutes total;
    std::optional<Minutes> intervalFrom;
    std::optional<Minutes> intervalTo;
    bool needsInterpreter = false;
    QString interpreterLanguage;
    bool exemptFromDigitalPost = false;
    QList<OrderFinding> findings;
    // Of a refused row:
    QList<Message> reasons;
    QList<OrderColumn> faulty;         // per reason; Count: the whole row
    QHash<OrderColumn, QString> texts; // as written
};

struct OrderPreview
{
    QString file;
    qint64 size = 0;      // of the file when it was read
    QDateTime modifiedAt; // to see that it is still the same
    CsvForm form;
    ListForms forms;
    QHash<OrderColumn, QString> headers; // as the file calls the fields
    QList<PreviewRow> rows;              // by line
    ImportOutcome outcome;               // of the dry run
};

// A Tilbuds-ID that lines are refused for, since no track has it.
struct UnknownNumber
{
    QString number;
    int lines = 0;
    friend bool operator==(const UnknownNumber &, const UnknownNumber &) = default;
};
// In the order of the file.
QList<UnknownNumber> unknownNumbers(const OrderPreview &preview);

// A preview holds every row; some hundred thousand orders are no list that anybody looks through.
inline constexpr qint64 MostPreviewed = 20'000'000; // bytes of the file
// Fails with import.tooLargeToShow.
Done canPreview(const QString &file);
// Runs the import without storing anything and keeps what becomes of every row. Needs
// Right::HandleOrders.
Result<OrderPreview> previewOrders(Session &session, const QString &file,
                                   const OrderImportOptions &options, const Progress &progress);
// The import itself, provided the file is the one that was looked at (import.fileChanged).
Result<ImportOutcome> importPreviewed(Session &session, const OrderPreview &preview,
                                      const OrderImportOptions &options, const Progress &progress);

} // namespace bro
