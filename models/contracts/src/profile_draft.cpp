// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_paths.h"
#include <QRegularExpression>
#include <contracts/profile_draft.h>
#include <core/texts.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
using Kind = JsonNode::Kind;
constexpr qsizetype MostSteps = 500;

std::shared_ptr<const Message> nested(Message message)
{
    return std::make_shared<const Message>(std::move(message));
}

// What an entry is referred to by.
QString nameKey(const JsonNode &entry)
{
    return entry.member(u"id"_s) ? u"id"_s : entry.member(u"key"_s) ? u"key"_s : QString();
}

QString nameOf(const JsonNode &entry)
{
    const JsonNode *name = entry.member(nameKey(entry));
    return name ? name->string : QString();
}

// The list that others refer to by a member of its entries; empty: this is no such name.
QString namedList(const QString &path)
{
    const auto [entry, key] = splitMember(path);
    const QString list = splitEntry(entry).first;
    static const QStringList lists = {u"tracks"_s, u"deadlines"_s, u"successes"_s,
                                      u"purchaser.channels"_s, u"purchaser.illnessNumbers"_s};
    return (key == "id"_L1 || key == "key"_L1) && lists.contains(list) ? list : QString();
}

void rename(JsonNode &node, const ProfileField &field, const QString &list, const QString &from,
            const QString &to)
{
    if (field.list == list && field.kind != FieldKind::List) {
        if (node.kind == Kind::String && node.string == from)
            node.string = to;
        for (JsonNode &item : node.items)
            if (item.kind == Kind::String && item.string == from)
                item.string = to;
        return;
    }
    for (JsonNode &item : node.items)
        for (auto &[key, value] : item.members)
            if (const ProfileField *member = field.member(key))
                rename(value, *member, list, from, to);
    for (auto &[key, value] : node.members)
        if (const ProfileField *member = field.member(key))
            rename(value, *member, list, from, to);
}
} // namespace

ProfileDraft::ProfileDraft(QObject *parent) : QObject(parent)
{
    m_root.kind = Kind::Object;
    m_saved = m_root;
}

Done ProfileDraft::load(const QByteArray &json)
{
    QList<ProfileFault> faults;
    const auto tree = readJsonTree(json, faults);
    if (tree && tree->kind != Kind::Object)
        faults.append({{}, Message(u"contracts.noProfile"_s)});
    if (!faults.isEmpty()) {
        const ProfileFault &first = faults.first();
        const Message where =
            first.path.isEmpty()
                ? first.message
                : Message(u"contracts.draftFaultAt"_s,
                          {{u"path"_s, first.path}, {u"fault"_s, nested(first.message)}});
        return Error(u"contracts.draftRefused"_s, {{u"fault"_s, nested(where)}}, {},
                     Error::Kind::Refused);
    }
    m_steps.clear();
    m_done = 0;
    m_saved = *tree;
    become(*tree, {}, true);
    return {};
}

bool ProfileDraft::replace(const QByteArray &json)
{
    QList<ProfileFault> faults;
    const auto tree = readJsonTree(json, faults);
    if (!tree || tree->kind != Kind::Object || !faults.isEmpty())
        return false;
    commit(*tree, {},
           Message(u"contracts.draftChanged"_s,
                   {{u"what"_s, nested(Message(u"contracts.draftAgreement"_s))}}),
           true);
    return true;
}

const JsonNode *ProfileDraft::at(const QString &path) const
{
    return findNode(m_root, path);
}

QString ProfileDraft::text(const QString &path) const
{
    const JsonNode *value = at(path);
    return value ? value->string : QString();
}

int ProfileDraft::count(const QString &listPath) const
{
    const JsonNode *list = at(listPath);
    return list ? int(list->items.size()) : 0;
}

