// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_steps.h"
#include "step_delegate.h"
#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>
#include <demo/demo.h>
#include <jobs/found_office.h>
#include <views/controls.h>
#include <views/icons.h>
#include <views/shell/first_start.h>
#include <views/translations.h>
#include <views/waiting.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
enum Step { LanguageAt, OfficeAt, UserAt, KeyAt, BeginAt };

QString standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           u"/kontor.brobygger"_s;
}
} // namespace

FirstStart::FirstStart(Settings &settings, Prompts &prompts, const Clock &clock)
    : m_settings(settings),
      m_prompts(prompts),
      m_clock(clock),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_note(makeSmallLabel({}, this)),
      m_missing(makeSmallLabel({}, this)),
      m_missingIcon(new QLabel(this)),
      m_time(makeSmallLabel({}, this)),
      m_backButton(makeButton({}, {}, u"startBack"_s, this)),
      m_nextButton(makeDefaultButton({}, {}, u"startNext"_s, this))
{
    setObjectName(u"firstStart"_s);
    m_data.language = settings.value(Setting::Language).toString() == "en"_L1 ? Language::English
                                                                              : Language::Danish;
    m_data.path = standardPath();
    m_list->setObjectName(u"startSteps"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(std::max(216, fontMetrics().averageCharWidth() * 28));
    m_list->viewport()->setAutoFillBackground(false);
    setLabelTone(m_missing, Tone::Warning);
    m_missing->setObjectName(u"startMissing"_s);
    m_missing->setWordWrap(false);
    m_missingIcon->setPixmap(
        icon(u"info"_s, ColorRole::Warning).pixmap(QSize(16, 16), devicePixelRatioF()));

    auto *left = new QWidget(this);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::AlternateBase);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 16, 0, 0);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(16, 0, 16, 12);
    brand->setSpacing(12);
    auto *picture = new QLabel(left);
    picture->setPixmap(QApplication::windowIcon().pixmap(32, 32));
    auto *name = new QLabel(u"Brobygger"_s, left);
    name->setFont(semibold(font()));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name);
    names->addWidget(m_time);
    brand->addWidget(picture);
    brand->addLayout(names, 1);
    leftColumn->addLayout(brand);
    leftColumn->addWidget(m_list, 1);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(left);
    // Scrolls where the screen is small or the text large; the buttons stay in sight.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_stack);
    upper->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_missingIcon);
    foot->addWidget(m_missing);
    foot->addWidget(m_backButton);
    foot->addWidget(m_nextButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper, 1);
    column->addWidget(makeLine(this));
    column->addLayout(foot);
    connect(m_backButton, &QPushButton::clicked, this,
            [this] { goTo(m_stack->currentIndex() - 1); });
    connect(m_nextButton, &QPushButton::clicked, this, &FirstStart::next);
    makeSteps(LanguageAt);
    const QSize wanted(std::max(872, fontMetrics().averageCharWidth() * 118),
                       std::max(620, fontMetrics().height() * 34));
    constexpr QSize Frame(16, 48);
    resize(wanted.boundedTo(screen()->availableSize() - Frame));
}

// While the steps still have their words: a field that loses the focus is checked.
FirstStart::~FirstStart()
{
    hide();
}

// Made again when the language changes, since they hold its words.
void FirstStart::makeSteps(int current)
{
    m_settings.set(Setting::Language, m_data.language == Language::English ? u"en"_s : u"da"_s);
    // They hold the words of the language that goes.
    for (StartStep *step : std::as_const(m_steps))
        delete step;
    m_steps.clear();
    m_texts = std::make_unique<Texts>(m_data.language);
    if (const Done installed = installTranslations(m_data.language); !installed.ok())
        m_prompts.tell(this, Tone::Error, u"Brobygger"_s,
                       m_texts->sentence(installed.error().message));
    setWindowTitle(tr("Getting started – Brobygger"));
    m_time->setText(tr("About 4 minutes"));
    auto *language = new LanguageStep(m_data, *m_texts);
    m_steps = {language, new OfficeStep(m_data, *m_texts, m_prompts),
               new UserStep(m_data, *m_texts), new KeyStep(m_data, *m_texts, m_prompts, m_clock),
               new BeginStep(m_data, *m_texts)};
    m_list->clear();
    for (StartStep *step : std::as_const(m_steps)) {
        m_stack->addWidget(step);
        connect(step, &StartStep::changed, this, &FirstStart::renewFoot);
        auto *item = new QListWidgetItem(step->title(), m_list);
        item->setFlags(Qt::ItemIsEnabled);
    }
    connect(language, &LanguageStep::languageChosen, this, [this](Language chosen) {
        if (chosen == m_data.language)
            return;
        m_data.language = chosen;
        QTimer::singleShot(0, this, [this] { makeSteps(LanguageAt); });
    });
    goTo(current);
}

void FirstStart::goTo(int step)
{
    if (m_stack->currentIndex() >= 0 &&
        m_stack->currentWidget() == m_steps.value(m_stack->currentIndex()))
        m_steps[m_stack->currentIndex()]->keep();
    m_stack->setCurrentIndex(step);
    StartStep *current = m_steps[step];
    current->enter();
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setData(StepDelegate::StateRole, int(i < step    ? StepState::Past
                                                   : i == step ? StepState::Now
                                                               : StepState::Later));
        item->setData(Qt::AccessibleTextRole, i < step    ? tr("%1, done").arg(m_steps[i]->title())
                                              : i == step ? tr("%1, now").arg(m_steps[i]->title())
                                                          : m_steps[i]->title());
    }
    m_note->setText(current->note());
    m_backButton->setText(tr("Back"));
    m_backButton->setEnabled(step > 0);
    m_nextButton->setText(step == BeginAt ? tr("Begin") : tr("Next"));
    renewFoot();
    if (QWidget *field = current->firstField())
        field->setFocus(Qt::OtherFocusReason);
}

