// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <calendar/iso_week.h>

namespace bro {

using namespace Qt::StringLiterals;

std::optional<IsoWeek> IsoWeek::parse(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{4})-W([0-9]{2})\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const IsoWeek week{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
    return week.isValid() ? std::optional(week) : std::nullopt;
}

IsoWeek IsoWeek::of(QDate date)
{
    IsoWeek week;
    week.week = date.weekNumber(&week.year);
    return week;
}

int IsoWeek::weeksInYear(int year)
{
    return QDate(year, 12, 28).weekNumber(); // always in the last week of its year
}

QString IsoWeek::toString() const
{
    return u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
}

bool IsoWeek::isValid() const
{
    return year > 0 && week >= 1 && week <= weeksInYear(year);
}

QDate IsoWeek::monday() const
{
    if (!isValid())
        return {};
    const QDate inWeekOne(year, 1, 4);
    return inWeekOne.addDays(7 * (week - 1) - (inWeekOne.dayOfWeek() - 1));
}

IsoWeek IsoWeek::addWeeks(int n) const
{
    return of(monday().addDays(7 * qint64(n)));
}

} // namespace bro