// A new member comes after the one that stands before it in the form.
void ProfileDraft::put(JsonNode &root, const QString &path, const JsonNode &value) const
{
    if (JsonNode *there = findNode(root, path)) {
        *there = value;
        return;
    }
    const auto [parentPath, key] = splitMember(path);
    JsonNode *parent = findNode(root, parentPath);
    if (!parent)
        return;
    qsizetype place = 0;
    const ProfileField *field = profileFieldAt(parentPath);
    bool passed = false;
    for (qsizetype i = 0; field && i < field->members.size() && !passed; ++i) {
        passed = field->members[i]->key == key;
        for (qsizetype j = 0; j < parent->members.size() && !passed; ++j)
            if (parent->members[j].first == field->members[i]->key)
                place = j + 1;
    }
    parent->members.insert(passed ? place : parent->members.size(), {key, value});
}

void ProfileDraft::set(const QString &path, const std::optional<JsonNode> &value)
{
    const JsonNode *before = at(path);
    if (!value && !before)
        return;
    if (value && before && sameContent(*value, *before))
        return;
    if (!value) {
        remove(path);
        return;
    }
    JsonNode root = m_root;
    const QString list = namedList(path);
    if (before && value->kind == Kind::String && !value->string.isEmpty() && !list.isEmpty() &&
        before->kind == Kind::String && !before->string.isEmpty()) {
        int owners = 0;
        for (const auto &[name, title] : entriesOf(list))
            owners += name == before->string ? 1 : 0;
        if (owners == 1)
            rename(root, profileForm(), list, before->string, value->string);
    }
    put(root, path, *value);
    const ProfileField *field = profileFieldAt(path);
    const Message label = field ? field->labelled() : Message(u"contracts.draftText"_s);
    commit(root, path, Message(u"contracts.draftChanged"_s, {{u"what"_s, nested(label)}}), false);
}

JsonNode ProfileDraft::blank(const ProfileField &field, const QString &listPath) const
{
    JsonNode node;
    node.kind = Kind::Object;
    for (const auto &member : field.members) {
        if (!member->required)
            continue;
        if (member->key == "id"_L1 || (member->key == "key"_L1 && member->words.isEmpty()))
            node.members.append({member->key, JsonNode::ofText(freeName(listPath, {}))});
        else if (member->kind == FieldKind::Object)
            node.members.append({member->key, blank(*member, {})});
        else if (member->kind == FieldKind::List || member->kind == FieldKind::Texts)
            node.members.append({member->key, JsonNode::ofTexts({})});
        else if (member->kind == FieldKind::Text || member->kind == FieldKind::Paragraph)
            node.members.append({member->key, JsonNode::ofText({})});
    }
    return node;
}

// "deadline-3": small letters and figures, so that it may name a track too.
QString ProfileDraft::freeName(const QString &listPath, const QString &wish) const
{
    QStringList taken;
    if (const JsonNode *list = at(listPath))
        for (const JsonNode &entry : list->items)
            taken.append(nameOf(entry));
    static const QRegularExpression numbered(u"-[0-9]+\\z"_s);
    QString stem = wish;
    stem.remove(numbered);
    if (stem.isEmpty())
        stem = Texts::danish().sentence(u"contracts.draftName"_s);
    for (qsizetype i = wish.isEmpty() ? taken.size() + 1 : 2;; ++i) {
        const QString name = stem + u'-' + QString::number(i);
        if (!taken.contains(name))
            return name;
    }
}

QString ProfileDraft::add(const QString &path)
{
    const ProfileField *field = profileFieldAt(path);
    if (!field)
        return path;
    JsonNode root = m_root;
    QString added = path;
    if (field->kind == FieldKind::List) {
        if (!findNode(root, path))
            put(root, path, JsonNode::ofTexts({}));
        JsonNode *list = findNode(root, path);
        if (!list)
            return path;
        list->items.append(blank(*field, path));
        added = entryPath(path, list->items.size() - 1);
    } else {
        put(root, path, blank(*field, {}));
    }
    commit(root, added,
           Message(u"contracts.draftAdded"_s, {{u"what"_s, nested(field->labelled())}}), true);
    return added;
}

