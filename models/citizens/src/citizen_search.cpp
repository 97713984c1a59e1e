// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <algorithm>
#include <citizens/citizen_store.h>
#include <citizens/name_folding.h>
#include <core/texts.h>
#include <database/statement.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The query and its values. Only the index over (folded, cpr, name) is read of the citizens, and
// the one over numbers of the orders.
struct Query
{
    QStringList conditions;
    QStringList notAtStart; // 1 for a word that is found, but at the beginning of nothing
    QList<QString> conditionValues;
    QList<QString> orderValues;

    void addNumber(const QString &digits)
    {
        conditions.append(
            u"(instr(c.cpr, ?) > 0 "
            "OR c.id IN (SELECT citizen_id FROM orders WHERE instr(number, ?) > 0) "
            "OR c.id IN (SELECT citizen_id FROM citizen_earlier_cpr WHERE instr(cpr, ?) > 0))"_s);
        conditionValues << digits << digits << digits;
        notAtStart.append(u"(instr(c.cpr, ?) <> 1)"_s);
        orderValues << digits;
    }
    void addWord(const QString &word)
    {
        conditions.append(u"instr(c.folded, ?) > 0"_s);
        conditionValues << word;
        notAtStart.append(u"(instr(' ' || c.folded, ?) = 0)"_s);
        orderValues << u' ' + word;
    }
    // A number with letters, which folding would take apart ("KK-5400101").
    void orNumberAsTyped(const QString &typed)
    {
        const QString number =
            u"c.id IN (SELECT citizen_id FROM orders WHERE instr(lower(number), ?) > 0)"_s;
        conditions = {u"("_s + conditions.join(u" AND "_s) + u" OR "_s + number + u")"_s};
        conditionValues << typed;
    }
};

} // namespace

Result<QList<CitizenHit>> CitizenStore::search(const QString &text, int limit) const
{
    const QString typed = text.simplified().toLower();
    Query query;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        isNumber(word) ? query.addNumber(word) : query.addWord(word);
    if (!words.isEmpty() && !isNumber(typed))
        query.orNumberAsTyped(typed);
    const QString rank = query.notAtStart.isEmpty() ? u"0"_s : query.notAtStart.join(u" + "_s);
    QString sql = u"SELECT c.id, c.name, c.cpr, "_s + rank + u" FROM citizen c"_s;
    if (!query.conditions.isEmpty())
        sql += u" WHERE "_s + query.conditions.join(u" AND "_s);
    Statement read(m_session.connection(), sql + u" ORDER BY 4, c.folded, c.id LIMIT ?"_s);
    read.bind();
    for (const QString &value : std::as_const(query.orderValues))
        read.also(value);
    for (const QString &value : std::as_const(query.conditionValues))
        read.also(value);
    read.also(limit);
    struct Ranked
    {
        qint64 rank;
        CitizenHit hit;
    };
    QList<Ranked> ranked;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            break;
        ranked.append({read.integer(3),
                       {read.id<CitizenId>(0), read.text(1), CprNumber::fromStored(read.text(2))}});
    }
    // As a Danish list is read: æ, ø and å come last.
    const QCollator byName(Texts::danish().locale());
    std::ranges::stable_sort(ranked, [&byName](const Ranked &a, const Ranked &b) {
        return a.rank != b.rank ? a.rank < b.rank : byName.compare(a.hit.name, b.hit.name) < 0;
    });
    QList<CitizenHit> hits;
    for (const Ranked &one : std::as_const(ranked))
        hits.append(one.hit);
    return hits;
}

} // namespace bro
