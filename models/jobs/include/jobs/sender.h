// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <documents/office.h>
#include <office/office_store.h>

namespace bro {

// The office as it stands on paper; an office not saved yet gives an empty sender.
Result<PaperOffice> paperSender(const OfficeStore &store);

// A Danish number in pairs (00 45 12 30); another one as it was written.
QString paperPhone(const QString &phone);

} // namespace bro
