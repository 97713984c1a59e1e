// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_reading.h"
#include "rule_names.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {
PaperRule readPaper(JsonReader &reader)
{
    PaperRule paper;
    paper.id = reader.text(u"id"_s);
    paper.title = reader.text(u"title"_s);
    paper.contents = reader.texts(u"contents"_s);
    paper.approvedByPurchaser = reader.boolean(u"approvedByPurchaser"_s, false);
    paper.signedByCitizen = reader.boolean(u"signedByCitizen"_s, false);
    paper.deadline = reader.optionalText(u"deadline"_s);
    paper.channel = reader.optionalText(u"channel"_s);
    paper.tracks = reader.texts(u"tracks"_s);
    paper.source = reader.text(u"source"_s);
    return paper;
}

AbsenceStep readAbsenceStep(JsonReader &reader)
{
    AbsenceStep step;
    step.id = reader.text(u"id"_s);
    step.event = reader.choice<AbsenceEvent>(u"event"_s);
    step.action = reader.text(u"action"_s);
    step.targetGroup = reader.optionalText(u"targetGroup"_s);
    step.receiver = reader.optionalText(u"receiver"_s);
    step.deadline = reader.optionalText(u"deadline"_s);
    step.channel = reader.optionalText(u"channel"_s);
    step.source = reader.text(u"source"_s);
    return step;
}

ComplaintRules readComplaints(JsonReader &reader)
{
    ComplaintRules rules;
    rules.receiver = reader.text(u"receiver"_s);
    rules.deadline = reader.optionalText(u"deadline"_s);
    rules.tellCitizen = reader.boolean(u"tellCitizen"_s, false);
    rules.keepList = reader.boolean(u"keepList"_s, false);
    rules.steps = reader.texts(u"steps"_s);
    rules.source = reader.text(u"source"_s);
    return rules;
}

SurveyRules readSurvey(JsonReader &reader)
{
    SurveyRules rules;
    rules.runBy = reader.choice<DeadlineActor>(u"runBy"_s);
    rules.designedBy = reader.choice<DeadlineActor>(u"designedBy"_s);
    rules.when = reader.optionalText(u"when"_s);
    rules.deadline = reader.optionalText(u"deadline"_s);
    rules.source = reader.text(u"source"_s);
    return rules;
}

FigureSet readFigures(JsonReader &reader)
{
    FigureSet figures;
    figures.id = reader.text(u"id"_s);
    figures.title = reader.text(u"title"_s);
    figures.system = reader.optionalText(u"system"_s);
    figures.columns = reader.texts(u"columns"_s);
    figures.deadline = reader.optionalText(u"deadline"_s);
    figures.tracks = reader.texts(u"tracks"_s);
    figures.source = reader.text(u"source"_s);
    if (figures.columns.isEmpty())
        reader.fault(u"columns"_s, Message(u"contracts.emptyList"_s));
    return figures;
}

InterpreterRate readRate(JsonReader &reader)
{
    constexpr qint64 day = 1440;
    InterpreterRate rate;
    rate.kind = reader.choice<InterpreterKind>(u"kind"_s);
    rate.urgent = reader.boolean(u"urgent"_s);
    rate.day = reader.choice<DayKind>(u"day"_s);
    rate.hours = reader.choice<HoursKind>(u"hours"_s);
    rate.price = reader.money(u"price"_s);
    rate.priceMinutes = int(reader.integer(u"priceMinutes"_s, 1, day));
    rate.chargedMinutes = int(reader.integer(u"chargedMinutes"_s, 1, day));
    rate.chargedAtLeast = reader.optionalInteger(u"chargedAtLeast"_s, 0, day).value_or(0);
    rate.source = reader.text(u"source"_s);
    return rate;
}

InterpreterRules readInterpreters(JsonReader &reader)
{
    InterpreterRules rules;
    rules.billed = reader.boolean(u"billed"_s);
    rules.supplier = reader.optionalText(u"supplier"_s);
    rules.note = reader.optionalText(u"note"_s);
    reader.optionalList(u"rates"_s, [&rules](JsonReader &r) { rules.rates.append(readRate(r)); });
    rules.source = reader.text(u"source"_s);
    return rules;
}

RetentionRule readRetention(JsonReader &reader)
{
    RetentionRule rule;
    rule.id = reader.text(u"id"_s);
    rule.what = reader.text(u"what"_s);
    rule.months = reader.optionalInteger(u"months"_s, 0, 1200);
    rule.from = reader.choice<DeadlineAnchor>(u"from"_s);
    rule.act = reader.choice<RetentionAct>(u"act"_s);
    rule.source = reader.text(u"source"_s);
    return rule;
}
} // namespace

void readCooperation(JsonReader &reader, Profile &profile)
{
    reader.optionalList(u"papers"_s,
                        [&profile](JsonReader &r) { profile.papers.append(readPaper(r)); });
    reader.optionalList(u"absenceSteps"_s, [&profile](JsonReader &r) {
        profile.absenceSteps.append(readAbsenceStep(r));
    });
    reader.optionalObject(u"complaints"_s,
                          [&profile](JsonReader &r) { profile.complaints = readComplaints(r); });
    reader.optionalObject(u"survey"_s,
                          [&profile](JsonReader &r) { profile.survey = readSurvey(r); });
    reader.optionalList(u"figures"_s,
                        [&profile](JsonReader &r) { profile.figures.append(readFigures(r)); });
    reader.optionalObject(u"interpreters"_s, [&profile](JsonReader &r) {
        profile.interpreters = readInterpreters(r);
    });
    reader.optionalList(u"retention"_s,
                        [&profile](JsonReader &r) { profile.retention.append(readRetention(r)); });
}

} // namespace bro
