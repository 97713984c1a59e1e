// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_form.h"
#include "words.h"
#include <algorithm>

namespace bro::office_form {

using namespace Qt::StringLiterals;

double drawBrand(Canvas &canvas, const Area &area, const PaperOffice &office, bool address)
{
    Flow lines(office.name, {10.5, true});
    if (address) {
        lines.lineBreak().add(words::joined({office.street, office.town}), {9});
        if (!office.phone.isEmpty())
            lines.lineBreak().add(
                words::upper(words::of(u"documents.phone"_s, {{u"number"_s, office.phone}})), {9});
    }
    const bool logo = !office.logo.isNull();
    const double x = logo ? area.left + 13.6 : area.left;
    const FlowBlock block = layOut(canvas.typesetter(), lines, {area.width() * 0.55, 1.25});
    const double height = std::max(8.5, block.height);
    canvas.picture(area.left, area.top + (height - 8.5) / 2, 11, 8.5, office.logo);
    canvas.flow(x, area.top + (height - block.height) / 2, block);
    return height;
}

double drawHead(Canvas &canvas, const Area &area, const PaperOffice &office, const Head &head)
{
    double height = drawBrand(canvas, area, office, head.address);
    Flow remarks;
    for (const QString &remark : head.remarks) {
        if (!remarks.isEmpty())
            remarks.lineBreak();
        remarks.add(remark, {8});
    }
    const double half = area.width() * 0.44;
    height = std::max(height, canvas.flow(area.right - half, area.top, remarks, {half, 1.35},
                                          Canvas::Align::Right));
    double y = area.top + height + (head.address ? 2.4 : 1.6);
    canvas.stroke(area.left, y + ptToMm(0.75), area.right, y + ptToMm(0.75), 1.5);
    y += ptToMm(1.5) + (head.address ? 3 : 2.4);
    const FlowBlock title =
        layOut(canvas.typesetter(), Flow(head.title, {head.titlePt, true}), {area.width(), 1.12});
    canvas.flow(area.left, y, title);
    if (!title.lines.isEmpty())
        canvas.text(area.right, y + title.lines.first().above, head.subtitle, {11},
                    Canvas::Align::Right);
    return y + title.height;
}

void drawFoot(Canvas &canvas, const Area &area, const PaperOffice &office, const QString &form,
              qsizetype page, qsizetype pages)
{
    const double sheet = area.left > 16 ? 297 : 210;
    const double rule = sheet - 9 - 3.44 - 1.4;
    const Style style{7.5};
    canvas.stroke(area.left, rule, area.right, rule, 0.5);
    const double y = rule + 1.4;
    const QString pageText = words::pageOf(page, pages);
    const double pageWidth = widthOf(canvas.typesetter(), pageText, style);
    const double formWidth = widthOf(canvas.typesetter(), form, style);
    const double room = area.width() - pageWidth - formWidth - 12;
    const FlowBlock sender =
        layOut(canvas.typesetter(), Flow(words::oneLine(office), style), {room, 1.3, 1});
    canvas.flow(area.left, y, sender);
    if (sender.lines.isEmpty())
        return;
    const double baseline = y + sender.lines.first().above;
    const double free = area.width() - pageWidth - formWidth - sender.width;
    canvas.text(area.left + sender.width + free / 2, baseline, form, style);
    canvas.text(area.right, baseline, pageText, style, Canvas::Align::Right);
}

} // namespace bro::office_form
