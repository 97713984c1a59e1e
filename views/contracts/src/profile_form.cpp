// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_form.h"
#include "entry_list.h"
#include "field_editor.h"
#include "text_table.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/form.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
using FieldPtr = std::shared_ptr<const ProfileField>;

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}
} // namespace

ProfileForm::ProfileForm(ProfileDraft &draft, const ProfileTreeModel &tree, const Texts &texts,
                         Prompts &prompts, QWidget *parent)
    : QScrollArea(parent),
      m_draft(draft),
      m_tree(tree),
      m_texts(texts),
      m_prompts(prompts)
{
    setObjectName(u"profileForm"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

const ProfileField *ProfileForm::field() const
{
    return m_path.isEmpty() ? nullptr : profileFieldAt(m_path);
}

// The old fields may be in the middle of telling us something: they go when they have done so.
void ProfileForm::clear()
{
    for (const Row &row : std::as_const(m_rows))
        row.editor->close();
    m_rows.clear();
    m_order.clear();
    m_entries = nullptr;
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
}

void ProfileForm::showAgain(const QString &path)
{
    if (path == m_path && m_entries)
        renew();
    else
        showPart(path);
}

void ProfileForm::showPart(const QString &path)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_content && m_content->isAncestorOf(focused);
    const QString focus = hadFocus ? focused->objectName() : QString();
    const bool same = path == m_path;
    clear();
    m_path = path;
    m_content = new QWidget;
    showLocked();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    addHead(column);
    const ProfileField *part = field();
    const bool isList = part && part->kind == FieldKind::List && !isEntry();
    const bool isBare = isList && m_readOnly && m_draft.count(m_path) == 0;
    if (isBare || (part && !m_draft.at(m_path) && part->kind != FieldKind::List)) {
        addMissing(column, *part);
    } else if (isList) {
        m_entries = new EntryList(m_draft, m_tree, m_path, m_readOnly, m_content);
        connect(m_entries, &EntryList::opened, this, &ProfileForm::wanted);
        column->addWidget(m_entries, 1);
    } else if (part && part->kind == FieldKind::TextTable) {
        auto *table = new TextTable(m_draft, *part, m_texts, m_prompts, m_readOnly, m_content);
        for (const TextTable::Row &row : table->rows()) {
            m_rows.insert(row.editor->path(), {row.editor, row.field});
            m_order.append(row.editor->path());
        }
        column->addWidget(table);
        column->addStretch();
    } else {
        addFields(column);
        addParts(column);
        column->addStretch();
    }
    for (const Row &row : std::as_const(m_rows))
        row.editor->input()->installEventFilter(this);
    setWidget(m_content);
    fitLabels();
    renewFaults();
    Q_EMIT madeAnew();
    if (!hadFocus)
        return;
    auto *again = same && !focus.isEmpty() ? m_content->findChild<QWidget *>(focus) : nullptr;
    if (again)
        again->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

// What is locked is there to be read; the version's state says that it is locked.
void ProfileForm::showLocked()
{
    if (!m_readOnly || !m_content)
        return;
    QPalette colors;
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, palette().color(QPalette::Active, role));
    m_content->setPalette(colors);
}

void ProfileForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLocked();
}

// Where there is little room the fields get the larger part of it.
void ProfileForm::fitLabels()
{
    const int room = viewport()->width() * 36 / 100;
    const int wanted = fontMetrics().averageCharWidth() * 26;
    for (const Row &row : std::as_const(m_rows))
        row.field->label()->setFixedWidth(std::min(wanted, room));
}

void ProfileForm::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    focusFirst();
}

void ProfileForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitLabels();
}

void ProfileForm::addHead(QVBoxLayout *column)
{
    const QModelIndex part = m_tree.indexOf(m_path);
    m_title = makeHeading(part.data(ProfileTreeModel::TitleRole).toString(), m_content);
    m_title->setObjectName(u"partTitle"_s);
    column->addWidget(m_title);
    const ProfileField *own = field();
    if (own && !own->help.isEmpty() && !isEntry())
        column->addWidget(makeSecondaryLabel(m_texts.sentence(own->help), m_content));
    m_faults = makeLabel({}, m_content);
    m_faults->setObjectName(u"partFaults"_s);
    setLabelTone(m_faults, Tone::Error);
    column->addWidget(m_faults);
    if (!m_readOnly)
        addTools(column);
}

