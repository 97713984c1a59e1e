// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <core/minutes.h>

namespace bro {

using namespace Qt::StringLiterals;

std::optional<Minutes> Minutes::parseHours(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})(?:[,.](\\d{1,4}))?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const qint64 tenThousandths = match.captured(1).toLongLong() * 10000 +
                                  match.captured(2).leftJustified(4, u'0').toLongLong();
    return Minutes{(tenThousandths * 60 + 5000) / 10000};
}

QString Minutes::hoursText() const
{
    const qint64 size = value < 0 ? -value : value;
    qint64 hundredths = (size * 100 + 30) / 60;
    QString text = QString::number(hundredths / 100);
    hundredths %= 100;
    if (hundredths != 0) {
        text += u',' + QString::number(hundredths).rightJustified(2, u'0');
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return value < 0 && text != "0"_L1 ? u'-' + text : text;
}

} // namespace bro
