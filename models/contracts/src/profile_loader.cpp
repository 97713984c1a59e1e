// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_reading.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QString &bundledFolder()
{
    static const QString folder = u":/brobygger/contracts"_s;
    return folder;
}

void readHead(JsonReader &reader, Profile &profile)
{
    static const QRegularExpression keyForm(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    profile.key = reader.text(u"key"_s);
    if (!profile.key.isEmpty() && !keyForm.match(profile.key).hasMatch())
        reader.fault(u"key"_s, Message(u"contracts.badKey"_s, {{u"key"_s, profile.key}}));
    profile.version = int(reader.integer(u"version"_s, 1));
    profile.title = reader.text(u"title"_s);
    profile.validFrom = reader.date(u"validFrom"_s);
    profile.validTo = reader.optionalDate(u"validTo"_s);
    profile.extendableTo = reader.optionalDate(u"extendableTo"_s);
    profile.earlierOrdersRunOn = reader.boolean(u"earlierOrdersRunOn"_s);
    profile.source = reader.text(u"source"_s);
}

void readBody(JsonReader &reader, Profile &profile)
{
    profile.workingDayRule = reader.choice<WorkingDayRule>(u"workingDayRule"_s);
    reader.object(u"purchaser"_s, [&](JsonReader &r) { profile.purchaser = readPurchaser(r); });
    reader.list(u"tracks"_s, [&](JsonReader &r) { profile.tracks.append(readTrack(r)); });
    reader.list(u"deadlines"_s, [&](JsonReader &r) { profile.deadlines.append(readDeadline(r)); });
    profile.orderChecks = reader.table<OrderCheck, OrderCheckAction>(u"orderChecks"_s);
    reader.object(u"activities"_s, [&](JsonReader &r) { profile.activities = readActivities(r); });
    reader.object(u"schedule"_s, [&](JsonReader &r) { profile.schedule = readSchedule(r); });
    reader.object(u"postal"_s, [&](JsonReader &r) { profile.postal = readPostal(r); });
    reader.object(u"closingDays"_s,
                  [&](JsonReader &r) { profile.closingDays = readClosingDays(r); });
    reader.object(u"attendance"_s, [&](JsonReader &r) { profile.attendance = readAttendance(r); });
    reader.list(u"reports"_s, [&](JsonReader &r) { profile.reports.append(readReport(r)); });
    reader.optionalObject(u"dataset"_s, [&](JsonReader &r) { profile.dataset = readDataset(r); });
    reader.object(u"invoicing"_s, [&](JsonReader &r) { profile.invoicing = readInvoicing(r); });
    reader.optionalObject(u"regulation"_s,
                          [&](JsonReader &r) { profile.regulation = readRegulation(r); });
    profile.wording = reader.textTable(u"wording"_s);
    reader.list(u"openQuestions"_s,
                [&](JsonReader &r) { profile.openQuestions.append(readOpenQuestion(r)); });
    readResults(reader, profile);
    readCooperation(reader, profile);
}
} // namespace

Message ProfileResult::line(const ProfileFault &fault) const
{
    auto what = std::make_shared<const Message>(fault.message);
    if (fault.path.isEmpty())
        return Message(u"contracts.faultInFile"_s, {{u"file"_s, fileName}, {u"fault"_s, what}});
    return Message(u"contracts.faultAtPath"_s,
                   {{u"file"_s, fileName}, {u"path"_s, fault.path}, {u"fault"_s, what}});
}

ProfileResult loadProfile(const QByteArray &json, const QString &fileName)
{
    ProfileResult result;
    result.fileName = fileName;
    const auto tree = readJsonTree(json, result.faults);
    if (!tree)
        return result;
    if (tree->kind != JsonNode::Kind::Object) {
        result.faults.append({QString(), Message(u"contracts.noProfile"_s)});
        return result;
    }
    Profile profile;
    JsonReader reader(*tree, QString(), {result.faults, result.keys});
    profile.format = int(reader.integer(u"format"_s, 1));
    if (reader.has(u"format"_s) && profile.format != profileFormat) {
        // The rest can't be judged: another format may have other keys.
        result.faults = {{u"format"_s, Message(u"contracts.otherFormat"_s,
                                               {{u"found"_s, qint64(profile.format)},
                                                {u"known"_s, qint64(profileFormat)}})}};
        return result;
    }
    readHead(reader, profile);
    readBody(reader, profile);
    reader.finish();
    checkProfile(profile, result.faults);
    if (result.faults.isEmpty())
        result.profile = std::move(profile);
    return result;
}

QStringList bundledProfiles()
{
    return QDir(bundledFolder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QByteArray bundledProfile(const QString &fileName)
{
    QFile file(bundledFolder() + u'/' + fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace bro
