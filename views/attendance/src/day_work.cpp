// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_work.h"
#include <core/clock.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype RowsOneByOne = 60; // more are read with the whole day
} // namespace

DayWork::DayWork(PageContext &context, DayBoardModel &model, QWidget *owner)
    : QObject(owner),
      m_context(context),
      m_model(model),
      m_owner(owner)
{
}

QDateTime DayWork::now() const
{
    return copenhagen(m_context.session.clock().nowMs());
}

Done DayWork::read(QDate day, EmployeeId employee, bool logged)
{
    BRO_TRY(const DayBoard board, dayBoard(m_context.session, day, employee));
    m_model.setBoard(board);
    if (logged)
        logBoardView(m_context.session, board);
    return {};
}

void DayWork::readNotices()
{
    if (m_job)
        m_job->cancel();
    m_changedMeanwhile.clear();
    const QDate day = m_model.board().day;
    m_job = runInBackground<QList<DayNotice>>(
        m_context, m_owner, {}, Shown::Quietly,
        [day](Session &session, const Progress &) { return dayNotices(session, day); },
        [this, asked = ++m_asked](const Result<QList<DayNotice>> &notices) {
            if (asked == m_asked) // else it was asked again since
                takeNotices(notices);
        });
}

void DayWork::takeNotices(const Result<QList<DayNotice>> &notices)
{
    m_job = nullptr;
    if (notices.ok())
        m_model.setNotices(*notices);
    else
        Q_EMIT failed(notices.error());
    const QSet<CitizenId> changed = std::exchange(m_changedMeanwhile, {});
    for (const CitizenId citizen : changed) {
        if (const Done done = renewNotice(citizen); !done.ok())
            Q_EMIT failed(done.error());
    }
    Q_EMIT noticesChanged();
}

Done DayWork::renewNotice(CitizenId citizen)
{
    if (m_job)
        m_changedMeanwhile.insert(citizen);
    BRO_TRY(const std::optional<DayNotice> notice,
            dayNotice(m_context.session, citizen, m_model.board().day));
    m_model.replaceNotice(citizen, notice);
    return {};
}

Done DayWork::renewRows(const QList<ParticipationId> &ids)
{
    BRO_TRY(const QList<BoardRow> rows, boardRows(m_context.session, m_model.board(), ids));
    m_model.replaceRows(rows);
    QSet<CitizenId> citizens;
    bool elsewhere = false;
    for (const BoardRow &row : rows) {
        citizens.insert(row.citizen);
        elsewhere = elsewhere || row.activity < 0;
    }
    if (elsewhere) {
        BRO_TRY(const int missing,
                missingOnDay(m_context.session, m_model.board().day, m_model.board().employee));
        m_model.setMissingElsewhere(missing);
    }
    for (const CitizenId citizen : std::as_const(citizens))
        BRO_CHECK(renewNotice(citizen));
    return {};
}

Result<bool> DayWork::renew(const QList<Change> &changes)
{
    const DayBoard &board = m_model.board();
    QList<ParticipationId> rows;
    bool concerned = false;
    bool all = changes.isEmpty();
    for (const Change &change : changes) {
        switch (change.aggregate) {
        case Aggregate::Attendance:
            rows.append(ParticipationId{change.id});
            break;
        case Aggregate::Notice:
            BRO_CHECK(renewNotice({change.id}));
            concerned = true;
            break;
        case Aggregate::Day:
            if (change.id == board.day.toJulianDay()) {
                BRO_TRY(const FinishedDay finished,
                        FinishedDayStore(m_context.session).of(board.day));
                m_model.setFinished(finished);
                concerned = true;
            }
            break;
        case Aggregate::Billing:
        case Aggregate::Document:
        case Aggregate::Deadline:
        case Aggregate::User:
            break;
        default:
            all = true;
        }
    }
    if (all || rows.size() > RowsOneByOne) {
        BRO_CHECK(read(board.day, board.employee, false));
        readNotices();
        return true;
    }
    if (!rows.isEmpty())
        BRO_CHECK(renewRows(rows));
    return concerned || !rows.isEmpty();
}

Done DayWork::apply(const Message &name, const QList<AttendanceEdit> &edits)
{
    const auto outcome = DayRegister(m_context.session).apply(edits);
    QList<ParticipationId> changedByOthers;
    for (const AttendanceEdit &edit : edits)
        changedByOthers.append(edit.participation);
    if (!outcome.ok()) {
        if (outcome.error().kind == Error::Kind::Stale)
            BRO_CHECK(renewRows(changedByOthers));
        return outcome.error();
    }
    // At once, so that the next key sees it; the change notice brings the rest.
    for (const AttendanceEdit &edit : outcome->done) {
        std::optional<Attendance> now = edit.wanted;
        if (now) {
            now->recordedAt = m_context.session.clock().nowMs();
            now->recordedBy = m_context.session.user().name;
        }
        m_model.setAttendance(edit.participation, now);
    }
    if (!outcome->done.isEmpty())
        m_context.session.undo().push(
            DayRegister::undoStep(m_context.session, name, outcome->done));
    if (outcome->refused.isEmpty())
        return {};
    BRO_CHECK(renewRows(changedByOthers));
    if (outcome->refused.size() == 1)
        return Error(outcome->refused.first(), {}, Error::Kind::Stale);
    return Error(u"dayBoard.partlyTaken"_s, {{u"names"_s, outcome->refusedNames.join(u", "_s)}}, {},
                 Error::Kind::Stale);
}

} // namespace bro
