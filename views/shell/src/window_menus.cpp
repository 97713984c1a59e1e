// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_dialog.h"
#include "help_window.h"
#include "password_dialog.h"
#include <QActionGroup>
#include <QApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <database/backup.h>
#include <database/settings.h>
#include <office/office_store.h>
#include <views/background.h>
#include <views/controls.h>
#include <views/elided_label.h>
#include <views/icons.h>
#include <views/mark_painter.h>
#include <views/shell/main_window.h>
#include <views/shell/search_box.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
QAction *addTo(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &keys,
               const QString &name)
{
    QAction *action = menu->addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    action->setObjectName(name);
    return action;
}

QWidget *space(QWidget *parent)
{
    auto *wide = new QWidget(parent);
    wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return wide;
}
} // namespace

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeGoMenu();
    m_areaMenu = menuBar()->addMenu(QString());
    m_areaMenu->setObjectName(u"areaMenu"_s);
    makeHelpMenu();

    // Keys without a menu line.
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    key(Qt::Key_F6, [this] { nextZone(1); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { nextZone(-1); });
    key(Qt::Key_Escape, [this] { stepBack(); });
}

// The menu of the page changes its name: the first letter that no other menu has opens it.
QString MainWindow::withMnemonic(const QString &title) const
{
    QSet<QChar> taken;
    const QList<QAction *> menus = menuBar()->actions();
    for (const QAction *menu : menus) {
        const QString text = menu->text();
        const qsizetype at = text.indexOf(u'&') + 1;
        if (menu != m_areaMenu->menuAction() && at > 0 && at < text.size())
            taken.insert(text[at].toLower());
    }
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (title[i].isLetter() && !taken.contains(title[i].toLower()))
            return title.left(i) + u'&' + title.mid(i);
    }
    return title;
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(m_printAction);
    menu->addSeparator();
    connect(addTo(menu, tr("&Back up…"), u"save"_s, {}, u"backUp"_s), &QAction::triggered, this,
            &MainWindow::backUp);
    menu->addSeparator();
    connect(addTo(menu, tr("Change &password…"), u"key"_s, {}, u"changePassword"_s),
            &QAction::triggered, this, &MainWindow::changePassword);
    connect(addTo(menu, tr("&Switch user…"), u"person"_s, {}, u"switchUser"_s), &QAction::triggered,
            this, [this] {
                if (mayLeaveAll())
                    Q_EMIT switchUserRequested();
            });
    connect(addTo(menu, tr("&Lock"), u"lock_closed"_s, QKeySequence(u"Ctrl+L"_s), u"lock"_s),
            &QAction::triggered, this, &MainWindow::lock);
    menu->addSeparator();
    connect(addTo(menu, tr("&Quit"), {}, QKeySequence(u"Ctrl+Q"_s), u"quit"_s), &QAction::triggered,
            this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->addAction(m_undoAction);
    menu->addAction(m_redoAction);
    menu->addSeparator();
    connect(addTo(menu, tr("&Find in the list"), u"filter"_s, QKeySequence::Find, u"findInList"_s),
            &QAction::triggered, this, [this] {
                if (QLineEdit *field = currentPage() ? currentPage()->filterField() : nullptr) {
                    field->setFocus(Qt::ShortcutFocusReason);
                    field->selectAll();
                }
            });
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QAction *folded = addTo(menu, tr("Navigation as &icons"), {}, Qt::Key_F9, u"navigationIcons"_s);
    folded->setCheckable(true);
    folded->setChecked(m_navigation->isIconsOnly());
    connect(folded, &QAction::toggled, this, [this](bool on) {
        m_navigation->setIconsOnly(on);
        m_context.settings.set(Setting::NavigationFolded, on);
    });
    m_panelAction = addTo(menu, tr("&Panel at the right"), {}, Qt::Key_F11, u"panelShown"_s);
    m_panelAction->setCheckable(true);
    connect(m_panelAction, &QAction::triggered, this, [this](bool on) {
        if (auto *framed = qobject_cast<FramedPage *>(currentPage()))
            framed->setPanelShown(on);
    });
    menu->addSeparator();

    QMenu *sizes = menu->addMenu(tr("&Text size"));
    auto *sizeGroup = new QActionGroup(sizes);
    const int percent = m_context.settings.value(Setting::TextPercent).toInt();
    for (int each : {0, 100, 125, 150, 200}) {
        QAction *action = sizes->addAction(each == 0 ? tr("As the system") : tr("%1 %").arg(each));
        action->setObjectName(u"textSize%1"_s.arg(each));
        action->setCheckable(true);
        action->setChecked(each == percent);
        sizeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] { chooseTextSize(each); });
    }
    QMenu *languages = menu->addMenu(tr("&Language"));
    languages->setIcon(icon(u"translate"_s));
    auto *languageGroup = new QActionGroup(languages);
    for (const auto &[code, name] :
         {std::pair(u"da"_s, u"Dansk"_s), std::pair(u"en"_s, u"English"_s)}) {
        QAction *action = languages->addAction(name);
        action->setObjectName("language_"_L1 + code);
        action->setCheckable(true);
        action->setChecked((code == "da"_L1) == (m_context.texts.language() == Language::Danish));
        languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] { chooseLanguage(code); });
    }
    QMenu *idle = menu->addMenu(tr("Lock by itself &after"));
    auto *idleGroup = new QActionGroup(idle);
    const int minutes = m_context.settings.value(Setting::IdleMinutes).toInt();
    for (int each : {5, 10, 15, 30, 0}) {
        QAction *action =
            idle->addAction(each == 0 ? tr("Never") : tr("%n minutes without use", nullptr, each));
        action->setCheckable(true);
        action->setChecked(each == minutes);
        idleGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] {
            m_context.settings.set(Setting::IdleMinutes, each);
            armIdleTimer();
        });
    }
}

