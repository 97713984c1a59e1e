// SPDX-License-Identifier: GPL-3.0-or-later
#include "password_field.h"
#include "password_tries.h"
#include "unlocking.h"
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <database/key_file.h>
#include <views/controls.h>
#include <views/form.h>
#include <views/icons.h>
#include <views/password_rules.h>
#include <views/shell/login_dialog.h>
#include <views/theme.h>
#include <views/waiting.h>

using namespace Qt::StringLiterals;

namespace bro {

LoginDialog::LoginDialog(const Start &start, const Texts &texts, const Clock &clock,
                         Settings &settings, Prompts &prompts)
    : m_texts(texts),
      m_clock(clock),
      m_settings(settings),
      m_prompts(prompts),
      m_databases(new QComboBox),
      m_user(new QLineEdit),
      m_password(new PasswordField),
      m_subtitle(makeSecondaryLabel({}, this)),
      m_capsIcon(new QLabel(this)),
      m_caps(makeSmallLabel(tr("Caps Lock is on."), this)),
      m_unlocking(new Unlocking(this))
{
    setObjectName(u"loginDialog"_s);
    setWindowTitle(tr("Log in – Brobygger"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 16);
    column->setSpacing(16);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    auto *picture = new QLabel(this);
    picture->setPixmap(QApplication::windowIcon().pixmap(48, 48));
    top->addWidget(picture);
    auto *title = new QLabel(u"Brobygger"_s, this);
    title->setFont(titleFont(font()));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title);
    names->addWidget(m_subtitle);
    top->addLayout(names, 1);
    column->addLayout(top);

    auto *form = new Form(this);
    m_databaseField = form->add(tr("Database"), m_databases, u"loginDatabase"_s);
    m_userField = form->add(tr("User"), m_user, u"loginUser"_s);
    m_passwordField = form->add(tr("Password"), m_password, u"loginPassword"_s);
    column->addWidget(form);
    buildCapsLock(form);

    auto *row = new QHBoxLayout;
    QLabel *forgot = makeLink(tr("Forgotten the password?"), u"forgottenPassword"_s, this);
    auto *quit = makeButton(tr("Quit"), {}, u"loginQuit"_s, this);
    m_logIn = makeDefaultButton(tr("Log in"), {}, u"logIn"_s, this);
    row->setSpacing(8);
    row->addWidget(forgot);
    row->addStretch();
    row->addWidget(quit);
    row->addWidget(m_logIn);
    column->addLayout(row);
    column->addWidget(makeLine(this));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    auto *shield = new QLabel(this);
    const int side = iconSide(font());
    shield->setPixmap(icon(u"shield_keyhole"_s, ColorRole::Secondary)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    foot->addWidget(shield);
    foot->addWidget(
        makeSmallLabel(tr("What you see and change is written in the access log."), this), 1);
    column->addLayout(foot);
    setMinimumWidth(fontMetrics().averageCharWidth() * 58);
    growWithContent(this);

    m_user->setText(start.user.isEmpty() ? m_settings.value(Setting::LastUser).toString()
                                         : start.user);
    fillDatabases(start.database.isEmpty() ? m_settings.value(Setting::LastDatabase).toString()
                                           : start.database);
    connect(m_databases, &QComboBox::activated, this, [this](int at) {
        if (m_databases->itemData(at).toString() == "other"_L1)
            otherFile();
        else if (m_databases->itemData(at).toString() == "new"_L1) {
            m_newOffice = true;
            reject();
        }
    });
    connect(m_logIn, &QPushButton::clicked, this, &LoginDialog::logIn);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginDialog::logIn);
    connect(m_databases, &QComboBox::currentIndexChanged, this, &LoginDialog::showSubtitle);
    showSubtitle();
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(forgot, &QLabel::linkActivated, this, &LoginDialog::forgotten);
    if (m_user->text().isEmpty())
        m_user->setFocus();
    else
        m_password->setFocus();
}

LoginDialog::~LoginDialog() = default;

// Below the password, where a wrong one is told as well.
void LoginDialog::buildCapsLock(Form *form)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    constexpr int Side = 14;
    m_capsIcon->setPixmap(
        icon(u"warning-f"_s, ColorRole::Warning).pixmap(QSize(Side, Side), devicePixelRatioF()));
    setLabelTone(m_caps, Tone::Warning);
    m_caps->setObjectName(u"capsLock"_s);
    row->addWidget(m_capsIcon);
    row->addWidget(m_caps, 1);
    FormField *field = form->add({}, line, u"capsLockLine"_s);
    field->setFieldVisible(false);
    connect(m_password, &PasswordField::capsLockChanged, field, &FormField::setFieldVisible);
}

// What the office's file is called.
void LoginDialog::showSubtitle()
{
    const QString path = databasePath();
    m_subtitle->setText(QFileInfo(path).completeBaseName());
    m_subtitle->setVisible(!path.isEmpty());
}

void LoginDialog::fillDatabases(const QString &first)
{
    m_databases->clear();
    QStringList paths = m_settings.value(Setting::RecentDatabases).toStringList();
    paths.removeAll(first);
    if (!first.isEmpty())
        paths.prepend(first);
    for (const QString &path : std::as_const(paths)) {
        if (path != first && !QFileInfo::exists(path))
            continue;
        m_databases->addItem(icon(u"database"_s),
                             tr("%1, encrypted").arg(QFileInfo(path).completeBaseName()), path);
        m_databases->setItemData(m_databases->count() - 1, path, Qt::ToolTipRole);
    }
    m_databases->addItem(tr("Another file…"), u"other"_s);
    m_databases->addItem(tr("New office…"), u"new"_s);
    m_databases->setCurrentIndex(0);
}

