// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace bro {

// What this PC remembers, in one typed table; never anything of a citizen.
enum class Setting {
    Language,        // "da" or "en"; empty: not chosen
    LastDatabase,    // path
    RecentDatabases, // paths
    LastUser,
    WindowGeometry,
    NavigationFolded, // bool
    IdleMinutes,      // lock after; 0 = never
    LastFolder,
    TextPercent,      // 100, 125, 150, 200; 0 = the system's
    VisibleHoursFrom, // of the week grid, minutes
    VisibleHoursTo,
    TodayMine, // bool
    CitizenTab // last tab of the citizen's page
};

class Settings
{
public:
    Settings();                             // the user's own
    explicit Settings(const QString &file); // tests

    QVariant value(Setting setting) const; // its default when nothing was stored
    void set(Setting setting, const QVariant &value);
    // Views' own small memory, by a key of theirs: columns, splitters, folding.
    QByteArray state(const QString &key) const;
    void setState(const QString &key, const QByteArray &state);

private:
    QSettings m_store;
};

} // namespace bro
