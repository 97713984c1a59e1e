// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <algorithm>
#include <citizens/name_folding.h>
#include <database/row_reader.h>
#include <jobs/citizen_list.h>
#include <office/office_store.h>
#include <orders/order_words.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const RowReader &row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QDate dateOf(const RowReader &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(textOf(row, column), Qt::ISODate);
}

OrderState stateOf(const QString &name)
{
    static const QHash<QString, OrderState> states{
        {u"received"_s, OrderState::Received},       {u"accepted"_s, OrderState::Accepted},
        {u"rejected"_s, OrderState::Rejected},       {u"lapsed"_s, OrderState::Lapsed},
        {u"interrupted"_s, OrderState::Interrupted}, {u"cancelled"_s, OrderState::Cancelled}};
    return states.value(name);
}

void consider(CitizenLine &line, const RowReader &row, QDate today)
{
    Order order;
    order.start = dateOf(row, 7);
    order.end = dateOf(row, 8);
    order.interruptedOn = dateOf(row, 9);
    order.state = stateOf(textOf(row, 6));
    const OrderPhase phase = order.phaseOn(today);
    ++line.orders;
    const bool better = line.orders == 1 || courseRank(phase) < courseRank(line.phase) ||
                        (courseRank(phase) == courseRank(line.phase) && order.lastDay() > line.end);
    if (!better)
        return;
    line.orderNumber = textOf(row, 4);
    line.title = textOf(row, 5);
    line.start = order.start;
    line.end = order.lastDay();
    line.phase = phase;
}

// As Danish lists do, å last, whatever the language of the PC; keys are made once per name.
void sortByName(QList<CitizenLine> &lines)
{
    const QCollator byName(Texts::danish().locale());
    std::vector<std::pair<QCollatorSortKey, qsizetype>> order;
    order.reserve(size_t(lines.size()));
    for (qsizetype i = 0; i < lines.size(); ++i)
        order.emplace_back(byName.sortKey(lines[i].name), i);
    std::ranges::sort(order, [](const auto &a, const auto &b) {
        const int names = a.first.compare(b.first);
        return names != 0 ? names < 0 : a.second < b.second;
    });
    QList<CitizenLine> sorted;
    sorted.reserve(lines.size());
    for (const auto &[key, place] : order)
        sorted.append(std::move(lines[place]));
    lines = std::move(sorted);
}

} // namespace

int courseRank(OrderPhase phase)
{
    switch (phase) {
    case OrderPhase::Running:
        return 0;
    case OrderPhase::Accepted:
        return 1;
    case OrderPhase::Received:
        return 2;
    case OrderPhase::Completed:
    case OrderPhase::Interrupted:
        return 3;
    case OrderPhase::Rejected:
    case OrderPhase::Lapsed:
    case OrderPhase::Cancelled:
        break;
    }
    return 4;
}

Result<QList<CitizenLine>> citizenLines(Session &session)
{
    QHash<EmployeeId, Employee> employees;
    BRO_TRY(const QList<Employee> staff, OfficeStore(session).employees());
    for (const Employee &employee : staff)
        employees.insert(employee.id, employee);
    RowReader read(session.connection(),
                   "SELECT c.id, c.name, c.cpr, c.contact_person_id, o.number, o.title, o.state, "
                   "o.start_date, o.end_date, o.interrupted_on FROM citizen c "
                   "LEFT JOIN orders o ON o.citizen_id = c.id ORDER BY c.folded, c.id");
    QList<CitizenLine> lines;
    const QDate today = session.today();
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            break;
        const CitizenId id{read.integer(0)};
        if (lines.isEmpty() || lines.last().id != id) {
            CitizenLine line;
            line.id = id;
            line.name = textOf(read, 1);
            line.cpr = CprNumber::fromStored(textOf(read, 2));
            line.contact = EmployeeId{read.isNull(3) ? 0 : read.integer(3)};
            const Employee contact = employees.value(line.contact);
            line.contactName = contact.name;
            line.initials = contact.initials;
            lines.append(line);
        }
        if (!read.isNull(4))
            consider(lines.last(), read, today);
    }
    sortByName(lines);
    return lines;
}

CitizenListModel::CitizenListModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns({{u"name"_s, title(u"citizenPage.columnName"_s), 30},
                {u"cpr"_s, title(u"citizenPage.columnCpr"_s), 14},
                {u"contact"_s, title(u"citizenPage.columnContact"_s), 24},
                {u"order"_s, title(u"citizenPage.columnOrder"_s), 14},
                {u"track"_s, title(u"citizenPage.columnTrack"_s), 16},
                {u"period"_s, title(u"citizenPage.columnPeriod"_s), 24},
                {u"state"_s, title(u"citizenPage.columnState"_s), 14}});
}

void CitizenListModel::setLines(const QList<CitizenLine> &lines)
{
    m_lines = lines;
    m_filterTexts.clear();
    m_filterTexts.reserve(lines.size());
    for (const CitizenLine &line : lines)
        m_filterTexts.append(line.name + u' ' + folded(line.name) + u' ' + line.cpr.digits() +
                             u' ' + line.cpr.shown() + u' ' + line.orderNumber + u' ' + line.title +
                             u' ' + line.contactName + u' ' + line.initials);
    rowsReplaced(int(lines.size()));
}

QString CitizenListModel::text(const CitizenLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.name;
    case Cpr:
        return line.cpr.masked();
    case Contact:
        return line.contactName;
    case OrderNumber:
        return line.orderNumber;
    case Track:
        return shortTrack(line.title);
    case Period:
        return line.orders == 0 ? QString()
                                : m_texts.date(line.start) + u" – "_s + m_texts.date(line.end);
    default:
        return line.orders == 0 ? m_texts.sentence(u"citizenPage.noOrder"_s)
                                : phaseMark(m_texts, line.phase).text;
    }
}

QVariant CitizenListModel::cell(int row, int column, int role) const
{
    const CitizenLine &line = m_lines[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        if (column == Cpr)
            return line.cpr.isReplacement() ? m_texts.sentence(u"citizenPage.replacementNumber"_s)
                                            : QString();
        return column == Track ? line.title : text(line, column);
    case IdRole:
        return line.id.value;
    case IconRole:
        if (column == Cpr && line.cpr.isReplacement())
            return u"warning"_s;
        return column == State && line.orders > 0 ? phaseMark(m_texts, line.phase).icon
                                                  : QVariant();
    case SecondaryRole:
        return column != Name && !line.isActive();
    case SortRole:
        if (column == Period)
            return line.start;
        return column == Cpr ? QVariant(line.cpr.birthDate()) : QVariant();
    default:
        return {};
    }
}

} // namespace bro
