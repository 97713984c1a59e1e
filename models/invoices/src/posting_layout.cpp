// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <core/texts.h>
#include <invoices/posting_layout.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Folder = u":/brobygger/postings"_s;

struct FieldName
{
    QLatin1StringView name;
    PostingField field;
};
constexpr std::array FieldNames = {
    FieldName{"date"_L1, PostingField::Date},
    FieldName{"dueDate"_L1, PostingField::DueDate},
    FieldName{"voucher"_L1, PostingField::Voucher},
    FieldName{"text"_L1, PostingField::Text},
    FieldName{"account"_L1, PostingField::Account},
    FieldName{"contraAccount"_L1, PostingField::ContraAccount},
    FieldName{"amount"_L1, PostingField::Amount},
    FieldName{"debit"_L1, PostingField::Debit},
    FieldName{"credit"_L1, PostingField::Credit},
    FieldName{"vatCode"_L1, PostingField::VatCode},
    FieldName{"contract"_L1, PostingField::ContractKey},
    FieldName{"buyer"_L1, PostingField::Buyer},
    FieldName{"currency"_L1, PostingField::Currency},
    FieldName{"constant"_L1, PostingField::Constant},
};

Error broken(const QString &key, const QString &place)
{
    return Error(u"postings.layoutBroken"_s, {{u"layout"_s, key}}, place);
}

// A word of a closed list.
template <typename T>
Result<T> oneOf(const QJsonObject &object, const QString &name, const QString &key,
                std::initializer_list<std::pair<QLatin1StringView, T>> words)
{
    const QString word = object.value(name).toString();
    for (const auto &[known, value] : words) {
        if (word == known)
            return value;
    }
    return broken(key, name);
}

Done onlyKeys(const QJsonObject &object, const QStringList &allowed, const QString &key)
{
    const QStringList keys = object.keys();
    for (const QString &name : keys) {
        if (!allowed.contains(name))
            return broken(key, name);
    }
    return {};
}

Result<PostingColumn> readColumn(const QJsonObject &object, const QString &key)
{
    BRO_CHECK(onlyKeys(object, {u"title"_s, u"field"_s, u"longest"_s, u"value"_s}, key));
    PostingColumn column;
    column.title = object.value("title"_L1).toString();
    column.longest = object.value("longest"_L1).toInt(0);
    column.value = object.value("value"_L1).toString();
    const QString word = object.value("field"_L1).toString();
    const auto field = std::find_if(FieldNames.begin(), FieldNames.end(),
                                    [&word](const FieldName &one) { return word == one.name; });
    if (column.title.isEmpty() || column.longest < 0 || field == FieldNames.end())
        return broken(key, u"columns/"_s + column.title);
    column.field = field->field;
    if ((column.field == PostingField::Constant) != object.contains("value"_L1))
        return broken(key, u"columns/"_s + column.title + u"/value"_s);
    return column;
}

bool isNumber(PostingField field)
{
    return field == PostingField::Amount || field == PostingField::Debit ||
           field == PostingField::Credit;
}

QString decimal(Money money)
{
    const qint64 size = money.ore < 0 ? -money.ore : money.ore;
    return (money.ore < 0 ? u"-"_s : QString()) + QString::number(size / 100) + u'.' +
           QString::number(size % 100).rightJustified(2, u'0');
}

QString cell(const PostingLayout &layout, const PostingColumn &column, const Posting &posting)
{
    switch (column.field) {
    case PostingField::Date:
        return posting.date.toString(layout.dateForm);
    case PostingField::DueDate:
        return posting.dueOn.toString(layout.dateForm);
    case PostingField::Voucher:
        return QString::number(posting.voucher);
    case PostingField::Text:
        return Texts::danish().sentence(posting.text);
    case PostingField::Account:
        return posting.account;
    case PostingField::ContraAccount:
        return posting.contra;
    case PostingField::Amount:
        return decimal(posting.amount);
    case PostingField::Debit:
        return posting.amount.ore > 0 ? decimal(posting.amount) : QString();
    case PostingField::Credit:
        return posting.amount.ore < 0 ? decimal(-posting.amount) : QString();
    case PostingField::VatCode:
        return posting.vatCode;
    case PostingField::ContractKey:
        return posting.contractKey;
    case PostingField::Buyer:
        return posting.buyer;
    case PostingField::Currency:
        return u"DKK"_s;
    case PostingField::Constant:
        return column.value;
    }
    return {};
}

} // namespace