QString LoginDialog::databasePath() const
{
    const QString path = m_databases->currentData().toString();
    return path == "other"_L1 || path == "new"_L1 ? QString() : path;
}

void LoginDialog::otherFile()
{
    const QString path = m_prompts.openFile(
        this, tr("Open a database"), m_settings.value(Setting::LastFolder).toString(),
        tr("Databases of Brobygger (*.bro *.brobygger);;All files (*)"));
    m_databaseField->clearFault();
    if (path.isEmpty())
        m_databases->setCurrentIndex(0);
    else
        fillDatabases(path);
}

bool LoginDialog::isClosed()
{
    const QString closed = PasswordTries(m_settings, m_clock, databasePath()).closed();
    if (!closed.isEmpty())
        m_passwordField->setFault(Tone::Error, closed);
    return !closed.isEmpty();
}

void LoginDialog::logIn()
{
    if (m_unlocking->isRunning())
        return;
    m_databaseField->clearFault();
    m_userField->clearFault();
    m_passwordField->clearFault();
    if (databasePath().isEmpty()) {
        m_databaseField->setFault(Tone::Error, tr("Choose which database to open."));
        m_databases->setFocus();
        return;
    }
    if (m_user->text().trimmed().isEmpty()) {
        m_userField->setFault(Tone::Error, tr("Write your user name."));
        m_user->setFocus();
        return;
    }
    if (isClosed())
        return;
    m_logIn->setEnabled(false);
    m_logIn->setText(tr("Logging in…"));
    m_unlocking->start(databasePath(), m_user->text(), m_password->text(),
                       [this](const Result<Database::Unlocked> &unlocked) { finished(unlocked); });
}

void LoginDialog::finished(const Result<Database::Unlocked> &unlocked)
{
    m_logIn->setEnabled(true);
    m_logIn->setText(tr("Log in"));
    if (!unlocked.ok()) {
        refused(unlocked.error());
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor); // an older file is upgraded first
    auto database = Database::open(*unlocked, m_clock);
    QApplication::restoreOverrideCursor();
    if (!database.ok())
        refused(database.error());
    else
        opened(*std::move(database));
}

void LoginDialog::opened(std::unique_ptr<Database> database)
{
    PasswordTries(m_settings, m_clock, databasePath()).right();
    const QString path = QFileInfo(database->path()).absoluteFilePath();
    QStringList recent = m_settings.value(Setting::RecentDatabases).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    constexpr qsizetype Kept = 6;
    m_settings.set(Setting::RecentDatabases, QStringList(recent.mid(0, Kept)));
    m_settings.set(Setting::LastDatabase, path);
    if (database->user().id.isValid())
        m_settings.set(Setting::LastUser, database->user().name);
    m_database = std::move(database);
    m_password->clear();
    accept();
}

void LoginDialog::refused(const Error &error)
{
    const QString sentence = m_texts.sentence(error.message);
    if (error.kind != Error::Kind::Denied) {
        m_databaseField->setFault(Tone::Error, sentence);
        return;
    }
    const QString told = PasswordTries(m_settings, m_clock, databasePath()).wrong();
    if (!isClosed())
        m_passwordField->setFault(Tone::Error, sentence + u' ' + told);
    m_password->selectAll();
    m_password->setFocus();
}

void LoginDialog::forgotten()
{
    if (databasePath().isEmpty())
        return;
    const std::optional<QString> typed =
        m_prompts.askText(this, tr("Recovery key"),
                          tr("Another leader can give you a new password under Office. If nobody "
                             "can log in, write the recovery key from "
                             "the paper: 32 characters, dashes do not matter."));
    if (!typed)
        return;
    const auto key = RecoveryKey::parse(*typed);
    if (!key.ok()) {
        m_prompts.tell(this, Tone::Error, tr("Recovery key"),
                       m_texts.sentence(key.error().message));
        return;
    }
    auto database = Database::openWithRecoveryKey(databasePath(), *key, m_clock);
    if (!database.ok()) {
        m_prompts.tell(this, Tone::Error, tr("Recovery key"),
                       m_texts.sentence(database.error().message));
        return;
    }
    // The paper gives a new password, not a session without a name.
    const QString user = m_user->text().trimmed();
    bool accepted = false;
    const QString password =
        QInputDialog::getText(this, tr("New password"), tr("New password for %1").arg(user),
                              QLineEdit::Password, {}, &accepted);
    if (!accepted)
        return;
    if (const QString fault = passwordFault(password, user); !fault.isEmpty() || user.isEmpty()) {
        m_prompts.tell(this, Tone::Error, tr("New password"),
                       user.isEmpty() ? tr("Write your user name first.") : fault);
        return;
    }
    Role role = Role::Leader;
    if (const auto users = (*database)->users(); users.ok()) {
        for (const UserAccount &account : *users) {
            if (account.name == user)
                role = account.role;
        }
    }
    const Done added = doAndWait(**database, m_clock, nullptr, [&](Session &own) {
        return (*database)->addUser(own, user, password, role, PasswordCost());
    });
    if (!added.ok()) {
        m_prompts.tell(this, Tone::Error, tr("New password"),
                       m_texts.sentence(added.error().message));
        return;
    }
    PasswordTries(m_settings, m_clock, databasePath()).right();
    m_password->setText(password);
    logIn();
}

} // namespace bro
