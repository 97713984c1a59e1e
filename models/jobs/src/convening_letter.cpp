// SPDX-License-Identifier: GPL-3.0-or-later
#include <citizens/citizen_store.h>
#include <contracts/deadlines.h>
#include <database/transaction.h>
#include <jobs/convening_letter.h>
#include <orders/order_findings.h>
#include <orders/order_store.h>
#include <planning/plan_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const QString &code, const Order &order)
{
    return Error(code, {{u"order"_s, order.number}}, {}, Error::Kind::Refused);
}

// The last day on which the letter may be received: the contract's, else the day before.
QDate receivedBy(QDate meeting, const Order &order, const Profile &profile)
{
    const DeadlineRule *rule = profile.deadline(DeadlineKind::ConveningLetter, order.trackKey);
    const auto dated = rule ? datedDeadline(*rule, {{DeadlineAnchor::FirstMeeting, meeting}},
                                            profile.workingDayRule)
                            : std::nullopt;
    return dated ? dated->date : meeting.addDays(-1);
}

} // namespace

Result<QList<ToldState>> firstMeetingDay(Session &session, const Order &order)
{
    BRO_TRY(const Citizen citizen, CitizenStore(session).byId(order.citizen));
    BRO_TRY(const QList<PlannedItem> planned, PlanStore(session).ofOrder(order.id));
    QList<ToldState> told;
    for (const PlannedItem &item : planned) { // in time order
        const Activity &activity = item.activity;
        if (item.participation.removed || activity.cancelled ||
            activity.kind == ActivityKind::OtherAppointment || activity.date < order.start)
            continue;
        if (!told.isEmpty() && activity.date != told.first().date)
            break;
        ToldState state;
        state.participation = item.participation.id;
        state.title = activity.title;
        state.date = activity.date;
        state.range = activity.range;
        state.location = activity.location;
        state.contactPerson = citizen.contactPerson;
        state.who = activity.who;
        state.how = activity.how;
        told.append(state);
    }
    return told;
}

Result<ConveningOutcome> recordConveningLetter(Session &session, const ConveningRequest &request)
{
    BRO_CHECK(session.require(Right::Plan));
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Order order, OrderStore(session).byId(request.order));
    if (order.state != OrderState::Accepted)
        return refusal(u"jobs.letterNotAccepted"_s, order);
    if (request.sent > session.today())
        return Error(u"jobs.letterAhead"_s, {{u"date"_s, request.sent}}, {}, Error::Kind::Refused);
    LetterStore letters(session);
    BRO_TRY(const QList<Letter> before, letters.ofOrder(order.id));
    if (before.isEmpty() == request.corrects)
        return refusal(request.corrects ? u"jobs.letterNoneToCorrect"_s : u"jobs.letterSent"_s,
                       order);
    OrderExaminer examiner(session);
    BRO_TRY(const Profile *profile, examiner.profile(order.contractVersion));
    Letter letter;
    letter.citizen = order.citizen;
    letter.order = order.id;
    letter.channel = request.channel;
    letter.sentOn = request.sent;
    letter.receivedOn = request.channel == LetterChannel::Post
                            ? receivedByPost(request.sent, profile->postal)
                            : request.sent;
    BRO_TRY(letter.told, firstMeetingDay(session, order));
    if (letter.told.isEmpty())
        return refusal(u"jobs.letterNothingPlanned"_s, order);
    ConveningOutcome outcome;
    BRO_TRY(outcome.letter,
            letters.record(letter, before.isEmpty() ? LetterId{} : before.last().id));
    BRO_CHECK(transaction.commit());
    outcome.firstDay = letter.told.first().date;
    outcome.received = letter.receivedOn;
    outcome.activities = int(letter.told.size());
    const QDate latest = receivedBy(outcome.firstDay, order, *profile);
    if (outcome.received > latest)
        outcome.findings.append(
            {Severity::Warning, Message(u"jobs.letterLate"_s, {{u"received"_s, outcome.received},
                                                               {u"latest"_s, latest},
                                                               {u"meeting"_s, outcome.firstDay}})});
    BRO_TRY(const Citizen citizen, CitizenStore(session).byId(order.citizen));
    if (citizen.exemptFromDigitalPost && request.channel == LetterChannel::DigitalPost)
        outcome.findings.append(
            {Severity::Warning, Message(u"jobs.letterExempt"_s, {{u"citizen"_s, citizen.name}})});
    return outcome;
}

} // namespace bro
