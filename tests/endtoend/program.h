// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>

namespace bro {

// What a run of the program gave.
struct Ran
{
    int status = -1; // -1: it did not end by itself
    QString out;
    QString err;
    QJsonObject json() const;
    // For failure messages: everything at once.
    QByteArray told() const;
};

// The run as it came; the test fails where it ended in another way.
Ran ended(int status, const Ran &ran);

// A failure told in whole Danish sentences, one of which names the disk.
bool saysDiskFull(const Ran &ran);

// A PDF without the moment of its making, which is the only thing that two runs may differ in.
QByteArray timeless(const QByteArray &pdf);

#ifdef Q_OS_UNIX
// For start(): no file can grow beyond 64 KB, which fails like a full disk.
void limitFileSize();
#endif

// The built program in a home of its own, which goes with it: no display, no locale, nothing of the
// surroundings but the PATH.
class Program
{
public:
    Program();

    Ran run(const QStringList &words);
    // With the database, user and day that most runs take.
    Ran runHere(const QStringList &words);
    // Started and left running; child: done in the new process before the program begins.
    void start(QProcess &process, const QStringList &words,
               const std::function<void()> &child = {}) const;
    static Ran finish(QProcess &process);

    QString file(const QString &name) const { return m_home.filePath(name); }
    QString database() const { return file(QStringLiteral("kontor.brobygger")); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    // The office of the tests, as office.json beside the database.
    void writeOffice() const;
    // The office as the program founds it, whose logins take the half second that they shall.
    bool found();
    // The same, but with logins that cost next to nothing: a test logs in many times.
    bool init();
    QProcessEnvironment &environment() { return m_environment; }
    void setPassword(const QString &password);

    QString day = QStringLiteral("2026-11-24");

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace bro
