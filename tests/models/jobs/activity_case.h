// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs_office.h"
#include <QBuffer>
#include <core/texts.h>
#include <jobs/activity_import.h>

namespace bro {

using namespace Qt::StringLiterals;

inline const QDate End(2027, 1, 29);
inline const QString Header =
    u"Bestillingsnummer;Aktivitet;Aktivitetsdato;Startklokkeslæt;Slutklokkeslæt;Hvem deltager;"
    u"Hvordan deltager;Aktivitetsmedarbejder;Aktivitetstimer;Lokation (sted);Kontaktperson;"
    u"Fremmøde;Fraværsårsag;Delvis minutter;Note;Art\n"_s;
inline const QString Good =
    u"5400101;Samtale;17-11-2026;09:00;10:00;1-1-aktivitet;Fysisk fremmøde;ML;Ja;"
    u"Åbro;Maja Lindqvist;;;;;\n"_s;

// On 24 November, with two accepted orders; contact persons are not set yet.
struct ActivityCase : JobsOffice
{
    ActivityCase()
        : who(citizen(u"6101800001"_s, u"Søren Ærø"_s)),
          other(citizen(u"6101800002"_s, u"Karen Bo"_s)),
          order(accepted(u"5400101"_s, who, QDate(2026, 11, 2), End)),
          second(accepted(u"5400102"_s, other, QDate(2026, 11, 2), End))
    {
        db.clock().set(QDate(2026, 11, 24));
    }

    Result<ActivityImportOutcome> run(const QByteArray &bytes,
                                      const ActivityImportOptions &options = {},
                                      const Progress &progress = {})
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return importActivities(session(), buffer, options, Texts::danish(), progress);
    }
    ActivityImportOutcome rows(const QString &lines, const ActivityImportOptions &options = {})
    {
        auto outcome = run((Header + lines).toUtf8(), options);
        if (!outcome.ok())
            qFatal("%s %s", qPrintable(outcome.error().message.code),
                   qPrintable(outcome.error().detail));
        return *outcome;
    }
    qint64 all(const QString &table) { return count(u"SELECT count(*) FROM "_s + table); }
    PlannedItem only()
    {
        const auto items = plans.ofOrder(order.id);
        return items.ok() && items->size() == 1 ? items->first() : PlannedItem{};
    }

    Citizen who;
    Citizen other;
    Order order;
    Order second;
};

inline QStringList reasons(const ActivityImportOutcome &outcome)
{
    QStringList codes;
    for (const ActivityImportRefusal &row : outcome.refused) {
        for (const Message &reason : row.reasons)
            codes.append(reason.code);
    }
    return codes;
}
inline QStringList findings(const ActivityImportOutcome &outcome)
{
    QStringList codes;
    for (const ActivityImportFinding &finding : outcome.findings)
        codes.append(finding.finding.code);
    return codes;
}

} // namespace bro
