// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_checks.h"
#include <algorithm>
#include <citizens/cpr_number.h>
#include <exports/d1_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

bool D1Findings::isCut() const
{
    return std::any_of(counts.begin(), counts.end(), [](qint64 n) { return n > listed; });
}

void D1Findings::count(DatasetCheck check, Severity severity)
{
    ++counts[check];
    errors += severity == Severity::Error;
    warnings += severity == Severity::Warning;
}

void D1Findings::add(const D1Finding &finding)
{
    if (isListed(finding.check))
        list.append(finding);
    count(finding.check, finding.severity);
}

QList<D1FindingGroup> groupedFindings(const D1Findings &findings)
{
    QList<D1FindingGroup> groups;
    QHash<std::pair<int, int>, qsizetype> known;
    for (qsizetype i = 0; i < findings.list.size(); ++i) {
        const D1Finding &one = findings.list[i];
        const qint64 all = findings.counts.value(one.check);
        const bool whole = all <= D1Findings::listed;
        const std::pair<int, int> key(int(one.check), whole ? one.column : -1);
        const auto found = known.constFind(key);
        const qsizetype at = found == known.constEnd() ? groups.size() : *found;
        if (at == groups.size()) {
            known.insert(key, at);
            groups.append({{}, whole ? 0 : all});
        }
        groups[at].places.append(i);
        groups[at].count += whole;
    }
    std::stable_partition(groups.begin(), groups.end(), [&findings](const D1FindingGroup &group) {
        return findings.list[group.places.first()].severity == Severity::Error;
    });
    return groups;
}

D1Checks::D1Checks(const DatasetLayout &layout, QDate today) : m_layout(layout), m_today(today)
{
    for (const DatasetColumn &column : layout.columns) {
        if (column.required)
            m_required.insert(column.field);
    }
    // A column that the layout does not have allows everything.
    const auto allowed = [&layout](DatasetField field, const QString &key) {
        return layout.indexOf(field) < 0 || !layout.label(field, key).isEmpty();
    };
    for (int i = 0; i < 3; ++i) {
        m_whoAllowed[i] = allowed(DatasetField::Who, choiceKey(Who(i)));
        m_howAllowed[i] = allowed(DatasetField::How, choiceKey(How(i)));
        m_reasonAllowed[i] =
            i == 0 || allowed(DatasetField::AbsenceReason, choiceKey(AbsenceReason(i)));
    }
    for (int i = 0; i < 5; ++i)
        m_presenceAllowed[i] = allowed(DatasetField::Attendance, choiceKey(Presence(i)));
    m_countsAllowed[0] = allowed(DatasetField::CountsAsHours, u"no"_s);
    m_countsAllowed[1] = allowed(DatasetField::CountsAsHours, u"yes"_s);
    m_titleRequired = isRequired(DatasetField::ActivityTitle);
    m_placeRequired = isRequired(DatasetField::Place);
    m_contactRequired = isRequired(DatasetField::ContactPerson);
}

void D1Checks::add(const D1Row &row, DatasetCheck check, DatasetField field, const char *code,
                   const std::pair<QString, Argument> &extra)
{
    const Severity severity = m_layout.severities.value(check, Severity::Error);
    if (!m_findings.isListed(check)) {
        m_findings.count(check, severity);
        return;
    }
    Message message(QString::fromLatin1(code),
                    {{u"row"_s, row.number}, {u"order"_s, row.order->number}});
    if (!extra.first.isEmpty())
        message.arguments.append(extra);
    m_findings.add({check, severity, message, row.order->number, row.p->participation, row.number,
                    m_layout.indexOf(field), row.order->id, row.order->citizen,
                    row.order->citizenName, row.p->date});
}

void D1Checks::missing(const D1Row &row, DatasetField field)
{
    const int at = m_layout.indexOf(field);
    if (at >= 0)
        add(row, DatasetCheck::ValueMissing, field, "d1.valueMissing",
            {u"column"_s, m_layout.columns[at].name});
}

void D1Checks::checkChoice(const D1Row &row, DatasetField field, const QString &key)
{
    const int at = m_layout.indexOf(field);
    if (at >= 0 && m_layout.label(field, key).isEmpty())
        add(row, DatasetCheck::ValueNotAllowed, field, "d1.valueNotAllowed",
            {u"column"_s, m_layout.columns[at].name});
}

