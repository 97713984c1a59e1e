// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_names.h"

#include <QRegularExpression>
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

void apply(Profile &profile, const OpenQuestion &question, const QString &answer)
{
    const bool yes = answer == u"yes"_s;
    switch (question.sets) {
    case AnswerTarget::None:
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
} // namespace

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
    for (const OpenQuestion &question : questions)
        if (const QString answer = answers.value(question.id); !answer.isEmpty())
            apply(profile, question, answer);
    return profile;
}

QList<OpenQuestion> unanswered(const Profile &profile, const ContractAnswers &answers)
{
    QList<OpenQuestion> open;
    for (const OpenQuestion &question : profile.openQuestions)
        if (answers.value(question.id).isEmpty())
            open.append(question);
    return open;
}

} // namespace bro
