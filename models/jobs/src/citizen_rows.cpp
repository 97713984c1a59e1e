// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <core/clock.h>
#include <jobs/citizen_rows.h>

namespace bro {

using namespace Qt::StringLiterals;

TextRowsModel::TextRowsModel(const QList<Column> &columns, QObject *parent)
    : GroupedListModel(parent)
{
    setColumns(columns);
}

void TextRowsModel::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    rowsReplaced(int(rows.size()));
}

QVariant TextRowsModel::cell(int row, int column, int role) const
{
    const Row &line = m_rows[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.texts.value(column);
    case IdRole:
        return line.id;
    case IconRole:
        return column == 0 && !line.icon.isEmpty() ? QVariant(line.icon) : QVariant();
    case SortRole:
        return line.sorts.value(column);
    case MarkRole:
        return line.marks.contains(column) ? QVariant::fromValue(line.marks.value(column))
                                           : QVariant();
    default:
        return {};
    }
}

QString noteIcon(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Phone:
        return u"call"_s;
    case NoteKind::Meeting:
        return u"chat"_s;
    case NoteKind::Absence:
        return u"alert"_s;
    case NoteKind::Note:
        break;
    }
    return u"note"_s;
}

Message noteKindName(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Phone:
        return Message(u"citizenPage.notePhone"_s);
    case NoteKind::Meeting:
        return Message(u"citizenPage.noteMeeting"_s);
    case NoteKind::Absence:
        return Message(u"citizenPage.noteAbsence"_s);
    case NoteKind::Note:
        break;
    }
    return Message(u"citizenPage.noteNote"_s);
}

QString documentIcon(const CaseDocument &document)
{
    if (document.kind == DocumentKind::Consent)
        return u"signature"_s;
    return document.title.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? u"document_pdf"_s
                                                                   : u"document_text"_s;
}

Message documentKindTitle(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::SpecialAgreement:
        return Message(u"citizenPage.documentSpecialAgreement"_s);
    case DocumentKind::IndependentActivity:
        return Message(u"citizenPage.documentIndependentActivity"_s);
    case DocumentKind::MentorException:
        return Message(u"citizenPage.documentMentorException"_s);
    case DocumentKind::DeadlineExtension:
        return Message(u"citizenPage.documentDeadlineExtension"_s);
    case DocumentKind::PoliceReport:
        return Message(u"citizenPage.documentPoliceReport"_s);
    case DocumentKind::Consent:
        return Message(u"citizenPage.documentConsent"_s);
    case DocumentKind::PowerOfAttorney:
        return Message(u"citizenPage.documentPowerOfAttorney"_s);
    case DocumentKind::ThirdPartyCheck:
        return Message(u"citizenPage.documentThirdPartyCheck"_s);
    case DocumentKind::ResultEvidence:
        return Message(u"citizenPage.documentResultEvidence"_s);
    case DocumentKind::Other:
        break;
    }
    return Message(u"citizenPage.documentOther"_s);
}

QString momentText(qint64 utcMs, QDate today, const Texts &texts)
{
    const QDateTime at = copenhagen(utcMs);
    const QString day =
        at.date().year() == today.year() ? at.date().toString(u"dd-MM"_s) : texts.date(at.date());
    return day + u' ' + texts.time(at.time());
}

