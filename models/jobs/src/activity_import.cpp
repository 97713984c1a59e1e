// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSet>
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

    Result<RowResult> take(const ActivityRow &row, ActivityImportOutcome &outcome,
                           QList<Message> &reasons)
    {
        reasons = row.faults;
        BRO_CHECK(findOrder(row, reasons));
        BRO_CHECK(findPlaceAndStaff(row, reasons));
        checkAttendance(row, reasons);
        if (!reasons.isEmpty())
            return RowResult::Refused;
        BRO_CHECK(makeMissing(row));
        Activity activity = row.activity;
        activity.employee = m_employee ? m_employee->id : EmployeeId{};
        activity.location = m_location ? m_location->id : LocationId{};
        BRO_TRY(activity.setting, settingOf(activity));
        BRO_TRY(const QList<PlannedItem> planned,
                m_plan.ofCitizen(m_order.citizen, activity.date, activity.date));
        for (const PlannedItem &item : planned) {
            if (item.activity.title == activity.title && item.activity.date == activity.date &&
                item.activity.range.from == activity.range.from &&
                item.activity.range.to == activity.range.to && !item.participation.removed)
                return known(row, activity, item, outcome);
        }
        m_changed.insert(m_order.citizen);
        BRO_TRY(const ParticipationId participation, plan(activity));
        ++outcome.imported;
        if (m_order.state == OrderState::Received)
            find(outcome, row, u"jobs.plannedBeforeAcceptance"_s, {{u"order"_s, m_order.number}});
        if (row.attendance)
            BRO_CHECK(registerFirst(*row.attendance, participation, outcome));
        return RowResult::Imported;
    }

    const QSet<CitizenId> &changed() const { return m_changed; }

    // Of the row that was taken last.
    Done contactPerson(const ActivityRow &row, ActivityImportOutcome &outcome)
    {
        if (!m_contact)
            return {};
        BRO_TRY(Citizen citizen, m_citizens.byId(m_order.citizen));
        if (citizen.contactPerson == m_contact->id)
            return {};
        if (citizen.contactPerson.isValid()) {
            find(outcome, row, u"jobs.otherContactPerson"_s, {{u"name"_s, m_contact->name}});
            return {};
        }
        citizen.contactPerson = m_contact->id;
        BRO_CHECK(m_citizens.update(citizen));
        return {};
    }

