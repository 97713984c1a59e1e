// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <database/access_list.h>
#include <office_desk.h>
#include <views/citizens/citizens_page.h>
#include <views/list_view.h>

// What the tests of the page of citizens share.
namespace bro {

using namespace Qt::StringLiterals;

inline constexpr int Nine = 9 * 60;

template <typename T>
T *find(const QWidget &page, const char *name)
{
    T *widget = page.findChild<T *>(QLatin1String(name));
    if (!widget)
        qFatal("no widget %s", name);
    return widget;
}

// An office with three citizens: one with a course, one that waits, one without an order.
struct CitizensDesk : OfficeDesk
{
    CitizensDesk()
    {
        database.clock().set(QDate(2026, 11, 19), QTime(12, 0));
        amina = citizen(u"6103881234"_s, u"Amina Warsame Prøve"_s, mette.id);
        order = accepted(u"5400212"_s, amina, QDate(2026, 11, 16), QDate(2026, 12, 18));
        monday = plan(u"Mentorsamtale"_s, today().addDays(-1), Nine, Nine + 60, {order});
        handOut(order, IsoWeek{2026, 48}, QDate(2026, 11, 19));
        database.clock().set(today(), QTime(13, 20));
        attend(monday, amina, Presence::Present);
        plan(u"CV-samtale"_s, today().addDays(7), Nine, Nine + 60, {order});
        jytte = citizen(u"1403881234"_s, u"Jytte Ravn Prøve"_s, jonas.id);
        received(u"5400145"_s, jytte, QDate(2026, 11, 30), QDate(2027, 2, 26));
        bo = citizen(u"6203881236"_s, u"Bo Ærlig Prøve"_s);
    }

    Citizen amina;
    Citizen jytte;
    Citizen bo;
    Order order;
    ActivityId monday;
};

struct Shown
{
    explicit Shown(CitizensDesk &desk, const Place &place = {}, QSize size = {1256, 780})
        : page(desk.context)
    {
        desk.attach(page, place, size);
        (void)QTest::qWaitForWindowActive(&page);
    }
    CitizensPage page;

    ListView *list() { return find<ListView>(page, "citizenList"); }
    QTabWidget *tabs() { return find<QTabWidget>(page, "citizenTabs"); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < list()->listModel()->rowCount(); ++row)
            all.append(list()->listModel()->index(row, 0).data().toString());
        return all;
    }
    void tab(const QString &title)
    {
        for (int i = 0; i < tabs()->count(); ++i) {
            if (tabs()->tabText(i).startsWith(title)) {
                QTest::mouseClick(tabs()->tabBar(), Qt::LeftButton, {},
                                  tabs()->tabBar()->tabRect(i).center());
                return;
            }
        }
        QTest::qFail(qPrintable(u"no tab "_s + title), __FILE__, __LINE__);
    }
    QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        for (QDialog *dialog : page.findChildren<QDialog *>(QLatin1String(name))) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found;
    }
    // Fields are checked when they lose the focus, so the window must have it.
    static bool active(QDialog *dialog)
    {
        dialog->activateWindow();
        return QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); });
    }
    void accept(QDialog *dialog)
    {
        QTest::mouseClick(find<QPushButton>(*dialog, "acceptButton"), Qt::LeftButton);
    }
};

inline int seen(CitizensDesk &desk, CitizenId citizen, const QString &purpose)
{
    const auto entries = accessesOf(desk.session(), citizen);
    int count = 0;
    for (const AccessEntry &entry : *entries)
        count += entry.purpose == purpose;
    return count;
}

} // namespace bro
