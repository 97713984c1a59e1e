// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTime>
#include <calendar/iso_week.h>
#include <documents/drawing.h>
#include <documents/office.h>
#include <documents/typesetter.h>
#include <optional>

namespace bro {

enum class ScheduleMark { None, New, Changed, Removed };

// What the version before said about a changed activity.
struct EarlierState
{
    QDate date;
    QTime from;
    QTime to;
    QString placeName;
};

struct ScheduleItem
{
    QDate date;
    QTime from;
    QTime to;             // 00:00 = midnight at the day's end
    QString title;        // may hold soft hyphens (U+00AD)
    QString placeName;    // Åbro
    QString room;         // lokale 2; may be empty
    QString placeAddress; // Havnegade 12, 1. sal, 4999 Egeby
    QString note;
    int course = 0;                // number of the course it belongs to; 0 = none
    bool otherAppointment = false; // outside the contract, told by the citizen
    ScheduleMark mark = ScheduleMark::None;
    std::optional<EarlierState> before;
};

struct ScheduleCourse
{
    int number = 0;
    QString title;
    QDate from;
    QDate to;
};

struct SchedulePlacement // approved ones only (001 D 4.1)
{
    QString kind; // Virksomhedspraktik
    QString company;
    QDate approved; // invalid for kinds that need no approval
    QDate from;
    QDate to;
};

struct ScheduleContact
{
    QString name;
    QString hours; // man–fre 08:00–15:00
    QString phone;
};

// 001 D 3.6, principle 42-22: the purchaser's number and no other. Without a number the box tells
// whom to inform.
struct ScheduleIllness
{
    QString whom; // Egeby Kommunes Kontaktcenter
    QString number;
};

struct WeekScheduleData
{
    PaperOffice office;
    QString citizenName;
    IsoWeek week;
    int version = 1;
    QDate versionDate;
    QDate validFrom;
    int changes = 0; // since the version compared with; a first version has none
    // The version that said something of this week before; 0 = none (a new schedule), -1 = the one
    // numbered before this.
    int comparedWith = -1;
    bool draft = false;
    QString formId;
    QList<ScheduleItem> items;     // any order
    QMap<QDate, QString> freeDays; // holidays and closing days by name
    QList<ScheduleCourse> courses;
    QList<SchedulePlacement> placements;
    ScheduleIllness illness;
    ScheduleContact contact;
    bool largePrint = false;

    int earlierVersion() const { return comparedWith >= 0 ? comparedWith : version - 1; }
};

// Design 01, 01b and 02. The grid shows what applies, the list everything that the data hold.
Document layoutWeekSchedule(const WeekScheduleData &data, Typesetter &typesetter);

} // namespace bro
