// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_view.h"
#include "changes_dialog.h"
#include "day_work.h"
#include "notice_panel.h"
#include <QClipboard>
#include <QGuiApplication>
#include <attendance/board_rules.h>
#include <attendance/finished_day_store.h>
#include <jobs/protocol_job.h>
#include <planning/plan_store.h>
#include <views/attendance/attendance_page.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

// What the page does: registrations, notices, the day as a whole.
namespace bro {

namespace {

struct MeetingList
{
    DayProtocolData data;
    QList<CitizenId> citizens;
};

Result<MeetingList> readMeetingList(Session &session, QDate day)
{
    MeetingList list;
    BRO_TRY(list.data, dayProtocolData(session, day, {}));
    BRO_TRY(list.citizens, PlanStore(session).citizensPlanned(day, day, {}));
    return list;
}

} // namespace

Message AttendancePage::nameOf(const QString &code, const BoardRow &row, const QString &letter)
{
    QList<std::pair<QString, Argument>> arguments{{u"citizen"_s, row.name}};
    if (!letter.isEmpty())
        arguments.append({u"letter"_s, letter});
    return Message(code, arguments);
}

bool AttendancePage::apply(const Message &name, const QList<AttendanceEdit> &edits)
{
    if (edits.isEmpty())
        return false;
    if (const Done done = m_work->apply(name, edits); !done.ok()) {
        tell(done.error());
        m_told = true;
        return false;
    }
    if (m_told) {
        m_told = false;
        showBar();
    }
    return true;
}

void AttendancePage::setState(Presence presence)
{
    const QList<ParticipationId> rows = m_list->selectedRows();
    QList<AttendanceEdit> edits;
    for (const ParticipationId id : rows) {
        if (const BoardRow *row = m_model.row(id))
            edits.append({id, row->attendance, withPresence(row->attendance, id, presence)});
    }
    if (edits.isEmpty())
        return;
    const QString letter = stateLetter(edits.first().wanted);
    const Message name =
        edits.size() == 1
            ? nameOf(u"dayBoard.undoState"_s, *m_model.row(edits.first().participation), letter)
            : Message(u"dayBoard.undoSeveral"_s,
                      {{u"n"_s, qint64(edits.size())}, {u"letter"_s, letter}});
    if (apply(name, edits) && edits.size() == 1)
        m_list->goDown();
}

void AttendancePage::setPresent()
{
    setState(Presence::Present);
}

void AttendancePage::setAbsent()
{
    setState(Presence::Absent);
}

void AttendancePage::setCancelled()
{
    setState(Presence::Cancelled);
}

void AttendancePage::setNotRelevant()
{
    setState(Presence::NotRelevant);
}

void AttendancePage::setGroupPresent()
{
    const QModelIndex group = m_list->currentGroup();
    QList<AttendanceEdit> edits;
    for (const BoardRow &row : m_model.groupRows(group)) {
        if (m_model.board().isMissing(row))
            edits.append({row.id, {}, withPresence({}, row.id, Presence::Present)});
    }
    if (edits.isEmpty()) {
        context().navigator.tellBriefly(tr("Everybody in the group is registered."));
        return;
    }
    apply(Message(u"dayBoard.undoGroup"_s, {{u"title"_s, m_model.groupTitle(group)},
                                            {u"n"_s, qint64(edits.size())},
                                            {u"letter"_s, stateLetter(edits.first().wanted)}}),
          edits);
}

void AttendancePage::setRestOfDayAbsent()
{
    const BoardRow *row = m_model.row(m_list->currentIndex());
    if (!row)
        return;
    const auto edits = DayRegister(session()).restOfDay(row->citizen, m_model.board().day);
    if (!edits.ok()) {
        tell(edits.error());
        return;
    }
    if (edits->isEmpty()) {
        context().navigator.tellBriefly(tr("Nothing of the citizen's day is unregistered."));
        return;
    }
    if (apply(nameOf(u"dayBoard.undoDay"_s, *row, stateLetter(edits->first().wanted)), *edits))
        m_list->goDown();
}

void AttendancePage::clearState()
{
    QList<AttendanceEdit> edits;
    const QList<ParticipationId> rows = m_list->selectedRows();
    for (const ParticipationId id : rows) {
        const BoardRow *row = m_model.row(id);
        if (row && row->attendance)
            edits.append({id, row->attendance, {}});
    }
    if (edits.isEmpty())
        return;
    apply(edits.size() == 1
              ? nameOf(u"dayBoard.undoCleared"_s, *m_model.row(edits.first().participation))
              : Message(u"dayBoard.undoClearedSeveral"_s, {{u"n"_s, qint64(edits.size())}}),
          edits);
}

void AttendancePage::confirmCompany()
{
    const BoardRow *row = m_model.row(m_list->currentIndex());
    if (!row || !mayEdit(*row))
        return;
    if (!row->attendance) {
        hint(tr("Register the attendance first. Who confirmed it is kept with it."));
        return;
    }
    const AttendanceEdit seen{row->id, row->attendance, {}};
    const Message name = nameOf(u"dayBoard.undoConfirmed"_s, *row);
    const auto who = context().prompts.askText(
        this, tr("Confirmed by the company"), tr("Who at the company confirmed it, and when?"),
        row->attendance->checkedWithThirdParty ? row->attendance->note : QString());
    if (who)
        apply(name, {{seen.participation, seen.seen, confirmedByCompany(*seen.seen, *who)}});
}

// Notices

void AttendancePage::copyNotice()
{
    const DayNotice *notice = m_notices->current();
    if (!notice)
        return;
    QGuiApplication::clipboard()->setText(noticeWords(*notice));
    context().navigator.tellBriefly(tr("The text of the notice is copied."));
}

void AttendancePage::tickCurrent()
{
    if (const DayNotice *notice = m_notices->current())
        tickNotice(noticeState(*notice) != NoticeState::Given);
}

void AttendancePage::tickNotice(bool on)
{
    const DayNotice *shown = m_notices->current();
    if (!shown)
        return;
    const DayNotice notice = *shown; // it may be read anew while a reason is asked for
    const NoticeState state = noticeState(notice);
    std::optional<QString> reason{QString()};
    if (state == NoticeState::ToGiveLate && on)
        reason = context().prompts.askText(
            this, tr("Absence notice given too late"),
            tr("Why is the notice given after the time limit? The reason is kept with it."));
    else if (state == NoticeState::ToWithdraw && on)
        reason = context().prompts.askText(
            this, tr("Absence notice withdrawn"),
            tr("What was the purchaser told? It is kept with the notice."));
    else if (state == NoticeState::Given && !on)
        reason = context().prompts.askText(
            this, tr("Absence notice was not given"),
            tr("Why is the tick taken away? The reason is kept with the notice."));
    const bool gives = on && (state == NoticeState::ToGive || state == NoticeState::ToGiveLate ||
                              state == NoticeState::ToCorrect);
    const bool takes =
        (on && state == NoticeState::ToWithdraw) || (!on && state == NoticeState::Given);
    if (!reason || (!gives && !takes)) {
        showNotices(); // the tick is as it was
        return;
    }
    const auto stored =
        gives ? giveNotice(session(), notice, *reason)
              : withdrawNotice(session(), notice, on ? NoticeStep::Withdrawn : NoticeStep::Unticked,
                               *reason);
    // At once, so that the next key sees it.
    if (const Done renewed = m_work->renewNotice(notice.citizen); !renewed.ok())
        tell(renewed.error());
    showNotices();
    if (stored.ok()) {
        context().navigator.badgesChanged();
    } else {
        tell(stored.error());
        m_told = true;
    }
}

// The day as a whole

void AttendancePage::showRowChanges()
{
    if (const BoardRow *row = m_model.row(m_list->currentIndex()))
        showChanges(row->citizen);
}

void AttendancePage::showDayChanges()
{
    showChanges({});
}

void AttendancePage::showChanges(CitizenId citizen)
{
    const auto changes = attendanceChanges(session(), m_model.board().day, citizen);
    if (!changes.ok()) {
        tell(changes.error());
        return;
    }
    auto *dialog =
        new ChangesDialog(m_model.board().day, *changes, texts(), context().settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangesDialog::chosen, this, [this](qint64 participation) {
        select({Area::Attendance, {}, 0, participation, m_model.board().day});
        m_list->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void AttendancePage::finish()
{
    if (const Done done = finishDay(session(), m_model.board().day); !done.ok()) {
        tell(done.error());
        m_told = true;
        return;
    }
    context().navigator.badgesChanged();
    context().navigator.tellBriefly(tr("The day is complete."));
}

void AttendancePage::reopen()
{
    const QDate day = m_model.board().day;
    const auto reason = context().prompts.askText(
        this, tr("Open the day again"),
        tr("Why is the day opened again? The reason is kept with the day."));
    if (!reason)
        return;
    if (const Done done = FinishedDayStore(session()).reopen(day, *reason); !done.ok()) {
        tell(done.error());
        m_told = true;
    }
}

void AttendancePage::print()
{
    meetingList(false);
}

void AttendancePage::meetingList(bool preview)
{
    const QDate day = m_model.board().day;
    runInBackground<MeetingList>(
        context(), this, tr("The meeting list is being made"), Shown::Dialog,
        [day](Session &session, const Progress &) { return readMeetingList(session, day); },
        [this, day, preview](const Result<MeetingList> &list) {
            if (!list.ok()) {
                tell(list.error());
                return;
            }
            Typesetter typesetter;
            PrintJob job;
            job.title = Texts::danish().sentence(u"jobs.dayProtocolTitle"_s, {{u"day"_s, day}});
            job.documents.append(layoutDayProtocol(list->data, typesetter));
            job.beforePrint = [this, citizens = list->citizens] {
                return session().log().record(AccessKind::Print, u"day-protocol"_s, citizens);
            };
            const auto printed = preview ? m_printing.preview(job) : m_printing.print(job);
            if (!printed.ok())
                tell(printed.error());
        });
}

} // namespace bro
