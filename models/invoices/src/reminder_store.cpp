// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <calendar/working_days.h>
#include <contracts/contract_store.h>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <invoices/interest_rate_store.h>
#include <invoices/payment_store.h>
#include <invoices/reminder_store.h>
#include <memory>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Columns =
    u"SELECT r.id, i.number, r.place, r.issued_on, r.due_on, r.balance_ore, r.interest_ore, "
    "r.fee_ore, COALESCE((SELECT SUM(b.fee_ore) FROM reminder b WHERE b.invoice_id = r.invoice_id "
    "AND b.place < r.place), 0), r.calculation, r.recorded_at, u.name FROM reminder r "
    "JOIN invoice i ON i.id = r.invoice_id LEFT JOIN app_user u ON u.id = r.user_id "_s;

QString packed(const QList<Message> &calculation)
{
    QJsonArray all;
    for (const Message &line : calculation)
        all.append(line.toJson());
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Message> unpacked(const QString &text)
{
    QList<Message> calculation;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &line : all)
        calculation.append(Message::fromJson(line.toString()));
    return calculation;
}

Result<QList<Reminder>> readAll(Statement &read)
{
    QList<Reminder> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        Reminder reminder;
        reminder.id = read.id<ReminderId>(0);
        reminder.invoice = read.integer(1);
        reminder.place = int(read.integer(2));
        reminder.issuedOn = read.date(3);
        reminder.dueOn = read.date(4);
        reminder.balance = Money{read.integer(5)};
        reminder.interest = Money{read.integer(6)};
        reminder.fee = Money{read.integer(7)};
        reminder.feesBefore = Money{read.integer(8)};
        reminder.calculation = unpacked(read.text(9));
        reminder.recordedAt = read.integer(10);
        reminder.user = read.text(11);
        all.append(reminder);
    }
}

} // namespace

// What many proposals share, read once.
class ReminderStore::Facts
{
public:
    // number 0: of all invoices.
    static Result<Facts> read(Session &session, qint64 number)
    {
        Facts facts(session);
        BRO_TRY(facts.rates, InterestRateStore(session).rates());
        Statement fee(session.connection(), u"SELECT reminder_fee_ore FROM invoice_seller"_s);
        BRO_TRY(const bool told, fee.next());
        if (told)
            facts.fee = Money{fee.integer(0)};
        Statement money(session.connection(),
                        u"SELECT i.number, p.paid_on, p.amount_ore FROM payment p "
                        "JOIN invoice i ON i.id = p.invoice_id WHERE ? = 0 OR i.number = ? "
                        "UNION ALL SELECT i.number, c.issued_on, -c.total_ore FROM invoice c "
                        "JOIN invoice i ON i.id = c.credits_id WHERE ? = 0 OR i.number = ?"_s);
        money.bind(number, number, number, number);
        for (;;) {
            BRO_TRY(const bool row, money.next());
            if (!row)
                break;
            facts.payments[money.integer(0)].append({money.date(1), Money{money.integer(2)}});
        }
        Statement sent(session.connection(),
                       u"SELECT i.number, r.issued_on, r.fee_ore FROM reminder r "
                       "JOIN invoice i ON i.id = r.invoice_id WHERE ? = 0 OR i.number = ? "
                       "ORDER BY r.invoice_id, r.place"_s);
        sent.bind(number, number);
        for (;;) {
            BRO_TRY(const bool row, sent.next());
            if (!row)
                return facts;
            facts.sent[sent.integer(0)].append({sent.date(1), Money{sent.integer(2)}});
        }
    }

    Result<InvoiceTerms> terms(const Receivable &invoice) const
    {
        BRO_TRY(const ContractVersionPtr version,
                m_contracts->find(invoice.contractKey, invoice.issuedOn));
        return version->profile.invoicing;
    }

    QList<InterestRate> rates;
    Money fee = Money::kroner(100);
    QHash<qint64, QList<PaidAmount>> payments;
    QHash<qint64, QList<SentReminder>> sent;

private:
    explicit Facts(Session &session) : m_contracts(std::make_shared<ContractStore>(session)) {}
    std::shared_ptr<ContractStore> m_contracts;
};