Result<PostingLayout> readPostingLayout(const QByteArray &json, const QString &key)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return broken(key, u"JSON"_s);
    const QJsonObject object = document.object();
    BRO_CHECK(onlyKeys(object,
                       {u"title"_s, u"basedOn"_s, u"separator"_s, u"encoding"_s, u"decimal"_s,
                        u"dates"_s, u"vat"_s, u"lines"_s, u"columns"_s},
                       key));
    PostingLayout layout;
    layout.key = key;
    layout.title = object.value("title"_L1).toString();
    layout.basedOn = object.value("basedOn"_L1).toString();
    layout.dateForm = object.value("dates"_L1).toString();
    if (layout.title.isEmpty() || layout.basedOn.isEmpty() || layout.dateForm.isEmpty())
        return broken(key, u"title, basedOn, dates"_s);
    BRO_TRY(layout.separator,
            oneOf<char>(object, u"separator"_s, key, {{";"_L1, ';'}, {","_L1, ','}}));
    BRO_TRY(layout.decimalSeparator,
            oneOf<char>(object, u"decimal"_s, key, {{","_L1, ','}, {"."_L1, '.'}}));
    BRO_TRY(layout.encoding,
            oneOf<TableEncoding>(object, u"encoding"_s, key,
                                 {{"utf-8"_L1, TableEncoding::Utf8Bom},
                                  {"windows-1252"_L1, TableEncoding::Windows1252}}));
    BRO_TRY(layout.vat, oneOf<VatPosting>(object, u"vat"_s, key,
                                          {{"separate"_L1, VatPosting::Separate},
                                           {"gross"_L1, VatPosting::Gross}}));
    BRO_TRY(layout.form, oneOf<EntryForm>(object, u"lines"_s, key,
                                          {{"balanced"_L1, EntryForm::Balanced},
                                           {"contra"_L1, EntryForm::Contra}}));
    const QJsonArray columns = object.value("columns"_L1).toArray();
    for (const auto &column : columns) {
        BRO_TRY(const PostingColumn one, readColumn(column.toObject(), key));
        layout.columns.append(one);
    }
    if (layout.columns.isEmpty())
        return broken(key, u"columns"_s);
    return layout;
}

Result<QList<PostingLayout>> postingLayouts()
{
    QList<PostingLayout> layouts;
    const QStringList names = QDir(Folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(Folder + u'/' + name);
        const QString key = name.chopped(5);
        if (!file.open(QIODevice::ReadOnly))
            return broken(key, file.errorString());
        BRO_TRY(const PostingLayout layout, readPostingLayout(file.readAll(), key));
        layouts.append(layout);
    }
    return layouts;
}

Result<PostingLayout> postingLayout(const QString &key)
{
    BRO_TRY(const QList<PostingLayout> layouts, postingLayouts());
    QStringList keys;
    for (const PostingLayout &layout : layouts) {
        if (layout.key == key)
            return layout;
        keys.append(layout.key);
    }
    return Error(u"postings.unknownLayout"_s,
                 {{u"layout"_s, key}, {u"known"_s, keys.join(u", "_s)}}, {}, Error::Kind::NotFound);
}

TableSpec tableSpec(const PostingLayout &layout)
{
    TableSpec spec;
    spec.decimalSeparator = layout.decimalSeparator;
    for (const PostingColumn &column : layout.columns)
        spec.columns.append({column.title, isNumber(column.field)});
    return spec;
}

TableOptions tableOptions(const PostingLayout &layout)
{
    TableOptions options;
    options.separator = layout.separator;
    options.encoding = layout.encoding;
    return options;
}

QStringList tableRow(const PostingLayout &layout, const Posting &posting)
{
    QStringList row;
    for (const PostingColumn &column : layout.columns) {
        const QString text = cell(layout, column, posting);
        row.append(column.longest > 0 && !isNumber(column.field) ? text.left(column.longest)
                                                                 : text);
    }
    return row;
}

} // namespace bro
