// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract_options.h"
#include "finding_panel.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>
#include <exports/d1_words.h>
#include <orders/order_store.h>
#include <views/background.h>
#include <views/controls.h>
#include <views/exports/dataset_view.h>
#include <views/exports/exports_page.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>
#include <views/progress_strip.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int EchoTime = 4000; // ms
constexpr int PanelFrom = 900; // width of the page; the list comes first
const QString PartsState = u"exports/parts"_s;

Place placeOf(const D1Finding &finding, const DatasetLayout &layout)
{
    switch (mendIn(finding, layout)) {
    case MendIn::Attendance:
        return {
            Area::Attendance, {}, finding.citizen.value, finding.participation.value, finding.date};
    case MendIn::Planning:
        return {Area::Planning, u"citizen"_s, finding.citizen.value, finding.participation.value,
                finding.date};
    case MendIn::Citizen:
        return {Area::Citizens, {}, finding.citizen.value};
    case MendIn::Order:
    case MendIn::Documents:
        break;
    }
    return {Area::Orders, {}, finding.order.value};
}
} // namespace

ExportsPage::ExportsPage(PageContext &context, QWidget *parent)
    : FramedPage(Area::Exports, context, parent),
      m_model(context.texts, this)
{
    titleLabel()->setText(title());
    setFoldBelow(PanelFrom);
    top()->setContentsMargins(16, 0, 16, 8);
    buildHeader();
    buildContent();
    m_panel = new FindingPanel(texts(), this);
    setPanel(m_panel);
    buildActions();
    connect(m_panel, &FindingPanel::stepWanted, this, &ExportsPage::step);
    connect(m_panel, &FindingPanel::mendWanted, this, &ExportsPage::mend);
    readContracts();
    const QDate month = session().today().addMonths(-1);
    choosePeriod(month);
    renewActions();
}

QString ExportsPage::title() const
{
    return tr("Exports");
}

void ExportsPage::buildHeader()
{
    auto *tools = new FlowLayout;
    m_filter = makeFilterField(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    m_recheck = makeButton(tr("Check again"), u"arrow_sync"_s, u"recheck"_s, this);
    m_recheck->setToolTip(u"F5"_s);
    m_save = makeButton(tr("Save extract…"), u"save"_s, u"saveExtract"_s, this);
    tools->addWidget(m_filter);
    tools->addGap();
    tools->addWidget(m_recheck);
    tools->addWidget(m_save);
    header()->addSpacing(8);
    header()->addLayout(tools, 1);
    m_options = new ExtractOptions(context().settings, this);
    m_progress = new ProgressStrip(this);
    top()->insertWidget(0, m_options);
    top()->addWidget(m_progress);
    connect(m_recheck, &QPushButton::clicked, this, &ExportsPage::check);
    connect(m_save, &QPushButton::clicked, this, &ExportsPage::askToSave);
    connect(m_options, &ExtractOptions::contentChanged, this, &ExportsPage::check);
    connect(m_progress, &ProgressStrip::canceled, this, [this] {
        messageBar()->show(Tone::Info, tr("The check was stopped."),
                           tr("Nothing is known of the period yet."),
                           {{tr("Check again"), [this] { check(); }}});
    });
}

void ExportsPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(content));
    m_parts = new QSplitter(Qt::Vertical, content);
    m_parts->setObjectName(u"exportsParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_list = new ListView(u"findings"_s, context().settings, m_parts);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setListModel(&m_model);
    m_list->setFilterField(m_filter);
    m_dataset = new DatasetView(texts(), m_parts);
    m_dataset->setObjectName(u"datasetView"_s);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_dataset);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_parts->restoreState(context().settings.state(PartsState));
    column->addWidget(m_parts, 1);
    setContent(content);
    connect(m_parts, &QSplitter::splitterMoved, this,
            [this] { context().settings.setState(PartsState, m_parts->saveState()); });
    connect(m_list, &ListView::currentRowChanged, this, &ExportsPage::showFinding);
    connect(m_list, &ListView::opened, this, &ExportsPage::mend);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(LinkRole).toBool())
            mend();
    });
    connect(m_dataset, &DatasetView::cprShown, this, [this] {
        const Done logged =
            session().log().record(AccessKind::View, u"d1-cpr"_s, m_preview->citizens);
        if (!logged.ok())
            tell(logged.error());
    });
}

void ExportsPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                            auto act) {
        QAction *action = makeAction(text, iconName, keys, this);
        connect(action, &QAction::triggered, this, act);
        m_menu.append(action);
    };
    add(tr("Check again"), u"arrow_sync"_s, QKeySequence(Qt::Key_F5), [this] { check(); });
    add(tr("Next finding"), u"arrow_down"_s, QKeySequence(Qt::Key_F8), [this] { step(1); });
    add(tr("Previous finding"), u"arrow_up"_s, QKeySequence(Qt::SHIFT | Qt::Key_F8),
        [this] { step(-1); });
    add(tr("Mend the finding"), u"arrow_enter"_s, {}, [this] { mend(); });
    add(tr("Save extract…"), u"save"_s, QKeySequence::Save, [this] { askToSave(); });
}

void ExportsPage::readContracts()
{
    const auto choices = contractChoices(session());
    if (choices.ok())
        m_options->setContracts(*choices);
    else
        tell(choices.error());
}

void ExportsPage::choosePeriod(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    m_options->setPeriod(first, first.addMonths(1).addDays(-1));
}

void ExportsPage::openOrder(OrderId id)
{
    const auto order = OrderStore(session()).byId(id);
    if (!order.ok()) {
        tell(order.error());
        return;
    }
    m_options->chooseContract(order->contractKey);
    m_wantedOrder = id;
}

void ExportsPage::open(const Place &place)
{
    const D1Request before = m_options->request();
    if (place.day.isValid() && (place.day < m_options->from() || place.day > m_options->to()))
        choosePeriod(place.day);
    if (place.view == "order"_L1 && place.id != 0)
        openOrder(OrderId{place.id});
    if (place.part != 0)
        m_wanted = place.part;
    if (m_wanted != 0 || m_wantedOrder.isValid())
        m_filter->clear();
    const D1Request now = m_options->request();
    const bool other =
        now.contractKey != before.contractKey || now.from != before.from || now.to != before.to;
    // What was mended meanwhile is checked again, and the finding is found again.
    if (!m_opened || other || m_outdated)
        check();
    else
        chooseWanted();
    m_opened = true;
    m_list->setFocus();
}

Place ExportsPage::place() const
{
    return {Area::Exports, u"d1"_s, 0, m_list->currentId(), m_options->from()};
}

void ExportsPage::reload(const QList<Change> &changes)
{
    const auto concerns = [](const Change &change) {
        switch (change.aggregate) {
        case Aggregate::Notice:
        case Aggregate::Note:
        case Aggregate::Day:
        case Aggregate::User:
        case Aggregate::Deadline:
        case Aggregate::Billing:
            return false;
        default:
            return true;
        }
    };
    if (!changes.isEmpty() && std::none_of(changes.begin(), changes.end(), concerns))
        return;
    if (!m_preview && !m_checking.isRunning())
        return;
    // The entry of our own export in the access log comes back as a change by somebody else.
    if (changes.isEmpty() && m_sinceSaved.isValid() && !m_sinceSaved.hasExpired(EchoTime))
        return;
    m_outdated = true;
    if (!m_checking.isRunning())
        showMessage();
}

QList<QWidget *> ExportsPage::zones() const
{
    return {m_options, m_list, m_dataset->table(), m_panel};
}

