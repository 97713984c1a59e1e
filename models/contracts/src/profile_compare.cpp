// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <algorithm>
#include <contracts/json_tree.h>
#include <contracts/profile_compare.h>
#include <contracts/profile_schema.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
using Kind = JsonNode::Kind;
using Arguments = QList<std::pair<QString, Argument>>;

std::shared_ptr<const Message> nested(Message message)
{
    return std::make_shared<const Message>(std::move(message));
}

// The text of the first of these members that there is.
QString textOf(const JsonNode &node, const QStringList &keys)
{
    for (const QString &key : keys)
        if (const JsonNode *member = node.member(key);
            member && member->kind == Kind::String && !member->string.isEmpty())
            return member->string;
    return {};
}

// What tells an entry of a list from the others; empty: only its place does.
QString nameOf(const JsonNode &entry)
{
    return entry.kind == Kind::Object ? textOf(entry, {u"id"_s, u"key"_s, u"field"_s}) : QString();
}

QString titleOf(const JsonNode &entry)
{
    const QStringList keys = {u"title"_s, u"label"_s,  u"what"_s, u"question"_s, u"name"_s,
                              u"text"_s,  u"action"_s, u"id"_s,   u"key"_s,      u"source"_s};
    return entry.kind == Kind::String ? entry.string : textOf(entry, keys);
}

bool isMoney(const QString &key, const QString &path)
{
    static const QStringList always = {u"lowAmount"_s, u"perWeekAtMost"_s, u"price"_s};
    static const QRegularExpression places(
        u"(\\.frame\\.(min|max|step)|\\.(bonuses|penalties)\\[[^]]*\\]\\.amount)\\z"_s);
    return always.contains(key) || places.match(path).hasMatch();
}

bool isMinutes(const QString &key, const QString &path)
{
    return key == u"weeklyAtMost"_s ||
           (path.contains(u".weeklyHours."_s) && !key.contains(u"days"_s));
}

QString percent(qint64 hundredths)
{
    QString text = QString::number(hundredths / 100);
    if (hundredths % 100 != 0)
        text += u',' + QString::number(hundredths % 100).rightJustified(2, u'0');
    return text + u" %"_s;
}

// A word of the file as the form shows it; the word itself where the form has none.
Argument wordOf(const ProfileField *field, const QString &word)
{
    if (!field || !field->words.contains(word))
        return u'”' + word + u'”';
    return nested(
        Message(u"contracts.quoted"_s, {{u"text"_s, nested(Message(field->wordCode(word)))}}));
}

// The form's field at a place whose entries are named.
const ProfileField *fieldAt(const QString &path)
{
    static const QRegularExpression entry(u"\\[[^\\]]*\\]"_s);
    return profileFieldAt(QString(path).remove(entry));
}

// The value as a person reads it.
Argument valueOf(const JsonNode &node, const QString &key, const QString &path)
{
    switch (node.kind) {
    case Kind::Boolean:
        return nested(Message(node.boolean ? u"contracts.yes"_s : u"contracts.no"_s));
    case Kind::Integer:
        if (isMoney(key, path))
            return Money{node.integer};
        if (isMinutes(key, path))
            return Minutes{node.integer};
        if (key.endsWith(u"Hundredths"_s))
            return percent(node.integer);
        return QString::number(node.integer);
    case Kind::String: {
        const QDate date = QDate::fromString(node.string, u"yyyy-MM-dd"_s);
        if (date.isValid())
            return date;
        return wordOf(fieldAt(path), node.string);
    }
    case Kind::Array: {
        QStringList texts;
        for (const JsonNode &item : node.items)
            texts.append(titleOf(item));
        return texts.join(u", "_s);
    }
    default:
        return titleOf(node);
    }
}

// When a deadline is: "5 working days after “Last day of the order”".
const QStringList &dayKeys()
{
    static const QStringList keys = {u"anchor"_s, u"offset"_s, u"unit"_s, u"direction"_s,
                                     u"fixedDay"_s};
    return keys;
}

