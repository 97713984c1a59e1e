// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid_layout_tags.h"
#include <QCoreApplication>
#include <QFontMetrics>
#include <algorithm>
#include <views/planning/grid_layout.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

class GridTexts
{
    Q_DECLARE_TR_FUNCTIONS(bro::WeekGrid)
};

constexpr int barOfKind = 4; // at the left of a block
constexpr int inside = 4;
constexpr int gap = 4;

// Sets the words of one block; what finds no room is left out, states last of all.
class Setter
{
public:
    Setter(const GridBlock &block, const QRect &rect, const QRect &readable,
           const GridMetrics &metrics)
        : m_block(block),
          m_rect(rect),
          m_metrics(metrics),
          m_plain(metrics.font),
          m_bold(metrics.bold)
    {
        m_room = readable.adjusted(inside, 1, -inside, -1);
        if (readable.left() < rect.left() + barOfKind)
            m_room.setLeft(rect.left() + barOfKind + inside);
    }

    GridWords set(bool clashTag)
    {
        m_tags = gridTags(m_block, clashTag);
        const int line = m_metrics.line;
        if (m_room.width() < line * 12 / 5 && m_room.height() > 2 * m_room.width() &&
            m_room.height() > 3 * line)
            setTurned();
        else if (m_room.height() < 2 * line ||
                 (!m_tags.isEmpty() && m_room.height() < line + m_metrics.tag))
            setShort();
        else
            setTall();
        return m_words;
    }

private:
    void setTurned()
    {
        m_words.vertical = true;
        const int icon = std::min(m_room.width() + 4, gridTagIcon(m_metrics) + 2);
        QRect room = m_room;
        for (GridTag tag : std::as_const(m_tags)) {
            tag.text.clear();
            tag.rect = QRect(room.left() - 2, room.bottom() - icon + 1, icon, icon);
            room.setBottom(tag.rect.top() - 2);
            m_words.tags.append(tag);
        }
        if (m_room.width() < m_metrics.line / 2)
            return;
        m_words.lines.append({room, m_bold.elidedText(m_block.title, Qt::ElideRight, room.height()),
                              true, isStruck()});
    }

    // One line: title, time if there is room, icons at the right.
    void setShort()
    {
        const int line = m_metrics.line;
        QRect row(m_room.left(), m_room.top(), m_room.width(), line);
        if (m_room.height() < line)
            row.moveTop(m_rect.top() + (m_rect.height() - line) / 2);
        int width = 0;
        for (const GridTag &tag : std::as_const(m_tags))
            width += gridTagSize(tag, m_metrics).width() + 2;
        const int title = std::min(4 * line, m_bold.horizontalAdvance(m_block.title));
        const bool withText = row.width() - width >= title;
        for (GridTag tag : std::as_const(m_tags)) {
            if (!withText)
                tag.text.clear();
            QSize size = gridTagSize(tag, m_metrics);
            size.setHeight(std::min(size.height(), m_rect.height() - 2));
            if (!withText && row.width() - size.width() < line)
                break;
            tag.rect = QRect(QPoint(row.right() - size.width() + 3, row.top()), size);
            tag.rect.moveTop(
                std::clamp(row.center().y() - size.height() / 2, m_rect.top() + 1,
                           std::max(m_rect.top() + 1, m_rect.bottom() - size.height())));
            row.setRight(tag.rect.left() - 2);
            m_words.tags.append(tag);
        }
        setKindIcon(row);
        const int titleWidth = m_bold.horizontalAdvance(m_block.title);
        addLine(row, m_block.title, true);
        row.setLeft(row.left() + titleWidth + gap);
        addTime(row);
    }

    void setTall()
    {
        setTags();
        const int line = m_metrics.line;
        const int rows = m_room.height() / line;
        const bool group = m_block.places > 0;
        const bool time = rows > 1 && !(group && rows == 2);
        const bool capacity = group && rows > 1;
        const int others = std::max(0, rows - 1 - int(time) - int(capacity));
        QRect row(m_room.left(), m_room.top(), m_room.width(), line);
        addLine(freeOf(row), m_block.title, true);
        row.translate(0, line);
        if (rows > 1) {
            QRect second = freeOf(row);
            setKindIcon(second);
            if (time)
                addTime(second);
            if (time)
                row.translate(0, line);
        }
        for (const QString &text :
             m_block.lines.first(std::min<qsizetype>(others, m_block.lines.size()))) {
            addLine(freeOf(row), text, false);
            row.translate(0, line);
        }
        if (capacity)
            setCapacity(freeOf(row));
    }

    // From the bottom right, row above row; without words when they need more rows than there are.
    void setTags()
    {
        // The strongest keep their words longest.
        for (qsizetype withText = m_tags.size(); withText >= 0 && !setTagRows(withText); --withText)
            continue;
    }

    bool setTagRows(qsizetype withText)
    {
        m_words.tags.clear();
        const bool covered = m_room.bottom() < m_rect.bottom() - 2 * inside;
        int right = m_room.right() + 1;
        int bottom = covered ? m_room.bottom() - 3 : m_rect.bottom() - 3;
        const int top = m_room.top() + m_metrics.line - 1;
        for (qsizetype i = 0; i < m_tags.size(); ++i) {
            GridTag tag = m_tags[i];
            if (i >= withText)
                tag.text.clear();
            const QSize size = gridTagSize(tag, m_metrics);
            const bool fits = right - size.width() + 1 >= m_room.left() - 2;
            if (!fits) {
                right = m_room.right() + 1;
                bottom -= size.height() + 2;
            }
            tag.rect = QRect(QPoint(right - size.width() + 1, bottom - size.height() + 1), size);
            if (withText > 0 && (tag.rect.left() < m_room.left() - 2 || tag.rect.top() < top))
                return false;
            right = tag.rect.left() - 3;
            m_words.tags.append(tag);
        }
        return true;
    }

