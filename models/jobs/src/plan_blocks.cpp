// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/plan_view.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool isWork(ActivityKind kind)
{
    return kind == ActivityKind::Internship || kind == ActivityKind::WageSubsidy ||
           kind == ActivityKind::OrdinaryWork;
}

// Makes the blocks of one week.
class Blocks
{
public:
    Blocks(const PlanWeek &week, const Texts &texts) : m_week(week), m_texts(texts) {}
    QList<PlanBlock> make();

private:
    PlanBlock blockOf(const WeekActivity &activity) const;
    void addMarks(const WeekActivity &activity, PlanBlock &block) const;
    void addWords(const WeekActivity &activity, PlanBlock &block) const;
    void addGhost(const WeekActivity &activity);
    PlanBlock ghostOf(const Activity &activity, const ToldState &told) const;
    QString sentenceOf(const PlanBlock &block, const Activity &activity) const;
    QList<const WeekPart *> partsOf(const WeekActivity &activity) const;
    QString placeAndStaff(const Activity &activity) const;
    QString word(const QString &code) const { return m_texts.sentence(code); }

    const PlanWeek &m_week;
    const Texts &m_texts;
    QSet<ActivityId> m_clashing;
    QList<PlanBlock> m_blocks;
};

// Those the scope shows of the activity.
QList<const WeekPart *> Blocks::partsOf(const WeekActivity &activity) const
{
    QList<const WeekPart *> parts;
    for (const WeekPart &part : activity.parts) {
        if (m_week.scope.kind != PlanScopeKind::Citizen ||
            part.participation.citizen.value == m_week.scope.id)
            parts.append(&part);
    }
    return parts;
}

QString Blocks::placeAndStaff(const Activity &activity) const
{
    QStringList words;
    if (activity.how == How::Telephone)
        words.append(word(u"weekPlan.byTelephone"_s));
    else if (activity.how == How::Virtual)
        words.append(word(u"weekPlan.byVideo"_s));
    else if (activity.location.isValid() && m_week.scope.kind != PlanScopeKind::Location)
        words.append(m_week.office->locationName(activity.location));
    if (activity.employee.isValid() && m_week.scope.kind != PlanScopeKind::Employee)
        words.append(m_week.office->employees.value(activity.employee).initials);
    words.removeAll(QString());
    return words.join(u" · "_s);
}

void Blocks::addMarks(const WeekActivity &activity, PlanBlock &block) const
{
    const QList<const WeekPart *> parts = partsOf(activity);
    QSet<ToldMark> marks;
    bool allRemoved = !parts.isEmpty();
    for (const WeekPart *part : parts) {
        allRemoved = allRemoved && part->participation.removed;
        block.attended = block.attended || part->attendance.isValid();
        block.awaits = block.awaits || m_week.awaiting.contains(part->participation.id);
        marks.insert(m_week.marks.value(part->participation.id));
    }
    block.removed = allRemoved;
    block.clash = m_clashing.contains(activity.activity.id);
    if (block.awaits)
        return;
    // The whole group's mark where all are alike, else that somebody's schedule is old.
    if (marks.size() == 1)
        block.mark = *marks.begin();
    else
        block.someOld = !marks.isEmpty();
}

void Blocks::addWords(const WeekActivity &activity, PlanBlock &block) const
{
    const Activity &a = activity.activity;
    block.title = a.title;
    const QString place = placeAndStaff(a);
    QList<const WeekPart *> live = partsOf(activity);
    if (!block.removed)
        live.removeIf([](const WeekPart *part) { return part->participation.removed; });
    if (live.size() == 1)
        block.citizen = live.first()->participation.citizen;
    const bool group = a.who == Who::Group || live.size() > 1;
    if (m_week.scope.kind != PlanScopeKind::Citizen && !group && live.size() == 1) {
        block.title = m_week.citizens.value(block.citizen).person.name;
        block.lines.append(a.title);
    }
    if (!place.isEmpty())
        block.lines.append(place);
    if (m_week.scope.kind != PlanScopeKind::Citizen && group) {
        block.persons = int(live.size());
        block.places = m_week.office->places.value(a.location);
    }
    if (block.awaits)
        block.lines.append(word(u"weekPlan.countsNotYet"_s));
    if (isWork(a.kind) && !block.awaits && m_week.citizen) {
        const auto &approvals = m_week.citizens.value(block.citizen).person.approvals;
        const bool approved =
            std::any_of(approvals.begin(), approvals.end(), [&a](const PlacementApproval &p) {
                return p.location == a.location && p.covers(a.date) &&
                       p.state() == ApprovalState::Approved;
            });
        if (approved)
            block.lines.append(word(u"weekPlan.approvedInVitas"_s));
    }
}

