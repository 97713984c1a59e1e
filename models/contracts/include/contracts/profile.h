// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <calendar/working_days.h>
#include <contracts/activity_rules.h>
#include <contracts/cooperation.h>
#include <contracts/course_frame.h>
#include <contracts/dataset_layout.h>
#include <contracts/deadline_rule.h>
#include <contracts/invoice_terms.h>
#include <contracts/price_model.h>
#include <contracts/report_kind.h>
#include <contracts/success.h>
#include <core/minutes.h>
#include <optional>

// A contract profile: everything that differs from contract to contract, as data. Rules in code
// read only this. Texts are the contract's own words (Danish); `source` cites where it says so.
namespace bro {

// The one number a citizen of a target group calls when ill (principle 42-22).
struct IllnessNumber
{
    QString id;
    QString targetGroup;
    QString receiver;
    QString phone; // empty: asked of the office
    QString when;  // opening hours or "before the meeting time"
    QString source;
};

// A way to reach the purchaser; `secure` ones may carry confidential data.
struct Channel
{
    QString id;
    QString title;
    bool secure = false;
};

struct Purchaser
{
    QString name;
    QString unit;
    QString cvr;
    QString ean; // empty: not stated
    QList<Channel> channels;
    QList<IllnessNumber> illnessNumbers;
    QString source;
};

// Length of an order in weeks. Outside min-max is refused, longer than typical is asked about.
struct LengthFrame
{
    std::optional<int> minWeeks;
    std::optional<int> maxWeeks;
    std::optional<int> typicalMinWeeks;
    std::optional<int> typicalMaxWeeks;
    QString source;
};

struct WeeklyHoursFrame
{
    Minutes min;
    Minutes max;
    Minutes typicalFrom;
    Minutes typicalTo;
    bool intervalAllowed = false; // "3-5 hours" in the remark governs (001 D 4.2)
    QString note;
    QString source;
    std::optional<int> days; // a week, exactly
    std::optional<int> daysAtLeast;
    std::optional<Minutes> perDay; // on each of them

    static constexpr Minutes wholeWeek() { return Minutes::hours(168); } // no limit stated
};

struct Track
{
    QString key;
    QString title;
    QString offerType; // legal basis, in words
    QString targetGroup;
    QString intake; // in words
    LengthFrame length;
    WeeklyHoursFrame weeklyHours;
    PriceModel price;
    std::optional<int> askBelowAge; // younger citizens: ask the purchaser
    QString requiresCompletedTrack; // key; empty: none
    QString requirement;            // condition that only the purchaser knows, in words
    QString source;
    IntakeRule intakeRule;
    QList<VolumeFigure> volume;
    QList<LengthRule> lengthRules; // the first that fits
    QList<ExtensionRule> extensions;
    std::optional<PlacementFrame> placements;
    std::optional<GrantFrame> grant;
    std::optional<ReturnRules> returns;
    QStringList eligibility; // ids of predicates, one of which the citizen must meet; none: all may
    // Talks by telephone and text that count as hours, at most a month; by the office's answer
    // (003 5). None: the contract sets no such limit, or it is not known.
    std::optional<Minutes> telephonePerMonth = {};
};

// What the program does when an order shows this (domain 2.2).
enum class OrderCheck {
    StartBeforeOrdered,
    HoursOutsideFrame,
    IntervalNotAllowed,
    LengthOutsideFrame,
    UnusualLength,
    UnusualHours,
    TotalHoursMismatch,
    OrderNumberKnown,
    OverlapSameTrack,
    CompletedTrackMissing,
    BelowAge
};
enum class OrderCheckAction { Reject, Ask, Note, Ignore };

enum class AnswerKind { Text, Phone, YesNo, Number, Percent, Date, Choice };

// Which rule of the profile an answer to an open question sets.
enum class AnswerTarget {
    None,
    WorkingDayRule,
    TelephoneCounts,
    VirtualCounts,
    PlacementException,
    AcceptDays,
    IllnessPhone, // `item` names the illness number
    PurchaserEan,
    PriceModel,    // of the tracks whose price is open (priceModelAnswers)
    ExtensionPay,  // `item` names the track; empty: all
    TelephoneLimit // minutes a month; `item` names the track; empty: all
};

// A point that the source leaves open: the office is asked for it when it first matters.
struct OpenQuestion
{
    QString id;
    QString question;
    AnswerKind answer = AnswerKind::Text;
    QStringList choices; // of a Choice
    AnswerTarget sets = AnswerTarget::None;
    QString item;
    bool perTrack = false;
    QString whileOpen; // what the program does until it is answered, in words
    QString source;
};

struct Profile
{
    QString key;
    int version = 0;
    int format = 0;
    QString title;
    QDate validFrom;
    QDate validTo;      // invalid: open
    QDate extendableTo; // invalid: no extension
    bool earlierOrdersRunOn = true;
    QString source;

    Purchaser purchaser;
    QList<Track> tracks;
    WorkingDayRule workingDayRule = WorkingDayRule::Arbejdsdage;
    QList<DeadlineRule> deadlines;
    QHash<OrderCheck, OrderCheckAction> orderChecks; // one for every check
    ActivityRules activities;
    ScheduleRules schedule;
    PostalRules postal;
    ClosingDayRules closingDays;
    AttendanceRules attendance;
    QList<ReportKind> reports;
    std::optional<DatasetLayout> dataset;
    InvoiceTerms invoicing;
    std::optional<PriceRegulation> regulation;
    QMap<QString, QString> wording; // id → text for letters and paper
    QList<OpenQuestion> openQuestions;

    QList<SuccessPredicate> successes;
    QList<EffectTarget> targets;
    QList<PaperRule> papers;
    QList<AbsenceStep> absenceSteps;
    std::optional<ComplaintRules> complaints;
    std::optional<SurveyRules> survey;
    QList<FigureSet> figures;
    std::optional<InterpreterRules> interpreters;
    QList<RetentionRule> retention;

    const Track *track(const QString &trackKey) const;
    const DeadlineRule *deadline(const QString &id) const;
    // The deadline the program acts on, for a track (empty: any); nothing when the contract has
    // none.
    const DeadlineRule *deadline(DeadlineKind kind, const QString &trackKey = {}) const;
    const ReportKind *report(const QString &id) const;
    const OpenQuestion *openQuestion(const QString &id) const;
    const SuccessPredicate *success(const QString &id) const;
};

} // namespace bro
