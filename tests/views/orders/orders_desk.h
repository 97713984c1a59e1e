// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <citizens/citizen_store.h>
#include <contracts/profile_loader.h>
#include <orders/order_store.h>
#include <support/page_test.h>
#include <views/list_view.h>
#include <views/message_bar.h>
#include <views/orders/orders_page.h>

namespace bro {

// The office of København on 24 November 2026 with orders to answer: A1 without findings, A2 for
// somebody who needs an interpreter, A3 with too many hours.
struct OrdersDesk : PageTest
{
    static QString contract() { return QStringLiteral("koebenhavn-traedesten-2024"); }

    // numbered: each track has its Tilbuds-ID, as in an office that is under way
    explicit OrdersDesk(bool numbered = true)
        : contracts(session()),
          orders(session()),
          citizens(session())
    {
        const QString file = contract() + QStringLiteral(".json");
        const QDate from(2024, 1, 1);
        ready = contracts.import(bundledProfile(file), file).ok();
        if (!numbered)
            return;
        ready = ready &&
                contracts
                    .setProjectNumber(contract(), QStringLiteral("spor1"),
                                      QStringLiteral("KK-7731-1"), from)
                    .ok() &&
                contracts
                    .setProjectNumber(contract(), QStringLiteral("spor2"),
                                      QStringLiteral("KK-7731-2"), from)
                    .ok() &&
                contracts.setPrice(contract(), QStringLiteral("spor1"), Money{39000}, from).ok();
    }
    // Shown and active, so that fields can be left.
    void attach(OrdersPage &page, const Place &place = {}, QSize size = {1256, 740})
    {
        PageTest::attach(page, place, size);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    void addUsual()
    {
        add(QStringLiteral("A1"),
            citizen(QStringLiteral("6101590961"), QStringLiteral("Poul Öztürk")));
        Citizen inge = citizen(QStringLiteral("7001570386"), QStringLiteral("Inge Bæk"));
        inge.needsInterpreter = true;
        inge.interpreterLanguage = QStringLiteral("arabisk");
        inge = citizens.update(inge).valueOr({});
        add(QStringLiteral("A2"), inge);
        Order wrong = draft(QStringLiteral("A3"),
                            citizen(QStringLiteral("7101590061"), QStringLiteral("Åge Møller")).id);
        wrong.hoursPerWeek = Minutes::hours(40);
        wrong.hoursTotal = Minutes::hours(520);
        (void)orders.add(wrong);
    }
    Citizen citizen(const QString &cpr, const QString &name)
    {
        Citizen c;
        c.cpr = CprNumber::fromStored(cpr);
        c.name = name;
        return citizens.add(c).valueOr({});
    }
    Order draft(const QString &number, CitizenId who, QDate start = QDate(2026, 12, 7))
    {
        Order o;
        o.number = number;
        o.citizen = who;
        const auto version = contracts.find(contract(), QDate(2026, 11, 24));
        o.contractVersion = version.ok() ? (*version)->id : ContractVersionId{};
        o.contractKey = contract();
        o.trackKey = QStringLiteral("spor1");
        o.projectNumber = QStringLiteral("KK-7731-1");
        o.title = QStringLiteral("Spor 1");
        o.orderedOn = std::min(start.addDays(-20), QDate(2026, 11, 10));
        o.start = start;
        o.end = start.addDays(13 * 7 - 1);
        o.hoursPerWeek = Minutes::hours(4);
        o.hoursTotal = Minutes::hours(52);
        return o;
    }
    Order add(const QString &number, const Citizen &who, QDate start = QDate(2026, 12, 7))
    {
        return orders.add(draft(number, who.id, start)).valueOr({});
    }
    Order accepted(const QString &number, const Citizen &who, QDate start)
    {
        return orders.accept(add(number, who, start)).valueOr({});
    }
    Order stored(const QString &number) { return orders.byNumber(number).valueOr({}); }
    qint64 count(const QString &table)
    {
        return database.connection()
            .value(QStringLiteral("SELECT count(*) FROM ") + table)
            .valueOr(QStringLiteral("-1"))
            .toLongLong();
    }

    ContractStore contracts;
    OrderStore orders;
    CitizenStore citizens;
    bool ready = false;
};

template <typename T>
T *find(QWidget &in, const QString &name)
{
    T *widget = in.findChild<T *>(name);
    if (!widget)
        qFatal("no widget %s", qPrintable(name));
    return widget;
}

// The open dialog of this name, active; nullptr: there is none.
inline QDialog *openDialog(QWidget &page, const QString &name)
{
    for (QDialog *one : page.findChildren<QDialog *>(name)) {
        if (!one->isVisible())
            continue;
        one->activateWindow();
        if (QTest::qWaitFor([one] { return one->isActiveWindow(); }))
            return one;
    }
    return nullptr;
}

inline void click(QWidget &in, const QString &name)
{
    auto *button = find<QPushButton>(in, name);
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

// What stands below a field of a form.
inline QString note(QWidget &in, const QString &field)
{
    const auto *label = in.findChild<QLabel *>(field + QStringLiteral("Note"));
    return label && label->isVisibleTo(&in) ? label->text() : QString();
}

inline void type(QWidget &in, const QString &field, const QString &text)
{
    auto *line = find<QLineEdit>(in, field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Tab);
}

inline QString message(QWidget &in)
{
    return in.findChild<MessageBar *>(QStringLiteral("messageBar"))->text();
}

} // namespace bro
