// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_panel.h"
#include "order_actions.h"
#include "order_dialogs.h"
#include "order_panel_parts.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <orders/order_life.h>
#include <orders/order_words.h>
#include <views/controls.h>
#include <views/draft_keeper.h>
#include <views/flow_layout.h>
#include <views/form.h>
#include <views/mark_painter.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// In the body's column; the parts that are made anew keep their places.
enum Place {
    HeadPlace,
    FindingsHeadingPlace,
    FindingsPlace,
    ReasonPlace,
    HoursHeadingPlace,
    HoursPlace,
    StepsPlace,
    FactsHeadingPlace,
    FactsPlace,
    DocumentsHeadingPlace,
    DocumentsPlace,
    EventsHeadingPlace,
    EventsPlace
};
constexpr int ReasonLines = 5;

QString longDay(const Texts &texts, QDate day)
{
    return texts.longDate(day).section(u' ', 0, 0) + u' ' + texts.dayAndDate(day).section(u' ', 1);
}

} // namespace

OrderPanel::OrderPanel(PageContext &context, OrderActions *actions, QWidget *parent)
    : Panel(parent),
      m_context(context),
      m_actions(actions),
      m_keeper(new DraftKeeper(context, this)),
      m_nothing(makeSecondaryLabel({}, this)),
      m_content(new QWidget(this))
{
    setObjectName(u"orderPanel"_s);
    m_nothing->setObjectName(u"noOrder"_s);
    body()->addWidget(m_nothing);
    body()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto heading = [this, column](const QString &text, const QString &name) {
        QLabel *label = makeHeading(text, m_content);
        label->setContentsMargins(0, 8, 0, 0);
        label->setObjectName(name);
        column->addWidget(label);
        return label;
    };
    const auto part = [this, column](QWidget *&widget) {
        widget = new QWidget(m_content);
        column->addWidget(widget);
    };
    buildHead();
    m_findingsHeading = heading({}, u"findingsHeading"_s);
    part(m_findings);
    buildReason();
    m_hoursHeading = heading(tr("Hours"), u"hoursHeading"_s);
    part(m_hours);
    buildSteps();
    m_factsHeading = heading(tr("The order"), u"factsHeading"_s);
    part(m_facts);
    m_documentsHeading = heading(tr("Documents"), u"documentsHeading"_s);
    part(m_documents);
    m_eventsHeading = heading(tr("What has happened"), u"eventsHeading"_s);
    part(m_events);
    buildFoot();
    showNothing({});
}

void OrderPanel::buildHead()
{
    auto *head = new QWidget(m_content);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_name = makeHeading({}, head);
    m_name->setObjectName(u"orderCitizen"_s);
    m_phase = new MarkLabel(head);
    m_phase->setObjectName(u"orderPhase"_s);
    row->addWidget(m_name, 1);
    row->addWidget(m_phase, 0, Qt::AlignTop);
    column->addLayout(row);
    m_what = makeSmallLabel({}, head);
    m_what->setObjectName(u"orderWhat"_s);
    column->addWidget(m_what);
    m_deadline = new MarkLabel(head);
    m_deadline->setObjectName(u"orderDeadline"_s);
    column->addWidget(m_deadline, 0, Qt::AlignLeft);
    QLabel *citizen = makeLink(tr("Open the citizen's page"), u"openCitizen"_s, head);
    connect(citizen, &QLabel::linkActivated, this, [this] {
        m_context.navigator.go({Area::Citizens, {}, m_details.order.citizen.value});
    });
    column->addWidget(citizen);
    column->addSpacing(4);
    column->addWidget(makeLine(head));
    m_content->layout()->addWidget(head);
}

void OrderPanel::buildReason()
{
    m_reasonArea = new QWidget(m_content);
    auto *column = new QVBoxLayout(m_reasonArea);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    QLabel *heading = makeHeading(tr("Reason, if you reject"), m_reasonArea);
    m_reset = makeLink(tr("Proposal again"), u"resetReason"_s, m_reasonArea);
    connect(m_reset, &QLabel::linkActivated, this,
            [this] { m_reason->setPlainText(m_details.proposedReason); });
    top->addWidget(heading, 1);
    top->addWidget(m_reset, 0, Qt::AlignBottom);
    column->addLayout(top);
    m_reason = new QPlainTextEdit(m_reasonArea);
    m_reason->setObjectName(u"reasonField"_s);
    m_reason->setAccessibleName(tr("Reason, if you reject"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * ReasonLines + 16);
    heading->setBuddy(m_reason);
    auto *bar = new MessageBar(m_reasonArea);
    bar->setObjectName(u"draftBar"_s);
    m_keeper->setBar(bar);
    column->addWidget(bar);
    m_reasonField = new FormField(heading, m_reason, m_reasonArea);
    column->addWidget(m_reasonField);
    m_count = makeSmallLabel({}, m_reasonArea);
    m_count->setObjectName(u"reasonLength"_s);
    m_count->setWordWrap(false);
    m_reasonField->addAside(m_count);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OrderPanel::countReason);
    connect(m_reason, &QPlainTextEdit::textChanged, m_keeper, &DraftKeeper::touch);
    m_content->layout()->addWidget(m_reasonArea);
}