private:
    void find(ActivityImportOutcome &outcome, const ActivityRow &row, const QString &code,
              const QList<std::pair<QString, Argument>> &arguments = {}) const
    {
        if (outcome.findings.size() < importListLimit)
            outcome.findings.append({row.line, m_order.number, Message(code, arguments)});
        else
            outcome.moreFindings = true;
    }

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

    Result<std::optional<Employee>> employeeNamed(const QString &name, QList<Message> &reasons)
    {
        if (name.isEmpty())
            return std::optional<Employee>();
        auto employee = m_office.employeeNamed(name);
        if (!employee.ok()) {
            if (employee.error().kind != Error::Kind::Refused)
                return employee.error();
            reasons.append(employee.error().message);
            return std::optional<Employee>();
        }
        if (!*employee && !m_options.createMissing)
            reasons.append(Message(u"jobs.unknownEmployee"_s, {{u"name"_s, name}}));
        return *employee;
    }

    // Only looks; what is missing is made when the row is known to go in.
    Done findPlaceAndStaff(const ActivityRow &row, QList<Message> &reasons)
    {
        BRO_TRY(m_employee, employeeNamed(row.employee, reasons));
        BRO_TRY(m_contact, row.contactPerson == row.employee
                               ? Result<std::optional<Employee>>(m_employee)
                               : employeeNamed(row.contactPerson, reasons));
        m_location.reset();
        if (row.location.isEmpty())
            return {};
        BRO_TRY(m_location, m_office.locationNamed(row.location));
        if (!m_location && !m_options.createMissing)
            reasons.append(Message(u"jobs.unknownLocation"_s, {{u"name"_s, row.location}}));
        return {};
    }

    Done makeMissing(const ActivityRow &row)
    {
        if (!row.employee.isEmpty() && !m_employee) {
            BRO_TRY(m_employee, made(row.employee));
        }
        if (!row.contactPerson.isEmpty() && !m_contact) {
            QList<Message> none;
            BRO_TRY(m_contact, employeeNamed(row.contactPerson, none));
            if (!m_contact) {
                BRO_TRY(m_contact, made(row.contactPerson));
            }
        }
        if (!row.location.isEmpty() && !m_location) {
            Location made;
            made.name = row.location;
            made.address = row.location;
            BRO_TRY(m_location, m_office.add(made));
        }
        return {};
    }

    Result<Employee> made(const QString &name)
    {
        Employee employee;
        employee.name = name;
        employee.initials = initialsOf(name);
        // Initials that somebody has already would make both unreachable by them.
        const auto taken = m_office.employeeNamed(employee.initials);
        if (!taken.ok() || *taken)
            employee.initials.clear();
        return m_office.add(employee);
    }

    static QString initialsOf(const QString &name)
    {
        QString initials;
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            initials += word[0].toUpper();
        return initials.left(4);
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

    Result<ActivitySetting> settingOf(const Activity &activity)
    {
        switch (activity.kind) {
        case ActivityKind::Internship:
        case ActivityKind::WageSubsidy:
        case ActivityKind::OrdinaryWork:
            return ActivitySetting::Company;
        default:
            break;
        }
        if (activity.who != Who::Alone)
            return ActivitySetting::AtSupplier;
        // Alone at the supplier's own address never counts (001 D 5.1).
        BRO_TRY(const std::optional<Office> office, m_office.office());
        const bool ours = office && !office->address.isEmpty() && m_location &&
                          m_location->address.startsWith(office->address, Qt::CaseInsensitive);
        return ours ? ActivitySetting::AtSupplier : ActivitySetting::OutsideAlone;
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

    Done registerFirst(Attendance attendance, ParticipationId participation,
                       ActivityImportOutcome &outcome)
    {
        m_changed.insert(m_order.citizen);
        attendance.participation = participation;
        BRO_CHECK(m_attendance.record(attendance, {}));
        ++outcome.registered;
        return {};
    }

    // Planned before: the plan stays as it is, and what the list says otherwise is told.
    Result<RowResult> known(const ActivityRow &row, const Activity &activity,
                            const PlannedItem &item, ActivityImportOutcome &outcome)
    {
        if (differs(row, activity, item.activity))
            find(outcome, row, u"jobs.plannedOtherwise"_s);
        if (!row.attendance) {
            ++outcome.duplicates;
            return RowResult::Duplicate;
        }
        Attendance attendance = *row.attendance;
        if (m_employee && m_employee->id != item.activity.employee)
            attendance.carriedOutBy = m_employee->id; // D1 19
        if (!item.attendance.isValid()) {
            if (attendance.presence == Presence::Cancelled && item.activity.who != Who::Group &&
                !item.activity.cancelled) {
                Activity cancelled = item.activity;
                cancelled.cancelled = true;
                BRO_CHECK(m_plan.update(cancelled));
            }
            BRO_CHECK(registerFirst(attendance, item.participation.id, outcome));
            return RowResult::Registered;
        }
        BRO_TRY(const auto stored, m_attendance.byId(item.attendance));
        ++outcome.duplicates;
        if (stored &&
            (stored->presence != attendance.presence || stored->reason != attendance.reason ||
             stored->presentMinutes != attendance.presentMinutes))
            find(outcome, row, u"jobs.registeredOtherwise"_s);
        return RowResult::Duplicate;
    }

    // Columns that the list does not fill say nothing. Another employee is who carried it out,
    // where attendance is told with it.
    static bool differs(const ActivityRow &row, const Activity &told, const Activity &planned)
    {
        return (!row.location.isEmpty() && told.location != planned.location) ||
               (!row.employee.isEmpty() && !row.attendance && told.employee != planned.employee) ||
               (row.stated.who && told.who != planned.who) ||
               (row.stated.how && told.how != planned.how) ||
               (row.stated.kind && told.kind != planned.kind) ||
               (row.stated.counts && told.countsAsHours != planned.countsAsHours) ||
               (!told.note.isEmpty() && told.note != planned.note);
    }

    Session &m_session;
    const ActivityImportOptions &m_options;
    OrderStore m_orders;
    CitizenStore m_citizens;
    OfficeStore m_office;
    PlanStore m_plan;
    AttendanceStore m_attendance;
    Order m_order;
    QSet<CitizenId> m_changed;
    std::optional<Employee> m_employee;
    std::optional<Employee> m_contact;
    std::optional<Location> m_location;
};

} // namespace

Result<ActivityImportOutcome> importActivities(Session &session, QIODevice &device,
                                               const ActivityImportOptions &options,
                                               const Texts &texts, const Progress &progress)
{
    BRO_CHECK(session.require(Right::Plan));
    BRO_TRY(const ActivityList list, ActivityList::open(device));
    BRO_TRY(const qint64 total, list.countRows());
    ActivityImportOutcome outcome;
    std::optional<RefusedFile> refusedFile;
    if (!options.refusedFile.isEmpty() && !options.dryRun)
        refusedFile.emplace(options.refusedFile, list.form(), texts);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    Importer importer(session, options);
    RowResults results;
    qint64 done = 0;
    const Done read = list.forEach([&](const ActivityRow &row) -> Done {
        BRO_CHECK(progress.at(done++, total));
        QList<Message> reasons;
        BRO_TRY(const RowResult result, importer.take(row, outcome, reasons));
        if (result != RowResult::Refused) {
            results.add(row.line, row.orderNumber, result);
            return importer.contactPerson(row, outcome);
        }
        results.addRefused(row.line, row.orderNumber, reasons);
        if (outcome.refusedRows++ < importListLimit)
            outcome.refused.append({row.line, row.orderNumber, reasons});
        return refusedFile ? refusedFile->add({row.line, row.orderNumber, row.fields, reasons})
                           : Done();
    });
    BRO_CHECK(read);
    if (!options.dryRun) { // else the transaction is given up
        if (!importer.changed().isEmpty())
            BRO_CHECK(session.log().record(AccessKind::Change, u"import-activities"_s,
                                           importer.changed().values()));
        // The list of what was refused first: rows that went in without it would be told to nobody.
        if (refusedFile)
            BRO_CHECK(refusedFile->commit());
        if (const Done committed = transaction.commit(); !committed.ok()) {
            QFile::remove(options.refusedFile);
            return committed.error();
        }
    }
    results.tell(options.onRow);
    return outcome;
}

} // namespace bro
