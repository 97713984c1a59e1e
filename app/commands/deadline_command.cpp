// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "order_help.h"
#include <deadlines/deadline_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysAhead = 60;

QTime latestTime(const OpenDeadline &one)
{
    return one.time.value_or(QTime(23, 59));
}

QJsonObject deadlineJson(const Texts &texts, const OpenDeadline &one)
{
    QStringList calculation;
    for (const Message &step : one.calculation)
        calculation.append(texts.sentence(step));
    return {{u"date"_s, one.date.toString(Qt::ISODate)},
            {u"time"_s, latestTime(one).toString(u"HH:mm"_s)},
            {u"rule"_s, one.ruleId},
            {u"title"_s, one.title},
            {u"source"_s, one.source},
            {u"consequence"_s, one.consequence},
            {u"contract"_s, one.contractKey},
            {u"order"_s, one.orderNumber},
            {u"calculation"_s, calculation.join(u'\n')},
            {u"overdue"_s, one.overdue}};
}

Outcome listDeadlines(CommandContext &context)
{
    const Texts &texts = context.texts();
    const Arguments &arguments = context.arguments();
    DeadlineFilter filter;
    filter.until = arguments.has(u"--until"_s) ? arguments.date(u"--until"_s)
                                               : context.today().addDays(DaysAhead);
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(filter.orders, orderIdsNamed(context, *session));
    BRO_TRY(const QList<OpenDeadline> deadlines,
            openDeadlines(*session, filter, context.progress()));
    TextTable table;
    table.header({texts.sentence(u"app.columnDate"_s), texts.sentence(u"app.columnTime"_s),
                  texts.sentence(u"app.columnOrder"_s), texts.sentence(u"app.columnCitizen"_s),
                  texts.sentence(u"app.columnDeadline"_s), texts.sentence(u"app.columnSource"_s)});
    QJsonArray json;
    bool overdue = false;
    for (const OpenDeadline &one : deadlines) {
        table.row(
            {texts.date(one.date), texts.time(latestTime(one)), one.orderNumber, one.citizenName,
             one.overdue ? texts.sentence(u"app.overdue"_s, {{u"title"_s, one.title}}) : one.title,
             one.source});
        json.append(deadlineJson(texts, one));
        overdue = overdue || one.overdue;
    }
    if (table.isEmpty())
        context.say(u"app.noDeadlines"_s, {{u"until"_s, filter.until}});
    else
        context.table(table);
    context.json() = {{u"deadlines"_s, json}};
    return overdue ? Exit::Findings : Exit::Success;
}

} // namespace

QList<CommandSpec> deadlineCommands()
{
    return {{u"deadlines"_s,
             u"app.summaryDeadlines"_s,
             {},
             {{u"--order"_s, ValueKind::Text, u"app.optionOrders"_s, false, true, {}, u"N"_s},
              {u"--until"_s, ValueKind::Date, u"app.optionDeadlinesUntil"_s}},
             listDeadlines}};
}

} // namespace bro
