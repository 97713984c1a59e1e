// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <clocale>
#ifdef Q_OS_WIN
#include <locale.h>
#include <string>
#else
#include <locale.h>
#endif

namespace bro {

// The decimal point for this thread and scope: libxlsxwriter prints numbers by the PC's locale, and
// a workbook with decimal commas is damaged.
class NumericLocale
{
public:
    NumericLocale(const NumericLocale &) = delete;
    NumericLocale &operator=(const NumericLocale &) = delete;
#ifdef Q_OS_WIN
    NumericLocale() : m_mode(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE))
    {
        m_before = std::setlocale(LC_NUMERIC, nullptr);
        std::setlocale(LC_NUMERIC, "C");
    }
    ~NumericLocale()
    {
        std::setlocale(LC_NUMERIC, m_before.c_str());
        _configthreadlocale(m_mode);
    }

private:
    int m_mode;
    std::string m_before;
#else
    NumericLocale() : m_before(uselocale(c())) {}
    ~NumericLocale()
    {
        uselocale(m_before);
    }

private:
    static locale_t c()
    {
        static const locale_t locale = newlocale(LC_ALL_MASK, "C", nullptr);
        return locale;
    }
    locale_t m_before;
#endif
};

} // namespace bro
