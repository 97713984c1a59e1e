// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_tab.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/citizens/status_dialog.h>
#include <views/controls.h>
#include <views/list_view.h>

namespace bro {

using namespace Qt::StringLiterals;

StatusTab::StatusTab(PageContext &context, Tell tell, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_tell(std::move(tell)),
      m_model(statusColumns(context.texts)),
      m_list(new ListView(u"statusList"_s, context.settings, this))
{
    setObjectName(u"statusTab"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    QPushButton *more = makeButton(tr("New status…"), u"add"_s, u"newStatus"_s, this);
    m_correct = makeButton(tr("Correct…"), u"edit"_s, u"correctStatus"_s, this);
    m_takeBack = makeButton(tr("Take back…"), u"arrow_undo"_s, u"takeStatusBack"_s, this);
    m_open = makeButton(tr("Open document"), u"open"_s, u"openEvidence"_s, this);
    for (QPushButton *button : {more, m_correct, m_takeBack, m_open})
        row->addWidget(button);
    row->addStretch();
    m_list->setAccessibleName(tr("What the citizen lives by"));
    m_list->setGivesWay({u"by"_s, u"when"_s, u"document"_s});
    m_list->setListModel(&m_model);
    m_list->setEmpty({u"briefcase"_s, tr("Nothing is recorded"),
                      tr("Results that the contract pays for are judged by what the citizen lives "
                         "by, from day to day."),
                      tr("New status…"), [this] { add(); }});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    connect(more, &QPushButton::clicked, this, &StatusTab::add);
    const auto correct = [this] {
        if (const StatusRecord *record = current())
            edit(*record);
    };
    connect(m_correct, &QPushButton::clicked, this, correct);
    connect(m_list, &ListView::opened, this, correct);
    connect(m_takeBack, &QPushButton::clicked, this, &StatusTab::takeBack);
    connect(m_open, &QPushButton::clicked, this, [this] {
        for (const StatusRecord &record : std::as_const(m_history)) {
            if (record.id.value == m_list->currentId())
                Q_EMIT documentWanted(record.document.value);
        }
    });
    connect(m_list, &ListView::currentRowChanged, this, &StatusTab::renewButtons);
    renewButtons();
}

void StatusTab::setStatuses(CitizenId citizen, const QList<StatusRecord> &history,
                            const QList<CaseDocument> &documents)
{
    m_citizen = citizen;
    m_history = history;
    m_model.setRows(statusRows(history, documents, m_context.texts));
    renewButtons();
}

// The chosen record, where it stands.
const StatusRecord *StatusTab::current() const
{
    const qint64 id = m_list->currentId();
    for (const StatusRecord &record : m_history) {
        if (record.id.value == id && statusStands(m_history, record.id))
            return &record;
    }
    return nullptr;
}

void StatusTab::renewButtons()
{
    const bool stands = current();
    m_correct->setEnabled(stands);
    m_takeBack->setEnabled(stands);
    bool document = false;
    for (const StatusRecord &record : std::as_const(m_history))
        document |= record.id.value == m_list->currentId() && record.document.isValid();
    m_open->setEnabled(document);
}

void StatusTab::add()
{
    StatusRecord fresh;
    fresh.citizen = m_citizen;
    edit(fresh);
}

void StatusTab::edit(const StatusRecord &start)
{
    auto *dialog = new StatusDialog(m_context, start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StatusTab::takeBack()
{
    const StatusRecord *record = current();
    if (!record)
        return;
    const StatusRecordId id = record->id;
    const auto reason = m_context.prompts.askText(
        this, tr("Take back a status"), tr("Why? Both rows are kept; only the last one counts."));
    if (!reason)
        return;
    const Done done = ResultStore(m_context.session).withdrawStatus(id, *reason);
    if (!done.ok())
        m_tell(done.error());
}

} // namespace bro