namespace {

QString wholeMoment(qint64 utcMs, const Texts &texts)
{
    const QDateTime at = copenhagen(utcMs);
    return texts.date(at.date()) + u' ' + texts.time(at.time());
}

QString sizeText(qint64 bytes, const Texts &texts)
{
    constexpr qint64 Kilo = 1024;
    if (bytes < Kilo * Kilo)
        return texts.sentence(u"citizenPage.kilobytes"_s,
                              {{u"size"_s, std::max<qint64>(1, bytes / Kilo)}});
    return texts.sentence(u"citizenPage.megabytes"_s, {{u"size"_s, bytes / Kilo / Kilo}});
}

QString wayText(const HandOut &handOut, const Texts &texts)
{
    return texts.sentence(handOut.way == HandOutWay::Hand ? u"citizenPage.byHand"_s
                                                          : u"citizenPage.byLetter"_s);
}

Mark noticeMark(const GivenNotice &notice, const Texts &texts)
{
    switch (notice.step) {
    case NoticeStep::Given:
        return {Tone::Ok, u"checkmark"_s, texts.sentence(u"citizenPage.noticeGiven"_s)};
    case NoticeStep::Withdrawn:
        return {Tone::Neutral, u"arrow_undo"_s, texts.sentence(u"citizenPage.noticeWithdrawn"_s)};
    case NoticeStep::Unticked:
        break;
    }
    return {Tone::Warning, u"dismiss"_s, texts.sentence(u"citizenPage.noticeUnticked"_s)};
}

QString accessName(AccessKind kind, const Texts &texts)
{
    switch (kind) {
    case AccessKind::View:
        return texts.sentence(u"citizenPage.accessView"_s);
    case AccessKind::Search:
        return texts.sentence(u"citizenPage.accessSearch"_s);
    case AccessKind::Change:
        return texts.sentence(u"citizenPage.accessChange"_s);
    case AccessKind::Export:
        return texts.sentence(u"citizenPage.accessExport"_s);
    case AccessKind::Print:
        return texts.sentence(u"citizenPage.accessPrint"_s);
    case AccessKind::Delete:
        return texts.sentence(u"citizenPage.accessDelete"_s);
    case AccessKind::Login:
        break;
    }
    return texts.sentence(u"citizenPage.accessLogin"_s);
}

// Purposes are codes; some have their sentence, the others are commands of the program.
QString purposeText(const QString &purpose, const Texts &texts)
{
    static const QHash<QString, QString> commands{
        {u"hand-out"_s, u"citizenPage.purposeHandOut"_s},
        {u"schedules"_s, u"citizenPage.purposeSchedules"_s},
        {u"protocol"_s, u"citizenPage.purposeProtocol"_s},
        {u"day-protocol"_s, u"citizenPage.purposeProtocol"_s},
        {u"d1"_s, u"citizenPage.purposeDataset"_s},
        {u"invoice-basis"_s, u"citizenPage.purposeInvoiceBasis"_s},
        {u"import-activities"_s, u"citizenPage.purposeImport"_s},
        {u"order-list"_s, u"citizenPage.purposeOrderList"_s}};
    if (texts.has(purpose))
        return texts.sentence(purpose);
    return commands.contains(purpose) ? texts.sentence(commands.value(purpose)) : purpose;
}

} // namespace

TextColumns noteColumns(const Texts &texts)
{
    return {{u"when"_s, texts.sentence(u"citizenPage.columnWhen"_s), 18},
            {u"kind"_s, texts.sentence(u"citizenPage.columnKind"_s), 16},
            {u"by"_s, texts.sentence(u"citizenPage.columnBy"_s), 16},
            {u"text"_s, texts.sentence(u"citizenPage.columnNote"_s), 80}};
}

QList<TextRow> noteRows(const QList<CitizenNote> &notes, const Texts &texts)
{
    QList<TextRow> rows;
    for (const CitizenNote &note : notes) {
        QString kind = texts.sentence(noteKindName(note.kind));
        if (note.replaces.isValid())
            kind += u", "_s + texts.sentence(u"citizenPage.corrected"_s);
        rows.append(
            {note.id.value,
             {wholeMoment(note.recordedAt, texts), kind, note.recordedBy, note.text.simplified()},
             noteIcon(note.kind),
             {{0, note.recordedAt}}});
    }
    return rows;
}

TextColumns documentColumns(const Texts &texts)
{
    return {{u"title"_s, texts.sentence(u"citizenPage.columnDocument"_s), 44},
            {u"kind"_s, texts.sentence(u"citizenPage.columnKind"_s), 32},
            {u"size"_s, texts.sentence(u"citizenPage.columnSize"_s), 10, true},
            {u"added"_s, texts.sentence(u"citizenPage.columnAdded"_s), 18},
            {u"by"_s, texts.sentence(u"citizenPage.columnBy"_s), 16}};
}

