// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/interest.h>
#include <core/ids.h>
#include <database/session.h>
#include <invoices/receivables.h>

namespace bro {

using ReminderId = Id<struct ReminderTag>;

// A reminder as it was sent: a document of its own that is never changed, and never part of an
// invoice.
struct Reminder
{
    ReminderId id;
    qint64 invoice = 0; // its number
    int place = 0;      // 1: the first
    QDate issuedOn;
    QDate dueOn;
    Money balance;  // of the invoice, with VAT
    Money interest; // in all, from the invoice's due date
    Money fee;      // of this one
    Money feesBefore;
    QList<Message> calculation;
    qint64 recordedAt = 0; // UTC ms
    QString user;

    Money total() const { return balance + interest + fee + feesBefore; }
};

struct ReminderWish
{
    bool interest = true;
    bool fee = true;
    std::optional<Money> totalSeen{}; // what the user saw as the total; another makes it stale
};

// What the next reminder of an invoice would be.
struct ReminderProposal
{
    Receivable invoice;
    ReminderChoice choice;   // whether it may be sent, and why not or for less
    Reminder reminder;       // as it would be stored; without an id
    Message interestMissing; // why the wished interest can't be counted; empty: it can
};

inline constexpr int DaysToPayReminder = 10;

// Reminders of issued invoices, their interest by the contract, else by renteloven. Writing needs
// Right::Export.
class ReminderStore
{
public:
    explicit ReminderStore(Session &session) : m_session(session) {}

    // Of every invoice that is late and open today, the oldest due date first.
    Result<QList<ReminderProposal>> proposals(const ReminderWish &wish = {}) const;
    Result<ReminderProposal> proposal(qint64 number, const ReminderWish &wish = {}) const;

    // Refused where choice.allowed is false, where interest is wished and can't be counted, and
    // where one was sent today.
    Result<Reminder> issue(qint64 number, const ReminderWish &wish = {});

    // As they were sent.
    Result<QList<Reminder>> ofInvoice(qint64 number) const;
    Result<QList<Reminder>> between(QDate from, QDate to) const;

private:
    class Facts;
    Result<ReminderProposal> propose(const Receivable &invoice, const Facts &facts,
                                     const ReminderWish &wish) const;

    Session &m_session;
};

} // namespace bro
