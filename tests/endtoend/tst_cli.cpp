// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "program.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <core/texts.h>
#include <database/key_file.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace bro;
using namespace Qt::StringLiterals;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutDatabase_data();
    void answersWithoutDatabase();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void everyCommandHasHelpInBothLanguages();
    void initMakesAnEncryptedDatabase();
    void newVersionIsComparedAndNotStored();
    void initLeavesNothingBehindWhenItFails_data();
    void initLeavesNothingBehindWhenItFails();
    void initNeverOverwrites();
    void wrongUserAndWrongPasswordSoundTheSame();
    void passwordComesFromAFileToo();
    void speaksEnglishWhenAsked();
    void backupAndRestoreGiveTheSameOffice();
    void paperRestoresWithoutAUser();
    void restoreNeverOverwrites();
    void refusesWhatIsNoDatabase();
    void readOnlyFolderIsNamed();
    void usesTheStandardPlace();
};

void TestCli::answersWithoutDatabase_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("version") << QStringList{u"--version"_s} << u"Brobygger "_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << u"Kommandoer:"_s;
    QTest::newRow("short help") << QStringList{u"-h"_s} << u"Kommandoer:"_s;
    QTest::newRow("help in English")
        << QStringList{u"--help"_s, u"--language"_s, u"en"_s} << u"Commands:"_s;
    QTest::newRow("help of a command")
        << QStringList{u"help"_s, u"backup"_s} << u"Brug: brobygger backup --out FILE"_s;
    QTest::newRow("help of a family")
        << QStringList{u"help"_s, u"contracts"_s} << u"brobygger contracts set-price KEY TRACK"_s;
    QTest::newRow("help of notices")
        << QStringList{u"help"_s, u"notices"_s} << u"brobygger notices given --date"_s;
    QTest::newRow("help of letters")
        << QStringList{u"help"_s, u"letters"_s} << u"brobygger letters send --order N"_s;
    QTest::newRow("help after the command")
        << QStringList{u"restore"_s, u"--help"_s} << u"Brug: brobygger restore FILE --to FILE"_s;
}

void TestCli::answersWithoutDatabase()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    Program program;
    const Ran ran = program.run(words);
    QVERIFY2(ran.status == 0, ran.told().constData());
    QVERIFY2(ran.out.contains(says), ran.told().constData());
    QCOMPARE(ran.err, QString());
}

void TestCli::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, const QString &line, const QStringList &says) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << says;
    };
    row("no command", u""_s, {u"Kommandoer:"_s, u"backup"_s});
    row("unknown command", u"bakup --out x"_s, {u"\"bakup\" findes ikke"_s, u"--help"_s});
    row("unknown second word", u"contracts mend KK"_s, {u"\"contracts mend\" findes ikke"_s});
    row("unknown option", u"backup --ud x"_s, {u"--ud findes ikke"_s, u"backup --out FILE"_s});
    row("option of another command", u"backup --out x --office y"_s, {u"--office findes ikke"_s});
    row("missing option", u"backup"_s,
        {u"mangler --out"_s, u"Brug: brobygger backup --out FILE"_s});
    row("missing value", u"backup --out"_s, {u"--out mangler sin værdi"_s});
    row("number below zero is a value", u"contracts regulate x --change -0,5"_s, {u"--from"_s});
    row("option where a value belongs", u"backup --out --json"_s, {u"--out mangler sin værdi"_s});
    row("missing argument", u"restore --to x"_s, {u"mangler FILE"_s, u"restore FILE --to FILE"_s});
    row("one argument too many", u"restore a b --to x"_s, {u"\"b\" er for meget"_s});
    row("restore by nobody", u"restore a --to x"_s, {u"--user, --recovery-key-file"_s});
    row("restore by user and paper", u"--user leder restore a --to x --recovery-key-file k"_s,
        {u"--user, --recovery-key-file"_s});
    row("option twice", u"backup --out a --out b"_s, {u"--out er angivet to gange"_s});
    row("value for a switch", u"--json=1 backup --out a"_s, {u"--json tager ingen værdi"_s});
    row("no date", u"--today 24-11-2026 backup --out a"_s, {u"--today"_s, u"24-11-2026"_s});
    row("impossible date", u"--today 2026-02-30 backup --out a"_s, {u"2026-02-30"_s});
    row("unknown language", u"--language sv backup --out a"_s, {u"\"sv\""_s, u"da, en"_s});
    row("no amount", u"contracts set-price KK spor1 fri --from 2026-01-01"_s,
        {u"AMOUNT"_s, u"\"fri\""_s});
    row("no channel", u"letters send --order 1 --date 2026-01-01 --channel fax"_s,
        {u"fax"_s, u"digital, post"_s});
    row("notices of no day", u"notices given"_s, {u"mangler --date"_s});
    row("an answer from no day", u"contracts answer KK q ja"_s, {u"mangler --from"_s});
    row("help of an unknown command", u"help bakup"_s, {u"\"bakup\" findes ikke"_s});
    row("in English", u"--language en backup"_s, {u"--out is missing"_s, u"Usage: "_s});
}

