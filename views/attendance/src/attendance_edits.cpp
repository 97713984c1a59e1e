// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_view.h"
#include "cell_editor.h"
#include "day_work.h"
#include "notice_panel.h"
#include <attendance/board_rules.h>
#include <memory>
#include <views/attendance/attendance_page.h>
#include <views/draft_keeper.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

// What is typed in the cells of the list.
namespace bro {

namespace {
const QString NoteKeys = QStringLiteral("attendance/");
} // namespace

void AttendancePage::hint(const QString &sentence)
{
    messageBar()->show(Tone::Warning, sentence);
    m_told = true;
}

// A day that has not come is refused before anything is typed.
bool AttendancePage::mayEdit(const BoardRow &row)
{
    if (m_model.board().day <= session().today())
        return row.id.isValid();
    tell(Error(u"dayBoard.ahead"_s, {{u"date"_s, m_model.board().day}}, {}, Error::Kind::Refused));
    m_told = true;
    return false;
}

void AttendancePage::editCell(int column)
{
    const BoardRow *row = m_model.row(m_list->currentIndex());
    if (!row)
        return;
    if (column == DayBoardModel::Citizen || column == DayBoardModel::Cpr) {
        context().navigator.go({Area::Citizens, {}, row->citizen.value, 0, {}});
        return;
    }
    if (column == DayBoardModel::Notice) {
        m_notices->choose(row->citizen);
        return;
    }
    if (!mayEdit(*row))
        return;
    const bool detail = column != DayBoardModel::Note && row->attendance;
    if (detail && row->attendance->presence == Presence::Partly)
        editPartly(*row);
    else if (detail && row->attendance->presence == Presence::Absent)
        editReason(*row);
    else
        editRemark(*row, false);
}

void AttendancePage::openEditor(CellEditor *editor, int firstColumn, int lastColumn,
                                const std::function<void(bool leaving)> &save)
{
    connect(editor, &CellEditor::accepted, this, [save] { save(false); });
    connect(editor, &CellEditor::rejected, this, &AttendancePage::leaveEditor);
    connect(editor, &CellEditor::left, this, [this, editor, save] {
        if (editor->isChanged())
            save(true);
        else
            leaveEditor();
    });
    m_list->openEditor(editor, firstColumn, lastColumn);
}

void AttendancePage::leaveEditor()
{
    m_keeper->end();
    m_list->leaveEditor();
    showDrafts();
}

bool AttendancePage::saveEdit(const Message &name, const AttendanceEdit &edit, bool leaving)
{
    const Done done = m_work->apply(name, {edit});
    if (!done.ok() && done.error().kind == Error::Kind::Refused && m_list->editor()) {
        m_list->editor()->setFault(Tone::Error, words(done.error().message));
        return false;
    }
    // What could not be stored stays as a draft.
    if (done.ok())
        m_keeper->end(DraftKeeper::End::Saved);
    m_list->leaveEditor();
    showDrafts();
    if (!done.ok()) {
        tell(done.error());
        m_told = true;
        return true;
    }
    if (!leaving)
        m_list->goDown();
    return true;
}

void AttendancePage::setPartly()
{
    const BoardRow *row = m_model.row(m_list->currentIndex());
    if (row && mayEdit(*row))
        editPartly(*row);
}

void AttendancePage::editPartly(const BoardRow &row)
{
    const TimeRange range = m_model.activity(row).range;
    auto *editor = new PartlyEditor(row.id, range, row.attendance, texts(), m_list->viewport());
    const auto warned = std::make_shared<bool>(false);
    const Message name = nameOf(u"dayBoard.undoState"_s, row, u"D"_s);
    openEditor(editor, DayBoardModel::Detail, DayBoardModel::Note,
               [this, editor, range, warned, name, seen = row.attendance](bool leaving) {
                   if (!editor->read())
                       return;
                   // No time at all is allowed, but only when it is meant.
                   if (editor->isEmpty() && editor->reason() != AbsenceReason::AgreedActivity &&
                       !*warned) {
                       *warned = true;
                       editor->setFault(Tone::Warning,
                                        texts().sentence(u"attendance.minutesMissing"_s) + u' ' +
                                            tr("Enter again saves without a time."));
                       return;
                   }
                   const Attendance wanted =
                       partlyPresent(seen, editor->row(), range, editor->arrived(),
                                     editor->leftAt(), editor->minutes(), editor->reason());
                   saveEdit(name, {editor->row(), seen, wanted}, leaving);
               });
}

void AttendancePage::editReason(const BoardRow &row)
{
    auto *editor = new ReasonEditor(row.id, row.attendance->reason, texts(), m_list->viewport());
    const Message name = nameOf(u"dayBoard.undoState"_s, row, u"I"_s);
    openEditor(editor, DayBoardModel::Detail, DayBoardModel::Detail,
               [this, editor, name, seen = row.attendance](bool leaving) {
                   Attendance wanted = *seen;
                   wanted.reason = editor->reason();
                   saveEdit(name, {editor->row(), seen, wanted}, leaving);
               });
}

void AttendancePage::editNote()
{
    const BoardRow *row = m_model.row(m_list->currentIndex());
    if (row && mayEdit(*row))
        editRemark(*row, false);
}

void AttendancePage::setWithoutTakingPart()
{
    const BoardRow *row = m_model.row(m_list->currentIndex());
    if (row && mayEdit(*row))
        editRemark(*row, true);
}

// A note outlives the program until it is stored or given up.
void AttendancePage::keepNote(NoteEditor *editor, const BoardRow &row, bool withoutTakingPart)
{
    connect(editor, &NoteEditor::edited, m_keeper, &DraftKeeper::touch);
    m_keeper->begin(
        NoteKeys + QString::number(row.id.value),
        {Area::Attendance, {}, 0, row.id.value, m_model.board().day},
        [editor = QPointer(editor), withoutTakingPart]() -> QJsonObject {
            if (!editor || !editor->isChanged())
                return {};
            return {{u"text"_s, editor->text()}, {u"withoutTakingPart"_s, withoutTakingPart}};
        },
        [editor = QPointer(editor)](const QJsonObject &words) {
            if (editor)
                editor->setText(words[u"text"_s].toString());
        });
}

// Those of the day that is shown.
void AttendancePage::showDrafts()
{
    m_draftBar->clear();
    for (const Draft &draft : keptDrafts(context(), NoteKeys)) {
        const BoardRow *row = m_model.row(m_model.indexOfId(placeOf(draft).part));
        if (!row || placeOf(draft).day != m_model.board().day)
            continue;
        showDraft(
            m_draftBar, context(), draft, tr("A note that was not saved."),
            [this, draft] { resumeDraft(draft); },
            [this, key = draft.key] {
                dropDraft(context(), key);
                showDrafts();
            });
        return;
    }
}

void AttendancePage::resumeDraft(const Draft &draft)
{
    const QModelIndex index = m_model.indexOfId(placeOf(draft).part);
    const BoardRow *row = m_model.row(index);
    if (!row || !mayLeave())
        return;
    m_list->setCurrentIndex(index);
    const bool without = wordsOf(draft)[u"withoutTakingPart"_s].toBool();
    editRemark(*row, without || !row->attendance);
}

void AttendancePage::editRemark(const BoardRow &row, bool withoutTakingPart)
{
    if (!row.attendance && !withoutTakingPart) {
        hint(tr("Register the attendance first, with F, D, I, A or R. The note belongs to it."));
        return;
    }
    QString before;
    if (row.attendance)
        before = row.attendance->checkedWithThirdParty ? row.attendance->statedCause
                                                       : remarkOf(*row.attendance);
    auto *editor = new NoteEditor(
        row.id, before, withoutTakingPart ? tr("Why the citizen will not take part") : tr("Note"),
        m_list->viewport());
    const Message name = withoutTakingPart ? nameOf(u"dayBoard.undoState"_s, row, u"F"_s)
                                           : nameOf(u"dayBoard.undoNote"_s, row);
    keepNote(editor, row, withoutTakingPart);
    openEditor(editor, DayBoardModel::Note, DayBoardModel::Note,
               [this, editor, name, withoutTakingPart, seen = row.attendance](bool leaving) {
                   const Attendance wanted =
                       withoutTakingPart
                           ? presentWithoutTakingPart(seen, editor->row(), editor->text())
                           : withRemark(*seen, editor->text());
                   saveEdit(name, {editor->row(), seen, wanted}, leaving);
               });
    m_draftBar->clear();
    const auto kept = m_keeper->offered();
    if (kept && m_keeper->resume())
        editor->setFault(Tone::Warning,
                         tr("Draft from %1, not saved. Enter saves it, Esc throws it away.")
                             .arg(keptTime(context(), *kept)));
}

} // namespace bro
