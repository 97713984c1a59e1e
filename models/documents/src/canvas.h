// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"
#include <documents/drawing.h>

namespace bro {

namespace grey {
inline constexpr QRgb pale = 0xfff5f5f5;  // free day's row
inline constexpr QRgb band = 0xffededed;  // band and group heads
inline constexpr QRgb other = 0xffe6e6e6; // appointment outside the contract
inline constexpr QRgb paid = 0xffe2e2e2;  // paid day
inline constexpr QRgb rule = 0xff777777;  // lines to write on
} // namespace grey

// Collects the instructions of one page; positions in mm from the sheet's top left corner. With
// `measuring` it draws nothing, so that the same code tells the height and draws.
class Canvas
{
public:
    enum class Align { Left, Centre, Right };

    explicit Canvas(Typesetter &typesetter, Page::Format format = Page::Format::Portrait,
                    bool measuring = false)
        : m_typesetter(&typesetter),
          m_measuring(measuring)
    {
        m_page.format = format;
    }
    Typesetter &typesetter() { return *m_typesetter; }
    Page take() { return std::move(m_page); }

    // One line of text on its baseline; answers its width.
    double text(double x, double baseline, const QString &text, const Style &style,
                Align align = Align::Left);
    // Returns the block's height.
    double flow(double x, double y, const FlowBlock &block, double width = 0,
                Align align = Align::Left);
    double flow(double x, double y, const Flow &content, const FlowRules &rules,
                Align align = Align::Left)
    {
        return flow(x, y, layOut(*m_typesetter, content, rules), rules.width, align);
    }
    void stroke(double x1, double y1, double x2, double y2, double points, bool dashed = false,
                QRgb colour = 0xff000000);
    void box(double x, double y, double width, double height, double points,
             std::optional<QRgb> fill = {}, bool dashed = false);
    void picture(double x, double y, double width, double height, const QImage &image);
    void qr(double x, double y, double size, const QString &text);
    void tick(double x, double baseline, double size);

private:
    void piece(const Piece &piece, double x, double baseline);

    Typesetter *m_typesetter;
    Page m_page;
    bool m_measuring;
};

} // namespace bro