void OrderPanel::buildSteps()
{
    m_stepsArea = new QWidget(m_content);
    auto *column = new QVBoxLayout(m_stepsArea);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHeading(tr("Told by the purchaser"), m_stepsArea));
    auto *row = new FlowLayout;
    column->addLayout(row);
    const auto button = [this, row](const QString &text, const QString &name,
                                    void (OrderActions::*act)(const Order &)) {
        QPushButton *made = makeButton(text, {}, name, m_stepsArea);
        connect(made, &QPushButton::clicked, this,
                [this, act] { (m_actions->*act)(m_details.order); });
        row->addWidget(made);
        return made;
    };
    m_lapse = button(tr("Lapsed…"), u"lapseButton"_s, &OrderActions::lapse);
    m_interrupt = button(tr("Interrupted…"), u"interruptButton"_s, &OrderActions::interrupt);
    m_cancel = button(tr("Cancelled…"), u"cancelOrderButton"_s, &OrderActions::cancel);
    m_extend = button(tr("Extended…"), u"extendButton"_s, &OrderActions::extend);
    m_agreement =
        button(tr("Supplementary agreement…"), u"agreementButton"_s, &OrderActions::agreement);
    m_content->layout()->addWidget(m_stepsArea);
}

void OrderPanel::buildFoot()
{
    m_denied = makeSmallLabel({}, this);
    m_denied->setObjectName(u"denied"_s);
    m_acceptAnyway = makeButton(tr("Accept anyway…"), {}, u"acceptAnywayButton"_s, this);
    m_rejectButton = makeButton(tr("Reject order…"), {}, u"rejectButton"_s, this);
    m_accept = makeButton(tr("Accept order…"), {}, u"acceptButton"_s, this);
    m_plan = makeButton(tr("Plan"), u"calendar_ltr"_s, u"planButton"_s, this);
    auto *row = new FlowLayout;
    row->addWidget(m_acceptAnyway);
    row->addGap();
    row->addWidget(m_rejectButton);
    row->addWidget(m_accept);
    row->addWidget(m_plan);
    foot()->addWidget(m_denied, 1);
    foot()->addLayout(row, 1);
    connect(m_acceptAnyway, &QPushButton::clicked, this,
            [this] { m_actions->acceptAnyway(m_details.order); });
    connect(m_accept, &QPushButton::clicked, this, [this] { m_actions->accept(m_details.order); });
    connect(m_rejectButton, &QPushButton::clicked, this, &OrderPanel::reject);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        const QDate today = m_context.session.today();
        m_context.navigator.go({Area::Planning, u"citizen"_s, m_details.order.citizen.value, 0,
                                std::max(today, m_details.order.start)});
    });
}

void OrderPanel::replacePart(QWidget *&part, QWidget *with, int place)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    delete column->replaceWidget(part, with);
    Q_ASSERT(column->indexOf(with) == place);
    part->hide();
    part->deleteLater();
    part = with;
}

void OrderPanel::setMain(QPushButton *button, bool main)
{
    button->setDefault(main);
    button->setFont(main ? semibold(font()) : font());
}

void OrderPanel::showNothing(const QString &why)
{
    m_details = {};
    m_nothing->setText(why);
    m_nothing->setVisible(!why.isEmpty());
    m_content->hide();
    setFocusProxy(nullptr);
    showFoot(false);
}

OrderPanel::Steps OrderPanel::steps() const
{
    Steps can;
    const Order &order = m_details.order;
    const QDate today = m_context.session.today();
    const bool decide = needsDecision(m_details.findings);
    can.plan = m_details.phase == OrderPhase::Accepted || m_details.phase == OrderPhase::Running;
    if (!m_mayHandle)
        return can;
    if (order.state == OrderState::Received) {
        can.accept = !decide;
        can.acceptAnyway = decide;
        can.reject = true;
        can.lapse = m_details.mayLapse;
    }
    can.interrupt =
        m_details.phase != OrderPhase::Accepted && canInterrupt(order, order.start, {}, today).ok();
    can.cancel = canCancel(order, today, today).ok();
    can.extend = canExtend(order, order.end.addDays(1), order.number + u'+').ok();
    can.agreement = canTakeAgreement(order).ok();
    return can;
}

