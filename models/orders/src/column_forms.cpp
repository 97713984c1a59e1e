// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_forms.h"

#include <QRegularExpression>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// A clock time behind the date, as spreadsheets add, says nothing.
const QRegularExpression &dayForm()
{
    static const QRegularExpression form(u"^([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})"
                                         u"(?:[T ][0-9:.]+)?$"_s);
    return form;
}

const QRegularExpression &isoForm()
{
    static const QRegularExpression form(
        u"^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[T ][0-9:.]+Z?)?$"_s);
    return form;
}

std::optional<QDate> plausible(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1990 || year > 2099)
        return {};
    return date;
}

QString bareNumber(const QString &text)
{
    static const QRegularExpression unit(u"\\s*(?:timer|time|t|h|hours)\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString number = text.trimmed();
    number.remove(unit);
    number.removeIf([](QChar c) { return c.isSpace(); });
    if (number == u"½"_s)
        return u"0,5"_s;
    if (number.endsWith(u'½') && !number.contains(u',') && !number.contains(u'.'))
        return number.chopped(1) + u",5"_s;
    return number;
}

bool isGrouped(const QString &number, QChar separator)
{
    static const QRegularExpression grouped(u"^[1-9][0-9]{0,2}(?:,[0-9]{3})+$"_s);
    return grouped.match(QString(number).replace(separator, u',')).hasMatch();
}

// Without the separators between thousands; nothing when they stand wrong.
std::optional<QString> ungrouped(const QString &number, QChar thousands, QChar decimal)
{
    const qsizetype comma = number.indexOf(decimal);
    const QString whole = comma < 0 ? number : number.left(comma);
    if (!whole.contains(thousands))
        return number;
    if (!isGrouped(whole, thousands))
        return {};
    return QString(whole).remove(thousands) + (comma < 0 ? QString() : number.mid(comma));
}

} // namespace

void DateColumn::saw(DateForm form)
{
    m_seen = !m_seen || m_seen == form ? form : DateForm::Mixed;
}

std::optional<DateForm> DateColumn::form() const
{
    return m_seen == DateForm::DaySlashes && isMonthFirst() ? DateForm::MonthSlashes : m_seen;
}

void DateColumn::learn(const QString &text)
{
    if (isoForm().match(text.trimmed()).hasMatch())
        saw(DateForm::Iso);
    const auto match = dayForm().match(text.trimmed());
    if (!match.hasMatch())
        return;
    saw(match.capturedView(2) == u"/"   ? DateForm::DaySlashes
        : match.capturedView(2) == u"." ? DateForm::Points
                                        : DateForm::Dashes);
    if (match.capturedView(2) != u"/")
        return;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    if (first > 12 && second <= 12)
        m_onlyDayFirst = true;
    else if (second > 12 && first <= 12)
        m_onlyMonthFirst = true;
    else if (first != second)
        m_either = true;
}

std::optional<QDate> DateColumn::read(const QString &text) const
{
    const QString date = text.trimmed();
    if (const auto iso = isoForm().match(date); iso.hasMatch())
        return plausible(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    const auto match = dayForm().match(date);
    if (!match.hasMatch())
        return {};
    int day = match.captured(1).toInt();
    int month = match.captured(3).toInt();
    if (match.capturedView(2) == u"/" && isMonthFirst())
        std::swap(day, month);
    const int year = match.captured(4).toInt();
    return plausible(match.capturedLength(4) == 2 ? 2000 + year : year, month, day);
}

void HoursColumn::learn(const QString &text)
{
    const QString number = bareNumber(text);
    m_comma = m_comma || number.contains(u',');
    if (!number.contains(u'.'))
        return;
    if (isGrouped(number, u'.'))
        m_threeAfterPoint = true;
    else
        m_otherAfterPoint = true;
}

DecimalForm HoursColumn::form() const
{
    return m_comma             ? DecimalForm::Comma
           : m_otherAfterPoint ? DecimalForm::Point
                               : DecimalForm::None;
}

std::optional<Minutes> HoursColumn::read(const QString &text) const
{
    const QString number = bareNumber(text);
    const bool both = number.contains(u',') && number.contains(u'.');
    // In one value the sign that stands last is the decimal one; else the column decides.
    const bool pointIsDecimal =
        both ? number.lastIndexOf(u'.') > number.lastIndexOf(u',') : !m_comma && m_otherAfterPoint;
    const QChar decimal = pointIsDecimal ? u'.' : u',';
    const QChar thousands = pointIsDecimal ? u',' : u'.';
    const auto within = [this](const std::optional<Minutes> &minutes) {
        return minutes && *minutes <= Minutes::hours(m_highest);
    };
    std::optional<Minutes> minutes;
    if (const auto plain = ungrouped(number, thousands, decimal))
        minutes = Minutes::parseHours(*plain);
    if (within(minutes))
        return minutes;
    // "4.500" hours a week or a point in a column of commas: a decimal point after all.
    minutes = Minutes::parseHours(number);
    return within(minutes) ? minutes : std::nullopt;
}

} // namespace bro
