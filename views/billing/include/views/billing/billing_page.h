// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <views/page.h>

class QPushButton;
class QStackedWidget;

namespace bro {

class BillingTab;
class SegmentedBar;

// Økonomi: one heading with its pages below it, which are made when they are first shown. Place:
// view = the page; empty: the month, or the last one where nothing else is asked.
class BillingPage : public FramedPage
{
    Q_OBJECT
public:
    explicit BillingPage(PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override;
    bool canPrint() const override;
    void print() override;
    QLineEdit *filterField() const override;
    QList<QWidget *> zones() const override;
    bool stepBack() override;
    bool mayLeave() override;
    bool isPanelShown() const override;
    void setPanelShown(bool shown) override;

    QString current() const { return m_current; } // key of the page

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tab
    {
        QString key;
        QString name;
        QString icon;
        BillingTab *(*make)(PageContext &, QWidget *);
        BillingTab *page = nullptr;
    };
    const Tab *tab(const QString &key) const;
    BillingTab *page() const;
    void choose(const QString &key);
    void go(const QString &key);
    void step(int by);
    void fitSegments();
    void openSetup();

    QList<Tab> m_tabs;
    QString m_current;
    SegmentedBar *m_segments;
    QPushButton *m_setup;
    QStackedWidget *m_stack;
    QList<QAction *> m_menu;
};

AreaPage *makeBillingPage(PageContext &context, QWidget *parent);

} // namespace bro
