// SPDX-License-Identifier: GPL-3.0-or-later
#include "participants_box.h"
#include <QCollator>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <views/controls.h>
#include <views/form.h>
#include <views/icons.h>
#include <views/mark_painter.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Proposals = 8;
constexpr int RowsShown = 8;
constexpr int RowSpace = 8; // around the text of a row

} // namespace

ParticipantsBox::ParticipantsBox(const Texts &texts, CitizenSource source, QWidget *parent)
    : QWidget(parent),
      m_texts(texts),
      m_source(std::move(source)),
      m_count(new MarkLabel(this)),
      m_name(new QLineEdit(this)),
      m_field(nullptr),
      m_completer(new QCompleter(this)),
      m_proposals(new QStandardItemModel(this)),
      m_list(new QTreeWidget(this))
{
    setObjectName(u"participants"_s);
    QLabel *heading = makeLabel(tr("Participants"), this);
    heading->setFont(semibold(font()));
    heading->setWordWrap(false);
    m_count->setObjectName(u"participantCount"_s);
    m_name->setObjectName(u"participantName"_s);
    m_name->setPlaceholderText(tr("Name, and Enter adds"));
    m_name->setAccessibleName(tr("Add a participant"));
    m_name->addAction(icon(u"person_add"_s), QLineEdit::TrailingPosition);
    m_name->installEventFilter(this);
    m_field = new FormField(nullptr, m_name, this);
    m_completer->setModel(m_proposals);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_name->setCompleter(m_completer);
    m_list->setObjectName(u"participantList"_s);
    m_list->setAccessibleName(tr("Participants; Delete removes"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_count);
    column->addLayout(top);
    column->addWidget(m_field);
    column->addWidget(m_list);

    connect(m_name, &QLineEdit::textEdited, this, &ParticipantsBox::propose);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                add(CitizenId{index.data(Qt::UserRole).toLongLong()});
            });
}

void ParticipantsBox::propose(const QString &words)
{
    m_field->clearFault();
    m_proposals->clear();
    if (words.trimmed().isEmpty())
        return;
    for (const CitizenHit &hit : m_source.find(words)) {
        if (m_proposals->rowCount() == Proposals)
            break;
        auto *item = new QStandardItem(hit.name + u" · "_s + hit.cpr.masked());
        item->setData(hit.id.value, Qt::UserRole);
        m_proposals->appendRow(item);
    }
}

void ParticipantsBox::addTyped()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    // A choice in the list has been taken by the completer already.
    propose(m_name->text());
    if (m_proposals->rowCount() == 0) {
        setFault(tr("Nobody is called that. Write a part of the name, or the CPR number."));
        return;
    }
    if (m_proposals->rowCount() > 1) {
        setFault(tr("Several citizens fit. Choose one in the list, or write more of the name."));
        m_completer->complete();
        return;
    }
    add(CitizenId{m_proposals->item(0)->data(Qt::UserRole).toLongLong()});
}

void ParticipantsBox::add(CitizenId citizen)
{
    const bool known = std::any_of(m_citizens.begin(), m_citizens.end(),
                                   [&](const auto &c) { return c.person.citizen == citizen; });
    const auto found = m_source.citizen(citizen);
    if (!found)
        return;
    if (known) {
        setFault(tr("%1 takes part already.").arg(found->person.name));
        return;
    }
    Activity asked = m_activity;
    asked.title = u"-"_s; // only who and when matter here
    if (!asked.range.isValid())
        asked.range = {0, TimeRange::endOfDay};
    const QList<PlanFinding> refusals = planRefusals(asked, {found->person});
    if (!refusals.isEmpty()) {
        setFault(m_texts.sentence(refusals.first().finding.message));
        return;
    }
    // The completer writes its choice into the field after this.
    QMetaObject::invokeMethod(m_name, &QLineEdit::clear, Qt::QueuedConnection);
    m_field->clearFault();
    Q_EMIT added(*found);
}

void ParticipantsBox::setFault(const QString &sentence)
{
    if (sentence.isEmpty())
        m_field->clearFault();
    else
        m_field->setFault(Tone::Error, sentence);
}

void ParticipantsBox::removeCurrent()
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        Q_EMIT removed(CitizenId{item->data(0, Qt::UserRole).toLongLong()});
}

void ParticipantsBox::setParticipants(const QList<PlanCitizen> &citizens, int places)
{
    m_citizens = citizens;
    QCollator byName(Texts::danish().locale());
    std::stable_sort(m_citizens.begin(), m_citizens.end(),
                     [&byName](const PlanCitizen &a, const PlanCitizen &b) {
                         return byName.compare(a.person.name, b.person.name) < 0;
                     });
    const auto n = int(m_citizens.size());
    const bool over = places > 0 && n > places;
    m_count->setMark({over ? Tone::Error : Tone::Neutral, over ? u"error_circle-f"_s : QString(),
                      places > 0 ? tr("%1 of %2").arg(n).arg(places) : QString::number(n)});
    showList();
}

void ParticipantsBox::showList()
{
    const qint64 current =
        m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    for (const PlanCitizen &citizen : std::as_const(m_citizens)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, citizen.person.name);
        item->setToolTip(0, citizen.person.name);
        item->setSizeHint(0, {0, fontMetrics().height() + RowSpace});
        item->setData(0, Qt::UserRole, citizen.person.citizen.value);
        const bool holds = citizen.held == HeldSchedule::Current;
        const bool old = citizen.held == HeldSchedule::Old;
        const ColorRole role = holds ? ColorRole::Ok
                               : old ? ColorRole::Warning
                                     : ColorRole::Secondary;
        item->setText(1, holds ? tr("Handed out") : old ? tr("Old schedule") : tr("None yet"));
        item->setIcon(1, icon(holds ? u"checkmark"_s : u"document_error"_s, role));
        item->setForeground(1, roleColors(role, palette()).text);
        if (citizen.person.citizen.value == current)
            m_list->setCurrentItem(item);
    }
    const int rows = std::clamp(int(m_citizens.size()), 1, RowsShown);
    m_list->setFixedHeight(rows * (fontMetrics().height() + RowSpace) + 4);
    m_list->setVisible(!m_citizens.isEmpty());
}

bool ParticipantsBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_list && key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        // Enter adds here; it must not press the page's default button.
        if (watched == m_name && !m_name->text().isEmpty() &&
            (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            addTyped();
            return true;
        }
        if (watched == m_name && key->key() == Qt::Key_Down && !m_citizens.isEmpty()) {
            m_list->setFocus();
            if (!m_list->currentItem())
                m_list->setCurrentItem(m_list->topLevelItem(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ParticipantsBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showList();
}

} // namespace bro
