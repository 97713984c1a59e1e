// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <citizens/citizen_store.h>
#include <core/texts.h>
#include <database/statement.h>
#include <exports/d1_export.h>
#include <jobs/billing_month.h>
#include <numeric>
#include <office/office_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// The dataset takes most of the time: three parts of four.
constexpr qint64 Parts = 4000;
constexpr qint64 BasisParts = 1000;

Progress partOf(const Progress &progress, qint64 from, qint64 to)
{
    Progress part;
    part.cancel = progress.cancel;
    part.report = [progress, from, to](qint64 done, qint64 total) {
        if (progress.report && total > 0)
            progress.report(from + (to - from) * std::min(done, total) / total, Parts);
    };
    return part;
}

class MonthMaker
{
public:
    explicit MonthMaker(Session &session)
        : m_session(session),
          m_contracts(session),
          m_citizens(session)
    {
    }

    Result<BillingMonth> make(const QString &contractKey, Month month, const Progress &progress)
    {
        BillingMonth made;
        BRO_TRY(made.basis,
                invoiceBasis(m_session, contractKey, month, partOf(progress, 0, BasisParts)));
        made.ended = made.basis.until >= month.last();
        BRO_CHECK(readNames());
        BRO_CHECK(readTerms(contractKey, made));
        if (made.hasDataset)
            BRO_CHECK(readFindings(contractKey, made.basis, partOf(progress, BasisParts, Parts)));
        for (const BasisEntry &entry : std::as_const(made.basis.entries)) {
            BillingLine line;
            line.entry = entry;
            BRO_CHECK(describe(line, made));
            judge(line, made);
            made.lines.append(line);
        }
        for (const BasisGap &gap : std::as_const(made.basis.notCounted)) {
            BillingLine line;
            line.state = BillingState::NotCounted;
            line.entry.order = gap.order;
            line.entry.citizenName = gap.citizenName;
            line.why = gap.why;
            BRO_CHECK(describe(line, made));
            made.lines.append(line);
        }
        addCorrections(made);
        return made;
    }

private:
    Done readNames()
    {
        BRO_TRY(const QList<Employee> employees, OfficeStore(m_session).employees());
        for (const Employee &employee : employees)
            m_employees.insert(employee.id, (employee.initials + u' ' + employee.name).trimmed());
        return {};
    }

    Done readTerms(const QString &contractKey, BillingMonth &made)
    {
        BRO_TRY(const ContractVersionPtr version,
                m_contracts.find(contractKey, made.basis.month.last()));
        const Profile &profile = version->profile;
        made.hasDataset = profile.dataset.has_value();
        made.monthsAfterEnd = profile.invoicing.monthsAfterEnd;
        for (const Penalty &penalty : profile.invoicing.penalties) {
            if (penalty.id == "wrongInvoice"_L1 && penalty.percentHundredths)
                made.penaltyPercent = *penalty.percentHundredths / 100;
        }
        return {};
    }

    Done readFindings(const QString &contractKey, const InvoiceBasis &basis,
                      const Progress &progress)
    {
        D1Request request;
        request.contractKey = contractKey;
        request.from = basis.month.first();
        request.to = basis.until;
        BRO_TRY(const D1Outcome outcome, checkD1(m_session, request, progress));
        for (const D1Finding &finding : outcome.findings.list) {
            auto &[errors, warnings] = m_findings[finding.order];
            errors += finding.severity == Severity::Error;
            warnings += finding.severity == Severity::Warning;
        }
        return {};
    }

    Done describe(BillingLine &line, BillingMonth &made)
    {
        const Order &order = line.entry.order;
        BRO_TRY(const ContractVersionPtr version, m_contracts.find(order.contractVersion));
        if (const Track *track = version->profile.track(order.trackKey)) {
            line.track = track->title.section(u':', 0, 0).trimmed();
            line.model = track->price.kind;
            line.source = track->price.source;
        }
        BRO_TRY(const Citizen citizen, m_citizens.byId(order.citizen));
        line.contact = m_employees.value(citizen.contactPerson);
        const Message title(
            u"billing.groupTitle"_s,
            {{u"track"_s, line.track},
             {u"model"_s, std::make_shared<const Message>(priceModelName(line.model))}});
        line.group = int(made.groups.indexOf(title));
        if (line.group < 0) {
            line.group = int(made.groups.size());
            made.groups.append(title);
        }
        const auto found = m_findings.value(order.id);
        line.datasetErrors = found.first;
        line.datasetWarnings = found.second;
        return {};
    }

