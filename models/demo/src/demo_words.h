// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <core/result.h>

namespace bro {

// Names of one origin; language: what an interpreter would speak, empty for none.
struct DemoOrigin
{
    QString language;
    int share = 0; // percent of the citizens
    QStringList women;
    QStringList men;
    QStringList families;
};

struct DemoPlace
{
    QString name; // of a town its postal code stands in address
    QString address;
};

struct DemoOfficeWords
{
    QString name, cvr, address, postalCode, city, phone, email;
};

// The invented words of the demo data, from resources/demo/.
struct DemoWords
{
    QList<DemoOrigin> origins;
    QStringList staffWomen, staffMen, staffFamilies;
    DemoOfficeWords office;
    QStringList rooms, houses, talkRooms;
    QList<DemoPlace> outside;
    QStringList companyKinds, companyNames;
    QStringList streets;
    QList<DemoPlace> towns;
    QStringList groupTitles, talkTitles, mentorTitles, outsideTitles, phoneTitles, otherTitles;
    QString internshipTitle, innerTitle;
    QStringList notes, causes, lateCauses, cancelCauses, acuteReasons;
    QStringList interruptReasons, cancelReasons, rejectReasons, remarks, closingReasons;
};

// Error: demo.resourceDamaged.
Result<DemoWords> loadDemoWords();

} // namespace bro
