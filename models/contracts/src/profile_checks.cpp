// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_checker.h"
#include "profile_reading.h"

#include <contracts/answers.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
void checkValidity(const Profile &profile, Checker &check)
{
    if (profile.validTo.isValid() && profile.validTo < profile.validFrom)
        check.fault(u"validTo"_s,
                    Message(u"contracts.datesReversed"_s,
                            {{u"from"_s, profile.validFrom}, {u"to"_s, profile.validTo}}));
    if (profile.extendableTo.isValid() && profile.extendableTo < profile.validTo)
        check.fault(u"extendableTo"_s,
                    Message(u"contracts.datesReversed"_s,
                            {{u"from"_s, profile.validTo}, {u"to"_s, profile.extendableTo}}));
}

void checkTracks(const Profile &profile, const QStringList &tracks, Checker &check)
{
    check.unique(profile.tracks, u"tracks"_s, u"key"_s, keyOf);
    for (qsizetype i = 0; i < profile.tracks.size(); ++i) {
        const Track &track = profile.tracks[i];
        QStringList others = tracks;
        others.removeAll(track.key);
        const QString path = Checker::place(u"tracks"_s, i);
        check.known(path + u".requiresCompletedTrack"_s, {track.requiresCompletedTrack}, others,
                    u"tracks"_s);
        check.unique(track.price.bonuses, path + u".price.bonuses"_s, u"id"_s, idOf);
    }
}

void checkDeadlines(const Profile &profile, const QStringList &tracks, Checker &check)
{
    const QStringList channels = names(profile.purchaser.channels, idOf);
    check.unique(profile.deadlines, u"deadlines"_s, u"id"_s, idOf);
    for (qsizetype i = 0; i < profile.deadlines.size(); ++i) {
        const DeadlineRule &rule = profile.deadlines[i];
        const QString path = Checker::place(u"deadlines"_s, i);
        check.known(path + u".tracks"_s, rule.tracks, tracks, u"tracks"_s);
        check.known(path + u".channel"_s, {rule.channel}, channels, u"purchaser.channels"_s);
        for (qsizetype j = 0; j < i && rule.kind != DeadlineKind::Other; ++j) {
            const DeadlineRule &other = profile.deadlines[j];
            const bool sameTrack =
                rule.tracks.isEmpty() || other.tracks.isEmpty() ||
                QSet<QString>(rule.tracks.begin(), rule.tracks.end())
                    .intersects(QSet<QString>(other.tracks.begin(), other.tracks.end()));
            if (other.kind == rule.kind && sameTrack)
                check.fault(path + u".kind"_s,
                            Message(u"contracts.repeated"_s, {{u"name"_s, other.id}}));
        }
    }
}

void checkReports(const Profile &profile, const QStringList &tracks, Checker &check)
{
    check.unique(profile.reports, u"reports"_s, u"id"_s, idOf);
    for (qsizetype i = 0; i < profile.reports.size(); ++i) {
        const ReportKind &report = profile.reports[i];
        const QString path = Checker::place(u"reports"_s, i);
        check.known(path + u".tracks"_s, report.tracks, tracks, u"tracks"_s);
        check.known(path + u".deadline"_s, {report.deadline}, names(profile.deadlines, idOf),
                    u"deadlines"_s);
        check.unique(report.sections, path + u".sections"_s, u"id"_s, idOf);
    }
}

void checkDataset(const DatasetLayout &layout, Checker &check)
{
    if (layout.columns.isEmpty())
        check.fault(u"dataset.columns"_s, Message(u"contracts.emptyList"_s));
    check.unique(layout.columns, u"dataset.columns"_s, u"name"_s,
                 [](const DatasetColumn &column) { return column.name; });
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const QString path = Checker::place(u"dataset.columns"_s, i);
        check.unique(layout.columns[i].values, path + u".values"_s, u"key"_s, keyOf);
        if (layout.indexOf(layout.columns[i].field) != int(i))
            check.fault(path + u".field"_s,
                        Message(u"contracts.repeated"_s, {{u"name"_s, layout.columns[i].name}}));
    }
}

// The kind of answer that what it sets can be made from.
AnswerKind kindWanted(AnswerTarget target, AnswerKind given)
{
    switch (target) {
    case AnswerTarget::PriceModel:
        return AnswerKind::Choice;
    case AnswerTarget::ExtensionPay:
        return AnswerKind::YesNo;
    case AnswerTarget::TelephoneLimit:
        return AnswerKind::Number;
    default:
        return given;
    }
}

void checkQuestion(const Profile &profile, const OpenQuestion &question, const QString &path,
                   Checker &check)
{
    if (question.sets == AnswerTarget::IllnessPhone)
        check.known(path + u".item"_s, {question.item},
                    names(profile.purchaser.illnessNumbers, idOf), u"purchaser.illnessNumbers"_s);
    if (question.sets == AnswerTarget::ExtensionPay ||
        question.sets == AnswerTarget::TelephoneLimit)
        check.known(path + u".item"_s, {question.item}, names(profile.tracks, keyOf), u"tracks"_s);
    if (question.sets == AnswerTarget::PriceModel)
        for (const QString &choice : question.choices)
            if (!priceModelAnswers().contains(choice))
                check.fault(path + u".choices"_s,
                            Message(u"contracts.answerChoice"_s,
                                    {{u"text"_s, choice},
                                     {u"allowed"_s, priceModelAnswers().join(u", "_s)}}));
    if (question.answer != kindWanted(question.sets, question.answer))
        check.fault(path + u".answer"_s, Message(u"contracts.answerKindUnfit"_s));
}
} // namespace

void checkProfile(const Profile &profile, QList<ProfileFault> &faults)
{
    Checker check(faults);
    const QStringList tracks = names(profile.tracks, keyOf);
    checkValidity(profile, check);
    if (profile.tracks.isEmpty() && !check.told(u"tracks"_s))
        check.fault(u"tracks"_s, Message(u"contracts.emptyList"_s));
    checkTracks(profile, tracks, check);
    checkDeadlines(profile, tracks, check);
    checkReports(profile, tracks, check);
    if (profile.dataset)
        checkDataset(*profile.dataset, check);
    check.unique(profile.purchaser.channels, u"purchaser.channels"_s, u"id"_s, idOf);
    check.unique(profile.purchaser.illnessNumbers, u"purchaser.illnessNumbers"_s, u"id"_s, idOf);
    check.unique(profile.attendance.codes, u"attendance.codes"_s, u"key"_s, keyOf);
    check.unique(profile.attendance.reasons, u"attendance.reasons"_s, u"key"_s, keyOf);
    check.unique(profile.invoicing.penalties, u"invoicing.penalties"_s, u"id"_s, idOf);
    check.unique(profile.openQuestions, u"openQuestions"_s, u"id"_s, idOf);
    for (qsizetype i = 0; i < profile.openQuestions.size(); ++i)
        checkQuestion(profile, profile.openQuestions[i], Checker::place(u"openQuestions"_s, i),
                      check);
    checkRules(profile, faults);
}

} // namespace bro
