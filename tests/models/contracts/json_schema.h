// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

// As much of JSON Schema as the schema of profiles uses.
namespace bro {

class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject root) : m_root(std::move(root)) {}

    const QJsonObject &root() const { return m_root; }
    // The schema itself, with its reference followed.
    QJsonObject resolved(const QJsonObject &schema) const;
    // "path: what" for each place where the value breaks the schema.
    QStringList violations(const QJsonValue &value) const;
    // Documents that together have every property of the schema. Words are `word`, or the first one
    // allowed when it is empty.
    QJsonValue sample(const QString &word = {}) const;
    // Property names by place, "tracks[].price"; enumerations by place.
    QMap<QString, QStringList> properties() const;
    QMap<QString, QStringList> words() const;

private:
    void check(const QJsonObject &schema, const QJsonValue &value, const QString &path,
               QStringList &found) const;
    void checkObject(const QJsonObject &schema, const QJsonObject &value, const QString &path,
                     QStringList &found) const;
    void checkText(const QJsonObject &schema, const QString &value, const QString &path,
                   QStringList &found) const;
    QJsonValue sampleOf(const QJsonObject &schema, const QString &word,
                        const QStringList &without = {}) const;
    QJsonArray sampleItems(const QJsonObject &schema, const QString &word) const;
    void walk(const QJsonObject &schema, const QString &path,
              QMap<QString, QStringList> &properties, QMap<QString, QStringList> &words) const;

    QJsonObject m_root;
};

} // namespace bro
