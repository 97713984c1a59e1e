// SPDX-License-Identifier: GPL-3.0-or-later
#include <invoices/three_way_model.h>
#include <jobs/billing_model.h>

namespace bro {

using namespace Qt::StringLiterals;

ThreeWayModel::ThreeWayModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns({{u"order"_s, title(u"threeWayList.columnOrder"_s), 11},
                {u"citizen"_s, title(u"threeWayList.columnCitizen"_s), 20},
                {u"track"_s, title(u"threeWayList.columnTrack"_s), 12},
                {u"ordered"_s, title(u"threeWayList.columnOrdered"_s), 11, true},
                {u"delivered"_s, title(u"threeWayList.columnDelivered"_s), 11, true},
                {u"invoiced"_s, title(u"threeWayList.columnInvoiced"_s), 11, true},
                {u"unbilled"_s, title(u"threeWayList.columnUnbilled"_s), 12, true, false,
                 title(u"threeWayList.columnUnbilledNote"_s)},
                {u"state"_s, title(u"threeWayList.columnState"_s), 14}});
}

bool ThreeWayModel::differs(const ThreeWayRow &row)
{
    return row.unbilled != Money{} || !row.differences.isEmpty();
}

void ThreeWayModel::setMonth(std::shared_ptr<const ThreeWay> month, bool onlyDifferences)
{
    m_month = std::move(month);
    m_rows.clear();
    for (qsizetype at = 0; m_month && at < m_month->rows.size(); ++at) {
        if (!onlyDifferences || differs(m_month->rows[at]))
            m_rows.append(at);
    }
    rowsReplaced(int(m_rows.size()));
}

const ThreeWayRow *ThreeWayModel::row(const QModelIndex &index) const
{
    const int at = sourceRow(index);
    return at < 0 ? nullptr : &m_month->rows[m_rows[at]];
}

const ThreeWayRow *ThreeWayModel::rowOf(qint64 id) const
{
    return row(indexOfId(id));
}

ThreeWayModel::Shown ThreeWayModel::shown() const
{
    Shown shown;
    for (int at = 0; at < allRows(); ++at) {
        if (!indexOfRow(at).isValid())
            continue;
        const ThreeWayRow &one = m_month->rows[m_rows[at]];
        ++shown.orders;
        shown.ordered += one.ordered;
        shown.delivered += one.delivered;
        shown.invoiced += one.invoiced;
        shown.unbilled += one.unbilled;
    }
    return shown;
}

Mark ThreeWayModel::mark(const ThreeWayRow &row) const
{
    if (row.unbilled < Money{})
        return {Tone::Error, u"error_circle-f"_s, m_texts.sentence(u"threeWayList.stateTooMuch"_s)};
    if (row.unbilled > Money{})
        return {Tone::Warning, u"clock"_s, m_texts.sentence(u"threeWayList.stateUnbilled"_s)};
    if (!row.differences.isEmpty())
        return {Tone::Info, u"info"_s, m_texts.sentence(u"threeWayList.stateDiffers"_s)};
    return {Tone::Ok, u"checkmark"_s, m_texts.sentence(u"threeWayList.stateAgrees"_s)};
}

QString ThreeWayModel::text(const ThreeWayRow &row, int column) const
{
    switch (column) {
    case OrderNumber:
        return row.order.number;
    case Citizen:
        return row.citizenName;
    case Track:
        return row.track;
    case Ordered:
        return plainAmount(m_texts, row.ordered, true);
    case Delivered:
        return plainAmount(m_texts, row.delivered, true);
    case Invoiced:
        return plainAmount(m_texts, row.invoiced, true);
    case Unbilled:
        return row.unbilled == Money{} ? QString() : plainAmount(m_texts, row.unbilled, true);
    case State:
        return mark(row).text;
    default:
        return {};
    }
}

QVariant ThreeWayModel::cell(int at, int column, int role) const
{
    const ThreeWayRow &row = m_month->rows[m_rows[at]];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case MarkRole:
        return column == State ? QVariant::fromValue(mark(row)) : QVariant();
    case IdRole:
        return row.order.id.value;
    case SortRole:
        return column == Ordered     ? QVariant(row.ordered.ore)
               : column == Delivered ? QVariant(row.delivered.ore)
               : column == Invoiced  ? QVariant(row.invoiced.ore)
               : column == Unbilled  ? QVariant(row.unbilled.ore)
                                     : QVariant();
    default:
        return {};
    }
}

} // namespace bro
