// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <core/result.h>
#include <functional>
#include <memory>

class QTemporaryDir;

namespace bro {

// Documents that another program shows lie in clear for a while: in a folder only the user can
// enter, in memory where the system has such a place, and gone when the page closes.
class PrivateFiles : public QObject
{
    Q_OBJECT
public:
    explicit PrivateFiles(QObject *parent = nullptr);
    ~PrivateFiles() override;

    // Writes the bytes and lets the system open them. Errors: core.cannotWrite, views.cannotOpen.
    Done show(const QString &title, const QByteArray &bytes);
    void removeAll();
    QString folder() const; // empty until something was shown

    // How the system is asked; tests put another in its place.
    std::function<bool(const QUrl &)> open;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace bro