void TestCli::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, says);
    Program program;
    const Ran ran = program.run(words);
    QVERIFY2(ran.status == 2, ran.told().constData());
    QCOMPARE(ran.out, QString());
    for (const QString &part : says)
        QVERIFY2(ran.err.contains(part), ran.told().constData());
}

void TestCli::everyCommandHasHelpInBothLanguages()
{
    for (const Language language : {Language::Danish, Language::English}) {
        const Texts texts(language);
        for (const CommandSpec &command : allCommands()) {
            QVERIFY2(texts.has(command.summary), qPrintable(command.name));
            for (const OptionSpec &option : command.options) {
                QVERIFY2(texts.has(option.summary), qPrintable(command.name + u' ' + option.name));
                QCOMPARE(option.kind == ValueKind::Choice, !option.choices.isEmpty());
            }
        }
    }
}

void TestCli::initMakesAnEncryptedDatabase()
{
    Program program;
    QVERIFY(program.found());
    const QByteArray keys = program.read(u"kontor.brobygger.keys"_s);
    QVERIFY2(keys.contains(QByteArray::number(PasswordCost().memoryBytes)), keys.constData());
    const QByteArray bytes = program.read(u"kontor.brobygger"_s);
    QVERIFY(bytes.size() > 4096);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("Lindqvist"));
    static const QRegularExpression form(u"^([0-9A-Z]{4}-){7}[0-9A-Z]{4}\n$"_s);
    QVERIFY(form.match(QString::fromLatin1(program.read(u"nøgle.txt"_s))).hasMatch());
    QCOMPARE(QFile::permissions(program.file(u"nøgle.txt"_s)) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());

    const Ran contracts = program.runHere({u"contracts"_s, u"list"_s, u"--json"_s});
    QCOMPARE(contracts.status, 0);
    const QJsonArray list = contracts.json().value("contracts"_L1).toArray();
    const bool offered = std::any_of(list.begin(), list.end(), [](const QJsonValue &one) {
        return one.toObject().value("key"_L1) == "koebenhavn-traedesten-2024"_L1;
    });
    QVERIFY2(offered, contracts.told().constData());
}

