// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <contracts/success.h>
#include <core/message.h>
#include <optional>

namespace bro {

// The status as profiles and the database write it ("fleksjob"), and as a person reads it.
QString statusWord(CitizenStatus status);
std::optional<CitizenStatus> statusNamed(const QString &word);
Message statusName(CitizenStatus status);
QList<CitizenStatus> allStatuses();

// What a result statement says of a bonus.
enum class ResultState { Expected, Earned, Low, Refused };
QString resultStateWord(ResultState state); // as stored
std::optional<ResultState> resultStateNamed(const QString &word);

} // namespace bro
