// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <views/translations.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
Done install(const QString &file)
{
    auto *const translator = new QTranslator(qApp);
    translator->setObjectName(u"bro.translator"_s);
    if (!translator->load(u":/brobygger/translations/"_s + file))
        return Error(u"views.translationMissing"_s, {{u"file"_s, file}});
    QCoreApplication::installTranslator(translator);
    return {};
}
} // namespace

Done installTranslations(Language language)
{
    const auto old = qApp->findChildren<QTranslator *>(u"bro.translator"_s);
    qDeleteAll(old);
    // Names of months and days in fields and calendars, and how lists sort Æ, Ø and Å.
    QLocale::setDefault(language == Language::Danish
                            ? QLocale(QLocale::Danish, QLocale::Denmark)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (language == Language::Danish)
        BRO_CHECK(install(u"qtbase_da.qm"_s));
    return install(language == Language::Danish ? u"brobygger_da.qm"_s : u"brobygger_en.qm"_s);
}

} // namespace bro
