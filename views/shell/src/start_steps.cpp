// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_steps.h"
#include "start_option.h"
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <database/folder_check.h>
#include <documents/output.h>
#include <documents/recovery_key_paper.h>
#include <office/cvr.h>
#include <views/controls.h>
#include <views/elided_label.h>
#include <views/message_bar.h>
#include <views/paper_printing.h>
#include <views/password_rules.h>

using namespace Qt::StringLiterals;

namespace bro {

StartStep::StartStep(const QString &name, const QString &title, const QString &subtitle,
                     StartData &data, const Texts &texts, const QString &heading)
    : m_title(title),
      m_data(data),
      m_texts(texts),
      m_body(new QVBoxLayout(this))
{
    setObjectName(name);
    m_body->setContentsMargins(32, 24, 32, 16);
    m_body->setSpacing(12);
    auto *above = new QLabel(heading.isEmpty() ? title : heading, this);
    above->setFont(titleFont(font()));
    m_body->addWidget(above);
    m_body->addWidget(makeSecondaryLabel(subtitle, this));
}

LanguageStep::LanguageStep(StartData &data, const Texts &texts)
    : StartStep(u"languageStep"_s, tr("Language"),
                tr("Of the program. What is printed and sent is always Danish."), data, texts),
      m_choice(new QButtonGroup(this))
{
    const QList<std::pair<QString, Language>> languages{{u"Dansk"_s, Language::Danish},
                                                        {u"English"_s, Language::English}};
    for (const auto &[words, language] : languages) {
        auto *button = new QRadioButton(words, this);
        button->setObjectName(language == Language::Danish ? u"chooseDanish"_s
                                                           : u"chooseEnglish"_s);
        button->setChecked(data.language == language);
        m_choice->addButton(button, int(language));
        body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, language = language] { Q_EMIT languageChosen(language); });
    }
    body()->addStretch();
}

QWidget *LanguageStep::firstField() const
{
    return m_choice->checkedButton();
}

OfficeStep::OfficeStep(StartData &data, const Texts &texts, Prompts &prompts)
    : StartStep(u"officeStep"_s, tr("The office"),
                tr("Stands on schedules, letters and invoice bases."), data, texts),
      m_prompts(prompts),
      m_form(new Form(this)),
      m_name(new QLineEdit),
      m_cvr(new QLineEdit),
      m_address(new QLineEdit),
      m_postalCode(new QLineEdit),
      m_city(new QLineEdit),
      m_phone(new QLineEdit),
      m_email(new QLineEdit),
      m_path(new QLineEdit)
{
    const int character = fontMetrics().averageCharWidth();
    m_nameField = m_form->add(tr("Name"), m_name, u"officeName"_s);
    m_cvrField = m_form->add(tr("CVR number"), m_cvr, u"officeCvr"_s);
    m_cvr->setMaximumWidth(character * 24);
    m_form->add(tr("Address"), m_address, u"officeAddress"_s);
    auto *town = new QWidget;
    auto *row = new QHBoxLayout(town);
    row->setContentsMargins(0, 0, 0, 0);
    m_postalCode->setObjectName(u"officePostalCode"_s);
    m_postalCode->setAccessibleName(tr("Postal code"));
    m_postalCode->setMaximumWidth(character * 12);
    m_postalCode->setMaxLength(4);
    m_city->setObjectName(u"officeCity"_s);
    m_city->setAccessibleName(tr("Town"));
    shapeField(m_postalCode);
    shapeField(m_city);
    row->addWidget(m_postalCode);
    row->addWidget(m_city, 1);
    town->setFocusProxy(m_postalCode);
    m_form->add(tr("Postal code and town"), town, u"officeTown"_s);
    m_form->add(tr("Telephone"), m_phone, u"officePhone"_s);
    m_phone->setMaximumWidth(character * 24);
    m_form->add(tr("E-mail"), m_email, u"officeEmail"_s);
    auto *file = new QWidget;
    auto *fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(u"officePath"_s);
    m_path->setAccessibleName(tr("Database"));
    auto *choose = makeButton(tr("Choose…"), {}, u"choosePath"_s, file);
    shapeField(m_path);
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(choose);
    file->setFocusProxy(m_path);
    m_pathField = m_form->add(tr("Database"), file, u"officeFile"_s);
    m_pathField->setHint(tr("On this PC's own disk. Everything in it is encrypted."));
    body()->addWidget(m_form);
    body()->addStretch();
    for (QLineEdit *field :
         {m_name, m_cvr, m_address, m_postalCode, m_city, m_phone, m_email, m_path})
        connect(field, &QLineEdit::textChanged, this, &StartStep::changed);
    connect(m_cvr, &QLineEdit::editingFinished, this, &OfficeStep::checkCvr);
    connect(m_path, &QLineEdit::editingFinished, this, &OfficeStep::checkPath);
    connect(choose, &QPushButton::clicked, this, &OfficeStep::choosePath);
}

