// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <attendance/attendance_store.h>
#include <citizens/citizen_store.h>
#include <database/transaction.h>
#include <jobs/activity_import.h>
#include <office/office_store.h>
#include <orders/order_store.h>
#include <orders/refused_file.h>
#include <planning/plan_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Holds each row against the database and plans it; everything within one transaction of the
// caller. What is refused changes nothing.
class Importer
{
public:
    Importer(Session &session, const ActivityImportOptions &options)
        : m_session(session),
          m_options(options),
          m_orders(session),
          m_citizens(session),
          m_office(session),
          m_plan(session),
          m_attendance(session)
    {
    }

    Done take(const ActivityRow &row, ActivityImportOutcome &outcome, QList<Message> &reasons)
    {
        reasons = row.faults;
        BRO_CHECK(findOrder(row, reasons));
        Activity activity = row.activity;
        BRO_CHECK(findPlaceAndStaff(row, activity, reasons));
        checkAttendance(row, reasons);
        if (!reasons.isEmpty())
            return {};
        activity.setting = settingOf(activity);
        BRO_TRY(const QList<PlannedItem> planned,
                m_plan.ofCitizen(m_order.citizen, activity.date, activity.date));
        for (const PlannedItem &item : planned) {
            if (item.activity.title == activity.title && item.activity.date == activity.date &&
                item.activity.range.from == activity.range.from &&
                item.activity.range.to == activity.range.to && !item.participation.removed)
                return known(row, item, outcome);
        }
        BRO_TRY(const ParticipationId participation, plan(activity));
        ++outcome.imported;
        if (m_order.state == OrderState::Received)
            outcome.findings.append(
                {row.line, m_order.number,
                 Message(u"jobs.plannedBeforeAcceptance"_s, {{u"order"_s, m_order.number}})});
        if (row.attendance)
            return registerFirst(row, participation, outcome);
        return {};
    }

    // Employees and places made for the rows, committed with them.
    Done contactPerson(const ActivityRow &row, ActivityImportOutcome &outcome)
    {
        if (row.contactPerson.isEmpty())
            return {};
        BRO_TRY(const auto employee, employeeNamed(row.contactPerson));
        if (!employee)
            return {};
        BRO_TRY(Citizen citizen, m_citizens.byId(m_order.citizen));
        if (citizen.contactPerson == employee->id)
            return {};
        if (citizen.contactPerson.isValid()) {
            outcome.findings.append(
                {row.line, m_order.number,
                 Message(u"jobs.otherContactPerson"_s, {{u"name"_s, employee->name}})});
            return {};
        }
        citizen.contactPerson = employee->id;
        BRO_CHECK(m_citizens.update(citizen));
        return {};
    }

private:
    Done findOrder(const ActivityRow &row, QList<Message> &reasons)
    {
        m_order = {};
        if (row.orderNumber.isEmpty())
            return {};
        const auto order = m_orders.byNumber(row.orderNumber);
        if (!order.ok()) {
            if (order.error().kind != Error::Kind::NotFound &&
                order.error().kind != Error::Kind::Refused)
                return order.error();
            reasons.append(order.error().message);
            return {};
        }
        m_order = *order;
        if (m_order.state == OrderState::Rejected || m_order.state == OrderState::Lapsed ||
            m_order.state == OrderState::Cancelled)
            reasons.append(Message(u"jobs.orderNotRunning"_s, {{u"order"_s, m_order.number}}));
        const QDate day = row.activity.date;
        if (day.isValid() && (day < m_order.start || day > m_order.lastDay()))
            reasons.append(Message(
                u"jobs.outsideOrder"_s,
                {{u"date"_s, day}, {u"start"_s, m_order.start}, {u"end"_s, m_order.lastDay()}}));
        return {};
    }

    Result<std::optional<Employee>> employeeNamed(const QString &name)
    {
        BRO_TRY(auto employee, m_office.employeeNamed(name));
        if (!employee && m_options.createMissing) {
            Employee made;
            made.name = name;
            made.initials = initialsOf(name);
            BRO_TRY(employee, m_office.add(made));
        }
        return employee;
    }

    static QString initialsOf(const QString &name)
    {
        QString initials;
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            initials += word[0].toUpper();
        return initials.left(4);
    }

    Done findPlaceAndStaff(const ActivityRow &row, Activity &activity, QList<Message> &reasons)
    {
        if (!row.employee.isEmpty()) {
            BRO_TRY(const auto employee, employeeNamed(row.employee));
            if (employee)
                activity.employee = employee->id;
            else
                reasons.append(Message(u"jobs.unknownEmployee"_s, {{u"name"_s, row.employee}}));
        }
        if (!row.contactPerson.isEmpty()) {
            BRO_TRY(const auto contact, employeeNamed(row.contactPerson));
            if (!contact)
                reasons.append(
                    Message(u"jobs.unknownEmployee"_s, {{u"name"_s, row.contactPerson}}));
        }
        if (row.location.isEmpty())
            return {};
        BRO_TRY(auto location, m_office.locationNamed(row.location));
        if (!location && m_options.createMissing) {
            Location made;
            made.name = row.location;
            made.address = row.location;
            BRO_TRY(location, m_office.add(made));
        }
        if (location)
            activity.location = location->id;
        else
            reasons.append(Message(u"jobs.unknownLocation"_s, {{u"name"_s, row.location}}));
        return {};
    }

