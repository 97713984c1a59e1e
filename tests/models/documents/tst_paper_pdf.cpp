// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <documents/output.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestPaperPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTitleLanguageAndTime();
    void sameInputSameBytes();
    void holdsNoCprNumber();
    void mixesFormats();
    void isAbsent_data();
    void isAbsent();
    void nothingToWrite();
    void progressCountsPages();
    void textCanBeRead();

private:
    PdfOptions options() const
    {
        PdfOptions options;
        options.title = u"Ugeskema, uge 19"_s;
        options.created = QDateTime(QDate(2026, 4, 30), QTime(10, 0), Qt::UTC);
        return options;
    }
    Typesetter m_typesetter;
};

void TestPaperPdf::saysTitleLanguageAndTime()
{
    const auto pdf =
        pdfBytes({layoutWeekSchedule(samples::schedule(), m_typesetter)}, options(), m_typesetter);
    QVERIFY(pdf.ok());
    QVERIFY(pdf->startsWith("%PDF-1."));
    QVERIFY(pdf->endsWith("%%EOF\n"));
    QVERIFY(pdf->contains("/Lang (da-DK)"));
    QVERIFY(pdf->contains("/DisplayDocTitle true"));
    QVERIFY(pdf->contains("/CreationDate (D:20260430100000"));
    QVERIFY(pdf->contains("NotoSans"));
    // The table of the update points to its catalog and to the table before it.
    const qsizetype at = pdf->lastIndexOf("startxref\n");
    const qsizetype table = pdf->mid(at + 10).split('\n').first().toLongLong();
    QVERIFY(pdf->mid(table).startsWith("xref\n"));
    const QByteArray entry = pdf->mid(table).split('\n').at(2);
    QVERIFY(pdf->mid(entry.left(10).toLongLong()).split('\n').at(0).endsWith(" 0 obj"));
    const qsizetype previous =
        pdf->mid(pdf->lastIndexOf("/Prev ") + 6).split('\n').first().toLongLong();
    QVERIFY(pdf->mid(previous).startsWith("xref"));
}

void TestPaperPdf::sameInputSameBytes()
{
    Typesetter other;
    const auto first =
        pdfBytes({layoutWeekSchedule(samples::schedule(), m_typesetter)}, options(), m_typesetter);
    const auto second =
        pdfBytes({layoutWeekSchedule(samples::schedule(), other)}, options(), other);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(*first == *second);
}

void TestPaperPdf::holdsNoCprNumber()
{
    const CitizenProtocolData data = samples::citizenProtocol();
    const Document document = layoutCitizenProtocol(data, m_typesetter);
    PdfOptions named = options();
    named.title = document.title;
    const auto pdf = pdfBytes({document}, named, m_typesetter);
    QVERIFY(pdf.ok());
    QVERIFY(!pdf->contains(data.cpr.toLatin1()));
    QVERIFY(!document.title.contains(data.cpr.left(6)));
}

void TestPaperPdf::mixesFormats()
{
    const QList<Document> documents{layoutWeekSchedule(samples::schedule(), m_typesetter),
                                    layoutDayProtocol(samples::dayProtocol(), m_typesetter)};
    PdfOptions duplex = options();
    duplex.duplex = true;
    const auto pdf = pdfBytes(documents, duplex, m_typesetter);
    QVERIFY(pdf.ok());
    QCOMPARE(pdf->count("/Type /Page\n"), 3);
    QCOMPARE(pdf->count("/MediaBox [0 0 842"), 1);
}

void TestPaperPdf::isAbsent_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QString>("code");
    QTest::newRow("cancelled after the first page") << u"cancel"_s << u"core.canceled"_s;
    QTest::newRow("refused before it has its name") << u"refuse"_s << u"documents.pdfFailed"_s;
    QTest::newRow("no such folder") << u"folder"_s << u"core.cannotWrite"_s;
}

void TestPaperPdf::isAbsent()
{
    QFETCH(QString, obstacle);
    QFETCH(QString, code);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(obstacle == u"folder"_s ? u"missing/x.pdf"_s : u"x.pdf"_s);
    PdfOptions hindered = options();
    if (obstacle == u"cancel"_s)
        hindered.progress = [](qsizetype, qsizetype) { return false; };
    if (obstacle == u"refuse"_s)
        hindered.beforeName = [] { return Done(Error(u"documents.pdfFailed"_s)); };
    const Done done = writePdf({layoutWeekSchedule(samples::fullSchedule(), m_typesetter)}, path,
                               hindered, m_typesetter);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().message.code, code);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPaperPdf::nothingToWrite()
{
    QTemporaryDir folder;
    const Done done = writePdf({}, folder.filePath(u"x.pdf"_s), options(), m_typesetter);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().message.code, u"documents.nothingToWrite"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPaperPdf::progressCountsPages()
{
    QTemporaryDir folder;
    QList<qsizetype> seen;
    PdfOptions watched = options();
    watched.progress = [&seen](qsizetype done, qsizetype total) {
        seen.append(done);
        seen.append(total);
        return true;
    };
    QVERIFY(writePdf({layoutWeekSchedule(samples::fullSchedule(), m_typesetter)},
                     folder.filePath(u"x.pdf"_s), watched, m_typesetter)
                .ok());
    QCOMPARE(seen, (QList<qsizetype>{1, 2, 2, 2}));
    QVERIFY(QFile::exists(folder.filePath(u"x.pdf"_s)));
}

void TestPaperPdf::textCanBeRead()
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        QSKIP("pdftotext is not installed");
    QTemporaryDir folder;
    WeekScheduleData data = samples::schedule();
    data.citizenName = u"Affi Fjeldsted Øfling"_s; // letters that ligatures could swallow
    QVERIFY(writePdf({layoutWeekSchedule(data, m_typesetter)}, folder.filePath(u"x.pdf"_s),
                     options(), m_typesetter)
                .ok());
    QProcess process;
    process.start(tool, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, folder.filePath(u"x.pdf"_s), u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    qsizetype from = 0;
    for (const QString &words :
         {u"Affi Fjeldsted Øfling"_s, u"Uge 19 4.–8. maj 2026"_s, u"Version 3 30. april 2026"_s,
          u"ÆNDRET"_s, u"Mandag"_s, u"Formiddag"_s, u"09:30–11:00"_s, u"Eftermiddag"_s,
          u"Er du syg?"_s, u"00 60 70 80"_s, u"Alle aftaler i ugen"_s, u"Samtale med mentor"_s,
          u"Før: 10:00–11:00."_s, u"Dine forløb"_s, u"S-7K3F-92QX"_s}) {
        const qsizetype at = text.indexOf(words, from);
        QVERIFY2(at >= 0, qPrintable(u"not found in order: "_s + words));
        from = at;
    }
}

QTEST_MAIN(TestPaperPdf)
#include "tst_paper_pdf.moc"