Message dayOf(const JsonNode &deadline)
{
    const auto number = [](const JsonNode *node) { return node ? node->integer : 0; };
    if (const JsonNode *fixed = deadline.member(u"fixedDay"_s))
        return Message(u"contracts.dayFixed"_s, {{u"day"_s, number(fixed->member(u"day"_s))},
                                                 {u"month"_s, number(fixed->member(u"month"_s))}});
    static const QHash<QString, QString> codes = {
        {u"calendarDaysbefore"_s, u"contracts.calendarDaysBeforeAnchor"_s},
        {u"calendarDaysafter"_s, u"contracts.calendarDaysAfterAnchor"_s},
        {u"workingDaysbefore"_s, u"contracts.workingDaysBeforeAnchor"_s},
        {u"workingDaysafter"_s, u"contracts.workingDaysAfterAnchor"_s},
        {u"weeksbefore"_s, u"contracts.weeksBeforeAnchor"_s},
        {u"weeksafter"_s, u"contracts.weeksAfterAnchor"_s},
        {u"monthsbefore"_s, u"contracts.monthsBeforeAnchor"_s},
        {u"monthsafter"_s, u"contracts.monthsAfterAnchor"_s},
        {u"hoursbefore"_s, u"contracts.hoursBeforeAnchor"_s},
        {u"hoursafter"_s, u"contracts.hoursAfterAnchor"_s}};
    const QString unit = textOf(deadline, {u"unit"_s}) + textOf(deadline, {u"direction"_s});
    return Message(codes.value(unit, u"contracts.calendarDaysAfterAnchor"_s),
                   {{u"n"_s, number(deadline.member(u"offset"_s))},
                    {u"anchor"_s, wordOf(profileFieldAt(u"deadlines.anchor"_s),
                                         textOf(deadline, {u"anchor"_s}))}});
}

// What the form calls the field; one it does not know is told as it is written.
Message labelOf(const QString &key, const QString &path)
{
    const ProfileField *field = fieldAt(path);
    return field ? field->labelled() : Message(u"contracts.labelOther"_s, {{u"key"_s, key}});
}

class Comparer
{
public:
    QList<ProfileChange> changes;

    // `where` names the parts of the contract on the way down, in its own words.
    void compare(const JsonNode &before, const JsonNode &after, const QString &key,
                 const QString &path, const QString &where)
    {
        if (sameContent(before, after))
            return;
        if (before.kind == Kind::Object && after.kind == Kind::Object)
            compareMembers(before, after, path, where);
        else if (before.kind == Kind::Array && after.kind == Kind::Array && isNamed(before) &&
                 isNamed(after))
            compareEntries(before, after, path, where);
        else if (areObjects(before) && areObjects(after) &&
                 before.items.size() == after.items.size())
            compareInOrder(before, after, key, path, where);
        else
            add(path, where.isEmpty() ? u"contracts.changed"_s : u"contracts.changedIn"_s,
                {{u"before"_s, valueOf(before, key, path)},
                 {u"after"_s, valueOf(after, key, path)},
                 {u"label"_s, nested(labelOf(key, path))},
                 {u"where"_s, where}});
    }

private:
    static QString place(const QString &where, const QString &key)
    {
        return where.isEmpty() ? key : where + u", "_s + key;
    }

    // Its own words, else its number.
    static QString placeOf(const JsonNode &entry, qsizetype index)
    {
        const QString title = titleOf(entry);
        return title.isEmpty() ? QString::number(index + 1) : title;
    }

    static QString under(const QString &path, const QString &key)
    {
        return path.isEmpty() ? key : path + u'.' + key;
    }

    // Whether the entries can be told apart by their names, and so found again.
    static bool isNamed(const JsonNode &list)
    {
        QStringList seen;
        for (const JsonNode &entry : list.items) {
            const QString name = nameOf(entry);
            if (name.isEmpty() || seen.contains(name))
                return false;
            seen.append(name);
        }
        return true;
    }