    void checkAttendance(const ActivityRow &row, QList<Message> &reasons) const
    {
        if (!row.attendance)
            return;
        const Attendance &a = *row.attendance;
        const bool absence = a.presence == Presence::Partly || a.presence == Presence::Absent;
        if (absence && a.reason == AbsenceReason::None)
            reasons.append(Message(u"jobs.reasonMissing"_s));
        if (!absence && a.reason != AbsenceReason::None)
            reasons.append(Message(u"jobs.reasonWithoutAbsence"_s));
        if (a.presentMinutes && a.presence != Presence::Partly)
            reasons.append(Message(u"jobs.minutesOnlyPartly"_s));
        if (a.presentMinutes &&
            (a.presentMinutes->value <= 0 ||
             a.presentMinutes->value >= row.activity.range.to - row.activity.range.from))
            reasons.append(Message(u"jobs.minutesOutside"_s));
        if (row.activity.date > m_session.today() && a.presence != Presence::Cancelled)
            reasons.append(Message(u"jobs.attendanceInFuture"_s, {{u"date"_s, row.activity.date}}));
    }

    static Setting settingOf(const Activity &activity)
    {
        switch (activity.kind) {
        case ActivityKind::Internship:
        case ActivityKind::WageSubsidy:
        case ActivityKind::OrdinaryWork:
            return Setting::Company;
        default:
            return activity.who == Who::Alone ? Setting::OutsideAlone : Setting::AtSupplier;
        }
    }

    Result<ParticipationId> plan(const Activity &activity)
    {
        Participation participation;
        participation.order = m_order.id;
        participation.citizen = m_order.citizen;
        ActivityId id;
        if (activity.who == Who::Group) {
            BRO_TRY(id, m_plan.findSame(activity));
        }
        if (id.isValid()) {
            BRO_CHECK(m_plan.addParticipant(id, participation));
        } else {
            BRO_TRY(id, m_plan.add(activity, {participation}));
        }
        return m_plan.participationOf(id, m_order.citizen);
    }

    Done registerFirst(const ActivityRow &row, ParticipationId participation,
                       ActivityImportOutcome &outcome)
    {
        Attendance attendance = *row.attendance;
        attendance.participation = participation;
        BRO_CHECK(m_attendance.record(attendance, {}));
        ++outcome.registered;
        return {};
    }

    Done known(const ActivityRow &row, const PlannedItem &item, ActivityImportOutcome &outcome)
    {
        if (!row.attendance) {
            ++outcome.duplicates;
            return {};
        }
        if (!item.attendance.isValid())
            return registerFirst(row, item.participation.id, outcome);
        BRO_TRY(const auto stored, m_attendance.byId(item.attendance));
        ++outcome.duplicates;
        if (stored && (stored->presence != row.attendance->presence ||
                       stored->reason != row.attendance->reason))
            outcome.findings.append(
                {row.line, m_order.number, Message(u"jobs.registeredOtherwise"_s)});
        return {};
    }

    Session &m_session;
    const ActivityImportOptions &m_options;
    OrderStore m_orders;
    CitizenStore m_citizens;
    OfficeStore m_office;
    PlanStore m_plan;
    AttendanceStore m_attendance;
    Order m_order;
};

} // namespace

Result<ActivityImportOutcome> importActivities(Session &session, QIODevice &device,
                                               const ActivityImportOptions &options,
                                               const Texts &texts, const Progress &progress)
{
    BRO_CHECK(session.require(Right::Plan));
    BRO_TRY(const ActivityList list, readActivityList(device));
    ActivityImportOutcome outcome;
    std::optional<RefusedFile> refusedFile;
    if (!options.refusedFile.isEmpty() && !options.dryRun)
        refusedFile.emplace(options.refusedFile, list.form, texts);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    Importer importer(session, options);
    qint64 done = 0;
    for (const ActivityRow &row : list.rows) {
        BRO_CHECK(progress.at(done++, list.rows.size()));
        QList<Message> reasons;
        BRO_CHECK(importer.take(row, outcome, reasons));
        if (reasons.isEmpty()) {
            BRO_CHECK(importer.contactPerson(row, outcome));
            continue;
        }
        outcome.refused.append({row.line, row.orderNumber, reasons});
        if (refusedFile)
            BRO_CHECK(refusedFile->add({row.line, row.orderNumber, row.fields, reasons}));
    }
    if (options.dryRun)
        return outcome; // the transaction is given up
    // The list of what was refused first: rows that went in without it would be told to nobody.
    if (refusedFile)
        BRO_CHECK(refusedFile->commit());
    BRO_CHECK(transaction.commit());
    return outcome;
}

} // namespace bro
