// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editor.h"
#include "parts_tree.h"
#include "profile_form.h"
#include "tryout_view.h"
#include "use_dialog.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <contracts/profile_loader.h>
#include <core/atomic_file.h>
#include <core/rows_model.h>
#include <views/contracts/contract_editor.h>
#include <views/controls.h>
#include <views/draft_keeper.h>
#include <views/elided_label.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
// Rows of faults below the form: two in a low window.
constexpr int MostFaultRows = 4;
constexpr int HeightPerRow = 220;
// Width of the parts, in characters.
constexpr int LeastParts = 22;
constexpr int MostParts = 42;

Done writeFile(const QString &name, const QByteArray &bytes)
{
    BRO_TRY(const std::unique_ptr<AtomicFile> file, AtomicFile::open(name));
    BRO_CHECK(file->write(bytes));
    return file->commit();
}
} // namespace

ContractEditor::ContractEditor(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    setObjectName(u"contractEditor"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead();
    makeParts();
    auto *keys = makeAction(tr("Save"), {}, QKeySequence::Save, this);
    connect(keys, &QAction::triggered, this, [this] { save(); });
    auto *next = makeAction(tr("Next fault"), {}, Qt::Key_F8, this);
    connect(next, &QAction::triggered, this, &ContractEditor::nextFault);
    // Also from the row of tabs above.
    keys->setShortcutContext(Qt::WindowShortcut);
    next->setShortcutContext(Qt::WindowShortcut);
    connect(&m_draft, &ProfileDraft::changed, this, &ContractEditor::draftChanged);
}

ContractEditor::~ContractEditor() = default;

void ContractEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 0, 16, 8);
    rows->setSpacing(8);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    auto *back = makeButton(tr("All contracts"), u"arrow_left"_s, u"leaveContract"_s, head);
    connect(back, &QPushButton::clicked, this, &ContractEditor::left);
    back->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    first->addWidget(back);
    m_title = new ElidedLabel({}, head);
    m_title->setObjectName(u"contractTitle"_s);
    m_title->setFont(headingFont(m_title->font()));
    first->addWidget(m_title, 1);
    m_state = makeSecondaryLabel({}, head);
    m_state->setObjectName(u"contractState"_s);
    m_state->setWordWrap(false);
    first->addWidget(m_state);
    rows->addLayout(first);
    auto *tools = new QWidget(head);
    auto *flow = new FlowLayout(tools);
    m_views = new SegmentedBar(tools);
    m_views->addSegment(u"form"_s, tr("The contract"));
    m_views->addSegment(u"tryout"_s, tr("Try it on an order"));
    connect(m_views, &SegmentedBar::chosen, this, &ContractEditor::chooseView);
    flow->addWidget(m_views);
    flow->addGap();
    const auto add = [&](QPushButton *button, auto act) {
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_undo = add(makeIconButton(u"arrow_undo"_s, tr("Undo"), u"undoDraft"_s, tools),
                 [this] { undo(false); });
    m_redo = add(makeIconButton(u"arrow_redo"_s, tr("Redo"), u"redoDraft"_s, tools),
                 [this] { undo(true); });
    add(makeButton(tr("Save as a file…"), u"arrow_export_ltr"_s, u"saveDraftAsFile"_s, tools),
        [this] { saveAsFile(); });
    m_save =
        add(makeButton(tr("Save the draft"), u"save"_s, u"saveDraft"_s, tools), [this] { save(); });
    m_use =
        add(makeDefaultButton(tr("Take into use…"), u"document_checkmark"_s, u"useDraft"_s, tools),
            [this] { use(); });
    m_newVersion =
        add(makeDefaultButton(tr("New version…"), u"document_add"_s, u"newVersion"_s, tools),
            [this] { Q_EMIT newVersionWanted(m_draft.text(u"key"_s)); });
    rows->addWidget(tools);
    layout()->addWidget(head);
    m_bar = new MessageBar(this);
    m_bar->setObjectName(u"contractBar"_s);
    m_keeper = new DraftKeeper(m_context, this);
    m_keeper->setBar(m_bar);
    layout()->addWidget(m_bar);
    layout()->addWidget(makeLine(this));
}

