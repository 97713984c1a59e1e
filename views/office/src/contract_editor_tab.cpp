// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_editor_tab.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bro {

ContractEditorTab::ContractEditorTab(PageContext &context, QWidget *parent)
    : OfficeTab(context, parent),
      m_editor(new ContractEditor(context, this)),
      m_actions(new ContractActions(context, this))
{
    setObjectName(u"contractEditorTab"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    connect(m_editor, &ContractEditor::failed, this, &OfficeTab::failed);
    connect(m_actions, &ContractActions::failed, this, &OfficeTab::failed);
    connect(m_editor, &ContractEditor::left, this, [this] {
        this->context().navigator.go({Area::Office, u"contracts"_s});
    });
    connect(m_editor, &ContractEditor::usedAs, this,
            [this](qint64 version) { m_actions->openVersion(ContractVersionId{version}); });
    connect(m_editor, &ContractEditor::newVersionWanted, m_actions, &ContractActions::newVersion);
}

Done ContractEditorTab::open(const Place &place)
{
    if (place.view == contractDraftView)
        return m_editor->openDraft(place.id);
    return m_editor->openVersion(ContractVersionId{place.id});
}

Place ContractEditorTab::place() const
{
    if (m_editor->versionId().isValid())
        return {Area::Office, contractVersionView, m_editor->versionId().value};
    return {Area::Office, contractDraftView, m_editor->draftId()};
}

} // namespace bro
