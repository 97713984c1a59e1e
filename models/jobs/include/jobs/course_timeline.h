// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/item_roles.h>
#include <core/texts.h>
#include <jobs/citizen_overview.h>

namespace bro {

// A citizen's course as rows over time: orders, placements, letters, schedules. Values only; views
// paint them.
enum class TimelineRole { Order, Placement };

struct TimelineBar
{
    QDate from;
    QDate to; // counted
    QString text;
    TimelineRole role = TimelineRole::Order;
    bool pending = false; // not accepted, not approved: hatched
};

struct TimelineMark
{
    QDate date;
    QString text;  // inside: a version's number
    QString label; // beside
    Tone tone = Tone::Ok;
    bool pending = false; // not handed out: dashed
    QString icon{};       // in place of text
};

struct TimelineRow
{
    QString label;
    QList<TimelineBar> bars;
    QList<TimelineMark> marks;
};

struct Timeline
{
    QDate from; // the first of a month
    QDate to;   // the last of a month
    QDate today;
    QList<TimelineRow> rows;

    bool isEmpty() const { return rows.isEmpty(); }
    QString period(const Texts &texts) const;   // "oktober–december 2026"
    QString sentence(const Texts &texts) const; // all of it, for who can't see it
};

// The months of the course that matters, and what else lies in them.
Timeline courseTimeline(const CitizenOverview &overview, QDate today, const Texts &texts);

} // namespace bro
