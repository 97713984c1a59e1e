// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_help.h"

namespace bro {

using namespace Qt::StringLiterals;

QStringList columnHeads(const Texts &texts, const QStringList &codes)
{
    QStringList heads;
    for (const QString &code : codes)
        heads.append(texts.sentence(code));
    return heads;
}

bool tellFindings(CommandContext &context, const QList<Finding> &findings)
{
    QJsonArray json;
    bool look = false;
    for (const Finding &finding : findings) {
        const QString sentence = context.texts().sentence(finding.message);
        context.line(sentence);
        json.append(sentence);
        look = look || finding.severity != Severity::Note;
    }
    context.json().insert(u"findings"_s, json);
    return look;
}

} // namespace bro
