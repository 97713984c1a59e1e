// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/citizen_list.h>
#include <views/page.h>

class QStackedWidget;

namespace bro {

class CitizenView;
class ListView;
class MessageBar;
class SegmentedBar;

// Borgere: the list, and one citizen's page. Place: id = citizen, view = key of a tab; without an
// id the list, which "replacement" narrows to replacement numbers (part = contact person).
class CitizensPage : public AreaPage
{
    Q_OBJECT
public:
    explicit CitizensPage(PageContext &context, QWidget *parent = nullptr);

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

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildList();
    bool showsCitizen() const;
    void showList();
    void readList();
    void narrow();
    void setEmpty();
    void openCitizen(qint64 id);

    MessageBar *m_message;
    QStackedWidget *m_stack;
    QWidget *m_listSide;
    QLabel *m_count;
    SegmentedBar *m_scope;
    QLineEdit *m_filter;
    ListView *m_list;
    CitizenListModel m_model;
    CitizenView *m_view;
    QList<CitizenLine> m_lines;
    EmployeeId m_replacementsOf;
    bool m_onlyReplacements = false;
    bool m_stale = true;              // the list, since it was read
    bool m_here = false;              // since the window came to this page
    bool m_cameFromElsewhere = false; // where Esc on a citizen goes
};

AreaPage *makeCitizensPage(PageContext &context, QWidget *parent);

} // namespace bro
