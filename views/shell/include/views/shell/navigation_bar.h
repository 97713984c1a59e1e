// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QWidget>
#include <views/place.h>

class QVBoxLayout;

namespace bro {

// What of an area is open; overdue is told by "!" and colour.
struct Badge
{
    int count = 0;
    bool overdue = false;
    friend bool operator==(const Badge &, const Badge &) = default;
};

// One area: icon, name, badge; a bar at the side and semibold when it is the current one.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(Area area, const QString &text, const QString &iconName, QWidget *parent);
    Area area() const { return m_area; }
    void setBadge(const Badge &badge);
    void setIconsOnly(bool on);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();

    Area m_area;
    QString m_icon;
    Badge m_badge;
    bool m_iconsOnly = false;
};

// The areas at the left; up and down arrows move, F9 folds to icons.
class NavigationBar : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationBar(QWidget *parent = nullptr);
    void addArea(Area area, const QString &text, const QString &iconName);
    void setCurrent(Area area);
    void setBadge(Area area, const Badge &badge);
    void setIconsOnly(bool on);
    bool isIconsOnly() const { return m_iconsOnly; }
    NavigationButton *button(Area area) const { return m_buttons.value(int(area)); }

Q_SIGNALS:
    void chosen(bro::Area area);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWidth();

    QVBoxLayout *m_column;
    QList<NavigationButton *> m_order;
    QHash<int, NavigationButton *> m_buttons;
    bool m_iconsOnly = false;
};

// Words and icon of an area, for navigation, menus and shortcuts.
QString areaName(Area area);
QString areaIcon(Area area);
QKeySequence areaShortcut(Area area);

} // namespace bro