void FirstStart::renewFoot()
{
    const QString missing = m_steps[m_stack->currentIndex()]->missing();
    m_missing->setText(missing);
    m_missingIcon->setVisible(!missing.isEmpty());
    m_nextButton->setEnabled(missing.isEmpty());
    m_nextButton->setAccessibleDescription(missing);
}

void FirstStart::next()
{
    const int step = m_stack->currentIndex();
    StartStep *current = m_steps[step];
    if (!current->check())
        return;
    current->keep();
    if (step == BeginAt) {
        begin();
        return;
    }
    if (step == UserAt && !m_data.created) {
        create();
        if (!m_data.created)
            return;
    }
    goTo(step + 1);
}

void FirstStart::create()
{
    setEnabled(false);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_missing->setText(tr("Creating the encrypted database…"));
    const StartData start = m_data;
    const Clock &clock = m_clock;
    const auto founded = waitFor(QtConcurrent::run(&workThreads(), [start, &clock] {
        return std::make_shared<Result<RecoveryKey>>(
            foundOffice(start.path, start.office, start.password, clock));
    }));
    QApplication::restoreOverrideCursor();
    setEnabled(true);
    renewFoot();
    if (!founded->ok()) {
        m_prompts.tell(this, Tone::Error, tr("The database was not created"),
                       m_texts->sentence(founded->error().message));
        return;
    }
    m_data.recoveryKey = (**founded).shown();
    m_data.created = true;
}

void FirstStart::begin()
{
    setEnabled(false);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const StartData start = m_data;
    const auto unlocked = waitFor(QtConcurrent::run(&workThreads(), [start] {
        return std::make_shared<Result<Database::Unlocked>>(
            Database::unlock(start.path, start.office.userName, start.password));
    }));
    QApplication::restoreOverrideCursor();
    setEnabled(true);
    auto database = unlocked->ok() ? Database::open(**unlocked, m_clock)
                                   : Result<std::unique_ptr<Database>>(unlocked->error());
    if (!database.ok()) {
        m_prompts.tell(this, Tone::Error, tr("The database can't be opened"),
                       m_texts->sentence(database.error().message));
        return;
    }
    m_database = *std::move(database);
    {
        // Office data may have been mended on the way back.
        Session session(m_database->user(), m_database->connection(), m_clock,
                        &m_database->objects());
        if (const Done applied = applyOfficeFile(session, m_data.office); !applied.ok())
            m_prompts.tell(this, Tone::Warning, tr("The office"),
                           m_texts->sentence(applied.error().message));
    }
    if (m_data.begin == StartData::Begin::Demo)
        fillWithDemo();
    m_data.password.clear();
    m_data.recoveryKey.clear();
    m_settings.set(Setting::LastDatabase, m_data.path);
    QStringList recent = m_settings.value(Setting::RecentDatabases).toStringList();
    recent.removeAll(m_data.path);
    recent.prepend(m_data.path);
    m_settings.set(Setting::RecentDatabases, recent);
    m_settings.set(Setting::LastUser, m_data.office.userName);
    accept();
}

void FirstStart::fillWithDemo()
{
    constexpr int Citizens = 40;
    QProgressDialog dialog(tr("Making demo data"), {}, 0, 1000, this);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(0);
    dialog.setValue(0);
    std::atomic<int> thousandth = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &dialog, [&] { dialog.setValue(thousandth); });
    timer.start(100);
    Database &database = *m_database;
    const Clock &clock = m_clock;
    const auto filled = waitFor(QtConcurrent::run(&workThreads(), [&database, &clock, &thousandth] {
        auto connection = database.connect();
        if (!connection.ok())
            return std::make_shared<Result<DemoOutcome>>(connection.error());
        Session session(database.user(), **connection, clock, &database.objects());
        DemoOptions options;
        options.citizens = Citizens;
        Progress progress;
        progress.report = [&thousandth](qint64 done, qint64 total) {
            thousandth = total > 0 ? int(done * 1000 / total) : 0;
        };
        return std::make_shared<Result<DemoOutcome>>(fillDemo(session, options, progress));
    }));
    timer.stop();
    dialog.reset();
    if (!filled->ok())
        m_prompts.tell(this, Tone::Error, tr("Demo data"),
                       m_texts->sentence(filled->error().message));
}

Place FirstStart::firstPlace() const
{
    return m_data.begin == StartData::Begin::Import ? Place{Area::Orders, u"import"_s}
                                                    : Place{Area::Today};
}

void FirstStart::removeCreated()
{
    QFile::remove(m_data.path);
    QFile::remove(KeyFile::pathFor(m_data.path));
}

void FirstStart::reject()
{
    if (!m_data.created) {
        QDialog::reject();
        return;
    }
    const int answer = m_prompts.ask(
        this, {Tone::Warning,
               tr("Getting started"),
               tr("The office has been created, but the recovery key has not been proved."),
               tr("Without the paper nobody can help you if the password is forgotten."),
               {tr("Go on"), tr("Remove the new office and quit")},
               0});
    if (answer == 1) {
        removeCreated();
        QDialog::reject();
    }
}

} // namespace bro
