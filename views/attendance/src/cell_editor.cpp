// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_editor.h"
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <algorithm>
#include <views/controls.h>
#include <views/icons.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

constexpr int Inside = 4;
constexpr int MinutesOfHour = 60;

QComboBox *reasonField(const Texts &texts, AbsenceReason reason, const QString &spoken,
                       QWidget *parent)
{
    auto *field = new QComboBox(parent);
    field->setObjectName(u"reasonField"_s);
    field->setAccessibleName(spoken);
    field->addItem(texts.sentence(u"dayBoard.reasonOther"_s), int(AbsenceReason::OtherCause));
    field->addItem(texts.sentence(u"dayBoard.reasonAgreed"_s), int(AbsenceReason::AgreedActivity));
    field->setCurrentIndex(std::max(0, field->findData(int(reason))));
    return field;
}

} // namespace

std::optional<int> typedTime(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[.:, ]?(\\d{2}))?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int time = hour * MinutesOfHour + minute;
    if (minute >= MinutesOfHour || time > TimeRange::endOfDay)
        return {};
    return time;
}

CellEditor::CellEditor(ParticipationId row, QWidget *viewport)
    : QFrame(viewport),
      m_row(row),
      m_fields(new QHBoxLayout),
      m_note(new QWidget(this)),
      m_noteIcon(new QLabel(m_note)),
      m_noteText(makeLabel({}, m_note))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Inside, 2, Inside, 2);
    column->setSpacing(4);
    m_fields->setSpacing(6);
    column->addLayout(m_fields);
    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 0, 0, 4);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    m_noteText->setObjectName(u"editorFault"_s);
    m_noteText->setFont(smallFont(font()));
    column->addWidget(m_note);
    m_note->hide();
    connect(qApp, &QApplication::focusChanged, this, &CellEditor::watchFocus);
}

void CellEditor::place(const QRect &cells, int right)
{
    m_cells = cells;
    m_right = right;
    const int width =
        std::min(std::max(cells.width(), sizeHint().width()), std::max(right, cells.width()));
    const int left = std::max(0, std::min(cells.left(), right - width));
    const int height =
        std::max(cells.height(), layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                               : sizeHint().height());
    const int top = cells.top() + (m_note->isHidden() ? (cells.height() - height) / 2 : 0);
    const int lowest = parentWidget() ? parentWidget()->height() - height : top;
    setGeometry(left, std::max(0, std::min(top, lowest)), width, height);
}

void CellEditor::setFault(Tone tone, const QString &sentence)
{
    m_noteIcon->setPixmap(icon(tone == Tone::Error ? u"error_circle-f"_s : u"warning-f"_s,
                               tone == Tone::Error ? ColorRole::Error : ColorRole::Warning)
                              .pixmap(QSize(16, 16), devicePixelRatioF()));
    setLabelTone(m_noteText, tone);
    m_noteText->setText(sentence);
    m_note->show();
    setAccessibleDescription(sentence);
    for (QWidget *field : findChildren<QWidget *>()) {
        if (field->focusPolicy() != Qt::NoFocus)
            field->setAccessibleDescription(sentence);
    }
    place(m_cells, m_right);
    raise();
}

void CellEditor::clearFault()
{
    if (m_note->isHidden())
        return;
    m_note->hide();
    m_noteText->clear();
    place(m_cells, m_right);
}

bool CellEditor::hasFault() const
{
    return !m_note->isHidden();
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return;
    case Qt::Key_Escape:
        Q_EMIT rejected();
        return;
    default:
        // Keys of the list below are not meant while something is typed.
        event->accept();
    }
}

void CellEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(roleColors(ColorRole::Accent, palette()).text, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void CellEditor::watchFocus(QWidget *old, QWidget *now)
{
    const bool was = old && (old == this || isAncestorOf(old));
    const bool is = now && (now == this || isAncestorOf(now));
    // A popup of the editor's own, or another window, is no leaving.
    if (was && !is && now && now->window() == window() && !QApplication::activePopupWidget())
        Q_EMIT left();
}

NoteEditor::NoteEditor(ParticipationId row, const QString &text, const QString &spoken,
                       QWidget *viewport)
    : CellEditor(row, viewport),
      m_field(new QLineEdit(text, this)),
      m_before(text)
{
    setObjectName(u"noteEditor"_s);
    m_field->setObjectName(u"noteField"_s);
    m_field->setAccessibleName(spoken);
    m_field->setFrame(false);
    m_field->setPlaceholderText(spoken);
    fields()->addWidget(m_field, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &NoteEditor::clearFault);
    connect(m_field, &QLineEdit::textChanged, this, &NoteEditor::edited);
}

void NoteEditor::setText(const QString &text)
{
    m_field->setText(text);
}

QString NoteEditor::text() const
{
    return m_field->text().trimmed();
}

bool NoteEditor::isChanged() const
{
    return text() != m_before.trimmed();
}

ReasonEditor::ReasonEditor(ParticipationId row, AbsenceReason reason, const Texts &texts,
                           QWidget *viewport)
    : CellEditor(row, viewport),
      m_field(reasonField(texts, reason, tr("Reason of the absence"), this)),
      m_before(reason)
{
    setObjectName(u"reasonEditor"_s);
    fields()->addWidget(m_field, 1);
    setFocusProxy(m_field);
}

AbsenceReason ReasonEditor::reason() const
{
    return AbsenceReason(m_field->currentData().toInt());
}

bool ReasonEditor::isChanged() const
{
    return reason() != m_before;
}

PartlyEditor::PartlyEditor(ParticipationId row, TimeRange range,
                           const std::optional<Attendance> &before, const Texts &texts,
                           QWidget *viewport)
    : CellEditor(row, viewport),
      m_texts(texts),
      m_arrived(new QLineEdit(this)),
      m_left(new QLineEdit(this)),
      m_minutes(new QLineEdit(this)),
      m_reason(reasonField(texts, before ? before->reason : AbsenceReason::OtherCause,
                           tr("Reason of the absence"), this))
{
    setObjectName(u"partlyEditor"_s);
    const auto shown = [&texts](int minute) { return texts.time(clockTime(minute)); };
    const auto field = [this](QLineEdit *edit, const QString &name, const QString &word,
                              const QString &usual) {
        edit->setObjectName(name);
        edit->setPlaceholderText(usual);
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"00.00"_s) + 18);
        edit->setMaximumWidth(edit->minimumWidth() + 8);
        auto *label = new QLabel(word, this);
        label->setBuddy(edit);
        edit->setAccessibleName(word);
        fields()->addWidget(label);
        fields()->addWidget(edit);
        connect(edit, &QLineEdit::textEdited, this, &PartlyEditor::clearFault);
    };
    field(m_arrived, u"arrivedField"_s, tr("Arrived"), shown(range.from));
    field(m_left, u"leftField"_s, tr("left"), shown(range.to));
    field(m_minutes, u"minutesField"_s, tr("or minutes"), QString());
    fields()->addWidget(m_reason);
    fields()->addStretch();
    setFocusProxy(m_arrived);
    if (before && before->presence == Presence::Partly) {
        if (before->arrived)
            m_arrived->setText(shown(*before->arrived));
        if (before->left)
            m_left->setText(shown(*before->left));
        if (before->presentMinutes && !before->arrived && !before->left)
            m_minutes->setText(QString::number(before->presentMinutes->value));
    }
    m_arrived->selectAll();
    m_before = values();
}

QStringList PartlyEditor::values() const
{
    return {m_arrived->text().trimmed(), m_left->text().trimmed(), m_minutes->text().trimmed(),
            m_reason->currentText()};
}

bool PartlyEditor::isChanged() const
{
    return values() != m_before;
}

bool PartlyEditor::isEmpty() const
{
    return m_arrived->text().trimmed().isEmpty() && m_left->text().trimmed().isEmpty() &&
           m_minutes->text().trimmed().isEmpty();
}

AbsenceReason PartlyEditor::reason() const
{
    return AbsenceReason(m_reason->currentData().toInt());
}

bool PartlyEditor::read()
{
    m_arrivedAt = typedTime(m_arrived->text());
    m_leftAt = typedTime(m_left->text());
    m_stayed.reset();
    const auto wrong = [this](QLineEdit *field, const QString &sentence) {
        setFault(Tone::Error, sentence);
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
        return false;
    };
    const QString example = m_texts.time(QTime(9, 25));
    if (!m_arrivedAt && !m_arrived->text().trimmed().isEmpty())
        return wrong(m_arrived, tr("“%1” is no time of day. Write it as %2.")
                                    .arg(m_arrived->text().trimmed(), example));
    if (!m_leftAt && !m_left->text().trimmed().isEmpty())
        return wrong(
            m_left,
            tr("“%1” is no time of day. Write it as %2.").arg(m_left->text().trimmed(), example));
    const QString typed = m_minutes->text().trimmed();
    if (typed.isEmpty())
        return true;
    bool number = false;
    const int minutes = typed.toInt(&number);
    if (!number)
        return wrong(m_minutes, tr("“%1” is no number of minutes. Write it in digits.").arg(typed));
    m_stayed = Minutes{minutes};
    return true;
}

} // namespace bro
