// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>
#include <citizens/citizen_store.h>
#include <contracts/contract_store.h>
#include <office/office_store.h>
#include <orders/order_store.h>
#include <planning/plan_store.h>
#include <support/page_test.h>
#include <views/message_bar.h>
#include <views/planning/planning_page.h>
#include <views/planning/week_grid.h>

namespace bro {

// An office with two of staff, three rooms and five citizens, on Tuesday 24 November 2026; orders
// of 3 to 5 hours a week from 2 November to 29 January. Jytte's is not accepted.
struct PlanningCase
{
    explicit PlanningCase(bool employeeUser = false);

    template <typename T>
    static T value(const Result<T> &result)
    {
        if (!result.ok())
            qFatal("%s %s", qPrintable(result.error().message.code),
                   qPrintable(result.error().detail));
        return *result;
    }
    Session &session() { return employeeUser ? *own : page_test.session(); }
    PlanStore plans() { return PlanStore(session()); }
    ActivityId plan(const QString &title, QDate day, int from, int to,
                    const QList<int> &takingPart = {0}, Who who = Who::OneToOne);
    Activity stored(ActivityId id) { return value(plans().activity(id)); }
    qint64 count(const QString &sql);
    void handOut(QDate day);
    void attend(ActivityId id, int citizen);
    // Shown and ready; place: view, id and day as given.
    PlanningPage &open(const Place &place = {}, QSize size = {1256, 760});
    PlanningPage &openCitizen(int citizen, QDate day = QDate(2026, 11, 30));

    template <typename W>
    W *find(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    WeekGrid *grid() const { return find<WeekGrid>(QStringLiteral("weekGrid")); }
    void press(const QString &button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    QString message() const { return find<MessageBar>(QStringLiteral("planMessage"))->text(); }
    // The sentence below a field.
    QString note(const QString &field) const
    {
        const auto *label = page->findChild<QLabel *>(field + QStringLiteral("Note"));
        return label && label->isVisible() ? label->text() : QString();
    }
    const GridBlock *block(const QString &title) const;
    void click(const QString &title) const;
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) const;
    void typeTitle(const QString &title) const;
    Done undo() { return session().undo().undo(); }

    PageTest page_test;
    bool employeeUser;
    std::unique_ptr<Session> own;
    std::unique_ptr<PageContext> context;
    Employee mette;
    Employee jonas;
    Location room1; // 2 places
    Location room3; // 16 places, same house
    Location company;
    Citizen who[5];
    Order order[5];
    std::unique_ptr<PlanningPage> page;
};

} // namespace bro
