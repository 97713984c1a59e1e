// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <contracts/profile_loader.h>

namespace bro {

// Gathers the faults that only show between the parts of a profile.
class Checker
{
public:
    explicit Checker(QList<ProfileFault> &faults) : m_faults(faults) {}

    void fault(const QString &path, Message message)
    {
        m_faults.append({path, std::move(message)});
    }

    // Every entry of the list must have a name of its own.
    template <typename List, typename NameOf>
    void unique(const List &list, const QString &path, const QString &key, NameOf nameOf)
    {
        using namespace Qt::StringLiterals;
        QStringList seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString name = nameOf(list[i]);
            if (!name.isEmpty() && seen.contains(name))
                fault(place(path, i) + u'.' + key,
                      Message(u"contracts.repeated"_s, {{u"name"_s, name}}));
            seen.append(name);
        }
    }

    // Silent when the list referred to could not be read: that is told already.
    void known(const QString &path, const QStringList &names, const QStringList &allowed,
               const QString &list)
    {
        using namespace Qt::StringLiterals;
        if (told(list))
            return;
        for (const QString &name : names)
            if (!name.isEmpty() && !allowed.contains(name))
                fault(path, Message(u"contracts.unknownReference"_s,
                                    {{u"name"_s, name}, {u"allowed"_s, allowed.join(u", "_s)}}));
    }

    bool told(const QString &path) const
    {
        return std::any_of(m_faults.cbegin(), m_faults.cend(),
                           [&path](const ProfileFault &fault) { return fault.path == path; });
    }

    static QString place(const QString &path, qsizetype i)
    {
        return path + u'[' + QString::number(i) + u']';
    }

private:
    QList<ProfileFault> &m_faults;
};

template <typename List, typename NameOf>
QStringList names(const List &list, NameOf nameOf)
{
    QStringList names;
    for (const auto &entry : list)
        names.append(nameOf(entry));
    return names;
}

inline const auto idOf = [](const auto &entry) { return entry.id; };
inline const auto keyOf = [](const auto &entry) { return entry.key; };

} // namespace bro
