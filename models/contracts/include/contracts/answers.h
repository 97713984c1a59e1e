// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <contracts/profile.h>
#include <core/result.h>

namespace bro {

// The office's answers to the open questions of a contract: question id → answer as stored.
using ContractAnswers = QMap<QString, QString>;

// The answer in the form it is stored: "yes"/"no", whole numbers, percent in hundredths ("3,5" →
// "350"), ISO dates, a choice's own word, other text trimmed. Error: contracts.answer* when it is
// none. An empty text takes an answer back.
Result<QString> storedAnswer(const OpenQuestion &question, const QString &typed);

// The profile with the rules that the answers set (OpenQuestion::sets); unknown ids are passed
// over, they belong to another version.
Profile withAnswers(Profile profile, const ContractAnswers &answers);

// The questions still open.
QList<OpenQuestion> unanswered(const Profile &profile, const ContractAnswers &answers);

} // namespace bro
