// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_order_dialog.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <orders/order_checks.h>
#include <orders/order_words.h>
#include <views/controls.h>
#include <views/dialog_frame.h>
#include <views/draft_keeper.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int Side = 24;
constexpr int RemarkLines = 3;
} // namespace

NewOrderDialog::NewOrderDialog(PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_message(new MessageBar(this)),
      m_draft(new DraftKeeper(context, this)),
      m_form(new Form(this)),
      m_track(new QComboBox(this)),
      m_remark(new QPlainTextEdit(this)),
      m_store(makeDefaultButton(tr("Create order"), {}, u"storeButton"_s, this))
{
    auto *column = makeDialogColumn(this, u"newOrderDialog"_s, tr("New order"));
    column->setSpacing(12);
    column->addWidget(makeLabel(
        tr("Type the order as the purchaser has made it. The fields follow the same rules as an "
           "imported list."),
        this));
    auto *bar = new MessageBar(this);
    bar->setObjectName(u"draftBar"_s);
    column->addWidget(bar);
    column->addWidget(m_message);
    addTracks();
    addField(OrderColumn::Number, tr("Order &number"), u"numberField"_s);
    addField(OrderColumn::Cpr, tr("&CPR number"), u"cprField"_s);
    addField(OrderColumn::Name, tr("Citizen's n&ame"), u"nameField"_s);
    addField(OrderColumn::Phone, tr("&Telephone"), u"phoneField"_s);
    addField(OrderColumn::Address, tr("A&ddress"), u"addressField"_s);
    addField(OrderColumn::PostalCode, tr("&Postal code"), u"postalCodeField"_s);
    addField(OrderColumn::City, tr("Cit&y"), u"cityField"_s);
    addField(OrderColumn::OrderedOn, tr("Ordered &on"), u"orderedOnField"_s);
    addField(OrderColumn::Start, tr("&Start date"), u"startField"_s);
    addField(OrderColumn::End, tr("&End date"), u"endField"_s);
    addField(OrderColumn::HoursPerWeek, tr("&Hours a week"), u"hoursField"_s);
    addField(OrderColumn::HoursTotal, tr("Hours &in all"), u"totalField"_s);
    addRemark();
    for (const OrderColumn date : {OrderColumn::OrderedOn, OrderColumn::Start, OrderColumn::End})
        m_lines[date]->setPlaceholderText(tr("dd-mm-yyyy"));
    // Long forms scroll where the screen is small or the text large.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *cancel = makeButton(tr("Cancel"), {}, u"cancelButton"_s, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    row->addWidget(m_store);
    connect(m_store, &QPushButton::clicked, this, &NewOrderDialog::accept);
    column->addLayout(row);
    const int room = parent ? parent->window()->height() - 48 : rowHeight(font()) * 24;
    resize(fontMetrics().averageCharWidth() * 66 + 2 * Side,
           std::min(m_form->sizeHint().height() + rowHeight(font()) * 6, room));
    keepDraft(bar);
}

void NewOrderDialog::keepDraft(MessageBar *bar)
{
    m_draft->setBar(bar);
    m_draft->begin(u"order/new"_s, {Area::Orders, u"new"_s}, m_form);
    connect(m_draft, &DraftKeeper::resumed, this, [this] {
        for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
            left(line.key());
    });
}

NewOrderDialog::~NewOrderDialog()
{
    // A field loses the focus while the dialog goes; nobody is left to check it.
    for (QLineEdit *line : std::as_const(m_lines))
        line->disconnect(this);
}

void NewOrderDialog::addTracks()
{
    const auto tracks = orderableTracks(m_context.session, m_context.session.today());
    if (!tracks.ok()) {
        m_message->show(Tone::Error, m_context.texts.sentence(tracks.error().message));
    } else if (tracks->isEmpty()) {
        m_message->show(Tone::Warning, tr("No track has a project number (Tilbuds-ID)."),
                        tr("Give the contract's tracks theirs under Office, then orders can be "
                           "made."));
        m_store->setEnabled(false);
    } else {
        for (const OrderableTrack &track : *tracks)
            m_track->addItem(
                tr("%1 (Tilbuds-ID %2)").arg(shortTrack(track.trackTitle), track.projectNumber),
                track.projectNumber);
    }
    m_track->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields.insert(OrderColumn::ProjectNumber,
                    m_form->add(tr("T&rack"), m_track, u"trackField"_s));
    m_labels.insert(OrderColumn::ProjectNumber, tr("Track"));
}

void NewOrderDialog::addField(OrderColumn column, const QString &label, const QString &name,
                              const QString &hint)
{
    auto *line = new QLineEdit(this);
    QString plain = label;
    plain.remove(u'&');
    m_labels.insert(column, plain);
    FormField *field = m_form->add(
        OrderColumns::isMandatory(column) ? label : tr("%1 (optional)").arg(label), line, name);
    field->setHint(hint);
    m_lines.insert(column, line);
    m_fields.insert(column, field);
    connect(line, &QLineEdit::editingFinished, this, [this, column] { left(column); });
}

void NewOrderDialog::addRemark()
{
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * RemarkLines + 16);
    FormField *field = m_form->add(tr("Re&mark (optional)"), m_remark, u"remarkField"_s);
    field->setHint(tr("An interval such as 3-5 hours a week is read from the remark."));
    m_fields.insert(OrderColumn::Remark, field);
    m_labels.insert(OrderColumn::Remark, tr("Remark"));
}

