// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <citizens/citizen.h>
#include <citizens/name_folding.h>
#include <database/statement.h>

// How a citizen lies in the database.
namespace bro {

inline const QString CitizenColumns = QStringLiteral(
    "c.id, c.cpr, c.name, c.address, c.postal_code, c.city, c.phone, c.phone_source, "
    "c.contact_person_id, c.exempt_digital_post, c.needs_interpreter, c.interpreter_language, "
    "c.sms_consent, c.email_consent, c.representative, c.target_group, c.unemployed_since, "
    "c.version");

inline const QString CitizenInsert = QStringLiteral(
    "INSERT INTO citizen (cpr, name, folded, address, postal_code, city, phone, phone_source, "
    "contact_person_id, exempt_digital_post, needs_interpreter, interpreter_language, "
    "sms_consent, email_consent, representative, target_group, unemployed_since) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

inline const QString CitizenUpdate = QStringLiteral(
    "UPDATE citizen SET cpr = ?, name = ?, folded = ?, address = ?, postal_code = ?, city = ?, "
    "phone = ?, phone_source = ?, contact_person_id = ?, exempt_digital_post = ?, "
    "needs_interpreter = ?, interpreter_language = ?, sms_consent = ?, email_consent = ?, "
    "representative = ?, target_group = ?, unemployed_since = ?, version = ? WHERE id = ?");

Citizen citizenOf(const Statement &row);
QJsonObject citizenFacts(const Citizen &citizen);

// Binds what CitizenInsert and CitizenUpdate have in common.
inline Statement &bindCitizen(Statement &statement, const Citizen &c)
{
    return statement.bind(c.cpr.digits(), c.name, folded(c.name), c.address, c.postalCode, c.city,
                          c.phone, c.phoneSource, c.contactPerson, c.exemptFromDigitalPost,
                          c.needsInterpreter, c.interpreterLanguage, c.smsConsent, c.emailConsent,
                          c.representative, c.targetGroup, c.unemployedSince);
}

} // namespace bro
