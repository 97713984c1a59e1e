// SPDX-License-Identifier: GPL-3.0-or-later
#include <office/office.h>

using namespace Qt::StringLiterals;

namespace bro {

Message roleMessage(Role role)
{
    switch (role) {
    case Role::Leader:
        return Message(u"office.roleLeader"_s);
    case Role::Administrator:
        return Message(u"office.roleAdministrator"_s);
    case Role::Consultant:
        return Message(u"office.roleConsultant"_s);
    case Role::Mentor:
        return Message(u"office.roleMentor"_s);
    }
    return {};
}

} // namespace bro