QList<TextRow> documentRows(const QList<CaseDocument> &documents,
                            const QHash<UserId, QString> &users, const Texts &texts)
{
    QList<TextRow> rows;
    for (const CaseDocument &document : documents)
        rows.append({document.id.value,
                     {document.title, texts.sentence(documentKindTitle(document.kind)),
                      sizeText(document.size, texts), wholeMoment(document.recordedAt, texts),
                      users.value(document.user)},
                     documentIcon(document),
                     {{2, document.size}, {3, document.recordedAt}}});
    return rows;
}

QString statusTitle(CitizenStatus status, const Texts &texts)
{
    QString title = texts.sentence(statusName(status));
    return title.replace(0, 1, title.left(1).toUpper());
}

TextColumns statusColumns(const Texts &texts)
{
    return {{u"status"_s, texts.sentence(u"citizenPage.columnStatus"_s), 28},
            {u"from"_s, texts.sentence(u"citizenPage.columnFrom"_s), 12},
            {u"to"_s, texts.sentence(u"citizenPage.columnTo"_s), 12},
            {u"evidence"_s, texts.sentence(u"citizenPage.columnEvidence"_s), 36},
            {u"document"_s, texts.sentence(u"citizenPage.columnDocument"_s), 28},
            {u"standing"_s, texts.sentence(u"citizenPage.columnState"_s), 16},
            {u"when"_s, texts.sentence(u"citizenPage.columnRecorded"_s), 18},
            {u"by"_s, texts.sentence(u"citizenPage.columnBy"_s), 16}};
}

namespace {
const StatusRecord *replacementOf(const QList<StatusRecord> &history, StatusRecordId id)
{
    const auto found = std::find_if(history.cbegin(), history.cend(),
                                    [id](const StatusRecord &one) { return one.replaces == id; });
    return found == history.cend() ? nullptr : &*found;
}
} // namespace

bool statusStands(const QList<StatusRecord> &history, StatusRecordId id)
{
    return !replacementOf(history, id);
}

QList<TextRow> statusRows(const QList<StatusRecord> &history, const QList<CaseDocument> &documents,
                          const Texts &texts)
{
    QHash<DocumentId, QString> titles;
    for (const CaseDocument &document : documents)
        titles.insert(document.id, document.title);
    QList<TextRow> rows;
    for (const StatusRecord &record : history) {
        if (record.withdrawn)
            continue; // told at the row that it takes back
        const StatusRecord *next = replacementOf(history, record.id);
        const Mark standing =
            !next ? Mark{Tone::Ok, u"checkmark"_s, texts.sentence(u"citizenPage.statusStands"_s)}
            : next->withdrawn
                ? Mark{Tone::Neutral, u"arrow_undo"_s,
                       texts.sentence(u"citizenPage.statusTakenBack"_s)}
                : Mark{Tone::Neutral, u"edit"_s, texts.sentence(u"citizenPage.statusCorrected"_s)};
        QString evidence = record.evidence;
        if (next && next->withdrawn)
            evidence = texts.sentence(u"citizenPage.statusWithdrawnFor"_s,
                                      {{u"evidence"_s, evidence}, {u"reason"_s, next->evidence}});
        rows.append({record.id.value,
                     {statusTitle(record.status, texts), texts.date(record.from),
                      record.to.isValid() ? texts.date(record.to)
                                          : texts.sentence(u"citizenPage.statusStillSo"_s),
                      evidence, titles.value(record.document), standing.text,
                      wholeMoment(record.recordedAt, texts), record.recordedBy},
                     {},
                     {{1, record.from}, {2, record.to}, {6, record.recordedAt}},
                     {{5, standing}}});
    }
    return rows;
}