void OfficeStep::enter()
{
    const Office &office = data().office.office;
    m_name->setText(office.name);
    m_cvr->setText(office.cvr);
    m_address->setText(office.address);
    m_postalCode->setText(office.postalCode);
    m_city->setText(office.city);
    m_phone->setText(office.phone);
    m_email->setText(office.email);
    m_path->setText(data().path);
    for (QLineEdit *field : {m_name, m_cvr, m_path})
        field->setReadOnly(data().created);
    m_pathField->setLocked(
        data().created ? tr("The database has been created. It can be moved later.") : QString());
}

void OfficeStep::keep()
{
    Office &office = data().office.office;
    office.name = m_name->text().simplified();
    const auto cvr = parseCvr(m_cvr->text());
    office.cvr = cvr.ok() ? *cvr : m_cvr->text().trimmed();
    office.address = m_address->text().simplified();
    office.postalCode = m_postalCode->text().trimmed();
    office.city = m_city->text().simplified();
    office.phone = m_phone->text().trimmed();
    office.email = m_email->text().trimmed();
    data().path = m_path->text().trimmed();
}

QString OfficeStep::missing() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("The name is missing");
    if (m_cvr->text().trimmed().isEmpty())
        return tr("The CVR number is missing");
    if (!parseCvr(m_cvr->text()).ok())
        return tr("The CVR number must be mended");
    return m_path->text().trimmed().isEmpty() ? tr("Choose where the database shall lie")
                                              : QString();
}

void OfficeStep::checkCvr()
{
    m_cvrField->clearFault();
    if (m_cvr->text().trimmed().isEmpty())
        return;
    if (const auto cvr = parseCvr(m_cvr->text()); !cvr.ok())
        m_cvrField->setFault(Tone::Error, texts().sentence(cvr.error().message));
}

void OfficeStep::checkPath()
{
    m_pathField->clearFault();
    const QString path = m_path->text().trimmed();
    if (path.isEmpty() || data().created)
        return;
    QDir folder = QFileInfo(path).absoluteDir();
    if (QFileInfo::exists(path)) {
        m_pathField->setFault(Tone::Error,
                              texts().sentence(u"database.exists"_s, {{u"file"_s, path}}));
        return;
    }
    while (!folder.exists() && folder.cdUp()) {
    }
    if (const Done fine = checkFolder(folder.absolutePath()); !fine.ok())
        m_pathField->setFault(Tone::Error, texts().sentence(fine.error().message));
}

bool OfficeStep::check()
{
    checkCvr();
    checkPath();
    return !m_form->focusFirstFault();
}

void OfficeStep::choosePath()
{
    const QString path = m_prompts.saveFile(this, tr("Where shall the database lie?"),
                                            m_path->text(), tr("Databases of Brobygger (*.bro)"));
    if (path.isEmpty())
        return;
    m_path->setText(QFileInfo(path).suffix().isEmpty() ? path + u".bro"_s : path);
    checkPath();
}

UserStep::UserStep(StartData &data, const Texts &texts)
    : StartStep(u"userStep"_s, tr("First user"),
                tr("You: the leader, who may add the others under Office."), data, texts),
      m_name(new QLineEdit),
      m_initials(new QLineEdit),
      m_user(new QLineEdit),
      m_password(new PasswordField),
      m_again(new PasswordField)
{
    auto *form = new Form(this);
    m_nameField = form->add(tr("Your name"), m_name, u"leaderName"_s);
    m_nameField->setHint(tr("As citizens see it on schedules."));
    form->add(tr("Initials"), m_initials, u"leaderInitials"_s);
    m_initials->setMaxLength(4);
    m_initials->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    m_userField = form->add(tr("User name"), m_user, u"leaderUser"_s);
    m_passwordField = form->add(tr("Password"), m_password, u"leaderPassword"_s);
    m_passwordField->setHint(
        tr("At least 10 characters; three or four words are easy to remember."));
    m_againField = form->add(tr("Password again"), m_again, u"leaderPasswordAgain"_s);
    body()->addWidget(form);
    body()->addStretch();
    for (QLineEdit *field : {m_name, m_initials, m_user, static_cast<QLineEdit *>(m_password),
                             static_cast<QLineEdit *>(m_again)})
        connect(field, &QLineEdit::textChanged, this, &StartStep::changed);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        QString initials;
        for (const QString &part : m_name->text().split(u' ', Qt::SkipEmptyParts))
            initials += part.left(1).toUpper();
        if (m_initials->text().isEmpty())
            m_initials->setText(initials.left(1) +
                                (initials.size() > 1 ? initials.right(1) : QString()));
        if (m_user->text().isEmpty() && !m_name->text().trimmed().isEmpty())
            m_user->setText(m_name->text().trimmed().section(u' ', 0, 0).toLower());
    });
    connect(m_password, &QLineEdit::editingFinished, this, &UserStep::checkPasswords);
    connect(m_again, &QLineEdit::editingFinished, this, &UserStep::checkPasswords);
}

