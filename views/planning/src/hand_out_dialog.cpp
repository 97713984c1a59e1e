// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_out_dialog.h"
#include "copy_week_dialog.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <documents/output.h>
#include <views/controls.h>
#include <views/form.h>
#include <views/icons.h>
#include <views/message_bar.h>
#include <views/paper_view.h>

namespace bro {

using namespace Qt::StringLiterals;

HandOutDialog::HandOutDialog(PageContext &context, IsoWeek week,
                             const QList<CitizenWeek> &candidates, const QSet<CitizenId> &chosen,
                             QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_week(week),
      m_printing(this),
      m_bar(new MessageBar(this)),
      m_list(new QTreeWidget(this)),
      m_all(new QCheckBox(tr("All who are due"), this)),
      m_way(new QComboBox(this)),
      m_date(makeDateField(u"handOutDate"_s, this)),
      m_received(makeSmallLabel({}, this)),
      m_large(new QCheckBox(tr("Large print"), this)),
      m_sum(makeLabel({}, this)),
      m_preview(new QStackedWidget(this)),
      m_view(new PaperView(m_preview)),
      m_empty(makeSecondaryLabel({}, m_preview)),
      m_print(makeButton(tr("Print…"), u"print"_s, u"handOutPrint"_s, this)),
      m_pdf(makeButton(tr("Save as PDF…"), u"document_pdf"_s, u"handOutPdf"_s, this)),
      m_record(
          makeDefaultButton(tr("Record the hand-out"), u"checkmark"_s, u"handOutRecord"_s, this))
{
    setObjectName(u"handOutDialog"_s);
    setWindowTitle(tr("Hand out schedules"));
    m_all->setObjectName(u"handOutAll"_s);
    m_large->setObjectName(u"handOutLarge"_s);
    m_received->setObjectName(u"handOutReceived"_s);
    m_sum->setObjectName(u"handOutSum"_s);
    m_view->setObjectName(u"handOutPreview"_s);
    m_view->setAccessibleName(tr("The schedules as they will be printed"));
    m_empty->setObjectName(u"handOutEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(fontMetrics().height() * 2);
    m_preview->addWidget(m_view);
    m_preview->addWidget(m_empty);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 8, 0);
    leftColumn->setSpacing(8);
    leftColumn->addWidget(makeHeading(weekTitle(week, context.texts), this));
    leftColumn->addWidget(m_all);
    leftColumn->addWidget(m_list, 1);
    auto *form = new Form(this);
    m_way->addItem(tr("By hand"), int(HandOutWay::Hand));
    m_way->addItem(tr("By letter"), int(HandOutWay::Letter));
    form->add(tr("How"), m_way, u"handOutWay"_s);
    m_date->setDate(context.session.today());
    form->add(tr("Date"), m_date, u"handOutDate"_s);
    form->addFull(m_received);
    form->addFull(m_large);
    leftColumn->addWidget(form);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().averageCharWidth() * 48, 700});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sum, 1);
    buttons->addWidget(m_print);
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_record);
    QPushButton *close = makeButton(tr("Close"), {}, u"handOutClose"_s, this);
    buttons->addWidget(close);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 44);

    makeList(candidates, chosen);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            m_list->topLevelItem(i)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    });
    connect(m_list, &QTreeWidget::itemChanged, this, &HandOutDialog::prepare);
    connect(m_way, &QComboBox::activated, this, &HandOutDialog::prepare);
    connect(m_date, &QDateEdit::dateChanged, this, &HandOutDialog::prepare);
    connect(m_large, &QCheckBox::clicked, this, &HandOutDialog::prepare);
    connect(m_print, &QPushButton::clicked, this, &HandOutDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &HandOutDialog::savePdf);
    connect(m_record, &QPushButton::clicked, this, &HandOutDialog::record);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    prepare();
}

void HandOutDialog::makeList(const QList<CitizenWeek> &candidates, const QSet<CitizenId> &chosen)
{
    m_list->setObjectName(u"handOutList"_s);
    m_list->setAccessibleName(tr("Who gets a schedule; Space ticks"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    int ticked = 0;
    for (const CitizenWeek &candidate : candidates) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, candidate.name);
        item->setToolTip(0, candidate.name);
        item->setData(0, Qt::UserRole, candidate.citizen.value);
        const bool on = chosen.isEmpty() || chosen.contains(candidate.citizen);
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
        ticked += on ? 1 : 0;
        const Mark mark = citizenWeekMark(candidate, m_week, m_context.texts);
        item->setText(1, mark.text);
        item->setForeground(1, toneColors(mark.tone, palette()).text);
    }
    m_all->setVisible(candidates.size() > 1);
    m_all->setChecked(ticked == candidates.size());
}