void D1Checks::checkOrder(const D1Row &row)
{
    const D1Order &order = *row.order;
    const auto need = [this, &row](DatasetField field, bool empty) {
        if (empty && isRequired(field))
            missing(row, field);
    };
    need(DatasetField::OrderNumber, order.number.trimmed().isEmpty());
    need(DatasetField::CitizenName, order.citizenName.trimmed().isEmpty());
    need(DatasetField::ProjectNumber, order.projectNumber.trimmed().isEmpty());
    need(DatasetField::TrackTitle, order.title.trimmed().isEmpty());
    need(DatasetField::OrderStart, !order.start.isValid());
    need(DatasetField::OrderEnd, !order.end.isValid());
    need(DatasetField::ActualEnd, order.interrupted && !order.interruptedNotified.isValid());
    checkChoice(row, DatasetField::SupplementaryAgreement,
                order.supplementaryAgreement ? u"yes"_s : u"no"_s);
    checkChoice(row, DatasetField::OrderStatus,
                order.interrupted ? u"interrupted"_s : u"completed"_s);
    const auto cpr = CprNumber::parse(order.cpr, m_today);
    if (!cpr.ok())
        add(row, DatasetCheck::CprInvalid, DatasetField::Cpr, "d1.cprInvalid");
    else if (cpr->isReplacement())
        add(row, DatasetCheck::ReplacementCpr, DatasetField::Cpr, "d1.replacementCpr");
    if (order.supplementaryAgreement && !order.agreementDocument)
        add(row, DatasetCheck::AgreementWithoutDocument, DatasetField::SupplementaryAgreement,
            "d1.agreementWithoutDocument");
}

void D1Checks::checkRow(const D1Row &row)
{
    const D1Participation &p = *row.p;
    checkValues(row);
    checkAttendance(row);
    if (p.range.to <= p.range.from)
        add(row, DatasetCheck::EndNotAfterStart, DatasetField::EndTime, "d1.endNotAfterStart");
    if (!row.counts)
        return;
    checkTold(row);
    // What was cancelled because the course was interrupted lies within the order as ordered.
    const QDate last = p.cancelled ? row.order->end : row.order->lastDay;
    if (p.date < row.order->start || p.date > last)
        add(row, DatasetCheck::OutsideOrder, DatasetField::ActivityDate, "d1.outsideOrder",
            {u"date"_s, p.date});
    if (row.holiday && !p.cancelled)
        add(row, DatasetCheck::OnHoliday, DatasetField::ActivityDate, "d1.onHoliday",
            {u"date"_s, p.date});
    if (aloneCannotCount(p, *row.order, *row.rules))
        add(row, DatasetCheck::AloneCannotCount, DatasetField::Who, "d1.aloneCannotCount");
    if (!row.overlapByRule)
        add(row, DatasetCheck::OverlapNotByRule, DatasetField::Attendance, "d1.overlapNotByRule");
}

void D1Checks::checkTold(const D1Row &row)
{
    const D1Participation &p = *row.p;
    if (p.toldBefore) {
        if (p.changedSinceTold)
            add(row, DatasetCheck::ChangedSinceHandOut, p.changed, "d1.changedSinceHandOut");
        return;
    }
    // 001 D 4.2, reading 25.
    if (!(p.acuteReason && row.rules->acuteActivitiesCount))
        add(row, DatasetCheck::NotTold, DatasetField::ActivityDate, "d1.notTold");
}

void D1Checks::checkAttendance(const D1Row &row)
{
    const D1Participation &p = *row.p;
    const bool absent = row.presence == Presence::Partly || row.presence == Presence::Absent;
    if (absent && row.reason == AbsenceReason::None)
        add(row, DatasetCheck::AbsenceWithoutReason, DatasetField::AbsenceReason,
            "d1.absenceWithoutReason");
    if (!absent && row.reason != AbsenceReason::None)
        add(row, DatasetCheck::ReasonWithoutAbsence, DatasetField::AbsenceReason,
            "d1.reasonWithoutAbsence");
    if (!row.presence) {
        if (p.date < m_today)
            add(row, DatasetCheck::AttendanceMissing, DatasetField::Attendance,
                "d1.attendanceMissing", {u"date"_s, p.date});
    } else if (p.date > m_today && (absent || row.presence == Presence::Present)) {
        add(row, DatasetCheck::AttendanceInFuture, DatasetField::Attendance,
            "d1.attendanceInFuture", {u"date"_s, p.date});
    }
}

void D1Checks::checkValues(const D1Row &row)
{
    const D1Participation &p = *row.p;
    if (row.counts) {
        if (m_titleRequired && p.title.empty())
            missing(row, DatasetField::ActivityTitle);
        // A call has no address.
        if (row.noPlace && m_placeRequired && p.how == How::InPerson)
            missing(row, DatasetField::Place);
        if (row.noContact && m_contactRequired)
            missing(row, DatasetField::ContactPerson);
        // 001 D1 2.5 no. 19: only what the citizen does alone has nobody.
        if (row.noEmployee && p.who != Who::Alone)
            missing(row, DatasetField::Employee);
    }
    if (!m_whoAllowed[int(p.who)])
        checkChoice(row, DatasetField::Who, choiceKey(p.who));
    if (!m_howAllowed[int(p.how)])
        checkChoice(row, DatasetField::How, choiceKey(p.how));
    if (!m_countsAllowed[row.counts ? 1 : 0])
        checkChoice(row, DatasetField::CountsAsHours, row.counts ? u"yes"_s : u"no"_s);
    if (row.presence && !m_presenceAllowed[int(*row.presence)])
        checkChoice(row, DatasetField::Attendance, choiceKey(*row.presence));
    if (!m_reasonAllowed[int(row.reason)])
        checkChoice(row, DatasetField::AbsenceReason, choiceKey(row.reason));
}

} // namespace bro
