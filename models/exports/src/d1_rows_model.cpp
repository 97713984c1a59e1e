// SPDX-License-Identifier: GPL-3.0-or-later
#include <citizens/cpr_number.h>
#include <exports/d1_rows_model.h>
#include <limits>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int KeptRows = 256;
}

D1RowsModel::D1RowsModel(const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent),
      m_texts(texts),
      m_cache(KeptRows)
{
}

void D1RowsModel::setPreview(std::shared_ptr<const D1Preview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_cache.clear();
    m_faults.clear();
    if (m_preview) {
        for (const D1Finding &finding : m_preview->outcome.findings.list) {
            Severity &worst = m_faults[{finding.row - 1, finding.column}];
            worst = std::max(worst, finding.severity);
        }
    }
    endResetModel();
}

void D1RowsModel::setCprShown(bool shown)
{
    m_cprShown = shown;
    const int column = columnOf(DatasetField::Cpr);
    if (column >= 0 && rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
}

int D1RowsModel::columnOf(DatasetField field) const
{
    return m_preview ? m_preview->layout.indexOf(field) : -1;
}

QString D1RowsModel::value(qint64 row, int column) const
{
    if (!m_preview)
        return {};
    QStringList *cells = m_cache.object(row);
    if (!cells) {
        cells = new QStringList(m_preview->rows->row(row));
        m_cache.insert(row, cells);
    }
    return cells->value(column);
}

int D1RowsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_preview)
        return 0;
    return int(std::min<qint64>(m_preview->rows->count(), std::numeric_limits<int>::max()));
}

int D1RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : int(m_preview->layout.columns.size());
}

Tone D1RowsModel::toneAt(const QModelIndex &index) const
{
    const auto fault = m_faults.constFind({index.row(), index.column()});
    if (fault == m_faults.constEnd())
        return Tone::None;
    switch (*fault) {
    case Severity::Error:
        return Tone::Error;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Note:
        break;
    }
    return Tone::Info;
}

QString D1RowsModel::shown(const QModelIndex &index) const
{
    const QString text = value(index.row(), index.column());
    if (text.isEmpty() && toneAt(index) != Tone::None)
        return m_texts.sentence(u"d1.cellMissing"_s);
    if (!m_cprShown && !text.isEmpty() &&
        m_preview->layout.columns[index.column()].field == DatasetField::Cpr)
        return CprNumber::fromStored(text).masked();
    return text;
}

QVariant D1RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case ToneRole:
        return int(toneAt(index));
    case IconRole:
        switch (toneAt(index)) {
        case Tone::Error:
            return u"error_circle-f"_s;
        case Tone::Warning:
            return u"warning-f"_s;
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_preview->layout.columns[index.column()].name, shown(index));
    default:
        return {};
    }
}

QVariant D1RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_preview || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section + 1;
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                             : QVariant();
    }
    if (section >= m_preview->layout.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_preview->layout.columns[section].name;
    if (role == Qt::ToolTipRole)
        return u"%1 %2"_s.arg(section + 1).arg(m_preview->layout.columns[section].name);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter))
                                         : QVariant();
}

} // namespace bro
