// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"
#include "qr.h"
#include "samples.h"
#include <QFile>
#include <QFontDatabase>
#include <QRawFont>
#include <QRegularExpression>
#include <QTest>
#include <documents/form_id.h>
#include <documents/output.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestPaperEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fontsAreEmbedded_data();
    void fontsAreEmbedded();
    void fontsHoldTheLetters_data();
    void fontsHoldTheLetters();
    void lines_data();
    void lines();
    void linesNeverPassTheWidth();
    void spacesStandBetweenStyles();
    void cutSaysSo();
    void shapingIsRepeatable();
    void qrFillsItsSquare();
    void formIds();
    void formIdOfScan_data();
    void formIdOfScan();
    void printOrder_data();
    void printOrder();
    void renderedSize();

private:
    Typesetter m_typesetter;
};

void TestPaperEngine::fontsAreEmbedded_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("family");
    for (const auto &[file, family] : {std::pair(u"NotoSans"_s, u"Noto Sans"_s),
                                       std::pair(u"NotoSansArabic"_s, u"Noto Sans Arabic"_s),
                                       std::pair(u"NotoSansEthiopic"_s, u"Noto Sans Ethiopic"_s),
                                       std::pair(u"LiberationSans"_s, u"Liberation Sans"_s)}) {
        for (const QString &weight : {u"Regular"_s, u"Bold"_s})
            QTest::newRow(qPrintable(file + weight)) << file + u'-' + weight << family;
    }
}

void TestPaperEngine::fontsAreEmbedded()
{
    QFETCH(QString, file);
    QFETCH(QString, family);
    QFile font(u":/brobygger/fonts/%1.ttf"_s.arg(file));
    QVERIFY2(font.open(QIODevice::ReadOnly), qPrintable(font.errorString()));
    QVERIFY(font.size() > 20000);
    QVERIFY(loadPaperFonts().ok());
    QVERIFY(QFontDatabase::families().contains(family));
}

void TestPaperEngine::fontsHoldTheLetters_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("letters");
    QTest::newRow("Danish") << u"NotoSans-Regular"_s << u"æøåÆØÅé–·÷×¹•…"_s;
    QTest::newRow("Polish and Ukrainian") << u"NotoSans-Bold"_s << u"WiśniewskaŻółćТимошенкоЇї"_s;
    QTest::newRow("Arabic") << u"NotoSansArabic-Regular"_s << u"اتصلبهذاالرقم؟"_s;
    QTest::newRow("Tigrinya") << u"NotoSansEthiopic-Regular"_s << u"ሰሙናዊመደብ፧"_s;
    QTest::newRow("reports") << u"LiberationSans-Regular"_s << u"æøåÆØÅ§€"_s;
}

void TestPaperEngine::fontsHoldTheLetters()
{
    QFETCH(QString, file);
    QFETCH(QString, letters);
    const QRawFont font(u":/brobygger/fonts/%1.ttf"_s.arg(file), 100);
    QVERIFY(font.isValid());
    for (const QChar letter : letters)
        QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
}

void TestPaperEngine::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("fits") << u"Samtale om job"_s << 60.0 << QStringList{u"Samtale om job"_s};
    QTest::newRow("breaks at spaces")
        << u"Samtale om job"_s << 14.0 << QStringList{u"Samtale"_s, u"om job"_s};
    QTest::newRow("soft hyphen unused")
        << u"Dansk\u00ADundervisning"_s << 60.0 << QStringList{u"Danskundervisning"_s};
    QTest::newRow("soft hyphen used")
        << u"Dansk\u00ADundervisning"_s << 22.0 << QStringList{u"Dansk-"_s, u"undervisning"_s};
    QTest::newRow("hyphen between letters")
        << u"Al-Haddad"_s << 12.0 << QStringList{u"Al-"_s, u"Haddad"_s};
    QTest::newRow("times stay whole")
        << u"kl. 09:30–11:00"_s << 21.0 << QStringList{u"kl."_s, u"09:30–11:00"_s};
    QTest::newRow("kept together") << u"Kajen 3, 4999\u00A0Egeby"_s << 24.0
                                   << QStringList{u"Kajen 3,"_s, u"4999\u00A0Egeby"_s};
    QTest::newRow("nothing") << QString() << 20.0 << QStringList{};
}

