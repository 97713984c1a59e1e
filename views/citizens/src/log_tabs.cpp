// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_tabs.h"
#include <QLabel>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/list_view.h>
#include <views/page.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int Side = 16;
} // namespace

NoticesTab::NoticesTab(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(noticeColumns(context.texts)),
      m_list(new ListView(u"noticeList"_s, context.settings, this)),
      m_text(makeLabel({}, this))
{
    setObjectName(u"noticesTab"_s);
    m_list->setAccessibleName(tr("Notices of absence"));
    m_list->setListModel(&m_model);
    m_list->setEmpty({u"alert"_s, tr("No notices yet"),
                      tr("Notices of absence are made on Attendance and stand here afterwards.")});
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setContentsMargins(Side, 8, Side, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(makeLine(this));
    column->addWidget(m_text);
    connect(m_list, &ListView::currentRowChanged, this, &NoticesTab::showCurrent);
    connect(m_list, &ListView::opened, this, [this](qint64 id) {
        if (const GivenNotice *notice = noticeOf(id))
            m_context.navigator.go(
                {Area::Attendance, u"notices"_s, m_citizen.value, 0, notice->day});
    });
}

void NoticesTab::setNotices(CitizenId citizen, const QList<GivenNotice> &notices)
{
    m_citizen = citizen;
    m_notices = notices;
    m_model.setRows(noticeRows(notices, m_context.texts));
    showCurrent();
}

const GivenNotice *NoticesTab::noticeOf(qint64 id) const
{
    for (const GivenNotice &notice : m_notices) {
        if (notice.id.value == id)
            return &notice;
    }
    return nullptr;
}

void NoticesTab::showCurrent()
{
    const GivenNotice *notice = noticeOf(m_list->currentId());
    m_text->setVisible(notice);
    if (notice)
        m_text->setText(notice->step == NoticeStep::Given ? notice->text : notice->reason);
}

AccessTab::AccessTab(PageContext &context, Tell tell, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_tell(std::move(tell)),
      m_model(accessColumns(context.texts)),
      m_list(new ListView(u"accessList"_s, context.settings, this)),
      m_refused(makeSecondaryLabel(tr("Only leaders can see who has looked at or changed a "
                                      "citizen's data."),
                                   this))
{
    setObjectName(u"accessTab"_s);
    m_list->setAccessibleName(tr("Access log"));
    m_list->setListModel(&m_model);
    m_list->setEmpty({u"eye"_s, tr("Nothing is logged yet"), {}});
    m_refused->setObjectName(u"accessRefused"_s);
    m_refused->setContentsMargins(Side, Side, Side, Side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_refused);
    column->addWidget(m_list, 1);
    const bool leader = context.session.require(Right::ManageOffice).ok();
    m_refused->setVisible(!leader);
    m_list->setVisible(leader);
    if (!leader)
        column->addStretch();
}

void AccessTab::setCitizen(CitizenId citizen)
{
    m_citizen = citizen;
    m_model.setRows({});
    if (isVisible())
        read();
}

void AccessTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void AccessTab::read()
{
    if (!m_citizen.isValid() || !m_context.session.require(Right::ManageOffice).ok())
        return;
    const auto entries = accessesOf(m_context.session, m_citizen);
    if (!entries.ok()) {
        m_tell(entries.error());
        return;
    }
    m_model.setRows(accessRows(*entries, m_context.texts));
}

} // namespace bro
