// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/item_roles.h>
#include <core/texts.h>
#include <orders/order_checks.h>
#include <orders/order_store.h>

// Orders in few words, for lists and panels.
namespace bro {

// "Spor 1" of "Trædesten, spor 1: Helhedsorienteret indsats"; the whole title without a colon.
QString shortTrack(const QString &title);
// Hours a week without unit: "3–5", "0,5".
QString weeklyHours(Minutes perWeek, std::optional<Minutes> from, std::optional<Minutes> to);

Mark phaseMark(const Texts &texts, OrderPhase phase);
QString eventWords(const Texts &texts, const OrderEvent &event);

// A passed deadline is more than a note: the order may be gone in the purchaser's system.
Tone toneOf(const OrderFinding &finding);
// A finding of checkOrder() or an import in two or three words.
Message shortFinding(const Message &finding);
// The worst in words, several of that weight as a number; what the citizen needs when there is
// nothing to decide.
Mark findingsMark(const Texts &texts, const QList<OrderFinding> &findings, const Citizen &citizen);
// What is worth seeing in a list: not that a CPR number is a replacement or fails the old check,
// which the citizen's page tells.
bool isWorthListing(const OrderFinding &finding);

} // namespace bro
