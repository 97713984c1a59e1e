// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing_panel.h"
#include "money_parts.h"
#include <QGridLayout>
#include <QVBoxLayout>
#include <views/billing/day_calendar.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

QString monthName(const Texts &texts, QDate day)
{
    const QString name = texts.locale().standaloneMonthName(day.month());
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

BillingPanel::BillingPanel(const Texts &texts, QWidget *parent) : Panel(parent), m_texts(texts)
{
    setObjectName(u"billingPanel"_s);
    m_nothing = makeSecondaryLabel(tr("Choose a line to see how its amount is counted."), this);
    body()->addWidget(m_nothing);
    m_all = new QWidget(this);
    auto *column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildHead());
    column->addWidget(makeLine(m_all));
    auto *counted = new QHBoxLayout;
    counted->addWidget(makeHeading(tr("How the amount is counted"), m_all), 1);
    m_paper = makeLink(tr("Show the paper"), u"billingPaper"_s, m_all);
    connect(m_paper, &QLabel::linkActivated, this, &BillingPanel::paperWanted);
    counted->addWidget(m_paper, 0, Qt::AlignTop);
    column->addLayout(counted);
    m_facts = makeLabel({}, m_all);
    m_facts->setObjectName(u"billingFacts"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_facts);
    m_formula = new SumFrame(m_all);
    m_formula->setObjectName(u"billingFormula"_s);
    column->addWidget(m_formula);
    m_remarks = makeSmallLabel({}, m_all);
    m_remarks->setObjectName(u"billingRemarks"_s);
    column->addWidget(m_remarks);
    column->addWidget(buildDays());
    column->addSpacing(8);
    column->addWidget(makeHeading(tr("Does it agree?"), m_all));
    column->addWidget(buildChecks());
    body()->addWidget(m_all);
    setLine(nullptr, nullptr);
}

QWidget *BillingPanel::buildHead()
{
    auto *head = new QWidget(m_all);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    m_name = makeHeading({}, head);
    m_name->setObjectName(u"billingName"_s);
    m_amount = makeHeading({}, head);
    m_amount->setObjectName(u"billingAmount"_s);
    m_amount->setWordWrap(false);
    m_sub = makeSmallLabel({}, head);
    m_sub->setObjectName(u"billingOrder"_s);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_amount, 0, 1, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_sub, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return head;
}

QWidget *BillingPanel::buildDays()
{
    m_days = new QWidget(m_all);
    auto *column = new QVBoxLayout(m_days);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_daysHeading = makeHeading({}, m_days);
    m_daysUnit = makeSmallLabel({}, m_days);
    m_daysUnit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_daysHeading, 1);
    row->addWidget(m_daysUnit, 1);
    column->addLayout(row);
    m_calendar = new DayCalendar(m_texts, m_days);
    m_calendar->setObjectName(u"dayCalendar"_s);
    column->addWidget(m_calendar);
    auto *legend = new FlowLayout(nullptr, 14);
    const auto sample = [&](DayLegend::Sample what, const QString &text) {
        auto *one = new DayLegend(what, m_days);
        one->setText(text);
        legend->addWidget(one);
        return one;
    };
    sample(DayLegend::Sample::Paid, tr("paid"));
    sample(DayLegend::Sample::NotCounted, tr("does not count"));
    m_lastLegend = sample(DayLegend::Sample::Last, tr("last day"));
    m_lastLegend->setObjectName(u"lastDayLegend"_s);
    column->addLayout(legend);
    return m_days;
}

QWidget *BillingPanel::buildChecks()
{
    auto *area = new QWidget(m_all);
    m_checks = new QGridLayout(area);
    m_checks->setContentsMargins(0, 0, 0, 0);
    m_checks->setHorizontalSpacing(6);
    m_checks->setVerticalSpacing(4);
    m_checks->setColumnStretch(1, 1);
    return area;
}

void BillingPanel::setLine(const BillingLine *line, const BillingMonth *month)
{
    m_nothing->setVisible(!line);
    m_all->setVisible(line);
    const bool onPaper =
        line && line->state != BillingState::NotCounted && line->state != BillingState::Correction;
    m_paper->setVisible(onPaper);
    if (!line || !month)
        return;
    showHead(*line);
    showCalculation(*line);
    showDays(*line, *month);
    showChecks(*line, *month);
}

void BillingPanel::showHead(const BillingLine &line)
{
    const Order &order = line.entry.order;
    m_name->setText(line.entry.citizenName);
    m_amount->setText(line.state == BillingState::NotCounted
                          ? QString()
                          : m_texts.amount(line.entry.bill.amount));
    QString sub = tr("Order %1 · %2").arg(order.number, line.track);
    if (order.state == OrderState::Interrupted)
        sub = tr("%1 · interrupted %2").arg(sub, m_texts.date(order.interruptedOn));
    m_sub->setText(sub);
}

void BillingPanel::showCalculation(const BillingLine &line)
{
    m_formula->clear();
    if (line.state == BillingState::NotCounted) {
        m_facts->setText(m_texts.sentence(line.why));
        m_formula->hide();
        m_remarks->hide();
        return;
    }
    const MonthWords words = monthWords(monthPart(line));
    const auto joined = [this](const QList<Message> &messages) {
        QStringList sentences;
        for (const Message &message : messages)
            sentences.append(m_texts.sentence(message));
        return sentences.join(u' ');
    };
    m_facts->setText(m_texts.sentence(words.facts.value(0)) + u"\n\n"_s +
                     joined(words.facts.mid(1)));
    const bool one = words.formula.size() == 1;
    for (const FormulaLine &part : words.formula)
        m_formula->addRow(m_texts.sentence(part.text), m_texts.amount(part.amount), one);
    if (!one)
        m_formula->addRow(tr("This month"), m_texts.amount(line.entry.bill.amount), true);
    m_formula->renewName();
    m_formula->show();
    QString remarks = joined(words.remarks);
    if (!line.source.isEmpty())
        remarks += u' ' + line.source;
    m_remarks->setText(remarks.trimmed());
    m_remarks->setVisible(!remarks.trimmed().isEmpty());
}