    // What tags leave of a row.
    QRect freeOf(QRect row) const
    {
        for (const GridTag &tag : m_words.tags) {
            // A few pixels of descent may lie behind a tag.
            if (tag.rect.intersects(row.adjusted(0, 0, 0, -m_metrics.line / 5)))
                row.setRight(std::min(row.right(), tag.rect.left() - 2));
        }
        return row;
    }

    void setKindIcon(QRect &row)
    {
        const int size = m_metrics.scaled(14);
        if (row.width() < 4 * m_metrics.line)
            return;
        m_words.kindIcon =
            QRect(row.right() - size + 2, row.top() + (row.height() - size + 1) / 2, size, size);
        row.setRight(m_words.kindIcon.left() - 2);
    }

    void addLine(const QRect &row, const QString &text, bool title)
    {
        if (row.width() < m_metrics.line / 2 && !title)
            return;
        const QFontMetrics &metrics = title ? m_bold : m_plain;
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, std::max(0, row.width()));
        if (!fitting.isEmpty() && (title || fitting == text || fitting.size() > 3))
            m_words.lines.append({row, fitting, title, title && isStruck()});
    }

    void addTime(const QRect &row)
    {
        for (const QString &text : {clockText(m_block.range), clockText(m_block.range.from)}) {
            if (m_plain.horizontalAdvance(text) <= row.width()) {
                m_words.lines.append({row, text, false, false});
                return;
            }
        }
    }

    void setCapacity(QRect row)
    {
        //: Persons and places of a group.
        const QString text = GridTexts::tr("%1 of %2").arg(m_block.persons).arg(m_block.places);
        const int width = m_bold.horizontalAdvance(text);
        const int icon = m_metrics.scaled(14);
        if (row.width() < width)
            return;
        if (row.width() >= icon + gap + width) {
            m_words.capacityIcon =
                QRect(row.left(), row.top() + (row.height() - icon + 1) / 2, icon, icon);
            row.setLeft(m_words.capacityIcon.right() + 1 + gap);
        }
        m_words.capacity = {QRect(row.left(), row.top(), width + 1, row.height()), text, true,
                            false};
        const int bar = std::min(m_metrics.scaled(36), row.width() - width - gap - 2);
        const int height = m_metrics.scaled(8);
        if (bar >= m_metrics.scaled(12))
            m_words.capacityBar = QRect(row.left() + width + gap,
                                        row.top() + (row.height() - height + 1) / 2, bar, height);
    }

    bool isStruck() const { return m_block.cancelled || m_block.removed; }

    const GridBlock &m_block;
    QRect m_rect;
    QRect m_room;
    const GridMetrics &m_metrics;
    QFontMetrics m_plain;
    QFontMetrics m_bold;
    QList<GridTag> m_tags;
    GridWords m_words;
};

} // namespace

QString gridAllDayWord()
{
    //: Beside what lies over all of a day; short.
    return GridTexts::tr("All day");
}

GridTag clashGridTag()
{
    //: Tag on activities whose times collide.
    return {{}, Tone::Error, u"error_circle-f"_s, GridTexts::tr("Clash")};
}

QList<GridTag> gridTags(const GridBlock &block, bool withClash)
{
    QList<GridTag> tags;
    if (block.ghost)
        return tags;
    if (block.clash && withClash)
        tags.append(clashGridTag());
    if (block.notApproved)
        tags.append({{}, Tone::Warning, u"lock_closed"_s, GridTexts::tr("Not approved")});
    if (block.isNew) //: Tag on an activity that is not yet handed out.
        tags.append({{}, Tone::Warning, u"add"_s, GridTexts::tr("New")});
    if (block.changed) //: Tag on an activity that is not yet handed out.
        tags.append({{}, Tone::Warning, u"arrow_swap"_s, GridTexts::tr("Changed")});
    if (block.removed) //: Tag on an activity that is taken off the plan, not yet handed out.
        tags.append({{}, Tone::Warning, u"delete"_s, GridTexts::tr("Removed")});
    if (!block.tagText.isEmpty())
        tags.append({{}, Tone::Warning, block.tagIcon, block.tagText});
    if (block.cancelled)
        tags.append({{}, Tone::Neutral, u"prohibited"_s, GridTexts::tr("Cancelled")});
    return tags;
}

int gridTagIcon(const GridMetrics &metrics)
{
    return metrics.scaled(13);
}

QSize gridTagSize(const GridTag &tag, const GridMetrics &metrics)
{
    QFont font = metrics.axisFont;
    font.setWeight(QFont::DemiBold);
    int width = 4 + (tag.icon.isEmpty() ? 0 : gridTagIcon(metrics));
    if (!tag.text.isEmpty())
        width += 2 + QFontMetrics(font).horizontalAdvance(tag.text) + 3;
    return QSize(width, metrics.tag);
}

GridWords gridWords(const GridBlock &block, const QRect &rect, const QRect &readable,
                    const GridMetrics &metrics, bool clashTag)
{
    return Setter(block, rect, readable, metrics).set(clashTag);
}

} // namespace bro