QString ProfileDraft::duplicate(const QString &path)
{
    const auto [listPath, entry] = splitEntry(path);
    JsonNode root = m_root;
    JsonNode *list = findNode(root, listPath);
    const ProfileField *field = profileFieldAt(listPath);
    if (!list || !field || entry < 0 || entry >= list->items.size())
        return path;
    JsonNode copy = list->items[entry];
    for (auto &[key, value] : copy.members) {
        if (key == nameKey(copy) && value.kind == Kind::String &&
            field->member(key)->words.isEmpty())
            value.string = freeName(listPath, value.string);
        if (key == "title"_L1)
            value.string =
                Texts::danish().sentence(u"contracts.draftCopy"_s, {{u"title"_s, value.string}});
    }
    list->items.insert(entry + 1, copy);
    const QString added = entryPath(listPath, entry + 1);
    commit(root, added,
           Message(u"contracts.draftAdded"_s, {{u"what"_s, nested(field->labelled())}}), true);
    return added;
}

void ProfileDraft::remove(const QString &path)
{
    JsonNode root = m_root;
    const auto [listPath, entry] = splitEntry(path);
    const ProfileField *field = profileFieldAt(path);
    if (entry >= 0) {
        JsonNode *list = findNode(root, listPath);
        if (!list || entry >= list->items.size())
            return;
        list->items.removeAt(entry);
    } else {
        const auto [parentPath, key] = splitMember(path);
        JsonNode *parent = findNode(root, parentPath);
        if (!parent || !parent->member(key))
            return;
        parent->members.removeIf(
            [&name = key](const auto &member) { return member.first == name; });
    }
    const bool structure = entry >= 0 || !field || !field->isLeaf();
    const Message label = field ? field->labelled() : Message(u"contracts.draftText"_s);
    commit(root, path,
           Message(structure ? u"contracts.draftRemoved"_s : u"contracts.draftChanged"_s,
                   {{u"what"_s, nested(label)}}),
           structure);
}

QString ProfileDraft::move(const QString &path, int by)
{
    const auto [listPath, entry] = splitEntry(path);
    JsonNode root = m_root;
    JsonNode *list = findNode(root, listPath);
    const qsizetype to = entry + by;
    if (!list || entry < 0 || to < 0 || to >= list->items.size())
        return path;
    list->items.move(entry, to);
    const ProfileField *field = profileFieldAt(listPath);
    const QString there = entryPath(listPath, to);
    commit(root, there,
           Message(u"contracts.draftMoved"_s,
                   {{u"what"_s, nested(field ? field->labelled() : Message())}}),
           true);
    return there;
}

QList<std::pair<QString, QString>> ProfileDraft::entriesOf(const QString &listPath) const
{
    QList<std::pair<QString, QString>> entries;
    if (const JsonNode *list = at(listPath))
        for (const JsonNode &entry : list->items)
            if (const QString name = nameOf(entry); !name.isEmpty())
                entries.append({name, entryTitle(entry)});
    return entries;
}

void ProfileDraft::commit(const JsonNode &root, const QString &path, Message name, bool structure)
{
    m_steps.resize(m_done);
    m_steps.append({m_root, root, path, std::move(name), structure});
    if (m_steps.size() > MostSteps)
        m_steps.removeFirst();
    m_done = m_steps.size();
    become(root, path, structure);
}

void ProfileDraft::become(const JsonNode &root, const QString &path, bool structure)
{
    m_root = root;
    renewFaults();
    Q_EMIT changed(path, structure);
}

Message ProfileDraft::undoName() const
{
    return canUndo() ? m_steps[m_done - 1].name : Message();
}

Message ProfileDraft::redoName() const
{
    return canRedo() ? m_steps[m_done].name : Message();
}

void ProfileDraft::undo()
{
    if (!canUndo())
        return;
    const Step step = m_steps[--m_done];
    become(step.before, step.path, step.structure);
}

void ProfileDraft::redo()
{
    if (!canRedo())
        return;
    const Step step = m_steps[m_done++];
    become(step.after, step.path, step.structure);
}

} // namespace bro
