// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <billing/contact_hours.h>

namespace bro {

using namespace Qt::StringLiterals;

ContactHours contactHours(Minutes faceToFace, Minutes distant, std::optional<Minutes> limit)
{
    ContactHours hours;
    hours.faceToFace = faceToFace;
    hours.distant = distant;
    hours.limit = limit;
    hours.distantCounted = std::min(distant, limit.value_or(Minutes{}));
    hours.counted = faceToFace + hours.distantCounted;
    hours.explanation.append(Message(u"billing.contactFace"_s, {{u"hours"_s, faceToFace}}));
    if (!limit)
        hours.explanation.append(Message(u"billing.contactDistantOpen"_s, {{u"hours"_s, distant}}));
    else
        hours.explanation.append(Message(
            u"billing.contactDistant"_s,
            {{u"hours"_s, distant}, {u"limit"_s, *limit}, {u"counted"_s, hours.distantCounted}}));
    hours.explanation.append(Message(u"billing.contactCounted"_s, {{u"hours"_s, hours.counted}}));
    return hours;
}

} // namespace bro
