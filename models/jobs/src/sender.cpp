// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/sender.h>

namespace bro {

QString paperPhone(const QString &phone)
{
    QString digits = phone;
    digits.remove(QChar::Space);
    constexpr qsizetype DanishLength = 8;
    if (digits.size() != DanishLength ||
        !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }))
        return phone;
    for (qsizetype at = DanishLength - 2; at > 0; at -= 2)
        digits.insert(at, QChar::Space);
    return digits;
}

Result<PaperOffice> paperSender(const OfficeStore &store)
{
    BRO_TRY(const std::optional<Office> office, store.office());
    PaperOffice sender;
    if (!office)
        return sender;
    sender.name = office->name;
    sender.street = office->address;
    sender.town = (office->postalCode + u' ' + office->city).trimmed();
    sender.phone = paperPhone(office->phone);
    sender.cvr = office->cvr;
    return sender;
}

} // namespace bro
