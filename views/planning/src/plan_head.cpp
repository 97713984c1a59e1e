// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_head.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <views/controls.h>
#include <views/elided_label.h>
#include <views/icons.h>
#include <views/planning/hours_meter.h>
#include <views/planning/week_bars.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarsAtMost = 11;

QString iconOf(Tone tone)
{
    return tone == Tone::Error     ? u"error_circle-f"_s
           : tone == Tone::Warning ? u"warning-f"_s
           : tone == Tone::Ok      ? u"checkmark"_s
                                   : QString();
}

void showState(QLabel *picture, QLabel *words, Tone tone, const QString &text)
{
    const QString name = iconOf(tone);
    const int side = std::max(14, words->fontMetrics().height() - 2);
    picture->setVisible(!name.isEmpty() && !text.isEmpty());
    if (!name.isEmpty())
        picture->setPixmap(
            icon(name, roleOf(tone)).pixmap(QSize(side, side), picture->devicePixelRatioF()));
    setLabelRole(words, roleOf(tone));
    words->setText(text);
}

QLabel *line(QWidget *parent, const QString &name)
{
    auto *label = new ElidedLabel({}, parent);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    label->setFont(smallFont(parent->font()));
    label->setObjectName(name);
    setLabelRole(label, ColorRole::Secondary);
    return label;
}

// Never elided: it is short.
QLabel *shortLine(QWidget *parent, const QString &name)
{
    QLabel *label = makeSmallLabel({}, parent);
    label->setWordWrap(false);
    label->setObjectName(name);
    return label;
}

} // namespace

PlanHead::PlanHead(const Texts &texts, QWidget *parent)
    : QWidget(parent),
      m_texts(texts),
      m_name(new ElidedLabel({}, this)),
      m_facts(line(this, u"planFacts"_s)),
      m_order(line(this, u"planOrder"_s)),
      m_meterArea(new QWidget(this)),
      m_sum(makeLabel({}, this)),
      m_ordered(shortLine(this, u"planOrdered"_s)),
      m_meter(new HoursMeter(this)),
      m_verdictIcon(new QLabel(this)),
      m_verdict(shortLine(this, u"planVerdict"_s)),
      m_legend(shortLine(this, u"planLegend"_s)),
      m_courseArea(new QWidget(this)),
      m_bars(new WeekBars(this)),
      m_average(makeLabel({}, this)),
      m_perWeek(shortLine(this, u"planPerWeek"_s)),
      m_averageIcon(new QLabel(this)),
      m_averageVerdict(shortLine(this, u"planAverageVerdict"_s))
{
    m_name->setObjectName(u"planName"_s);
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_sum->setObjectName(u"planSum"_s);
    m_sum->setWordWrap(false);
    m_meter->setObjectName(u"planMeter"_s);
    m_bars->setObjectName(u"planBars"_s);
    m_average->setObjectName(u"planAverage"_s);
    m_average->setWordWrap(false);
    setFonts();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    names->addWidget(m_order);
    names->addStretch();
    row->addLayout(names, 1);

    auto *meter = new QVBoxLayout(m_meterArea);
    meter->setContentsMargins(0, 0, 0, 0);
    meter->setSpacing(2);
    auto *sums = new QHBoxLayout;
    sums->addWidget(m_sum);
    sums->addStretch();
    sums->addWidget(m_ordered);
    meter->addLayout(sums);
    meter->addWidget(m_meter);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(4);
    verdict->addWidget(m_verdictIcon);
    verdict->addWidget(m_verdict, 1);
    meter->addLayout(verdict);
    meter->addStretch();
    row->addWidget(m_meterArea, 0);
    row->addWidget(m_legend, 0, Qt::AlignTop);

    auto *course = new QHBoxLayout(m_courseArea);
    course->setContentsMargins(0, 0, 0, 0);
    course->setSpacing(10);
    course->addWidget(m_bars);
    auto *average = new QVBoxLayout;
    average->setSpacing(0);
    average->addWidget(m_average);
    average->addWidget(m_perWeek);
    auto *within = new QHBoxLayout;
    within->setSpacing(4);
    within->addWidget(m_averageIcon);
    within->addWidget(m_averageVerdict, 1);
    average->addLayout(within);
    average->addStretch();
    course->addLayout(average);
    row->addWidget(m_courseArea, 0);

    row->setSizeConstraint(QLayout::SetNoConstraint);
    connect(m_bars, &WeekBars::weekChosen, this, &PlanHead::weekChosen);
}

