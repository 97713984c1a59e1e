// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <QDate>
#include <algorithm>
#include <core/grouped_list_model.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr quintptr TopLevel = 0; // internal id of groups; rows carry their group's place + 1

bool isLess(const QVariant &a, const QVariant &b, const QCollator &collator)
{
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}
} // namespace

void GroupedListModel::setColumns(const QList<Column> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void GroupedListModel::rowsReplaced(int count, const QList<Group> &groups)
{
    beginResetModel();
    m_count = count;
    m_groups = groups;
    m_folded.clear();
    arrange();
    endResetModel();
    Q_EMIT countChanged();
}

void GroupedListModel::rowChanged(int row)
{
    if (row >= 0 && row < m_folded.size())
        m_folded[row] = QString();
    const QModelIndex first = indexOfRow(row, 0);
    if (first.isValid())
        Q_EMIT dataChanged(first, indexOfRow(row, columnCount() - 1));
}

void GroupedListModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = words;
    m_words = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    arrange();
    endResetModel();
    Q_EMIT countChanged();
}

void GroupedListModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> sources;
    sources.reserve(before.size());
    for (const QModelIndex &index : before)
        sources.append(sourceRow(index));
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(sources[i] < 0 ? before[i] : indexOfRow(sources[i], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void GroupedListModel::prepareFilter()
{
    for (int row = 0; row < m_count; ++row)
        foldedText(row);
}

const QString &GroupedListModel::foldedText(int row) const
{
    if (m_folded.size() != m_count)
        m_folded.resize(m_count);
    QString &text = m_folded[row];
    if (text.isNull())
        text = filterText(row).toCaseFolded() + u' '; // never null
    return text;
}

bool GroupedListModel::passes(int row) const
{
    if (m_words.isEmpty())
        return true;
    const QString &text = foldedText(row);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

void GroupedListModel::arrange()
{
    QList<ShownGroup> all(std::max<qsizetype>(1, m_groups.size()));
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].group = int(i);
    for (int row = 0; row < m_count; ++row) {
        if (passes(row))
            all[m_groups.isEmpty() ? 0 : std::clamp<qsizetype>(groupOf(row), 0, all.size() - 1)]
                .rows.append(row);
    }
    if (m_sortColumn >= 0 && m_sortColumn < m_columns.size()) {
        QList<QVariant> keys(m_count);
        for (const ShownGroup &group : all) {
            for (int row : group.rows) {
                const QVariant key = cell(row, m_sortColumn, SortRole);
                keys[row] = key.isValid() ? key : cell(row, m_sortColumn, Qt::DisplayRole);
            }
        }
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        for (ShownGroup &group : all) {
            std::ranges::stable_sort(group.rows, [&](int a, int b) {
                return m_sortOrder == Qt::AscendingOrder ? isLess(keys[a], keys[b], collator)
                                                         : isLess(keys[b], keys[a], collator);
            });
        }
    }
    m_shown.clear();
    m_places.fill({-1, -1}, m_count);
    for (ShownGroup &group : all) {
        if (!m_groups.isEmpty() && group.rows.isEmpty())
            continue;
        for (qsizetype i = 0; i < group.rows.size(); ++i)
            m_places[group.rows[i]] = {int(m_shown.size()), int(i)};
        m_shown.append(std::move(group));
    }
}

int GroupedListModel::shownRows() const
{
    int rows = 0;
    for (const ShownGroup &group : m_shown)
        rows += int(group.rows.size());
    return rows;
}

int GroupedListModel::sourceRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (m_groups.isEmpty())
        return m_shown.first().rows.value(index.row(), -1);
    if (index.internalId() == TopLevel)
        return -1;
    return m_shown.value(qsizetype(index.internalId()) - 1).rows.value(index.row(), -1);
}

QModelIndex GroupedListModel::indexOfRow(int row, int column) const
{
    if (row < 0 || row >= m_places.size() || m_places[row].first < 0 || column < 0)
        return {};
    const auto [group, place] = m_places[row];
    return createIndex(place, column, m_groups.isEmpty() ? TopLevel : quintptr(group) + 1);
}

QModelIndex GroupedListModel::indexOfId(qint64 id) const
{
    for (int row = 0; row < m_count; ++row) {
        if (m_places[row].first >= 0 && cell(row, 0, IdRole).toLongLong() == id)
            return indexOfRow(row);
    }
    return {};
}

QModelIndex GroupedListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : TopLevel);
}

QModelIndex GroupedListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, TopLevel);
}

int GroupedListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (m_groups.isEmpty())
        return parent.isValid() || m_shown.isEmpty() ? 0 : int(m_shown.first().rows.size());
    if (!parent.isValid())
        return int(m_shown.size());
    return parent.internalId() == TopLevel ? int(m_shown.value(parent.row()).rows.size()) : 0;
}

int GroupedListModel::columnCount(const QModelIndex &) const
{
    return int(m_columns.size());
}

QVariant GroupedListModel::data(const QModelIndex &index, int role) const
{
    const int row = sourceRow(index);
    if (row >= 0) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter |
                       (m_columns[index.column()].figures ? Qt::AlignRight : Qt::AlignLeft));
        if (role == GroupRole)
            return false;
        return cell(row, index.column(), role);
    }
    if (!index.isValid() || m_groups.isEmpty())
        return {};
    const ShownGroup &shown = m_shown[index.row()];
    const Group &group = m_groups[shown.group];
    switch (role) {
    case GroupRole:
        return true;
    case CountRole:
        return int(shown.rows.size());
    case Qt::DisplayRole:
        return index.column() == 0 ? group.title : QString();
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(group.title).arg(shown.rows.size());
    case Qt::AccessibleDescriptionRole:
        return group.secondary;
    case IconRole:
        return group.icon;
    case ToneRole:
        return int(group.tone);
    case MarkRole:
        return group.mark == Mark{} ? QVariant() : QVariant::fromValue(group.mark);
    case IdRole:
        return group.key;
    default:
        return {};
    }
}

QVariant GroupedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns[section];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.description.isEmpty())
        return column.description;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.figures ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags GroupedListModel::flags(const QModelIndex &index) const
{
    const int row = sourceRow(index);
    if (row >= 0)
        return rowFlags(row, index.column());
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

int GroupedListModel::groupOf(int) const
{
    return 0;
}

QString GroupedListModel::filterText(int row) const
{
    QString text;
    for (int column = 0; column < m_columns.size(); ++column) {
        text += cell(row, column, Qt::DisplayRole).toString() + u' ';
        text += cell(row, column, MarkRole).value<Mark>().text + u' ';
    }
    return text;
}

Qt::ItemFlags GroupedListModel::rowFlags(int, int) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace bro
