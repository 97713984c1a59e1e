// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothLanguagesHoldTheSameCodes();
    void bothLanguagesUseTheSamePlaceholders();
    void everyCodeInTheSourceHasASentence();
    void messageSurvivesJson();
    void formats();
};

void TestTexts::bothLanguagesHoldTheSameCodes()
{
    const Texts english(Language::English);
    QVERIFY(!english.codes().isEmpty());
    QCOMPARE(Texts::danish().codes(), english.codes());
}

void TestTexts::bothLanguagesUseTheSamePlaceholders()
{
    const Texts english(Language::English);
    const QStringList codes = english.codes();
    for (const QString &code : codes)
        QVERIFY2(Texts::danish().placeholders(code) == english.placeholders(code),
                 qPrintable(code));
}

void TestTexts::everyCodeInTheSourceHasASentence()
{
    // A code is a literal "area.name" in models/ and app/; the areas are those of the catalogues.
    QStringList areas;
    const QStringList codes = Texts::danish().codes();
    for (const QString &code : codes)
        areas.append(code.section(u'.', 0, 0));
    areas.removeDuplicates();
    const QRegularExpression literal(
        u"u?\"((?:%1)\\.[a-zA-Z][a-zA-Z0-9.]*)\"_s"_s.arg(areas.join(u'|')));
    QStringList missing;
    int seen = 0;
    for (const QString &folder : {u"models"_s, u"app"_s}) {
        QDirIterator files(QString::fromUtf8(BRO_RESOURCES) + u"/../"_s + folder,
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            // The profile loader's literals of this form are JSON paths.
            if (files.fileName().startsWith("profile_"_L1))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString code = matches.next().captured(1);
                ++seen;
                if (!Texts::danish().has(code) && !code.endsWith(u".json"_s) &&
                    !code.endsWith(u".sql"_s))
                    missing.append(code + u" in "_s + file.fileName());
            }
        }
    }
    QVERIFY(seen > 0);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTexts::messageSurvivesJson()
{
    const Message inner(u"core.canceled"_s);
    const Message message(u"core.cannotRead"_s,
                          {{u"file"_s, u"æ \"ø\" å"_s},
                           {u"n"_s, qint64(9007199254740993)},
                           {u"day"_s, QDate(2026, 11, 24)},
                           {u"at"_s, QTime(9, 5)},
                           {u"money"_s, Money{-1}},
                           {u"hours"_s, Minutes{90}},
                           {u"why"_s, std::make_shared<const Message>(inner)}});
    QVERIFY(Message::fromJson(message.toJson()) == message);
    QVERIFY(Message::fromJson(u"{damaged"_s).isEmpty());
}

void TestTexts::formats()
{
    const Texts &danish = Texts::danish();
    QCOMPARE(danish.date(QDate(2026, 11, 4)), u"04-11-2026"_s);
    QCOMPARE(danish.dayAndDate(QDate(2026, 11, 26)), u"to 26-11"_s);
    QCOMPARE(danish.longDate(QDate(2026, 11, 24)), u"tirsdag 24. november 2026"_s);
    QCOMPARE(danish.amount(Money{429000}), u"4.290,00 kr."_s);
    QCOMPARE(danish.amount(Money{-105}), u"\u22121,05 kr."_s);
    QCOMPARE(danish.hours(Minutes{246}), u"4,1 t"_s);
    QCOMPARE(danish.hours(Minutes{-246}), u"\u22124,1 t"_s);
    QCOMPARE(danish.time(QTime(9, 0)), u"09.00"_s);
    QCOMPARE(Texts(Language::English).amount(Money{429000}), u"4,290.00 kr."_s);
}

QTEST_APPLESS_MAIN(TestTexts)
#include "tst_texts.moc"
