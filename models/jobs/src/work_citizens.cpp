// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_gathering.h"
#include <contracts/answers.h>
#include <database/statement.h>
#include <orders/remark.h>
#include <planning/hand_out_rules.h>
#include <planning/placement_approval_store.h>

// What is missing of the citizens and the contracts themselves: real CPR numbers, consents, answers
// to placements that were applied for, the office's answers to open questions.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Orders that run, will run, or wait to be accepted; %1 narrows them.
const QString LiveOrders =
    u"SELECT o.id, o.citizen_id, o.contract_version_id, o.contract_key, o.start_date, o.remark, "
    "c.cpr, c.sms_consent, c.email_consent, EXISTS (SELECT 1 FROM document d WHERE "
    "d.citizen_id = c.id AND d.kind = 'consent') FROM orders o JOIN citizen c "
    "ON c.id = o.citizen_id WHERE o.state IN ('received', 'accepted', 'interrupted') "
    "AND coalesce(o.interrupted_on, o.end_date) >= ? %1 ORDER BY o.id"_s;

const QString ConsentRule = u"program-consent"_s;

class CitizenGatherer
{
public:
    CitizenGatherer(WorkLookups &lookups, const Progress &progress)
        : m_lookups(lookups),
          m_progress(progress),
          m_today(lookups.session.today()),
          m_own(lookups.session, lookups.citizenOnly)
    {
    }
    Result<QList<WorkLine>> run();

private:
    Done readOrders();
    Done addConsent(const OpenDeadline &deadline);
    Done addReplacements();
    Done addPlacements();
    Done addQuestions();

    WorkLookups &m_lookups;
    const Progress &m_progress;
    QDate m_today;
    OwnDeadlines m_own;
    QMap<EmployeeId, QList<CitizenId>> m_replacements; // by contact person
    QSet<CitizenId> m_seen;
    QMap<QString, ContractVersionId> m_contracts; // in use
    QList<WorkLine> m_lines;
};

// Said by the order's remark, but not clearly; until it is clarified nobody may send a message.
Done CitizenGatherer::addConsent(const OpenDeadline &deadline)
{
    if (m_own.isDone(deadline) || m_own.isHidden(deadline))
        return {};
    BRO_TRY(WorkLine line, m_lookups.lineOf(deadline.citizen, WorkKind::Consent, u"consent"_s));
    line.key += u'/' + QString::number(deadline.order.value);
    line.what = Message(u"work.consentUnclear"_s);
    line.date = deadline.date;
    line.explanation = {Message(u"work.consentWhy"_s)};
    line.source = u"001 D 3.4"_s;
    line.seenDone = false;
    line.deadlines = {deadline};
    line.deadlines.first().citizenName = line.who;
    m_lines.append(line);
    return {};
}

Done CitizenGatherer::readOrders()
{
    const CitizenId only = m_lookups.citizenOnly;
    Statement read(m_lookups.session.connection(),
                   LiveOrders.arg(only.isValid() ? u"AND o.citizen_id = ?"_s : QString()));
    read.bind(m_today);
    if (only.isValid())
        read.also(only);
    QList<OpenDeadline> consents;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            break;
        BRO_CHECK(m_progress.at(0, 0));
        const CitizenId citizen = read.id<CitizenId>(1);
        m_contracts.insert(read.text(3), read.id<ContractVersionId>(2));
        if (!m_seen.contains(citizen) && CprNumber::fromStored(read.text(6)).isReplacement()) {
            BRO_TRY(const Citizen known, m_lookups.citizen(citizen));
            m_replacements[known.contactPerson].append(citizen);
        }
        m_seen.insert(citizen);
        const QString remark = read.text(5);
        const bool told = read.boolean(7) || read.boolean(8) || read.boolean(9);
        if (told || remark.isEmpty() || !readRemark(remark).consentUnclear)
            continue;
        OpenDeadline deadline;
        deadline.contractKey = read.text(3);
        deadline.order = read.id<OrderId>(0);
        deadline.citizen = citizen;
        deadline.ruleId = ConsentRule;
        deadline.date = read.date(4);
        consents.append(deadline);
    }
    for (const OpenDeadline &deadline : std::as_const(consents))
        BRO_CHECK(addConsent(deadline));
    return {};
}

