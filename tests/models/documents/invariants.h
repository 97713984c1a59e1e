// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <documents/drawing.h>

namespace bro::invariants {

// What is wrong with a document that was laid out; empty when nothing is: text outside the margins
// or the sheet, text over text, text that leaves the box it begins in, a missing or wrong page
// number or form id.
QStringList faultsOf(const Document &document);

// All words of the document without spaces and hyphens, to look for text that may be broken.
QString squeezed(const Document &document);
QString squeezed(const QString &text);

} // namespace bro::invariants