void PlanHead::setFonts()
{
    m_name->setFont(headingFont(font()));
    m_sum->setFont(semibold(smallFont(font())));
    m_average->setFont(semibold(smallFont(font())));
}

void PlanHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

void PlanHead::setVerdict(Tone tone, const QString &text)
{
    showState(m_verdictIcon, m_verdict, tone, text);
}

QString PlanHead::meterSentence() const
{
    return m_meter->accessibleName();
}

void PlanHead::showWeek(const PlanWeek &week)
{
    m_week = week.week;
    m_frame.reset();
    m_hours.reset();
    m_legend->setVisible(false);
    m_hasCourse = false;
    m_courseArea->setVisible(false);
    m_meterArea->setVisible(true);
    m_facts->clear();
    m_order->clear();
    switch (week.scope.kind) {
    case PlanScopeKind::Citizen:
        showCitizen(week);
        break;
    case PlanScopeKind::Employee:
        showStaff(week);
        break;
    case PlanScopeKind::Location:
        showPlace(week);
        break;
    case PlanScopeKind::Group:
        showGroup(week);
        break;
    }
    fit();
}

void PlanHead::showCitizen(const PlanWeek &week)
{
    const CitizenPlan &plan = *week.citizen;
    m_name->setText(plan.citizen.name);
    QStringList facts{plan.citizen.cpr.masked(),
                      tr("%n years", nullptr, plan.citizen.cpr.ageOn(week.today))};
    if (plan.citizen.needsInterpreter)
        facts.append(plan.citizen.interpreterLanguage.isEmpty()
                         ? tr("interpreter")
                         : tr("interpreter: %1").arg(plan.citizen.interpreterLanguage));
    m_facts->setText(facts.join(u" · "_s));
    if (!plan.order.id.isValid()) {
        m_meterArea->setVisible(false);
        m_order->setText(tr("No accepted order this week"));
        return;
    }
    m_order->setText(
        tr("%1 · until %2 · %3")
            .arg(plan.order.number, m_texts.date(plan.order.lastDay()), plan.order.title));
    m_frame = OrderFrame::of(plan.order);
    m_hours = plan.hoursOf(week.week).value_or(WeekHours{week.week, 0, {}, {}, {}, {}});
    showMeter(m_hours->planned);
    showCourse(week);
}

void PlanHead::showHours(std::optional<Minutes> hours)
{
    if (m_frame && m_hours)
        showMeter(hours.value_or(m_hours->planned));
}

void PlanHead::showMeter(Minutes planned)
{
    WeekHours hours = *m_hours;
    hours.planned = planned;
    const WeekVerdict verdict = weekVerdict(*m_frame, hours);
    m_sum->setText(tr("Week %1: %2").arg(m_week.week).arg(m_texts.hours(planned)));
    m_ordered->setText(
        m_frame->hasInterval()
            ? tr("ordered %1–%2").arg(verdict.least.hoursText(), m_texts.hours(verdict.most))
            : tr("ordered %1").arg(m_texts.hours(verdict.least)));
    setVerdict(verdict.tone, m_texts.sentence(verdict.message));
    m_meter->setValues({hours.delivered, planned, verdict.least, verdict.most, {}, false},
                       m_sum->text() + u", "_s + m_ordered->text() + u", "_s + m_verdict->text());
}

void PlanHead::showCourse(const PlanWeek &week)
{
    const HoursBalance &balance = week.citizen->balance;
    qsizetype current = 0;
    for (qsizetype i = 0; i < balance.weeks.size(); ++i) {
        if (balance.weeks[i].week == week.week)
            current = i;
    }
    const qsizetype first = std::clamp<qsizetype>(
        current - BarsAtMost + 4, 0, std::max<qsizetype>(0, balance.weeks.size() - BarsAtMost));
    QList<WeekBars::Bar> bars;
    for (const WeekHours &hours : balance.weeks.mid(first, BarsAtMost)) {
        bars.append({hours.week, hours.planned, hours.delivered,
                     tr("Week %1: %2 planned, %3 delivered")
                         .arg(hours.week.week)
                         .arg(m_texts.hours(hours.planned), m_texts.hours(hours.delivered))});
    }
    m_bars->setBars(bars);
    m_bars->setInterval(m_frame->weekLeast(), m_frame->weekMost());
    m_bars->setCurrent(week.week);
    m_average->setText(tr("Avg. %1").arg(m_texts.hours(balance.wholeDraft.rounded())));
    m_perWeek->setText(tr("a week"));
    Tone tone = Tone::None;
    const Message words = averageWords(balance, tone);
    showState(m_averageIcon, m_averageVerdict, tone, m_texts.sentence(words));
    QStringList why;
    for (const Message &explanation : balance.explanation)
        why.append(m_texts.sentence(explanation));
    for (QWidget *one : {static_cast<QWidget *>(m_average), static_cast<QWidget *>(m_perWeek),
                         static_cast<QWidget *>(m_averageVerdict)})
        one->setToolTip(why.join(u'\n'));
    m_hasCourse = !bars.isEmpty();
}

