// SPDX-License-Identifier: GPL-3.0-or-later
#include "lock_screen.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/form.h>
#include <views/icons.h>

using namespace Qt::StringLiterals;

namespace bro {

LockScreen::LockScreen(const QString &path, const QString &user, const Texts &texts,
                       PasswordTries tries, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint),
      m_path(path),
      m_user(user),
      m_texts(texts),
      m_tries(std::move(tries)),
      m_password(new PasswordField)
{
    setObjectName(u"lockScreen"_s);
    setWindowTitle(tr("Locked – Brobygger"));
    setWindowModality(Qt::ApplicationModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(12);
    auto *heading = new QLabel(tr("Brobygger is locked"), this);
    heading->setFont(titleFont(font()));
    column->addWidget(heading);
    column->addWidget(
        makeSecondaryLabel(tr("What you were doing is kept. Log in again to go on."), this));
    auto *form = new Form(this);
    auto *name = new QLabel(user, this);
    form->add(tr("User"), name, u"lockUser"_s);
    m_field = form->add(tr("Password"), m_password, u"lockPassword"_s);
    column->addWidget(form);
    auto *row = new QHBoxLayout;
    auto *quit = makeButton(tr("Quit"), {}, u"lockQuit"_s, this);
    auto *other = makeButton(tr("Another user…"), {}, u"lockOtherUser"_s, this);
    m_open = makeDefaultButton(tr("Open"), u"lock_closed"_s, u"lockOpen"_s, this);
    row->addWidget(quit);
    row->addWidget(other);
    row->addStretch();
    row->addWidget(m_open);
    column->addLayout(row);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    growWithContent(this);
    connect(m_open, &QPushButton::clicked, this, &LockScreen::tryPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::tryPassword);
    connect(m_password, &PasswordField::capsLockChanged, this, [this](bool on) {
        if (on)
            m_field->setFault(Tone::Warning, tr("Caps Lock is on."));
        else
            m_field->clearFault();
    });
    connect(other, &QPushButton::clicked, this, &LockScreen::otherUserWanted);
    connect(quit, &QPushButton::clicked, this, &LockScreen::quitWanted);
}

LockScreen::~LockScreen()
{
    for (const QPointer<QWidget> &cover : std::as_const(m_covers))
        delete cover;
}

void LockScreen::cover()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == this || !window->isVisible() || window->windowType() == Qt::ToolTip)
            continue;
        if (window->windowType() == Qt::Popup) {
            window->close();
            continue;
        }
        auto *cover = new QLabel(window);
        cover->setObjectName(u"lockCover"_s);
        cover->setAutoFillBackground(true);
        cover->setAlignment(Qt::AlignCenter);
        cover->setPixmap(icon(u"lock_closed"_s, ColorRole::Secondary)
                             .pixmap(QSize(48, 48), devicePixelRatioF()));
        cover->setGeometry(window->rect());
        window->installEventFilter(this);
        cover->show();
        cover->raise();
        m_covers.append(cover);
    }
    show();
    m_password->setFocus();
}

// A window that grows stays covered.
bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        for (const QPointer<QWidget> &cover : std::as_const(m_covers)) {
            if (cover && cover->parentWidget() == watched)
                cover->setGeometry(cover->parentWidget()->rect());
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LockScreen::tryPassword()
{
    if (m_unlocking.isRunning())
        return;
    if (const QString closed = m_tries.closed(); !closed.isEmpty()) {
        m_field->setFault(Tone::Error, closed);
        return;
    }
    m_open->setEnabled(false);
    m_field->clearFault();
    m_unlocking.start(m_path, m_user, m_password->text(),
                      [this](const Result<Database::Unlocked> &unlocked) {
                          m_open->setEnabled(true);
                          m_password->clear();
                          if (!unlocked.ok()) {
                              refused(unlocked.error());
                              return;
                          }
                          m_tries.right();
                          for (const QPointer<QWidget> &cover : std::as_const(m_covers))
                              delete cover;
                          m_covers.clear();
                          accept();
                          Q_EMIT this->unlocked();
                      });
}

void LockScreen::refused(const Error &error)
{
    // The window behind is open: another file is no way out.
    const bool moved = error.message.code == "database.missing"_L1;
    const QString sentence = m_texts.sentence(moved ? Message(u"database.moved"_s) : error.message);
    m_field->setFault(Tone::Error, error.kind == Error::Kind::Denied
                                       ? sentence + u' ' + m_tries.wrong()
                                       : sentence);
    m_password->setFocus();
}

} // namespace bro
