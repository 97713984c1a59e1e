// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/order_hours.h>
#include <jobs/order_marks.h>
#include <orders/order_findings.h>
#include <planning/letter_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfAWeek = 5;

Mark letterMark(const Texts &texts, bool isSent)
{
    return isSent ? Mark{Tone::Ok, u"checkmark"_s, texts.sentence(u"orders.markReady"_s)}
                  : Mark{Tone::Warning, u"mail"_s, texts.sentence(u"orders.markLetterMissing"_s)};
}

} // namespace

Mark hoursMark(const Texts &texts, const OrderFrame &frame, const HoursBalance &balance)
{
    if (balance.verdict == HoursVerdict::CannotBeReached)
        return {Tone::Error, u"error_circle-f"_s, texts.sentence(u"orders.markOutOfReach"_s)};
    const WeeklyAverage &soFar = balance.soFar;
    if (soFar.workingDays < DaysOfAWeek)
        return {};
    const auto off = [&](const QString &code, Minutes by) {
        // Less than the list's decimals can show is not worth a mark.
        constexpr Minutes Least{3};
        return by < Least
                   ? Mark{}
                   : Mark{Tone::Warning, u"clock"_s, texts.sentence(code, {{u"hours"_s, by}})};
    };
    if (soFar.isBelow(frame.weekLeast()))
        return off(u"orders.markUnder"_s, frame.weekLeast() - soFar.rounded());
    if (frame.hasInterval() && soFar.isAbove(frame.weekMost()))
        return off(u"orders.markOver"_s, soFar.rounded() - frame.weekMost());
    return {};
}

Result<QHash<OrderId, Mark>> orderMarks(Session &session, const Texts &texts,
                                        const QList<OrderId> &orders, const Progress &progress)
{
    const OrderStore store(session);
    OrderExaminer contracts(session);
    LetterStore letters(session);
    OrderHours hours(session);
    QHash<OrderId, Mark> marks;
    for (const OrderId id : orders) {
        BRO_CHECK(progress.at(marks.size(), orders.size()));
        BRO_TRY(const Order order, store.byId(id));
        Mark &mark = marks[id];
        const OrderPhase phase = order.phaseOn(session.today());
        if (phase == OrderPhase::Accepted) {
            BRO_TRY(const Profile *profile, contracts.profile(order.contractVersion));
            if (!profile->deadline(DeadlineKind::ConveningLetter, order.trackKey))
                continue;
            BRO_TRY(const QList<Letter> sent, letters.ofOrder(id));
            mark = letterMark(texts, !sent.isEmpty());
        } else if (phase == OrderPhase::Running) {
            BRO_TRY(const HoursBalance balance, hours.of(order));
            mark = hoursMark(texts, OrderFrame::of(order), balance);
        }
    }
    return marks;
}

} // namespace bro
