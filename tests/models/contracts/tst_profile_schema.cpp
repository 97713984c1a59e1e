// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_schema.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <contracts/profile_loader.h>
#include <contracts/profile_schema.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

// The schema of profiles and the loader know the same keys and words.
class TestProfileSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void profilesAreValid_data();
    void profilesAreValid();
    void breachesAreSeen_data();
    void breachesAreSeen();
    void sameKeys();
    void sameWords();
    void everyPartIsDescribed();
    void referencePageNamesEveryPart();
    void everyKeyHasALabel();

private:
    static QString text(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QString joined(QStringList names)
    {
        names.sort();
        return names.join(u' ');
    }

    JsonSchema m_schema{{}};
};

void TestProfileSchema::initTestCase()
{
    const QString schema =
        text(QStringLiteral(BRO_RESOURCES) + u"/contracts/profile.schema.json"_s);
    m_schema = JsonSchema(QJsonDocument::fromJson(schema.toUtf8()).object());
    QVERIFY(!m_schema.root().isEmpty());
}

void TestProfileSchema::profilesAreValid_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = bundledProfiles();
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestProfileSchema::profilesAreValid()
{
    QFETCH(QString, file);
    QCOMPARE(m_schema.violations(QJsonDocument::fromJson(bundledProfile(file)).object()),
             QStringList());
}

void TestProfileSchema::breachesAreSeen_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *from, const char *to, const char *found) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(found);
    };
    row("unknown key", R"("format": 1)", R"("format": 1, "owner": "x")", "owner: unknown key");
    row("missing key", R"("version": 1,)", "", "version: missing");
    row("wrong type", R"("version": 1)", R"("version": "1")", "version: no integer");
    row("negative amount", R"("lowAmount": 250000)", R"("lowAmount": -1)",
        "tracks[2].price.bonuses[0].lowAmount: out of range");
    row("unknown word", R"("anchor": "orderEnd")", R"("anchor": "never")",
        "deadlines[0].anchor: unknown word never");
    row("other format", R"("format": 1)", R"("format": 2)", "format: not the constant");
    row("no date", R"("validFrom": "2005-01-01")", R"("validFrom": "1.1.2005")",
        "validFrom: not of the form");
    row("deadline without a day", R"("offset": 0,)", "", "deadlines[0]: fits none");
}

void TestProfileSchema::breachesAreSeen()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, found);
    QByteArray json = bundledProfile(u"fredericia-2004.json"_s);
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    QCOMPARE(m_schema.violations(QJsonDocument::fromJson(json).object()), QStringList(found));
    QVERIFY(!loadProfile(json, u"x.json"_s).profile);
}

void TestProfileSchema::sameKeys()
{
    const QByteArray sample = QJsonDocument(m_schema.sample().toObject()).toJson();
    const ProfileResult result = loadProfile(sample, u"sample.json"_s);
    QStringList unknown;
    for (const ProfileFault &fault : result.faults)
        if (fault.message.code == u"contracts.unknownKey"_s)
            unknown.append(fault.path);
    QCOMPARE(unknown, QStringList()); // keys of the schema that the loader does not know

    QMap<QString, QStringList> known = result.keys;
    known.remove(u"wording"_s); // any text may be there
    const QMap<QString, QStringList> described = m_schema.properties();
    QCOMPARE(known.keys(), described.keys());
    for (auto place = known.cbegin(); place != known.cend(); ++place)
        QCOMPARE(place.key() + u": "_s + joined(place.value()),
                 place.key() + u": "_s + joined(described.value(place.key())));
}

void TestProfileSchema::sameWords()
{
    const QByteArray sample = QJsonDocument(m_schema.sample(u"?"_s).toObject()).toJson();
    const ProfileResult result = loadProfile(sample, u"sample.json"_s);
    static const QRegularExpression number(u"\\[[0-9]+\\]"_s);
    QMap<QString, QString> allowed;
    for (const ProfileFault &fault : result.faults) {
        if (fault.message.code != u"contracts.unknownWord"_s)
            continue;
        for (const auto &[name, value] : fault.message.arguments)
            if (name == u"allowed"_s)
                allowed.insert(QString(fault.path).replace(number, u"[]"_s),
                               std::get<QString>(value));
    }
    const QMap<QString, QStringList> words = m_schema.words();
    QVERIFY(words.size() > 40);
    for (auto place = words.cbegin(); place != words.cend(); ++place) {
        // The words of a list are told at the list itself; signs are told without commas.
        QString key = place.key();
        if (key.endsWith(u"[]"_s))
            key.chop(2);
        const bool signs = key.endsWith(u"eparator"_s);
        QVERIFY2(allowed.contains(key), qPrintable(key));
        QCOMPARE(key + u": "_s + allowed.value(key),
                 key + u": "_s + place.value().join(signs ? u" "_s : u", "_s));
    }
}

void TestProfileSchema::everyPartIsDescribed()
{
    QStringList bare;
    const auto look = [&bare, this](const auto &self, const QJsonObject &reference,
                                    const QString &path) -> void {
        const QJsonObject schema = m_schema.resolved(reference);
        const QJsonObject members = schema[u"properties"_s].toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const QJsonObject part = m_schema.resolved(member.value().toObject());
            if (part[u"description"_s].toString().isEmpty())
                bare.append(path + u'.' + member.key());
            self(self, part, path + u'.' + member.key());
            if (part.contains(u"items"_s))
                self(self, part[u"items"_s].toObject(), path + u'.' + member.key());
        }
    };
    look(look, m_schema.root(), {});
    QCOMPARE(bare, QStringList());
}

// A comparison names every key with the form's words.
void TestProfileSchema::everyKeyHasALabel()
{
    const QMap<QString, QStringList> places = m_schema.properties();
    QVERIFY(!places.isEmpty());
    const Texts english(Language::English);
    static const QRegularExpression entry(u"\\[[^\\]]*\\]"_s);
    QStringList bare;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        for (const QString &key : place.value()) {
            const QString path = QString(place.key() + u'.' + key).remove(entry);
            const ProfileField *field = profileFieldAt(path);
            if (!field || !Texts::danish().has(field->label) || !english.has(field->label))
                bare.append(path);
        }
    }
    QCOMPARE(bare, QStringList());
}

void TestProfileSchema::referencePageNamesEveryPart()
{
    const QString page = text(QStringLiteral(BRO_RESOURCES) + u"/../docs/kontraktprofil.md"_s);
    QVERIFY(!page.isEmpty());
    QStringList missing;
    const QMap<QString, QStringList> properties = m_schema.properties();
    for (const QStringList &keys : properties)
        for (const QString &key : keys)
            if (!page.contains(u'`' + key + u'`'))
                missing.append(key);
    const QMap<QString, QStringList> words = m_schema.words();
    for (const QStringList &list : words)
        for (const QString &word : list)
            if (!page.contains(u'`' + word + u'`'))
                missing.append(word);
    missing.removeDuplicates();
    QCOMPARE(missing, QStringList());
}

QTEST_APPLESS_MAIN(TestProfileSchema)
#include "tst_profile_schema.moc"