void MainWindow::makeGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    menu->addAction(m_backAction);
    menu->addAction(m_forwardAction);
    connect(addTo(menu, tr("&Search citizen or order"), u"search"_s, QKeySequence(u"Ctrl+K"_s),
                  u"search"_s),
            &QAction::triggered, this, [this] {
                m_search->setFocus(Qt::ShortcutFocusReason);
                m_search->selectAll();
            });
    menu->addSeparator();
    for (const AreaEntry &entry : std::as_const(m_areas)) {
        QAction *action = addTo(menu, areaName(entry.area), areaIcon(entry.area),
                                areaShortcut(entry.area), u"goTo%1"_s.arg(int(entry.area)));
        connect(action, &QAction::triggered, this, [this, area = entry.area] { go({area}); });
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    connect(addTo(menu, tr("&Help for this page"), u"question_circle"_s, Qt::Key_F1, u"help"_s),
            &QAction::triggered, this, &MainWindow::help);
    connect(addTo(menu, tr("&Keyboard"), {}, {}, u"helpKeyboard"_s), &QAction::triggered, this,
            [this] { showHelp(u"tastatur"_s, m_context.texts.language(), this); });
    menu->addSeparator();
    connect(addTo(menu, tr("&About Brobygger"), u"info"_s, {}, u"about"_s), &QAction::triggered,
            this, [this] {
                AboutDialog dialog(this);
                dialog.exec();
            });
}

