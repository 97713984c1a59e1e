// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <core/atomic_file.h>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir dir;

    QString file(const QString &name) const { return dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(name));
    }
    QByteArray read(const QString &name) const
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    QStringList names() const
    {
        return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

} // namespace

class TestPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileIsWholeOrAbsent();
    void givenUpFileLeavesTheOlder_data();
    void givenUpFileLeavesTheOlder();
    void fileIsItsOwnersOnly();
    void linkStaysALink();
    void refusedTargets_data();
    void refusedTargets();
    void folderIsGoneAfterwards();
    void leftoverIsTakenOver_data();
    void leftoverIsTakenOver();
    void whatIsHeldStays();
    void killedHolderHoldsNothing();
    void leftoversAreFound();
};

void TestPart::fileIsWholeOrAbsent()
{
    Folder f;
    const auto file = AtomicFile::open(f.file(u"a.csv"_s));
    QVERIFY(file.ok());
    QVERIFY((*file)->write("whole"_ba).ok());
    QVERIFY(!QFile::exists(f.file(u"a.csv"_s)));
    bool whole = false;
    QVERIFY((*file)
                ->commit([&] {
                    // The name comes last: what must be known of the file is noted before.
                    whole =
                        f.read(u"a.csv.part"_s) == "whole" && !QFile::exists(f.file(u"a.csv"_s));
                    return Done();
                })
                .ok());
    QVERIFY(whole);
    QCOMPARE(f.read(u"a.csv"_s), QByteArray("whole"));
    QVERIFY(!QFile::exists(f.file(u"a.csv.part"_s)));
}

void TestPart::givenUpFileLeavesTheOlder_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("not committed") << false;
    QTest::newRow("refused before the name") << true;
}

void TestPart::givenUpFileLeavesTheOlder()
{
    QFETCH(bool, refused);
    Folder f;
    f.write(u"a.csv"_s, "older");
    {
        const auto file = AtomicFile::open(f.file(u"a.csv"_s));
        QVERIFY(file.ok());
        QVERIFY((*file)->write("newer"_ba).ok());
        if (refused)
            QVERIFY(!(*file)->commit([] { return Done(Error(u"test.refused"_s)); }).ok());
    }
    QCOMPARE(f.names(), QStringList{u"a.csv"_s});
    QCOMPARE(f.read(u"a.csv"_s), QByteArray("older"));
}

void TestPart::fileIsItsOwnersOnly()
{
#ifndef Q_OS_UNIX
    QSKIP("Rights of this form are Unix's");
#endif
    Folder f;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const auto file = AtomicFile::open(f.file(u"a.csv"_s));
    QVERIFY(file.ok());
    QCOMPARE(QFile::permissions(f.file(u"a.csv.part"_s)) & others, QFile::Permissions());
    QVERIFY((*file)->commit().ok());
    QCOMPARE(QFile::permissions(f.file(u"a.csv"_s)) & others, QFile::Permissions());
    const auto folder = Part::claimFolder(f.file(u"b"_s));
    QVERIFY(folder.ok());
    QCOMPARE(QFile::permissions((*folder)->path()) & (others | QFile::ExeGroup | QFile::ExeOther),
             QFile::Permissions());
}

void TestPart::linkStaysALink()
{
    Folder f;
    QVERIFY(QDir().mkdir(f.file(u"far"_s)));
    f.write(u"far/real.csv"_s, "older");
    QVERIFY(QFile::link(f.file(u"far/real.csv"_s), f.file(u"link.csv"_s)));
    const auto file = AtomicFile::open(f.file(u"link.csv"_s));
    QVERIFY(file.ok());
    QVERIFY((*file)->write("newer"_ba).ok());
    QVERIFY((*file)->commit().ok());
    QVERIFY(QFileInfo(f.file(u"link.csv"_s)).isSymLink());
    QCOMPARE(f.read(u"far/real.csv"_s), QByteArray("newer"));
}

void TestPart::refusedTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("in a folder that is not there") << u"none/a.csv"_s;
#ifdef Q_OS_UNIX
    if (geteuid() != 0)
        QTest::newRow("a read-only file") << u"locked.csv"_s;
#endif
}

void TestPart::refusedTargets()
{
    QFETCH(QString, target);
    Folder f;
    QVERIFY(QDir().mkdir(f.file(u"folder"_s)));
    f.write(u"locked.csv"_s, "older");
    QVERIFY(QFile::setPermissions(f.file(u"locked.csv"_s), QFile::ReadOwner));
    const QStringList before = f.names();
    const auto file = AtomicFile::open(f.file(target));
    QVERIFY(!file.ok());
    QCOMPARE(file.error().message.code, u"core.cannotWrite"_s);
    QCOMPARE(f.names(), before);
}

