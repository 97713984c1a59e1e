// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_checker.h"
#include "profile_reading.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// Lists that the rules refer to.
struct Known
{
    QStringList tracks;
    QStringList deadlines;
    QStringList channels;
    QStringList successes;
};

// Days that nobody knows before they are there: a deadline can't lie before them.
bool isKnownAhead(DeadlineAnchor anchor)
{
    switch (anchor) {
    case DeadlineAnchor::OrderMade:
    case DeadlineAnchor::OrderReceived:
    case DeadlineAnchor::OrderInterrupted:
    case DeadlineAnchor::FirstMeetingMissed:
    case DeadlineAnchor::SecondMeetingMissed:
    case DeadlineAnchor::AbsenceDay:
    case DeadlineAnchor::IllnessBegin:
    case DeadlineAnchor::CitizenTurnedUp:
    case DeadlineAnchor::CourseReturned:
    case DeadlineAnchor::ReturnDecided:
    case DeadlineAnchor::Requisition:
    case DeadlineAnchor::Referral:
    case DeadlineAnchor::Enquiry:
    case DeadlineAnchor::ReportCorrected:
    case DeadlineAnchor::WrongPaymentFound:
    case DeadlineAnchor::ReminderOfPaymentSent:
    case DeadlineAnchor::DocumentationRequested:
    case DeadlineAnchor::AccountRequested:
    case DeadlineAnchor::ChangeRequested:
    case DeadlineAnchor::ForceMajeure:
    case DeadlineAnchor::ComplaintReceived:
    case DeadlineAnchor::DecisionMade:
    case DeadlineAnchor::BreachNotified:
    case DeadlineAnchor::PlacementRequested:
    case DeadlineAnchor::SecurityBreach:
        return false;
    default:
        return true;
    }
}

void checkAnchors(const Profile &profile, Checker &check)
{
    for (qsizetype i = 0; i < profile.deadlines.size(); ++i) {
        const DeadlineRule &rule = profile.deadlines[i];
        const QString path = Checker::place(u"deadlines"_s, i);
        if (rule.fixedDay || rule.direction != DeadlineDirection::Before || rule.offset == 0)
            continue;
        if (!isKnownAhead(rule.anchor))
            check.fault(path + u".direction"_s, Message(u"contracts.beforeItsAnchor"_s));
    }
}

// A track whose chain of completed tracks leads back to itself can never be ordered.
void checkCircles(const Profile &profile, Checker &check)
{
    for (qsizetype i = 0; i < profile.tracks.size(); ++i) {
        QStringList way = {profile.tracks[i].key};
        const Track *next = &profile.tracks[i];
        while (next && !next->requiresCompletedTrack.isEmpty()) {
            const QString key = next->requiresCompletedTrack;
            if (way.contains(key)) {
                way.append(key);
                check.fault(Checker::place(u"tracks"_s, i) + u".requiresCompletedTrack"_s,
                            Message(u"contracts.circular"_s, {{u"way"_s, way.join(u" → "_s)}}));
                break;
            }
            way.append(key);
            next = profile.track(key);
        }
    }
}

void checkCourse(const Track &track, const QString &path, const Known &known, Checker &check)
{
    check.known(path + u".eligibility"_s, track.eligibility, known.successes, u"successes"_s);
    check.unique(track.extensions, path + u".extensions"_s, u"id"_s, idOf);
    for (qsizetype i = 0; i < track.extensions.size(); ++i)
        check.known(Checker::place(path + u".extensions"_s, i) + u".deadline"_s,
                    {track.extensions[i].deadline}, known.deadlines, u"deadlines"_s);
    if (track.returns)
        check.known(path + u".returns.deadline"_s, {track.returns->deadline}, known.deadlines,
                    u"deadlines"_s);
    for (qsizetype i = 0; i < track.price.bonuses.size(); ++i) {
        const Bonus &bonus = track.price.bonuses[i];
        const QString place = Checker::place(path + u".price.bonuses"_s, i);
        check.known(place + u".predicate"_s, {bonus.predicate}, known.successes, u"successes"_s);
        check.known(place + u".lowPredicate"_s, {bonus.lowPredicate}, known.successes,
                    u"successes"_s);
        check.known(place + u".deadline"_s, {bonus.deadline}, known.deadlines, u"deadlines"_s);
    }
}

// tracks, deadline and channel of every entry of the list, as far as it has them.
template <typename List>
void checkEntries(const List &list, const QString &name, const Known &known, Checker &check)
{
    check.unique(list, name, u"id"_s, idOf);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = Checker::place(name, i);
        if constexpr (requires { list[i].tracks; })
            check.known(path + u".tracks"_s, list[i].tracks, known.tracks, u"tracks"_s);
        if constexpr (requires { list[i].deadline; })
            check.known(path + u".deadline"_s, {list[i].deadline}, known.deadlines, u"deadlines"_s);
        if constexpr (requires { list[i].channel; })
            check.known(path + u".channel"_s, {list[i].channel}, known.channels,
                        u"purchaser.channels"_s);
        if constexpr (requires { list[i].predicate; })
            check.known(path + u".predicate"_s, {list[i].predicate}, known.successes,
                        u"successes"_s);
    }
}
} // namespace

void checkRules(const Profile &profile, QList<ProfileFault> &faults)
{
    Checker check(faults);
    const Known known{names(profile.tracks, keyOf), names(profile.deadlines, idOf),
                      names(profile.purchaser.channels, idOf), names(profile.successes, idOf)};
    checkAnchors(profile, check);
    checkCircles(profile, check);
    for (qsizetype i = 0; i < profile.tracks.size(); ++i)
        checkCourse(profile.tracks[i], Checker::place(u"tracks"_s, i), known, check);
    checkEntries(profile.successes, u"successes"_s, known, check);
    checkEntries(profile.targets, u"targets"_s, known, check);
    checkEntries(profile.papers, u"papers"_s, known, check);
    checkEntries(profile.absenceSteps, u"absenceSteps"_s, known, check);
    checkEntries(profile.figures, u"figures"_s, known, check);
    checkEntries(profile.retention, u"retention"_s, known, check);
    if (profile.complaints)
        check.known(u"complaints.deadline"_s, {profile.complaints->deadline}, known.deadlines,
                    u"deadlines"_s);
    if (profile.survey)
        check.known(u"survey.deadline"_s, {profile.survey->deadline}, known.deadlines,
                    u"deadlines"_s);
}

} // namespace bro
