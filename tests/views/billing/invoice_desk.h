// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <invoice_office.h>
#include <support/desk.h>
#include <views/background.h>
#include <views/billing/invoices_page.h>
#include <views/list_view.h>

namespace bro {

struct InvoiceDesk : Desk<InvoiceOffice, InvoicesPage>
{
    ListView *list() const { return find<ListView>("invoices"); }
    int rows() const { return list()->listModel()->shownRows(); }
    // Drafts of March, made by anne, so that the leader may approve them.
    void drafts(int count = 1)
    {
        for (int i = 0; i < count; ++i)
            march(QStringLiteral("S-%1").arg(100 + i));
        const auto made = makeDrafts(anne, contract(), {2026, 3});
        QVERIFY(made.ok());
        QCOMPARE(made->made, count);
    }
    InvoiceHead issued(const QString &number)
    {
        march(number);
        [this] { QVERIFY(makeDrafts(anne, contract(), {2026, 3}).ok()); }();
        InvoiceStore mine(session());
        const InvoiceDraft approved = *mine.approve(mine.drafts()->first());
        return *mine.issue(approved);
    }
    Session &session() { return db.session(); }
    void load(int count)
    {
        open({Area::Billing, QStringLiteral("invoices")});
        QTRY_COMPARE(rows(), count);
    }
    void choose(qint64 id)
    {
        QVERIFY(list()->setCurrentId(id));
        list()->setFocus();
    }
    void act(const char *name) { find<QAction>(name)->trigger(); }
    void settle()
    {
        QTRY_VERIFY(page->findChildren<BackgroundJob *>().isEmpty());
        QCoreApplication::processEvents();
    }
};

inline void type(QDialog *dialog, const QString &name, const QString &text)
{
    auto *field = dialog->findChild<QLineEdit *>(name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

inline void press(QDialog *dialog, const QString &name)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
}

} // namespace bro