void TestPart::folderIsGoneAfterwards()
{
    Folder f;
    {
        const auto part = Part::claimFolder(f.file(u"pack"_s));
        QVERIFY(part.ok());
        QVERIFY(QDir((*part)->path()).mkdir(u"inner"_s));
        f.write(u"pack.part/inner/a"_s, "x");
        f.write(u"pack.part/b"_s, "y");
        QVERIFY(renameOver((*part)->file(u"b"_s), f.file(u"b"_s)).ok());
    }
    QCOMPARE(f.names(), QStringList{u"b"_s});
}

// What a program that was killed leaves: the part, maybe the engine's files beside it, and the
// lock.
void TestPart::leftoverIsTakenOver_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<bool>("asFolder");
    for (const bool asFolder : {false, true}) {
        const char *as = asFolder ? "folder" : "file";
        QTest::addRow("a file, %s wanted", as) << QStringList{u"a.part"_s} << asFolder;
        QTest::addRow("a folder, %s wanted", as) << QStringList{u"a.part/x"_s} << asFolder;
        QTest::addRow("a database, %s wanted", as)
            << QStringList{u"a.part"_s, u"a.part-wal"_s, u"a.part-shm"_s, u"a.part-journal"_s}
            << asFolder;
    }
}

void TestPart::leftoverIsTakenOver()
{
    QFETCH(QStringList, left);
    QFETCH(bool, asFolder);
    Folder f;
    for (const QString &name : left) {
        QVERIFY(QDir().mkpath(QFileInfo(f.file(name)).path()));
        f.write(name, "left");
    }
    {
        const auto part =
            asFolder ? Part::claimFolder(f.file(u"a"_s)) : Part::claim(f.file(u"a"_s));
        QVERIFY(part.ok());
        QCOMPARE(QFileInfo(f.file(u"a.part"_s)).isDir(), asFolder);
        QVERIFY(!QFileInfo(f.file(u"a.part"_s)).isFile());
        QVERIFY(QDir(f.file(u"a.part"_s)).isEmpty());
        QVERIFY(!QFile::exists(f.file(u"a.part-wal"_s)));
    }
    QCOMPARE(f.names(), QStringList());
}

void TestPart::whatIsHeldStays()
{
    Folder f;
    {
        const auto first = AtomicFile::open(f.file(u"a.csv"_s));
        QVERIFY(first.ok());
        const auto second = AtomicFile::open(f.file(u"a.csv"_s));
        QVERIFY(!second.ok());
        QCOMPARE(second.error().message.code, u"core.beingWritten"_s);
        QCOMPARE(int(second.error().kind), int(Error::Kind::Locked));
        Part::clear(f.file(u"a.csv"_s));
        QVERIFY((*first)->write("first"_ba).ok());
        QVERIFY((*first)->commit().ok());
    }
    QCOMPARE(f.read(u"a.csv"_s), QByteArray("first"));
    QCOMPARE(f.names(), QStringList{u"a.csv"_s});
}

void TestPart::killedHolderHoldsNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("A process is killed in Unix's way");
#else
    Folder f;
    const pid_t child = fork();
    if (child == 0) {
        const auto file = AtomicFile::open(f.file(u"a.csv"_s));
        if (file.ok() && (*file)->write(QByteArray(100'000, 'x')).ok())
            std::raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(QFile::exists(f.file(u"a.csv.part"_s)));
    QVERIFY(!QFile::exists(f.file(u"a.csv"_s)));
    Part::clear(f.file(u"a.csv"_s));
    QCOMPARE(f.names(), QStringList());
#endif
}

void TestPart::leftoversAreFound()
{
    Folder f;
    for (const QString &name : {u"a.csv"_s, u"a.csv.part"_s, u"a.csv.part.lock"_s,
                                u"b.xlsx.part/book.xlsx"_s, u"c.part.lock"_s, u"party"_s}) {
        QVERIFY(QDir().mkpath(QFileInfo(f.file(name)).path()));
        f.write(name, "x");
    }
    QStringList left = Part::leftIn(f.dir.path());
    left.sort();
    QCOMPARE(left, (QStringList{u"a.csv"_s, u"b.xlsx"_s, u"c"_s}));
}

QTEST_APPLESS_MAIN(TestPart)
#include "tst_part.moc"
