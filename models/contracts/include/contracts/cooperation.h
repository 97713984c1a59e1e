// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <contracts/deadline_rule.h>
#include <core/money.h>
#include <optional>

// What a contract says of the work with the purchaser: papers, steps after absence, complaints,
// surveys, figures to keep, interpreters and how long data are kept. Texts are the contract's own
// words.
namespace bro {

// A letter, notice or form of the contract and what it must hold.
struct PaperRule
{
    QString id;
    QString title;
    QStringList contents;
    bool approvedByPurchaser = false; // before it is used
    bool signedByCitizen = false;
    QString deadline; // id; empty: none
    QString channel;  // key of Purchaser::channels; empty: none named
    QStringList tracks;
    QString source;
};

enum class AbsenceEvent {
    FirstMeetingMissed,
    SecondMeetingMissed,
    Absent,
    LateOrLeftEarly,
    WillNotTakePart,
    TurnedUpAgain,
    IllnessTold,
    IllnessAccepted,
    IllnessOver,
    LongIllness
};

// What is done when it happens, in order.
struct AbsenceStep
{
    QString id;
    AbsenceEvent event = AbsenceEvent::Absent;
    QString action;
    QString targetGroup; // empty: all
    QString receiver;
    QString deadline; // id; empty: none
    QString channel;
    QString source;
};

struct ComplaintRules
{
    QString receiver;
    QString deadline; // id; empty: none
    bool tellCitizen = false;
    bool keepList = false;
    QStringList steps;
    QString source;
};

struct SurveyRules
{
    DeadlineActor runBy = DeadlineActor::Supplier;
    DeadlineActor designedBy = DeadlineActor::Purchaser;
    QString when;
    QString deadline; // id; empty: none
    QString source;
};

// Columns that are kept in another system or counted for the purchaser.
struct FigureSet
{
    QString id;
    QString title;
    QString system; // where they are kept; empty: the office's own list
    QStringList columns;
    QString deadline; // id; empty: none
    QStringList tracks;
    QString source;
};

enum class InterpreterKind { Attendance, Telephone, WholeDay };
enum class DayKind { Weekday, OtherDay };
enum class HoursKind { Day, Evening }; // 8-17, 17-8

struct InterpreterRate
{
    InterpreterKind kind = InterpreterKind::Attendance;
    bool urgent = false;
    DayKind day = DayKind::Weekday;
    HoursKind hours = HoursKind::Day;
    Money price; // per `priceMinutes`
    int priceMinutes = 60;
    int chargedMinutes = 60; // the step that is charged
    int chargedAtLeast = 0;  // minutes: a whole day is charged as 420
    QString source;
};

struct InterpreterRules
{
    bool billed = false; // an agreed addition to the price
    QString supplier;
    QString note;
    QList<InterpreterRate> rates;
    QString source;
};

enum class RetentionAct { Delete, Anonymise };

struct RetentionRule
{
    QString id;
    QString what;
    std::optional<int> months; // none: asked of the office
    DeadlineAnchor from = DeadlineAnchor::OrderEnd;
    RetentionAct act = RetentionAct::Delete;
    QString source;
};

} // namespace bro
