// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid_content.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {

GridKind kindOf(PlanForm form)
{
    switch (form) {
    case PlanForm::AtSupplier:
        return GridKind::AtSupplier;
    case PlanForm::Accompanied:
        return GridKind::Accompanied;
    case PlanForm::OnOwn:
        return GridKind::OnOwn;
    case PlanForm::Placement:
        return GridKind::Placement;
    case PlanForm::OutsideHours:
        break;
    }
    return GridKind::OutsideHours;
}

// "man" with a capital letter, as the heading of a column.
QString capitalized(QString word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    return word.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
}

} // namespace

QList<GridBlock> gridBlocks(const QList<PlanBlock> &blocks, const Texts &texts)
{
    QList<GridBlock> shown;
    for (const PlanBlock &block : blocks) {
        GridBlock one;
        one.id = block.activity.value;
        one.day = block.day;
        one.range = block.range;
        one.kind = kindOf(block.form);
        one.title = block.title;
        one.lines = block.lines;
        one.ghost = block.ghost;
        if (!block.ghost) {
            one.isNew = block.mark == ToldMark::New;
            one.changed = block.mark == ToldMark::Changed;
            one.removed = block.removed;
            one.clash = block.clash;
            one.notApproved = block.awaits;
            one.cancelled = block.cancelled;
            one.persons = block.persons;
            one.places = block.places;
            one.movable = !block.attended && !block.removed && !block.cancelled;
            if (block.someOld) {
                one.tagText = texts.sentence(u"weekPlan.tagSchedule"_s);
                one.tagIcon = u"document_error"_s;
            }
        }
        one.sentence = block.sentence;
        shown.append(one);
    }
    return shown;
}

QList<GridDay> gridDays(const PlanWeek &week, const Texts &texts)
{
    QList<GridDay> shown;
    const QList<PlanDay> days = planDays(week, texts);
    for (const PlanDay &day : days) {
        GridDay one;
        one.date = day.date;
        one.heading =
            capitalized(texts.locale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat));
        QString month = texts.locale().monthName(day.date.month(), QLocale::ShortFormat);
        if (!month.endsWith(u'.'))
            month += u'.';
        one.dateText = u"%1. %2"_s.arg(day.date.day()).arg(month);
        one.below = day.sum;
        one.today = day.date == week.today;
        one.closed = !day.closed.isEmpty();
        one.closedReason = day.closed;
        if (one.closed)
            one.allDay.append({u"calendar_cancel"_s, day.closed});
        shown.append(one);
    }
    return shown;
}

void showDraft(const PlanDraft &draft, bool clash, const Texts &texts, QList<GridBlock> &blocks)
{
    const Activity &a = draft.activity;
    if (!a.range.isValid())
        return;
    if (!draft.isNew()) {
        for (GridBlock &block : blocks) {
            if (block.id != a.id.value || block.ghost)
                continue;
            block.day = a.date;
            block.range = a.range;
            block.clash = block.clash || clash;
        }
        return;
    }
    GridBlock block;
    block.id = DraftBlock;
    block.day = a.date;
    block.range = a.range;
    block.kind = kindOf(planForm(a));
    block.title = a.title.isEmpty() ? texts.sentence(u"weekPlan.newActivity"_s) : a.title;
    block.isNew = true;
    block.clash = clash;
    block.sentence = block.title + u", "_s + texts.longDate(a.date) + u", "_s +
                     texts.sentence(u"weekPlan.notSaved"_s);
    blocks.append(block);
}

} // namespace bro
