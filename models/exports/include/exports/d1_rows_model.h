// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <core/item_roles.h>
#include <core/texts.h>
#include <exports/d1_export.h>
#include <memory>

namespace bro {

// The dataset as the file will have it, any number of rows; CPR numbers are hidden until they are
// asked for. Cells at fault carry ToneRole and IconRole, empty ones say that a value is missing.
class D1RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit D1RowsModel(const Texts &texts, QObject *parent = nullptr);

    void setPreview(std::shared_ptr<const D1Preview> preview); // nullptr: none
    void setCprShown(bool shown);
    bool isCprShown() const { return m_cprShown; }
    // Place of a column in the layout, or -1.
    int columnOf(DatasetField field) const;
    // The cell as the file has it.
    QString value(qint64 row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Tone toneAt(const QModelIndex &index) const;
    QString shown(const QModelIndex &index) const;

    const Texts &m_texts;
    std::shared_ptr<const D1Preview> m_preview;
    QHash<std::pair<qint64, int>, Severity> m_faults;
    mutable QCache<qint64, QStringList> m_cache; // rows on the screen
    bool m_cprShown = false;
};

} // namespace bro
