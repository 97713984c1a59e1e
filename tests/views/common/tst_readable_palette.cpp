// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStyle>
#include <QTest>
#include <views/readable_palette.h>
#include <views/theme.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
QPalette darkPalette()
{
    QPalette palette(QColor(0xff2b2d30));
    palette.setColor(QPalette::Base, QColor(0xff1e2022));
    palette.setColor(QPalette::Text, QColor(0xffeceef0));
    palette.setColor(QPalette::WindowText, QColor(0xffeceef0));
    palette.setColor(QPalette::PlaceholderText, QColor(0xff000000));
    return palette;
}
} // namespace

class TestReadablePalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"fusion"_s);
        keepFramesVisible();
        keepPlaceholdersReadable();
    }

    void emptyFieldsCanBeReadInLightAndDark()
    {
        QLineEdit field;
        for (const QPalette &palette : {darkPalette(), QApplication::style()->standardPalette()}) {
            QApplication::setPalette(palette);
            QTRY_COMPARE(field.palette().color(QPalette::PlaceholderText),
                         roleColors(ColorRole::Secondary, field.palette()).text);
        }
    }

    void whatIsDisabledStaysInSight()
    {
        for (const QColor &window : {QColor(Qt::black), QColor(Qt::white)}) {
            const QColor text = window == QColor(Qt::black) ? Qt::white : Qt::black;
            QPalette palette(window);
            for (const QPalette::ColorRole role :
                 {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
                palette.setColor(role, text);
                palette.setColor(QPalette::Disabled, role, window);
            }
            QApplication::setPalette(palette);
            QTRY_VERIFY(
                contrast(QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText),
                         window) > 3);
            QVERIFY(contrast(QApplication::palette().color(QPalette::Disabled, QPalette::Text),
                             text) > 2);
        }
        // What can be seen is the system's.
        const QPalette usual = QApplication::style()->standardPalette();
        QApplication::setPalette(usual);
        QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text),
                 usual.color(QPalette::Disabled, QPalette::Text));
    }

    void boxesHaveAFrameInTheDark()
    {
        QCheckBox box;
        box.setPalette(darkPalette());
        box.resize(box.sizeHint());
        const QImage image = box.grab().toImage();
        const QColor frame = roleColors(ColorRole::Neutral, box.palette()).line;
        bool found = false;
        for (int x = 0; x < image.width() && !found; ++x)
            found = image.pixelColor(x, image.height() / 2) == frame;
        QVERIFY(found);
    }

    void aChoiceWithoutRoomEndsInDots()
    {
        const auto picture = [](const QString &text, int width) {
            QComboBox combo;
            combo.addItem(text);
            combo.resize(width, combo.sizeHint().height());
            return combo.grab().toImage();
        };
        const QString all = u"Uge 48 · 23.–27. november 2026"_s;
        const QComboBox measure;
        constexpr int Narrow = 140;
        QString shown; // the shortest that looks the same; longer ones are cut to it
        for (qsizetype length = 1; length < all.size() && shown.isEmpty(); ++length) {
            const QString cut = all.first(length).trimmed() + u'…';
            if (picture(all, Narrow) == picture(cut, Narrow))
                shown = cut;
        }
        constexpr int Arrow = 16;
        QVERIFY(!shown.isEmpty());
        QVERIFY(measure.fontMetrics().horizontalAdvance(shown) < Narrow - Arrow);
        const int wide = measure.fontMetrics().horizontalAdvance(all) + Narrow;
        QVERIFY(picture(all, wide) != picture(shown, wide));
    }

    void boxesGrowWithTheText()
    {
        const QFont usual = QApplication::font();
        const int before = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        QVERIFY(QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth) > before * 3 / 2);
        QApplication::setFont(usual);
    }
};

QTEST_MAIN(TestReadablePalette)
#include "tst_readable_palette.moc"
