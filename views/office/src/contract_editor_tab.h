// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract_actions.h"
#include "office_tab.h"
#include <views/contracts/contract_editor.h>

namespace bro {

// The editor of one contract, reached from the list of contracts.
class ContractEditorTab : public OfficeTab
{
    Q_OBJECT
public:
    ContractEditorTab(PageContext &context, QWidget *parent);
    Done open(const Place &place);
    Place place() const;
    void renew() override { m_editor->renew(); }
    QWidget *zone() const override { return m_editor->mainZone(); }
    QList<QWidget *> zones() const override { return m_editor->zones(); }
    bool mayLeave() override { return m_editor->mayLeave(); }

private:
    ContractEditor *m_editor;
    ContractActions *m_actions;
};

} // namespace bro
