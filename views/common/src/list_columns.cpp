// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QMenu>
#include <algorithm>
#include <numeric>
#include <views/list_header.h>
#include <views/list_view.h>
#include <views/settings.h>

// The columns of a list: how wide they are, and how that is remembered.

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int CellSides = 20;
constexpr int LongText = 20; // characters
constexpr int ShortText = 14;
constexpr int LeastText = 4;
} // namespace

int ListView::usualWidth(int column) const
{
    return m_model->columns()[column].characters * m_character + CellSides;
}

void ListView::columnResized(int)
{
    if (m_restoring)
        return;
    // Sections also change when the window does and where the last one takes what is left.
    if (!static_cast<const ListHeader *>(header())->isPulled())
        return;
    m_ownWidths = true;
    saveColumns();
}

void ListView::scaleColumns()
{
    const int before = std::max(1, m_character);
    m_character = fontMetrics().averageCharWidth();
    m_restoring = true;
    for (int i = 0; i < m_model->columns().size(); ++i)
        header()->resizeSection(i, m_ownWidths ? header()->sectionSize(i) * m_character / before
                                               : usualWidth(i));
    m_restoring = false;
    fitColumns();
}

namespace {

struct Fitted
{
    int column;
    int usual;
    int head; // what its title needs
    int needed;
    int width;
};

int widthOf(const QList<Fitted> &all)
{
    return std::accumulate(all.begin(), all.end(), 0,
                           [](int sum, const Fitted &one) { return sum + one.width; });
}

// Each gives of what it can spare, until all fit in the room.
template <typename Spare>
void giveUp(QList<Fitted> &all, int room, const Spare &spare)
{
    const int spared = std::accumulate(all.begin(), all.end(), 0,
                                       [&](int s, const Fitted &f) { return s + spare(f); });
    const int taken = std::min(widthOf(all) - room, spared);
    if (taken <= 0)
        return;
    for (Fitted &one : all)
        one.width -= int((qint64(spare(one)) * taken + spared - 1) / spared); // rather more
}

void squeeze(QList<Fitted> &all, int room, int character)
{
    giveUp(all, room, [](const Fitted &f) { return f.width - std::min(f.needed, f.width); });
    // Then what long texts have more than usual, so that one long name does not press the others.
    giveUp(all, room, [character](const Fitted &f) {
        const int least = std::max(f.usual, std::min(f.needed, ShortText * character + CellSides));
        return std::max(0, f.width - least);
    });
    // Then long texts end in dots, those first that are longest; dates, numbers and marks of a word
    // or two stay whole.
    const auto above = [character](const Fitted &f, int characters) {
        const int least = std::max(f.head, std::min(f.needed, characters * character + CellSides));
        return std::max(0, f.width - least);
    };
    giveUp(all, room, [&](const Fitted &f) { return above(f, LongText); });
    giveUp(all, room,
           [&](const Fitted &f) { return f.width < f.needed ? above(f, ShortText) : 0; });
    giveUp(all, room, [&](const Fitted &f) { return above(f, ShortText); });
}

// Where nothing else is left: titles and short texts end in dots too.
void squeezeHard(QList<Fitted> &all, int room, int character)
{
    for (const int characters : {ShortText, ShortText / 2, LeastText}) {
        giveUp(all, room, [=](const Fitted &f) {
            return std::max(0, f.width - (characters * character + CellSides));
        });
    }
}

} // namespace

void ListView::setGivesWay(const QStringList &keys)
{
    m_wayOrder = keys;
}

