// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <orders/order_findings.h>
#include <orders/order_life.h>
#include <orders/order_words.h>
#include <orders/orders_model.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

OrderGroup groupOf(OrderPhase phase)
{
    switch (phase) {
    case OrderPhase::Received:
        return OrderGroup::ToAnswer;
    case OrderPhase::Accepted:
        return OrderGroup::Accepted;
    case OrderPhase::Running:
        return OrderGroup::Running;
    default:
        return OrderGroup::Ended;
    }
}

// To be answered by deadline, none last; then by start; ended ones newest first.
bool comesBefore(const OrderRow &a, const OrderRow &b)
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.group == OrderGroup::ToAnswer && a.answerBy != b.answerBy)
        return a.answerBy.isValid() && (!b.answerBy.isValid() || a.answerBy < b.answerBy);
    if (a.group == OrderGroup::Ended && a.head.lastDay() != b.head.lastDay())
        return a.head.lastDay() > b.head.lastDay();
    return false;
}

} // namespace

Result<QList<OrderRow>> readOrderRows(Session &session, const Texts &texts,
                                      const QString &contractKey)
{
    BRO_TRY(const QList<OrderHead> heads, orderHeads(session, contractKey));
    BRO_TRY(const QList<ExaminedOrder> examined, ordersToAnswer(session, contractKey));
    QHash<OrderId, const ExaminedOrder *> toAnswer;
    for (const ExaminedOrder &one : examined)
        toAnswer.insert(one.order.id, &one);
    OrderExaminer contracts(session);
    QHash<QString, QString> tracks;
    QList<OrderRow> rows;
    rows.reserve(heads.size());
    for (const OrderHead &head : heads) {
        OrderRow row;
        row.head = head;
        const OrderPhase phase = head.phaseOn(session.today());
        row.group = bro::groupOf(phase);
        auto track = tracks.constFind(head.title);
        if (track == tracks.constEnd())
            track = tracks.insert(head.title, shortTrack(head.title));
        row.track = *track;
        if (const ExaminedOrder *one = toAnswer.value(head.id)) {
            BRO_TRY(const Profile *profile, contracts.profile(head.contractVersion));
            row.answerBy = acceptBy(one->order, *profile).value_or(QDate());
            row.needsDecision = std::ranges::any_of(one->findings, [](const OrderFinding &found) {
                return toneOf(found) != Tone::Info;
            });
            row.mark = findingsMark(texts, one->findings, one->citizen);
        } else if (row.group == OrderGroup::Ended) {
            row.mark = phaseMark(texts, phase);
        }
        rows.append(std::move(row));
    }
    std::ranges::stable_sort(rows, comesBefore);
    return rows;
}

OrdersModel::OrdersModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto column = [&texts](const QString &key, const QString &code, int characters,
                                 bool figures = false) {
        return GroupedListModel::Column{key, texts.sentence(code), characters, figures, false, {}};
    };
    setColumns({column(u"answerBy"_s, u"orders.columnAnswerBy"_s, 13),
                column(u"number"_s, u"orders.columnNumber"_s, 11),
                column(u"citizen"_s, u"orders.columnCitizen"_s, 22),
                column(u"track"_s, u"orders.columnTrack"_s, 10),
                column(u"period"_s, u"orders.columnPeriod"_s, 19),
                column(u"hours"_s, u"orders.columnHours"_s, 7, true),
                column(u"findings"_s, u"orders.columnFindings"_s, 18)});
}

void OrdersModel::replace(QList<OrderRow> rows, QDate today)
{
    m_rows = std::move(rows);
    m_today = today;
    m_places.clear();
    m_places.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i].head.id, i);
    rowsReplaced(
        int(m_rows.size()),
        {{u"toAnswer"_s, m_texts.sentence(u"orders.groupToAnswer"_s), u"clock"_s, Tone::Warning},
         {u"accepted"_s, m_texts.sentence(u"orders.groupAccepted"_s), u"calendar_ltr"_s},
         {u"running"_s, m_texts.sentence(u"orders.groupRunning"_s), u"arrow_sync"_s},
         {u"ended"_s, m_texts.sentence(u"orders.groupEnded"_s), u"checkmark_circle"_s}});
}

