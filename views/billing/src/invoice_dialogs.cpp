// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_dialogs.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <jobs/billing_month.h>
#include <views/billing/billing_tab.h>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

// The words of these dialogs.
class InvoiceDialogs
{
    Q_DECLARE_TR_FUNCTIONS(bro::InvoiceDialogs)
};

namespace {

constexpr int MonthsBack = 24;

QString orderWords(const InvoiceRow &row)
{
    return row.orders.isEmpty() ? row.buyer : u"%1 · %2"_s.arg(row.buyer, row.orders);
}

} // namespace

std::optional<DraftWish> askDrafts(PageContext &context, const QString &contractKey, Month month,
                                   QWidget *parent)
{
    MoneyDialog dialog(context, u"draftsDialog"_s, InvoiceDialogs::tr("Make drafts"), parent);
    dialog.explain(
        InvoiceDialogs::tr("Drafts are made of all that is earned up to the end of the month and "
                           "not invoiced yet, corrections of earlier months included. Drafts "
                           "that are there already are made again where something has changed. "
                           "Nothing is sent."));
    auto *months = new QComboBox(&dialog);
    const QDate now = monthOf(context.session.today()).first();
    for (int i = 0; i <= MonthsBack; ++i)
        months->addItem(monthTitle(context.texts, now.addMonths(-i)), now.addMonths(-i));
    months->setCurrentIndex(std::max(0, months->findData(month.first())));
    auto *contracts = new QComboBox(&dialog);
    contracts->addItem(InvoiceDialogs::tr("All whose invoices we make ourselves"), QString());
    const auto choices = contractChoices(context.session);
    if (choices.ok()) {
        for (const ContractChoice &choice : *choices)
            contracts->addItem(choice.name, choice.key);
    }
    contracts->setCurrentIndex(std::max(0, contracts->findData(contractKey)));
    dialog.form()->add(InvoiceDialogs::tr("&Month"), months, u"draftMonth"_s);
    dialog.form()->add(InvoiceDialogs::tr("&Contract"), contracts, u"draftContract"_s);
    dialog.addButtons(InvoiceDialogs::tr("Make drafts"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return DraftWish{contracts->currentData().toString(), monthOf(months->currentData().toDate())};
}

namespace {

// The lines of an invoice, each to be ticked and with an amount.
class CreditLines : public QWidget
{
public:
    CreditLines(PageContext &context, const QList<InvoiceLineDetails> &lines,
                const QHash<int, CreditableLine> &can, QWidget *parent)
        : QWidget(parent)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(20, 0, 0, 0);
        grid->setColumnStretch(0, 1);
        int at = 0;
        for (const InvoiceLineDetails &one : lines) {
            const CreditableLine left = can.value(one.line.place);
            if (left.left <= Money{})
                continue;
            const QString text = u"%1, %2 (%3)"_s.arg(one.line.orderNumber, one.citizenName,
                                                      context.texts.amount(left.left));
            auto *tick = new QCheckBox(text, this);
            tick->setEnabled(!left.waits.isValid());
            tick->setObjectName(u"creditLine%1"_s.arg(one.line.place));
            QLineEdit *amount = makeAmountField(this);
            amount->setObjectName(u"creditAmount%1"_s.arg(one.line.place));
            amount->setAccessibleName(InvoiceDialogs::tr("Amount of %1").arg(text));
            amount->setPlaceholderText(InvoiceDialogs::tr("what is left"));
            amount->setEnabled(false);
            shapeField(amount);
            // The words that stand in it are longer than an amount.
            amount->setMinimumWidth(
                amount->fontMetrics().horizontalAdvance(amount->placeholderText() + "0000"_L1));
            QObject::connect(tick, &QCheckBox::toggled, amount, &QWidget::setEnabled);
            grid->addWidget(tick, at, 0);
            grid->addWidget(amount, at, 1);
            m_lines.append({one.line.place, tick, amount});
            ++at;
        }
    }

    Result<QList<LineCredit>> chosen() const
    {
        QList<LineCredit> chosen;
        for (const Line &line : m_lines) {
            if (!line.tick->isChecked())
                continue;
            LineCredit credit{line.place};
            if (!line.amount->text().trimmed().isEmpty()) {
                credit.amount = amountIn(line.amount);
                if (!credit.amount || *credit.amount <= Money{})
                    return Error(u"invoiceList.amountWrong"_s);
            }
            chosen.append(credit);
        }
        if (chosen.isEmpty())
            return Error(u"invoiceList.chooseLine"_s);
        return chosen;
    }

private:
    struct Line
    {
        int place;
        QCheckBox *tick;
        QLineEdit *amount;
    };
    QList<Line> m_lines;
};

// The drafts that must go first, each line's with its order.
QStringList waitingWords(const Texts &texts, const QList<InvoiceLineDetails> &lines,
                         const QHash<int, CreditableLine> &can)
{
    QStringList words;
    for (const InvoiceLineDetails &one : lines) {
        const CreditableLine left = can.value(one.line.place);
        if (!left.waits.isValid() || left.left <= Money{})
            continue;
        words.append(left.waitsKind == InvoiceKind::CreditNote
                         ? InvoiceDialogs::tr("A draft of a credit note of %1 for order %2 is open "
                                              "already. Issue or delete it first.")
                               .arg(texts.amount(-left.waiting), one.line.orderNumber)
                         : InvoiceDialogs::tr("A draft of an invoice of %1 for order %2 is open. "
                                              "Issue or delete it first.")
                               .arg(texts.amount(left.waiting), one.line.orderNumber));
    }
    return words;
}

} // namespace

bool askCredit(PageContext &context, const InvoiceRow &row, const QList<InvoiceLineDetails> &lines,
               const QList<CreditableLine> &can, const std::function<Done(const CreditWish &)> &act,
               QWidget *parent)
{
    QHash<int, CreditableLine> byPlace;
    Money left;
    bool anyFree = false;
    for (const CreditableLine &one : can) {
        byPlace.insert(one.place, one);
        left += one.left;
        anyFree = anyFree || (one.left > Money{} && !one.waits.isValid());
    }
    const QStringList waiting = waitingWords(context.texts, lines, byPlace);

    MoneyDialog dialog(context, u"creditDialog"_s,
                       InvoiceDialogs::tr("Credit invoice %1").arg(row.number), parent);
    dialog.explain(InvoiceDialogs::tr(
        "A draft of a credit note is made, which points to the invoice. What is given "
        "back can be invoiced again afterwards. The invoice itself stays as it is."));
    auto *whole = new QRadioButton(
        InvoiceDialogs::tr("The whole of what is left (%1)").arg(context.texts.amount(left)),
        &dialog);
    whole->setObjectName(u"creditWhole"_s);
    auto *some = new QRadioButton(InvoiceDialogs::tr("Some lines"), &dialog);
    some->setObjectName(u"creditSome"_s);
    whole->setChecked(waiting.isEmpty());
    whole->setEnabled(waiting.isEmpty());
    some->setChecked(!waiting.isEmpty());
    auto *choices = new QWidget(&dialog);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(whole);
    column->addWidget(some);
    auto *ticks = new CreditLines(context, lines, byPlace, choices);
    ticks->setVisible(some->isChecked());
    column->addWidget(ticks);
    QObject::connect(some, &QRadioButton::toggled, ticks, &QWidget::setVisible);
    dialog.form()->addFull(choices);
    auto *reason = new QLineEdit(&dialog);
    FormField *reasonField =
        dialog.form()->add(InvoiceDialogs::tr("&Reason"), reason, u"creditReason"_s);
    reasonField->setHint(
        InvoiceDialogs::tr("Stands on the credit note, so no names and CPR numbers."));
    dialog.addRule(reasonField, [&]() -> Done {
        if (reason->text().simplified().isEmpty())
            return Error(u"invoiceList.reasonMissing"_s);
        return {};
    });
    dialog.addButtons(InvoiceDialogs::tr("Make the draft"));
    if (!waiting.isEmpty())
        dialog.warn(waiting.join(u'\n'));
    dialog.actButton()->setEnabled(anyFree);
    dialog.act = [&]() -> Done {
        CreditWish wish;
        wish.reason = reason->text().simplified();
        if (some->isChecked()) {
            BRO_TRY(wish.lines, ticks->chosen());
        }
        return act(wish);
    };
    return dialog.exec() == QDialog::Accepted;
}

bool askPayment(PageContext &context, const InvoiceRow &row,
                const std::function<Done(const NewPayment &)> &act, QWidget *parent)
{
    MoneyDialog dialog(context, u"paymentDialog"_s,
                       InvoiceDialogs::tr("Record payment of invoice %1").arg(row.number), parent);
    dialog.explain(
        InvoiceDialogs::tr("%1. Open: %2").arg(orderWords(row), context.texts.amount(row.open)));
    QDateEdit *day = makeDateField(u"paymentDay"_s, &dialog);
    day->setDate(context.session.today());
    QLineEdit *amount = makeAmountField(&dialog);
    amount->setText(typedAmount(context.texts, row.open));
    auto *text = new QLineEdit(&dialog);
    FormField *amountField =
        dialog.form()->add(InvoiceDialogs::tr("&Amount, kr."), amount, u"paymentAmount"_s);
    amountField->setHint(
        InvoiceDialogs::tr("With VAT, as it came in. Below zero where you have paid money back."));
    FormField *dayField = dialog.form()->add(InvoiceDialogs::tr("&Paid on"), day, u"paymentDay"_s);
    dialog.form()
        ->add(InvoiceDialogs::tr("&Text"), text, u"paymentText"_s)
        ->setHint(InvoiceDialogs::tr("May be empty, such as the bank's reference."));
    dialog.addRule(dayField, [&]() -> Done {
        if (day->date() > context.session.today())
            return Error(u"invoiceList.paidInFuture"_s);
        if (day->date() < row.issuedOn)
            return Error(u"invoiceList.paidBeforeIssue"_s, {{u"date"_s, row.issuedOn}});
        return {};
    });
    dialog.addRule(amountField, [&]() -> Done {
        BRO_CHECK(amountFault(amount));
        if (*amountIn(amount) == Money{})
            return Error(u"invoiceList.amountWrong"_s);
        return {};
    });
    dialog.addButtons(
        InvoiceDialogs::tr("Record payment"),
        InvoiceDialogs::tr("A wrong payment is taken back afterwards; it is never deleted."));
    dialog.act = [&]() -> Done {
        NewPayment payment;
        payment.invoice = row.number;
        payment.paidOn = day->date();
        payment.amount = *amountIn(amount);
        payment.text = text->text().simplified();
        payment.openSeen = row.open;
        return act(payment);
    };
    // What is typed first replaces the proposed amount.
    amount->setFocus();
    amount->selectAll();
    return dialog.exec() == QDialog::Accepted;
}

bool askReminder(PageContext &context, qint64 number,
                 const std::function<Done(const ReminderWish &)> &act, QWidget *parent)
{
    MoneyDialog dialog(context, u"reminderDialog"_s,
                       InvoiceDialogs::tr("Reminder of invoice %1").arg(number), parent);
    auto *interest = new QCheckBox(InvoiceDialogs::tr("Ask for interest"), &dialog);
    interest->setObjectName(u"reminderInterest"_s);
    auto *fee = new QCheckBox(InvoiceDialogs::tr("Ask for a fee"), &dialog);
    fee->setObjectName(u"reminderFee"_s);
    QLabel *sums = dialog.explain({});
    sums->setObjectName(u"reminderSums"_s);
    QLabel *words = dialog.explain({});
    words->setObjectName(u"reminderWords"_s);
    setLabelRole(words, ColorRole::Secondary);
    dialog.form()->addFull(interest);
    dialog.form()->addFull(fee);
    dialog.addButtons(
        InvoiceDialogs::tr("Make the reminder"),
        InvoiceDialogs::tr("The reminder is a document of its own and is kept as it is."));
    ReminderWish wish;
    const auto renew = [&] {
        wish = {interest->isChecked(), fee->isChecked(), {}};
        const auto proposed = ReminderStore(context.session).proposal(number, wish);
        dialog.actButton()->setEnabled(proposed.ok() && proposed->choice.allowed &&
                                       proposed->interestMissing.isEmpty());
        if (!proposed.ok()) {
            dialog.tell(proposed.error());
            return;
        }
        const Reminder &next = proposed->reminder;
        wish.totalSeen = next.total();
        const Texts &texts = context.texts;
        QStringList lines{InvoiceDialogs::tr("Open: %1").arg(texts.amount(next.balance))};
        if (next.interest > Money{})
            lines.append(InvoiceDialogs::tr("Interest: %1").arg(texts.amount(next.interest)));
        if (next.fee > Money{})
            lines.append(InvoiceDialogs::tr("Fee: %1").arg(texts.amount(next.fee)));
        if (next.feesBefore > Money{})
            lines.append(InvoiceDialogs::tr("Earlier fees: %1").arg(texts.amount(next.feesBefore)));
        if (proposed->choice.allowed)
            lines.append(InvoiceDialogs::tr("In all: %1, to be paid on %2")
                             .arg(texts.amount(next.total()), texts.date(next.dueOn)));
        sums->setText(lines.join(u'\n'));
        QStringList why;
        for (const Message &reason : proposed->choice.reasons)
            why.append(texts.sentence(reason));
        if (!proposed->interestMissing.isEmpty())
            why.append(texts.sentence(proposed->interestMissing));
        for (const Message &line : next.calculation)
            why.append(texts.sentence(line));
        why.removeDuplicates();
        words->setText(why.join(u'\n'));
    };
    interest->setChecked(true);
    fee->setChecked(true);
    QObject::connect(interest, &QCheckBox::toggled, &dialog, renew);
    QObject::connect(fee, &QCheckBox::toggled, &dialog, renew);
    renew();
    dialog.act = [&]() -> Done { return act(wish); };
    return dialog.exec() == QDialog::Accepted;
}

void showFindings(PageContext &context, const QString &title, const QString &heading,
                  const QList<Finding> &findings, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"findingsDialog"_s);
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(makeHeading(heading, &dialog));
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences.append(context.texts.sentence(finding.message));
    auto *text = new QPlainTextEdit(sentences.join(u"\n\n"_s), &dialog);
    text->setObjectName(u"findingsText"_s);
    text->setAccessibleName(heading);
    text->setReadOnly(true);
    column->addWidget(text, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *close = makeDefaultButton(InvoiceDialogs::tr("Close"), {}, u"closeFindings"_s, &dialog);
    row->addWidget(close);
    column->addLayout(row);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.resize(text->fontMetrics().averageCharWidth() * 80, text->fontMetrics().height() * 18);
    dialog.exec();
}

} // namespace bro
