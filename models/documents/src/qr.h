// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRect>

namespace bro {

// The dark modules of a QR code (error level M) filling the square; the quiet zone of 4 modules
// around it is the page's. Dark neighbours in a row are one rectangle. Empty when the text does
// not fit.
QPainterPath qrModules(const QString &text, const QRect &square);

} // namespace bro
