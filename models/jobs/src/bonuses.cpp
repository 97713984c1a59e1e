// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <database/transaction.h>
#include <jobs/bonuses.h>
#include <jobs/order_fee.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
Error refusal(const QString &code, const Bonus &bonus)
{
    return Error(code, {{u"bonus"_s, bonus.title}}, {}, Error::Kind::Refused);
}

Done checkAgainst(const BonusState &known, const ResultStatement &statement)
{
    const Bonus &bonus = known.bonus;
    const bool paid = statement.state == ResultState::Earned || statement.state == ResultState::Low;
    if (!paid)
        return {};
    if (statement.state == ResultState::Low && !bonus.lowAmount && bonus.lowPredicate.isEmpty())
        return refusal(u"jobs.bonusNoLowRate"_s, bonus);
    const auto contract = statement.state == ResultState::Low ? bonus.lowAmount : bonus.amount;
    if (!contract && !statement.amount)
        return refusal(u"jobs.bonusNeedsAmount"_s, bonus);
    const bool reason = !statement.reason.trimmed().isEmpty();
    if (contract && statement.amount && *statement.amount != *contract && !reason)
        return refusal(u"jobs.bonusOtherAmount"_s, bonus);
    const BonusRate rate = known.proposed.rate;
    const bool agrees = rate == BonusRate::ByHand ||
                        (statement.state == ResultState::Earned && rate == BonusRate::Full) ||
                        (statement.state == ResultState::Low && rate == BonusRate::Low);
    if (!agrees && !reason)
        return refusal(u"jobs.bonusAgainstFacts"_s, bonus);
    return {};
}

// The object first, then the rows in one transaction: what is refused leaves none.
template <typename Row, typename Write>
Result<Row> withEvidence(Session &session, const Evidence &evidence, CitizenId citizen,
                         OrderId order, Write write)
{
    DocumentStore documents(session);
    CaseDocument document;
    if (!evidence.file.isEmpty()) {
        BRO_TRY(document, documents.storeFile(evidence.file));
        document.kind = DocumentKind::ResultEvidence;
        document.citizen = citizen;
        document.order = order;
    }
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    DocumentId id = evidence.document;
    if (!evidence.file.isEmpty()) {
        BRO_TRY(const CaseDocument recorded, documents.record(document));
        id = recorded.id;
    }
    BRO_TRY(const Row row, write(id));
    BRO_CHECK(transaction.commit());
    return row;
}
} // namespace

Result<QList<BonusState>> bonusStates(Session &session, const Order &order, QDate today)
{
    OrderFees fees(session);
    BRO_TRY(const ProfilePtr profile, fees.profile(order));
    return fees.bonuses(order, *profile, today);
}

Result<ResultStatement> stateResult(Session &session, const Order &order,
                                    const ResultStatement &statement, const Evidence &evidence)
{
    BRO_TRY(const QList<BonusState> states, bonusStates(session, order, session.today()));
    const auto known = std::find_if(states.cbegin(), states.cend(), [&](const BonusState &state) {
        return state.bonus.id == statement.bonus;
    });
    if (known == states.cend())
        return Error(u"jobs.bonusUnknown"_s,
                     {{u"bonus"_s, statement.bonus}, {u"order"_s, order.number}}, {},
                     Error::Kind::NotFound);
    BRO_CHECK(checkAgainst(*known, statement));
    ResultStatement next = statement;
    next.order = order.id;
    return withEvidence<ResultStatement>(session, evidence, order.citizen, order.id,
                                         [&](DocumentId document) {
                                             if (document.isValid())
                                                 next.document = document;
                                             return ResultStore(session).state(next);
                                         });
}

Result<StatusRecord> recordStatus(Session &session, const StatusRecord &record,
                                  const Evidence &evidence)
{
    StatusRecord next = record;
    return withEvidence<StatusRecord>(session, evidence, record.citizen, {},
                                      [&](DocumentId document) {
                                          if (document.isValid())
                                              next.document = document;
                                          return ResultStore(session).addStatus(next);
                                      });
}

} // namespace bro