QStringList textsOf(const FlowBlock &block)
{
    QStringList texts;
    for (const FlowLine &line : block.lines) {
        QString text;
        for (const Piece &piece : line.pieces)
            text += piece.span.text;
        texts.append(text);
    }
    return texts;
}

void TestPaperEngine::lines()
{
    QFETCH(QString, text);
    QFETCH(double, width);
    QFETCH(QStringList, expected);
    QCOMPARE(textsOf(layOut(m_typesetter, Flow(text, {9}), {width, 1.3, 0})), expected);
}

void TestPaperEngine::linesNeverPassTheWidth()
{
    const QString words = u"Kompetence\u00ADafklarende samtale-forløb "_s + QString(100, u'W') +
                          u" fastholdelse i virksomheden"_s;
    for (const double width : {14.0, 19.0, 25.0, 60.0}) {
        Flow flow(words, {9});
        flow.gap(1).mark(Span::Kind::BlackMark, u"NYT"_s).add(words, {11, true});
        const FlowBlock block = layOut(m_typesetter, flow, {width, 1.3, 0});
        for (const FlowLine &line : block.lines) {
            for (const Piece &piece : line.pieces)
                QVERIFY2(piece.x + piece.width <= width + 0.1, qPrintable(piece.span.text));
        }
        QCOMPARE(textsOf(block).join(QString()).count(u'W'), 200);
    }
}

void TestPaperEngine::spacesStandBetweenStyles()
{
    Flow flow(u"Før: "_s, {9, true});
    flow.add(u"10:00"_s, {9}).add(u" Polsk tolk."_s, {9});
    QCOMPARE(textsOf(layOut(m_typesetter, flow, {90, 1.3, 0})),
             QStringList{u"Før: 10:00 Polsk tolk."_s});
}

void TestPaperEngine::cutSaysSo()
{
    const Flow flow(u"Samtale om job og praktik i virksomheden"_s, {9});
    const FlowBlock whole = layOut(m_typesetter, flow, {30, 1.3, 5});
    QVERIFY(!whole.cut);
    const FlowBlock cut = layOut(m_typesetter, flow, {18, 1.3, 2});
    QVERIFY(cut.cut);
    QCOMPARE(cut.lines.size(), 2);
    QVERIFY(textsOf(cut).last().endsWith(u'…'));
    QVERIFY(cut.width <= 18);
}

void TestPaperEngine::shapingIsRepeatable()
{
    const Font plain{Face::Sans, 150, 0};
    const Font bold{Face::SansBold, 150, 0};
    Typesetter other;
    for (const QString &text :
         {u"Jolanta Wiśniewska"_s, u"سمير الحداد"_s, u"ሰላም ተስፋይ"_s, u"09:30"_s}) {
        QCOMPARE(m_typesetter.width(text, plain), other.width(text, plain));
        QVERIFY(m_typesetter.width(text, plain) > 300);
        QVERIFY(!m_typesetter.shape(text, plain).runs.isEmpty());
    }
    QVERIFY(m_typesetter.width(u"Uge"_s, bold) > m_typesetter.width(u"Uge"_s, plain));
    // Digits are tabular.
    QCOMPARE(m_typesetter.width(u"11:11"_s, plain), m_typesetter.width(u"08:40"_s, plain));
}

