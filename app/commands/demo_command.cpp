// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "commands.h"
#include <demo/demo.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

std::optional<Message> checkDemo(const Arguments &arguments)
{
    const auto outside = [&arguments](const QString &name, qint64 most) -> std::optional<Message> {
        if (!arguments.has(name))
            return {};
        const qint64 number = arguments.number(name);
        if (number >= 1 && number <= most)
            return {};
        return Message(u"app.outsideRange"_s,
                       {{u"where"_s, name}, {u"from"_s, qint64(1)}, {u"to"_s, most}});
    };
    if (const auto wrong = outside(u"--citizens"_s, DemoCitizensAtMost))
        return wrong;
    if (const auto wrong = outside(u"--years"_s, DemoYearsAtMost))
        return wrong;
    return outside(u"--seed"_s, std::numeric_limits<quint32>::max());
}

Outcome demo(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    DemoOptions options;
    if (arguments.has(u"--citizens"_s))
        options.citizens = int(arguments.number(u"--citizens"_s));
    if (arguments.has(u"--years"_s))
        options.years = int(arguments.number(u"--years"_s));
    if (arguments.has(u"--seed"_s))
        options.seed = quint32(arguments.number(u"--seed"_s));
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const DemoOutcome outcome, fillDemo(*session, options, context.progress()));
    context.say(u"app.demoDone"_s, {{u"citizens"_s, qint64(outcome.citizens)},
                                    {u"orders"_s, qint64(outcome.orders)},
                                    {u"activities"_s, outcome.activities},
                                    {u"versions"_s, outcome.versions},
                                    {u"registrations"_s, outcome.registrations}});
    context.json() = {
        {u"employees"_s, outcome.employees},   {u"locations"_s, outcome.locations},
        {u"citizens"_s, outcome.citizens},     {u"orders"_s, outcome.orders},
        {u"activities"_s, outcome.activities}, {u"participations"_s, outcome.participations},
        {u"versions"_s, outcome.versions},     {u"registrations"_s, outcome.registrations}};
    return Exit::Success;
}

} // namespace

QList<CommandSpec> demoCommands()
{
    return {{u"demo"_s,
             u"app.summaryDemo"_s,
             {},
             {{u"--citizens"_s, ValueKind::Number, u"app.optionCitizens"_s},
              {u"--years"_s, ValueKind::Number, u"app.optionYears"_s},
              {u"--seed"_s, ValueKind::Number, u"app.optionSeed"_s}},
             demo,
             checkDemo}};
}

} // namespace bro
