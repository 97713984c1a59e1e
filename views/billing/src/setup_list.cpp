// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_tab.h"
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

SetupList::SetupList(PageContext &context, const QString &listName, const QString &name,
                     const QList<RowsModel::Column> &columns, const Words &words, QWidget *parent)
    : SetupTab(context, parent),
      m_model(columns),
      m_list(new ListView(listName, context.settings, this)),
      m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(words.explain, this));
    m_list->setAccessibleName(words.list);
    m_list->setListModel(&m_model);
    column->addWidget(m_list, 1);
    QPushButton *add = makeButton(words.add, u"add"_s, u"add"_s + name, this);
    m_edit = makeButton(tr("Edit…"), u"edit"_s, u"edit"_s + name, this);
    m_remove = makeButton(tr("Remove"), u"delete"_s, u"remove"_s + name, this);
    for (QPushButton *button : {add, m_edit, m_remove})
        m_buttons->addWidget(button);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    connect(add, &QPushButton::clicked, this, [this] { addNew(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editCurrent(); });
    connect(m_list, &ListView::opened, this, [this] { editCurrent(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeCurrent(); });
    connect(m_list, &ListView::currentRowChanged, this, &SetupList::renewButtons);
}

void SetupList::setRows(const QList<RowsModel::Row> &rows)
{
    m_model.setRows(rows);
    renewButtons();
}

void SetupList::addAtEnd(QWidget *button)
{
    m_buttons->addWidget(button);
}

void SetupList::renewButtons()
{
    m_edit->setEnabled(m_list->currentId() != 0);
    m_remove->setEnabled(mayRemove());
}

} // namespace bro
