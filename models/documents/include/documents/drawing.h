// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPoint>
#include <QRect>
#include <QString>
#include <optional>
#include <variant>

namespace bro {

// Paper is laid out once on a reference device of 1200 dots per inch; every length here is in its
// dots. Instructions are plain data: any thread may hold, compare or replay them.
inline constexpr int dotsPerInch = 1200;

enum class Face { Sans, SansBold, Report, ReportBold }; // Noto Sans; Liberation Sans for reports

struct Font
{
    Face face = Face::Sans;
    int size = 150;  // pixel size in dots; 9 pt = 150
    int spacing = 0; // extra space after each letter, in dots
    friend bool operator==(const Font &, const Font &) = default;
};

struct TextRun
{
    QString text; // one line in reading order; its own letters decide the direction
    QPoint at;    // left end of the baseline
    int width = 0;
    Font font;
    QRgb colour = 0xff000000;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

struct Stroke
{
    QPoint from;
    QPoint to;
    int width = 0;
    QRgb colour = 0xff000000;
    bool dashed = false;
    friend bool operator==(const Stroke &, const Stroke &) = default;
};

struct Box
{
    QRect rect;
    int border = 0; // drawn inside the rectangle; 0 = none
    std::optional<QRgb> fill;
    bool dashed = false;
    friend bool operator==(const Box &, const Box &) = default;
};

struct Shape // QR modules, ticks
{
    QPainterPath path;
    friend bool operator==(const Shape &, const Shape &) = default;
};

struct Picture
{
    QRect rect;
    QImage image;
    friend bool operator==(const Picture &, const Picture &) = default;
};

using Instruction = std::variant<TextRun, Stroke, Box, Shape, Picture>;

struct Page
{
    enum class Format { Portrait, Landscape }; // A4

    Format format = Format::Portrait;
    QList<Instruction> instructions; // in reading order
    QSize size() const
    {
        return format == Format::Portrait ? QSize(9921, 14031) : QSize(14031, 9921);
    }
    QStringList texts() const; // the words of the page in reading order
    friend bool operator==(const Page &, const Page &) = default;
};

// One form for one person; page numbers are its own.
struct Document
{
    QString title; // never holds a CPR number
    QString formId;
    QList<Page> pages;
    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace bro
