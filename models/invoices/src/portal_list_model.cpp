// SPDX-License-Identifier: GPL-3.0-or-later
#include <invoices/portal_list_model.h>
#include <jobs/billing_model.h>

namespace bro {

using namespace Qt::StringLiterals;

Mark portalMark(const Texts &texts, PortalState state)
{
    switch (state) {
    case PortalState::Open:
        return {Tone::Info, u"clock"_s, texts.sentence(u"portalList.stateOpen"_s)};
    case PortalState::Agrees:
        return {Tone::Ok, u"checkmark"_s, texts.sentence(u"portalList.stateAgrees"_s)};
    case PortalState::Deviates:
        return {Tone::Error, u"error_circle-f"_s, texts.sentence(u"portalList.stateDeviates"_s)};
    case PortalState::Nothing:
        break;
    }
    return {Tone::Neutral, u"subtract"_s, texts.sentence(u"portalList.stateNothing"_s)};
}

PortalListModel::PortalListModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns({{u"order"_s, title(u"portalList.columnOrder"_s), 11},
                {u"citizen"_s, title(u"portalList.columnCitizen"_s), 20},
                {u"from"_s, title(u"portalList.columnFrom"_s), 10},
                {u"to"_s, title(u"portalList.columnTo"_s), 10},
                {u"calculated"_s, title(u"portalList.columnCalculated"_s), 11, true},
                {u"created"_s, title(u"portalList.columnCreated"_s), 11, true},
                {u"difference"_s, title(u"portalList.columnDifference"_s), 10, true},
                {u"number"_s, title(u"portalList.columnNumber"_s), 10},
                {u"state"_s, title(u"portalList.columnState"_s), 13}});
}

void PortalListModel::setBasis(std::shared_ptr<const PortalBasis> basis)
{
    m_basis = std::move(basis);
    QList<Group> groups;
    for (const auto &[key, code] : {std::pair(u"open"_s, u"portalList.groupOpen"_s),
                                    std::pair(u"deviates"_s, u"portalList.groupDeviates"_s),
                                    std::pair(u"agrees"_s, u"portalList.groupAgrees"_s),
                                    std::pair(u"nothing"_s, u"portalList.groupNothing"_s)}) {
        Group group;
        group.key = key;
        group.title = m_texts.sentence(code);
        groups.append(group);
    }
    rowsReplaced(m_basis ? int(m_basis->lines.size()) : 0, groups);
}

qint64 PortalListModel::idOf(const PortalLine &line)
{
    const qint64 id = line.entry.order.id.value;
    return line.correction ? -id : id;
}

const PortalLine *PortalListModel::line(const QModelIndex &index) const
{
    const int row = sourceRow(index);
    return row < 0 ? nullptr : &m_basis->lines[row];
}

const PortalLine *PortalListModel::lineOf(qint64 id) const
{
    return line(indexOfId(id));
}

PortalListModel::Shown PortalListModel::shown() const
{
    Shown shown;
    for (int row = 0; row < allRows(); ++row) {
        if (!indexOfRow(row).isValid())
            continue;
        const PortalLine &line = m_basis->lines[row];
        ++shown.lines;
        shown.open += line.state == PortalState::Open ? 1 : 0;
        shown.calculated += line.calculated;
        shown.created += line.created;
    }
    return shown;
}

qint64 PortalListModel::firstDeviation() const
{
    for (int row = 0; row < allRows(); ++row) {
        if (m_basis->lines[row].state == PortalState::Deviates)
            return idOf(m_basis->lines[row]);
    }
    return 0;
}

int PortalListModel::groupOf(int row) const
{
    switch (m_basis->lines[row].state) {
    case PortalState::Open:
        return 0;
    case PortalState::Deviates:
        return 1;
    case PortalState::Agrees:
        return 2;
    case PortalState::Nothing:
        break;
    }
    return 3;
}

QString PortalListModel::text(const PortalLine &line, int column) const
{
    const bool any = std::any_of(line.rows.begin(), line.rows.end(),
                                 [](const PortalRow &row) { return row.holds(); });
    switch (column) {
    case OrderNumber:
        return line.entry.order.number;
    case Citizen:
        return line.entry.citizenName;
    case From:
        return m_texts.date(line.from);
    case To:
        return m_texts.date(line.to);
    case Calculated:
        return plainAmount(m_texts, line.calculated, true);
    case Created:
        return any ? plainAmount(m_texts, line.created, true) : u"–"_s;
    case Difference:
        return any && line.difference() != Money{} ? plainAmount(m_texts, line.difference(), true)
                                                   : QString();
    case Number: {
        QStringList numbers;
        for (const PortalRow &row : line.rows) {
            if (row.holds() && !numbers.contains(row.number))
                numbers.append(row.number);
        }
        return numbers.join(u", "_s);
    }
    case State:
        return portalMark(m_texts, line.state).text;
    default:
        return {};
    }
}

QVariant PortalListModel::sortKey(const PortalLine &line, int column) const
{
    switch (column) {
    case From:
        return line.from;
    case To:
        return line.to;
    case Calculated:
        return line.calculated.ore;
    case Created:
        return line.created.ore;
    case Difference:
        return line.difference().ore;
    case State:
        return int(line.state);
    default:
        return {};
    }
}

QVariant PortalListModel::cell(int at, int column, int role) const
{
    const PortalLine &line = m_basis->lines[at];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case MarkRole:
        return column == State ? QVariant::fromValue(portalMark(m_texts, line.state)) : QVariant();
    case IdRole:
        return idOf(line);
    case SortRole:
        return sortKey(line, column);
    case ToneRole:
        return column == Difference ? int(Tone::Error) : int(Tone::None);
    default:
        return {};
    }
}

} // namespace bro