TextColumns scheduleColumns(const Texts &texts)
{
    return {{u"version"_s, texts.sentence(u"citizenPage.columnVersion"_s), 12},
            {u"week"_s, texts.sentence(u"citizenPage.columnWeek"_s), 30},
            {u"handed"_s, texts.sentence(u"citizenPage.columnHandedOut"_s), 16},
            {u"received"_s, texts.sentence(u"citizenPage.columnReceived"_s), 16},
            {u"way"_s, texts.sentence(u"citizenPage.columnWay"_s), 14},
            {u"form"_s, texts.sentence(u"citizenPage.columnForm"_s), 18}};
}

QList<TextRow> scheduleRows(const QList<HandedSchedule> &schedules, const Texts &texts)
{
    QList<TextRow> rows;
    for (const HandedSchedule &schedule : schedules) {
        const ScheduleVersion &version = schedule.version;
        const QString week = texts.sentence(u"citizenPage.weekAndDates"_s,
                                            {{u"week"_s, qint64(IsoWeek::of(version.from).week)},
                                             {u"from"_s, version.from},
                                             {u"to"_s, version.to}});
        TextRow row;
        row.id = version.id.value;
        row.texts = {QString::number(version.number), week};
        if (schedule.handOut)
            row.texts << texts.date(schedule.handOut->givenOn)
                      << texts.date(schedule.handOut->receivedOn)
                      << wayText(*schedule.handOut, texts);
        else
            row.texts << texts.date(version.versionDate) << QString() << QString();
        row.texts << version.formId;
        row.icon = u"calendar_ltr"_s;
        row.sorts = {{0, version.number}, {1, version.from}, {2, version.versionDate}};
        rows.append(row);
    }
    return rows;
}

TextColumns noticeColumns(const Texts &texts)
{
    return {{u"day"_s, texts.sentence(u"citizenPage.columnDay"_s), 16},
            {u"state"_s, texts.sentence(u"citizenPage.columnState"_s), 24},
            {u"when"_s, texts.sentence(u"citizenPage.columnNotified"_s), 18},
            {u"by"_s, texts.sentence(u"citizenPage.columnBy"_s), 16},
            {u"text"_s, texts.sentence(u"citizenPage.columnNotice"_s), 70}};
}

QList<TextRow> noticeRows(const QList<GivenNotice> &notices, const Texts &texts)
{
    QList<TextRow> rows;
    for (const GivenNotice &notice : notices) {
        const Mark mark = noticeMark(notice, texts);
        const QString said = notice.step == NoticeStep::Given ? notice.text : notice.reason;
        rows.append({notice.id.value,
                     {texts.dayAndDate(notice.day) + notice.day.toString(u"-yyyy"_s), mark.text,
                      wholeMoment(notice.givenAt, texts), notice.givenBy, said.simplified()},
                     {},
                     {{0, notice.day}, {2, notice.givenAt}},
                     {{1, mark}}});
    }
    return rows;
}

TextColumns accessColumns(const Texts &texts)
{
    return {{u"when"_s, texts.sentence(u"citizenPage.columnWhen"_s), 18},
            {u"who"_s, texts.sentence(u"citizenPage.columnUser"_s), 20},
            {u"kind"_s, texts.sentence(u"citizenPage.columnAccess"_s), 14},
            {u"purpose"_s, texts.sentence(u"citizenPage.columnPurpose"_s), 60}};
}

QList<TextRow> accessRows(const QList<AccessEntry> &entries, const Texts &texts)
{
    QList<TextRow> rows;
    for (const AccessEntry &entry : entries)
        rows.append(
            {entry.id,
             {wholeMoment(entry.at, texts),
              entry.user.isEmpty() ? texts.sentence(u"citizenPage.byRecoveryKey"_s) : entry.user,
              accessName(entry.kind, texts), purposeText(entry.purpose, texts)},
             {},
             {{0, entry.at}}});
    return rows;
}

} // namespace bro
