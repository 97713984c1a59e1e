// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/contact_hours.h>
#include <database/session.h>
#include <jobs/invoice_basis_job.h>
#include <orders/order.h>

namespace bro {

// The attended hours of an order in a month, with the office's limit for telephone and text.
Result<ContactHours> contactHoursOf(Session &session, const Order &order, Month month);

} // namespace bro