    static bool areObjects(const JsonNode &list)
    {
        return list.kind == Kind::Array &&
               std::all_of(list.items.begin(), list.items.end(),
                           [](const JsonNode &entry) { return entry.kind == Kind::Object; });
    }

    // Entries without names, as many as before: by their place.
    void compareInOrder(const JsonNode &before, const JsonNode &after, const QString &key,
                        const QString &path, const QString &where)
    {
        for (qsizetype i = 0; i < after.items.size(); ++i)
            compare(before.items[i], after.items[i], key, path + u'[' + QString::number(i) + u']',
                    place(where, placeOf(after.items[i], i)));
    }

    void add(const QString &path, const QString &code, Arguments arguments)
    {
        changes.append({path, Message(code, std::move(arguments))});
    }

    void compareMembers(const JsonNode &before, const JsonNode &after, const QString &path,
                        const QString &where)
    {
        const bool day = compareDay(before, after, path);
        for (const auto &[key, value] : after.members) {
            if (day && dayKeys().contains(key))
                continue;
            const QString there = under(path, key);
            if (const JsonNode *old = before.member(key))
                compare(*old, value, key, there, where);
            else
                addMember(where.isEmpty() ? u"contracts.added"_s : u"contracts.addedIn"_s, value,
                          key, there, where);
        }
        for (const auto &[key, value] : before.members)
            if (!after.member(key) && !(day && dayKeys().contains(key)))
                addMember(where.isEmpty() ? u"contracts.removed"_s : u"contracts.removedIn"_s,
                          value, key, under(path, key), where);
    }

    void addMember(const QString &code, const JsonNode &value, const QString &key,
                   const QString &path, const QString &where)
    {
        add(path, code,
            {{u"value"_s, valueOf(value, key, path)},
             {u"label"_s, nested(labelOf(key, path))},
             {u"where"_s, where}});
    }

    // The day of a deadline changes as one; false when it does not, or this is no deadline.
    bool compareDay(const JsonNode &before, const JsonNode &after, const QString &path)
    {
        static const QRegularExpression deadline(u"\\Adeadlines\\[[^]]*\\]\\z"_s);
        if (!deadline.match(path).hasMatch())
            return false;
        const Message was = dayOf(before);
        const Message becomes = dayOf(after);
        if (was == becomes)
            return false;
        add(path, u"contracts.deadlineMoved"_s,
            {{u"title"_s, titleOf(after)},
             {u"before"_s, nested(was)},
             {u"after"_s, nested(becomes)}});
        return true;
    }

    void compareEntries(const JsonNode &before, const JsonNode &after, const QString &path,
                        const QString &where)
    {
        const auto find = [](const JsonNode &list, const QString &name) -> const JsonNode * {
            for (const JsonNode &entry : list.items)
                if (nameOf(entry) == name)
                    return &entry;
            return nullptr;
        };
        const auto in = [&path](const JsonNode &entry) {
            return path + u'[' + nameOf(entry) + u']';
        };
        for (const JsonNode &entry : after.items) {
            const QString there = place(where, titleOf(entry));
            if (const JsonNode *old = find(before, nameOf(entry)))
                compare(*old, entry, nameOf(entry), in(entry), there);
            else
                add(in(entry), u"contracts.entryAdded"_s, {{u"where"_s, there}});
        }
        for (const JsonNode &entry : before.items)
            if (!find(after, nameOf(entry)))
                add(in(entry), u"contracts.entryRemoved"_s,
                    {{u"where"_s, place(where, titleOf(entry))}});
    }
};
} // namespace

Result<QList<ProfileChange>> compareProfiles(const QByteArray &before, const QByteArray &after)
{
    QList<ProfileFault> faults;
    const auto first = readJsonTree(before, faults);
    const auto second = readJsonTree(after, faults);
    if (!first || !second || first->kind != Kind::Object || second->kind != Kind::Object)
        return Error(u"contracts.compareRefused"_s, {}, {}, Error::Kind::Refused);
    Comparer comparer;
    comparer.compare(*first, *second, {}, {}, {});
    return comparer.changes;
}

} // namespace bro