void OrderPanel::showOrder(const OrderDetails &details, bool mayHandle)
{
    if (m_kept != details.order.id)
        m_keeper->flush();
    m_details = details;
    m_mayHandle = mayHandle;
    m_nothing->hide();
    showHead();
    showFindings();
    showReason();
    showSteps();
    showFacts();
    m_content->show();
}

Mark OrderPanel::deadlineMark() const
{
    const QDate day = m_details.answerBy;
    if (!day.isValid())
        return {};
    const Texts &texts = m_context.texts;
    const QString when = tr("%1 at %2").arg(longDay(texts, day), texts.time(QTime(23, 59)));
    if (day < m_context.session.today())
        return {Tone::Error, u"error_circle-f"_s, tr("Answer was due %1").arg(when)};
    return {Tone::Warning, u"clock"_s, tr("Answer by %1").arg(when)};
}

void OrderPanel::showHead()
{
    const Order &order = m_details.order;
    const Texts &texts = m_context.texts;
    m_name->setText(m_details.citizen.name);
    m_phase->setMark(phaseMark(texts, m_details.phase));
    QString what = tr("Order %1").arg(order.number) + u" · "_s + m_details.citizen.cpr.masked();
    if (order.orderedOn.isValid())
        what += u" · "_s + tr("ordered %1").arg(texts.date(order.orderedOn));
    m_what->setText(what);
    m_deadline->setMark(deadlineMark());
    m_deadline->setVisible(m_details.answerBy.isValid());
}

void OrderPanel::showFindings()
{
    const bool received = m_details.order.state == OrderState::Received;
    m_findingsHeading->setVisible(received);
    int errors = 0;
    int questions = 0;
    int remarks = 0;
    for (const OrderFinding &finding : m_details.findings) {
        errors += finding.kind == OrderFindingKind::Reject ? 1 : 0;
        questions += finding.kind == OrderFindingKind::Ask ? 1 : 0;
        remarks += finding.message.code != "orders.replacementCpr"_L1 ? 1 : 0;
    }
    m_findingsHeading->setText(
        errors > 0 ? tr("%n error(s), before you answer", nullptr, errors)
        : questions > 0
            ? tr("Ask the purchaser about %n thing(s), before you answer", nullptr, questions)
        : remarks > 0 ? tr("No errors. Read this, before you answer")
                      : tr("No findings"));
    replacePart(m_findings, makeFindings(m_context.texts, m_details.findings, m_content),
                FindingsPlace);
    m_findings->setVisible(received && !m_details.findings.isEmpty());
}

void OrderPanel::showReason()
{
    const Order &order = m_details.order;
    m_reasonArea->setVisible(steps().reject);
    m_reset->setVisible(!m_details.proposedReason.isEmpty());
    const QString text = m_drafts.value(order.id, m_details.proposedReason);
    m_reasonField->clearFault();
    m_reasonField->setHint(m_details.proposedReason.isEmpty()
                               ? tr("The purchaser reads it in the remark.")
                               : tr("Proposed from the findings. Change it freely."));
    if (m_reason->toPlainText() != text) {
        const QSignalBlocker untyped(m_reason);
        m_reason->setPlainText(text);
    }
    countReason();
    keepReason();
}

// A reason that was typed outlives the program until the order is answered.
void OrderPanel::keepReason()
{
    const Order &order = m_details.order;
    const QString key = u"reject/%1"_s.arg(order.id.value);
    if (!steps().reject) {
        m_kept = {};
        m_keeper->end();
        m_drafts.remove(order.id);
        if (order.state != OrderState::Received && !keptDrafts(m_context, key).isEmpty())
            dropDraft(m_context, key);
        return;
    }
    if (m_kept == order.id)
        return;
    m_kept = order.id;
    m_keeper->begin(
        key, {Area::Orders, {}, order.id.value},
        [this] {
            const QString text = m_reason->toPlainText();
            return text == m_details.proposedReason ? QJsonObject()
                                                    : QJsonObject{{u"reason"_s, text}};
        },
        [this](const QJsonObject &words) {
            m_reason->setPlainText(words[u"reason"_s].toString());
        });
    // Not lost: it stands in the field already.
    if (m_drafts.contains(order.id))
        m_keeper->resume();
}

void OrderPanel::countReason()
{
    const QString text = m_reason->toPlainText();
    m_count->setText(tr("%n character(s)", nullptr, int(text.size())));
    if (!m_details.order.id.isValid())
        return;
    if (text == m_details.proposedReason)
        m_drafts.remove(m_details.order.id);
    else
        m_drafts.insert(m_details.order.id, text);
}

