// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/plan_draft.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool same(const Activity &a, const Activity &b)
{
    return a.title == b.title && a.date == b.date && a.range == b.range &&
           a.location == b.location && a.employee == b.employee && a.who == b.who &&
           a.how == b.how && a.kind == b.kind && a.setting == b.setting && a.note == b.note &&
           a.countsAsHours == b.countsAsHours && a.acuteReason == b.acuteReason &&
           a.cancelled == b.cancelled;
}

const Participation *storedPart(const PlanDraft &draft, CitizenId citizen)
{
    const auto part =
        std::find_if(draft.storedParts.begin(), draft.storedParts.end(),
                     [citizen](const Participation &p) { return p.citizen == citizen; });
    return part == draft.storedParts.end() ? nullptr : &*part;
}

QString whoWord(Who who, const Texts &texts)
{
    static const QStringList codes{u"weekPlan.whoOneToOne"_s, u"weekPlan.whoGroup"_s,
                                   u"weekPlan.whoAlone"_s};
    return texts.sentence(codes.at(int(who)));
}

} // namespace

PlanDraft PlanDraft::of(const WeekActivity &stored, const QList<PlanCitizen> &citizens)
{
    PlanDraft draft;
    draft.activity = stored.activity;
    draft.before = stored.activity;
    for (const WeekPart &part : stored.parts) {
        draft.attended = draft.attended || part.attendance.isValid();
        if (part.participation.removed)
            continue;
        draft.storedParts.append(part.participation);
        for (PlanCitizen citizen : citizens) {
            if (citizen.person.citizen != part.participation.citizen)
                continue;
            citizen.person.wanted = part.participation.order;
            draft.citizens.append(citizen);
        }
    }
    return draft;
}

PlanDraft PlanDraft::fresh(const Activity &activity, const QList<PlanCitizen> &citizens)
{
    PlanDraft draft;
    draft.activity = activity;
    draft.before = activity;
    draft.citizens = citizens;
    for (const PlanCitizen &citizen : citizens)
        draft.begunWith.append(citizen.person.citizen);
    return draft;
}

bool PlanDraft::holds(CitizenId citizen) const
{
    return std::any_of(citizens.begin(), citizens.end(),
                       [citizen](const PlanCitizen &c) { return c.person.citizen == citizen; });
}

void PlanDraft::remove(CitizenId citizen)
{
    citizens.removeIf([citizen](const PlanCitizen &c) { return c.person.citizen == citizen; });
}

bool PlanDraft::isDirty() const
{
    if (!same(activity, before))
        return true;
    if (isNew()) {
        QList<CitizenId> now;
        for (const PlanCitizen &citizen : citizens)
            now.append(citizen.person.citizen);
        return now != begunWith;
    }
    const PlanEdit changed = edit();
    return !changed.added.isEmpty() || !changed.gone.isEmpty();
}

PlanEdit PlanDraft::edit(SeriesScope scope, const PlanRepeat &repeat) const
{
    PlanEdit edit;
    edit.activity = activity;
    edit.scope = scope;
    edit.repeat = repeat;
    for (const PlanCitizen &citizen : citizens) {
        if (!isNew() && storedPart(*this, citizen.person.citizen))
            continue;
        Participation part;
        part.citizen = citizen.person.citizen;
        part.order = citizen.person.wanted;
        edit.added.append(part);
    }
    for (const Participation &part : storedParts) {
        if (!isNew() && !holds(part.citizen))
            edit.gone.append(part);
    }
    return edit;
}

QList<PlanDifference> planDifferences(const Activity &mine, const Activity &theirs,
                                      const PlanOffice &office, const Texts &texts)
{
    QList<PlanDifference> found;
    const auto compare = [&found](const QString &field, const QString &a, const QString &b) {
        if (a != b)
            found.append({Message(field), a, b});
    };
    const auto time = [&texts](TimeRange range) {
        return QString(texts.time(clockTime(range.from)) + u"–"_s +
                       texts.time(clockTime(range.to)));
    };
    const auto yes = [&texts](bool on) {
        return texts.sentence(on ? u"weekPlan.yes"_s : u"weekPlan.no"_s);
    };
    compare(u"weekPlan.fieldTitle"_s, mine.title, theirs.title);
    compare(u"weekPlan.fieldDate"_s, texts.date(mine.date), texts.date(theirs.date));
    compare(u"weekPlan.fieldTime"_s, time(mine.range), time(theirs.range));
    compare(u"weekPlan.fieldPlace"_s, office.locationName(mine.location),
            office.locationName(theirs.location));
    compare(u"weekPlan.fieldEmployee"_s, office.employeeName(mine.employee),
            office.employeeName(theirs.employee));
    compare(u"weekPlan.fieldWho"_s, whoWord(mine.who, texts), whoWord(theirs.who, texts));
    compare(u"weekPlan.fieldCounts"_s, yes(mine.countsAsHours), yes(theirs.countsAsHours));
    compare(u"weekPlan.fieldNote"_s, mine.note, theirs.note);
    compare(u"weekPlan.fieldCancelled"_s, yes(mine.cancelled), yes(theirs.cancelled));
    return found;
}

Message seriesWords(const ActivitySeries &series, const Texts &texts)
{
    QStringList days;
    QList<int> weekdays(series.weekdays.begin(), series.weekdays.end());
    std::sort(weekdays.begin(), weekdays.end());
    constexpr int WorkingDays = 5;
    for (const int day : std::as_const(weekdays))
        days.append(texts.locale().dayName(day, weekdays.size() == 1 ? QLocale::LongFormat
                                                                     : QLocale::ShortFormat));
    QString words = days.join(u", "_s);
    if (weekdays == QList{1, 2, 3, 4, WorkingDays})
        words = texts.sentence(u"weekPlan.weekday"_s);
    return Message(
        series.everyWeeks == 1 ? u"weekPlan.everyDay"_s : u"weekPlan.everySoManyWeeks"_s,
        {{u"day"_s, words}, {u"n"_s, qint64(series.everyWeeks)}, {u"until"_s, series.until}});
}

} // namespace bro
