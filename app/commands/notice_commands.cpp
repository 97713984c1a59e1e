// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "order_help.h"
#include <attendance/day_notices.h>
#include <jobs/convening_letter.h>

// What is told to the purchaser and to the citizen outside the schedule: absence and the convening
// letter.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString stateCode(const DayNotice &notice)
{
    switch (notice.correction) {
    case NoticeCorrection::New:
        return u"app.noticeNew"_s;
    case NoticeCorrection::Changed:
        return u"app.noticeChanged"_s;
    case NoticeCorrection::Withdrawn:
        return u"app.noticeWithdrawn"_s;
    case NoticeCorrection::None:
        break;
    }
    return notice.given && notice.given->step == NoticeStep::Given ? u"app.noticeGiven"_s
                                                                   : u"app.noticeTakenBack"_s;
}

QString stateKey(const DayNotice &notice)
{
    switch (notice.correction) {
    case NoticeCorrection::New:
        return u"due"_s;
    case NoticeCorrection::Changed:
        return u"changed"_s;
    case NoticeCorrection::Withdrawn:
        return u"withdraw"_s;
    case NoticeCorrection::None:
        break;
    }
    return u"none"_s;
}

QJsonObject noticeJson(const Texts &texts, const DayNotice &notice)
{
    QJsonArray lines;
    for (const Message &line : notice.text)
        lines.append(texts.sentence(line));
    return {{u"citizen"_s, notice.citizenName},
            {u"orders"_s, QJsonArray::fromStringList(notice.orderNumbers)},
            {u"state"_s, stateKey(notice)},
            {u"channel"_s, notice.channel == NoticeChannel::Portal ? u"portal"_s : u"message"_s},
            {u"deadline"_s, notice.deadline.isValid()
                                ? QJsonValue(notice.deadline.toString(u"yyyy-MM-ddTHH:mm"_s))
                                : QJsonValue()},
            {u"text"_s, lines}};
}

Outcome listNotices(CommandContext &context)
{
    const Texts &texts = context.texts();
    const QDate day = context.arguments().date(u"--date"_s);
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<DayNotice> notices, dayNotices(*session, day));
    QJsonArray json;
    bool due = false;
    for (const DayNotice &notice : notices) {
        context.say(stateCode(notice), {{u"citizen"_s, notice.citizenName},
                                        {u"orders"_s, notice.orderNumbers.join(u", "_s)},
                                        {u"deadline"_s, notice.deadline}});
        if (notice.isDue() && notice.channel == NoticeChannel::Message)
            context.say(u"app.noticeByMessage"_s);
        for (const Message &line : notice.text)
            context.line(u"  "_s + texts.sentence(line));
        json.append(noticeJson(texts, notice));
        due = due || notice.isDue();
    }
    if (notices.isEmpty())
        context.say(u"app.noNotices"_s, {{u"date"_s, day}});
    context.json() = {{u"notices"_s, json}};
    return due ? Exit::Findings : Exit::Success;
}

// Those of --order, all of the day without it.
Result<QList<DayNotice>> chosen(CommandContext &context, Session &session)
{
    const QDate day = context.arguments().date(u"--date"_s);
    OrderStore store(session);
    BRO_TRY(const QList<Order> orders, ordersNamed(context, store));
    if (orders.isEmpty())
        return dayNotices(session, day);
    QList<DayNotice> notices;
    for (const Order &order : orders) {
        BRO_TRY(const auto notice, dayNotice(session, order.citizen, day));
        if (!notice)
            return Error(u"app.noNoticeOfOrder"_s, {{u"order"_s, order.number}, {u"date"_s, day}},
                         {}, Error::Kind::Refused);
        notices.append(*notice);
    }
    return notices;
}