// Until the user pulls at a column: as wide as usual, wider where a text would be cut and there is
// room, narrower where there is too little and no text would be cut. Where that is not enough
// columns that others can do without give way, until there is room again.
void ListView::fitColumns()
{
    if (!m_model || !isVisible())
        return;
    m_restoring = true;
    for (const int column : std::exchange(m_gaveWay, {})) {
        header()->setSectionHidden(column, false);
        header()->resizeSection(column, usualWidth(column));
    }
    if (m_ownWidths) {
        m_restoring = false;
        return;
    }
    m_fittedRows = m_model->shownRows();
    const int room = viewport()->width();
    QList<Fitted> all;
    for (int i = 0; i < m_model->columns().size(); ++i) {
        if (header()->isSectionHidden(i))
            continue;
        const int head = header()->sectionSizeHint(i);
        const int needed = std::max(head, sizeHintForColumn(i));
        const int width = std::max(usualWidth(i), std::min(needed, room / 2));
        all.append({i, usualWidth(i), head, needed, width});
    }
    QList<Fitted> fitted = all;
    squeeze(fitted, room, m_character);
    for (qsizetype next = 0; widthOf(fitted) > room && next < m_wayOrder.size(); ++next) {
        const auto gives = std::ranges::find_if(all, [&](const Fitted &one) {
            return m_model->columns()[one.column].key == m_wayOrder[next];
        });
        if (gives == all.end() || all.size() == 1)
            continue;
        if (gives->column == 0) {
            // Groups begin here, so it stays, as wide as its icon.
            const int least = fontMetrics().height() + CellSides;
            *gives = {0, least, least, least, least};
        } else {
            m_gaveWay.insert(gives->column);
            header()->setSectionHidden(gives->column, true);
            all.erase(gives);
        }
        fitted = all;
        squeeze(fitted, room, m_character);
    }
    squeezeHard(fitted, room, m_character);
    for (const Fitted &one : std::as_const(fitted))
        header()->resizeSection(one.column, one.width);
    m_restoring = false;
}

bool ListView::isHiddenByUser(int column) const
{
    return header()->isSectionHidden(column) && !m_gaveWay.contains(column);
}

void ListView::restoreColumns()
{
    m_restoring = true;
    const QList<GroupedListModel::Column> &columns = m_model->columns();
    m_character = fontMetrics().averageCharWidth();
    m_ownWidths = false;
    m_gaveWay.clear();
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    for (int i = 0; i < columns.size(); ++i) {
        header()->resizeSection(i, usualWidth(i));
        header()->setSectionHidden(i, columns[i].hidden);
    }
    // By the columns' keys, so that a new column of a later version does no harm.
    const QStringList saved =
        QString::fromUtf8(m_settings.state(m_key + "/columns"_L1)).split(u'\n', Qt::SkipEmptyParts);
    int visual = 0;
    for (const QString &line : saved) {
        const QStringList parts = line.split(u':');
        int logical = -1;
        for (int i = 0; i < columns.size(); ++i) {
            if (columns[i].key == parts.value(0))
                logical = i;
        }
        if (logical < 0)
            continue;
        header()->moveSection(header()->visualIndex(logical), visual++);
        if (const int width = parts.value(1).toInt(); width > 0) {
            // Saved with text of another size, perhaps.
            const int character = parts.value(4).toInt();
            header()->resizeSection(logical,
                                    character > 0 ? width * m_character / character : width);
            m_ownWidths = true;
        }
        header()->setSectionHidden(logical, parts.value(2) == u"hidden");
        if (!parts.value(3).isEmpty())
            header()->setSortIndicator(logical, parts.value(3) == u"up" ? Qt::AscendingOrder
                                                                        : Qt::DescendingOrder);
    }
    m_restoring = false;
}

void ListView::saveColumns()
{
    if (m_restoring || !m_model)
        return;
    QStringList lines;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int logical = header()->logicalIndex(visual);
        const QString sorted = logical != header()->sortIndicatorSection()            ? QString()
                               : header()->sortIndicatorOrder() == Qt::AscendingOrder ? u"up"_s
                                                                                      : u"down"_s;
        lines.append(u"%1:%2:%3:%4:%5"_s.arg(m_model->columns().value(logical).key)
                         .arg(m_ownWidths ? header()->sectionSize(logical) : 0)
                         .arg(isHiddenByUser(logical) ? u"hidden"_s : QString(), sorted)
                         .arg(m_character));
    }
    m_settings.setState(m_key + "/columns"_L1, lines.join(u'\n').toUtf8());
}

void ListView::columnMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"columnMenu"_s);
    for (int i = 0; i < m_model->columns().size(); ++i) {
        QAction *action = menu.addAction(m_model->columns()[i].title);
        action->setCheckable(true);
        action->setChecked(!isHiddenByUser(i));
        // One column must stay, else there is no header to bring the others back from.
        action->setEnabled(isHiddenByUser(i) ||
                           header()->count() - header()->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            m_gaveWay.remove(i);
            header()->setSectionHidden(i, !on);
            fitColumns();
            saveColumns();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns and order")), &QAction::triggered, this, [this] {
        m_settings.setState(m_key + "/columns"_L1, {});
        for (int i = 0; i < header()->count(); ++i)
            header()->moveSection(header()->visualIndex(i), i);
        restoreColumns();
        fitColumns();
        m_model->sort(-1, Qt::AscendingOrder);
    });
    menu.exec(header()->mapToGlobal(at));
}

} // namespace bro