Result<ReminderProposal> ReminderStore::propose(const Receivable &invoice, const Facts &facts,
                                                const ReminderWish &wish) const
{
    const QDate today = m_session.today();
    const Debt debt{invoice.total, invoice.dueOn, facts.payments.value(invoice.number)};
    const QList<SentReminder> sent = facts.sent.value(invoice.number);
    ReminderProposal proposal;
    proposal.invoice = invoice;
    BRO_TRY(proposal.choice, nextReminder(debt, sent, wish.fee ? facts.fee : Money{}, today));
    Reminder &next = proposal.reminder;
    next.invoice = invoice.number;
    next.place = int(sent.size()) + 1;
    next.issuedOn = today;
    next.dueOn = std::max(moveDueDate(today.addDays(DaysToPayReminder)), invoice.dueOn);
    next.balance = invoice.open();
    next.fee = proposal.choice.fee;
    for (const SentReminder &one : sent)
        next.feesBefore += one.fee;
    if (wish.interest) {
        BRO_TRY(const InvoiceTerms terms, facts.terms(invoice));
        const Result<Interest> interest = lateInterest(terms, debt, facts.rates, today);
        if (interest.ok()) {
            next.interest = interest->amount;
            next.calculation = interest->explanation;
        } else {
            proposal.interestMissing = interest.error().message;
        }
    }
    next.calculation += proposal.choice.reasons;
    return proposal;
}

Result<QList<ReminderProposal>> ReminderStore::proposals(const ReminderWish &wish) const
{
    BRO_TRY(const QList<Receivable> all, PaymentStore(m_session).receivables());
    BRO_TRY(const Facts facts, Facts::read(m_session, 0));
    QList<ReminderProposal> found;
    const QList<OpenItem> items = openItems(all, m_session.today());
    for (const OpenItem &item : items) {
        if (item.daysLate == 0)
            continue;
        BRO_TRY(const ReminderProposal one, propose(item.invoice, facts, wish));
        found.append(one);
    }
    return found;
}

Result<ReminderProposal> ReminderStore::proposal(qint64 number, const ReminderWish &wish) const
{
    BRO_TRY(const Receivable invoice, PaymentStore(m_session).receivable(number));
    BRO_TRY(const Facts facts, Facts::read(m_session, number));
    return propose(invoice, facts, wish);
}

Result<Reminder> ReminderStore::issue(qint64 number, const ReminderWish &wish)
{
    BRO_CHECK(m_session.require(Right::Export));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const ReminderProposal next, proposal(number, wish));
    if (next.invoice.remindedOn == m_session.today())
        return Error(u"reminders.sentToday"_s, {{u"number"_s, number}}, {}, Error::Kind::Refused);
    if (!next.choice.allowed)
        return Error(next.choice.reasons.isEmpty()
                         ? Message(u"reminders.notAllowed"_s, {{u"number"_s, number}})
                         : next.choice.reasons.first(),
                     {}, Error::Kind::Refused);
    if (!next.interestMissing.isEmpty())
        return Error(next.interestMissing, {}, Error::Kind::Refused);
    Reminder reminder = next.reminder;
    if (wish.totalSeen && *wish.totalSeen != reminder.total())
        return Error(u"reminders.stale"_s, {{u"number"_s, number}, {u"total"_s, reminder.total()}},
                     {}, Error::Kind::Stale);
    reminder.recordedAt = m_session.clock().nowMs();
    reminder.user = m_session.user().name;
    Statement insert(m_session.connection(),
                     u"INSERT INTO reminder (invoice_id, place, issued_on, due_on, balance_ore, "
                     "interest_ore, fee_ore, calculation, recorded_at, user_id) "
                     "SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM invoice WHERE number = ?"_s);
    insert.bind(reminder.place, reminder.issuedOn, reminder.dueOn, reminder.balance,
                reminder.interest, reminder.fee, packed(reminder.calculation), reminder.recordedAt,
                m_session.user().id, number);
    BRO_CHECK(insert.run());
    reminder.id = ReminderId{insert.insertedId()};
    BRO_CHECK(writeHistory(m_session, u"reminder"_s, reminder.id.value, u"issued"_s, {},
                           {{u"invoice"_s, number},
                            {u"place"_s, reminder.place},
                            {u"total"_s, reminder.total().ore}}));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"reminder-issued"_s));
    transaction.changed(Aggregate::Billing, number);
    BRO_CHECK(transaction.commit());
    return reminder;
}

Result<QList<Reminder>> ReminderStore::ofInvoice(qint64 number) const
{
    Statement read(m_session.connection(), Columns + u"WHERE i.number = ? ORDER BY r.place"_s);
    read.bind(number);
    return readAll(read);
}

Result<QList<Reminder>> ReminderStore::between(QDate from, QDate to) const
{
    Statement read(m_session.connection(),
                   Columns + u"WHERE r.issued_on BETWEEN ? AND ? ORDER BY r.issued_on, r.id"_s);
    read.bind(from, to);
    return readAll(read);
}

} // namespace bro
