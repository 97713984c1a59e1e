// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <views/controls.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;
using namespace bro;

namespace {
QPalette paletteOf(const char *window, const char *base, const char *text, const char *accent,
                   const char *link)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(QLatin1String(window)));
    palette.setColor(QPalette::Base, QColor(QLatin1String(base)));
    palette.setColor(QPalette::Text, QColor(QLatin1String(text)));
    palette.setColor(QPalette::Highlight, QColor(QLatin1String(accent)));
    palette.setColor(QPalette::Link, QColor(QLatin1String(link)));
    return palette;
}
} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksCanBeRead_data();
    void linksCanBeRead();
    void linkFollowsThePalette();
    void linkOpensByKey();
    void highContrastHasNoTints();
};

void TestTheme::linksCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("accent");
    QTest::newRow("light") << paletteOf("#f0f0f0", "#ffffff", "#1a1c1e", "#1c6bb0", "#0000ff")
                           << true;
    QTest::newRow("dark") << paletteOf("#2b2d30", "#1e2022", "#eceef0", "#62aeec", "#0000ff")
                          << true;
    QTest::newRow("pale accent") << paletteOf("#f0f0f0", "#ffffff", "#1a1c1e", "#ffd34d", "#ffd34d")
                                 << false;
    QTest::newRow("dark accent in dark")
        << paletteOf("#2b2d30", "#1e2022", "#eceef0", "#103a6b", "#0000ff") << false;
}

void TestTheme::linksCanBeRead()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, accent);
    const QColor link = linkColor(palette);
    QCOMPARE(link == palette.color(QPalette::Highlight), accent);
    QVERIFY(link != palette.color(QPalette::Link));
    QVERIFY(contrast(link, palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(link, palette.color(QPalette::Window)) >= 4.5);
}

void TestTheme::linkFollowsThePalette()
{
    QWidget window;
    QLabel *link = makeLink(u"Åbn & se"_s, u"open"_s, &window);
    window.setPalette(paletteOf("#f0f0f0", "#ffffff", "#1a1c1e", "#1c6bb0", "#0000ff"));
    QVERIFY2(link->text().contains(u"#1c6bb0"_s), qPrintable(link->text()));
    window.setPalette(paletteOf("#2b2d30", "#1e2022", "#eceef0", "#62aeec", "#0000ff"));
    QVERIFY2(link->text().contains(u"#62aeec"_s), qPrintable(link->text()));
    QVERIFY(link->text().contains(u"Åbn &amp; se"_s));
    QCOMPARE(link->accessibleName(), u"Åbn & se"_s);
}

void TestTheme::linkOpensByKey()
{
    QWidget window;
    QLabel *link = makeLink(u"Åbn"_s, u"open"_s, &window);
    QSignalSpy opened(link, &QLabel::linkActivated);
    QTest::keyClick(link, Qt::Key_Return);
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(opened.size(), 2);
}

void TestTheme::highContrastHasNoTints()
{
    const QPalette palette = paletteOf("#000000", "#000000", "#ffffff", "#1aebff", "#ffff00");
    QVERIFY(isHighContrast(palette));
    for (const ColorRole role : {ColorRole::Error, ColorRole::Warning, ColorRole::Ok,
                                 ColorRole::Info, ColorRole::Neutral, ColorRole::Accent}) {
        const RoleColors colors = roleColors(role, palette);
        QCOMPARE(colors.tint, palette.color(QPalette::Base));
        QVERIFY(contrast(colors.line, colors.tint) >= 4.5);
        QVERIFY(contrast(colors.text, colors.tint) >= 4.5);
    }
    QVERIFY(!isHighContrast(paletteOf("#f0f0f0", "#ffffff", "#000000", "#1c6bb0", "#1c6bb0")));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
