// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <core/grouped_list_model.h>
#include <functional>

namespace bro {

class Settings;

// The program's list: groups that fold, sorting on the header, columns that move, hide, resize and
// are remembered, Ctrl+C copies the selected rows with headers as a table, Enter opens (activated),
// an empty list says what to do next. Marks, icons and tones by core/item_roles.h.
class ListView : public QTreeView
{
    Q_OBJECT
public:
    // key: under which columns, sorting and folding are remembered; objectName as well.
    ListView(const QString &key, Settings &settings, QWidget *parent = nullptr);
    ~ListView() override;

    void setListModel(GroupedListModel *model);
    GroupedListModel *listModel() const { return m_model; }
    // Filters while typing; Esc clears, Down goes into the list.
    void setFilterField(QLineEdit *field);

    // Columns, by their keys, that leave in this order where the others have no room; their words
    // stand in other columns too, or are the least needed.
    void setGivesWay(const QStringList &keys);

    struct Empty
    {
        QString icon;
        QString heading;
        QString text;
        QString button{}; // empty: none
        std::function<void()> act{};
    };
    // Shown when there is nothing at all; a filter that hides all shows its own words.
    void setEmpty(const Empty &empty);

    qint64 currentId() const; // IdRole of the current row; 0 = none
    bool setCurrentId(qint64 id);
    QList<qint64> selectedIds() const;
    QString selectionAsTable() const; // tab-separated, with headers
    // Letters are state keys here: no jumping by typing.
    void setTypingJumps(bool on) { m_typingJumps = on; }
    QModelIndex nextRow(const QModelIndex &from, int step = 1) const; // skips groups

Q_SIGNALS:
    void currentRowChanged(); // another row, or the same after a reload
    void opened(qint64 id);   // Enter or double click on a row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void afterReset();
    void rememberPlace();
    void chooseAlso(const QList<qint64> &ids);
    int usualWidth(int column) const;
    void fitColumns();
    bool isHiddenByUser(int column) const;
    void scaleColumns();
    void columnResized(int column);
    void restoreColumns();
    void saveColumns();
    void columnMenu(const QPoint &at);
    void showEmpty();
    void copy() const;
    void paintFocus(QPainter *painter, const QRect &rect) const;

    QString m_key;
    Settings &m_settings;
    GroupedListModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QWidget *m_emptyPanel = nullptr;
    Empty m_empty;
    qint64 m_rememberedId = 0;
    int m_rememberedRow = 0;
    QList<qint64> m_chosen; // of several together
    QSet<QString> m_folded;
    QStringList m_wayOrder;
    QSet<int> m_gaveWay;      // hidden for want of room
    int m_character = 8;      // its width when the columns were set
    bool m_ownWidths = false; // the user pulled at a column
    int m_fittedRows = 0;     // how many there were when the columns were fitted
    bool m_typingJumps = true;
    bool m_restoring = false;
};

// The field above a list: "Filtrér" with its key.
QLineEdit *makeFilterField(QWidget *parent);

} // namespace bro
