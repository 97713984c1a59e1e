// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <contracts/profile.h>
#include <core/result.h>

namespace bro {

// The office's answers to the open questions of a contract: answerKey() → answer as stored.
using ContractAnswers = QMap<QString, QString>;

// The question's id; for one that is asked per track and answered for one of them, with its key.
// An answer without a track holds for all tracks that have none of their own.
QString answerKey(const QString &question, const QString &track = {});

// What a question about the price model can be answered with: the models' Danish names.
QStringList priceModelAnswers();

// The answer in the form it is stored: "yes"/"no", whole numbers, percent in hundredths ("3,5" →
// "350"), ISO dates, a choice's own word, other text trimmed. Error: contracts.answer* when it is
// none. An empty text takes an answer back.
Result<QString> storedAnswer(const OpenQuestion &question, const QString &typed);

// The profile with the rules that the answers set (OpenQuestion::sets); unknown ids are passed
// over, they belong to another version.
Profile withAnswers(Profile profile, const ContractAnswers &answers);

// The questions still open; one asked per track until every track has its answer.
QList<OpenQuestion> unanswered(const Profile &profile, const ContractAnswers &answers);

} // namespace bro