Outcome noticesGiven(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<DayNotice> notices, chosen(context, *session));
    qint64 given = 0;
    qint64 toWithdraw = 0;
    for (const DayNotice &notice : notices) {
        if (!notice.notice) {
            toWithdraw += notice.isDue() ? 1 : 0;
        } else if (notice.isDue()) {
            BRO_CHECK(giveNotice(*session, notice));
            ++given;
        }
    }
    context.say(u"app.noticesGiven"_s, {{u"n"_s, given}});
    if (toWithdraw > 0)
        context.say(u"app.noticesToWithdraw"_s, {{u"n"_s, toWithdraw}});
    context.json() = {{u"given"_s, given}, {u"toWithdraw"_s, toWithdraw}};
    return toWithdraw > 0 ? Exit::Findings : Exit::Success;
}

Outcome noticesWithdraw(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<DayNotice> notices, chosen(context, *session));
    const NoticeStep step =
        arguments.has(u"--mistake"_s) ? NoticeStep::Unticked : NoticeStep::Withdrawn;
    for (const DayNotice &notice : notices)
        BRO_CHECK(withdrawNotice(*session, notice, step, arguments.text(u"--reason"_s)));
    context.say(u"app.noticesWithdrawn"_s, {{u"n"_s, qint64(notices.size())}});
    context.json() = {{u"withdrawn"_s, notices.size()}};
    return Exit::Success;
}

Outcome lettersSend(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    OrderStore store(*session);
    const QString number = arguments.text(u"--order"_s);
    BRO_TRY(const Order order, orderNamed(context, store, number));
    ConveningRequest request;
    request.order = order.id;
    request.sent = arguments.date(u"--date"_s);
    request.channel = arguments.text(u"--channel"_s) == "post"_L1 ? LetterChannel::Post
                                                                  : LetterChannel::DigitalPost;
    request.corrects = arguments.has(u"--corrects"_s);
    BRO_TRY(const ConveningOutcome outcome, recordConveningLetter(*session, request));
    QJsonArray findings;
    for (const Finding &finding : outcome.findings)
        tellFinding(context, findings, number, finding.message);
    context.say(u"app.letterRecorded"_s, {{u"order"_s, number},
                                          {u"n"_s, qint64(outcome.activities)},
                                          {u"meeting"_s, outcome.firstDay},
                                          {u"received"_s, outcome.received}});
    context.json() = {{u"firstDay"_s, outcome.firstDay.toString(Qt::ISODate)},
                      {u"received"_s, outcome.received.toString(Qt::ISODate)},
                      {u"activities"_s, outcome.activities},
                      {u"findings"_s, findings}};
    return findings.isEmpty() ? Exit::Success : Exit::Findings;
}

} // namespace

QList<CommandSpec> noticeCommands()
{
    const OptionSpec day{u"--date"_s, ValueKind::Date, u"app.optionNoticeDay"_s, true};
    const auto orders = [](bool required) {
        return OptionSpec{
            u"--order"_s, ValueKind::Text, u"app.optionNoticeOrders"_s, required, true, {}, u"N"_s};
    };
    return {
        {u"letters send"_s,
         u"app.summaryLettersSend"_s,
         {},
         {{u"--order"_s, ValueKind::Text, u"app.optionLetterOrder"_s, true, false, {}, u"N"_s},
          {u"--date"_s, ValueKind::Date, u"app.optionLetterDate"_s, true},
          {u"--channel"_s,
           ValueKind::Choice,
           u"app.optionLetterChannel"_s,
           true,
           false,
           {u"digital"_s, u"post"_s}},
          {u"--corrects"_s, ValueKind::None, u"app.optionLetterCorrects"_s}},
         lettersSend},
        {u"notices list"_s, u"app.summaryNoticesList"_s, {}, {day}, listNotices, nullptr, true},
        {u"notices given"_s, u"app.summaryNoticesGiven"_s, {}, {day, orders(false)}, noticesGiven},
        {u"notices withdraw"_s,
         u"app.summaryNoticesWithdraw"_s,
         {},
         {day,
          orders(true),
          {u"--reason"_s, ValueKind::Text, u"app.optionNoticeReason"_s, true, false, {}, u"TEXT"_s},
          {u"--mistake"_s, ValueKind::None, u"app.optionNoticeMistake"_s}},
         noticesWithdraw},
    };
}

} // namespace bro
