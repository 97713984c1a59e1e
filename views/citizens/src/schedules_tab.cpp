// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules_tab.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <documents/week_schedule.h>
#include <jobs/week_schedule_pack.h>
#include <views/controls.h>
#include <views/list_view.h>
#include <views/page.h>
#include <views/paper_printing.h>
#include <views/paper_view.h>

namespace bro {

using namespace Qt::StringLiterals;

SchedulesTab::SchedulesTab(PageContext &context, Tell tell, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_tell(std::move(tell)),
      m_model(scheduleColumns(context.texts)),
      m_list(new ListView(u"scheduleList"_s, context.settings, this)),
      m_paper(new PaperView(this)),
      m_print(makeButton(tr("Print as it was…"), u"print"_s, u"printVersion"_s, this))
{
    setObjectName(u"schedulesTab"_s);
    m_list->setAccessibleName(tr("Handed-out schedules"));
    m_list->setListModel(&m_model);
    m_list->setEmpty({u"calendar_ltr"_s, tr("No schedule was handed out yet"),
                      tr("Hand out… makes the first version.")});
    m_paper->setObjectName(u"versionPaper"_s);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_print);
    row->addWidget(makeSmallLabel(tr("Every version is kept as it was handed out."), left), 1);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_paper);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    connect(m_list, &ListView::currentRowChanged, this, &SchedulesTab::showCurrent);
    connect(m_print, &QPushButton::clicked, this, &SchedulesTab::print);
    m_print->setEnabled(false);
}

void SchedulesTab::setSchedules(CitizenId citizen, const QList<HandedSchedule> &schedules)
{
    const bool another = citizen != m_citizen;
    m_citizen = citizen;
    m_schedules = schedules;
    if (another)
        m_shown = 0;
    m_model.setRows(scheduleRows(schedules, m_context.texts));
    if (!schedules.isEmpty() && m_list->currentId() == 0)
        m_list->setCurrentId(schedules.first().version.id.value);
    showCurrent();
}

const HandedSchedule *SchedulesTab::current() const
{
    const qint64 id = m_list->currentId();
    for (const HandedSchedule &schedule : m_schedules) {
        if (schedule.version.id.value == id)
            return &schedule;
    }
    return nullptr;
}

Result<Document> SchedulesTab::paperOf(const HandedSchedule &schedule)
{
    BRO_TRY(const WeekScheduleData frozen, unpackWeekSchedule(schedule.version.content));
    return layoutWeekSchedule(frozen, m_typesetter);
}

void SchedulesTab::showCurrent()
{
    const HandedSchedule *schedule = current();
    m_print->setEnabled(schedule);
    const qint64 id = schedule ? schedule->version.id.value : 0;
    if (id == m_shown || !isVisible())
        return;
    m_shown = id;
    if (!schedule) {
        m_paper->setDocuments({});
        return;
    }
    const auto paper = paperOf(*schedule);
    m_paper->setDocuments(paper.ok() ? QList<Document>{*paper} : QList<Document>());
    if (!paper.ok())
        m_tell(paper.error());
}

void SchedulesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent();
}

void SchedulesTab::print()
{
    const HandedSchedule *schedule = current();
    if (!schedule)
        return;
    const auto paper = paperOf(*schedule);
    if (!paper.ok()) {
        m_tell(paper.error());
        return;
    }
    PrintJob job;
    job.title = tr("Schedule");
    job.documents = {*paper};
    job.beforePrint = [this] {
        return m_context.session.log().record(AccessKind::Print, u"schedules"_s, {m_citizen});
    };
    if (const auto printed = PaperPrinting(this).print(job); !printed.ok())
        m_tell(printed.error());
}

} // namespace bro