bool OrderPanel::openStep(const QString &view)
{
    const Steps can = steps();
    const auto open = [&](OrderStep step, bool may, void (OrderActions::*act)(const Order &)) {
        if (view != stepView(step) || !may)
            return false;
        (m_actions->*act)(m_details.order);
        return true;
    };
    return open(OrderStep::Interrupt, can.interrupt, &OrderActions::interrupt) ||
           open(OrderStep::Cancel, can.cancel, &OrderActions::cancel) ||
           open(OrderStep::Extend, can.extend, &OrderActions::extend) ||
           open(OrderStep::Agreement, can.agreement, &OrderActions::agreement);
}

void OrderPanel::accept()
{
    const Done allowed = canAccept(m_details.order);
    if (!allowed.ok())
        m_context.navigator.tellBriefly(m_context.texts.sentence(allowed.error().message));
    else if (steps().acceptAnyway)
        m_actions->acceptAnyway(m_details.order);
    else
        m_actions->accept(m_details.order);
}

void OrderPanel::reject()
{
    const QString reason = m_reason->toPlainText().trimmed();
    const Done allowed = canReject(m_details.order, reason);
    if (!allowed.ok()) {
        m_reasonField->setFault(Tone::Error, m_context.texts.sentence(allowed.error().message));
        m_reason->setFocus();
        return;
    }
    m_reasonField->clearFault();
    m_actions->reject(m_details.order, reason);
}

void OrderPanel::showSteps()
{
    const Steps can = steps();
    m_lapse->setVisible(can.lapse);
    m_interrupt->setVisible(can.interrupt);
    m_cancel->setVisible(can.cancel);
    m_extend->setVisible(can.extend);
    m_agreement->setVisible(can.agreement);
    m_stepsArea->setVisible(can.lapse || can.interrupt || can.cancel || can.extend ||
                            can.agreement);
    m_accept->setVisible(can.accept);
    m_acceptAnyway->setVisible(can.acceptAnyway);
    m_rejectButton->setVisible(can.reject);
    m_plan->setVisible(can.plan);
    // Rejecting is right where the order is wrong; else the purchaser is asked, and answers.
    const bool wrong = !m_details.proposedReason.isEmpty();
    setMain(m_rejectButton, can.reject && wrong);
    setMain(m_acceptAnyway, can.acceptAnyway && !wrong);
    setMain(m_accept, can.accept);
    setMain(m_plan, can.plan);
    // F6 leads to what is to be done.
    QPushButton *first = nullptr;
    for (QPushButton *button : {m_accept, m_acceptAnyway, m_rejectButton, m_plan}) {
        if (button->isDefault() && !button->isHidden() && !first)
            first = button;
    }
    setFocusProxy(first);
    const Done allowed = m_context.session.require(Right::HandleOrders);
    const bool denied =
        !m_mayHandle && !allowed.ok() && m_details.order.state == OrderState::Received;
    m_denied->setVisible(denied);
    if (denied)
        m_denied->setText(m_context.texts.sentence(allowed.error().message));
    showFoot(can.accept || can.acceptAnyway || can.reject || can.plan || denied);
}

void OrderPanel::showFacts()
{
    const Order &order = m_details.order;
    const Texts &texts = m_context.texts;
    const QString per = weeklyHours(order.hoursPerWeek, order.intervalFrom, order.intervalTo);
    const auto yesNo = [](bool yes) { return yes ? tr("Yes") : tr("No"); };
    QList<std::pair<QString, QString>> facts{
        {tr("Track"), order.title},
        {tr("Period"), texts.date(order.start) + u" – "_s + texts.date(order.lastDay())},
        {tr("Hours a week"), per},
        {tr("Hours in all"), order.hoursTotal.value > 0 ? order.hoursTotal.hoursText() : QString()},
        {tr("Price"), order.price ? texts.amount(*order.price) : QString()},
        {tr("Contract"), m_details.contractTitle},
        {tr("Extends"), order.extends},
        {tr("Reason"), order.stateReason},
        {tr("Remark"), order.remark}};
    if (order.state == OrderState::Accepted || order.state == OrderState::Interrupted)
        facts.insert(
            5, {tr("Supplementary agreement"), yesNo(order.supplementaryAgreement.isValid())});
    replacePart(m_facts, makeFacts(facts, u"orderFacts"_s, m_content), FactsPlace);
    m_hoursHeading->setVisible(m_details.hours.has_value());
    replacePart(m_hours,
                m_details.hours ? makeHours(texts, *m_details.hours, m_content)
                                : new QWidget(m_content),
                HoursPlace);
    m_hours->setVisible(m_details.hours.has_value());
    const bool documents = !m_details.documents.isEmpty();
    m_documentsHeading->setVisible(documents);
    replacePart(m_documents,
                makeDocuments(
                    texts, m_details.documents,
                    [this](DocumentId id) { m_actions->saveDocument(id); }, m_content),
                DocumentsPlace);
    m_documents->setVisible(documents);
    replacePart(m_events, makeEvents(texts, m_details.events, m_content), EventsPlace);
}

} // namespace bro
