// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_names.h"
#include <contracts/json_tree.h>

#include <QDate>
#include <QSet>
#include <QTime>
#include <core/minutes.h>
#include <core/money.h>
#include <limits>

namespace bro {

// What reading a file finds wrong, and the keys it asked for at each place (without numbers).
struct ReadLog
{
    QList<ProfileFault> &faults;
    QMap<QString, QStringList> &keys;
};

// Reads the members of one JSON object and remembers which were asked for: the rest are unknown.
// Wrong values are reported and replaced by a harmless one, so that reading goes on and all faults
// are found in one run. Optional members may be missing or null.
class JsonReader
{
public:
    JsonReader(const JsonNode &node, QString path, ReadLog log);

    static constexpr qint64 largest = std::numeric_limits<qint32>::max();

    QString text(const QString &key);         // required, not empty
    QString optionalText(const QString &key); // empty when missing
    QStringList texts(const QString &key);    // optional list
    bool boolean(const QString &key);
    bool boolean(const QString &key, bool missing);
    qint64 integer(const QString &key, qint64 min, qint64 max = largest);
    std::optional<int> optionalInteger(const QString &key, int min, qint64 max = largest);
    Money money(const QString &key);
    std::optional<Money> optionalMoney(const QString &key);
    Minutes minutes(const QString &key);
    std::optional<Minutes> optionalMinutes(const QString &key, Minutes max);
    QDate date(const QString &key);
    QDate optionalDate(const QString &key); // invalid when missing
    std::optional<QTime> optionalTime(const QString &key);
    template <typename E>
    E choice(const QString &key);
    template <typename E>
    E choice(const QString &key, E missing);
    template <typename E>
    std::optional<E> optionalChoice(const QString &key);

    // Calls read(reader) for the object, or for each object of the list; false when there is none.
    template <typename Read>
    bool object(const QString &key, Read read);
    template <typename Read>
    bool optionalObject(const QString &key, Read read);
    template <typename Read>
    void list(const QString &key, Read read);
    template <typename Read>
    void optionalList(const QString &key, Read read);
    // An optional list of words of E.
    template <typename E>
    QList<E> words(const QString &key);
    // One word of E for every key of the object; every E must be there.
    template <typename K, typename V>
    QHash<K, V> table(const QString &key);
    // All members as texts.
    QMap<QString, QString> textTable(const QString &key);

    bool has(const QString &key) const;
    QString pathOf(const QString &key) const;
    const QString &path() const { return m_path; }
    void fault(const QString &key, Message message);
    // Reports the members that nobody asked for.
    void finish();

private:
    const JsonNode *find(const QString &key, bool required);
    const JsonNode *find(const QString &key, bool required, JsonNode::Kind kind);
    void wrongType(const QString &key, JsonNode::Kind wanted, const JsonNode &node);
    template <typename E>
    std::optional<E> word(const QString &key, const QString &text);

    const JsonNode &m_node;
    QString m_path;
    ReadLog m_log;
    QSet<QString> m_asked;
};

template <typename E>
std::optional<E> JsonReader::word(const QString &key, const QString &text)
{
    if (const auto value = valueOf<E>(text))
        return value;
    using namespace Qt::StringLiterals;
    fault(key, Message(u"contracts.unknownWord"_s,
                       {{u"word"_s, text}, {u"allowed"_s, namesOf<E>().join(u", "_s)}}));
    return std::nullopt;
}

template <typename E>
E JsonReader::choice(const QString &key)
{
    const JsonNode *node = find(key, true, JsonNode::Kind::String);
    return node ? word<E>(key, node->string).value_or(E{}) : E{};
}

template <typename E>
E JsonReader::choice(const QString &key, E missing)
{
    const JsonNode *node = find(key, false, JsonNode::Kind::String);
    return node ? word<E>(key, node->string).value_or(missing) : missing;
}

template <typename E>
std::optional<E> JsonReader::optionalChoice(const QString &key)
{
    const JsonNode *node = find(key, false, JsonNode::Kind::String);
    return node ? word<E>(key, node->string) : std::nullopt;
}

template <typename Read>
bool JsonReader::object(const QString &key, Read read)
{
    const JsonNode *node = find(key, true, JsonNode::Kind::Object);
    if (!node)
        return false;
    JsonReader reader(*node, pathOf(key), m_log);
    read(reader);
    reader.finish();
    return true;
}

template <typename Read>
bool JsonReader::optionalObject(const QString &key, Read read)
{
    return find(key, false) != nullptr && object(key, read);
}

template <typename Read>
void JsonReader::list(const QString &key, Read read)
{
    const JsonNode *node = find(key, true, JsonNode::Kind::Array);
    if (!node)
        return;
    for (qsizetype i = 0; i < node->items.size(); ++i) {
        const QString place = key + u'[' + QString::number(i) + u']';
        if (node->items[i].kind != JsonNode::Kind::Object) {
            wrongType(place, JsonNode::Kind::Object, node->items[i]);
            continue;
        }
        JsonReader reader(node->items[i], pathOf(place), m_log);
        read(reader);
        reader.finish();
    }
}

template <typename Read>
void JsonReader::optionalList(const QString &key, Read read)
{
    if (find(key, false))
        list(key, read);
}

template <typename E>
QList<E> JsonReader::words(const QString &key)
{
    QList<E> words;
    const QStringList found = texts(key);
    for (const QString &text : found)
        if (const auto value = word<E>(key, text))
            words.append(*value);
    return words;
}

template <typename K, typename V>
QHash<K, V> JsonReader::table(const QString &key)
{
    QHash<K, V> table;
    object(key, [&table](JsonReader &reader) {
        const QStringList names = namesOf<K>();
        for (const QString &name : names)
            table.insert(*valueOf<K>(name), reader.choice<V>(name));
    });
    return table;
}

} // namespace bro
