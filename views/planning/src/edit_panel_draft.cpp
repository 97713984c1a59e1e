// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_panel.h"
#include <QJsonArray>
#include <views/draft_keeper.h>

// What is kept of an edit that was not saved.
namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QString People = QStringLiteral("people"); // pairs of citizen and order
} // namespace

QJsonArray EditPanel::people() const
{
    QJsonArray all;
    for (const PlanCitizen &citizen : m_draft.citizens)
        all.append(QJsonArray{citizen.person.citizen.value, citizen.person.wanted.value});
    return all;
}

// A new activity is told whole; of a stored one only what was changed, so that what somebody else
// changed meanwhile stays.
QJsonObject EditPanel::words() const
{
    if (!m_has || !m_draft.isDirty())
        return {};
    const QJsonObject now = fieldValues(m_content);
    QJsonObject words;
    for (auto value = now.begin(); value != now.end(); ++value) {
        if (m_draft.isNew() || m_before.value(value.key()) != value.value())
            words.insert(value.key(), value.value());
    }
    // Setting the start moves the end with it.
    for (const QString &end : {u"timeFrom"_s, u"timeTo"_s}) {
        if (words.contains(u"timeFrom"_s) || words.contains(u"timeTo"_s))
            words.insert(end, now.value(end));
    }
    words.insert(People, people());
    return words;
}

void EditPanel::setWords(const QJsonObject &words)
{
    if (!m_has)
        return;
    m_filling = true;
    m_draft.citizens.clear();
    const QJsonArray people = words[People].toArray();
    for (const auto one : people) {
        const QJsonArray person = one.toArray();
        const CitizenId id{person[0].toInteger()};
        if (auto citizen = m_source.citizen(id)) {
            citizen->person.wanted = OrderId{person[1].toInteger()};
            m_draft.citizens.append(*citizen);
        }
    }
    showOrders();
    setFieldValues(m_content, words);
    m_filling = false;
    changed();
}

} // namespace bro
