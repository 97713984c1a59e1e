// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>
#include <invoices/result_list_model.h>
#include <jobs/billing_model.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressStep = 50;

// In the order of the groups: what is to be done first.
constexpr std::array Stages = {BonusStage::ToMeasure, BonusStage::Expected, BonusStage::Earned,
                               BonusStage::Low, BonusStage::Refused};

Message stageWords(BonusStage stage)
{
    switch (stage) {
    case BonusStage::ToMeasure:
        return Message(u"resultList.stageToMeasure"_s);
    case BonusStage::Expected:
        return Message(u"resultList.stageExpected"_s);
    case BonusStage::Earned:
        return Message(u"resultList.stageEarned"_s);
    case BonusStage::Low:
        return Message(u"resultList.stageLow"_s);
    case BonusStage::Refused:
        break;
    }
    return Message(u"resultList.stageRefused"_s);
}

// Whether a track of the order's contract pays for results, and its name.
struct PaidTrack
{
    bool pays = false;
    QString title;
};

} // namespace

Mark stageMark(const Texts &texts, BonusStage stage)
{
    const QString words = texts.sentence(stageWords(stage));
    switch (stage) {
    case BonusStage::ToMeasure:
        return {Tone::Warning, u"alert-f"_s, words};
    case BonusStage::Expected:
        return {Tone::Neutral, u"clock"_s, words};
    case BonusStage::Earned:
        return {Tone::Ok, u"checkmark"_s, words};
    case BonusStage::Low:
        return {Tone::Info, u"circle_half_fill"_s, words};
    case BonusStage::Refused:
        break;
    }
    return {Tone::Neutral, u"prohibited"_s, words};
}

Result<QList<ResultRow>> resultRows(Session &session, const QString &contractKey,
                                    const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    BRO_TRY(const QList<OrderLine> lines, OrderStore(session).list({.contractKey = contractKey}));
    ContractStore contracts(session);
    QHash<std::pair<ContractVersionId, QString>, PaidTrack> tracks;
    QList<ResultRow> rows;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at % ProgressStep == 0)
            BRO_CHECK(progress.at(at, lines.size()));
        const Order &order = lines[at].order;
        const std::pair key{order.contractVersion, order.trackKey};
        if (!tracks.contains(key)) {
            BRO_TRY(const ContractVersionPtr version, contracts.find(order.contractVersion));
            const Track *track = version->profile.track(order.trackKey);
            tracks.insert(key, track ? PaidTrack{!track->price.bonuses.isEmpty(), track->title}
                                     : PaidTrack{});
        }
        if (!tracks.value(key).pays)
            continue;
        BRO_TRY(const QList<BonusState> states, bonusStates(session, order, session.today()));
        for (const BonusState &state : states)
            rows.append({0, order, lines[at].citizenName, tracks.value(key).title, state});
    }
    std::ranges::stable_sort(rows, [](const ResultRow &a, const ResultRow &b) {
        return a.state.measureOn < b.state.measureOn;
    });
    for (qsizetype at = 0; at < rows.size(); ++at)
        rows[at].id = at + 1;
    return rows;
}

ResultListModel::ResultListModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns({{u"order"_s, title(u"resultList.columnOrder"_s), 11},
                {u"citizen"_s, title(u"resultList.columnCitizen"_s), 20},
                {u"title"_s, title(u"resultList.columnTitle"_s), 26},
                {u"measureOn"_s, title(u"resultList.columnMeasureOn"_s), 11},
                {u"statedBy"_s, title(u"resultList.columnStatedBy"_s), 11},
                {u"amount"_s, title(u"resultList.columnAmount"_s), 10, true},
                {u"state"_s, title(u"resultList.columnState"_s), 13}});
}

void ResultListModel::setRows(const QList<ResultRow> &rows)
{
    m_rows = rows;
    QList<Group> groups;
    for (const BonusStage stage : Stages) {
        Group group;
        group.key = QString::number(int(stage));
        group.title = m_texts.sentence(stageWords(stage));
        groups.append(group);
    }
    rowsReplaced(int(rows.size()), groups);
}

const ResultRow *ResultListModel::row(const QModelIndex &index) const
{
    const int at = sourceRow(index);
    return at < 0 ? nullptr : &m_rows[at];
}

const ResultRow *ResultListModel::rowOf(qint64 id) const
{
    return row(indexOfId(id));
}

const ResultRow *ResultListModel::find(OrderId order, const QString &bonus) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const ResultRow &row) {
        return row.order.id == order && row.state.bonus.id == bonus;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

int ResultListModel::count(BonusStage stage) const
{
    return int(std::ranges::count_if(
        m_rows, [&](const ResultRow &row) { return row.state.stage == stage; }));
}

Money ResultListModel::sum(BonusStage stage) const
{
    Money sum;
    for (const ResultRow &row : m_rows) {
        if (row.state.stage == stage)
            sum += row.state.amount.value_or(Money{});
    }
    return sum;
}

int ResultListModel::groupOf(int row) const
{
    const auto found = std::ranges::find(Stages, m_rows[row].state.stage);
    return int(found - Stages.begin());
}

QString ResultListModel::text(const ResultRow &row, int column) const
{
    switch (column) {
    case OrderNumber:
        return row.order.number;
    case Citizen:
        return row.citizenName;
    case Title:
        return row.state.bonus.title;
    case MeasureOn:
        return row.state.measureOn.isValid() ? m_texts.date(row.state.measureOn)
                                             : m_texts.sentence(u"resultList.notKnown"_s);
    case StatedBy:
        return m_texts.sentence(row.state.bySupplier ? u"resultList.bySupplier"_s
                                                     : u"resultList.byPurchaser"_s);
    case Amount:
        return row.state.amount ? plainAmount(m_texts, *row.state.amount, true) : u"–"_s;
    case State:
        return stageMark(m_texts, row.state.stage).text;
    default:
        return {};
    }
}

QVariant ResultListModel::cell(int at, int column, int role) const
{
    const ResultRow &row = m_rows[at];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case MarkRole:
        return column == State ? QVariant::fromValue(stageMark(m_texts, row.state.stage))
                               : QVariant();
    case IdRole:
        return row.id;
    case SortRole:
        return column == MeasureOn ? QVariant(row.state.measureOn)
               : column == Amount  ? QVariant(row.state.amount.value_or(Money{}).ore)
                                   : QVariant();
    default:
        return {};
    }
}

} // namespace bro
