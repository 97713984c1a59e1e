// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_list.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <views/icons.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 6;
constexpr int Gap = 12;

// Two lines: times, title and place, the state at the right.
class DayActivityDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int small = QFontMetrics(smallFont(option.font)).height();
        return {200, QFontMetrics(option.font).height() + small + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const RoleColors accent = roleColors(ColorRole::Accent, option.palette);
        const QColor secondary = roleColors(ColorRole::Secondary, option.palette).text;
        const bool runs = index.data(DayActivityModel::CurrentRole).toBool();
        if (runs) {
            painter->fillRect(option.rect, accent.tint);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              accent.text);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(accent.text, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const QFont body = runs ? semibold(option.font) : option.font;
        const QFont small = smallFont(option.font);
        const QFontMetrics metrics(small);
        const int line = QFontMetrics(option.font).height();
        QRect inside = option.rect.adjusted(Side, 6, -Side, -6);
        painter->setFont(small);
        painter->setPen(secondary);
        const QStringList times = index.data(DayActivityModel::TimesRole).toString().split(u'–');
        const int timeWidth = metrics.horizontalAdvance(u"00.00"_s);
        painter->drawText(QRect(inside.left(), inside.top(), timeWidth + 2, line),
                          Qt::AlignVCenter | Qt::AlignLeft, times.value(0));
        painter->drawText(QRect(inside.left(), inside.top() + line, timeWidth + 2, line),
                          Qt::AlignVCenter | Qt::AlignLeft, times.value(1));
        inside.setLeft(inside.left() + timeWidth + Gap);
        const Mark mark = index.data(MarkRole).value<Mark>();
        const QColor color = toneColors(mark.tone, option.palette).text;
        const int size = std::max(14, metrics.height() - 2);
        const int stateWidth = metrics.horizontalAdvance(mark.text) + size + 4;
        QRect state(inside.right() - stateWidth, inside.top(), stateWidth + 1, inside.height());
        paintIcon(painter, QRect(state.left(), state.center().y() - size / 2, size, size),
                  mark.icon, color);
        painter->setPen(color);
        painter->drawText(state.adjusted(size + 4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          mark.text);
        inside.setRight(state.left() - 8);
        painter->setFont(body);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(
            QRect(inside.left(), inside.top(), inside.width(), line),
            Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        painter->setFont(small);
        painter->setPen(secondary);
        painter->drawText(QRect(inside.left(), inside.top() + line, inside.width(), line),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(index.data(DayActivityModel::PlaceRole).toString(),
                                             Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

} // namespace

DayActivityModel::DayActivityModel(const Texts &texts, QObject *parent)
    : QAbstractListModel(parent),
      m_texts(texts)
{
}

void DayActivityModel::setActivities(const QList<DayActivity> &activities, const QDateTime &now)
{
    beginResetModel();
    m_activities = activities;
    m_now = now;
    endResetModel();
}

void DayActivityModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_activities.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int DayActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_activities.size());
}

QString DayActivityModel::times(const DayActivity &activity) const
{
    return m_texts.time(clockTime(activity.range.from)) + u'–' +
           m_texts.time(clockTime(activity.range.to));
}

QString DayActivityModel::title(const DayActivity &activity) const
{
    return activity.citizen.isEmpty() ? activity.title
                                      : tr("%1, %2").arg(activity.title, activity.citizen);
}

QString DayActivityModel::place(const DayActivity &activity) const
{
    QStringList parts;
    if (!activity.place.isEmpty())
        parts.append(activity.place);
    if (activity.participants > 1)
        parts.append(tr("%n participant(s)", nullptr, activity.participants));
    if (activity.needsInterpreter)
        parts.append(activity.interpreter.isEmpty()
                         ? tr("Interpreter")
                         : tr("Interpreter: %1").arg(activity.interpreter));
    return parts.join(u" · "_s);
}

QVariant DayActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DayActivity &activity = m_activities[index.row()];
    const DayActivityMark mark = markOf(activity, m_now);
    switch (role) {
    case Qt::DisplayRole:
        return title(activity);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1 %2. %3. %4"_s.arg(times(activity), title(activity), place(activity),
                                      m_texts.sentence(mark.text));
    case TimesRole:
        return times(activity);
    case PlaceRole:
        return place(activity);
    case CurrentRole:
        return stateOf(activity, m_now) == DayActivityState::Running;
    case MarkRole:
        return QVariant::fromValue(Mark{mark.tone, mark.icon, m_texts.sentence(mark.text)});
    default:
        return {};
    }
}

DayList::DayList(const Texts &texts, QWidget *parent) : QListView(parent), m_model(texts)
{
    setObjectName(u"dayActivities"_s);
    setAccessibleName(tr("Your activities today"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setItemDelegate(new DayActivityDelegate(this));
    setModel(&m_model);
    connect(this, &QListView::clicked, this, &DayList::open);
}

void DayList::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_model.activities()[index.row()]);
}

void DayList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void DayList::setActivities(const QList<DayActivity> &activities, const QDateTime &now)
{
    const int row = currentIndex().row();
    m_model.setActivities(activities, now);
    if (row >= 0 && row < activities.size())
        setCurrentIndex(m_model.index(row));
    updateGeometry();
}

QSize DayList::sizeHint() const
{
    const int row = sizeHintForRow(0);
    return {200, row > 0 ? row * m_model.rowCount() : 0};
}

} // namespace bro