void ContractEditor::makeParts()
{
    m_stack = new QStackedWidget(this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
    m_parts = new ProfileTreeModel(m_draft, m_context.texts, this);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_split = new QSplitter(Qt::Horizontal, page);
    m_tree = new PartsTree(*m_parts, m_split);
    m_form = new ProfileForm(m_draft, *m_parts, m_context.texts, m_context.prompts, m_split);
    m_split->addWidget(m_tree);
    m_split->addWidget(m_form);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * LeastParts);
    m_ownWidth = m_split->restoreState(m_context.settings.state(u"contractParts"_s));
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_ownWidth = true;
        m_context.settings.setState(u"contractParts"_s, m_split->saveState());
    });
    column->addWidget(m_split, 1);
    column->addWidget(makeLine(page));
    m_faultWords = makeLabel({}, page);
    m_faultWords->setObjectName(u"faultWords"_s);
    m_faultWords->setContentsMargins(16, 4, 16, 4);
    column->addWidget(m_faultWords);
    m_faultRows =
        new RowsModel({{u"where"_s, tr("Where"), 50}, {u"what"_s, tr("What is wrong"), 70}}, this);
    m_faults = new ListView(u"contractFaults"_s, m_context.settings, page);
    m_faults->setAccessibleName(tr("What is wrong"));
    m_faults->setListModel(m_faultRows);
    m_faults->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_faults);
    connect(m_faults, &ListView::opened, this, [this](qint64 id) {
        m_lastFault = id - 1;
        m_lastPath = m_draft.faults().value(m_lastFault).path;
        jump(m_lastPath);
    });
    connect(m_tree, &PartsTree::chosen, this, [this](const QString &path) {
        m_form->write();
        if (path != m_form->part())
            m_form->showPart(path);
    });
    connect(m_tree, &PartsTree::entered, this, [this] { m_form->focusFirst(); });
    connect(m_form, &ProfileForm::madeAnew, this, [this] {
        // Tab reads on from the fields to what is wrong with them.
        QWidget *before = m_tree;
        const QList<QWidget *> stops = m_form->stops();
        for (QWidget *stop : stops) {
            setTabOrder(before, stop);
            before = stop;
        }
        setTabOrder(before, m_faults);
    });
    connect(m_form, &ProfileForm::undoWanted, this, &ContractEditor::undo);
    connect(m_form, &ProfileForm::wanted, this, [this](const QString &path) {
        m_tree->choose(path);
        m_form->focusFirst();
    });
    m_stack->addWidget(page);
    m_tryout = new TryoutView(m_draft, m_context, this);
    connect(m_tryout, &TryoutView::faultsWanted, this, [this] {
        m_lastFault = -1;
        nextFault();
    });
    m_stack->addWidget(m_tryout);
}

QWidget *ContractEditor::mainZone() const
{
    return m_tree;
}

QList<QWidget *> ContractEditor::zones() const
{
    if (m_stack->currentIndex() == 1) {
        QWidget *first = m_tryout->firstField();
        return first ? QList<QWidget *>{first} : QList<QWidget *>();
    }
    QList<QWidget *> zones{m_tree, m_form};
    if (m_faults->isVisible())
        zones.append(m_faults);
    return zones;
}

Done ContractEditor::openDraft(qint64 id)
{
    BRO_TRY(m_stored, ContractDraftStore(m_context.session).find(id));
    m_version = {};
    return begin(m_stored.text);
}

Done ContractEditor::openVersion(ContractVersionId id)
{
    BRO_TRY(const QByteArray json, ContractStore(m_context.session).text(id));
    m_stored = {};
    m_version = id;
    return begin(json);
}

Done ContractEditor::begin(const QByteArray &json)
{
    const QString key = m_draft.text(u"key"_s);
    m_keeper->flush(); // of the text that goes
    m_form->setReadOnly(m_version.isValid());
    QList<Profile> others;
    if (!m_version.isValid()) {
        ContractStore store(m_context.session);
        BRO_TRY(const QList<ContractSummary> stored, store.list());
        for (const ContractSummary &summary : stored) {
            Profile other;
            other.key = summary.key;
            other.version = summary.version;
            other.validFrom = summary.validFrom;
            other.validTo = summary.validTo;
            others.append(other);
        }
    }
    m_loading = true; // the form still shows the old text
    const Done loaded = m_draft.load(json);
    m_draft.setOtherVersions(others);
    m_loading = false;
    BRO_CHECK(loaded);
    m_bar->clear();
    m_lastFault = -1;
    if (key != m_draft.text(u"key"_s)) {
        m_tree->collapseAll();
        m_tree->setCurrentIndex(m_parts->index(0, 0));
    }
    m_form->showPart(m_tree->currentPath());
    m_views->setCurrent(u"form"_s);
    m_stack->setCurrentIndex(0);
    renewHead();
    renewFaults();
    keepTyped();
    return {};
}

// What was changed and not saved outlives a program that goes down.
void ContractEditor::keepTyped()
{
    if (m_version.isValid()) {
        m_keeper->end();
        return;
    }
    const QString text = u"text"_s;
    m_keeper->begin(
        u"contract/%1"_s.arg(m_stored.id), {Area::Office, u"contractDraft"_s, m_stored.id},
        [this, text] {
            return m_draft.isChanged() ? QJsonObject{{text, QString::fromUtf8(m_draft.json())}}
                                       : QJsonObject();
        },
        [this, text](const QJsonObject &kept) { m_draft.replace(kept[text].toString().toUtf8()); });
}