// An empty field is no mistake before "Next".
void UserStep::checkPasswords()
{
    if (data().created)
        return;
    m_passwordField->clearFault();
    m_againField->clearFault();
    const QString fault = passwordFault(m_password->text(), m_user->text().trimmed());
    if (!m_password->text().isEmpty() && !fault.isEmpty())
        m_passwordField->setFault(Tone::Error, fault);
    if (!m_again->text().isEmpty() && m_again->text() != m_password->text())
        m_againField->setFault(Tone::Error,
                               tr("The two are not the same. Write the password again."));
}

void UserStep::enter()
{
    const QString locked =
        data().created ? tr("The user has been created. The password can be changed under File.")
                       : QString();
    for (FormField *field : {m_nameField, m_userField, m_passwordField, m_againField})
        field->setLocked(locked);
}

void UserStep::keep()
{
    if (data().created)
        return;
    data().office.userName = m_user->text().trimmed();
    data().password = m_password->text();
    Employee leader;
    leader.name = m_name->text().simplified();
    leader.initials = m_initials->text().trimmed();
    leader.role = Role::Leader;
    data().office.employees = {leader};
}

QString UserStep::missing() const
{
    if (data().created)
        return {};
    if (m_name->text().trimmed().isEmpty())
        return tr("Your name is missing");
    if (m_initials->text().trimmed().isEmpty())
        return tr("The initials are missing");
    if (m_user->text().trimmed().isEmpty())
        return tr("The user name is missing");
    if (m_password->text().isEmpty())
        return tr("The password is missing");
    if (!passwordFault(m_password->text(), m_user->text().trimmed()).isEmpty())
        return tr("The password must be mended");
    if (m_again->text().isEmpty())
        return tr("Write the password twice");
    return m_again->text() != m_password->text() ? tr("The two passwords are not the same")
                                                 : QString();
}

bool UserStep::check()
{
    checkPasswords();
    return missing().isEmpty();
}