void TestCli::newVersionIsComparedAndNotStored()
{
    Program program;
    QVERIFY(program.init());
    QFile bundled(QStringLiteral(BRO_RESOURCES) + u"/contracts/fredericia-2004.json"_s);
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    QByteArray profile = bundled.readAll();
    program.write(u"før.json"_s, profile);
    profile.replace("\"version\": 1", "\"version\": 2");
    profile.replace("\"validFrom\": \"2005-01-01\"", "\"validFrom\": \"2006-01-01\"");
    profile.replace("\"lowAmount\": 250000", "\"lowAmount\": 275000");
    program.write(u"ny.json"_s, profile);
    const QStringList words{u"contracts"_s, u"effect"_s, program.file(u"ny.json"_s)};
    const Ran told = program.runHere(words);
    QCOMPARE(told.status, 0);
    QVERIFY2(told.out.contains(u"Lavere beløb: 2.500,00 kr. bliver til 2.750,00 kr."_s),
             told.told().constData());
    const Ran counted = program.runHere(words + QStringList{u"--json"_s});
    QCOMPARE(counted.json().value("changes"_L1).toArray().size(), 3);
    QCOMPARE(counted.json().value("versionBefore"_L1).toInt(), 1);
    const Ran shown =
        program.runHere({u"contracts"_s, u"show"_s, u"fredericia-2004"_s, u"--json"_s});
    QCOMPARE(shown.json().value("version"_L1).toInt(), 1); // nothing was imported

    const QString before = program.file(u"før.json"_s);
    const Ran two = program.runHere(
        {u"contracts"_s, u"compare"_s, before, program.file(u"ny.json"_s), u"--json"_s});
    QCOMPARE(two.status, 0);
    QCOMPARE(two.json().value("changes"_L1).toArray().size(), 3);
    const Ran same = program.runHere({u"contracts"_s, u"compare"_s, before, before});
    QVERIFY2(same.out.contains(u"Ingen forskelle."_s), same.told().constData());

    program.write(u"skadet.json"_s, "{}");
    const Ran refused =
        program.runHere({u"contracts"_s, u"effect"_s, program.file(u"skadet.json"_s)});
    QVERIFY2(refused.status != 0, refused.told().constData());
}

void TestCli::initLeavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QByteArray>("office");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("keyOut");
    QTest::addColumn<QString>("says");
    const QByteArray good =
        R"({"name": "A", "cvr": "12345674", "address": "B", "postalCode": "4999",
        "city": "C", "phone": "1", "email": "a@b.example", "user": {"name": "leder"},
        "employees": [], "locations": []})";
    QByteArray wrongCvr = good;
    wrongCvr.replace("12345674", "12345678");
    const QString word = u"broen bærer 7"_s;
    QTest::newRow("no JSON") << QByteArray("name: A") << word << u"key.txt"_s << u"office.json"_s;
    QTest::newRow("wrong CVR number") << wrongCvr << word << u"key.txt"_s << u"cvr"_s;
    QTest::newRow("short password") << good << u"kort"_s << u"key.txt"_s << u"8 tegn"_s;
    QTest::newRow("key file in a missing folder")
        << good << word << u"findes/ikke/key.txt"_s << u"key.txt"_s;
}

void TestCli::initLeavesNothingBehindWhenItFails()
{
    QFETCH(QByteArray, office);
    QFETCH(QString, password);
    QFETCH(QString, keyOut);
    Program program;
    program.write(u"office.json"_s, office);
    program.setPassword(password);
    const Ran ran = program.runHere({u"init"_s, u"--office"_s, program.file(u"office.json"_s),
                                     u"--recovery-key-out"_s, program.file(keyOut)});
    QVERIFY2(ran.status == 1, ran.told().constData());
    QVERIFY2(!ran.err.isEmpty() && !ran.err.contains(u'['), ran.told().constData());
    QCOMPARE(QDir(program.file({})).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList{u"office.json"_s});
}

void TestCli::initNeverOverwrites()
{
    Program program;
    QVERIFY(program.init());
    const QByteArray database = program.read(u"kontor.brobygger"_s);
    const QByteArray key = program.read(u"nøgle.txt"_s);
    const Ran again = program.runHere({u"init"_s, u"--office"_s, program.file(u"office.json"_s)});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains(u"findes allerede"_s), again.told().constData());
    const Ran overKey = program.run({u"--database"_s, program.file(u"anden.brobygger"_s), u"init"_s,
                                     u"--office"_s, program.file(u"office.json"_s),
                                     u"--recovery-key-out"_s, program.file(u"nøgle.txt"_s)});
    QCOMPARE(overKey.status, 1);
    QCOMPARE(program.read(u"nøgle.txt"_s), key);
    QVERIFY(!QFileInfo::exists(program.file(u"anden.brobygger"_s)));
    QCOMPARE(program.read(u"kontor.brobygger"_s), database);
}

