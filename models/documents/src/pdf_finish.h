// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <core/result.h>

namespace bro {

// Adds to a PDF made by QPdfWriter what that class can't say: the language (Danish), that viewers
// show the title, and the creation time asked for. Appends an update as the PDF format provides.
Result<QByteArray> finishPdf(QByteArray pdf, const QDateTime &created);

} // namespace bro