// Where it is narrow the course goes first, then what was ordered, which the bracket tells as well;
// the tool tip of the meter keeps them.
void PlanHead::fit()
{
    constexpr int NameCharacters = 14;
    constexpr int MeterCharacters = 24;
    constexpr int NarrowMeter = 15;
    constexpr int NameBesideCourse = 24; // what most names and orders need; the course gives way
    constexpr int Gaps = 32;
    const int character = fontMetrics().averageCharWidth();
    const bool narrow = width() < character * (NameCharacters + MeterCharacters) + Gaps;
    m_meterArea->setFixedWidth(character * (narrow ? NarrowMeter : MeterCharacters));
    m_ordered->setVisible(!narrow);
    const int others = m_meterArea->width() + character * NameBesideCourse + Gaps;
    m_courseArea->setVisible(m_hasCourse && width() >= others + m_courseArea->sizeHint().width());
}

void PlanHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize PlanHead::minimumSizeHint() const
{
    constexpr int LeastCharacters = 30;
    return {fontMetrics().averageCharWidth() * LeastCharacters,
            QWidget::minimumSizeHint().height()};
}

void PlanHead::showStaff(const PlanWeek &week)
{
    const Employee employee = week.office->employees.value(EmployeeId{week.scope.id});
    m_name->setText(employee.name);
    const StaffHours hours = staffHours(*week.plan, employee.id);
    QSet<CitizenId> citizens;
    for (auto one = week.citizens.begin(); one != week.citizens.end(); ++one) {
        if (one->contact == employee.id)
            citizens.insert(one.key());
    }
    m_facts->setText(
        tr("contact person of %n citizen(s) this week", nullptr, int(citizens.size())));
    m_sum->setText(tr("Week %1: %2 planned").arg(m_week.week).arg(m_texts.hours(hours.all())));
    m_ordered->setText(tr("of %1").arg(m_texts.hours(FullWeek)));
    const bool over = hours.all() > FullWeek;
    setVerdict(over ? Tone::Warning : Tone::None,
               over ? tr("%1 over a full week").arg(m_texts.hours(hours.all() - FullWeek))
                    : QString());
    m_meter->setValues({hours.withCitizens, hours.all(), {}, {}, FullWeek, true},
                       m_sum->text() + u", "_s + m_ordered->text());
    const auto entry = [](const QColor &color, const QString &words) {
        return u"<span style=\"color:%1\">■</span> %2"_s.arg(color.name(), words.toHtmlEscaped());
    };
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setText(entry(roleColors(ColorRole::Accent, palette()).text,
                            tr("With citizens %1").arg(m_texts.hours(hours.withCitizens))) +
                      u"<br>"_s +
                      entry(roleColors(ColorRole::Neutral, palette()).line,
                            tr("Meetings %1").arg(m_texts.hours(hours.meetings))));
    m_legend->setVisible(true);
}

void PlanHead::showPlace(const PlanWeek &week)
{
    const Location location = week.office->locations.value(LocationId{week.scope.id});
    m_name->setText(location.name);
    m_facts->setText(location.address);
    if (location.capacity > 0)
        m_order->setText(tr("%n place(s)", nullptr, location.capacity));
    const Occupancy used = occupancy(*week.plan, location.id, location.capacity, week.closed);
    m_sum->setText(tr("Week %1: %2 used").arg(m_week.week).arg(m_texts.hours(used.used)));
    m_ordered->setText(tr("of %1 (%2 %)").arg(m_texts.hours(used.open)).arg(used.percent()));
    setVerdict(used.overfull ? Tone::Error : Tone::None,
               used.overfull ? tr("More citizens than places") : QString());
    m_meter->setValues({used.used, used.used, {}, {}, used.open, false},
                       m_sum->text() + u", "_s + m_ordered->text());
}

void PlanHead::showGroup(const PlanWeek &week)
{
    m_name->setText(week.scope.title);
    m_facts->setText(tr("%n time(s) this week", nullptr, int(week.shown.size())));
    m_order->setText(tr("%n citizen(s)", nullptr, int(week.citizens.size())));
    m_meterArea->setVisible(false);
}

} // namespace bro
