// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders_desk.h"
#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QStackedWidget>

// What the tests of the import's guide share.
namespace bro {

using namespace Qt::StringLiterals;

inline const QString Header =
    u"Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Bestilt dato;Startdato;Bestilt slutdato;"
    "Timer pr. uge;Bestilte timer i alt;Bemærkning\n"_s;

inline QString row(const QString &number, const QString &cpr, const QString &name,
                   const QString &hours = u"4"_s)
{
    return number + u';' + cpr + u';' + name + u";KK-7731-1;10-11-2026;07-12-2026;07-03-2027;"_s +
           hours + u";52;\n"_s;
}

// Two new ones, one of them with a finding; one without a CPR number; one number twice.
inline const QString List = Header + row(u"1"_s, u"610159-0961"_s, u"Poul Öztürk"_s) +
                            row(u"2"_s, u"12345"_s, u"Birthe Abdi"_s) +
                            row(u"3"_s, u"710159-0061"_s, u"Åge Møller"_s, u"40"_s) +
                            row(u"1"_s, u"710159-0161"_s, u"Mette Øster"_s);

struct Guide : OrdersDesk
{
    explicit Guide(bool numbered = true) : OrdersDesk(numbered)
    {
        page = std::make_unique<OrdersPage>(context);
        attach(*page);
        open();
    }
    void open()
    {
        page->openImport();
        guide = openDialog(*page, u"importGuide"_s);
    }
    QString write(const QByteArray &bytes, const QString &name = u"liste.csv"_s)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    QString write(const QString &text) { return write(text.toUtf8()); }
    QString portal()
    {
        const QString copy = folder.filePath(u"portal.csv"_s);
        QFile::copy(QString::fromUtf8(BRO_TEST_DATA) + u"/orders-portal-cp1252.csv"_s, copy);
        return copy;
    }
    void choose(const QString &file)
    {
        prompts.files.enqueue(file);
        click(*guide, u"chooseFile"_s);
    }
    void next() { click(*guide, u"nextButton"_s); }
    bool canGoOn() { return find<QPushButton>(*guide, u"nextButton"_s)->isEnabled(); }
    QString button() { return find<QPushButton>(*guide, u"nextButton"_s)->text(); }
    QString why() { return find<QLabel>(*guide, u"whyNot"_s)->text(); }
    int step() { return guide->findChild<QStackedWidget *>()->currentIndex(); }
    // Through the columns as they are.
    void check(const QString &file)
    {
        choose(file);
        next();
        next();
        QTRY_COMPARE(step(), 2);
    }
    ListView *rows() { return find<ListView>(*guide, u"orderPreview"_s); }
    QString segment(const QString &key)
    {
        return find<QPushButton>(*guide, u"segment_"_s + key)->text();
    }
    void goTo(int line)
    {
        rows()->setCurrentId(line);
        QCOMPARE(rows()->currentId(), line);
    }
    QComboBox *field(int column) { return find<QComboBox>(*guide, u"columnField%1"_s.arg(column)); }

    std::unique_ptr<OrdersPage> page;
    QPointer<QDialog> guide; // gone when it is done
};

} // namespace bro
