// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <core/item_roles.h>

class QWidget;

namespace bro {

// What a colour of ours stands for; everything else comes from the palette.
enum class ColorRole {
    Error,
    Warning,
    Ok,
    Info,
    Neutral,
    Secondary,  // less important text
    Accent,     // selection, focus, delivered hours
    AtSupplier, // kinds of activities
    Accompanied,
    OnOwn,
    Placement,
    OutsideHours
};

struct RoleColors
{
    QColor text;
    QColor tint; // background
    QColor line; // frame
};

// By the lightness of Base: light, dark, or without tints in high contrast.
RoleColors roleColors(ColorRole role, const QPalette &palette);
RoleColors toneColors(Tone tone, const QPalette &palette); // None: text, no tint, no line
bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);
double contrast(const QColor &a, const QColor &b); // 1 to 21
// Of a link: the accent, where it can be read on base, window and selection.
QColor linkColor(const QPalette &palette);
QColor lineColor(const QPalette &palette);      // separators
QColor gridColor(const QPalette &palette);      // faint lines inside grids
QColor alternateColor(const QPalette &palette); // group rows

// Sizes relative to the widget's own font, so that text of 200 % works.
QFont smallFont(const QFont &body);   // 0.92, never under 8 pt
QFont headingFont(const QFont &body); // 1.08 semibold
QFont titleFont(const QFont &body);   // 1.45 semibold
QFont semibold(const QFont &body);
int rowHeight(const QFont &body);   // of a list: text + 12
int fieldHeight(const QFont &body); // at least 28
int iconSide(const QFont &body);    // beside text, at least 16

} // namespace bro
