// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_reading.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// The values of the program that a choice column can hold.
QStringList choiceKeys(DatasetField field)
{
    switch (field) {
    case DatasetField::SupplementaryAgreement:
    case DatasetField::CountsAsHours:
        return {u"no"_s, u"yes"_s};
    case DatasetField::OrderStatus:
        return {u"completed"_s, u"interrupted"_s};
    case DatasetField::Who:
        return {u"oneToOne"_s, u"group"_s, u"alone"_s};
    case DatasetField::How:
        return {u"inPerson"_s, u"telephone"_s, u"virtual"_s};
    case DatasetField::Attendance:
        return {u"present"_s, u"partly"_s, u"absent"_s, u"cancelled"_s, u"notRelevant"_s};
    case DatasetField::AbsenceReason:
        return {u"agreedActivity"_s, u"otherCause"_s};
    default:
        return {};
    }
}

void checkKey(JsonReader &reader, const QString &key, const QStringList &allowed)
{
    if (!allowed.contains(key))
        reader.fault(u"key"_s, Message(u"contracts.unknownWord"_s,
                                       {{u"word"_s, key}, {u"allowed"_s, allowed.join(u", "_s)}}));
}

DatasetColumn readColumn(JsonReader &reader)
{
    DatasetColumn column;
    column.field = reader.choice<DatasetField>(u"field"_s);
    column.name = reader.text(u"name"_s);
    column.kind = reader.choice<DatasetValueKind>(u"kind"_s);
    column.required = reader.boolean(u"required"_s, true);
    const QStringList keys = choiceKeys(column.field);
    if (reader.has(u"values"_s))
        reader.list(u"values"_s, [&](JsonReader &r) {
            column.values.append({r.text(u"key"_s), r.text(u"label"_s)});
            checkKey(r, column.values.last().key, keys);
        });
    if ((column.kind == DatasetValueKind::Choice) != !column.values.isEmpty())
        reader.fault(u"values"_s, Message(u"contracts.columnValues"_s));
    return column;
}
} // namespace

AttendanceRules readAttendance(JsonReader &reader)
{
    AttendanceRules rules;
    reader.list(u"codes"_s, [&rules](JsonReader &r) {
        rules.codes.append({r.text(u"key"_s), r.text(u"label"_s), r.boolean(u"needsReason"_s),
                            r.boolean(u"noticed"_s)});
        checkKey(r, rules.codes.last().key, choiceKeys(DatasetField::Attendance));
    });
    reader.list(u"reasons"_s, [&rules](JsonReader &r) {
        rules.reasons.append({r.text(u"key"_s), r.text(u"label"_s), r.boolean(u"noticed"_s)});
        checkKey(r, rules.reasons.last().key, choiceKeys(DatasetField::AbsenceReason));
    });
    rules.wholeDayWhenAllAbsent = reader.boolean(u"wholeDayWhenAllAbsent"_s);
    rules.acceptedIllnessIsNoticed = reader.boolean(u"acceptedIllnessIsNoticed"_s);
    rules.source = reader.text(u"source"_s);
    return rules;
}

ReportKind readReport(JsonReader &reader)
{
    ReportKind report;
    report.id = reader.text(u"id"_s);
    report.title = reader.text(u"title"_s);
    report.purpose = reader.choice<ReportPurpose>(u"purpose"_s);
    report.tracks = reader.texts(u"tracks"_s);
    report.deadline = reader.optionalText(u"deadline"_s);
    report.needsQualityCheck = reader.boolean(u"needsQualityCheck"_s, true);
    reader.optionalObject(u"pageLimit"_s, [&report](JsonReader &r) {
        report.pageLimit = PageLimit{int(r.integer(u"pages"_s, 1, 1000)), r.text(u"font"_s),
                                     int(r.integer(u"points"_s, 4, 72))};
    });
    const QStringList formats = reader.texts(u"formats"_s);
    for (const QString &format : formats) {
        if (const auto value = valueOf<ReportFormat>(format))
            report.formats.append(*value);
        else
            reader.fault(u"formats"_s,
                         Message(u"contracts.unknownWord"_s,
                                 {{u"word"_s, format},
                                  {u"allowed"_s, namesOf<ReportFormat>().join(u", "_s)}}));
    }
    reader.list(u"sections"_s, [&report](JsonReader &r) {
        report.sections.append({r.text(u"id"_s), r.text(u"title"_s), r.optionalText(u"help"_s),
                                r.boolean(u"required"_s, true), r.text(u"source"_s),
                                r.optionalText(u"when"_s)});
    });
    if (report.sections.isEmpty())
        reader.fault(u"sections"_s, Message(u"contracts.emptyList"_s));
    report.source = reader.text(u"source"_s);
    report.onDemand = reader.boolean(u"onDemand"_s, false);
    report.templateApproved = reader.boolean(u"templateApproved"_s, false);
    report.mustNotHold = reader.texts(u"mustNotHold"_s);
    return report;
}

DatasetLayout readDataset(JsonReader &reader)
{
    DatasetLayout layout;
    layout.id = reader.text(u"id"_s);
    reader.list(u"columns"_s, [&layout](JsonReader &r) { layout.columns.append(readColumn(r)); });
    layout.dateFormat = reader.text(u"dateFormat"_s);
    layout.timeFormat = reader.text(u"timeFormat"_s);
    const QDate date(2026, 11, 4);
    if (QDate::fromString(date.toString(layout.dateFormat), layout.dateFormat) != date)
        reader.fault(u"dateFormat"_s,
                     Message(u"contracts.badFormat"_s, {{u"text"_s, layout.dateFormat}}));
    const QTime time(15, 7);
    if (QTime::fromString(time.toString(layout.timeFormat), layout.timeFormat) != time)
        reader.fault(u"timeFormat"_s,
                     Message(u"contracts.badFormat"_s, {{u"text"_s, layout.timeFormat}}));
    layout.decimalSeparator = reader.text(u"decimalSeparator"_s);
    layout.separator = reader.text(u"separator"_s);
    if (layout.decimalSeparator != u","_s && layout.decimalSeparator != u"."_s)
        reader.fault(u"decimalSeparator"_s,
                     Message(u"contracts.unknownWord"_s,
                             {{u"word"_s, layout.decimalSeparator}, {u"allowed"_s, u", ."_s}}));
    if (layout.separator != u";"_s && layout.separator != u","_s)
        reader.fault(u"separator"_s,
                     Message(u"contracts.unknownWord"_s,
                             {{u"word"_s, layout.separator}, {u"allowed"_s, u"; ,"_s}}));
    layout.severities = reader.table<DatasetCheck, Severity>(u"severities"_s);
    layout.delivery = reader.text(u"delivery"_s);
    layout.source = reader.text(u"source"_s);
    return layout;
}

} // namespace bro
