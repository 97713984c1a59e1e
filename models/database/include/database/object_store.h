// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <core/result.h>

namespace bro {

// FILE.objects/: immutable large things (uploads, scans), named by keyed hash and encrypted with a
// key derived from the database key. Store the object first, the row that names it second; check
// removes what no row names (architecture 16).
class ObjectStore
{
public:
    ObjectStore(const QString &databasePath, const QByteArray &databaseKey);

    QString folder() const { return m_folder; }
    // The object's name. The same bytes give the same name and are stored once.
    Result<QString> put(const QByteArray &bytes) const;
    Result<QByteArray> get(const QString &name) const;
    QStringList names() const;
    Done remove(const QString &name) const;

private:
    QString m_folder;
    QByteArray m_nameKey;
    QByteArray m_contentKey;
};

} // namespace bro
