// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_dialog.h"
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <jobs/billing_model.h>
#include <views/controls.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int DialogMargin = 24;
constexpr int DialogWidth = 62; // characters
} // namespace

MoneyDialog::MoneyDialog(PageContext &context, const QString &name, const QString &title,
                         QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_column(new QVBoxLayout(this)),
      m_message(new MessageBar(this)),
      m_form(new Form(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    m_column->setContentsMargins(DialogMargin, DialogMargin, DialogMargin, 16);
    m_column->setSpacing(16);
    m_column->addWidget(m_message);
    m_column->addWidget(m_form);
    setMinimumWidth(fontMetrics().averageCharWidth() * DialogWidth + 2 * DialogMargin);
    growWithContent(this);
}

MoneyDialog::~MoneyDialog()
{
    // A field loses the focus while the dialog goes; nobody is left to ask its rule.
    for (QWidget *field : m_form->findChildren<QWidget *>())
        field->disconnect(this);
}

QLabel *MoneyDialog::explain(const QString &text)
{
    QLabel *label = makeLabel(text, this);
    m_column->insertWidget(m_column->indexOf(m_form), label);
    return label;
}

void MoneyDialog::addPart(QWidget *part)
{
    m_column->addWidget(part);
}

void MoneyDialog::addRule(FormField *field, std::function<Done()> rule)
{
    m_rules.append({field, std::move(rule)});
    if (auto *line = qobject_cast<QLineEdit *>(field->editor()))
        connect(line, &QLineEdit::editingFinished, this, [this, field, line] {
            // An empty field was only passed by; it is asked for before the act.
            if (!line->text().isEmpty())
                isRight(field);
        });
    else if (auto *date = qobject_cast<QDateEdit *>(field->editor()))
        connect(date, &QDateEdit::editingFinished, this, [this, field] { isRight(field); });
}

void MoneyDialog::addButtons(const QString &text, const QString &note)
{
    if (!note.isEmpty())
        m_column->addWidget(makeSmallLabel(note, this));
    m_column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *cancel = makeButton(tr("Cancel"), {}, u"cancelButton"_s, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    m_act = makeDefaultButton(text, {}, u"actButton"_s, this);
    connect(m_act, &QPushButton::clicked, this, &MoneyDialog::accept);
    row->addWidget(m_act);
    m_column->addLayout(row);
}

void MoneyDialog::tell(const Error &error)
{
    m_message->show(Tone::Error, m_context.texts.sentence(error.message));
}

void MoneyDialog::warn(const QString &sentence)
{
    m_message->show(Tone::Warning, sentence);
}

bool MoneyDialog::isRight(FormField *field)
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

void MoneyDialog::accept()
{
    m_message->clear();
    bool right = true;
    for (const auto &rule : std::as_const(m_rules))
        right = isRight(rule.first) && right;
    if (!right) {
        m_form->focusFirstFault();
        return;
    }
    const Done done = act ? act() : Done();
    if (done.ok())
        QDialog::accept();
    else if (done.error().kind != Error::Kind::Canceled)
        tell(done.error());
}

QLineEdit *makeAmountField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setAlignment(Qt::AlignRight);
    return field;
}

std::optional<Money> amountIn(const QLineEdit *field)
{
    QString typed = field->text();
    return Money::parse(typed.remove(u"kr."_s).trimmed());
}

Done amountFault(const QLineEdit *field)
{
    if (amountIn(field))
        return {};
    return Error(u"invoiceList.amountWrong"_s);
}

QString typedAmount(const Texts &texts, Money amount)
{
    return plainAmount(texts, amount, true).replace(u'\u2212', u'-');
}

} // namespace bro