void ProfileForm::addTools(QVBoxLayout *column)
{
    const ProfileField *own = field();
    if (!own)
        return;
    auto *tools = new QWidget(m_content);
    auto *row = new FlowLayout(tools);
    const auto button = [&](const QString &text, const QString &icon, const QString &name,
                            auto act) {
        auto *made = makeButton(text, icon, name, tools);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
    };
    if (isEntry()) {
        button(tr("Duplicate"), u"copy"_s, u"duplicatePart"_s,
               [this] { Q_EMIT wanted(m_draft.duplicate(m_path)); });
        button(tr("Remove"), u"delete"_s, u"removePart"_s, [this] { m_draft.remove(m_path); });
    } else if (!own->required && own->kind == FieldKind::Object && m_draft.at(m_path)) {
        button(tr("Remove from the contract"), u"delete"_s, u"removePart"_s,
               [this] { m_draft.remove(m_path); });
    } else {
        delete tools;
        return;
    }
    column->addWidget(tools);
}

void ProfileForm::addMissing(QVBoxLayout *column, const ProfileField &part)
{
    column->addWidget(makeLabel(tr("The contract says nothing of this."), m_content));
    if (!m_readOnly) {
        auto *add = makeButton(tr("Add to the contract"), u"add"_s, u"addPart"_s, m_content);
        connect(add, &QPushButton::clicked, this, [this, path = part.place] {
            m_draft.add(path);
            focusFirst();
        });
        column->addWidget(add, 0, Qt::AlignLeft);
    }
    column->addStretch();
}

void ProfileForm::addFields(QVBoxLayout *column)
{
    const ProfileField &own = field() ? *field() : profileForm();
    auto *form = new Form(m_content);
    form->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    const QList<FieldPtr> fields = own.inReadingOrder();
    // Groups come after the plain values, so that none of these seems to belong to a group.
    for (const FieldPtr &each : fields)
        if (each->isLeaf() && each->kind != FieldKind::Constant &&
            each->kind != FieldKind::TextTable)
            addValue(form, *each, below(m_path, each->key));
    for (const FieldPtr &each : fields)
        if (each->isInline())
            addInline(form, *each, below(m_path, each->key));
    column->addWidget(form);
}

QString ProfileForm::labelOf(const ProfileField &each) const
{
    const QString label = m_texts.sentence(each.label);
    switch (each.kind) {
    case FieldKind::Money:
        return tr("%1 (kr.)").arg(label);
    case FieldKind::Percent:
        return tr("%1 (percent)").arg(label);
    case FieldKind::Hours:
        return tr("%1 (hours)").arg(label);
    default:
        return label;
    }
}

void ProfileForm::addValue(Form *form, const ProfileField &each, const QString &path)
{
    FieldEditor *editor = makeFieldEditor({m_draft, each, path, m_texts}, m_content);
    FormField *row = form->add(labelOf(each), editor->widget(), u"profile."_s + path);
    if (editor->input() != editor->widget())
        editor->input()->setObjectName(u"profile."_s + path + u"Input"_s);
    shapeLabel(row);
    if (!each.help.isEmpty())
        row->setHint(m_texts.sentence(each.help));
    editor->renew();
    editor->setReadOnly(m_readOnly);
    m_rows.insert(path, {editor, row});
    m_order.append(path);
}

QWidget *ProfileForm::headingRow(const QString &text, QWidget *button)
{
    auto *box = new QWidget(m_content);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 12, 0, 0);
    QLabel *heading = makeLabel(text, box);
    heading->setFont(semibold(heading->font()));
    row->addWidget(heading, 1);
    if (button)
        row->addWidget(button);
    return box;
}

// An object of a few values stands among the fields; one that may be missing is added here.
void ProfileForm::addInline(Form *form, const ProfileField &each, const QString &path)
{
    const bool there = m_draft.at(path) != nullptr;
    const QString title = m_texts.sentence(each.label);
    QPushButton *button = nullptr;
    if (!m_readOnly && !each.required) {
        button = there ? makeButton(tr("Remove"), u"delete"_s, u"remove."_s + path, m_content)
                       : makeButton(tr("Add"), u"add"_s, u"add."_s + path, m_content);
        button->setAccessibleName(there ? tr("Remove: %1").arg(title) : tr("Add: %1").arg(title));
        connect(button, &QPushButton::clicked, this, [this, there, path] {
            if (there)
                m_draft.remove(path);
            else
                m_draft.add(path);
        });
    }
    if (!there && m_readOnly)
        return;
    form->addFull(headingRow(title, button));
    if (!there)
        return;
    const QList<FieldPtr> fields = each.inReadingOrder();
    for (const FieldPtr &member : fields)
        addValue(form, *member, below(path, member->key));
}

