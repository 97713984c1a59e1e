// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <core/message.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toObject(const Message &message);

QJsonArray toArray(const Argument &argument)
{
    return std::visit(
        [](const auto &value) -> QJsonArray {
            using T = std::decay_t<decltype(value)>;
            // Numbers as text: JSON numbers are doubles and would round large øre amounts.
            if constexpr (std::is_same_v<T, qint64>)
                return {u"n"_s, QString::number(value)};
            else if constexpr (std::is_same_v<T, QString>)
                return {u"s"_s, value};
            else if constexpr (std::is_same_v<T, QDate>)
                return {u"d"_s, value.toString(Qt::ISODate)};
            else if constexpr (std::is_same_v<T, QTime>)
                return {u"t"_s, value.toString(u"HH:mm"_s)};
            else if constexpr (std::is_same_v<T, QDateTime>)
                return {u"i"_s, QString::number(value.toMSecsSinceEpoch())};
            else if constexpr (std::is_same_v<T, Money>)
                return {u"m"_s, QString::number(value.ore)};
            else if constexpr (std::is_same_v<T, Minutes>)
                return {u"h"_s, QString::number(value.value)};
            else
                return {u"x"_s, toObject(*value)};
        },
        argument);
}

QJsonObject toObject(const Message &message)
{
    QJsonArray arguments;
    for (const auto &[name, value] : message.arguments) {
        QJsonArray one = toArray(value);
        one.prepend(name);
        arguments.append(one);
    }
    return {{u"c"_s, message.code}, {u"a"_s, arguments}};
}

Message fromObject(const QJsonObject &object);

Argument toArgument(const QString &kind, const QJsonValue &value)
{
    const QString text = value.toString();
    if (kind == "n"_L1)
        return text.toLongLong();
    if (kind == "d"_L1)
        return QDate::fromString(text, Qt::ISODate);
    if (kind == "t"_L1)
        return QTime::fromString(text, u"HH:mm"_s);
    if (kind == "i"_L1)
        return QDateTime::fromMSecsSinceEpoch(text.toLongLong(), Qt::UTC);
    if (kind == "m"_L1)
        return Money{text.toLongLong()};
    if (kind == "h"_L1)
        return Minutes{text.toLongLong()};
    if (kind == "x"_L1)
        return std::make_shared<const Message>(fromObject(value.toObject()));
    return text;
}

Message fromObject(const QJsonObject &object)
{
    Message message(object.value("c"_L1).toString());
    const QJsonArray arguments = object.value("a"_L1).toArray();
    for (const auto &entry : arguments) {
        const QJsonArray one = entry.toArray();
        message.arguments.append(
            {one.at(0).toString(), toArgument(one.at(1).toString(), one.at(2))});
    }
    return message;
}

} // namespace

QString Message::toJson() const
{
    return QString::fromUtf8(QJsonDocument(toObject(*this)).toJson(QJsonDocument::Compact));
}

Message Message::fromJson(const QString &json)
{
    return fromObject(QJsonDocument::fromJson(json.toUtf8()).object());
}

bool operator==(const Message &a, const Message &b)
{
    if (a.code != b.code || a.arguments.size() != b.arguments.size())
        return false;
    for (qsizetype i = 0; i < a.arguments.size(); ++i) {
        if (a.arguments[i].first != b.arguments[i].first)
            return false;
        const Argument &x = a.arguments[i].second;
        const Argument &y = b.arguments[i].second;
        using Nested = std::shared_ptr<const Message>;
        if (std::holds_alternative<Nested>(x) && std::holds_alternative<Nested>(y)) {
            if (!(*std::get<Nested>(x) == *std::get<Nested>(y)))
                return false;
        } else if (x != y) {
            return false;
        }
    }
    return true;
}

} // namespace bro
