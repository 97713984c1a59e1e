// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSet>
#include <algorithm>
#include <citizens/name_folding.h>
#include <nlohmann/json.hpp>
#include <orders/order_columns.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Keys = {"number",     "cpr",  "name",          "phone",      "address",
                             "postalCode", "city", "projectNumber", "title",      "orderedOn",
                             "start",      "end",  "hoursPerWeek",  "hoursTotal", "remark"};
static_assert(Keys.size() == size_t(OrderColumn::Count));

QString key(OrderColumn column)
{
    return QString::fromLatin1(Keys[size_t(column)]);
}

QList<OrderColumn> allColumns()
{
    QList<OrderColumn> columns;
    for (size_t i = 0; i < Keys.size(); ++i)
        columns.append(OrderColumn(i));
    return columns;
}

std::optional<OrderColumn> columnOf(const QString &name)
{
    for (const OrderColumn column : allColumns()) {
        if (key(column) == name)
            return column;
    }
    return {};
}

// Known names of each field, the preferred one first.
const QHash<OrderColumn, QStringList> &knownNames()
{
    static const QHash<OrderColumn, QStringList> names = [] {
        QHash<OrderColumn, QStringList> read;
        QFile file(u":/brobygger/import/order-columns.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const auto json = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
        if (!json.is_object())
            return read;
        for (const auto &[field, list] : json.items()) {
            const auto column = columnOf(QString::fromStdString(field));
            for (const auto &name : list) {
                if (column)
                    read[*column].append(QString::fromStdString(name.get<std::string>()));
            }
        }
        return read;
    }();
    return names;
}

QString comparable(const QString &header)
{
    QString letters = folded(header);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

QString list(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), 40)))
        shown.append(name.simplified().left(60));
    return shown.join(u", "_s);
}

} // namespace

Result<OrderColumnMapping> readOrderColumnMapping(const QByteArray &json)
{
    const auto tree = nlohmann::json::parse(json.toStdString(), nullptr, false);
    if (!tree.is_object())
        return Error(u"import.mappingUnreadable"_s);
    OrderColumnMapping mapping;
    for (const auto &[field, header] : tree.items()) {
        const QString name = QString::fromStdString(field);
        const auto column = columnOf(name);
        if (!column) {
            QStringList known;
            for (const OrderColumn c : allColumns())
                known.append(key(c));
            return Error(u"import.mappingUnknownField"_s,
                         {{u"field"_s, name}, {u"known"_s, list(known)}});
        }
        if (!header.is_string())
            return Error(u"import.mappingNotText"_s, {{u"field"_s, name}});
        mapping.insert(*column, QString::fromStdString(header.get<std::string>()));
    }
    return mapping;
}

QByteArray writeOrderColumnMapping(const OrderColumnMapping &mapping)
{
    auto tree = nlohmann::json::object();
    for (auto field = mapping.begin(); field != mapping.end(); ++field)
        tree[key(field.key()).toStdString()] = field.value().toStdString();
    return QByteArray::fromStdString(tree.dump());
}

OrderColumnMapping knownColumns(const QStringList &header)
{
    OrderColumnMapping known;
    for (const OrderColumn column : allColumns()) {
        for (const QString &name : knownNames().value(column)) {
            const auto found =
                std::find_if(header.begin(), header.end(), [&name](const QString &h) {
                    return comparable(h) == comparable(name);
                });
            if (found == header.end())
                continue;
            known.insert(column, *found);
            break;
        }
    }
    return known;
}

bool OrderColumns::isMandatory(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Number:
    case OrderColumn::Cpr:
    case OrderColumn::Name:
    case OrderColumn::ProjectNumber:
    case OrderColumn::OrderedOn:
    case OrderColumn::Start:
    case OrderColumn::End:
    case OrderColumn::HoursPerWeek:
    case OrderColumn::HoursTotal:
        return true;
    default:
        return false;
    }
}

Result<OrderColumns> OrderColumns::match(const QStringList &header,
                                         const OrderColumnMapping &mapping)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (const QString name = comparable(header.at(i)); !name.isEmpty())
            places[name].append(i);
    }
    QSet<QString> mapped;
    for (const QString &name : mapping) {
        if (name.isEmpty())
            continue;
        if (!places.contains(comparable(name)))
            return Error(u"import.mappingNoSuchHeader"_s,
                         {{u"header"_s, name}, {u"found"_s, list(header)}});
        mapped.insert(comparable(name));
    }
    OrderColumns columns;
    QStringList missing;
    for (const OrderColumn column : allColumns()) {
        const bool told = mapping.contains(column);
        const QStringList names =
            told ? QStringList{mapping.value(column)} : knownNames().value(column);
        const auto name = std::find_if(names.begin(), names.end(), [&](const QString &n) {
            return places.contains(comparable(n)) && (told || !mapped.contains(comparable(n)));
        });
        if (name == names.end()) {
            if (isMandatory(column))
                missing.append(knownNames().value(column).value(0));
            continue;
        }
        const QList<qsizetype> found = places.value(comparable(*name));
        if (found.size() > 1)
            return Error(u"import.columnTwice"_s, {{u"header"_s, header.at(found.first())}});
        columns.m_places[size_t(column)] = found.first();
        columns.m_headers[size_t(column)] = header.at(found.first()).simplified();
    }
    if (!missing.isEmpty())
        return Error(u"import.missingColumns"_s, {{u"n"_s, qint64(missing.size())},
                                                  {u"missing"_s, list(missing)},
                                                  {u"found"_s, list(header)}});
    return columns;
}

OrderColumns OrderColumns::fields(const QHash<OrderColumn, QString> &names)
{
    OrderColumns columns;
    for (const OrderColumn column : allColumns()) {
        columns.m_places[size_t(column)] = qsizetype(column);
        columns.m_headers[size_t(column)] = names.value(column);
    }
    return columns;
}

QString OrderColumns::value(const QStringList &fields, OrderColumn column) const
{
    QString text = fields.value(place(column)).trimmed();
    if (text.size() > 1 && text.startsWith(u'\'') && QStringView(u"=+-@").contains(text.at(1)))
        text.remove(0, 1);
    return text;
}

} // namespace bro