Done CitizenGatherer::addReplacements()
{
    for (auto group = m_replacements.cbegin(); group != m_replacements.cend(); ++group) {
        const QList<CitizenId> &citizens = group.value();
        WorkLine line;
        line.kind = WorkKind::Citizen;
        line.key = u"replacement/%1"_s.arg(group.key().value);
        line.what = Message(u"work.askForCpr"_s, {{u"n"_s, qint64(citizens.size())}});
        line.date = m_today;
        line.explanation = {Message(u"work.askForCprWhy"_s)};
        line.place = {WorkArea::Citizens, u"replacement"_s, 0, group.key().value};
        BRO_CHECK(m_lookups.setEmployee(line, group.key()));
        if (citizens.size() == 1) {
            BRO_TRY(const Citizen only, m_lookups.citizen(citizens.first()));
            line.who = only.name;
            line.citizen = only.id;
            line.place = {WorkArea::Citizens, {}, only.id.value};
        } else {
            line.citizens = int(citizens.size());
        }
        m_lines.append(line);
    }
    return {};
}

// A placement stands on the schedule only when it is approved, so the answer is needed before the
// schedule of its first day is handed out.
Done CitizenGatherer::addPlacements()
{
    BRO_TRY(const QList<PlacementApproval> open, PlacementApprovalStore(m_lookups.session).open());
    for (const PlacementApproval &placement : open) {
        if (m_lookups.citizenOnly.isValid() && placement.citizen != m_lookups.citizenOnly)
            continue;
        BRO_TRY(WorkLine line,
                m_lookups.lineOf(placement.citizen, WorkKind::Placement, u"placement"_s));
        line.key += u'/' + QString::number(placement.id.value);
        line.what = Message(placement.state() == ApprovalState::Draft ? u"work.applyForPlacement"_s
                                                                      : u"work.awaitPlacement"_s,
                            {{u"company"_s, placement.company}});
        line.date = addWorkingDays(placement.from, -1, WorkingDayRule::Arbejdsdage);
        line.countsWorkingDays = true;
        line.explanation = {Message(u"work.placementWhy"_s,
                                    {{u"start"_s, placement.from}, {u"date"_s, line.date}})};
        line.source = u"001 D 4.1"_s;
        line.place = {WorkArea::Citizens, {}, placement.citizen.value};
        if (line.date <= m_today.addDays(WorkDaysAhead))
            m_lines.append(line);
    }
    return {};
}

Done CitizenGatherer::addQuestions()
{
    ContractStore store(m_lookups.session);
    for (auto contract = m_contracts.cbegin(); contract != m_contracts.cend(); ++contract) {
        BRO_TRY(const Profile *profile, m_lookups.profile(contract.value()));
        BRO_TRY(const ContractAnswers answers, store.answersOn(contract.key(), m_today));
        const QList<OpenQuestion> open = unanswered(*profile, answers);
        if (open.isEmpty())
            continue;
        WorkLine line;
        line.kind = WorkKind::Contract;
        line.key = u"questions/"_s + contract.key();
        line.what = Message(u"work.answerQuestions"_s, {{u"n"_s, qint64(open.size())}});
        line.who = profile->title;
        line.explanation = {Message(u"work.answerQuestionsWhy"_s)};
        line.place = {WorkArea::Office, u"contracts"_s};
        m_lines.append(line);
    }
    return {};
}

Result<QList<WorkLine>> CitizenGatherer::run()
{
    BRO_CHECK(m_own.load());
    BRO_CHECK(readOrders());
    BRO_CHECK(addReplacements());
    BRO_CHECK(addPlacements());
    if (!m_lookups.citizenOnly.isValid())
        BRO_CHECK(addQuestions());
    return m_lines;
}

} // namespace

Result<QList<WorkLine>> citizenWork(WorkLookups &lookups, const Progress &progress)
{
    return CitizenGatherer(lookups, progress).run();
}

} // namespace bro
