// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace bro {

enum class ReportPurpose { Status, Final, Progress, Visitation, Documentation, Account, Other };
enum class ReportFormat { Portal, Docx, Pdf };

struct ReportSection
{
    QString id;
    QString title;
    QString help; // what the source asks for, in words; may be empty
    bool required = true;
    QString source;
    QString when = {}; // only in these cases, in words; empty: always
};

struct PageLimit
{
    int pages = 1;
    QString font;
    int points = 11;
};

struct ReportKind
{
    QString id;
    QString title;
    ReportPurpose purpose = ReportPurpose::Other;
    QStringList tracks; // none: all
    QString deadline;   // id of a deadline rule; empty: none
    bool needsQualityCheck = true;
    std::optional<PageLimit> pageLimit;
    QList<ReportFormat> formats;
    QList<ReportSection> sections;
    QString source;
    bool onDemand = false;         // also whenever the purchaser asks
    bool templateApproved = false; // the purchaser approves or makes the template
    QStringList mustNotHold;       // what may not be in it, in words
};

} // namespace bro