void BillingPanel::showDays(const BillingLine &line, const BillingMonth &month)
{
    FeeInput input = line.entry.input;
    input.until = month.basis.until;
    const QDate first = month.basis.month.first();
    const PaidDays days =
        line.state == BillingState::NotCounted || line.state == BillingState::Correction
            ? PaidDays()
            : paidDays(input, first, month.basis.month.last());
    m_days->setVisible(!days.days.isEmpty());
    if (days.days.isEmpty())
        return;
    m_daysHeading->setText(tr("%1 day by day").arg(monthName(m_texts, first)));
    m_daysUnit->setText(days.unit == PaidDays::Unit::Weeks ? tr("the number is the week begun")
                                                           : tr("the number is the paid day"));
    m_calendar->setAccessibleName(m_daysHeading->text());
    m_calendar->setDays(days);
    const bool ends = std::any_of(days.days.begin(), days.days.end(),
                                  [](const PaidDay &day) { return day.last; });
    m_lastLegend->setText(days.interrupted ? tr("interrupted") : tr("the order ends"));
    m_lastLegend->setVisible(ends);
}

void BillingPanel::addCheck(Tone tone, const Message &text, const QString &name, const Place &place)
{
    const int row = m_checks->count() / 3;
    QWidget *area = m_checks->parentWidget();
    auto *mark = new IconLabel(area);
    const QString iconName = tone == Tone::Ok        ? u"checkmark"_s
                             : tone == Tone::Error   ? u"error_circle-f"_s
                             : tone == Tone::Warning ? u"warning-f"_s
                                                     : u"clock"_s;
    mark->setPicture(iconName, tone == Tone::None ? ColorRole::Neutral : roleOf(tone));
    mark->setAccessibleName(tone == Tone::Ok ? tr("Agrees") : tr("Look at it"));
    QLabel *words = makeLabel(m_texts.sentence(text), area);
    words->setObjectName(name + "Text"_L1);
    QLabel *link = makeLink(tr("Open"), name, area);
    link->setAccessibleName(tr("Open: %1").arg(words->text()));
    connect(link, &QLabel::linkActivated, this, [this, place] { Q_EMIT wanted(place); });
    m_checks->addWidget(mark, row, 0, Qt::AlignTop);
    m_checks->addWidget(words, row, 1);
    m_checks->addWidget(link, row, 2, Qt::AlignTop);
}

void BillingPanel::showChecks(const BillingLine &line, const BillingMonth &month)
{
    emptyLayout(m_checks);
    const BasisEntry &entry = line.entry;
    const Order &order = entry.order;
    const Place orderPlace{Area::Orders, {}, order.id.value};
    const QDate first = month.basis.month.first();
    if (line.state == BillingState::NotCounted) {
        addCheck(Tone::Error, Message(u"billing.orderGone"_s), u"checkOrder"_s, orderPlace);
        return;
    }
    const Quantity quantity = monthQuantity(monthPart(line));
    if (!line.acceptedInTime)
        addCheck(Tone::Error, Message(u"billing.orderNotAccepted"_s), u"checkOrder"_s, orderPlace);
    else if (!line.invoicedInTime)
        addCheck(Tone::Error, Message(u"billing.orderTooLate"_s, {{u"date"_s, entry.latest}}),
                 u"checkOrder"_s, orderPlace);
    else
        addCheck(
            line.state == BillingState::Correction ? Tone::Warning : Tone::Ok,
            Message(u"billing.orderQuantity"_s,
                    {{u"quantity"_s, std::make_shared<const Message>(quantityWords(quantity))}}),
            u"checkOrder"_s, orderPlace);
    if (line.state == BillingState::Correction)
        return;
    if (month.hasDataset) {
        const bool interrupted = order.state == OrderState::Interrupted;
        const Message status =
            line.datasetErrors > 0
                ? Message(u"billing.datasetErrors"_s, {{u"n"_s, line.datasetErrors}})
            : interrupted
                ? Message(u"billing.datasetInterrupted"_s, {{u"date"_s, order.interruptedNotified}})
                : Message(u"billing.datasetRuns"_s, {{u"date"_s, order.end}});
        addCheck(line.datasetErrors > 0 ? Tone::Error : Tone::Ok, status, u"checkDataset"_s,
                 {Area::Exports, u"order"_s, order.id.value, 0, first});
    }
    if (!entry.planned)
        addCheck(Tone::Warning, Message(u"billing.attendanceNone"_s), u"checkAttendance"_s,
                 {Area::Planning, u"citizen"_s, order.citizen.value, 0, entry.from});
    else if (line.attendanceDone)
        addCheck(Tone::Ok, Message(u"billing.attendanceDone"_s), u"checkAttendance"_s,
                 {Area::Attendance, {}, order.citizen.value, 0, entry.to});
    else
        addCheck(Tone::Neutral,
                 Message(u"billing.attendanceOpen"_s, {{u"date"_s, entry.unregistered}}),
                 u"checkAttendance"_s,
                 {Area::Attendance, {}, order.citizen.value, 0, entry.unregistered});
}

} // namespace bro
