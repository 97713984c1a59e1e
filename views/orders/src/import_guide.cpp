// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_guide.h"
#include "import_check_step.h"
#include "import_columns_step.h"
#include "import_file_step.h"
#include "project_numbers_dialog.h"
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <orders/order_preview.h>
#include <orders/refused_file.h>
#include <views/background.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 24;
constexpr int NameLength = 36; // of a file, in characters

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportGuide::ImportGuide(PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_form(makeSmallLabel({}, this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_file(new ImportFileStep(context, this)),
      m_columns(new ImportColumnsStep(context, this)),
      m_check(new ImportCheckStep(context, this)),
      m_keep(new QCheckBox(this)),
      m_why(makeSmallLabel({}, this)),
      m_back(makeButton(tr("Back"), {}, u"backButton"_s, this)),
      m_next(makeDefaultButton(tr("Next"), {}, u"nextButton"_s, this))
{
    setObjectName(u"importGuide"_s);
    setWindowTitle(tr("Import orders"));
    setWindowModality(Qt::WindowModal);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Side, 16, Side, 16);
    column->setSpacing(12);
    buildSteps();
    column->addWidget(m_message);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_check)})
        m_stack->addWidget(step);
    column->addWidget(m_stack, 1);
    buildFoot();
    connect(m_file, &ImportFileStep::changed, this, [this] {
        renew();
        if (m_next->isEnabled()) // so that Enter goes on
            m_next->setFocus();
    });
    connect(m_file, &ImportFileStep::wanted, this, &ImportGuide::next);
    connect(m_columns, &ImportColumnsStep::changed, this, &ImportGuide::renew);
    connect(m_check, &ImportCheckStep::columnWanted, this, [this](OrderColumn wanted) {
        go(Columns);
        m_columns->focusField(wanted);
    });
    connect(m_check, &ImportCheckStep::onWanted, this, [this] {
        if (m_next->isEnabled())
            m_next->setFocus();
    });
    connect(m_check, &ImportCheckStep::numbersWanted, this, &ImportGuide::tieNumbers);
    const int character = fontMetrics().averageCharWidth();
    const QSize wanted(character * 150 + 2 * Side, rowHeight(font()) * 23);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(48, 48)) : wanted);
    go(File);
}

void ImportGuide::buildSteps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const QString words[StepCount] = {tr("1 File"), tr("2 Columns"), tr("3 Check")};
    for (int i = 0; i < StepCount; ++i) {
        if (i > 0) {
            QWidget *line = makeLine(this);
            line->setFixedWidth(32);
            row->addWidget(line);
        }
        m_signs[i] = new IconLabel(this);
        m_names[i] = makeLabel(words[i], this);
        m_names[i]->setWordWrap(false);
        row->addWidget(m_signs[i]);
        row->addWidget(m_names[i]);
    }
    m_form->setObjectName(u"fileForm"_s);
    m_form->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_form, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ImportGuide::buildFoot()
{
    // Goes on in the next line where the window is narrow or the text large.
    auto *row = new FlowLayout;
    row->setLineAlignment(Qt::AlignVCenter);
    m_keep->setObjectName(u"keepRefused"_s);
    m_keep->setChecked(true);
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) {
        m_check->setKeepRefused(keep);
        renew();
    });
    row->addWidget(m_keep);
    m_why->setObjectName(u"whyNot"_s);
    m_why->setWordWrap(false);
    row->addGap();
    row->addWidget(m_why);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &ImportGuide::back);
    auto *cancel = makeButton(tr("Cancel"), {}, u"cancelButton"_s, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &ImportGuide::next);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ImportGuide::setFile(const QString &file)
{
    go(File);
    m_file->setFile(file);
}

void ImportGuide::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_step == File && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportGuide::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (m_step != File || file.isEmpty())
        return;
    event->acceptProposedAction();
    m_file->setFile(file);
}

void ImportGuide::reject()
{
    if (m_job)
        m_job->cancel();
    QDialog::reject();
}

void ImportGuide::go(Step step)
{
    m_step = step;
    m_message->clear();
    m_stack->setCurrentIndex(step);
    for (int i = 0; i < StepCount; ++i) {
        const bool done = i < step;
        const bool here = i == step;
        m_signs[i]->setPicture(done   ? u"checkmark_circle-f"_s
                               : here ? u"circle-f"_s
                                      : u"circle"_s,
                               done   ? ColorRole::Ok
                               : here ? ColorRole::Info
                                      : ColorRole::Neutral);
        m_names[i]->setFont(here ? semibold(font()) : font());
        m_names[i]->setAccessibleDescription(done   ? tr("Done")
                                             : here ? tr("Here you are")
                                                    : tr("To come"));
    }
    renew();
    if (step == Check)
        m_check->list()->setFocus();
    else if (auto *first = m_stack->currentWidget()->findChild<QWidget *>(
                 step == File ? u"chooseFile"_s : u"columnField0"_s))
        first->setFocus();
}