void TestCli::wrongUserAndWrongPasswordSoundTheSame()
{
    Program program;
    QVERIFY(program.init());
    const Ran wrongUser = program.runHere({u"--user"_s, u"nogen"_s, u"contracts"_s});
    program.setPassword(u"en helt anden"_s);
    const Ran wrongPassword = program.runHere({u"--user"_s, u"leder"_s, u"contracts"_s});
    QCOMPARE(wrongUser.status, 1);
    QCOMPARE(wrongPassword.status, 1);
    QCOMPARE(wrongUser.err, wrongPassword.err);
    QVERIFY(!wrongUser.err.isEmpty());
    program.environment().remove(u"BROBYGGER_PASSWORD"_s);
    const Ran none = program.runHere({u"contracts"_s});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.err.contains(u"--password-file"_s), none.told().constData());
}

void TestCli::passwordComesFromAFileToo()
{
    Program program;
    QVERIFY(program.init());
    program.environment().remove(u"BROBYGGER_PASSWORD"_s);
    program.write(u"kode.txt"_s, u"broen bærer 7\r\nanden linje\n"_s.toUtf8());
    const Ran ran =
        program.runHere({u"--password-file"_s, program.file(u"kode.txt"_s), u"contracts"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
}

void TestCli::speaksEnglishWhenAsked()
{
    Program program;
    const Ran danish = program.runHere({u"contracts"_s, u"--user"_s, u"leder"_s});
    const Ran english =
        program.runHere({u"contracts"_s, u"--user"_s, u"leder"_s, u"--language"_s, u"en"_s});
    QCOMPARE(danish.status, 1);
    QCOMPARE(english.status, 1);
    const QList<std::pair<QString, Argument>> arguments{{u"file"_s, program.database()}};
    const QString code = u"database.missing"_s;
    QCOMPARE(danish.err, Texts(Language::Danish).sentence(code, arguments) + u'\n');
    QCOMPARE(english.err, Texts(Language::English).sentence(code, arguments) + u'\n');
}

void TestCli::backupAndRestoreGiveTheSameOffice()
{
    Program program;
    QVERIFY(program.init());
    QCOMPARE(program
                 .runHere({u"contracts"_s, u"set-project"_s, u"koebenhavn-traedesten-2024"_s,
                           u"spor1"_s, u"KK-7731-1"_s})
                 .status,
             0);
    const Ran backup =
        program.runHere({u"backup"_s, u"--out"_s, program.file(u"kopi.bak"_s), u"--json"_s});
    QVERIFY2(backup.status == 0, backup.told().constData());
    QCOMPARE(backup.json().value("bytes"_L1).toInteger(),
             QFileInfo(program.file(u"kopi.bak"_s)).size());
    const Ran restore =
        program.run({u"--user"_s, u"leder"_s, u"restore"_s, program.file(u"kopi.bak"_s), u"--to"_s,
                     program.file(u"gendannet.brobygger"_s)});
    QVERIFY2(restore.status == 0, restore.told().constData());
    const QStringList question{u"contracts"_s, u"show"_s, u"koebenhavn-traedesten-2024"_s};
    const Ran before = program.runHere(question);
    const Ran after =
        program.run(QStringList{u"--database"_s, program.file(u"gendannet.brobygger"_s),
                                u"--today"_s, program.day} +
                    question);
    QVERIFY2(before.out.contains(u"KK-7731-1"_s), before.told().constData());
    QCOMPARE(after.out, before.out);
}

void TestCli::paperRestoresWithoutAUser()
{
    Program program;
    QVERIFY(program.init());
    QCOMPARE(program.runHere({u"backup"_s, u"--out"_s, program.file(u"kopi.bak"_s)}).status, 0);
    const QString to = program.file(u"gendannet.brobygger"_s);
    const QStringList restore{u"restore"_s, program.file(u"kopi.bak"_s), u"--to"_s, to,
                              u"--recovery-key-file"_s};
    // Nobody has the password any more.
    program.environment().remove(u"BROBYGGER_PASSWORD"_s);
    const QString key = QString::fromLatin1(program.read(u"nøgle.txt"_s));
    program.write(u"forkert.txt"_s,
                  QString(key).replace(key[0], key[0] == u'7' ? u'8' : u'7').toUtf8());
    for (const QString &file : {u"forkert.txt"_s, u"office.json"_s, u"findes-ikke.txt"_s}) {
        const Ran wrong = program.run(restore + QStringList{program.file(file)});
        QVERIFY2(wrong.status == 1, wrong.told().constData());
        QVERIFY(!QFileInfo::exists(to));
    }
    program.write(u"afskrift.txt"_s, key.toLower().replace(u'-', u' ').toUtf8());
    const Ran ran = program.run(restore + QStringList{program.file(u"afskrift.txt"_s)});
    QVERIFY2(ran.status == 0, ran.told().constData());
    program.setPassword(u"broen bærer 7"_s);
    const Ran check = program.run({u"--database"_s, to, u"check"_s});
    QVERIFY2(check.status == 0, check.told().constData());
}

void TestCli::restoreNeverOverwrites()
{
    Program program;
    QVERIFY(program.init());
    QCOMPARE(program.runHere({u"backup"_s, u"--out"_s, program.file(u"kopi.bak"_s)}).status, 0);
    const QByteArray before = program.read(u"kontor.brobygger"_s);
    const Ran ran = program.run({u"--user"_s, u"leder"_s, u"restore"_s, program.file(u"kopi.bak"_s),
                                 u"--to"_s, program.database()});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(u"findes allerede"_s), ran.told().constData());
    QCOMPARE(program.read(u"kontor.brobygger"_s), before);
    const Ran noBackup =
        program.run({u"--user"_s, u"leder"_s, u"restore"_s, program.file(u"office.json"_s),
                     u"--to"_s, program.file(u"x.brobygger"_s)});
    QCOMPARE(noBackup.status, 1);
    QVERIFY(!QFileInfo::exists(program.file(u"x.brobygger"_s)));
}

void TestCli::refusesWhatIsNoDatabase()
{
    Program program;
    QVERIFY(program.init());
    program.write(u"kontor.brobygger"_s, QByteArray(8192, 'x'));
    const Ran ran = program.runHere({u"contracts"_s});
    QCOMPARE(ran.status, 1);
    QVERIFY2(!ran.err.isEmpty(), ran.told().constData());
    QCOMPARE(program.read(u"kontor.brobygger"_s), QByteArray(8192, 'x'));
}

void TestCli::readOnlyFolderIsNamed()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("Nothing is read-only for root");
#endif
    Program program;
    QVERIFY(program.init());
    const QString folder = program.file(u"låst"_s);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    const Ran ran = program.runHere({u"backup"_s, u"--out"_s, folder + u"/kopi.bak"_s});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(folder), ran.told().constData());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestCli::usesTheStandardPlace()
{
    Program program;
    program.writeOffice();
    const Ran ran = program.run({u"init"_s, u"--office"_s, program.file(u"office.json"_s)});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QVERIFY2(ran.out.contains(u"Gendannelsesnøgle: "_s), ran.told().constData());
    QVERIFY(QFileInfo::exists(program.file(u".local/share/brobygger/kontor.brobygger"_s)));
    const Ran list = program.run({u"contracts"_s});
    QVERIFY2(list.status == 0, list.told().constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
