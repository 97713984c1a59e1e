// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <jobs/week_schedule_pack.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString text(QDate date)
{
    return date.toString(Qt::ISODate);
}
QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}
QString text(QTime time)
{
    return time.toString(u"HH:mm"_s);
}
QTime time(const QJsonValue &value)
{
    return QTime::fromString(value.toString(), u"HH:mm"_s);
}

QJsonObject packOffice(const PaperOffice &office)
{
    QByteArray logo;
    if (!office.logo.isNull()) {
        QBuffer buffer(&logo);
        buffer.open(QIODevice::WriteOnly);
        office.logo.save(&buffer, "PNG");
    }
    return {{u"name"_s, office.name},
            {u"shortName"_s, office.shortName},
            {u"street"_s, office.street},
            {u"town"_s, office.town},
            {u"phone"_s, office.phone},
            {u"cvr"_s, office.cvr},
            {u"logo"_s, QString::fromLatin1(logo.toBase64())}};
}

PaperOffice unpackOffice(const QJsonObject &json)
{
    PaperOffice office{json["name"_L1].toString(),
                       json["shortName"_L1].toString(),
                       json["street"_L1].toString(),
                       json["town"_L1].toString(),
                       json["phone"_L1].toString(),
                       json["cvr"_L1].toString(),
                       {}};
    const QByteArray logo = QByteArray::fromBase64(json["logo"_L1].toString().toLatin1());
    if (!logo.isEmpty())
        office.logo.loadFromData(logo, "PNG");
    return office;
}

QJsonObject packItem(const ScheduleItem &item)
{
    QJsonObject json{{u"date"_s, text(item.date)},
                     {u"from"_s, text(item.from)},
                     {u"to"_s, text(item.to)},
                     {u"title"_s, item.title},
                     {u"placeName"_s, item.placeName},
                     {u"room"_s, item.room},
                     {u"placeAddress"_s, item.placeAddress},
                     {u"note"_s, item.note},
                     {u"course"_s, item.course},
                     {u"other"_s, item.otherAppointment},
                     {u"mark"_s, int(item.mark)}};
    if (item.before)
        json.insert(u"before"_s, QJsonObject{{u"date"_s, text(item.before->date)},
                                             {u"from"_s, text(item.before->from)},
                                             {u"to"_s, text(item.before->to)},
                                             {u"placeName"_s, item.before->placeName}});
    return json;
}

ScheduleItem unpackItem(const QJsonObject &json)
{
    ScheduleItem item;
    item.date = date(json["date"_L1]);
    item.from = time(json["from"_L1]);
    item.to = time(json["to"_L1]);
    item.title = json["title"_L1].toString();
    item.placeName = json["placeName"_L1].toString();
    item.room = json["room"_L1].toString();
    item.placeAddress = json["placeAddress"_L1].toString();
    item.note = json["note"_L1].toString();
    item.course = json["course"_L1].toInt();
    item.otherAppointment = json["other"_L1].toBool();
    item.mark = ScheduleMark(json["mark"_L1].toInt());
    if (json.contains("before"_L1)) {
        const QJsonObject before = json["before"_L1].toObject();
        item.before = EarlierState{date(before["date"_L1]), time(before["from"_L1]),
                                   time(before["to"_L1]), before["placeName"_L1].toString()};
    }
    return item;
}

QJsonArray packCourses(const WeekScheduleData &data)
{
    QJsonArray courses;
    for (const ScheduleCourse &course : data.courses)
        courses.append(QJsonObject{{u"number"_s, course.number},
                                   {u"title"_s, course.title},
                                   {u"from"_s, text(course.from)},
                                   {u"to"_s, text(course.to)}});
    return courses;
}

QJsonArray packPlacements(const WeekScheduleData &data)
{
    QJsonArray placements;
    for (const SchedulePlacement &placement : data.placements)
        placements.append(QJsonObject{{u"kind"_s, placement.kind},
                                      {u"company"_s, placement.company},
                                      {u"approved"_s, text(placement.approved)},
                                      {u"from"_s, text(placement.from)},
                                      {u"to"_s, text(placement.to)}});
    return placements;
}

