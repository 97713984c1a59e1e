// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <views/theme.h>

class QPainter;
class QRect;

namespace bro {

// Icons by their names in the icon set ("calendar_ltr", "warning"); painted in the palette's text
// colour, so that dark mode needs no second set. A name with "-f" at its end is the filled form.
QIcon icon(const QString &name);
QIcon icon(const QString &name, ColorRole role);
bool hasIcon(const QString &name);
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

} // namespace bro
