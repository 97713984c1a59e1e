// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_tab.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/list_view.h>

using namespace Qt::StringLiterals;

namespace bro {

ListTab::ListTab(const QString &key, const QList<GroupedListModel::Column> &columns,
                 const QString &newWords, PageContext &context, QWidget *parent)
    : OfficeTab(context, parent),
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

} // namespace bro