    static bool holds(const BasisEntry &entry, const QString &code)
    {
        return std::all_of(
            entry.checks.begin(), entry.checks.end(),
            [&code](const BasisCheck &check) { return check.text.code != code || check.ok; });
    }

    static void judge(BillingLine &line, const BillingMonth &made)
    {
        line.acceptedInTime = holds(line.entry, u"documents.checkOrderAccepted"_s);
        line.invoicedInTime = holds(line.entry, u"jobs.checkInTime"_s);
        line.attendanceDone = !line.entry.unregistered.isValid();
        if (!line.acceptedInTime || !line.invoicedInTime || line.datasetErrors > 0)
            line.state = BillingState::Deviates;
        else if (!line.attendanceDone || !made.ended)
            line.state = BillingState::Waits;
    }

    void addCorrections(BillingMonth &made)
    {
        // Tracks in the order of their first order; the corrections come last.
        sortGroups(made);
        if (made.basis.corrections.isEmpty())
            return;
        const auto group = int(made.groups.size());
        made.groups.append(Message(u"billing.groupCorrections"_s));
        for (const BasisEntry &entry : std::as_const(made.basis.corrections)) {
            BillingLine line;
            line.entry = entry;
            BillingMonth aside;
            if (!describe(line, aside).ok())
                continue;
            line.state = BillingState::Correction;
            line.group = group;
            made.lines.append(line);
        }
    }

    static void sortGroups(BillingMonth &made)
    {
        QList<int> order(made.groups.size());
        std::iota(order.begin(), order.end(), 0);
        const Texts &danish = Texts::danish();
        std::ranges::sort(order, [&](int a, int b) {
            return danish.sentence(made.groups[a]) < danish.sentence(made.groups[b]);
        });
        QList<Message> sorted;
        QList<int> place(order.size());
        for (qsizetype i = 0; i < order.size(); ++i) {
            sorted.append(made.groups[order[i]]);
            place[order[i]] = int(i);
        }
        made.groups = sorted;
        for (BillingLine &line : made.lines)
            line.group = place[line.group];
    }

    Session &m_session;
    ContractStore m_contracts;
    CitizenStore m_citizens;
    QHash<EmployeeId, QString> m_employees;
    QHash<OrderId, std::pair<qint64, qint64>> m_findings; // errors and warnings
};

} // namespace

int BillingMonth::count(BillingState state) const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [state](const BillingLine &line) { return line.state == state; }));
}

Result<BillingMonth> billingMonth(Session &session, const QString &contractKey, Month month,
                                  const Progress &progress)
{
    return MonthMaker(session).make(contractKey, month, progress);
}

MonthPart monthPart(const BillingLine &line)
{
    const BasisEntry &entry = line.entry;
    MonthPart part;
    part.input = entry.input;
    part.notified = entry.order.interruptedNotified;
    part.priceFrozen = entry.order.price.has_value();
    part.from = entry.from;
    part.to = entry.to;
    part.before = entry.before;
    part.bill = entry.bill;
    part.correction = line.state == BillingState::Correction;
    return part;
}

Result<QList<ContractChoice>> contractChoices(Session &session)
{
    QSet<QString> used;
    Statement rows(session.connection(), u"SELECT DISTINCT contract_key FROM orders"_s);
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            break;
        used.insert(rows.text(0));
    }
    ContractStore contracts(session);
    BRO_TRY(const QList<ContractSummary> stored, contracts.list());
    QList<ContractChoice> choices;
    QSet<QString> seen;
    for (const ContractSummary &summary : stored) {
        if ((!used.isEmpty() && !used.contains(summary.key)) || seen.contains(summary.key))
            continue;
        seen.insert(summary.key);
        BRO_TRY(const ContractVersionPtr version, contracts.find(summary.key, session.today()));
        const Profile &profile = version->profile;
        choices.append({summary.key,
                        u"%1 %2"_s.arg(profile.purchaser.name).arg(profile.validFrom.year()),
                        profile.title, profile.dataset.has_value()});
    }
    std::ranges::sort(choices, {}, &ContractChoice::name);
    return choices;
}

} // namespace bro