QList<CitizenId> HandOutDialog::ticked() const
{
    QList<CitizenId> citizens;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked)
            citizens.append(CitizenId{item->data(0, Qt::UserRole).toLongLong()});
    }
    return citizens;
}

QString HandOutDialog::title() const
{
    return tr("Schedules of week %1, %2").arg(m_week.week).arg(m_week.year);
}

void HandOutDialog::setBusy(bool busy)
{
    const bool ready = !busy && m_papers && !m_papers->batch.papers.isEmpty();
    for (QPushButton *button : {m_print, m_pdf, m_record})
        button->setEnabled(ready);
}

// Gathers and lays out the papers; a later choice replaces an earlier one.
void HandOutDialog::prepare()
{
    if (m_job)
        m_job->cancel();
    m_papers.reset();
    m_printed = false;
    setBusy(true);
    m_sum->setText(tr("Gathering the schedules…"));
    const int request = ++m_request;
    const IsoWeek week = m_week;
    const QList<CitizenId> citizens = ticked();
    const auto way = HandOutWay(m_way->currentData().toInt());
    const QDate given = m_date->date();
    const bool large = m_large->isChecked();
    m_job = runInBackground<Papers>(
        m_context, this, tr("Gathering the schedules"), Shown::Quietly,
        [week, citizens, way, given, large](Session &session,
                                            const Progress &progress) -> Result<Papers> {
            Papers papers;
            BRO_TRY(papers.batch, prepareHandOuts(session, week, citizens, way, given, progress));
            Typesetter typesetter;
            for (const PreparedHandOut &prepared : papers.batch.papers) {
                BRO_CHECK(progress.at(papers.documents.size(), papers.batch.papers.size()));
                WeekScheduleData paper = prepared.draft.paper;
                paper.largePrint = large;
                papers.documents.append(layoutWeekSchedule(paper, typesetter));
            }
            for (const PreparedHandOut &prepared : papers.batch.papers)
                session.log().view(u"weekPlan.previewed"_s, prepared.citizen);
            BRO_CHECK(session.log().flush());
            return papers;
        },
        [this, request](const Result<Papers> &papers) {
            if (request == m_request)
                prepared(papers);
        });
}

void HandOutDialog::prepared(const Result<Papers> &papers)
{
    if (!papers.ok()) {
        m_sum->clear();
        if (papers.error().kind != Error::Kind::Canceled)
            m_bar->show(Tone::Error, words(papers.error().message));
        return;
    }
    m_papers = *papers;
    m_view->setDocuments(m_papers->documents);
    showBatch();
    setBusy(false);
}

QString HandOutDialog::nothingToHandOut() const
{
    const HandOutBatch &batch = m_papers->batch;
    if (!batch.papers.isEmpty())
        return {};
    if (batch.current == 0 && batch.empty == 0)
        return tr("Nobody is ticked. Tick those who shall have the schedule.");
    if (batch.current == 0)
        return tr("Nothing is planned in the week for those who are ticked.");
    const QString copy = tr("A copy is printed from the citizen's page, the tab Schedules.");
    return (batch.empty == 0 ? tr("All have the current schedule.")
                             : tr("All have the current schedule, or nothing planned.")) +
           u' ' + copy;
}

void HandOutDialog::showBatch()
{
    const HandOutBatch &batch = m_papers->batch;
    const QString nothing = nothingToHandOut();
    m_empty->setText(nothing);
    m_preview->setCurrentWidget(nothing.isEmpty() ? static_cast<QWidget *>(m_view) : m_empty);
    for (QPushButton *button : {m_print, m_pdf, m_record})
        button->setAccessibleDescription(nothing);
    QStringList sum{tr("%n schedule(s)", nullptr, int(batch.papers.size()))};
    if (batch.current > 0)
        sum.append(tr("%n have the current one", nullptr, batch.current));
    if (batch.empty > 0)
        sum.append(tr("%n have nothing planned", nullptr, batch.empty));
    m_sum->setText(sum.join(u" · "_s));
    m_received->setText(
        batch.received.isValid()
            ? tr("Counts as received %1.").arg(m_context.texts.longDate(batch.received))
            : QString());
    QStringList findings;
    for (const PreparedHandOut &paper : batch.papers) {
        for (const HandOutFinding &finding : paper.findings)
            findings.append(words(finding.finding.message));
    }
    if (findings.isEmpty()) {
        m_bar->clear();
    } else {
        m_bar->show(Tone::Warning, findings.first(),
                    findings.size() > 1
                        ? tr("And %n more like it.", nullptr, int(findings.size()) - 1)
                        : QString());
        m_bar->setToolTip(findings.join(u'\n'));
    }
}

