// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_dialog.h"
#include "office_tab.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/draft_keeper.h>
#include <views/list_view.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

ListTab::ListTab(const QString &key, const QList<GroupedListModel::Column> &columns,
                 const QString &newWords, PageContext &context, QWidget *parent)
    : OfficeTab(context, parent),
      m_key(key),
      m_drafts(new MessageBar(this)),
      m_model(new RowsModel(columns, this)),
      m_list(new ListView(key, context.settings, this)),
      m_filter(makeFilterField(this)),
      m_tools(new QHBoxLayout)
{
    setObjectName(key + "Tab"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools->setContentsMargins(16, 0, 16, 8);
    m_tools->addWidget(m_filter);
    m_tools->addStretch();
    auto *edit = makeButton(tr("Change…"), u"edit"_s, key + "Change"_L1, this);
    m_tools->addWidget(edit);
    if (!newWords.isEmpty()) {
        m_new = makeButton(newWords, u"add"_s, key + "New"_L1, this);
        m_tools->addWidget(m_new);
        connect(m_new, &QPushButton::clicked, this, [this] { addNew(); });
    }
    m_drafts->setObjectName(key + "DraftBar"_L1);
    auto *drafts = new QVBoxLayout;
    drafts->setContentsMargins(16, 0, 16, 8);
    drafts->addWidget(m_drafts);
    column->addLayout(drafts);
    column->addLayout(m_tools);
    column->addWidget(m_list, 1);
    m_list->setListModel(m_model);
    m_list->setFilterField(m_filter);
    m_list->setFrameShape(QFrame::NoFrame);
    const auto renewButtons = [this, edit] { edit->setEnabled(m_list->currentId() != 0); };
    connect(m_list, &ListView::currentRowChanged, this, renewButtons);
    connect(m_list, &ListView::opened, this, [this](qint64 id) { change(id); });
    connect(edit, &QPushButton::clicked, this, [this] {
        if (m_list->currentId() != 0)
            change(m_list->currentId());
    });
    renewButtons();
}

QWidget *ListTab::zone() const
{
    return m_list;
}

QString ListTab::draftBegin() const
{
    return u"office/%1/"_s.arg(m_key);
}

void ListTab::exec(EditDialog &dialog, qint64 id)
{
    dialog.keepDraft(context(), draftBegin() + QString::number(id), {Area::Office, m_key});
    if (std::exchange(m_resume, false))
        dialog.resumeDraft();
    m_drafts->clear();
    m_editing = true;
    dialog.exec();
    m_editing = false;
    showDraftBar();
}

void ListTab::showEvent(QShowEvent *event)
{
    OfficeTab::showEvent(event);
    showDraftBar();
}

void ListTab::showDraftBar()
{
    m_drafts->clear();
    const QList<Draft> drafts = m_editing ? QList<Draft>() : keptDrafts(context(), draftBegin());
    if (drafts.isEmpty())
        return;
    const Draft draft = drafts.first();
    showDraft(
        m_drafts, context(), draft, DraftKeeper::tr("What you typed was not saved."),
        [this, draft] { goOn(draft); },
        [this, draft] {
            dropDraft(context(), draft.key);
            showDraftBar();
        });
}

void ListTab::goOn(const Draft &draft)
{
    const qint64 id = draft.key.section(u'/', -1).toLongLong();
    m_resume = true;
    if (id == 0)
        addNew();
    else
        change(id);
    m_resume = false;
}

} // namespace bro