QString ImportGuide::whyNot() const
{
    switch (m_step) {
    case File:
        return m_file->look() ? QString() : tr("Choose a file first.");
    case Columns:
        return m_columns->fault();
    default:
        if (m_check->count(PreviewPart::New) > 0)
            return {};
        if (m_check->count(PreviewPart::Refused) > 0 && m_keep->isChecked())
            return {};
        return tr("The file holds no new order.");
    }
}

QString ImportGuide::importWords() const
{
    const int orders = m_check->count(PreviewPart::New);
    if (orders == 0 && m_check->count(PreviewPart::Refused) > 0 && m_keep->isChecked())
        return tr("Save refused lines");
    return tr("Import %n order(s)", nullptr, orders);
}

void ImportGuide::renew()
{
    const QString why = whyNot();
    m_next->setEnabled(why.isEmpty());
    m_why->setText(why);
    m_next->setText(m_step == Check ? importWords() : tr("Next"));
    m_back->setVisible(m_step != File);
    const QFileInfo info(m_file->file());
    m_keep->setVisible(m_step == Check && m_check->count(PreviewPart::Refused) > 0);
    const QString refused = QFileInfo(refusedFileName(info.filePath())).fileName();
    m_keep->setText(
        tr("Keep refused lines in %1")
            .arg(fontMetrics().elidedText(refused, Qt::ElideMiddle,
                                          NameLength * fontMetrics().averageCharWidth())));
    m_keep->setToolTip(refused);
    QStringList form;
    if (m_file->look()) {
        form.append(info.fileName());
        form += m_step == Check
                    ? formWords(m_context.texts, m_check->preview().form, m_check->preview().forms)
                    : formWords(m_context.texts, m_file->look()->form, m_file->look()->forms);
    }
    m_form->setText(form.join(u" · "_s));
}

void ImportGuide::next()
{
    if (!whyNot().isEmpty())
        return;
    switch (m_step) {
    case File:
        m_columns->setLook(*m_file->look());
        go(Columns);
        return;
    case Columns:
        check();
        return;
    default:
        import();
    }
}

void ImportGuide::back()
{
    if (m_step != File)
        go(Step(m_step - 1));
}

OrderImportOptions ImportGuide::options() const
{
    OrderImportOptions options;
    options.mapping = m_columns->mapping();
    options.language = m_context.texts.language();
    options.keepRefused = m_keep->isChecked();
    return options;
}

void ImportGuide::check()
{
    m_message->clear();
    m_next->setEnabled(false);
    m_job = runInBackground<OrderPreview>(
        m_context, this, tr("Checking the file"), Shown::Dialog,
        [file = m_file->file(), options = options()](Session &session, const Progress &progress) {
            return previewOrders(session, file, options, progress);
        },
        [this](Result<OrderPreview> preview) {
            renew();
            if (preview.ok()) {
                m_columns->remember();
                m_check->setPreview(*std::move(preview));
                go(Check);
            } else if (preview.error().kind != Error::Kind::Canceled) {
                m_message->show(Tone::Error, m_context.texts.sentence(preview.error().message));
            }
        });
}

// Then the same file is looked at anew.
void ImportGuide::tieNumbers()
{
    auto *dialog = new ProjectNumbersDialog(m_context, m_check->unknown(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ImportGuide::check);
    dialog->open();
}

void ImportGuide::import()
{
    m_message->clear();
    m_next->setEnabled(false);
    m_job = runInBackground<ImportOutcome>(
        m_context, this, tr("Importing orders"), Shown::Dialog,
        [preview = m_check->preview(), options = options()](Session &session,
                                                            const Progress &progress) {
            return importPreviewed(session, preview, options, progress);
        },
        [this](const Result<ImportOutcome> &outcome) {
            renew();
            if (outcome.ok()) {
                Q_EMIT imported(*outcome);
                accept();
            } else if (outcome.error().kind != Error::Kind::Canceled) {
                m_message->show(Tone::Error, m_context.texts.sentence(outcome.error().message));
            }
        });
}

} // namespace bro