void OrdersModel::setMarks(const QHash<OrderId, Mark> &marks)
{
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        if (m_marks.value(mark.key()) == *mark)
            continue;
        m_marks.insert(mark.key(), *mark);
        if (const int row = m_places.value(mark.key(), -1); row >= 0) {
            rowChanged(row);
        }
    }
}

const OrderRow *OrdersModel::find(OrderId id) const
{
    const int row = m_places.value(id, -1);
    return row < 0 ? nullptr : &m_rows[row];
}

int OrdersModel::count(OrderGroup group) const
{
    return int(std::ranges::count(m_rows, group, &OrderRow::group));
}

int OrdersModel::withoutFindings() const
{
    return int(std::ranges::count_if(m_rows, [](const OrderRow &row) {
        return row.group == OrderGroup::ToAnswer && !row.needsDecision;
    }));
}

QList<OrderId> OrdersModel::ofGroup(OrderGroup group) const
{
    QList<OrderId> ids;
    for (const OrderRow &row : m_rows) {
        if (row.group == group)
            ids.append(row.head.id);
    }
    return ids;
}

Tone OrdersModel::deadlineTone(const OrderRow &row) const
{
    if (!row.answerBy.isValid() || row.answerBy > m_today)
        return Tone::None;
    return row.answerBy < m_today ? Tone::Error : Tone::Warning;
}

QVariant OrdersModel::display(const OrderRow &row, int column) const
{
    const OrderHead &head = row.head;
    switch (column) {
    case AnswerBy:
        if (row.group != OrderGroup::ToAnswer)
            return QString();
        return row.answerBy.isValid()
                   ? m_texts.dayAndDate(row.answerBy) + u' ' + m_texts.time(QTime(23, 59))
                   : m_texts.sentence(u"orders.noDeadline"_s);
    case Number:
        return head.number;
    case Citizen:
        return head.citizenName;
    case Track:
        return row.track;
    case Period:
        return QString(m_texts.date(head.start) + u" – "_s + m_texts.date(head.lastDay()));
    case HoursPerWeek:
        return weeklyHours(head.hoursPerWeek, head.intervalFrom, head.intervalTo);
    default:
        return QString();
    }
}

QVariant OrdersModel::sortKey(const OrderRow &row, int column) const
{
    switch (column) {
    case AnswerBy:
        return row.group == OrderGroup::ToAnswer && !row.answerBy.isValid()
                   ? QDate(9999, 12, 31)
                   : (row.answerBy.isValid() ? row.answerBy : row.head.start);
    case Period:
        return row.head.start;
    case HoursPerWeek:
        return row.head.intervalFrom.value_or(row.head.hoursPerWeek).value;
    case Findings: {
        // The worst first, then by words.
        const Mark mark = m_marks.value(row.head.id, row.mark);
        return QString(QString::number(mark.tone == Tone::None ? 9 : int(mark.tone)) + mark.text);
    }
    default:
        return {};
    }
}

QVariant OrdersModel::cell(int place, int column, int role) const
{
    const OrderRow &row = m_rows[place];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return column == Track ? row.head.title : QVariant();
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.head.id.value;
    case MarkRole: {
        if (column != Findings)
            return {};
        const Mark mark = m_marks.value(row.head.id, row.mark);
        return mark == Mark{} ? QVariant() : QVariant::fromValue(mark);
    }
    case Qt::AccessibleTextRole:
        return column == Findings ? QVariant(m_marks.value(row.head.id, row.mark).text)
                                  : display(row, column);
    case ToneRole:
        return column == AnswerBy ? int(deadlineTone(row)) : int(Tone::None);
    case IconRole: {
        const Tone tone = column == AnswerBy ? deadlineTone(row) : Tone::None;
        return tone == Tone::Error     ? u"error_circle-f"_s
               : tone == Tone::Warning ? u"warning-f"_s
                                       : QVariant();
    }
    case Qt::UserRole: // the name stands out in the current row
        return column == Citizen;
    default:
        return {};
    }
}

int OrdersModel::groupOf(int row) const
{
    return int(m_rows[row].group);
}

QString OrdersModel::filterText(int place) const
{
    const OrderRow &row = m_rows[place];
    QStringList texts;
    for (int column = 0; column < Findings; ++column)
        texts.append(display(row, column).toString());
    texts.append(m_marks.value(row.head.id, row.mark).text);
    return texts.join(u' ');
}

} // namespace bro