void MainWindow::makeToolBar()
{
    const auto make = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                             const QString &name) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(keys);
        action->setObjectName(name);
        return action;
    };
    m_backAction = make(tr("Back"), u"arrow_left"_s, QKeySequence(u"Alt+Left"_s), u"back"_s);
    m_forwardAction =
        make(tr("Forward"), u"arrow_right"_s, QKeySequence(u"Alt+Right"_s), u"forward"_s);
    m_undoAction = make(tr("Undo"), u"arrow_undo"_s, QKeySequence::Undo, u"undo"_s);
    m_redoAction = make(tr("Redo"), u"arrow_redo"_s, QKeySequence(u"Ctrl+Y"_s), u"redo"_s);
    m_printAction = make(tr("Print…"), u"print"_s, QKeySequence::Print, u"print"_s);
    connect(m_backAction, &QAction::triggered, this, &MainWindow::back);
    connect(m_forwardAction, &QAction::triggered, this, &MainWindow::forward);
    connect(m_undoAction, &QAction::triggered, this, [this] { undo(false); });
    connect(m_redoAction, &QAction::triggered, this, [this] { undo(true); });
    connect(m_printAction, &QAction::triggered, this, &MainWindow::print);

    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    const int picture = std::max(20, fontMetrics().height() + 2);
    bar->setIconSize({picture, picture});
    bar->toggleViewAction()->setVisible(false);
    bar->addAction(m_backAction);
    bar->addAction(m_forwardAction);
    bar->addSeparator();
    bar->addAction(m_undoAction);
    bar->addAction(m_redoAction);
    // What is undone stands beside the arrow, as far as there is room.
    m_undoButton = qobject_cast<QToolButton *>(bar->widgetForAction(m_undoAction));
    if (m_undoButton)
        m_undoButton->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    bar->addSeparator();
    bar->addAction(m_printAction);
    bar->addWidget(space(bar));
    m_search = new SearchBox(m_context, bar);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    bar->addWidget(m_search);
    bar->addWidget(space(bar));
    auto *help = new QAction(icon(u"question_circle"_s), tr("Help (F1)"), bar);
    help->setIconText(u"F1"_s);
    connect(help, &QAction::triggered, this, &MainWindow::help);
    bar->addAction(help);
    auto *lockAction = new QAction(icon(u"lock_closed"_s), tr("Lock"), bar);
    connect(lockAction, &QAction::triggered, this, &MainWindow::lock);
    lockAction->setToolTip(tr("Lock (Ctrl+L)"));
    bar->addAction(lockAction);
    for (QAction *action : {help, lockAction}) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

// The employee's name where the user is tied to one, and what the user may do.
QString MainWindow::userWords() const
{
    const SessionUser &user = m_context.session.user();
    QString name = user.name;
    if (user.employee.isValid()) {
        if (const auto employees = OfficeStore(m_context.session).employees(); employees.ok()) {
            for (const Employee &employee : *employees)
                name = employee.id == user.employee ? employee.name : name;
        }
    }
    const QString role = m_context.texts.sentence(roleMessage(user.role));
    return name.compare(role, Qt::CaseInsensitive) == 0 ? name : u"%1, %2"_s.arg(name, role);
}

void MainWindow::makeStatusBar()
{
    QStatusBar *bar = statusBar();
    bar->setSizeGripEnabled(false);
    const auto add = [&](const QString &iconName, const QString &text, ColorRole role) {
        auto *part = new QWidget(bar);
        auto *row = new QHBoxLayout(part);
        row->setContentsMargins(8, 0, 8, 0);
        row->setSpacing(6);
        auto *picture = new IconLabel(part);
        picture->setObjectName(u"sign"_s);
        auto *label = new ElidedLabel(text, part);
        label->setFont(smallFont(font()));
        picture->setFont(label->font());
        picture->setPicture(iconName, role);
        row->addWidget(picture);
        row->addWidget(label);
        bar->addWidget(part);
        return label;
    };
    add(u"person"_s, userWords(), ColorRole::Secondary)->setObjectName(u"statusUser"_s);
    QString office = QFileInfo(m_database.path()).completeBaseName();
    if (const auto stored = OfficeStore(m_context.session).office(); stored.ok() && *stored)
        office = (*stored)->name;
    add(u"database"_s, tr("%1 – encrypted").arg(office), ColorRole::Secondary);
    m_backupLabel = add(u"warning-f"_s, {}, ColorRole::Warning);
    m_backupLabel->setObjectName(u"statusBackup"_s);
    auto *demo = new MarkLabel({Tone::Neutral, {}, tr("Demo data")}, bar);
    demo->setObjectName(u"statusDemo"_s);
    const auto isDemo = readSetting(m_context.session.connection(), OfficeSetting::Demo);
    bar->addWidget(demo);
    demo->setVisible(isDemo.ok() && *isDemo == "1"_L1);
    m_briefLabel = new ElidedLabel({}, bar);
    m_briefLabel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_briefLabel->setObjectName(u"statusBrief"_s);
    m_briefLabel->setFont(smallFont(font()));
    bar->addWidget(m_briefLabel, 1);
    m_noticeButton = new QPushButton(icon(u"alert-f"_s, ColorRole::Error), {}, bar);
    m_noticeButton->setObjectName(u"noticeButton"_s);
    m_noticeButton->setFlat(true);
    m_noticeButton->setFont(semibold(smallFont(font())));
    QPalette colors = m_noticeButton->palette();
    colors.setColor(QPalette::ButtonText, roleColors(ColorRole::Error, palette()).text);
    m_noticeButton->setPalette(colors);
    m_noticeButton->hide();
    connect(m_noticeButton, &QPushButton::clicked, this, [this] { go({Area::Attendance}); });
    bar->addPermanentWidget(m_noticeButton);
}

