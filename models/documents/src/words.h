// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <calendar/iso_week.h>
#include <core/message.h>
#include <documents/office.h>

// The words of paper, always Danish whatever the interface speaks.
namespace bro::words {

using Arguments = QList<std::pair<QString, Argument>>;

QString of(const QString &code, const Arguments &arguments = {});
QString of(const Message &message);
QString upper(const QString &text);              // first letter
QString weekday(QDate date);                     // Mandag
QString shortWeekday(QDate date);                // ma
QString dayMonth(QDate date);                    // 4. maj
QString dayMonthYear(QDate date);                // 4. maj 2026
QString dates(QDate from, QDate to);             // 13. april – 3. juli 2026
QString weekSpan(QDate from, QDate to);          // 4.–8. maj 2026
QString month(int year, int month);              // Maj 2026
QString monthName(int month);                    // maj
QString office(QDate date);                      // 04-05-2026
QString officeTime(const QDateTime &when);       // 01-06-2026 08:12
QString noticeTime(const QDateTime &when);       // 19/5 20:05
QString clock(QTime time);                       // 09:30
QString span(QTime from, QTime to);              // 09:30–11:00
QString length(QTime from, QTime to);            // 1 t 30 min
QString hoursMinutes(Minutes minutes);           // 1:30
QString decimalHours(Minutes minutes);           // 4,7
QString hoursRange(Minutes least, Minutes most); // 3–5
QString amount(Money money);                     // 7.562,00
QString price(Money money);                      // 398 or 398,50
QString maskedCpr(const QString &cpr);           // 140388-••••
QString fullCpr(const QString &cpr);             // 140388-1234
QString oneLine(const PaperOffice &office);
QString pageOf(qsizetype page, qsizetype pages);
QString withoutSoftHyphens(QString text);
QString keptTogether(const QString &address); // postal code and town on one line
QString lowerFirst(const QString &text);
// The non-empty ones with a comma between them.
QString joined(const QStringList &parts);

} // namespace bro::words
