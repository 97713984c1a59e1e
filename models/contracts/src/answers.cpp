// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_names.h"

#include <QRegularExpression>
#include <algorithm>
#include <contracts/answers.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
Error wrong(const QString &code, const QString &typed)
{
    return Error(code, {{u"text"_s, typed}});
}

Result<QString> yesNo(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"yes"_s || word == u"ja"_s)
        return u"yes"_s;
    if (word == u"no"_s || word == u"nej"_s)
        return u"no"_s;
    return wrong(u"contracts.answerYesNo"_s, text);
}

Result<QString> number(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9]{1,9}\\z"_s);
    if (!form.match(text).hasMatch())
        return wrong(u"contracts.answerNumber"_s, text);
    return QString::number(text.toInt());
}

// "-0,5" → "-50"
Result<QString> percent(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?<sign>-?)(?<whole>[0-9]{1,3})(?:[,.](?<part>[0-9]{1,2}))? ?%?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong(u"contracts.answerPercent"_s, text);
    const QString part = match.captured(u"part"_s).leftJustified(2, u'0');
    const int hundredths = match.captured(u"whole"_s).toInt() * 100 + part.toInt();
    return QString::number(match.captured(u"sign"_s).isEmpty() ? hundredths : -hundredths);
}

Result<QString> date(const QString &text)
{
    for (const QString &form : {u"yyyy-MM-dd"_s, u"dd-MM-yyyy"_s})
        if (const QDate date = QDate::fromString(text, form); date.isValid())
            return date.toString(Qt::ISODate);
    return wrong(u"contracts.answerDate"_s, text);
}

DeadlineRule *acceptRule(Profile &profile)
{
    for (DeadlineRule &rule : profile.deadlines)
        if (rule.kind == DeadlineKind::AcceptOrder)
            return &rule;
    return nullptr;
}

void setPhone(Profile &profile, const QString &item, const QString &phone)
{
    for (IllnessNumber &number : profile.purchaser.illnessNumbers)
        if (number.id == item)
            number.phone = phone;
}

// In the words of an answer; what stands open stays an amount entered by hand.
constexpr std::pair<QStringView, PriceModelKind> PriceModels[] = {
    {u"pris pr. dag", PriceModelKind::DailyRate},
    {u"timepris fordelt på dage", PriceModelKind::HourlyByDays},
    {u"timepris pr. påbegyndt uge", PriceModelKind::WeeklyHours},
    {u"pris pr. uge", PriceModelKind::PerWeek},
    {u"pris pr. deltager", PriceModelKind::PerParticipant},
    {u"pris pr. ordre", PriceModelKind::PerOrder},
    {u"indtastet beløb", PriceModelKind::Open},
};

void setPriceModel(Track &track, const QString &answer)
{
    if (track.price.kind != PriceModelKind::Open)
        return;
    for (const auto &[name, kind] : PriceModels)
        if (name == answer)
            track.price.kind = kind;
}

void setExtensionPay(Track &track, bool paid)
{
    for (ExtensionRule &rule : track.extensions)
        if (rule.pay == ExtensionPay::NotStated)
            rule.pay = paid ? ExtensionPay::Paid : ExtensionPay::Unpaid;
}

// What an answer changes on one track.
void applyToTrack(Track &track, const OpenQuestion &question, const QString &answer)
{
    if (!question.item.isEmpty() && question.item != track.key)
        return;
    if (question.sets == AnswerTarget::PriceModel)
        setPriceModel(track, answer);
    else if (question.sets == AnswerTarget::ExtensionPay)
        setExtensionPay(track, answer == u"yes"_s);
    else if (question.sets == AnswerTarget::TelephoneLimit)
        track.telephonePerMonth = Minutes{answer.toLongLong()};
}

QString answerFor(const OpenQuestion &question, const ContractAnswers &answers,
                  const QString &track)
{
    const QString own =
        question.perTrack ? answers.value(answerKey(question.id, track)) : QString();
    return own.isEmpty() ? answers.value(question.id) : own;
}

void apply(Profile &profile, const OpenQuestion &question, const QString &answer)
{
    const bool yes = answer == u"yes"_s;
    switch (question.sets) {
    case AnswerTarget::None:
    case AnswerTarget::PriceModel:
    case AnswerTarget::ExtensionPay:
    case AnswerTarget::TelephoneLimit:
        break;
    case AnswerTarget::WorkingDayRule:
        profile.workingDayRule = valueOf<WorkingDayRule>(answer).value_or(profile.workingDayRule);
        break;
    case AnswerTarget::TelephoneCounts:
        profile.activities.telephoneCounts = yes;
        break;
    case AnswerTarget::VirtualCounts:
        profile.activities.virtualCounts = yes;
        break;
    case AnswerTarget::PlacementException:
        profile.activities.placementException = yes;
        break;
    case AnswerTarget::AcceptDays:
        if (DeadlineRule *rule = acceptRule(profile))
            rule->offset = answer.toInt();
        break;
    case AnswerTarget::IllnessPhone:
        setPhone(profile, question.item, answer);
        break;
    case AnswerTarget::PurchaserEan:
        profile.purchaser.ean = answer;
        break;
    }
}

bool setsTracks(AnswerTarget target)
{
    return target == AnswerTarget::PriceModel || target == AnswerTarget::ExtensionPay ||
           target == AnswerTarget::TelephoneLimit;
}

bool isOpen(const OpenQuestion &question, const Profile &profile, const ContractAnswers &answers)
{
    if (!question.perTrack || profile.tracks.isEmpty())
        return answers.value(question.id).isEmpty();
    return std::any_of(profile.tracks.cbegin(), profile.tracks.cend(), [&](const Track &track) {
        return answerFor(question, answers, track.key).isEmpty();
    });
}
} // namespace

QString answerKey(const QString &question, const QString &track)
{
    return track.isEmpty() ? question : question + u'/' + track;
}

QStringList priceModelAnswers()
{
    QStringList names;
    for (const auto &[name, kind] : PriceModels)
        names.append(name.toString());
    return names;
}

Result<QString> storedAnswer(const OpenQuestion &question, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString(u""_s);
    switch (question.answer) {
    case AnswerKind::YesNo:
        return yesNo(text);
    case AnswerKind::Number:
        return number(text);
    case AnswerKind::Percent:
        return percent(text);
    case AnswerKind::Date:
        return date(text);
    case AnswerKind::Choice:
        if (!question.choices.contains(text))
            return Error(u"contracts.answerChoice"_s,
                         {{u"text"_s, text}, {u"allowed"_s, question.choices.join(u", "_s)}});
        return text;
    case AnswerKind::Phone:
    case AnswerKind::Text:
        break;
    }
    return text;
}

Profile withAnswers(Profile profile, const ContractAnswers &answers)
{
    const QList<OpenQuestion> questions = profile.openQuestions;
    for (const OpenQuestion &question : questions) {
        if (const QString answer = answers.value(question.id); !answer.isEmpty())
            apply(profile, question, answer);
        if (!setsTracks(question.sets))
            continue;
        for (Track &track : profile.tracks)
            if (const QString answer = answerFor(question, answers, track.key); !answer.isEmpty())
                applyToTrack(track, question, answer);
    }
    return profile;
}

QList<OpenQuestion> unanswered(const Profile &profile, const ContractAnswers &answers)
{
    QList<OpenQuestion> open;
    for (const OpenQuestion &question : profile.openQuestions)
        if (isOpen(question, profile, answers))
            open.append(question);
    return open;
}

} // namespace bro
