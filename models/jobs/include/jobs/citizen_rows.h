// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/notice_store.h>
#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <database/access_list.h>
#include <jobs/citizen_overview.h>

namespace bro {

// A list whose rows are words that were made before, for the short lists of the citizen's page.
class TextRowsModel : public GroupedListModel
{
    Q_OBJECT
public:
    struct Row
    {
        qint64 id = 0;
        QStringList texts;            // one per column
        QString icon{};               // of the first column
        QHash<int, QVariant> sorts{}; // where the text does not sort
        QHash<int, Mark> marks{};
    };

    TextRowsModel(const QList<Column> &columns, QObject *parent = nullptr);
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    QList<Row> m_rows;
};

using TextRow = TextRowsModel::Row;
using TextColumns = QList<GroupedListModel::Column>;

QString noteIcon(NoteKind kind);
Message noteKindName(NoteKind kind);
QString documentIcon(const CaseDocument &document);
Message documentKindTitle(DocumentKind kind);
// "24-11 10.40", with the year where it is another.
QString momentText(qint64 utcMs, QDate today, const Texts &texts);

TextColumns noteColumns(const Texts &texts);
QList<TextRow> noteRows(const QList<CitizenNote> &notes, const Texts &texts);
TextColumns documentColumns(const Texts &texts);
// users: names by id.
QList<TextRow> documentRows(const QList<CaseDocument> &documents,
                            const QHash<UserId, QString> &users, const Texts &texts);
// As a choice or a row begins with it: "Uden kommunal forsørgelse".
QString statusTitle(CitizenStatus status, const Texts &texts);
TextColumns statusColumns(const Texts &texts);
// history: newest first, with what was corrected or taken back. Ids are those of the records.
QList<TextRow> statusRows(const QList<StatusRecord> &history, const QList<CaseDocument> &documents,
                          const Texts &texts);
// Whether the record stands: nothing in the history replaces it.
bool statusStands(const QList<StatusRecord> &history, StatusRecordId id);
TextColumns scheduleColumns(const Texts &texts);
QList<TextRow> scheduleRows(const QList<HandedSchedule> &schedules, const Texts &texts);
TextColumns noticeColumns(const Texts &texts);
QList<TextRow> noticeRows(const QList<GivenNotice> &notices, const Texts &texts);
TextColumns accessColumns(const Texts &texts);
QList<TextRow> accessRows(const QList<AccessEntry> &entries, const Texts &texts);

} // namespace bro
