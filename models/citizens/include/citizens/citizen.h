// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <citizens/cpr_number.h>
#include <core/ids.h>

namespace bro {

// The person in a course (borger). version: of the row, for refusing stale edits.
struct Citizen
{
    CitizenId id;
    CprNumber cpr;
    QString name;
    QString address;
    QString postalCode;
    QString city;
    QString phone;
    QString phoneSource; // 001 D 3.3: order or purchaser
    EmployeeId contactPerson;
    bool exemptFromDigitalPost = false;
    bool needsInterpreter = false;
    QString interpreterLanguage; // empty when needed but not told
    bool smsConsent = false;     // 001 D 3.4
    bool emailConsent = false;
    QString representative; // 001 D 8, as told
    QDate unemployedSince;  // first day (004 2.4); invalid: not known
    QString targetGroup;    // id of the contract's illness number for the citizen; empty: the first
    int version = 0;
};

} // namespace bro