QHash<OrderColumn, QString> NewOrderDialog::texts() const
{
    QHash<OrderColumn, QString> texts;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        texts.insert(line.key(), line.value()->text());
    texts.insert(OrderColumn::ProjectNumber, m_track->currentData().toString());
    texts.insert(OrderColumn::Remark, m_remark->toPlainText());
    return texts;
}

void NewOrderDialog::left(OrderColumn column)
{
    // An empty field was only passed by; it is asked for before storing.
    if (m_lines.value(column)->text().trimmed().isEmpty()) {
        m_left.remove(column);
        m_fields.value(column)->clearFault();
        return;
    }
    m_left.insert(column);
    (void)check(m_left);
}

std::optional<CheckedOrder> NewOrderDialog::check(const QSet<OrderColumn> &fields)
{
    const auto checked = checkTypedOrder(m_context.session, texts(), m_labels);
    if (!checked.ok()) {
        m_message->show(Tone::Error, m_context.texts.sentence(checked.error().message));
        return {};
    }
    QHash<OrderColumn, QString> wrong;
    for (qsizetype i = 0; i < checked->typed.reasons.size(); ++i) {
        const OrderColumn column = checked->typed.faulty[i];
        if (!wrong.contains(column))
            wrong.insert(column, m_context.texts.sentence(checked->typed.reasons[i]));
    }
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        if (fields.contains(field.key()) && wrong.contains(field.key()))
            field.value()->setFault(Tone::Error, wrong.value(field.key()));
        else
            field.value()->clearFault();
    }
    tellCitizen(*checked);
    tellHours(*checked);
    return *checked;
}

void NewOrderDialog::tellCitizen(const CheckedOrder &checked)
{
    FormField *field = m_fields.value(OrderColumn::Cpr);
    if (checked.knownCitizen.isEmpty()) {
        field->setHint({});
        return;
    }
    field->setHint(tr("Known here: %1.").arg(checked.knownCitizen));
    QLineEdit *name = m_lines.value(OrderColumn::Name);
    if (name->text().trimmed().isEmpty())
        name->setText(checked.knownCitizen);
}

void NewOrderDialog::tellHours(const CheckedOrder &checked)
{
    const Order &order = checked.typed.row.order;
    const int weeks = startedWeeks(order.start, order.end);
    QString hint;
    if (weeks > 0 && order.hoursPerWeek.value > 0)
        hint = tr("%1 a week in %n week(s) make %2.", nullptr, weeks)
                   .arg(m_context.texts.hours(order.hoursPerWeek),
                        m_context.texts.hours(order.hoursPerWeek * weeks));
    m_fields.value(OrderColumn::HoursTotal)->setHint(hint);
}

void NewOrderDialog::accept()
{
    m_message->clear();
    QSet<OrderColumn> all;
    for (int i = 0; i < int(OrderColumn::Count); ++i)
        all.insert(OrderColumn(i));
    m_left = all;
    const auto checked = check(all);
    if (!checked)
        return;
    if (!checked->typed.reasons.isEmpty()) {
        m_form->focusFirstFault();
        return;
    }
    const auto order = addTypedOrder(m_context.session, checked->typed.row);
    if (!order.ok()) {
        m_message->show(Tone::Error, m_context.texts.sentence(order.error().message));
        return;
    }
    m_draft->end(DraftKeeper::End::Saved);
    Q_EMIT stored(*order);
    QDialog::accept();
}

void NewOrderDialog::reject()
{
    m_draft->end();
    QDialog::reject();
}

} // namespace bro