KeyStep::KeyStep(StartData &data, const Texts &texts, Prompts &prompts, const Clock &clock)
    : StartStep(u"keyStep"_s, tr("Recovery key"),
                tr("The only way in when every password is forgotten."), data, texts),
      m_prompts(prompts),
      m_clock(clock),
      m_key(new QLabel(this)),
      m_lastFour(new QLineEdit(this)),
      m_left(makeSmallLabel({}, this)),
      m_saved(new ElidedLabel({}, this)),
      m_put(new QCheckBox(tr("The key has been printed and put away"), this))
{
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setAccessibleName(tr("Recovery key"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.5);
    fixed.setBold(true);
    m_key->setFont(fixed);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setFrameShape(QFrame::StyledPanel);
    m_key->setBackgroundRole(QPalette::Base);
    m_key->setAutoFillBackground(true);
    m_key->setMargin(16);
    m_key->setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(m_key);
    auto *row = new QHBoxLayout;
    auto *print = makeButton(tr("Print the key"), u"print"_s, u"printKey"_s, this);
    auto *save = makeButton(tr("Save as PDF…"), u"save"_s, u"saveKey"_s, this);
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch();
    body()->addLayout(row);
    m_saved->setObjectName(u"keySaved"_s);
    m_saved->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_saved->hide();
    body()->addWidget(m_saved);
    auto *bar = new MessageBar(this);
    bar->show(Tone::Warning, tr("Put the paper in a locked cupboard."),
              tr("The database is encrypted. Without password or key nobody can open it, not even "
                 "the supplier of the program."));
    body()->addWidget(bar);
    auto *proof = new QHBoxLayout;
    auto *label = new QLabel(tr("Write the last 4 characters from the paper"), this);
    m_lastFour->setObjectName(u"lastFour"_s);
    m_lastFour->setMaxLength(4);
    m_lastFour->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    label->setBuddy(m_lastFour);
    m_lastFour->setAccessibleName(label->text());
    proof->addWidget(label);
    proof->addWidget(m_lastFour);
    proof->addWidget(m_left, 1);
    body()->addLayout(proof);
    m_put->setObjectName(u"keyPutAway"_s);
    body()->addWidget(m_put);
    body()->addStretch();
    setTabOrder(m_key, print);
    setTabOrder(print, save);
    setTabOrder(save, m_lastFour);
    setTabOrder(m_lastFour, m_put);
    connect(print, &QPushButton::clicked, this, &KeyStep::print);
    connect(save, &QPushButton::clicked, this, &KeyStep::savePdf);
    connect(m_lastFour, &QLineEdit::textChanged, this, &KeyStep::renew);
    connect(m_put, &QCheckBox::toggled, this, &StartStep::changed);
}

void KeyStep::enter()
{
    const QStringList groups = data().recoveryKey.split(u'-');
    m_key->setText(groups.mid(0, 4).join(u'-') + u'\n' + groups.mid(4).join(u'-'));
    renew();
}

void KeyStep::renew()
{
    const QString typed = m_lastFour->text();
    const qsizetype left = 4 - typed.size();
    const bool right = typed.compare(data().recoveryKey.right(4), Qt::CaseInsensitive) == 0;
    m_left->setText(left > 0 ? tr("%n character(s) missing", nullptr, int(left))
                    : right  ? tr("That is right.")
                             : tr("These are not the last four. Look at the paper again."));
    setLabelTone(m_left, left > 0 ? Tone::None : right ? Tone::Ok : Tone::Error);
    Q_EMIT changed();
}

QString KeyStep::missing() const
{
    if (m_lastFour->text().compare(data().recoveryKey.right(4), Qt::CaseInsensitive) != 0)
        return tr("Write the last 4 characters");
    return m_put->isChecked() ? QString() : tr("Put the paper away and tick the box");
}

void KeyStep::print()
{
    Typesetter typesetter;
    PaperPrinting printing(window());
    const PrintJob job{
        tr("Recovery key"),
        {recoveryKeyPaper(data().office.office.name, QFileInfo(data().path).fileName(),
                          data().recoveryKey, m_clock.today(), typesetter)},
        {}};
    const auto printed = printing.print(job);
    if (!printed.ok())
        m_prompts.tell(this, Tone::Error, tr("Not printed"),
                       texts().sentence(printed.error().message));
}

void KeyStep::savePdf()
{
    const QString out = m_prompts.saveFile(this, tr("Save the recovery key"),
                                           tr("Recovery key.pdf"), u"PDF (*.pdf)"_s);
    if (out.isEmpty())
        return;
    Typesetter typesetter;
    const Document paper =
        recoveryKeyPaper(data().office.office.name, QFileInfo(data().path).fileName(),
                         data().recoveryKey, m_clock.today(), typesetter);
    PdfOptions options;
    options.title = paper.title;
    const Done written = writePdf({paper}, out, options, typesetter);
    m_saved->setVisible(written.ok());
    if (written.ok())
        m_saved->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(out)));
    else
        m_prompts.tell(this, Tone::Error, tr("Not saved"),
                       texts().sentence(written.error().message));
}

BeginStep::BeginStep(StartData &data, const Texts &texts)
    : StartStep(u"beginStep"_s, tr("Begin"), tr("Orders can be imported later as well."), data,
                texts, tr("How do you want to begin?")),
      m_choice(new QButtonGroup(this))
{
    const auto add = [this](StartData::Begin what, const QString &name, const QString &iconName,
                            const QString &words, const QString &more) {
        auto *option = new StartOption(iconName, words, more, this);
        option->button()->setObjectName(name);
        m_choice->addButton(option->button(), int(what));
        body()->addWidget(option);
    };
    add(StartData::Begin::Import, u"beginImport"_s, u"arrow_import"_s, tr("Import an order list"),
        tr("The file from the purchaser's portal. You see every row before anything is stored."));
    add(StartData::Begin::Demo, u"beginDemo"_s, u"people"_s, tr("Look around with demo data"),
        tr("Invented citizens, clearly marked. Begin a new database for the real work."));
    add(StartData::Begin::Empty, u"beginEmpty"_s, u"document_add"_s, tr("An empty office"),
        tr("You type orders and activities yourself."));
    m_choice->button(int(data.begin))->setChecked(true);
    auto *bar = new MessageBar(this);
    bar->show(Tone::Info, tr("After that:"),
              tr("accept the orders → plan the week → hand out the first schedules."));
    body()->addWidget(bar);
    body()->addStretch();
}

void BeginStep::keep()
{
    data().begin = StartData::Begin(m_choice->checkedId());
}

QWidget *BeginStep::firstField() const
{
    return m_choice->checkedButton();
}

} // namespace bro
