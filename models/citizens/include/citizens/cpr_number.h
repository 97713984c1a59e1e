// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <core/result.h>

namespace bro {

// Ten digits DDMMYYSSSS as text; domain 2.1. Only parse() makes one, so a held number is valid.
class CprNumber
{
public:
    CprNumber() = default;
    // With or without dash and spaces. Fails with cpr.* when it is not ten digits, or its date
    // (century by the seventh digit; day − 60 for replacement numbers) is impossible or after
    // today.
    static Result<CprNumber> parse(const QString &text, QDate today);
    // From the database, where only parsed numbers are stored.
    static CprNumber fromStored(const QString &digits);

    bool isEmpty() const { return m_digits.isEmpty(); }
    QString digits() const { return m_digits; }
    QString shown() const;  // 140388-1234
    QString masked() const; // 140388-••••
    QDate birthDate() const;
    bool isReplacement() const;
    // Only a soft note: numbers without it are issued since 1 October 2007. True for replacements.
    bool passesModulus11() const;
    int ageOn(QDate day) const;

    friend bool operator==(const CprNumber &, const CprNumber &) = default;

private:
    explicit CprNumber(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace bro
