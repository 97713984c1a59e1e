// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <algorithm>
#include <jobs/plan_lists.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfAWeek = 7;
constexpr int Full = 1000;
constexpr qint64 PlacesFrom = qint64(1) << 40; // ids of places beside those of staff

int thousandths(Minutes part, Minutes whole)
{
    return whole.value > 0 ? int(std::min<qint64>(part.value * Full / whole.value, Full)) : 0;
}

} // namespace

ResourceModel::ResourceModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    setColumns({{u"name"_s, texts.sentence(u"weekPlan.columnStaff"_s), 24}});
}

void ResourceModel::setWeek(const PlanOffice &office, const WeekPlan &plan,
                            const ClosedDays &closed)
{
    m_rows.clear();
    QList<Employee> employees = office.employees.values();
    QList<Location> locations = office.locations.values();
    employees.removeIf([](const Employee &e) { return !e.active; });
    locations.removeIf([](const Location &l) { return !l.active; });
    QCollator byName(Texts::danish().locale());
    byName.setNumericMode(true);
    std::sort(employees.begin(), employees.end(), [&byName](const Employee &a, const Employee &b) {
        return byName.compare(a.name, b.name) < 0;
    });
    std::sort(locations.begin(), locations.end(), [&byName](const Location &a, const Location &b) {
        return byName.compare(a.name, b.name) < 0;
    });
    for (const Employee &employee : std::as_const(employees)) {
        const Minutes hours = staffHours(plan, employee.id).all();
        m_rows.append({{PlanScopeKind::Employee, employee.id.value},
                       employee.name,
                       thousandths(hours, FullWeek),
                       hours.hoursText(),
                       hours > FullWeek});
    }
    for (const Location &location : std::as_const(locations)) {
        const Occupancy used = occupancy(plan, location.id, location.capacity, closed);
        const QString value = used.used.value > 0 ? u"%1 %"_s.arg(used.percent()) : u"–"_s;
        m_rows.append({{PlanScopeKind::Location, location.id.value},
                       location.name,
                       thousandths(used.used, used.open),
                       value,
                       used.overfull});
    }
    rowsReplaced(int(m_rows.size()), {{u"staff"_s,
                                       m_texts.sentence(u"weekPlan.columnStaff"_s),
                                       {},
                                       Tone::Neutral,
                                       m_texts.sentence(u"weekPlan.hoursOfFull"_s,
                                                        {{u"n"_s, qint64(FullWeek.value / 60)}})},
                                      {u"places"_s,
                                       m_texts.sentence(u"weekPlan.columnPlaces"_s),
                                       {},
                                       Tone::Neutral,
                                       m_texts.sentence(u"weekPlan.occupied"_s)}});
}

QModelIndex ResourceModel::indexOf(const PlanScope &scope) const
{
    return indexOfId(scope.id + (scope.kind == PlanScopeKind::Location ? PlacesFrom : 0));
}

QVariant ResourceModel::cell(int row, int, int role) const
{
    const Row &one = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return one.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(
            one.name + u", "_s + one.value +
            (one.alert ? u", "_s + m_texts.sentence(u"weekPlan.tooMuchThere"_s) : QString()));
    case IdRole:
        return one.scope.id + (one.scope.kind == PlanScopeKind::Location ? PlacesFrom : 0);
    case PlanScopeRole:
        return QVariant::fromValue(one.scope);
    case BarRole:
        return one.bar;
    case ValueRole:
        return one.value;
    case AlertRole:
        return one.alert;
    default:
        return {};
    }
}

int ResourceModel::groupOf(int row) const
{
    return m_rows.at(row).scope.kind == PlanScopeKind::Location ? 1 : 0;
}

QString ResourceModel::filterText(int row) const
{
    return m_rows.at(row).name;
}

GroupTitleModel::GroupTitleModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    setColumns({{u"title"_s, texts.sentence(u"weekPlan.columnGroup"_s), 24}});
}

void GroupTitleModel::setWeek(const WeekPlan &plan)
{
    QMap<QString, std::pair<int, QSet<CitizenId>>> groups;
    for (const WeekActivity &activity : plan.activities) {
        if (activity.activity.who != Who::Group || activity.activity.cancelled)
            continue;
        auto &[times, citizens] = groups[activity.activity.title];
        ++times;
        for (const WeekPart &part : activity.parts) {
            if (!part.participation.removed)
                citizens.insert(part.participation.citizen);
        }
    }
    m_rows.clear();
    for (auto group = groups.begin(); group != groups.end(); ++group)
        m_rows.append({group.key(), group->first, int(group->second.size())});
    QCollator byName(Texts::danish().locale());
    std::sort(m_rows.begin(), m_rows.end(), [&byName](const Row &a, const Row &b) {
        return byName.compare(a.title, b.title) < 0;
    });
    rowsReplaced(int(m_rows.size()));
}

QModelIndex GroupTitleModel::indexOf(const PlanScope &scope) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].title == scope.title)
            return indexOfRow(int(i));
    }
    return {};
}

QVariant GroupTitleModel::cell(int row, int, int role) const
{
    const Row &one = m_rows.at(row);
    const QString words =
        m_texts.sentence(u"weekPlan.groupTimes"_s,
                         {{u"n"_s, qint64(one.times)}, {u"citizens"_s, qint64(one.citizens)}});
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(one.title + u", "_s + words);
    case MarkRole:
        return QVariant::fromValue(Mark{Tone::Neutral, u"people_team"_s, words});
    case IdRole:
        return qint64(row) + 1;
    case PlanScopeRole:
        return QVariant::fromValue(PlanScope{PlanScopeKind::Group, 0, one.title});
    default:
        return {};
    }
}

MonthModel::MonthModel(const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent),
      m_texts(texts)
{
}

QDate MonthModel::firstShown(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

void MonthModel::setMonth(QDate first, QDate today, const QList<MonthDay> &days)
{
    beginResetModel();
    m_first = first;
    m_today = today;
    m_days.clear();
    for (const MonthDay &day : days)
        m_days.insert(day.date, day);
    endResetModel();
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_first.isValid())
        return {};
    return firstShown(m_first).addDays(index.row() * DaysOfAWeek + index.column());
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    if (!m_first.isValid())
        return {};
    const qint64 distance = firstShown(m_first).daysTo(day);
    if (distance < 0 || distance >= Weeks * DaysOfAWeek)
        return {};
    return index(int(distance / DaysOfAWeek), int(distance % DaysOfAWeek));
}

bool MonthModel::isOfMonth(QDate day) const
{
    return day.year() == m_first.year() && day.month() == m_first.month();
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DaysOfAWeek;
}

QString MonthModel::planned(const MonthDay &day) const
{
    if (day.activities == 0)
        return {};
    return m_texts.sentence(u"weekPlan.monthDay"_s,
                            {{u"n"_s, qint64(day.activities)}, {u"hours"_s, day.hours}});
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate date = dayAt(index);
    if (!date.isValid())
        return {};
    const MonthDay day = m_days.value(date);
    switch (role) {
    case Qt::DisplayRole:
        return planned(day);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList words{m_texts.longDate(date), day.closed, planned(day).replace(u'\n', u", "_s),
                          day.worst.text};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case MarkRole:
        return QVariant::fromValue(day.worst);
    case ValueRole:
        return day.closed;
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_texts.locale().standaloneDayName(section + 1, QLocale::LongFormat);
    if (!m_first.isValid())
        return {};
    return QString::number(IsoWeek::of(firstShown(m_first).addDays(section * DaysOfAWeek)).week);
}

} // namespace bro
