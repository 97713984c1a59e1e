// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <citizens/name_folding.h>
#include <orders/order_file.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRecords = 200;

// CPR numbers are masked wherever they stand.
QString masked(const QString &value)
{
    static const QRegularExpression number(u"^([0-9]{6})[- ]?[0-9]{4}$"_s);
    const auto match = number.match(value);
    return match.hasMatch() ? match.captured(1) + u"-••••"_s : value;
}

Result<QList<CsvRecord>> firstRecords(const CsvReader &reader)
{
    QList<CsvRecord> first;
    const Done done = reader.forEach([&first](const CsvRecord &record) -> Done {
        first.append(record);
        if (first.size() < MostRecords)
            return {};
        return Error(u"core.canceled"_s, {}, {}, Error::Kind::Canceled); // enough is seen
    });
    if (!done.ok() && done.error().kind != Error::Kind::Canceled)
        return done.error();
    return first;
}

Message encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        return Message(u"import.formUtf8"_s);
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return Message(u"import.formUtf16"_s);
    case Encoding::Windows1252:
        return Message(u"import.formWindows1252"_s);
    }
    return {};
}

Message separatorName(QChar separator)
{
    switch (separator.unicode()) {
    case u';':
        return Message(u"import.formSemicolon"_s);
    case u',':
        return Message(u"import.formComma"_s);
    case u'\t':
        return Message(u"import.formTab"_s);
    default:
        return Message(u"import.formBar"_s);
    }
}

Message dateName(DateForm form)
{
    switch (form) {
    case DateForm::Dashes:
        return Message(u"import.formDashes"_s);
    case DateForm::Points:
        return Message(u"import.formPoints"_s);
    case DateForm::DaySlashes:
        return Message(u"import.formDaySlashes"_s);
    case DateForm::MonthSlashes:
        return Message(u"import.formMonthSlashes"_s);
    case DateForm::Iso:
        return Message(u"import.formIso"_s);
    case DateForm::Mixed:
        return Message(u"import.formMixed"_s);
    }
    return {};
}

} // namespace

Result<OrderFileLook> lookAtOrderFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"import.cannotRead"_s, {}, file.errorString());
    BRO_TRY(const CsvReader reader, CsvReader::open(file));
    OrderFileLook look;
    look.form = reader.form();
    BRO_TRY(look.first, firstRecords(reader));
    if (look.first.isEmpty())
        return Error(u"import.empty"_s);
    look.known = knownColumns(look.form.header.fields);
    const auto columns = OrderColumns::match(look.form.header.fields);
    look.isComplete = columns.ok();
    if (columns.ok())
        look.forms = formsOf(*columns, look.first);
    return look;
}

QStringList sampleValues(const OrderFileLook &look, qsizetype column, qsizetype most)
{
    QStringList values;
    for (const CsvRecord &record : look.first) {
        const QString value = masked(record.fields.value(column).simplified());
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
        if (values.size() == most)
            break;
    }
    return values;
}

QString headerKey(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names.append(folded(name));
    std::ranges::sort(names);
    const QByteArray hash =
        QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

QString fieldTitle(const Texts &texts, OrderColumn column)
{
    static const QStringList codes{
        u"import.fieldNumber"_s,    u"import.fieldCpr"_s,        u"import.fieldName"_s,
        u"import.fieldPhone"_s,     u"import.fieldAddress"_s,    u"import.fieldPostalCode"_s,
        u"import.fieldCity"_s,      u"import.fieldProject"_s,    u"import.fieldTitle"_s,
        u"import.fieldOrderedOn"_s, u"import.fieldStart"_s,      u"import.fieldEnd"_s,
        u"import.fieldHoursWeek"_s, u"import.fieldHoursTotal"_s, u"import.fieldRemark"_s};
    return texts.sentence(codes.value(int(column)));
}

QStringList formWords(const Texts &texts, const CsvForm &form, const ListForms &forms)
{
    QStringList words{texts.sentence(separatorName(form.separator)),
                      texts.sentence(encodingName(form.encoding))};
    if (forms.dates)
        words.append(texts.sentence(dateName(*forms.dates)));
    if (forms.decimals != DecimalForm::None)
        words.append(texts.sentence(forms.decimals == DecimalForm::Comma
                                        ? u"import.formDecimalComma"_s
                                        : u"import.formDecimalPoint"_s));
    return words;
}

} // namespace bro
