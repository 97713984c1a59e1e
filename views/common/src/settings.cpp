// SPDX-License-Identifier: GPL-3.0-or-later
#include <views/settings.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
struct Known
{
    Setting setting;
    const char *key;
    QVariant usual;
};

const QList<Known> &knownSettings()
{
    static const QList<Known> known{
        {Setting::Language, "language", QString()},
        {Setting::LastDatabase, "database/last", QString()},
        {Setting::RecentDatabases, "database/recent", QStringList()},
        {Setting::LastUser, "user/last", QString()},
        {Setting::WindowGeometry, "window/geometry", QByteArray()},
        {Setting::NavigationFolded, "window/navigationFolded", false},
        {Setting::IdleMinutes, "lock/idleMinutes", 10},
        {Setting::LastFolder, "files/lastFolder", QString()},
        {Setting::TextPercent, "window/textPercent", 0},
        {Setting::VisibleHoursFrom, "planning/visibleFrom", 8 * 60},
        {Setting::VisibleHoursTo, "planning/visibleTo", 16 * 60},
        {Setting::TodayMine, "today/mine", false},
        {Setting::CitizenTab, "citizens/tab", QString()},
    };
    return known;
}

const Known &known(Setting setting)
{
    return knownSettings().at(int(setting));
}
} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, u"Brobygger"_s, u"brobygger"_s)
{
}

Settings::Settings(const QString &file) : m_store(file, QSettings::IniFormat) {}

QVariant Settings::value(Setting setting) const
{
    const Known &entry = known(setting);
    QVariant value = m_store.value(QLatin1StringView(entry.key), entry.usual);
    // An INI file holds texts: a damaged one gives the usual value.
    if (!value.convert(entry.usual.metaType()))
        return entry.usual;
    return value;
}

void Settings::set(Setting setting, const QVariant &value)
{
    m_store.setValue(QLatin1StringView(known(setting).key), value);
}

QByteArray Settings::state(const QString &key) const
{
    return m_store.value("state/"_L1 + key).toByteArray();
}

void Settings::setState(const QString &key, const QByteArray &state)
{
    m_store.setValue("state/"_L1 + key, state);
}

} // namespace bro
