// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_tab.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <office/office_store.h>
#include <views/controls.h>
#include <views/draft_keeper.h>
#include <views/form.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// The supplier's own data; changed here, saved by the button.
class OfficeDataTab : public OfficeTab
{
    Q_OBJECT
public:
    OfficeDataTab(PageContext &context, QWidget *parent);
    void renew() override;
    QWidget *zone() const override { return m_name; }
    bool mayLeave() override;

private:
    Office typed() const;
    void save();
    void discard();
    void renewButtons();

    DraftKeeper *m_draft;
    Form *m_form;
    QLineEdit *m_name = new QLineEdit;
    QLineEdit *m_cvr = new QLineEdit;
    QLineEdit *m_address = new QLineEdit;
    QLineEdit *m_postalCode = new QLineEdit;
    QLineEdit *m_city = new QLineEdit;
    QLineEdit *m_phone = new QLineEdit;
    QLineEdit *m_email = new QLineEdit;
    FormField *m_nameField;
    FormField *m_cvrField;
    QLabel *m_fault;
    QPushButton *m_save;
    QPushButton *m_discard;
    Office m_stored;
};

OfficeDataTab::OfficeDataTab(PageContext &context, QWidget *parent)
    : OfficeTab(context, parent),
      m_draft(new DraftKeeper(context, this)),
      m_form(new Form)
{
    setObjectName(u"officeDataTab"_s);
    // Scrolls where the screen is small or the text large.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 8, 16, 16);
    auto *bar = new MessageBar(this);
    bar->setObjectName(u"draftBar"_s);
    m_draft->setBar(bar);
    column->addWidget(bar);
    column->addWidget(
        makeSecondaryLabel(tr("Stands on schedules, letters, protocols and invoice bases."), this));
    m_nameField = m_form->add(tr("Name"), m_name, u"officeName"_s);
    m_cvrField = m_form->add(tr("CVR number"), m_cvr, u"officeCvr"_s);
    m_form->add(tr("Address"), m_address, u"officeAddress"_s);
    m_form->add(tr("Postal code"), m_postalCode, u"officePostalCode"_s);
    m_form->add(tr("Town"), m_city, u"officeCity"_s);
    m_form->add(tr("Telephone"), m_phone, u"officePhone"_s);
    m_form->add(tr("E-mail"), m_email, u"officeEmail"_s);
    const int character = fontMetrics().averageCharWidth();
    m_form->setMaximumWidth(character * 90);
    m_cvr->setMaximumWidth(character * 24);
    m_postalCode->setMaximumWidth(character * 12);
    column->addWidget(m_form);
    m_fault = makeLabel({}, this);
    m_fault->setObjectName(u"officeFault"_s);
    setLabelTone(m_fault, Tone::Error);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    m_save = makeDefaultButton(tr("Save"), u"save"_s, u"saveOffice"_s, this);
    m_discard = makeButton(tr("Take back"), {}, u"discardOffice"_s, this);
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    for (QLineEdit *field : {m_name, m_cvr, m_address, m_postalCode, m_city, m_phone, m_email})
        connect(field, &QLineEdit::textChanged, this, &OfficeDataTab::renewButtons);
    connect(m_save, &QPushButton::clicked, this, &OfficeDataTab::save);
    connect(m_discard, &QPushButton::clicked, this, &OfficeDataTab::discard);
    auto *keys = makeAction(tr("Save"), {}, QKeySequence::Save, this);
    connect(keys, &QAction::triggered, this, &OfficeDataTab::save);
}

Office OfficeDataTab::typed() const
{
    Office office = m_stored;
    office.name = m_name->text().simplified();
    office.cvr = m_cvr->text().trimmed();
    office.address = m_address->text().simplified();
    office.postalCode = m_postalCode->text().trimmed();
    office.city = m_city->text().simplified();
    office.phone = m_phone->text().trimmed();
    office.email = m_email->text().trimmed();
    return office;
}

void OfficeDataTab::renew()
{
    const auto stored = OfficeStore(session()).office();
    if (!stored.ok()) {
        Q_EMIT failed(stored.error());
        return;
    }
    // What is being typed stays; a save on old data is refused by the store.
    if (m_stored.version > 0 && typed() != m_stored)
        return;
    m_stored = stored->value_or(Office());
    m_name->setText(m_stored.name);
    m_cvr->setText(m_stored.cvr);
    m_address->setText(m_stored.address);
    m_postalCode->setText(m_stored.postalCode);
    m_city->setText(m_stored.city);
    m_phone->setText(m_stored.phone);
    m_email->setText(m_stored.email);
    m_form->clearFaults();
    renewButtons();
    m_draft->begin(u"office"_s, {Area::Office}, m_form);
}

void OfficeDataTab::renewButtons()
{
    const bool changed = typed() != m_stored;
    m_save->setEnabled(changed);
    m_discard->setEnabled(changed);
}

void OfficeDataTab::save()
{
    if (typed() == m_stored)
        return;
    m_form->clearFaults();
    m_fault->hide();
    const auto saved = OfficeStore(session()).save(typed());
    if (saved.ok()) {
        m_stored = *saved;
        m_cvr->setText(m_stored.cvr);
        renewButtons();
        m_draft->end(DraftKeeper::End::Saved);
        m_draft->begin(u"office"_s, {Area::Office}, m_form);
        context().navigator.tellBriefly(tr("The office has been saved."));
        return;
    }
    const QString sentence = words(saved.error().message);
    const QString code = saved.error().message.code;
    if (code.contains("cvr"_L1, Qt::CaseInsensitive))
        m_cvrField->setFault(Tone::Error, sentence);
    else if (code.contains("name"_L1, Qt::CaseInsensitive))
        m_nameField->setFault(Tone::Error, sentence);
    else {
        m_fault->setText(sentence);
        m_fault->show();
    }
    m_form->focusFirstFault();
}

void OfficeDataTab::discard()
{
    m_draft->end();
    m_stored = {};
    renew();
}

bool OfficeDataTab::mayLeave()
{
    if (typed() == m_stored)
        return true;
    const int answer =
        context().prompts.ask(this, {Tone::Warning,
                                     tr("Office"),
                                     tr("The office data have been changed but not saved."),
                                     {},
                                     {tr("Save"), tr("Drop the changes"), tr("Stay")}});
    if (answer == 0)
        save();
    if (answer == 1)
        discard();
    return typed() == m_stored;
}

} // namespace

OfficeTab *makeOfficeDataTab(PageContext &context, QWidget *parent)
{
    return new OfficeDataTab(context, parent);
}

} // namespace bro

#include "office_data_tab.moc"
