// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <core/texts.h>
#include <nlohmann/json.hpp>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr QChar Minus(u'\u2212');

const QRegularExpression &placeholder()
{
    static const QRegularExpression form(u"\\{([a-zA-Z][a-zA-Z0-9]*)\\}"_s);
    return form;
}
} // namespace

Texts::Texts(Language language)
    : m_language(language),
      m_locale(language == Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    const QString folder =
        language == Language::Danish ? u":/brobygger/texts/da"_s : u":/brobygger/texts/en"_s;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto json = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
        if (!json.is_object())
            continue;
        for (const auto &[code, text] : json.items()) {
            auto &forms = m_texts[QString::fromStdString(code)];
            if (text.is_string()) {
                forms.insert(u"other"_s, QString::fromStdString(text.get<std::string>()));
            } else if (text.is_object()) {
                for (const auto &[form, words] : text.items())
                    forms.insert(QString::fromStdString(form),
                                 QString::fromStdString(words.get<std::string>()));
            }
        }
    }
}

const Texts &Texts::danish()
{
    static const Texts texts(Language::Danish);
    return texts;
}

QString Texts::sentence(const Message &message) const
{
    const auto entry = m_texts.constFind(message.code);
    if (entry == m_texts.constEnd())
        return u'[' + message.code + u']';
    QString form = u"other"_s;
    for (const auto &[name, value] : message.arguments) {
        const auto *n = std::get_if<qint64>(&value);
        if (name == "n"_L1 && n && *n == 1 && entry->contains(u"one"_s))
            form = u"one"_s;
    }
    const QString text = entry->value(form);
    QString out;
    out.reserve(text.size() + 32);
    qsizetype from = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const auto argument =
            std::find_if(message.arguments.begin(), message.arguments.end(),
                         [&match](const auto &a) { return a.first == match.capturedView(1); });
        out += argument != message.arguments.end() ? show(argument->second) : match.captured(0);
    }
    out += QStringView(text).mid(from);
    return out;
}

bool Texts::has(const QString &code) const
{
    return m_texts.contains(code);
}

QStringList Texts::codes() const
{
    QStringList codes = m_texts.keys();
    codes.sort();
    return codes;
}

QStringList Texts::placeholders(const QString &code) const
{
    QStringList names;
    const auto forms = m_texts.value(code);
    for (const QString &text : forms) {
        auto matches = placeholder().globalMatch(text);
        while (matches.hasNext())
            names.append(matches.next().captured(1));
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QString Texts::date(QDate date) const
{
    return date.toString(u"dd-MM-yyyy"_s);
}

QString Texts::dayAndDate(QDate date) const
{
    const QString day = m_locale.dayName(date.dayOfWeek(), QLocale::LongFormat);
    return m_language == Language::Danish ? day.left(2) + date.toString(u" dd-MM"_s)
                                          : day.left(3) + date.toString(u" dd-MM"_s);
}

QString Texts::longDate(QDate date) const
{
    return m_locale.toString(date, m_language == Language::Danish ? u"dddd d. MMMM yyyy"_s
                                                                  : u"dddd d MMMM yyyy"_s);
}

QString Texts::time(QTime time) const
{
    return time.toString(m_language == Language::Danish ? u"HH.mm"_s : u"HH:mm"_s);
}

QString Texts::amount(Money money) const
{
    const qint64 size = money.ore < 0 ? -money.ore : money.ore;
    const QString decimals = QString::number(size % 100).rightJustified(2, u'0');
    const QString sign = money.ore < 0 ? QString(Minus) : QString();
    return sign + m_locale.toString(size / 100) + m_locale.decimalPoint() + decimals + u" kr."_s;
}

QString Texts::hours(Minutes minutes) const
{
    QString text = minutes.hoursText().replace(u'-', Minus);
    if (m_language == Language::English)
        text.replace(u',', u'.');
    return text + (m_language == Language::Danish ? u" t"_s : u" h"_s);
}

QString Texts::show(const Argument &argument) const
{
    return std::visit(
        [this](const auto &value) -> QString {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, qint64>)
                return QString::number(value).replace(u'-', Minus);
            else if constexpr (std::is_same_v<T, QString>)
                return value;
            else if constexpr (std::is_same_v<T, QDate>)
                return date(value);
            else if constexpr (std::is_same_v<T, QTime>)
                return time(value);
            else if constexpr (std::is_same_v<T, QDateTime>)
                return date(value.date()) + u' ' + time(value.time());
            else if constexpr (std::is_same_v<T, Money>)
                return amount(value);
            else if constexpr (std::is_same_v<T, Minutes>)
                return hours(value);
            else
                return value ? sentence(*value) : QString();
        },
        argument);
}

} // namespace bro