QString Blocks::sentenceOf(const PlanBlock &block, const Activity &activity) const
{
    QStringList words{
        block.title, m_texts.longDate(block.day),
        m_texts.sentence(u"weekPlan.fromTo"_s, {{u"from"_s, clockTime(block.range.from)},
                                                {u"to"_s, clockTime(block.range.to)}})};
    words += block.lines;
    if (m_week.scope.kind == PlanScopeKind::Citizen && activity.employee.isValid())
        words.append(m_week.office->employeeName(activity.employee));
    if (block.places > 0)
        words.append(
            m_texts.sentence(u"weekPlan.personsOf"_s, {{u"n"_s, qint64(block.persons)},
                                                       {u"places"_s, qint64(block.places)}}));
    else if (block.persons > 0)
        words.append(m_texts.sentence(u"weekPlan.persons"_s, {{u"n"_s, qint64(block.persons)}}));
    if (block.ghost)
        words.append(word(u"weekPlan.sayGhost"_s));
    if (block.cancelled)
        words.append(word(u"weekPlan.sayCancelled"_s));
    if (block.clash)
        words.append(word(u"weekPlan.sayClash"_s));
    if (block.mark == ToldMark::New)
        words.append(word(u"weekPlan.sayNew"_s));
    if (block.mark == ToldMark::Changed)
        words.append(word(u"weekPlan.sayChanged"_s));
    if (block.mark == ToldMark::Removed)
        words.append(word(u"weekPlan.sayRemoved"_s));
    if (block.someOld)
        words.append(word(u"weekPlan.sayOld"_s));
    if (block.awaits)
        words.append(word(u"weekPlan.sayAwaits"_s));
    if (!activity.note.isEmpty())
        words.append(activity.note);
    return words.join(u", "_s);
}

PlanBlock Blocks::blockOf(const WeekActivity &activity) const
{
    const Activity &a = activity.activity;
    PlanBlock block;
    block.activity = a.id;
    block.day = a.date;
    block.range = a.range;
    block.form = planForm(a);
    block.cancelled = a.cancelled;
    addMarks(activity, block);
    addWords(activity, block);
    block.sentence = sentenceOf(block, a);
    return block;
}

PlanBlock Blocks::ghostOf(const Activity &activity, const ToldState &told) const
{
    PlanBlock ghost;
    ghost.activity = activity.id;
    ghost.day = told.date;
    ghost.range = told.range;
    ghost.form = planForm(activity);
    ghost.title = told.title;
    ghost.ghost = true;
    ghost.lines.append(
        m_texts.sentence(u"weekPlan.movedTo"_s, {{u"day"_s, m_texts.dayAndDate(activity.date)},
                                                 {u"time"_s, clockTime(activity.range.from)}}));
    ghost.sentence = sentenceOf(ghost, activity);
    return ghost;
}

// The place it was told to have, when all were told the same and it has left it.
void Blocks::addGhost(const WeekActivity &activity)
{
    const QList<const WeekPart *> parts = partsOf(activity);
    const ToldState *told = nullptr;
    for (const WeekPart *part : parts) {
        if (m_week.marks.value(part->participation.id) != ToldMark::Changed)
            return;
        if (told && (told->date != part->told->date || told->range != part->told->range))
            return;
        told = &*part->told;
    }
    const Activity &a = activity.activity;
    const bool stretched = told && told->date == a.date &&
                           (told->range.from == a.range.from || told->range.to == a.range.to);
    const bool here = told && told->date >= m_week.plan->from && told->date <= m_week.plan->to;
    if (told && here && !stretched)
        m_blocks.append(ghostOf(a, *told));
}

QList<PlanBlock> Blocks::make()
{
    for (const Clash &clash : m_week.clashes) {
        m_clashing.insert(clash.first);
        m_clashing.insert(clash.second);
    }
    for (const WeekActivity &activity : m_week.shown) {
        m_blocks.append(blockOf(activity));
        addGhost(activity);
    }
    QSet<ActivityId> away;
    for (const PlannedItem &item : m_week.ghosts) {
        if (m_week.marks.value(item.participation.id) != ToldMark::Changed ||
            away.contains(item.activity.id))
            continue;
        away.insert(item.activity.id);
        m_blocks.append(ghostOf(item.activity, *item.told));
    }
    return m_blocks;
}

} // namespace

PlanForm planForm(const Activity &activity)
{
    if (isWork(activity.kind) || (activity.setting == ActivitySetting::Company &&
                                  activity.kind != ActivityKind::OtherAppointment))
        return PlanForm::Placement;
    if (activity.kind == ActivityKind::OtherAppointment || !activity.countsAsHours)
        return PlanForm::OutsideHours;
    if (activity.setting == ActivitySetting::OutsideAlone || activity.who == Who::Alone)
        return PlanForm::OnOwn;
    if (activity.setting == ActivitySetting::OutsideAccompanied)
        return PlanForm::Accompanied;
    return PlanForm::AtSupplier;
}

QList<PlanBlock> planBlocks(const PlanWeek &week, const Texts &texts)
{
    return Blocks(week, texts).make();
}

} // namespace bro
