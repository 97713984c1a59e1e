// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>
#include <jobs/bonuses.h>
#include <jobs/citizen_rows.h>
#include <views/citizens/evidence_box.h>
#include <views/citizens/status_dialog.h>
#include <views/controls.h>
#include <views/dialog_frame.h>
#include <views/draft_keeper.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInCharacters = 74;

auto factsOf(const StatusRecord &record)
{
    return std::tuple(record.status, record.from, record.to, record.evidence,
                      record.document.value);
}
} // namespace

StatusDialog::StatusDialog(PageContext &context, const StatusRecord &before, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_before(before),
      m_bar(new MessageBar(this)),
      m_form(new Form(this)),
      m_status(new QComboBox(this)),
      m_from(makeDateField(u"statusFrom"_s, this)),
      m_ended(new QCheckBox(tr("It has ended"), this)),
      m_to(makeDateField(u"statusTo"_s, this)),
      m_words(new QLineEdit(this)),
      m_document(new EvidenceBox(context, before.citizen, this)),
      m_draft(new DraftKeeper(context, this))
{
    build();
    const QDate today = context.session.today();
    m_status->setCurrentIndex(std::max(0, m_status->findData(int(before.status))));
    m_from->setDate(before.from.isValid() ? std::min(before.from, today) : today);
    m_ended->setChecked(before.to.isValid());
    m_to->setDate(before.to.isValid() ? before.to : today);
    m_toField->setFieldVisible(before.to.isValid());
    m_words->setText(before.evidence);
    m_document->setDocument(before.document);
    m_start = typed();
    m_draft->setBar(m_bar);
    m_draft->begin(u"status/%1/%2"_s.arg(before.citizen.value).arg(before.id.value),
                   {Area::Citizens, u"status"_s, before.citizen.value}, m_form);
    m_status->setFocus();
}

StatusDialog::~StatusDialog()
{
    // A field that loses the focus while everything goes would be checked by what is gone.
    for (QWidget *field : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to),
                           static_cast<QWidget *>(m_words)})
        field->disconnect(this);
}

void StatusDialog::build()
{
    const QList<CitizenStatus> all = allStatuses();
    for (const CitizenStatus one : all)
        m_status->addItem(statusTitle(one, m_context.texts), int(one));
    m_form->add(tr("&Lives by"), m_status, u"statusKind"_s);
    m_fromField = m_form->add(tr("&From"), m_from, u"statusFrom"_s);
    m_form->add({}, m_ended, u"statusEnded"_s);
    m_ended->setAccessibleName(m_ended->text());
    m_toField = m_form->add(tr("&To"), m_to, u"statusTo"_s);
    m_wordsField = m_form->add(tr("&Evidence"), m_words, u"statusEvidence"_s);
    m_wordsField->setHint(
        tr("How it is known: a payslip, a letter, a talk. A document on the case is enough."));
    m_documentField = m_document->addTo(m_form, tr("&Document"), u"statusDocument"_s);
    const bool correction = m_before.id.isValid();
    auto *column = makeDialogColumn(this, u"statusDialog"_s,
                                    correction ? tr("Correct what the citizen lives by")
                                               : tr("What the citizen lives by"));
    column->addWidget(m_bar);
    column->addWidget(
        makeLabel(correction ? tr("Both rows are kept; results are judged by the corrected one.")
                             : tr("Results are judged by it, from day to day."),
                  this));
    column->addWidget(m_form);
    addDialogButtons(this, column, tr("Save"));
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInCharacters);
    growWithContent(this);
    connect(m_ended, &QCheckBox::toggled, m_toField, &FormField::setFieldVisible);
    connect(m_from, &QDateEdit::editingFinished, this, &StatusDialog::checkDays);
    connect(m_to, &QDateEdit::editingFinished, this, &StatusDialog::checkDays);
}

StatusRecord StatusDialog::typed() const
{
    StatusRecord record = m_before;
    record.replaces = m_before.id;
    record.status = CitizenStatus(m_status->currentData().toInt());
    record.from = m_from->date();
    record.to = m_ended->isChecked() ? m_to->date() : QDate();
    record.evidence = m_words->text().simplified();
    record.document = m_document->evidence().document;
    return record;
}

bool StatusDialog::isChanged() const
{
    return factsOf(typed()) != factsOf(m_start) || !m_document->evidence().file.isEmpty();
}

// Where the sentence of the rule belongs.
FormField *StatusDialog::fieldOf(const QString &fault) const
{
    if (fault == "orderStore.statusNeedsEvidence"_L1)
        return m_wordsField;
    return fault == "orderStore.statusDays"_L1 ? m_toField : m_fromField;
}

// When a day is left: what is said of the days; the evidence is asked for before saving.
void StatusDialog::checkDays()
{
    m_fromField->clearFault();
    m_toField->clearFault();
    const Done days = checkStatus(typed(), true, m_context.session.today());
    if (!days.ok())
        fieldOf(days.error().message.code)
            ->setFault(Tone::Error, m_context.texts.sentence(days.error().message));
}

bool StatusDialog::check()
{
    m_form->clearFaults();
    const Done file = m_document->check();
    if (!file.ok())
        m_documentField->setFault(Tone::Error, m_context.texts.sentence(file.error().message));
    const Done right = checkStatus(typed(), !m_document->isEmpty(), m_context.session.today());
    if (!right.ok())
        fieldOf(right.error().message.code)
            ->setFault(Tone::Error, m_context.texts.sentence(right.error().message));
    return !m_form->focusFirstFault();
}

void StatusDialog::accept()
{
    m_bar->clear();
    if (!check())
        return;
    if (m_before.id.isValid() && !isChanged()) {
        m_bar->show(Tone::Error, tr("Nothing was changed."), tr("Change a field, or cancel."));
        return;
    }
    const auto stored = recordStatus(m_context.session, typed(), m_document->evidence());
    if (!stored.ok()) {
        m_bar->show(Tone::Error, m_context.texts.sentence(stored.error().message));
        return;
    }
    m_draft->end(DraftKeeper::End::Saved);
    m_context.navigator.tellBriefly(tr("What the citizen lives by is recorded."));
    QDialog::accept();
}

void StatusDialog::reject()
{
    const auto mayDiscard = [this] {
        return m_context.prompts.ask(this, {Tone::Warning,
                                            windowTitle(),
                                            tr("What you have typed is not saved."),
                                            {},
                                            {tr("Go on"), tr("Discard it")},
                                            0}) == 1;
    };
    if (isChanged() && !mayDiscard())
        return;
    m_draft->end();
    QDialog::reject();
}

} // namespace bro
