// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <core/item_roles.h>

namespace bro {

// Short lines of a card: columns of small words, the text, something at the right.
struct CardLine
{
    qint64 id = 0;
    QString icon{};
    Tone tone = Tone::None; // of the icon
    QStringList small{};    // columns before the text
    QString over{};         // a small line above the text, which then may wrap to two
    QString text;
    QString right{};
    Mark mark{}; // at the right
    bool heading = false;
    bool struck = false;
    friend bool operator==(const CardLine &, const CardLine &) = default;
};

class CardLineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setLines(const QList<CardLine> &lines);
    const QList<CardLine> &lines() const { return m_lines; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<CardLine> m_lines;
};

// As tall as its lines. Enter or a click opens one.
class LineList : public QListView
{
    Q_OBJECT
public:
    LineList(const QString &name, const QString &spoken, QWidget *parent);
    void setLines(const QList<CardLine> &lines);
    const QList<CardLine> &lines() const { return m_model.lines(); }
    void setNothing(const QString &words) { m_nothing = words; } // when there are no lines
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void open(const QModelIndex &index);

    CardLineModel m_model;
    QString m_nothing;
};

} // namespace bro
