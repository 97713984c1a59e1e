// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <exports/d1_rows_model.h>

class QCheckBox;
class QFrame;
class QLabel;
class QScrollBar;
class QTableView;

namespace bro {

// The dataset as it will be written: who, what and when stand fixed at the left, the other columns
// scroll. Any number of rows.
class DatasetView : public QWidget
{
    Q_OBJECT
public:
    DatasetView(const Texts &texts, QWidget *parent);

    D1RowsModel *model() const { return m_model; }
    void setPreview(const std::shared_ptr<const D1Preview> &preview);
    // Row from 0, column of the layout; scrolls there when following is on.
    void showCell(qint64 row, int column);
    bool isFollowing() const;
    QWidget *table() const;
    QString copied() const; // the selected rows with headings, tab-separated

Q_SIGNALS:
    void cprShown(); // the user asked for the numbers

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTableView *makeTable(const QString &name);
    QWidget *makeHead();
    void arrangeColumns();
    void fitFixed();
    void showRange();
    bool isFixed(int column) const;

    const Texts &m_texts;
    D1RowsModel *m_model;
    QLabel *m_range;
    QCheckBox *m_cpr;
    QCheckBox *m_follow;
    QTableView *m_fixed;
    QFrame *m_edge; // between the fixed columns and the others
    QTableView *m_rest;
    QScrollBar *m_across;
    QList<int> m_widths; // that the columns want
};

} // namespace bro
