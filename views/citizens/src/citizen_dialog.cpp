// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizen_dialog.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <views/controls.h>
#include <views/draft_keeper.h>
#include <views/form.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int PhoneDigits = 8;
constexpr int PostalDigits = 4;

int digitsOf(const QString &text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

} // namespace

CitizenDialog::CitizenDialog(const Texts &texts, const Citizen &citizen, const Choices &choices,
                             QWidget *parent)
    : QDialog(parent),
      m_texts(texts),
      m_before(citizen),
      m_choices(choices),
      m_bar(new MessageBar(this)),
      m_form(new Form(this)),
      m_name(new QLineEdit(this)),
      m_cpr(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_phone(new QLineEdit(this)),
      m_address(new QLineEdit(this)),
      m_postalCode(new QLineEdit(this)),
      m_city(new QLineEdit(this)),
      m_contact(new QComboBox(this)),
      m_group(new QComboBox(this)),
      m_interpreter(new QCheckBox(tr("Needs an interpreter"), this)),
      m_language(new QLineEdit(this)),
      m_sms(new QCheckBox(tr("Consent to SMS"), this)),
      m_email(new QCheckBox(tr("Consent to e-mail"), this)),
      m_exempt(new QCheckBox(tr("Exempt from Digital Post"), this)),
      m_representative(new QLineEdit(this)),
      m_unemployed(new QCheckBox(tr("The first day is known"), this)),
      m_unemployedSince(makeDateField(u"sinceField"_s, this)),
      m_refusal(new InfoBox(this))
{
    setObjectName(u"citizenDialog"_s);
    setWindowTitle(tr("Master data"));
    setWindowModality(Qt::WindowModal);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->hide();
    for (QCheckBox *box : {m_interpreter, m_sms, m_email, m_exempt, m_unemployed})
        box->setAccessibleName(box->text());
    build();
    fill(citizen);
    m_name->setFocus();
}

CitizenDialog::~CitizenDialog()
{
    // A field that loses the focus while everything goes would be checked by what is gone.
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->disconnect(this);
}

void CitizenDialog::build()
{
    m_nameField = m_form->add(tr("Name"), m_name, u"nameField"_s);
    m_cprField = m_form->add(tr("CPR number"), m_cpr, u"cprField"_s);
    m_reasonField = m_form->add(tr("Why another number"), m_reason, u"reasonField"_s);
    m_contact->addItem(tr("None"), qint64(0));
    for (const Employee &employee : std::as_const(m_choices.employees))
        m_contact->addItem(tr("%1 (%2)").arg(employee.name, employee.initials), employee.id.value);
    m_form->add(tr("Contact person"), m_contact, u"contactField"_s);
    m_phoneField = m_form->add(tr("Phone"), m_phone, u"phoneField"_s);
    m_form->add(tr("Address"), m_address, u"addressField"_s);
    m_postalField = m_form->add(tr("Postal code"), m_postalCode, u"postalField"_s);
    m_form->add(tr("Town"), m_city, u"cityField"_s);
    m_form->add(tr("Interpreter"), m_interpreter, u"interpreterField"_s);
    m_languageField = m_form->add(tr("Language"), m_language, u"languageField"_s);
    m_form->add(tr("Consent"), m_sms, u"smsField"_s)
        ->setHint(tr("Written, or oral after the whole declaration was gone through. An oral "
                     "consent needs a note on the case."));
    m_form->add({}, m_email, u"emailField"_s);
    m_form->add(tr("Post"), m_exempt, u"exemptField"_s);
    m_form->add(tr("Representative"), m_representative, u"representativeField"_s)
        ->setHint(tr("Name and phone. Only where a power of attorney covers the course."));
    FormField *unemployed = m_form->add(tr("Unemployment"), m_unemployed, u"unemployedField"_s);
    m_sinceField = m_form->add(tr("Unemployed since"), m_unemployedSince, u"sinceField"_s);
    m_sinceField->setHint(
        tr("How long the course may be, and what is paid of it, depends on this."));
    unemployed->setFieldVisible(m_choices.asksUnemployment || m_before.unemployedSince.isValid());
    m_unemployedSince->setMaximumDate(m_choices.today);
    FormField *group = m_form->add(tr("Target group"), m_group, u"groupField"_s);
    group->setHint(tr("Decides which number the citizen calls when ill."));
    for (const IllnessNumber &number : std::as_const(m_choices.targetGroups))
        m_group->addItem(number.targetGroup, number.id);
    group->setFieldVisible(m_choices.targetGroups.size() > 1);
    if (!m_choices.mayChangeCpr)
        m_cprField->setLocked(tr("Only leaders and administrators may change the number."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    m_bar->setObjectName(u"draftBar"_s);
    column->addWidget(m_bar);
    column->addWidget(m_refusal);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"formArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *yes = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"acceptButton"_s);
    yes->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &CitizenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CitizenDialog::reject);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, 620);

    connect(m_name, &QLineEdit::editingFinished, this, &CitizenDialog::checkName);
    connect(m_cpr, &QLineEdit::editingFinished, this, &CitizenDialog::checkCpr);
    connect(m_phone, &QLineEdit::editingFinished, this, &CitizenDialog::checkPhone);
    connect(m_postalCode, &QLineEdit::editingFinished, this, &CitizenDialog::checkPostalCode);
    connect(m_language, &QLineEdit::editingFinished, this, &CitizenDialog::checkLanguage);
    connect(m_interpreter, &QCheckBox::toggled, m_languageField, &FormField::setFieldVisible);
    connect(m_unemployed, &QCheckBox::toggled, m_sinceField, &FormField::setFieldVisible);
    connect(
        m_unemployed, &QCheckBox::toggled, scroll,
        [this, scroll] { scroll->ensureWidgetVisible(m_sinceField); }, Qt::QueuedConnection);
}

void CitizenDialog::fill(const Citizen &citizen)
{
    m_name->setText(citizen.name);
    // Masked like everywhere; what is typed takes its place.
    m_cpr->setPlaceholderText(citizen.cpr.masked());
    m_phone->setText(citizen.phone);
    m_address->setText(citizen.address);
    m_postalCode->setText(citizen.postalCode);
    m_city->setText(citizen.city);
    if (m_contact->findData(citizen.contactPerson.value) < 0)
        m_contact->addItem(tr("An employee who has left"), citizen.contactPerson.value);
    m_contact->setCurrentIndex(m_contact->findData(citizen.contactPerson.value));
    m_group->setCurrentIndex(std::max(0, m_group->findData(citizen.targetGroup)));
    m_interpreter->setChecked(citizen.needsInterpreter);
    m_language->setText(citizen.interpreterLanguage);
    m_languageField->setFieldVisible(citizen.needsInterpreter);
    m_sms->setChecked(citizen.smsConsent);
    m_email->setChecked(citizen.emailConsent);
    m_exempt->setChecked(citizen.exemptFromDigitalPost);
    m_representative->setText(citizen.representative);
    m_unemployed->setChecked(citizen.unemployedSince.isValid());
    m_unemployedSince->setDate(citizen.unemployedSince.isValid() ? citizen.unemployedSince
                                                                 : m_choices.today);
    m_sinceField->setFieldVisible(citizen.unemployedSince.isValid());
    m_reasonField->setFieldVisible(false);
    if (citizen.cpr.isReplacement() && m_choices.mayChangeCpr)
        m_cprField->setHint(
            tr("This is a replacement number. Type the real one when you have it."));
    else if (m_choices.mayChangeCpr)
        m_cprField->setHint(tr("Stays as it is unless you type another."));
}

void CitizenDialog::keepDraft(PageContext &context, const QString &key, const Place &place)
{
    m_draft = new DraftKeeper(context, this);
    m_draft->setBar(m_bar);
    m_draft->begin(key, place, m_form);
    // Another number asks for its reason, as when it is typed.
    connect(m_draft, &DraftKeeper::resumed, this, &CitizenDialog::checkCpr);
}

void CitizenDialog::resumeDraft()
{
    if (m_draft)
        m_draft->resume();
}

Citizen CitizenDialog::citizen() const
{
    Citizen next = m_before;
    next.name = m_name->text().simplified();
    if (const auto cpr = typedCpr(); cpr && cpr->ok())
        next.cpr = **cpr;
    const QString phone = m_phone->text().simplified();
    if (phone != m_before.phone)
        next.phoneSource = u"office"_s;
    next.phone = phone;
    next.address = m_address->text().simplified();
    next.postalCode = m_postalCode->text().simplified();
    next.city = m_city->text().simplified();
    next.contactPerson = EmployeeId{m_contact->currentData().toLongLong()};
    if (m_choices.targetGroups.size() > 1) {
        // The first one needs no word.
        const bool first = m_group->currentIndex() == 0 && m_before.targetGroup.isEmpty();
        next.targetGroup = first ? QString() : m_group->currentData().toString();
    }
    next.needsInterpreter = m_interpreter->isChecked();
    next.interpreterLanguage = next.needsInterpreter ? m_language->text().simplified() : QString();
    next.smsConsent = m_sms->isChecked();
    next.emailConsent = m_email->isChecked();
    next.exemptFromDigitalPost = m_exempt->isChecked();
    next.representative = m_representative->text().simplified();
    next.unemployedSince = m_unemployed->isChecked() ? m_unemployedSince->date() : QDate();
    return next;
}

QString CitizenDialog::reason() const
{
    return m_reason->text().simplified();
}

bool CitizenDialog::isChanged() const
{
    const Citizen now = citizen();
    const auto facts = [](const Citizen &c) {
        return std::tuple(c.cpr.digits(), c.name, c.address, c.postalCode, c.city, c.phone,
                          c.contactPerson, c.exemptFromDigitalPost, c.needsInterpreter,
                          c.interpreterLanguage, c.smsConsent, c.emailConsent, c.representative,
                          c.unemployedSince, c.targetGroup);
    };
    return facts(now) != facts(m_before) || !m_cpr->text().simplified().isEmpty();
}

void CitizenDialog::checkName()
{
    if (m_name->text().simplified().isEmpty())
        m_nameField->setFault(Tone::Error, tr("The name is missing. Write first and last name."));
    else
        m_nameField->clearFault();
}

std::optional<Result<CprNumber>> CitizenDialog::typedCpr() const
{
    const QString typed = m_cpr->text().simplified();
    if (typed.isEmpty())
        return {};
    return CprNumber::parse(typed, m_choices.today);
}

// From a replacement number to the real one needs no words.
bool CitizenDialog::needsReason() const
{
    const CprNumber next = citizen().cpr;
    return next != m_before.cpr && !(m_before.cpr.isReplacement() && !next.isReplacement());
}

void CitizenDialog::checkCpr()
{
    const auto cpr = typedCpr();
    if (cpr && !cpr->ok()) {
        m_cprField->setFault(Tone::Error, m_texts.sentence(cpr->error().message));
        return;
    }
    m_cprField->clearFault();
    m_reasonField->setFieldVisible(needsReason());
    if (!cpr || **cpr == m_before.cpr)
        return;
    if ((*cpr)->isReplacement())
        m_cprField->setFault(Tone::Warning,
                             tr("This is a replacement number. The real one is still missing."));
    else if (!(*cpr)->passesModulus11())
        m_cprField->setFault(Tone::Warning,
                             tr("The number does not pass the old check, which newer numbers "
                                "needn't. Look once more that it is right."));
}

void CitizenDialog::checkPhone()
{
    const QString phone = m_phone->text().simplified();
    const bool foreign = phone.startsWith(u'+') || phone.startsWith(u"00"_s);
    if (!phone.isEmpty() && !foreign && digitsOf(phone) != PhoneDigits)
        m_phoneField->setFault(Tone::Warning, tr("A Danish phone number has 8 digits."));
    else
        m_phoneField->clearFault();
}

void CitizenDialog::checkPostalCode()
{
    const QString code = m_postalCode->text().simplified();
    if (!code.isEmpty() && (code.size() != PostalDigits || digitsOf(code) != PostalDigits))
        m_postalField->setFault(Tone::Error, tr("A postal code has 4 digits."));
    else
        m_postalField->clearFault();
}

void CitizenDialog::checkLanguage()
{
    if (m_interpreter->isChecked() && m_language->text().simplified().isEmpty())
        m_languageField->setFault(Tone::Warning, tr("Write the language as soon as it is known."));
    else
        m_languageField->clearFault();
}

bool CitizenDialog::check()
{
    checkName();
    checkCpr();
    checkPhone();
    checkPostalCode();
    checkLanguage();
    if (needsReason() && reason().isEmpty())
        m_reasonField->setFault(Tone::Error, tr("Write why the citizen gets another CPR number."));
    else
        m_reasonField->clearFault();
    return !m_form->focusFirstFault();
}

void CitizenDialog::refuse(const Error &error)
{
    const QString sentence = m_texts.sentence(error.message);
    if (error.message.code == "citizens.cprKnown"_L1) {
        m_cprField->setFault(Tone::Error, sentence);
        m_form->focusFirstFault();
        return;
    }
    m_refusal->setContent(Tone::Error, u"error_circle-f"_s, tr("Not saved"), sentence);
    m_refusal->show();
}

void CitizenDialog::accept()
{
    m_refusal->hide();
    if (!check())
        return;
    if (save) {
        if (const Done done = save(citizen(), reason()); !done.ok()) {
            refuse(done.error());
            return;
        }
    }
    if (m_draft)
        m_draft->end(DraftKeeper::End::Saved);
    QDialog::accept();
}

void CitizenDialog::reject()
{
    if (isChanged() && mayDiscard && !mayDiscard())
        return;
    if (m_draft)
        m_draft->end();
    QDialog::reject();
}

} // namespace bro