void ContractEditor::renew()
{
    if (m_version.isValid() || m_draft.isChanged() || m_stored.id == 0)
        return;
    const auto stored = ContractDraftStore(m_context.session).find(m_stored.id);
    if (stored.ok() && stored->revision != m_stored.revision)
        if (const Done opened = openDraft(m_stored.id); !opened.ok())
            Q_EMIT failed(opened.error());
}

void ContractEditor::draftChanged(const QString &path, bool structure)
{
    if (m_loading)
        return;
    m_keeper->touch();
    if (structure)
        m_form->showAgain(m_tree->currentPath());
    else
        m_form->renew();
    // What is undone is seen.
    if (m_undoing && !path.isEmpty()) {
        m_tree->choose(path);
        m_form->focusValue(path);
    }
    if (m_stack->currentIndex() == 1)
        m_tryout->renew();
    renewHead();
    renewFaults();
}

void ContractEditor::renewHead()
{
    const bool shown = m_version.isValid();
    const JsonNode *number = m_draft.at(u"version"_s);
    const int version = number ? int(number->integer) : 0;
    const QString title = m_draft.text(u"title"_s);
    m_title->setText(title.isEmpty() ? tr("Contract without a title") : title);
    const QDate from = QDate::fromString(m_draft.text(u"validFrom"_s), Qt::ISODate);
    const QString since = m_context.texts.date(from);
    m_state->setText(shown                 ? tr("Version %1, taken into use").arg(version)
                     : m_draft.isChanged() ? tr("Draft of version %1, not saved").arg(version)
                                           : tr("Draft of version %1, saved").arg(version));
    m_state->setToolTip(tr("In force from %1").arg(since));
    m_undo->setVisible(!shown);
    m_redo->setVisible(!shown);
    m_save->setVisible(!shown);
    m_use->setVisible(!shown);
    m_newVersion->setVisible(shown);
    m_undo->setEnabled(m_draft.canUndo());
    m_redo->setEnabled(m_draft.canRedo());
    m_undo->setToolTip(m_draft.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(words(m_draft.undoName()))
                                         : tr("Undo (Ctrl+Z)"));
    m_redo->setToolTip(m_draft.canRedo() ? tr("Redo: %1").arg(words(m_draft.redoName()))
                                         : tr("Redo"));
    m_save->setEnabled(m_draft.isChanged());
    m_use->setEnabled(m_draft.isSound());
    const bool manages = m_context.session.require(Right::ManageContracts).ok();
    m_newVersion->setEnabled(manages);
    m_save->setEnabled(manages && m_draft.isChanged());
    m_use->setEnabled(manages && m_draft.isSound());
}

// "Spor A › Ordrens længde › Kilde".
QString ContractEditor::placeWords(const QString &path) const
{
    QStringList words;
    QString way;
    const QStringList steps = path.split(u'.', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        way += (way.isEmpty() ? QString() : u"."_s) + step;
        const ProfileField *field = profileFieldAt(way);
        if (step.endsWith(u']')) {
            const JsonNode *entry = m_draft.at(way);
            const QString title = entry ? entryTitle(*entry) : QString();
            words.append(title.isEmpty() ? this->words(Message(u"contracts.draftNoTitle"_s))
                                         : title);
        } else {
            words.append(field ? m_context.texts.sentence(field->label) : step);
        }
    }
    return words.isEmpty() ? this->words(Message(u"contracts.draftAgreement"_s))
                           : words.join(u" › "_s);
}

void ContractEditor::renewFaults()
{
    const QList<DraftFault> &faults = m_draft.faults();
    const qint64 kept = m_faults->currentId();
    QList<RowsModel::Row> rows;
    for (qsizetype i = 0; i < faults.size(); ++i) {
        rows.append({i + 1, {placeWords(faults[i].path), words(faults[i].message)}});
    }
    m_faultRows->setRows(rows);
    m_faults->setCurrentId(kept);
    m_faults->setVisible(!rows.isEmpty());
    fitFaults();
    const bool shownOnly = m_version.isValid();
    setLabelTone(m_faultWords, faults.isEmpty() ? Tone::Ok : Tone::Error);
    m_faultWords->setText(faults.isEmpty() ? tr("No faults: the contract can be taken into use.")
                                           : tr("%n thing(s) to mend. F8 goes to the next.",
                                                nullptr, int(faults.size())));
    m_faultWords->setVisible(!shownOnly);
}

void ContractEditor::fitFaults()
{
    const int most = std::clamp(height() / HeightPerRow, 2, MostFaultRows);
    const int shown = std::min(m_faultRows->shownRows(), most) + 1; // and the header
    m_faults->setFixedHeight(rowHeight(m_faults->font()) * shown + 8);
}

void ContractEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFaults();
    if (m_ownWidth)
        return;
    const int character = fontMetrics().averageCharWidth();
    const int parts = std::clamp(width() * 3 / 10, character * LeastParts, character * MostParts);
    m_split->setSizes({parts, width() - parts});
}

void ContractEditor::jump(const QString &path)
{
    chooseView(u"form"_s);
    m_tree->choose(path);
    if (!m_form->focusValue(path))
        m_form->focusFirst();
}

void ContractEditor::nextFault()
{
    m_form->write();
    const QList<DraftFault> &faults = m_draft.faults();
    if (faults.isEmpty()) {
        m_context.navigator.tellBriefly(tr("There are no faults."));
        return;
    }
    // What was mended has gone from the list: the next one has taken its place.
    const bool mended = faults.value(m_lastFault).path != m_lastPath;
    m_lastFault = (m_lastFault < 0 ? 0 : m_lastFault + (mended ? 0 : 1)) % faults.size();
    m_lastPath = faults[m_lastFault].path;
    m_faults->setCurrentId(m_lastFault + 1);
    jump(faults[m_lastFault].path);
}

void ContractEditor::chooseView(const QString &key)
{
    m_form->write();
    m_views->setCurrent(key);
    m_stack->setCurrentIndex(key == "tryout"_L1 ? 1 : 0);
    if (key == "tryout"_L1) {
        m_tryout->renew();
        if (QWidget *first = m_tryout->firstField())
            first->setFocus(Qt::OtherFocusReason);
    }
}

void ContractEditor::undo(bool again)
{
    m_form->write();
    m_undoing = true;
    if (again)
        m_draft.redo();
    else
        m_draft.undo();
    m_undoing = false;
}

bool ContractEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_version.isValid()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || isRedo(*key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ContractEditor::keyPressEvent(QKeyEvent *event)
{
    if (!m_version.isValid() && event->matches(QKeySequence::Undo))
        undo(false);
    else if (!m_version.isValid() && isRedo(*event))
        undo(true);
    else
        QWidget::keyPressEvent(event);
}

bool ContractEditor::save()
{
    if (m_version.isValid())
        return true;
    m_form->write();
    if (!m_draft.isChanged())
        return true;
    const auto saved = ContractDraftStore(m_context.session).save(m_stored, m_draft.json());
    if (!saved.ok()) {
        m_bar->show(Tone::Error, words(saved.error().message));
        return false;
    }
    m_stored = *saved;
    m_draft.setSaved();
    m_bar->clear();
    m_keeper->end(DraftKeeper::End::Saved);
    keepTyped();
    renewHead();
    m_context.navigator.tellBriefly(tr("The draft has been saved."));
    return true;
}

void ContractEditor::saveAsFile()
{
    m_form->write();
    const QString name = m_draft.text(u"key"_s) + u".json"_s;
    const QString folder = m_context.settings.value(Setting::LastFolder).toString();
    const QString file = m_context.prompts.saveFile(this, tr("Save the contract as a file"),
                                                    folder.isEmpty() ? name : folder + u'/' + name,
                                                    tr("Contracts (*.json)"));
    if (file.isEmpty())
        return;
    const Done written = writeFile(file, m_draft.json());
    if (!written.ok())
        m_bar->show(Tone::Error, words(written.error().message));
    else
        m_context.navigator.tellBriefly(tr("The contract has been saved as a file."));
}

void ContractEditor::use()
{
    if (!save() || !m_draft.isSound())
        return;
    const auto effect = versionEffect(m_context.session, m_stored.text, m_stored.key + u".json"_s);
    if (!effect.ok()) {
        m_bar->show(Tone::Error, words(effect.error().message));
        return;
    }
    UseDialog dialog(m_stored.title, *effect, m_context.texts, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto used = ContractDraftStore(m_context.session).takeIntoUse(m_stored);
    if (!used.ok()) {
        m_bar->show(Tone::Error, words(used.error().message));
        return;
    }
    m_context.navigator.tellBriefly(tr("The contract has been taken into use."));
    m_draft.setSaved();
    m_keeper->end(DraftKeeper::End::Saved);
    Q_EMIT usedAs(used->value);
}

bool ContractEditor::mayLeave()
{
    m_form->write();
    if (m_version.isValid() || !m_draft.isChanged())
        return true;
    const int answer =
        m_context.prompts.ask(this, {Tone::Warning,
                                     tr("Contract"),
                                     tr("The draft has been changed but not saved."),
                                     {},
                                     {tr("Save"), tr("Drop the changes"), tr("Stay")}});
    if (answer == 0)
        return save();
    if (answer == 1) {
        m_keeper->end();
        const Done opened = openDraft(m_stored.id);
        if (!opened.ok())
            m_draft.setSaved();
        return true;
    }
    return false;
}

} // namespace bro
