// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <core/item_roles.h>

class QGridLayout;
class QLabel;

namespace bro {

struct Fact
{
    QString label;
    QString value;
    QString more{}; // after the value, secondary
    QString icon{};
    Tone tone = Tone::None; // of icon and value
    bool secondary = false; // "none"
    friend bool operator==(const Fact &, const Fact &) = default;
};

// Labels and values in as many columns as there is room for, in groups of equal length.
class FactsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactsGrid(QWidget *parent = nullptr);
    void setFacts(const QList<QList<Fact>> &groups);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int wantedColumns(int width) const;
    QWidget *valueOf(const Fact &fact);

    QList<QList<Fact>> m_groups;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace bro
