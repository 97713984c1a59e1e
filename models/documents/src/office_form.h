// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include <documents/office.h>

// Head and foot that the office's own forms share (protocols, invoice basis).
namespace bro::office_form {

struct Area
{
    double left, right, top, bottom; // content; mm
    double width() const { return right - left; }
};

inline constexpr Area portrait{18, 198, 11, 280};
inline constexpr Area landscape{14, 283, 12, 193};

struct Head
{
    QString title;
    double titlePt = 18;
    QString subtitle;
    QStringList remarks; // at the right of the office's name
    bool address = false;
};

// Logo and name, with `address` also address and telephone; answers the height.
double drawBrand(Canvas &canvas, const Area &area, const PaperOffice &office, bool address);
double drawHead(Canvas &canvas, const Area &area, const PaperOffice &office, const Head &head);
void drawFoot(Canvas &canvas, const Area &area, const PaperOffice &office, const QString &form,
              qsizetype page, qsizetype pages);

} // namespace bro::office_form