void TestPaperEngine::qrFillsItsSquare()
{
    const QRect square(100, 200, 710, 710);
    const QPainterPath path = qrModules(formCode(u"S-7K3F-92QX"_s), square);
    const QRectF extent = path.boundingRect();
    QVERIFY(qAbs(extent.left() - 100) < 0.1 && qAbs(extent.top() - 200) < 0.1);
    QVERIFY(qAbs(extent.width() - 710) < 0.1 && qAbs(extent.height() - 710) < 0.1);
    // The finder pattern in three corners: dark ring, light ring, dark heart; 21 modules a side.
    const double module = 710 / 21.0;
    const auto dark = [&](double column, double row) {
        return path.contains(QPointF(100 + (column + 0.5) * module, 200 + (row + 0.5) * module));
    };
    for (const auto &[column, row] : {std::pair(0, 0), std::pair(14, 0), std::pair(0, 14)}) {
        QVERIFY(dark(column, row) && dark(column + 6, row + 6) && dark(column + 3, row + 3));
        QVERIFY(!dark(column + 1, row + 1) && !dark(column + 5, row + 5));
    }
    QVERIFY(qrModules(QString(5000, u'A'), square).isEmpty());
    QVERIFY(qrModules(formCode(u"S-7K3F-92QZ"_s), square) != path);
}

void TestPaperEngine::formIds()
{
    static const QRegularExpression form(
        u"^[SPDG]-[2-9B-DF-HJKMNP-TV-XZ]{4}-[2-9B-DF-HJKMNP-TV-XZ]{4}$"_s);
    QSet<QString> seen;
    for (int i = 0; i < 2000; ++i) {
        const QString id = newFormId(FormKind::Schedule);
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 2000);
    QVERIFY(newFormId(FormKind::DayProtocol).startsWith(u"D-"_s));
}

void TestPaperEngine::formIdOfScan_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("id");
    QTest::newRow("the code") << formCode(u"S-7K3F-92QX"_s) << u"S-7K3F-92QX"_s;
    QTest::newRow("typed") << u" s-7k3f-92qx "_s << u"S-7K3F-92QX"_s;
    QTest::newRow("another code") << u"https://example.org/S-7K3F-92QX"_s << QString();
    QTest::newRow("too short") << u"BRO:S-7K3F-92Q"_s << QString();
}

void TestPaperEngine::formIdOfScan()
{
    QFETCH(QString, scanned);
    QFETCH(QString, id);
    QCOMPARE(formIdOf(scanned).value_or(QString()), id);
}

void TestPaperEngine::printOrder_data()
{
    QTest::addColumn<QList<int>>("pages");
    QTest::addColumn<bool>("duplex");
    QTest::addColumn<QList<int>>("order"); // document by number, 0 = blank page
    QTest::newRow("single-sided") << QList<int>{1, 2, 1} << false << QList<int>{1, 2, 2, 3};
    QTest::newRow("each on a right-hand page")
        << QList<int>{1, 2, 3, 1} << true << QList<int>{1, 0, 2, 2, 3, 3, 3, 0, 4};
    QTest::newRow("no page after the last") << QList<int>{1} << true << QList<int>{1};
}

void TestPaperEngine::printOrder()
{
    QFETCH(QList<int>, pages);
    QFETCH(bool, duplex);
    QFETCH(QList<int>, order);
    QList<Document> documents;
    for (const int count : std::as_const(pages))
        documents.append({u"x"_s, u"x"_s, QList<Page>(count)});
    QList<int> found;
    const QList<const Page *> printed = bro::printOrder(documents, duplex);
    for (const Page *page : printed) {
        int number = 0;
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const auto &own = documents.at(i).pages;
            if (page && page >= own.constData() && page < own.constData() + own.size())
                number = int(i + 1);
        }
        found.append(number);
    }
    QCOMPARE(found, order);
}

void TestPaperEngine::renderedSize()
{
    const Document document = layoutWeekSchedule(samples::schedule(), m_typesetter);
    const QImage image = renderPage(document.pages.first(), 96, m_typesetter);
    QCOMPARE(image.size(), QSize(794, 1123));
    QVERIFY(image.pixelColor(5, 5) == Qt::white);
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    }
    QVERIFY(dark > 20000 && dark < 120000);
}

QTEST_MAIN(TestPaperEngine)
#include "tst_paper_engine.moc"
