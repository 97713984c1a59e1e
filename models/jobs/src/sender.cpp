// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/sender.h>

namespace bro {

Result<PaperOffice> paperSender(const OfficeStore &store)
{
    BRO_TRY(const std::optional<Office> office, store.office());
    PaperOffice sender;
    if (!office)
        return sender;
    sender.name = office->name;
    sender.street = office->address;
    sender.town = (office->postalCode + u' ' + office->city).trimmed();
    sender.phone = office->phone;
    sender.cvr = office->cvr;
    return sender;
}

} // namespace bro