QList<CitizenId> HandOutDialog::citizensOfBatch() const
{
    QList<CitizenId> citizens;
    for (const PreparedHandOut &paper : m_papers->batch.papers)
        citizens.append(paper.citizen);
    return citizens;
}

void HandOutDialog::print()
{
    const auto printed =
        m_printing.print({title(), m_papers->documents, [this] {
                              return m_context.session.log().record(
                                  AccessKind::Print, u"schedules"_s, citizensOfBatch());
                          }});
    if (!printed.ok())
        m_bar->show(Tone::Error, words(printed.error().message));
    else if (*printed)
        m_printed = true;
}

void HandOutDialog::savePdf()
{
    const QString folder = m_context.settings.value(Setting::LastFolder).toString();
    const QString name =
        QDir(folder).filePath(tr("schedules") + u'-' + m_week.toString() + u".pdf"_s);
    const QString path =
        m_context.prompts.saveFile(this, tr("Save as PDF"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_context.settings.set(Setting::LastFolder, QFileInfo(path).absolutePath());
    const QList<Document> documents = m_papers->documents;
    const QList<CitizenId> citizens = citizensOfBatch();
    const QString heading = title();
    runInBackground<int>(
        m_context, this, tr("Saving the schedules"), Shown::Dialog,
        [documents, citizens, heading, path](Session &session,
                                             const Progress &progress) -> Result<int> {
            PdfOptions options;
            options.title = heading;
            options.progress = [&progress](qsizetype done, qsizetype total) {
                return progress.at(done, total).ok();
            };
            options.beforeName = [&session, citizens] {
                return session.log().record(AccessKind::Print, u"schedules"_s, citizens);
            };
            Typesetter typesetter;
            BRO_CHECK(writePdf(documents, path, options, typesetter));
            return int(documents.size());
        },
        [this, path](const Result<int> &written) {
            if (written.ok()) {
                m_printed = true;
                m_bar->show(Tone::Ok, tr("Saved."), QDir::toNativeSeparators(path));
            } else if (written.error().kind != Error::Kind::Canceled) {
                m_bar->show(Tone::Error, words(written.error().message));
            }
        });
}

void HandOutDialog::record()
{
    if (!m_printed) {
        const int answer = m_context.prompts.ask(
            this, {Tone::Warning,
                   tr("Not printed yet"),
                   tr("The schedules have been neither printed nor saved from here. Record them "
                      "as handed out all the same?"),
                   {},
                   {tr("Go back"), tr("Record")},
                   0});
        if (answer != 1)
            return;
    }
    setBusy(true);
    const HandOutBatch batch = m_papers->batch;
    runInBackground<HandOutOutcome>(
        m_context, this, tr("Recording the hand-out"), Shown::Dialog,
        [batch](Session &session, const Progress &progress) {
            return recordHandOuts(session, batch, progress);
        },
        [this](const Result<HandOutOutcome> &outcome) {
            if (outcome.ok()) {
                tellOutcome(*outcome);
                return;
            }
            // What was recorded before a stop stays; the papers left are gathered again.
            if (outcome.error().kind != Error::Kind::Canceled)
                m_bar->show(Tone::Error, words(outcome.error().message));
            Q_EMIT recorded();
            prepare();
        });
}

void HandOutDialog::tellOutcome(const HandOutOutcome &outcome)
{
    QStringList failed;
    for (const HandOutFinding &finding : outcome.findings) {
        if (finding.finding.severity == Severity::Error)
            failed.append(words(finding.finding.message));
    }
    m_context.navigator.tellBriefly(
        tr("%n schedule(s) recorded as handed out.", nullptr, outcome.handedOut));
    Q_EMIT recorded();
    if (failed.isEmpty()) {
        accept();
        return;
    }
    m_context.prompts.tell(this, Tone::Warning, tr("Not all were recorded"), failed.first(),
                           failed.mid(1).join(u'\n'));
    prepare();
}

} // namespace bro
