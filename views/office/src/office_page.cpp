// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_editor_tab.h"
#include "office_tab.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <views/controls.h>
#include <views/message_bar.h>
#include <views/office/office_page.h>

using namespace Qt::StringLiterals;

namespace bro {

OfficePage::OfficePage(PageContext &context, QWidget *parent)
    : FramedPage(Area::Office, context, parent),
      m_segments(new SegmentedBar(this)),
      m_stack(new QStackedWidget(this)),
      m_new(makeAction(tr("&New…"), u"add"_s, QKeySequence::New, this))
{
    setObjectName(u"officePage"_s);
    titleLabel()->setText(tr("Office"));
    header()->addSpacing(16);
    header()->addWidget(m_segments);
    header()->addStretch();
    // Their names first, then the tabs: the keyboard goes in the order things were made.
    const auto name = [this](const QString &key, const QString &words) {
        m_segments->addSegment(key, words);
        m_keys.append(key);
    };
    const bool manages = session().require(Right::ManageOffice).ok();
    name(u"office"_s, tr("The office"));
    name(u"employees"_s, tr("Employees"));
    name(u"locations"_s, tr("Locations"));
    name(u"closingDays"_s, tr("Closing days"));
    name(u"contracts"_s, tr("Contracts"));
    if (manages)
        name(u"users"_s, tr("Users"));
    const auto add = [this](OfficeTab *tab) {
        m_stack->addWidget(tab);
        connect(tab, &OfficeTab::failed, this, [this](const Error &error) { tell(error); });
    };
    add(makeOfficeDataTab(context, this));
    add(makeEmployeesTab(context, this));
    add(makeLocationsTab(context, this));
    add(makeClosingDaysTab(context, this));
    add(makeContractsTab(context, this));
    if (manages)
        add(makeUsersTab(context, this));
    m_editor = new ContractEditorTab(context, this);
    add(m_editor);
    connect(m_segments, &SegmentedBar::chosen, this, &OfficePage::choose);
    connect(m_new, &QAction::triggered, this, [this] { tab()->addNew(); });
    setContent(m_stack);
}

QString OfficePage::title() const
{
    return tr("Office");
}

OfficeTab *OfficePage::tab() const
{
    return static_cast<OfficeTab *>(m_stack->currentWidget());
}

void OfficePage::choose(const QString &key)
{
    const qsizetype next = m_keys.indexOf(key);
    if (next < 0 || (next != m_stack->currentIndex() && !tab()->mayLeave())) {
        m_segments->setCurrent(tab() == m_editor ? u"contracts"_s
                                                 : m_keys.value(m_stack->currentIndex()));
        return;
    }
    messageBar()->clear();
    m_stack->setCurrentIndex(int(next));
    m_segments->setCurrent(key);
    m_new->setEnabled(tab()->hasNew());
    tab()->renew();
}

void OfficePage::open(const Place &place)
{
    if (place.view == contractDraftView || place.view == contractVersionView)
        openContract(place);
    else if (place.view.isEmpty() && tab() == m_editor)
        m_editor->renew();
    else
        choose(place.view.isEmpty() ? m_keys.value(m_stack->currentIndex()) : place.view);
}

// The editor stands behind the segment of contracts.
void OfficePage::openContract(const Place &place)
{
    if (tab() == m_editor && place == m_editor->place()) {
        m_editor->renew();
        return;
    }
    if (!tab()->mayLeave())
        return;
    messageBar()->clear();
    const Done opened = m_editor->open(place);
    if (!opened.ok()) {
        choose(u"contracts"_s);
        tell(opened.error());
        return;
    }
    m_stack->setCurrentWidget(m_editor);
    m_segments->setCurrent(u"contracts"_s);
    m_new->setEnabled(false);
    m_editor->zone()->setFocus(Qt::OtherFocusReason);
}

Place OfficePage::place() const
{
    if (tab() == m_editor)
        return m_editor->place();
    return {Area::Office, m_keys.value(m_stack->currentIndex())};
}

void OfficePage::reload(const QList<Change> &)
{
    tab()->renew();
}

QList<QAction *> OfficePage::menuActions() const
{
    return {m_new};
}

QLineEdit *OfficePage::filterField() const
{
    return tab()->filterField();
}

QList<QWidget *> OfficePage::zones() const
{
    QList<QWidget *> zones = tab()->zones();
    zones.append(m_segments);
    return zones;
}

bool OfficePage::stepBack()
{
    if (tab() != m_editor) {
        if (!filterField() || filterField()->text().isEmpty())
            return false;
        filterField()->clear();
        return true;
    }
    choose(u"contracts"_s);
    return true;
}

QString OfficePage::helpTopic() const
{
    const bool contracts = tab() == m_editor || place().view == "contracts"_L1;
    return contracts ? u"kontraktprofil"_s : FramedPage::helpTopic();
}

bool OfficePage::mayLeave()
{
    return tab()->mayLeave();
}

AreaPage *makeOfficePage(PageContext &context, QWidget *parent)
{
    return new OfficePage(context, parent);
}

} // namespace bro
