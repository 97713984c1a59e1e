// SPDX-License-Identifier: GPL-3.0-or-later
#include <contracts/json_tree.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype deepest = 32;

// Builds the tree by nlohmann's event parser: a document parser would keep the last of repeated
// keys and turn 1.0 into a number like any other without a word.
class TreeBuilder
{
public:
    explicit TreeBuilder(const QByteArray &text, QList<ProfileFault> &faults)
        : m_text(text),
          m_faults(faults)
    {
    }

    bool null() { return add({}); }
    bool boolean(bool value)
    {
        JsonNode node;
        node.kind = JsonNode::Kind::Boolean;
        node.boolean = value;
        return add(std::move(node));
    }
    bool number_integer(std::int64_t value) { return addInteger(value); }
    bool number_unsigned(std::uint64_t value)
    {
        if (value <= std::uint64_t(std::numeric_limits<qint64>::max()))
            return addInteger(qint64(value));
        addInteger(0);
        fault(Message(u"contracts.numberTooLarge"_s));
        return true;
    }
    bool number_float(double, const std::string &text)
    {
        JsonNode node;
        node.kind = JsonNode::Kind::Decimal;
        add(std::move(node));
        fault(Message(u"contracts.decimal"_s, {{u"number"_s, QString::fromStdString(text)}}));
        return true;
    }
    bool string(std::string &text)
    {
        JsonNode node;
        node.kind = JsonNode::Kind::String;
        node.string = QString::fromStdString(text);
        return add(std::move(node));
    }
    bool binary(std::vector<std::uint8_t> &) { return false; } // not a JSON value
    bool start_object(std::size_t) { return open(JsonNode::Kind::Object); }
    bool start_array(std::size_t) { return open(JsonNode::Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string &text)
    {
        const QString name = QString::fromStdString(text);
        m_key = name;
        if (m_open.last()->member(name)) {
            QString path = openPath();
            path += (path.isEmpty() ? QString() : u"."_s) + name;
            m_faults.append({path, Message(u"contracts.duplicateKey"_s, {{u"key"_s, name}})});
        }
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        const QByteArray before = m_text.left(qsizetype(position > 0 ? position - 1 : 0));
        const qint64 line = before.count('\n') + 1;
        const qint64 column = before.size() - before.lastIndexOf('\n');
        m_faults.append({openPath(), Message(u"contracts.notJson"_s,
                                             {{u"line"_s, line}, {u"column"_s, column}})});
        return false;
    }

    JsonNode root;

private:
    bool addInteger(qint64 value)
    {
        JsonNode node;
        node.kind = JsonNode::Kind::Integer;
        node.integer = value;
        return add(std::move(node));
    }
    bool add(JsonNode node)
    {
        if (m_open.isEmpty())
            root = std::move(node);
        else if (m_open.last()->kind == JsonNode::Kind::Array)
            m_open.last()->items.append(std::move(node));
        else
            m_open.last()->members.append({m_key, std::move(node)});
        return true;
    }
    bool open(JsonNode::Kind kind)
    {
        if (m_open.size() >= deepest) {
            m_faults.append({openPath(), Message(u"contracts.tooDeep"_s)});
            return false;
        }
        JsonNode node;
        node.kind = kind;
        add(std::move(node));
        // Pointers into the lists stay good: nothing is added to a list while a child is open.
        m_open.append(m_open.isEmpty() ? &root : newest());
        return true;
    }
    bool close()
    {
        m_open.removeLast();
        return true;
    }
    JsonNode *newest()
    {
        JsonNode *parent = m_open.last();
        return parent->kind == JsonNode::Kind::Array ? &parent->items.last()
                                                     : &parent->members.last().second;
    }
    // Path of the innermost open value.
    QString openPath() const
    {
        QString path;
        for (qsizetype i = 0; i + 1 < m_open.size(); ++i)
            path += step(*m_open[i], path.isEmpty());
        return path;
    }
    static QString step(const JsonNode &parent, bool first)
    {
        if (parent.kind == JsonNode::Kind::Array)
            return u'[' + QString::number(parent.items.size() - 1) + u']';
        return (first ? QString() : u"."_s) + parent.members.last().first;
    }
    // A fault of the value added last.
    void fault(Message message)
    {
        QString path = openPath();
        if (!m_open.isEmpty())
            path += step(*m_open.last(), path.isEmpty());
        m_faults.append({path, std::move(message)});
    }

    const QByteArray &m_text;
    QList<ProfileFault> &m_faults;
    QList<JsonNode *> m_open;
    QString m_key;
};

QByteArray quoted(const QString &text)
{
    // Well-formed UTF-16 always becomes text; half a surrogate is replaced.
    return QByteArray::fromStdString(
        nlohmann::json(text.toStdString())
            .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void write(const JsonNode &node, int depth, QByteArray &out);

template <typename List, typename WriteOne>
void writeList(const List &list, char first, char last, int depth, QByteArray &out, WriteOne one)
{
    out += first;
    for (qsizetype i = 0; i < list.size(); ++i) {
        out += i == 0 ? "\n" : ",\n";
        out += QByteArray(2 * (depth + 1), ' ');
        one(list[i]);
    }
    if (!list.isEmpty())
        out += '\n' + QByteArray(2 * depth, ' ');
    out += last;
}

void write(const JsonNode &node, int depth, QByteArray &out)
{
    switch (node.kind) {
    case JsonNode::Kind::Null:
    case JsonNode::Kind::Decimal: // its figures are not kept: reading it told a fault
        out += "null";
        break;
    case JsonNode::Kind::Boolean:
        out += node.boolean ? "true" : "false";
        break;
    case JsonNode::Kind::Integer:
        out += QByteArray::number(node.integer);
        break;
    case JsonNode::Kind::String:
        out += quoted(node.string);
        break;
    case JsonNode::Kind::Array:
        writeList(node.items, '[', ']', depth, out,
                  [&](const JsonNode &item) { write(item, depth + 1, out); });
        break;
    case JsonNode::Kind::Object:
        writeList(node.members, '{', '}', depth, out, [&](const auto &member) {
            out += quoted(member.first) + ": ";
            write(member.second, depth + 1, out);
        });
        break;
    }
}
} // namespace

const JsonNode *JsonNode::member(const QString &key) const
{
    for (const auto &[name, node] : members)
        if (name == key)
            return &node;
    return nullptr;
}

JsonNode JsonNode::ofText(const QString &text)
{
    JsonNode node;
    node.kind = Kind::String;
    node.string = text;
    return node;
}

JsonNode JsonNode::ofInteger(qint64 value)
{
    JsonNode node;
    node.kind = Kind::Integer;
    node.integer = value;
    return node;
}

JsonNode JsonNode::ofBoolean(bool value)
{
    JsonNode node;
    node.kind = Kind::Boolean;
    node.boolean = value;
    return node;
}

JsonNode JsonNode::ofTexts(const QStringList &texts)
{
    JsonNode node;
    node.kind = Kind::Array;
    for (const QString &text : texts)
        node.items.append(ofText(text));
    return node;
}

QStringList JsonNode::texts() const
{
    QStringList texts;
    for (const JsonNode &item : items)
        texts.append(item.string);
    return texts;
}

QByteArray writeJsonTree(const JsonNode &node)
{
    QByteArray out;
    write(node, 0, out);
    return out + '\n';
}

bool sameContent(const JsonNode &a, const JsonNode &b)
{
    return a.kind == b.kind && a.boolean == b.boolean && a.integer == b.integer &&
           a.string == b.string &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                      sameContent) &&
           std::is_permutation(a.members.begin(), a.members.end(), b.members.begin(),
                               b.members.end(), [](const auto &x, const auto &y) {
                                   return x.first == y.first && sameContent(x.second, y.second);
                               });
}

std::optional<JsonNode> readJsonTree(const QByteArray &json, QList<ProfileFault> &faults)
{
    TreeBuilder builder(json, faults);
    if (!nlohmann::json::sax_parse(json.constBegin(), json.constEnd(), &builder))
        return std::nullopt;
    return std::move(builder.root);
}

} // namespace bro
