// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/billing_model.h>

namespace bro {

using namespace Qt::StringLiterals;

QString plainAmount(const Texts &texts, Money money, bool always)
{
    constexpr qint64 OrePerKrone = 100;
    const qint64 size = money.ore < 0 ? -money.ore : money.ore;
    QString text = texts.locale().toString(size / OrePerKrone);
    if (always || size % OrePerKrone != 0)
        text += texts.locale().decimalPoint() +
                QString::number(size % OrePerKrone).rightJustified(2, u'0');
    return money.ore < 0 ? u'\u2212' + text : text;
}

BillingModel::BillingModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns({{u"order"_s, title(u"billing.columnOrder"_s), 11},
                {u"citizen"_s, title(u"billing.columnCitizen"_s), 20},
                {u"track"_s, title(u"billing.columnTrack"_s), 12},
                {u"quantity"_s, title(u"billing.columnQuantity"_s), 7, true},
                {u"price"_s, title(u"billing.columnPrice"_s), 7, true},
                {u"amount"_s, title(u"billing.columnAmount"_s), 9, true},
                {u"orderTick"_s, title(u"billing.columnOrderTick"_s), 5},
                {u"datasetTick"_s, title(u"billing.columnDatasetTick"_s), 3},
                {u"state"_s, title(u"billing.columnState"_s), 11},
                {u"contact"_s, title(u"billing.columnContact"_s), 18, false, true}});
}

void BillingModel::setMonth(std::shared_ptr<const BillingMonth> month)
{
    m_month = std::move(month);
    QList<Group> groups;
    if (m_month) {
        for (const Message &title : m_month->groups) {
            Group group;
            group.key = title.toJson();
            group.title = m_texts.sentence(title);
            if (title.code == "billing.groupCorrections"_L1)
                group.secondary = m_texts.sentence(u"billing.groupCorrectionsNote"_s);
            groups.append(group);
        }
    }
    rowsReplaced(m_month ? int(m_month->lines.size()) : 0, groups);
}

qint64 BillingModel::idOf(const BillingLine &line)
{
    const qint64 id = line.entry.order.id.value;
    return line.state == BillingState::Correction ? -id : id;
}

const BillingLine *BillingModel::line(const QModelIndex &index) const
{
    const int row = sourceRow(index);
    return row < 0 ? nullptr : &m_month->lines[row];
}

const BillingLine *BillingModel::lineOf(qint64 id) const
{
    return line(indexOfId(id));
}

void BillingModel::count(const BillingLine &line, Shown &shown) const
{
    if (line.state == BillingState::Correction) {
        ++shown.corrections;
        return;
    }
    ++shown.orders;
    shown.sum += line.entry.bill.amount;
}

BillingModel::Shown BillingModel::shown() const
{
    Shown shown;
    for (int row = 0; row < allRows(); ++row) {
        if (indexOfRow(row).isValid())
            count(m_month->lines[row], shown);
    }
    return shown;
}

BillingModel::Shown BillingModel::all() const
{
    Shown all;
    for (int row = 0; row < allRows(); ++row)
        count(m_month->lines[row], all);
    return all;
}

qint64 BillingModel::nextFault(qint64 id) const
{
    // In the order of the screen: group by group.
    qint64 first = 0;
    bool passed = id == 0;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const BillingLine *one = line(index(row, 0, parent));
            const bool fault = one && (one->state == BillingState::Deviates ||
                                       one->state == BillingState::NotCounted ||
                                       one->state == BillingState::Correction);
            if (fault && passed)
                return idOf(*one);
            if (fault && first == 0)
                first = idOf(*one);
            passed = passed || (one && idOf(*one) == id);
        }
    }
    return first;
}

int BillingModel::groupOf(int row) const
{
    return m_month->lines[row].group;
}

Mark BillingModel::mark(BillingState state) const
{
    switch (state) {
    case BillingState::Agrees:
        return {Tone::Ok, u"checkmark"_s, m_texts.sentence(u"billing.stateAgrees"_s)};
    case BillingState::Waits:
        return {Tone::Neutral, u"clock"_s, m_texts.sentence(u"billing.stateWaits"_s)};
    case BillingState::Deviates:
        return {Tone::Error, u"error_circle-f"_s, m_texts.sentence(u"billing.stateDeviates"_s)};
    case BillingState::NotCounted:
        return {Tone::Error, u"error_circle-f"_s, m_texts.sentence(u"billing.stateNotCounted"_s)};
    case BillingState::Correction:
        break;
    }
    return {Tone::Warning, u"warning-f"_s, m_texts.sentence(u"billing.stateCorrection"_s)};
}

QString BillingModel::text(const BillingLine &line, int column) const
{
    const BasisEntry &entry = line.entry;
    const bool counted = line.state != BillingState::NotCounted;
    switch (column) {
    case OrderNumber:
        return entry.order.number;
    case Citizen:
        return entry.citizenName;
    case Track:
        return line.track;
    case Amount:
        return counted ? m_texts.sentence(quantityWords(monthQuantity(monthPart(line)))) : u"–"_s;
    case Price:
        return entry.price ? plainAmount(m_texts, *entry.price, false) : u"–"_s;
    case Sum:
        return counted ? plainAmount(m_texts, entry.bill.amount, true) : u"–"_s;
    case State:
        return mark(line.state).text;
    case Contact:
        return line.contact;
    default:
        return {};
    }
}

QVariant BillingModel::sortKey(const BillingLine &line, int column) const
{
    switch (column) {
    case Amount:
        return monthQuantity(monthPart(line)).value;
    case Price:
        return line.entry.price.value_or(Money{}).ore;
    case Sum:
        return line.entry.bill.amount.ore;
    case State:
        return int(line.state);
    case OrderTick:
        return line.acceptedInTime && line.invoicedInTime;
    case DatasetTick:
        return line.datasetErrors;
    default:
        return {};
    }
}

// A tick is an icon with its word for those who can't see it.
QVariant BillingModel::tick(const BillingLine &line, int column, int role) const
{
    const bool known =
        line.state != BillingState::Correction && (column == OrderTick || m_month->hasDataset);
    const bool good = column == OrderTick ? line.acceptedInTime && line.invoicedInTime &&
                                                line.state != BillingState::NotCounted
                                          : line.datasetErrors == 0;
    switch (role) {
    case Qt::DisplayRole:
        return known ? QString() : m_texts.sentence(u"billing.tickNone"_s);
    case IconRole:
        return !known ? QString() : good ? u"checkmark"_s : u"error_circle-f"_s;
    case ToneRole:
        return int(!known ? Tone::None : good ? Tone::Ok : Tone::Error);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_texts.sentence(!known ? u"billing.tickNone"_s
                                : good ? u"billing.tickYes"_s
                                       : u"billing.tickNo"_s);
    default:
        return {};
    }
}

QVariant BillingModel::cell(int row, int column, int role) const
{
    const BillingLine &line = m_month->lines[row];
    if (role == IdRole)
        return idOf(line);
    if (role == SortRole)
        return sortKey(line, column);
    if (column == OrderTick || column == DatasetTick)
        return tick(line, column, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, column);
    case MarkRole:
        return column == State ? QVariant::fromValue(mark(line.state)) : QVariant();
    case Qt::UserRole: // names and amounts of the current row stand out
        return column == Sum || column == Citizen;
    default:
        return {};
    }
}

} // namespace bro