// The parts inside this one, for those who do not use the tree.
void ProfileForm::addParts(QVBoxLayout *column)
{
    const ProfileField *own = field();
    if (!own)
        return;
    bool first = true;
    for (const FieldPtr &each : own->members) {
        if (each->isLeaf() || each->isInline())
            continue;
        const QString path = below(m_path, each->key);
        const bool there = m_draft.at(path) != nullptr;
        if (!there && m_readOnly)
            continue;
        if (first)
            column->addWidget(headingRow(tr("Belongs to it"), nullptr));
        first = false;
        const int count = m_draft.count(path);
        const QString label = m_texts.sentence(each->label);
        const QString words = !there      ? tr("Add: %1").arg(label)
                              : count > 0 ? tr("%1 (%2)").arg(label).arg(count)
                                          : label;
        QLabel *link = makeLink(words, u"part."_s + path, m_content);
        connect(link, &QLabel::linkActivated, this,
                [this, there, path, list = each->kind == FieldKind::List] {
                    if (there)
                        Q_EMIT wanted(path);
                    else
                        Q_EMIT wanted(list ? m_draft.add(path) : (m_draft.add(path), path));
                });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
}

void ProfileForm::renew()
{
    const JsonNode *own = m_draft.at(m_path);
    if (field() && field()->kind == FieldKind::TextTable && own &&
        own->members.size() != m_rows.size()) {
        showPart(m_path);
        return;
    }
    for (const Row &row : std::as_const(m_rows))
        row.editor->renew();
    if (m_entries)
        m_entries->renew();
    renewFaults();
}

void ProfileForm::write()
{
    // Writing may build the form anew.
    const QStringList paths = m_order;
    for (const QString &path : paths)
        if (const Row row = m_rows.value(path, {nullptr, nullptr}); row.editor)
            row.editor->write();
}

void ProfileForm::renewFaults()
{
    const QModelIndex part = m_tree.indexOf(m_path);
    m_title->setText(part.data(ProfileTreeModel::TitleRole).toString());
    for (const Row &row : std::as_const(m_rows))
        row.field->clearFault();
    QStringList others;
    const QList<DraftFault> &faults = m_draft.faults();
    for (const DraftFault &fault : faults) {
        const Row row = m_rows.value(fault.path, {nullptr, nullptr});
        if (row.field) {
            if (row.field->fault() != Tone::Error)
                row.field->setFault(fault.tone, m_texts.sentence(fault.message));
        } else if (m_tree.partOf(fault.path) == part) {
            others.append(m_texts.sentence(fault.message));
        }
    }
    m_faults->setText(others.join(u'\n'));
    m_faults->setVisible(!others.isEmpty());
}

bool ProfileForm::focusValue(const QString &path)
{
    const Row row = m_rows.value(path, {nullptr, nullptr});
    if (!row.editor)
        return false;
    ensureWidgetVisible(row.field, 0, 40);
    row.editor->input()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool ProfileForm::focusFirst()
{
    if (!m_order.isEmpty())
        return focusValue(m_order.first());
    auto *list = m_content->findChild<QWidget *>(u"entries"_s);
    auto *add = m_content->findChild<QWidget *>(u"addPart"_s);
    if (QWidget *first = list ? list : add)
        first->setFocus(Qt::OtherFocusReason);
    return list || add;
}

QList<QWidget *> ProfileForm::stops() const
{
    QList<QWidget *> stops;
    if (!m_content)
        return stops;
    m_content->ensurePolished();
    if (m_content->layout())
        m_content->layout()->activate();
    const QList<QWidget *> all = m_content->findChildren<QWidget *>();
    for (QWidget *each : all)
        if ((each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() &&
            each->window() == window())
            stops.append(each);
    const auto place = [this](const QWidget *stop) {
        const QPoint at = stop->mapTo(m_content, QPoint());
        return std::pair(at.y(), at.x());
    };
    std::ranges::stable_sort(stops, {}, place);
    return stops;
}

// Undo takes back what was typed in the field, then what was done to the contract.
bool ProfileForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !isRedo(*key))
        return QScrollArea::eventFilter(watched, event);
    const auto *line = qobject_cast<QLineEdit *>(watched);
    const auto *text = qobject_cast<QPlainTextEdit *>(watched);
    const bool typing = (line && line->isModified()) || (text && text->document()->isModified());
    if (typing)
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    Q_EMIT undoWanted(!undo);
    return true;
}

} // namespace bro