bool ExportsPage::stepBack()
{
    if (m_progress->isRunning() && m_progress->isVisible()) {
        m_progress->cancel();
        return true;
    }
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void ExportsPage::check()
{
    m_checking.drop();
    if (!m_options->hasContract()) {
        readContracts();
        if (!m_options->hasContract()) {
            m_list->setEmpty({u"arrow_export_ltr"_s, tr("No contract has a dataset."),
                              tr("Import the orders of a contract that asks for one.")});
            return;
        }
    }
    if (!m_options->check()) {
        m_list->setEmpty({u"calendar_ltr"_s, tr("The period is not valid."),
                          tr("Choose a last day that is not before the first.")});
        clearPreview();
        messageBar()->clear();
        renewActions();
        return;
    }
    if (m_wanted == 0)
        m_wanted = m_list->currentId();
    m_outdated = false;
    const D1Request request = m_options->request();
    using Made = std::shared_ptr<const D1Preview>;
    BackgroundJob *job = m_checking.start<Made>(
        context(), this,
        [request](Session &session, const Progress &progress) -> Result<Made> {
            BRO_TRY(D1Preview made, previewD1(session, request, progress));
            return Made(std::make_shared<const D1Preview>(std::move(made)));
        },
        [this](Result<Made> made) { checked(std::move(made)); });
    m_progress->follow(job, tr("Checking the dataset …"));
    renewActions();
}

void ExportsPage::clearPreview()
{
    m_preview = nullptr;
    m_model.setPreview(nullptr);
    m_dataset->setPreview(nullptr);
}

void ExportsPage::checked(Result<std::shared_ptr<const D1Preview>> made)
{
    if (!made.ok()) {
        clearPreview();
        m_list->setEmpty({});
        if (made.error().kind != Error::Kind::Canceled)
            tell(made.error());
        else
            m_outdated = true;
        renewActions();
        return;
    }
    m_preview = *made;
    m_list->setEmpty(m_preview->outcome.rows == 0
                         ? ListView::Empty{u"arrow_export_ltr"_s,
                                           tr("There are no activities in the period."),
                                           tr("Choose another period or contract.")}
                         : ListView::Empty{u"checkmark_circle"_s, tr("Nothing to mend."),
                                           tr("The dataset can be saved as it stands.")});
    m_dataset->setPreview(m_preview);
    m_model.setPreview(m_preview);
    // Everybody with a row can be seen below.
    for (const CitizenId citizen : m_preview->citizens)
        session().log().view(u"d1"_s, citizen);
    chooseWanted();
    showFinding();
    showMessage();
    renewActions();
}

void ExportsPage::chooseWanted()
{
    if (m_wantedOrder.isValid()) {
        for (int row = 0; row < m_model.allRows(); ++row) {
            const QModelIndex index = m_model.indexOfRow(row);
            if (const D1Finding *finding = m_model.finding(index);
                finding && finding->order == m_wantedOrder) {
                m_list->setCurrentId(D1FindingModel::idOf(*finding));
                break;
            }
        }
    } else if (m_wanted != 0) {
        m_list->setCurrentId(m_wanted);
    }
    m_wanted = 0;
    m_wantedOrder = {};
}

void ExportsPage::showFinding()
{
    const D1Finding *finding = m_model.finding(m_list->currentIndex());
    std::optional<D1Origin> origin;
    if (finding && !isOfOrder(finding->check)) {
        const auto read = d1Origin(session(), finding->participation);
        if (read.ok())
            origin = *read;
    }
    m_panel->setFinding(finding, m_preview.get(), origin);
    if (finding)
        m_dataset->showCell(finding->row - 1, finding->column);
}

void ExportsPage::step(int by)
{
    QModelIndex next = m_list->nextRow(m_list->currentIndex(), by);
    if (!next.isValid() && by > 0)
        next = m_list->nextRow({});
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void ExportsPage::mend()
{
    const D1Finding *finding = m_model.finding(m_list->currentIndex());
    if (finding)
        context().navigator.go(placeOf(*finding, m_preview->layout));
}

QString ExportsPage::counted() const
{
    const QLocale &locale = texts().locale();
    return tr("%1 rows · %2 citizens.")
        .arg(locale.toString(m_preview->outcome.rows),
             locale.toString(qint64(m_preview->citizens.size())));
}

void ExportsPage::showMessage()
{
    if (!m_preview)
        return;
    const D1Findings &findings = m_preview->outcome.findings;
    const MessageBar::Button again{tr("Check again"), [this] { check(); }};
    if (m_outdated) {
        messageBar()->show(Tone::Warning, tr("Data may have changed since the check."), counted(),
                           {again});
        return;
    }
    const int warnings = int(findings.warnings);
    const QString along =
        warnings > 0 ? tr("%n warning(s) can go along if you choose so.", nullptr, warnings) + u' '
                     : QString();
    if (findings.errors > 0)
        messageBar()->show(Tone::Error,
                           tr("Can't be saved yet: %n error(s).", nullptr, int(findings.errors)),
                           along + counted());
    else if (m_preview->outcome.rows == 0)
        messageBar()->show(Tone::Info, tr("There are no activities in the period."),
                           tr("Choose another period or contract."));
    else if (warnings > 0)
        messageBar()->show(Tone::Warning, tr("Can be saved."), along + counted());
    else
        messageBar()->show(Tone::Ok, tr("Can be saved: nothing to mend."), counted());
}

void ExportsPage::renewActions()
{
    const bool checking = m_checking.isRunning();
    QString why;
    if (checking)
        why = tr("The dataset is being checked.");
    else if (!m_preview)
        why = tr("The dataset has not been checked.");
    else if (m_preview->outcome.findings.errors > 0)
        why = tr("The errors must be mended first.");
    else if (m_preview->outcome.rows == 0)
        why = tr("There are no activities in the period.");
    m_save->setEnabled(why.isEmpty() && !m_saving);
    m_save->setToolTip(why);
    m_save->setAccessibleDescription(why);
    m_recheck->setEnabled(!checking && m_options->hasContract());
}

AreaPage *makeExportsPage(PageContext &context, QWidget *parent)
{
    return new ExportsPage(context, parent);
}

} // namespace bro
