// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_panel.h"
#include "time_fields.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/form.h>
#include <views/icons.h>
#include <views/mark_painter.h>

// What the panel says about its draft: faults beside the fields, remedies, consequences.
namespace bro {

using namespace Qt::StringLiterals;

namespace {
// With the field of the form that holds the button.
void showRemedy(QPushButton *button, bool shown)
{
    qobject_cast<FormField *>(button->parentWidget()->parentWidget())->setFieldVisible(shown);
}
} // namespace

void EditPanel::setState(const Mark &mark)
{
    m_state->setMark(mark);
}

FormField *EditPanel::fieldOf(PlanField field) const
{
    switch (field) {
    case PlanField::Title:
        return m_titleField;
    case PlanField::Date:
        return m_dateField;
    case PlanField::Time:
        return m_timeField;
    case PlanField::Place:
        return m_placeField;
    case PlanField::Employee:
        return m_employeeField;
    case PlanField::Repeat:
        return m_repeatField;
    case PlanField::Acute:
        return m_acuteField;
    case PlanField::Participants:
    case PlanField::None:
        break;
    }
    return nullptr;
}

// A field that is still empty in a new activity is no mistake before it was left.
bool EditPanel::isShown(const PlanFinding &finding) const
{
    if (m_judged || !m_draft.isNew())
        return true;
    return finding.field != PlanField::Title && finding.field != PlanField::Participants
               ? true
               : m_touched.contains(finding.field);
}

void EditPanel::touch(PlanField field)
{
    m_touched.insert(field);
    if (m_has && !m_filling)
        showFaults();
}

void EditPanel::setPreview(const PlanPreview &preview)
{
    m_preview = preview;
    showFaults();
    showConsequences();
}

void EditPanel::showFaults()
{
    QHash<PlanField, std::pair<Tone, QStringList>> faults;
    const auto add = [&](const PlanFinding &finding, Tone tone) {
        if (!isShown(finding))
            return;
        auto &[worst, sentences] = faults[finding.field];
        // The worst tone keeps the field; Error comes first.
        if (sentences.isEmpty() || tone == Tone::Error)
            worst = tone;
        sentences.append(m_texts.sentence(finding.finding.message));
    };
    for (const PlanFinding &finding : std::as_const(m_preview.refusals))
        add(finding, Tone::Error);
    for (const PlanFinding &finding : std::as_const(m_preview.clashes))
        add(finding, Tone::Error);
    for (const PlanFinding &finding : std::as_const(m_preview.warnings))
        add(finding, Tone::Warning);
    for (const PlanField field : {PlanField::Title, PlanField::Date, PlanField::Time,
                                  PlanField::Place, PlanField::Employee, PlanField::Acute}) {
        const auto [tone, sentences] = faults.value(field);
        if (sentences.isEmpty())
            fieldOf(field)->clearFault();
        else
            fieldOf(field)->setFault(tone, sentences.join(u' '));
    }
    const QStringList nobody = faults.value(PlanField::Participants).second;
    if (!nobody.isEmpty())
        m_participants->show();
    m_participants->setFault(nobody.join(u' '));

    showRemedy(m_gap, m_preview.gap.has_value() && !m_draft.attended);
    if (m_preview.gap)
        m_gap->setText(tr("Move to %1–%2")
                           .arg(m_texts.time(clockTime(m_preview.gap->from)),
                                m_texts.time(clockTime(m_preview.gap->to))));
    showRemedy(m_room, m_preview.freeRoom.isValid());
    if (m_preview.freeRoom.isValid())
        m_room->setText(tr("Change to %1").arg(m_office.locationName(m_preview.freeRoom)));
    m_acuteField->setFieldVisible(m_preview.needsAcuteReason ||
                                  !m_draft.activity.acuteReason.isEmpty());
}

void EditPanel::useGap()
{
    if (m_preview.gap)
        setTime(m_draft.activity.date, *m_preview.gap);
}

void EditPanel::useRoom()
{
    const int room = m_place->findData(m_preview.freeRoom.value);
    if (room < 0)
        return;
    m_place->setCurrentIndex(room);
    changed();
}

bool EditPanel::focusFirstFault()
{
    m_judged = true;
    showFaults();
    return m_form->focusFirstFault();
}

void EditPanel::showConsequences()
{
    QLayout *lines = m_consequences->layout();
    while (QLayoutItem *item = lines->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_consequences->setVisible(!m_preview.consequences.isEmpty());
    if (m_preview.consequences.isEmpty())
        return;
    lines->addWidget(makeLine(m_consequences));
    QLabel *heading = makeLabel(tr("What the change does"), m_consequences);
    heading->setFont(semibold(font()));
    lines->addWidget(heading);
    QStringList spoken;
    for (const Consequence &one : std::as_const(m_preview.consequences)) {
        auto *line = new QWidget(m_consequences);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto *picture = new QLabel(line);
        picture->setPixmap(
            icon(one.icon, roleOf(one.tone)).pixmap(QSize(16, 16), picture->devicePixelRatioF()));
        row->addWidget(picture, 0, Qt::AlignTop);
        QLabel *words = makeLabel(m_texts.sentence(one.message), line);
        words->setFont(smallFont(font()));
        row->addWidget(words, 1);
        lines->addWidget(line);
        spoken.append(words->text());
    }
    m_consequences->setAccessibleName(spoken.join(u' '));
}

} // namespace bro
