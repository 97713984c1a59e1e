// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_dialogs.h"
#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <orders/document_store.h>
#include <orders/order_life.h>
#include <views/background.h>
#include <views/controls.h>
#include <views/dialog_frame.h>
#include <views/draft_keeper.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int DialogMargin = 24;
constexpr int DialogWidth = 58; // characters
} // namespace

QString stepView(OrderStep step)
{
    switch (step) {
    case OrderStep::Interrupt:
        return u"interrupt"_s;
    case OrderStep::Cancel:
        return u"cancel"_s;
    case OrderStep::Extend:
        return u"extend"_s;
    case OrderStep::Agreement:
        break;
    }
    return u"agreement"_s;
}

QString stepDraft(OrderId order, const QString &view)
{
    return u"orderStep/%1/%2"_s.arg(order.value).arg(view);
}

OrderDialog::OrderDialog(PageContext &context, const Order &order, const QString &title,
                         QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_order(order),
      m_column(makeDialogColumn(this, u"orderDialog"_s, title)),
      m_message(new MessageBar(this)),
      m_draft(new DraftKeeper(context, this)),
      m_form(new Form(this))
{
    auto *bar = new MessageBar(this);
    bar->setObjectName(u"draftBar"_s);
    m_draft->setBar(bar);
    m_column->addWidget(bar);
    m_column->addWidget(m_message);
    setMinimumWidth(fontMetrics().averageCharWidth() * DialogWidth + 2 * DialogMargin);
}

OrderDialog::~OrderDialog()
{
    // A field loses the focus while the dialog goes; nobody is left to ask its rule.
    for (QWidget *field : m_form->findChildren<QWidget *>())
        field->disconnect(this);
}

void OrderDialog::explain(const QString &text)
{
    m_column->addWidget(makeLabel(text, this));
    m_column->addWidget(m_form);
}

FormField *OrderDialog::addDate(QDateEdit *date, const QString &label, QDate start,
                                const QString &hint)
{
    date->setDate(start);
    FormField *field = m_form->add(label, date, date->objectName());
    field->setHint(hint);
    connect(date, &QDateEdit::editingFinished, this, [this, field] { isRight(field); });
    return field;
}

FormField *OrderDialog::addLine(QLineEdit *line, const QString &label, const QString &hint)
{
    FormField *field = m_form->add(label, line, line->objectName());
    field->setHint(hint);
    connect(line, &QLineEdit::editingFinished, this, [this, field, line] {
        // An empty field was only passed by; it is asked for before storing.
        if (!line->text().isEmpty())
            isRight(field);
    });
    return field;
}

void OrderDialog::addRule(FormField *field, std::function<Done()> rule)
{
    m_rules.append({field, std::move(rule)});
}

void OrderDialog::addButtons(const QString &text, OrderStep step)
{
    m_column->addWidget(makeSmallLabel(
        tr("The step stays in the history of the order and can't be undone."), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *cancel = makeButton(tr("Cancel"), {}, u"cancelButton"_s, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    m_store = makeDefaultButton(text, {}, u"storeButton"_s, this);
    connect(m_store, &QPushButton::clicked, this, &OrderDialog::accept);
    row->addWidget(m_store);
    m_column->addLayout(row);
    const QString view = stepView(step);
    m_draft->begin(stepDraft(m_order.id, view), {Area::Orders, view, m_order.id.value}, m_form);
}

void OrderDialog::fieldSet()
{
    m_draft->touch();
}

bool OrderDialog::isRight(FormField *field)
{
    for (const auto &[of, rule] : m_rules) {
        if (of != field)
            continue;
        const Done done = rule();
        if (!done.ok()) {
            field->setFault(Tone::Error, m_context.texts.sentence(done.error().message));
            return false;
        }
    }
    field->clearFault();
    return true;
}

void OrderDialog::accept()
{
    m_message->clear();
    bool right = true;
    for (const auto &rule : std::as_const(m_rules))
        right = isRight(rule.first) && right;
    if (right)
        perform();
    else
        m_form->focusFirstFault();
}

void OrderDialog::reject()
{
    m_draft->end();
    QDialog::reject();
}

void OrderDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_store->setEnabled(!busy);
}

void OrderDialog::finish(const Result<Order> &result)
{
    setBusy(false);
    if (!result.ok()) {
        if (result.error().kind != Error::Kind::Canceled)
            m_message->show(Tone::Error, m_context.texts.sentence(result.error().message));
        return;
    }
    m_draft->end(DraftKeeper::End::Saved);
    Q_EMIT stored(*result);
    QDialog::accept();
}

InterruptDialog::InterruptDialog(PageContext &context, const Order &order, QWidget *parent)
    : OrderDialog(context, order, tr("Interrupt order %1").arg(order.number), parent),
      m_effective(makeDateField(u"effectiveDate"_s, this)),
      m_notified(makeDateField(u"notifiedDate"_s, this)),
      m_reason(new QLineEdit(this))
{
    const QDate today = session().today();
    explain(tr("Record that the purchaser has ended the course before time."));
    FormField *effective =
        addDate(m_effective, tr("&Last day"), std::clamp(today, order.start, order.end),
                tr("Activities after this day fall away. The day itself is paid."));
    addRule(effective,
            [this, today] { return canInterrupt(this->order(), m_effective->date(), {}, today); });
    FormField *notified = addDate(m_notified, tr("&Told on"), today,
                                  tr("The day you were told, as the activity dataset wants it."));
    addRule(notified, [this, today] {
        return canInterrupt(this->order(), this->order().start, m_notified->date(), today);
    });
    m_reason->setObjectName(u"reasonField"_s);
    addLine(m_reason, tr("&Reason"), tr("May be empty."));
    addButtons(tr("Interrupt order"), OrderStep::Interrupt);
}

void InterruptDialog::perform()
{
    finish(OrderStore(session()).interrupt(order(), m_effective->date(), m_notified->date(),
                                           m_reason->text().simplified()));
}

CancelDialog::CancelDialog(PageContext &context, const Order &order, QWidget *parent)
    : OrderDialog(context, order, tr("Cancel order %1").arg(order.number), parent),
      m_date(makeDateField(u"cancelDate"_s, this)),
      m_reason(new QLineEdit(this))
{
    const QDate today = session().today();
    explain(tr("Record that the purchaser has cancelled the order before its start. It is free up "
               "to the day before; on the day of the start the order becomes interrupted."));
    FormField *date = addDate(m_date, tr("&Cancelled on"), today,
                              tr("The order starts on %1.").arg(context.texts.date(order.start)));
    addRule(date, [this, today] { return canCancel(this->order(), m_date->date(), today); });
    m_reason->setObjectName(u"reasonField"_s);
    addLine(m_reason, tr("&Reason"), tr("May be empty."));
    addButtons(tr("Cancel order"), OrderStep::Cancel);
}

void CancelDialog::perform()
{
    finish(OrderStore(session()).cancel(order(), m_date->date(), m_reason->text().simplified()));
}

ExtendDialog::ExtendDialog(PageContext &context, const Order &order, QWidget *parent)
    : OrderDialog(context, order, tr("Extend order %1").arg(order.number), parent),
      m_number(new QLineEdit(this)),
      m_to(makeDateField(u"extendTo"_s, this))
{
    explain(tr("A longer course is a new order of the purchaser's. It is made from the day after "
               "the old one ends, with the same track and hours, or tied to the one that was "
               "imported."));
    m_number->setObjectName(u"extendBy"_s);
    FormField *number = addLine(m_number, tr("&Order number"), tr("The number of the new order."));
    addRule(number, [this]() -> Done {
        return canExtend(this->order(), this->order().end.addDays(1), m_number->text());
    });
    FormField *to = addDate(m_to, tr("&Until"), order.end.addDays(1),
                            tr("The order ends on %1.").arg(context.texts.date(order.end)));
    addRule(to, [this]() -> Done {
        // Any number but the order's own: this field is only about the date.
        return canExtend(this->order(), m_to->date(), this->order().number + u'+');
    });
    addButtons(tr("Extend order"), OrderStep::Extend);
}

void ExtendDialog::perform()
{
    finish(OrderStore(session()).extend(order(), m_to->date(), m_number->text()));
}

AgreementDialog::AgreementDialog(PageContext &context, const Order &order, QWidget *parent)
    : OrderDialog(context, order, tr("Supplementary agreement, order %1").arg(order.number),
                  parent),
      m_file(new QLineEdit(this))
{
    explain(tr("Choose the document with the purchaser's agreement. It is kept encrypted on the "
               "case, and Supplerende aftale is reported as Ja."));
    m_file->setObjectName(u"agreementFile"_s);
    FormField *file = addLine(m_file, tr("&Document"), tr("At most 100 MB, for example a PDF."));
    addRule(file, [this] { return checkFile(); });
    QPushButton *choose = makeButton(tr("Choose file…"), u"folder_open"_s, u"chooseFile"_s, this);
    connect(choose, &QPushButton::clicked, this, &AgreementDialog::choose);
    form()->addFull(choose);
    addButtons(tr("Keep agreement"), OrderStep::Agreement);
}

Done AgreementDialog::checkFile() const
{
    return canStoreDocument(m_file->text());
}

void AgreementDialog::choose()
{
    const QString file = context().prompts.openFile(
        this, tr("Choose the agreement"), context().settings.value(Setting::LastFolder).toString(),
        tr("Documents (*.pdf *.docx *.odt *.png *.jpg *.txt);;All files (*)"));
    if (file.isEmpty())
        return;
    context().settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    m_file->setText(QDir::toNativeSeparators(file));
    fieldSet();
}

void AgreementDialog::perform()
{
    setBusy(true);
    runInBackground<Order>(
        context(), this, tr("Keeping the agreement"), Shown::Dialog,
        [order = order(), file = QDir::fromNativeSeparators(m_file->text())](Session &session,
                                                                             const Progress &) {
            return OrderStore(session).agreement(order, file);
        },
        [this](const Result<Order> &result) { finish(result); });
}

} // namespace bro
