// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <invoices/interest_rate_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastReference = -1000; // as the table's CHECK
constexpr int MostHundredths = 10000;

QJsonObject facts(const InterestRate &rate)
{
    return {{u"from"_s, rate.from.toString(Qt::ISODate)},
            {u"reference"_s, rate.referenceHundredths},
            {u"addition"_s, rate.additionHundredths}};
}

} // namespace

Result<QList<InterestRate>> InterestRateStore::rates() const
{
    Statement read(m_session.connection(),
                   u"SELECT from_date, reference_hundredths, addition_hundredths "
                   "FROM interest_rate ORDER BY from_date"_s);
    QList<InterestRate> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append({read.date(0), int(read.integer(1)), int(read.integer(2))});
    }
}

Result<qint64> InterestRateStore::write(const InterestRate &rate)
{
    Statement write(m_session.connection(),
                    u"INSERT INTO interest_rate (from_date, reference_hundredths, "
                    "addition_hundredths, recorded_at, user_id) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (from_date) DO UPDATE SET "
                    "reference_hundredths = excluded.reference_hundredths, "
                    "addition_hundredths = excluded.addition_hundredths, "
                    "recorded_at = excluded.recorded_at, user_id = excluded.user_id "
                    "RETURNING id"_s);
    write.bind(rate.from, rate.referenceHundredths, rate.additionHundredths,
               m_session.clock().nowMs(), m_session.user().id);
    BRO_TRY(const bool written, write.next());
    return written ? write.integer(0) : 0;
}

Done InterestRateStore::set(const InterestRate &rate)
{
    BRO_CHECK(m_session.require(Right::Export));
    const bool fits = rate.referenceHundredths >= LeastReference &&
                      rate.referenceHundredths <= MostHundredths && rate.additionHundredths >= 0 &&
                      rate.additionHundredths <= MostHundredths;
    if (!rate.from.isValid() || !fits)
        return Error(u"reminders.rateWrong"_s, {}, {}, Error::Kind::Refused);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const QList<InterestRate> known, rates());
    QJsonObject before;
    for (const InterestRate &old : known) {
        if (old.from == rate.from)
            before = facts(old);
    }
    BRO_TRY(const qint64 id, write(rate));
    BRO_CHECK(writeHistory(m_session, u"interest_rate"_s, id, u"set"_s, before, facts(rate)));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"interest-rate"_s));
    transaction.changed(Aggregate::Billing, 0);
    return transaction.commit();
}

} // namespace bro
