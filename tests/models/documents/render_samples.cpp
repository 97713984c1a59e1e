// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include <QDir>
#include <QGuiApplication>
#include <QTextStream>
#include <documents/output.h>

using namespace bro;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QTextStream err(stderr);
    if (argc != 2) {
        err << "usage: render_samples FOLDER\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s))
        return 1;
    Typesetter typesetter;
    const QList<std::pair<QString, Document>> documents{
        {u"01-ugeskema"_s, layoutWeekSchedule(samples::schedule(), typesetter)},
        {u"01b-fyldt-uge"_s, layoutWeekSchedule(samples::fullSchedule(), typesetter)},
        {u"01c-tom-uge"_s, layoutWeekSchedule(samples::emptyWeek(), typesetter)},
        {u"02-stor-skrift"_s, layoutWeekSchedule(samples::largeSchedule(), typesetter)},
        {u"06-protokol"_s, layoutCitizenProtocol(samples::citizenProtocol(), typesetter)},
        {u"07-dagsprotokol"_s, layoutDayProtocol(samples::dayProtocol(), typesetter)},
        {u"09-grundlag"_s, layoutInvoiceBasis(samples::invoiceBasis(), typesetter)},
        {u"10-faktura"_s, layoutInvoice(samples::designedInvoice(), samples::office(), typesetter)},
        {u"10b-mange-linjer"_s,
         layoutInvoice(samples::longInvoice(70), samples::office(), typesetter)},
        {u"10c-kreditnota"_s,
         layoutInvoice(samples::designedCreditNote(), samples::office(), typesetter)},
        {u"10d-rykker"_s, layoutReminder(samples::reminder(), samples::office(), typesetter)}};
    for (const auto &[name, document] : documents) {
        for (qsizetype i = 0; i < document.pages.size(); ++i) {
            const QString file = u"%1-%2.png"_s.arg(name, QString::number(i + 1));
            if (!renderPage(document.pages.at(i), 80, typesetter).save(folder.filePath(file)))
                return 1;
        }
        PdfOptions options;
        options.title = document.title;
        const Done written =
            writePdf({document}, folder.filePath(name + u".pdf"_s), options, typesetter);
        if (!written.ok()) {
            err << written.error().message.code << ' ' << written.error().detail << '\n';
            return 1;
        }
    }
    return 0;
}
