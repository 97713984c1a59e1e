// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace bro {

enum class FormKind { Schedule, Protocol, DayProtocol, InvoiceBasis };

// A random id such as S-7K3F-92QX: no letter or digit that looks like another, no vowels. It means
// nothing outside the program; the store refuses the rare double.
QString newFormId(FormKind kind);
// What the QR code on the paper holds, and back (also from typed text in any case); nothing for
// another text.
QString formCode(const QString &formId);
std::optional<QString> formIdOf(const QString &scanned);

} // namespace bro
