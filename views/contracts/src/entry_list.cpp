// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_list.h"
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/icons.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

EntryList::EntryList(ProfileDraft &draft, const ProfileTreeModel &tree, const QString &path,
                     bool readOnly, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_tree(tree),
      m_path(path),
      m_readOnly(readOnly),
      m_list(new QListWidget(this))
{
    setObjectName(u"entryList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools);
    const auto button = [&](QPushButton *&made, const QString &text, const QString &icon,
                            const QString &name, auto act) {
        made = makeButton(text, icon, name, this);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
    };
    if (!readOnly) {
        button(m_add, tr("Add"), u"add"_s, u"addEntry"_s, [this] { add(); });
        button(m_duplicate, tr("Duplicate"), u"copy"_s, u"duplicateEntry"_s,
               [this] { duplicate(); });
        button(m_remove, tr("Remove"), u"delete"_s, u"removeEntry"_s, [this] { remove(); });
        button(m_up, tr("Up"), u"arrow_up"_s, u"entryUp"_s, [this] { move(-1); });
        button(m_down, tr("Down"), u"arrow_down"_s, u"entryDown"_s, [this] { move(1); });
    }
    button(m_open, tr("Open"), u"open"_s, u"openEntry"_s, [this] {
        if (!current().isEmpty())
            Q_EMIT opened(current());
    });
    column->addWidget(tools);
    m_list->setObjectName(u"entries"_s);
    m_list->setAccessibleName(tr("Entries"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &EntryList::renewButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { Q_EMIT opened(current()); });
    tintSelection();
    renew();
}

// As the program's other lists; high contrast keeps the system's.
void EntryList::tintSelection()
{
    QPalette colors = palette();
    if (!isHighContrast(colors)) {
        colors.setColor(QPalette::Highlight, roleColors(ColorRole::Accent, colors).tint);
        colors.setColor(QPalette::HighlightedText, colors.color(QPalette::Text));
    }
    m_list->setPalette(colors);
}

void EntryList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintSelection();
}

QString EntryList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_path + u'[' + QString::number(row) + u']';
}

void EntryList::renew()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    const QModelIndex parent = m_tree.indexOf(m_path);
    for (int i = 0; i < m_draft.count(m_path); ++i) {
        const QModelIndex entry = m_tree.index(i, 0, parent);
        auto *item = new QListWidgetItem(entry.data().toString(), m_list);
        item->setSizeHint(QSize(0, rowHeight(m_list->font())));
        item->setToolTip(entry.data().toString());
        const QString name = entry.data(IconRole).toString();
        if (!name.isEmpty())
            item->setIcon(icon(name, roleOf(Tone(entry.data(ToneRole).toInt()))));
    }
    setCurrentRow(row);
    renewButtons();
}

void EntryList::setCurrentRow(int row)
{
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void EntryList::renewButtons()
{
    const int row = m_list->currentRow();
    m_open->setEnabled(row >= 0);
    if (m_readOnly)
        return;
    m_duplicate->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void EntryList::add()
{
    const QString added = m_draft.add(m_path);
    Q_EMIT opened(added);
}

void EntryList::duplicate()
{
    if (!current().isEmpty())
        Q_EMIT opened(m_draft.duplicate(current()));
}

void EntryList::remove()
{
    if (!current().isEmpty())
        m_draft.remove(current());
}

// The hand stays on the entry that moves.
void EntryList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->setCurrentRow(row + by);
    m_draft.move(m_path + u'[' + QString::number(row) + u']', by);
}

bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = key->modifiers() == Qt::NoModifier;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!current().isEmpty())
            Q_EMIT opened(current());
        return true;
    }
    if (m_readOnly)
        return QWidget::eventFilter(watched, event);
    if (plain && key->key() == Qt::Key_Insert)
        add();
    else if (plain && key->key() == Qt::Key_Delete)
        remove();
    else if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_D)
        duplicate();
    else if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Up)
        move(-1);
    else if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down)
        move(1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace bro
