// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QRegularExpression>
#include <documents/form_id.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView alphabet = u"23456789BCDFGHJKMNPQRSTVWXZ";

QChar letterOf(FormKind kind)
{
    switch (kind) {
    case FormKind::Schedule:
        return u'S';
    case FormKind::Protocol:
        return u'P';
    case FormKind::DayProtocol:
        return u'D';
    case FormKind::InvoiceBasis:
        return u'G';
    }
    return u'X';
}
} // namespace

QString newFormId(FormKind kind)
{
    QString id(letterOf(kind));
    for (int place = 0; place < 8; ++place) {
        if (place % 4 == 0)
            id += u'-';
        id += alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size())));
    }
    return id;
}

QString formCode(const QString &formId)
{
    return u"BRO:"_s + formId;
}

std::optional<QString> formIdOf(const QString &scanned)
{
    static const QRegularExpression form(u"^(?:BRO:)?([A-Z]-[0-9A-Z]{4}-[0-9A-Z]{4})$"_s);
    const auto match = form.match(scanned.trimmed().toUpper());
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace bro
