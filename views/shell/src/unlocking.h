// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <database/database.h>
#include <functional>

namespace bro {

// Proves a password on a thread, since that costs half a second on purpose.
class Unlocking : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void start(const QString &path, const QString &user, const QString &password,
               std::function<void(Result<Database::Unlocked>)> done);
    bool isRunning() const { return m_watcher.isRunning(); }

private:
    QFutureWatcher<std::shared_ptr<Result<Database::Unlocked>>> m_watcher;
};

} // namespace bro
