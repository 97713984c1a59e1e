// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_names.h"
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <contracts/json_tree.h>
#include <contracts/profile_schema.h>
#include <core/texts.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
using FieldPtr = std::shared_ptr<const ProfileField>;

QString textOf(const JsonNode &node, const QString &key)
{
    const JsonNode *member = node.member(key);
    return member ? member->string : QString();
}

std::optional<qint64> numberOf(const JsonNode &node, const QString &key)
{
    const JsonNode *member = node.member(key);
    return member && member->kind == JsonNode::Kind::Integer ? std::optional(member->integer)
                                                             : std::nullopt;
}

// Texts that need several lines.
bool isLong(const QString &key)
{
    static const QStringList keys = {
        u"note"_s,         u"help"_s,      u"condition"_s, u"exception"_s,
        u"requirement"_s,  u"question"_s,  u"whileOpen"_s, u"consequence"_s,
        u"intake"_s,       u"action"_s,    u"text"_s,      u"targetGroup"_s,
        u"lateInterest"_s, u"announced"_s, u"offerType"_s, u"delivery"_s};
    return keys.contains(key);
}

// The list whose entries a text names; empty when it is a text like any other.
QString listOf(const QString &key)
{
    static const QHash<QString, QString> lists = {{u"tracks"_s, u"tracks"_s},
                                                  {u"requiresCompletedTrack"_s, u"tracks"_s},
                                                  {u"deadline"_s, u"deadlines"_s},
                                                  {u"predicate"_s, u"successes"_s},
                                                  {u"lowPredicate"_s, u"successes"_s},
                                                  {u"eligibility"_s, u"successes"_s},
                                                  {u"channel"_s, u"purchaser.channels"_s},
                                                  {u"item"_s, u"purchaser.illnessNumbers"_s}};
    return lists.value(key);
}

// Codes of the words of the form: those of the place, else those of the key.
QString codeOf(const QString &what, const QString &place, const QString &key)
{
    const QString here = u"profileForm."_s + what + u".at."_s + place;
    return Texts::danish().has(here) ? here : u"profileForm."_s + what + u'.' + key;
}

class FormBuilder
{
public:
    explicit FormBuilder(const JsonNode &schema) : m_definitions(schema.member(u"$defs"_s)) {}

    FieldPtr build(const JsonNode &reference, const QString &key, const QString &place,
                   bool required) const
    {
        const JsonNode &schema = resolved(reference);
        auto field = std::make_shared<ProfileField>();
        field->key = key;
        field->place = place;
        field->required = required;
        field->min = numberOf(schema, u"minimum"_s);
        field->max = numberOf(schema, u"maximum"_s);
        setKind(schema, *field);
        field->label = codeOf(u"label"_s, place, key);
        const QString help = codeOf(u"help"_s, place, key);
        if (Texts::danish().has(help))
            field->help = help;
        return field;
    }

private:
    const JsonNode &resolved(const JsonNode &schema) const
    {
        const QString name = textOf(schema, u"$ref"_s).section(u'/', -1);
        const JsonNode *found =
            m_definitions && !name.isEmpty() ? m_definitions->member(name) : nullptr;
        return found ? *found : schema;
    }

    void setKind(const JsonNode &schema, ProfileField &field) const
    {
        const QString type = textOf(schema, u"type"_s);
        if (schema.member(u"const"_s)) {
            field.kind = FieldKind::Constant;
        } else if (const JsonNode *words = schema.member(u"enum"_s)) {
            field.kind = FieldKind::Choice;
            field.words = words->texts();
        } else if (type == u"boolean"_s) {
            field.kind = FieldKind::Boolean;
        } else if (type == u"integer"_s) {
            setNumber(textOf(schema, u"description"_s), field);
        } else if (type == u"array"_s) {
            setList(resolved(*schema.member(u"items"_s)), field);
        } else if (type == u"object"_s) {
            setObject(schema, field);
        } else {
            setText(textOf(schema, u"pattern"_s), field);
        }
    }

    static void setNumber(const QString &description, ProfileField &field)
    {
        if (field.key.endsWith("Hundredths"_L1))
            field.kind = FieldKind::Percent;
        else if (description.contains(u"øre"_s))
            field.kind = FieldKind::Money;
        else if (description.endsWith(u"(minutter)"_s))
            field.kind = FieldKind::Hours;
        else
            field.kind = FieldKind::Integer;
    }

    static void setText(const QString &pattern, ProfileField &field)
    {
        field.list = listOf(field.key);
        if (pattern.contains(u"\\d{4}"_s))
            field.kind = FieldKind::Date;
        else if (pattern.contains(u"\\d{2}:"_s))
            field.kind = FieldKind::Time;
        else if (!field.list.isEmpty())
            field.kind = FieldKind::Reference;
        else if (isLong(field.key))
            field.kind = FieldKind::Paragraph;
    }

