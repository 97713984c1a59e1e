// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <views/controls.h>
#include <views/form.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

FormField::FormField(QLabel *label, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_label(label),
      m_editor(editor),
      m_noteIcon(new IconLabel(this)),
      m_note(new QLabel(this)),
      m_noteRow(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(4);
    editor->setParent(this);
    shapeField(editor);
    column->addWidget(editor);
    m_noteRow->setSpacing(6);
    m_noteRow->addWidget(m_noteIcon, 0, Qt::AlignTop);
    m_noteRow->addWidget(m_note, 1);
    column->addLayout(m_noteRow);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::WindowText); // also on panels
    setFocusProxy(editor);
    renew();
}

void FormField::setFault(Tone tone, const QString &sentence)
{
    m_tone = tone;
    m_fault = sentence;
    renew();
}

void FormField::setHint(const QString &sentence)
{
    m_hint = sentence;
    renew();
}

void FormField::setLocked(const QString &reason)
{
    m_locked = reason;
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setReadOnly(!reason.isEmpty());
    else
        m_editor->setEnabled(reason.isEmpty());
    renew();
}

void FormField::addAside(QWidget *widget)
{
    m_noteRow->addWidget(widget, 0, Qt::AlignTop | Qt::AlignRight);
}

void FormField::clearFault()
{
    setFault(Tone::None, {});
}

QString FormField::sentence() const
{
    return !m_fault.isEmpty() ? m_fault : !m_locked.isEmpty() ? m_locked : m_hint;
}

void FormField::setFieldVisible(bool visible)
{
    setVisible(visible);
    if (m_label)
        m_label->setVisible(visible);
}

void FormField::renew()
{
    const QString words = sentence();
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    m_note->setObjectName(m_editor->objectName() + "Note"_L1);
    m_editor->setAccessibleDescription(words);
    m_note->setFont(smallFont(font()));
    const bool fault = !m_fault.isEmpty();
    const QString name = fault ? m_tone == Tone::Error ? u"error_circle-f"_s : u"warning-f"_s
                         : !m_locked.isEmpty() ? u"lock_closed"_s
                                               : QString();
    const ColorRole role = !fault                  ? ColorRole::Secondary
                           : m_tone == Tone::Error ? ColorRole::Error
                                                   : ColorRole::Warning;
    m_noteIcon->setVisible(!name.isEmpty());
    m_noteIcon->setFont(m_note->font());
    m_noteIcon->setPicture(name, role);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, roleColors(role, palette()).text);
    m_note->setPalette(colors);
    update();
}

void FormField::paintEvent(QPaintEvent *)
{
    if (m_fault.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorRole role = m_tone == Tone::Error ? ColorRole::Error : ColorRole::Warning;
    const RoleColors colors = roleColors(role, palette());
    painter.setPen(QPen(m_tone == Tone::Error ? colors.text : colors.line, 2));
    painter.drawRoundedRect(QRectF(m_editor->geometry()).adjusted(-1, -1, 1, 1), 3, 3);
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renew();
    QWidget::changeEvent(event);
}

Form::Form(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

namespace {
int lineHeight(QWidget *parent)
{
    QLineEdit line(parent);
    shapeField(&line);
    return std::max(line.sizeHint().height(), line.minimumHeight());
}
} // namespace

FormField *Form::add(const QString &text, QWidget *editor, const QString &name)
{
    auto *label = new QLabel(text, this);
    editor->setObjectName(name);
    shapeField(editor);
    auto *field = new FormField(label, editor, this);
    label->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(text).remove(u'&'));
    setLabelRole(label, ColorRole::Secondary);
    // Beside the middle of the field, of one with several lines beside the first.
    const int height = std::max(editor->sizeHint().height(), editor->minimumHeight());
    label->setContentsMargins(
        0, std::max(0, (std::min(height, lineHeight(this)) - label->sizeHint().height()) / 2) + 2,
        0, 0);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_fields.append(field);
    return field;
}

void Form::addFull(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void Form::clearFaults()
{
    for (FormField *field : std::as_const(m_fields))
        field->clearFault();
}

namespace {
class Grower : public QObject
{
public:
    explicit Grower(QDialog *dialog) : QObject(dialog), m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        QLayout *layout = m_dialog->layout();
        if (event->type() == QEvent::LayoutRequest && layout) {
            const int wanted = layout->totalHeightForWidth(m_dialog->width());
            if (wanted > m_dialog->height())
                m_dialog->resize(m_dialog->width(), wanted);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QDialog *m_dialog;
};
} // namespace

void growWithContent(QDialog *dialog)
{
    new Grower(dialog);
}

bool Form::focusFirstFault()
{
    for (FormField *field : std::as_const(m_fields)) {
        if (field->fault() == Tone::Error) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace bro
