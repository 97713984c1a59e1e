// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>
#include <algorithm>
#include <array>
#include <cmath>
#include <views/theme.h>

namespace bro {

namespace {

struct Shades
{
    QRgb text, tint, line;
};
constexpr QRgb none = 0;
// In the order of ColorRole. Text is at least 4.5:1 on base, window, its tint and the selection.
constexpr std::array<Shades, 12> light{{{0xffb3261e, 0xfffdecea, 0xffe0948e},
                                        {0xff744600, 0xfffff2d6, 0xffb9820f},
                                        {0xff17693a, 0xffe4f3e9, 0xff7fbb93},
                                        {0xff0f5a9c, 0xffe6f0fa, 0xff9cc3e6},
                                        {0xff50565c, 0xffeceef0, 0xffb9bec3},
                                        {0xff565b61, none, 0xffb9bec3},
                                        {0xff1c6bb0, 0xffe1edf8, 0xff9cc3e6},
                                        {0xff1c6bb0, 0xffe4effa, 0xff1c6bb0},
                                        {0xff00756a, 0xffdcf2ef, 0xff00756a},
                                        {0xff666b00, 0xfff0f2d8, 0xff666b00},
                                        {0xff7b4ea3, 0xfff0e8f7, 0xff7b4ea3},
                                        {0xff6b7177, none, 0xff6b7177}}};
constexpr std::array<Shades, 12> dark{{{0xffff9a91, 0xff472220, 0xffa94d46},
                                       {0xfff4c469, 0xff40321a, 0xffb0832c},
                                       {0xff86d8a2, 0xff1d3a29, 0xff3f8058},
                                       {0xff8cc7f6, 0xff1b374f, 0xff2f6a9b},
                                       {0xffc3c8cd, 0xff383c40, 0xff5d6369},
                                       {0xffb4bac0, none, 0xff5d6369},
                                       {0xff62aeec, 0xff1d3d59, 0xff2f6a9b},
                                       {0xff62aeec, 0xff1b354c, 0xff62aeec},
                                       {0xff55c8b8, 0xff153a36, 0xff55c8b8},
                                       {0xffc6cc55, 0xff34371b, 0xffc6cc55},
                                       {0xffc7a2e8, 0xff3a2b4b, 0xffc7a2e8},
                                       {0xffa6adb4, none, 0xffa6adb4}}};

double luminance(const QColor &color)
{
    const auto part = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

QColor mixed(const QColor &a, const QColor &b, int percentOfB)
{
    const auto part = [&](int x, int y) { return (x * (100 - percentOfB) + y * percentOfB) / 100; };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

bool isHighContrast(const QPalette &palette)
{
    const double ratio = contrast(palette.color(QPalette::Text), palette.color(QPalette::Base));
    constexpr double TooMuchForAnOrdinaryTheme = 20.5;
    // Ordinary themes may have black on white as well, but in a window of another shade.
    return ratio > TooMuchForAnOrdinaryTheme &&
           palette.color(QPalette::Window) == palette.color(QPalette::Base);
}

RoleColors roleColors(ColorRole role, const QPalette &palette)
{
    const Shades &shades = (isDark(palette) ? dark : light).at(size_t(role));
    RoleColors colors{QColor::fromRgba(shades.text), QColor::fromRgba(shades.tint),
                      QColor::fromRgba(shades.line)};
    if (role == ColorRole::Accent) {
        const QColor accent = palette.color(QPalette::Highlight);
        colors.text = accent;
        colors.tint = mixed(palette.color(QPalette::Base), accent, isDark(palette) ? 20 : 13);
    }
    if (isHighContrast(palette)) {
        colors.tint = palette.color(QPalette::Base);
        colors.line = colors.text;
        if (role == ColorRole::Secondary || role == ColorRole::Neutral)
            colors.text = palette.color(QPalette::Text);
    } else if (shades.tint == none) {
        colors.tint = Qt::transparent;
    }
    return colors;
}

RoleColors toneColors(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Error:
        return roleColors(ColorRole::Error, palette);
    case Tone::Warning:
        return roleColors(ColorRole::Warning, palette);
    case Tone::Ok:
        return roleColors(ColorRole::Ok, palette);
    case Tone::Info:
        return roleColors(ColorRole::Info, palette);
    case Tone::Neutral:
        return roleColors(ColorRole::Neutral, palette);
    case Tone::None:
        break;
    }
    return {palette.color(QPalette::Text), Qt::transparent, Qt::transparent};
}

QColor linkColor(const QPalette &palette)
{
    constexpr double Readable = 4.5;
    const RoleColors accent = roleColors(ColorRole::Accent, palette);
    // Not the palette's own link: where nobody chose one it is the toolkit's glaring blue.
    const bool readable = contrast(accent.text, palette.color(QPalette::Base)) >= Readable &&
                          contrast(accent.text, palette.color(QPalette::Window)) >= Readable &&
                          contrast(accent.text, accent.tint) >= Readable;
    return readable ? accent.text : roleColors(ColorRole::Info, palette).text;
}

QColor lineColor(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Text)
                                   : QColor(isDark(palette) ? 0xff3b3f43 : 0xffd9dcdf);
}

QColor gridColor(const QPalette &palette)
{
    return isHighContrast(palette)
               ? mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 50)
               : QColor(isDark(palette) ? 0xff33373a : 0xffe6e8ea);
}

QColor alternateColor(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Base)
                                   : QColor(isDark(palette) ? 0xff25282a : 0xfff6f7f8);
}

namespace {
QFont scaled(QFont font, double factor, double least)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(least, font.pointSizeF() * factor));
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    return font;
}
} // namespace

QFont smallFont(const QFont &body)
{
    return scaled(body, 0.92, std::min(8.0, body.pointSizeF()));
}

QFont headingFont(const QFont &body)
{
    return semibold(scaled(body, 1.08, 0));
}

QFont titleFont(const QFont &body)
{
    return semibold(scaled(body, 1.45, 0));
}

QFont semibold(const QFont &body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    return font;
}

int rowHeight(const QFont &body)
{
    return QFontMetrics(body).height() + 12;
}

int iconSide(const QFont &body)
{
    return std::max(16, QFontMetrics(body).height() - 3);
}

int fieldHeight(const QFont &body)
{
    return std::max(28, QFontMetrics(body).height() + 10);
}

} // namespace bro
