// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"
#include <QRegularExpression>
#include <core/texts.h>

namespace bro::words {

using namespace Qt::StringLiterals;

QString of(const QString &code, const Arguments &arguments)
{
    return Texts::danish().sentence(code, arguments);
}

QString of(const Message &message)
{
    return message.isEmpty() ? QString() : Texts::danish().sentence(message);
}

QString upper(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString weekday(QDate date)
{
    return upper(Texts::danish().locale().dayName(date.dayOfWeek()));
}

QString shortWeekday(QDate date)
{
    return Texts::danish().locale().dayName(date.dayOfWeek()).left(2);
}

QString monthName(int month)
{
    return Texts::danish().locale().monthName(month);
}

QString month(int year, int month)
{
    return upper(monthName(month)) + u' ' + QString::number(year);
}

QString dayMonth(QDate date)
{
    return u"%1. %2"_s.arg(QString::number(date.day()), monthName(date.month()));
}

QString dayMonthYear(QDate date)
{
    return dayMonth(date) + u' ' + QString::number(date.year());
}

QString dates(QDate from, QDate to)
{
    const QString start = from.year() == to.year() ? dayMonth(from) : dayMonthYear(from);
    return start + u" – "_s + dayMonthYear(to);
}

QString weekSpan(QDate from, QDate to)
{
    if (from.month() == to.month())
        return u"%1.–%2"_s.arg(QString::number(from.day()), dayMonthYear(to));
    return dates(from, to);
}

QString office(QDate date)
{
    return Texts::danish().date(date);
}

QString officeTime(const QDateTime &when)
{
    return office(when.date()) + u' ' + clock(when.time());
}

QString noticeTime(const QDateTime &when)
{
    return when.date().toString(u"d/M "_s) + clock(when.time());
}

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString span(QTime from, QTime to)
{
    return clock(from) + u'–' + clock(to);
}

QString length(QTime from, QTime to)
{
    qint64 minutes = from.secsTo(to) / 60;
    if (minutes <= 0)
        minutes += 24 * 60;
    const qint64 hours = minutes / 60;
    const qint64 rest = minutes % 60;
    if (hours == 0)
        return of(u"documents.lengthMinutes"_s, {{u"n"_s, rest}});
    if (rest == 0)
        return of(u"documents.lengthHours"_s, {{u"n"_s, hours}});
    return of(u"documents.lengthMixed"_s, {{u"hours"_s, hours}, {u"minutes"_s, rest}});
}

QString hoursMinutes(Minutes minutes)
{
    return u"%1:%2"_s.arg(QString::number(minutes.value / 60),
                          QString::number(minutes.value % 60).rightJustified(2, u'0'));
}

QString decimalHours(Minutes minutes)
{
    const qint64 tenths = (minutes.value * 10 + 30) / 60;
    const QString whole = QString::number(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + u',' + QString::number(tenths % 10);
}

QString hoursRange(Minutes least, Minutes most)
{
    return least == most ? least.hoursText() : least.hoursText() + u'–' + most.hoursText();
}

QString amount(Money money)
{
    const QString text = Texts::danish().amount(money);
    return text.left(text.lastIndexOf(u' '));
}

QString price(Money money)
{
    const QString text = amount(money);
    return money.ore % 100 == 0 ? text.chopped(3) : text;
}

QString maskedCpr(const QString &cpr)
{
    return cpr.left(6) + u"-••••"_s;
}

QString fullCpr(const QString &cpr)
{
    return cpr.left(6) + u'-' + cpr.mid(6);
}

QString oneLine(const PaperOffice &office)
{
    QStringList parts{office.name, joined({office.street, office.town})};
    if (!office.phone.isEmpty())
        parts.append(of(u"documents.phone"_s, {{u"number"_s, office.phone}}));
    if (!office.cvr.isEmpty())
        parts.append(of(u"documents.cvr"_s, {{u"number"_s, office.cvr}}));
    return parts.join(u" · "_s);
}

QString pageOf(qsizetype page, qsizetype pages)
{
    return of(u"documents.pageOf"_s, {{u"page"_s, qint64(page)}, {u"pages"_s, qint64(pages)}});
}

QString withoutSoftHyphens(QString text)
{
    return text.remove(u'\u00AD');
}

QString keptTogether(const QString &address)
{
    static const QRegularExpression code(u"\\b(\\d{4}) (?=\\p{L})"_s);
    return QString(address).replace(code, u"\\1\u00A0"_s);
}

QString lowerFirst(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toLower() + text.mid(1);
}

QString joined(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            kept.append(part.trimmed());
    }
    return kept.join(u", "_s);
}

} // namespace bro::words
