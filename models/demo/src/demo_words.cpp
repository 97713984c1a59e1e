// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_words.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Reads what must be there; a missing or empty list is remembered as damage.
class WordReader
{
public:
    explicit WordReader(const QString &name)
    {
        QFile file(u":/brobygger/demo/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            m_object = QJsonDocument::fromJson(file.readAll()).object();
    }
    explicit WordReader(const QJsonObject &object) : m_object(object) {}

    bool damaged() const { return m_damaged; }
    bool empty() const { return m_object.isEmpty(); }
    QJsonArray array(const QString &key)
    {
        const QJsonArray all = m_object.value(key).toArray();
        m_damaged = m_damaged || all.isEmpty();
        return all;
    }
    QString text(const QString &key)
    {
        m_damaged = m_damaged || !m_object.value(key).isString();
        return m_object.value(key).toString();
    }
    int number(const QString &key) { return m_object.value(key).toInt(); }
    QJsonObject object(const QString &key) { return m_object.value(key).toObject(); }
    QStringList texts(const QString &key)
    {
        QStringList all;
        for (const auto &value : array(key))
            all.append(value.toString());
        return all;
    }
    QList<DemoPlace> places(const QString &key, const QString &name, const QString &address)
    {
        QList<DemoPlace> all;
        for (const auto &value : array(key)) {
            const QJsonObject place = value.toObject();
            all.append({place.value(name).toString(), place.value(address).toString()});
        }
        return all;
    }

private:
    QJsonObject m_object;
    bool m_damaged = false;
};

bool readNames(DemoWords &words)
{
    WordReader names(u"names.json"_s);
    words.staffWomen = names.texts(u"staffWomen"_s);
    words.staffMen = names.texts(u"staffMen"_s);
    words.staffFamilies = names.texts(u"staffFamilies"_s);
    bool damaged = false;
    for (const auto &value : names.array(u"origins"_s)) {
        WordReader origin(value.toObject());
        words.origins.append({origin.text(u"language"_s), origin.number(u"share"_s),
                              origin.texts(u"women"_s), origin.texts(u"men"_s),
                              origin.texts(u"families"_s)});
        damaged = damaged || origin.damaged();
    }
    return !damaged && !names.damaged();
}

bool readOffice(WordReader &all, DemoOfficeWords &office)
{
    WordReader read(all.object(u"office"_s));
    office = {read.text(u"name"_s),       read.text(u"cvr"_s),  read.text(u"address"_s),
              read.text(u"postalCode"_s), read.text(u"city"_s), read.text(u"phone"_s),
              read.text(u"email"_s)};
    return !read.damaged();
}

void readTitles(WordReader &all, DemoWords &words)
{
    words.groupTitles = all.texts(u"groupTitles"_s);
    words.talkTitles = all.texts(u"talkTitles"_s);
    words.mentorTitles = all.texts(u"mentorTitles"_s);
    words.outsideTitles = all.texts(u"outsideTitles"_s);
    words.phoneTitles = all.texts(u"phoneTitles"_s);
    words.otherTitles = all.texts(u"otherTitles"_s);
    words.internshipTitle = all.text(u"internshipTitle"_s);
    words.innerTitle = all.text(u"innerTitle"_s);
}

void readReasons(WordReader &all, DemoWords &words)
{
    words.notes = all.texts(u"notes"_s);
    words.causes = all.texts(u"causes"_s);
    words.lateCauses = all.texts(u"lateCauses"_s);
    words.cancelCauses = all.texts(u"cancelCauses"_s);
    words.acuteReasons = all.texts(u"acuteReasons"_s);
    words.interruptReasons = all.texts(u"interruptReasons"_s);
    words.cancelReasons = all.texts(u"cancelReasons"_s);
    words.rejectReasons = all.texts(u"rejectReasons"_s);
    words.remarks = all.texts(u"remarks"_s);
    words.closingReasons = all.texts(u"closingReasons"_s);
}

} // namespace

Result<DemoWords> loadDemoWords()
{
    DemoWords words;
    const bool names = readNames(words);
    WordReader all(u"words.json"_s);
    const bool office = readOffice(all, words.office);
    words.rooms = all.texts(u"rooms"_s);
    words.houses = all.texts(u"houses"_s);
    words.talkRooms = all.texts(u"talkRooms"_s);
    words.outside = all.places(u"outside"_s, u"name"_s, u"address"_s);
    words.companyKinds = all.texts(u"companyKinds"_s);
    words.companyNames = all.texts(u"companyNames"_s);
    words.streets = all.texts(u"streets"_s);
    words.towns = all.places(u"towns"_s, u"name"_s, u"code"_s);
    readTitles(all, words);
    readReasons(all, words);
    if (!names || !office || all.damaged())
        return Error(u"demo.resourceDamaged"_s);
    return words;
}

} // namespace bro