    void setList(const JsonNode &items, ProfileField &field) const
    {
        if (const JsonNode *words = items.member(u"enum"_s)) {
            field.kind = FieldKind::Choices;
            field.words = words->texts();
        } else if (textOf(items, u"type"_s) == u"object"_s) {
            field.kind = FieldKind::List;
            setMembers(items, field);
        } else {
            field.list = listOf(field.key);
            field.kind = field.list.isEmpty() ? FieldKind::Texts : FieldKind::References;
        }
    }

    void setObject(const JsonNode &schema, ProfileField &field) const
    {
        field.kind = schema.member(u"properties"_s) ? FieldKind::Object : FieldKind::TextTable;
        if (field.kind == FieldKind::Object)
            setMembers(schema, field);
    }

    void setMembers(const JsonNode &schema, ProfileField &field) const
    {
        const JsonNode *properties = schema.member(u"properties"_s);
        const JsonNode *required = schema.member(u"required"_s);
        const QStringList needed = required ? required->texts() : QStringList();
        for (const auto &[key, part] : properties->members) {
            const QString place = field.place.isEmpty() ? key : field.place + u'.' + key;
            field.members.append(build(part, key, place, needed.contains(key)));
        }
    }

    const JsonNode *m_definitions;
};

// The parts in the order a person reads a contract.
const QStringList &readingOrder()
{
    static const QStringList order = {
        u"purchaser"_s,   u"tracks"_s,       u"successes"_s, u"targets"_s,      u"deadlines"_s,
        u"orderChecks"_s, u"activities"_s,   u"schedule"_s,  u"postal"_s,       u"closingDays"_s,
        u"attendance"_s,  u"absenceSteps"_s, u"reports"_s,   u"invoicing"_s,    u"regulation"_s,
        u"dataset"_s,     u"papers"_s,       u"wording"_s,   u"complaints"_s,   u"survey"_s,
        u"figures"_s,     u"interpreters"_s, u"retention"_s, u"openQuestions"_s};
    return order;
}
} // namespace

const ProfileField *ProfileField::member(const QString &memberKey) const
{
    for (const FieldPtr &field : members)
        if (field->key == memberKey)
            return field.get();
    return nullptr;
}

QList<FieldPtr> ProfileField::inReadingOrder() const
{
    QList<FieldPtr> fields = members;
    const auto rank = [this](const FieldPtr &field) {
        const bool name = field->key == "id"_L1 || (field->key == "key"_L1 && !place.isEmpty() &&
                                                    field->kind == FieldKind::Text);
        return field->key == "source"_L1 ? 2 : name ? 3 : field->key == "title"_L1 ? 0 : 1;
    };
    std::stable_sort(fields.begin(), fields.end(),
                     [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return fields;
}

bool ProfileField::isInline() const
{
    if (kind != FieldKind::Object || !place.contains(u'.') || members.size() > 5)
        return false;
    return std::all_of(members.begin(), members.end(),
                       [](const FieldPtr &field) { return field->isLeaf(); });
}

QString ProfileField::wordCode(const QString &word) const
{
    const QString own = u"profileForm.word."_s + key + u'.' + word;
    return Texts::danish().has(own) ? own : u"profileForm.word."_s + word;
}

const ProfileField &profileForm()
{
    static const FieldPtr form = [] {
        QFile file(u":/brobygger/profileForm/profile.schema.json"_s);
        QList<ProfileFault> faults;
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto schema = readJsonTree(json, faults);
        Q_ASSERT(schema && faults.isEmpty());
        return FormBuilder(*schema).build(*schema, {}, {}, true);
    }();
    return *form;
}

QString placeOf(const QString &path)
{
    static const QRegularExpression number(u"\\[[0-9]+\\]"_s);
    return QString(path).remove(number);
}

const ProfileField *profileFieldAt(const QString &path)
{
    const ProfileField *field = &profileForm();
    const QStringList keys = placeOf(path).split(u'.', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        field = field->member(key);
        if (!field)
            return nullptr;
    }
    return field;
}

QStringList profileSections()
{
    QStringList sections = readingOrder();
    for (const FieldPtr &field : profileForm().members)
        if ((!field->isLeaf() || field->kind == FieldKind::TextTable) &&
            !sections.contains(field->key))
            sections.append(field->key);
    return sections;
}

Message anchorWords(DeadlineAnchor anchor)
{
    const QStringList names = namesOf<DeadlineAnchor>();
    for (const QString &name : names)
        if (valueOf<DeadlineAnchor>(name) == anchor)
            return Message(u"profileForm.word."_s + name);
    return {};
}

QString entryTitle(const JsonNode &entry)
{
    for (const char *key : {"title", "label", "what", "question", "name", "text", "action",
                            "targetGroup", "source", "id", "key"}) {
        const QString text = textOf(entry, QString::fromLatin1(key));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace bro