void MainWindow::renewStatus()
{
    const auto at = readSetting(m_context.session.connection(), OfficeSetting::LastBackupAt);
    const bool none = !at.ok() || at->isEmpty();
    m_backupLabel->parentWidget()->findChild<IconLabel *>(u"sign"_s)->setPicture(
        none ? u"warning-f"_s : u"checkmark_circle"_s, none ? ColorRole::Warning : ColorRole::Ok);
    setLabelTone(m_backupLabel, none ? Tone::Warning : Tone::None);
    if (none) {
        m_backupLabel->setText(tr("No backup yet"));
        return;
    }
    const QDateTime when = copenhagen(at->toLongLong());
    const QString time = m_context.texts.time(when.time());
    m_backupLabel->setText(when.date() == m_context.session.today()
                               ? tr("Backup today %1").arg(time)
                               : tr("Backup %1 %2").arg(m_context.texts.date(when.date()), time));
}

void MainWindow::chooseLanguage(const QString &language)
{
    if (!mayLeaveAll())
        return;
    m_context.settings.set(Setting::Language, language);
    Q_EMIT renewRequested();
}

void MainWindow::chooseTextSize(int percent)
{
    if (!mayLeaveAll())
        return;
    m_context.settings.set(Setting::TextPercent, percent);
    Q_EMIT renewRequested();
}

void MainWindow::changePassword()
{
    PasswordDialog dialog(m_database, m_context.texts, this);
    if (dialog.exec() == QDialog::Accepted)
        tellBriefly(tr("Your password has been changed."));
}

void MainWindow::backUp()
{
    const QString name = tr("Backup of Brobygger %1.bbk")
                             .arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmm"_s));
    const QString folder = m_context.settings.value(Setting::LastFolder).toString();
    const QString out = m_context.prompts.saveFile(
        this, tr("Back up"), folder.isEmpty() ? name : folder + u'/' + name, tr("Backups (*.bbk)"));
    if (out.isEmpty())
        return;
    m_context.settings.set(Setting::LastFolder, QFileInfo(out).absolutePath());
    Database &database = m_database;
    runInBackground<bool>(
        m_context, this, tr("Backing up and checking the copy"), Shown::Dialog,
        [&database, out](Session &session, const Progress &progress) -> Result<bool> {
            BRO_CHECK(writeBackup(database, session, out, progress));
            return true;
        },
        [this, out](const Result<bool> &done) {
            if (done.ok()) {
                renewStatus();
                tellBriefly(tr("Backed up and checked: %1").arg(QFileInfo(out).fileName()));
            } else if (done.error().kind != Error::Kind::Canceled) {
                m_context.prompts.tell(this, Tone::Error, tr("Not backed up"),
                                       m_context.texts.sentence(done.error().message));
            }
        });
}

void MainWindow::print()
{
    if (currentPage() && currentPage()->canPrint())
        currentPage()->print();
}

void MainWindow::help()
{
    showHelp(currentPage() ? currentPage()->helpTopic() : u"i-dag"_s, m_context.texts.language(),
             this);
}

} // namespace bro