void unpackLists(const QJsonObject &json, WeekScheduleData &data)
{
    const QJsonArray items = json["items"_L1].toArray();
    for (const auto &item : items)
        data.items.append(unpackItem(item.toObject()));
    const QJsonArray courses = json["courses"_L1].toArray();
    for (const auto &entry : courses) {
        const QJsonObject course = entry.toObject();
        data.courses.append({course["number"_L1].toInt(), course["title"_L1].toString(),
                             date(course["from"_L1]), date(course["to"_L1])});
    }
    const QJsonArray placements = json["placements"_L1].toArray();
    for (const auto &entry : placements) {
        const QJsonObject placement = entry.toObject();
        data.placements.append({placement["kind"_L1].toString(), placement["company"_L1].toString(),
                                date(placement["approved"_L1]), date(placement["from"_L1]),
                                date(placement["to"_L1])});
    }
    const QJsonObject freeDays = json["freeDays"_L1].toObject();
    for (auto day = freeDays.begin(); day != freeDays.end(); ++day)
        data.freeDays.insert(QDate::fromString(day.key(), Qt::ISODate), day.value().toString());
}

// What the layout relies on; a paper that lacks it must not be shown as if it were whole.
bool isWhole(const QJsonObject &json, const WeekScheduleData &data)
{
    if (data.version < 1 || !data.versionDate.isValid() || !json["items"_L1].isArray() ||
        !json["courses"_L1].isArray() || !json["freeDays"_L1].isObject())
        return false;
    for (const ScheduleItem &item : data.items) {
        const int mark = int(item.mark);
        if (!item.date.isValid() || !item.from.isValid() || !item.to.isValid() || mark < 0 ||
            mark > int(ScheduleMark::Removed))
            return false;
    }
    return true;
}

} // namespace

QByteArray packWeekSchedule(const WeekScheduleData &data)
{
    QJsonArray items;
    for (const ScheduleItem &item : data.items)
        items.append(packItem(item));
    QJsonObject freeDays;
    for (auto day = data.freeDays.begin(); day != data.freeDays.end(); ++day)
        freeDays.insert(text(day.key()), day.value());
    const QJsonObject json{{u"office"_s, packOffice(data.office)},
                           {u"citizen"_s, data.citizenName},
                           {u"week"_s, data.week.toString()},
                           {u"version"_s, data.version},
                           {u"versionDate"_s, text(data.versionDate)},
                           {u"validFrom"_s, text(data.validFrom)},
                           {u"changes"_s, data.changes},
                           {u"comparedWith"_s, data.comparedWith},
                           {u"formId"_s, data.formId},
                           {u"items"_s, items},
                           {u"freeDays"_s, freeDays},
                           {u"courses"_s, packCourses(data)},
                           {u"placements"_s, packPlacements(data)},
                           {u"illness"_s, QJsonObject{{u"whom"_s, data.illness.whom},
                                                      {u"number"_s, data.illness.number}}},
                           {u"contact"_s, QJsonObject{{u"name"_s, data.contact.name},
                                                      {u"hours"_s, data.contact.hours},
                                                      {u"phone"_s, data.contact.phone}}}};
    return qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact), 6);
}

Result<WeekScheduleData> unpackWeekSchedule(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(qUncompress(content)).object();
    const auto week = IsoWeek::parse(json["week"_L1].toString());
    if (json.isEmpty() || !week)
        return Error(u"jobs.frozenPaperDamaged"_s);
    WeekScheduleData data;
    data.office = unpackOffice(json["office"_L1].toObject());
    data.citizenName = json["citizen"_L1].toString();
    data.week = *week;
    data.version = json["version"_L1].toInt();
    data.versionDate = date(json["versionDate"_L1]);
    data.validFrom = date(json["validFrom"_L1]);
    data.changes = json["changes"_L1].toInt();
    data.comparedWith = json["comparedWith"_L1].toInt(-1);
    data.formId = json["formId"_L1].toString();
    unpackLists(json, data);
    const QJsonObject illness = json["illness"_L1].toObject();
    data.illness = {illness["whom"_L1].toString(), illness["number"_L1].toString()};
    const QJsonObject contact = json["contact"_L1].toObject();
    data.contact = {contact["name"_L1].toString(), contact["hours"_L1].toString(),
                    contact["phone"_L1].toString()};
    if (!isWhole(json, data))
        return Error(u"jobs.frozenPaperDamaged"_s);
    return data;
}

} // namespace bro
