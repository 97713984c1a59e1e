// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editor.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <views/controls.h>
#include <views/form.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

// A line: texts, figures, amounts, hours, times.
class LineEditor : public FieldEditor
{
public:
    LineEditor(const FieldPlace &place, QWidget *parent)
        : FieldEditor(place, parent),
          m_line(new QLineEdit(parent))
    {
        const int character = m_line->fontMetrics().averageCharWidth();
        if (field().kind != FieldKind::Text)
            m_line->setMaximumWidth(character * 22);
        connect(m_line, &QLineEdit::editingFinished, this, [this] { write(); });
    }
    QWidget *widget() const override { return m_line; }
    void renew() override
    {
        const QString shown = draft().typed(path());
        if (m_line->text() == shown && !m_line->isModified())
            return;
        // What was written is no longer the line's own to undo.
        const int cursor = m_line->cursorPosition();
        m_line->setText(shown);
        m_line->setCursorPosition(m_line->hasFocus() ? cursor : 0);
    }
    void write() override
    {
        if (!isClosed() && m_line->isModified())
            draft().type(path(), m_line->text());
    }
    void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }

private:
    QLineEdit *m_line;
};

// Several lines; as high as three or so, more when there is more.
class ParagraphEditor : public FieldEditor
{
public:
    ParagraphEditor(const FieldPlace &place, QWidget *parent)
        : FieldEditor(place, parent),
          m_text(new QPlainTextEdit(parent))
    {
        m_text->setTabChangesFocus(true);
        m_text->installEventFilter(this);
        setLines();
    }
    QWidget *widget() const override { return m_text; }
    void renew() override
    {
        const QString shown = draft().typed(path());
        if (m_text->toPlainText() == shown && !m_text->document()->isModified())
            return;
        m_text->setPlainText(shown);
        m_text->document()->setModified(false);
        setLines();
    }
    void write() override
    {
        if (!isClosed() && m_text->document()->isModified())
            draft().type(path(), m_text->toPlainText());
    }
    void setReadOnly(bool readOnly) override { m_text->setReadOnly(readOnly); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            write();
        return FieldEditor::eventFilter(watched, event);
    }

private:
    void setLines()
    {
        const QFontMetrics metrics(m_text->font());
        constexpr int LineLength = 60;
        qsizetype lines = 0;
        const QStringList all = m_text->toPlainText().split(u'\n');
        for (const QString &line : all)
            lines += 1 + line.size() / LineLength;
        const int least = field().kind == FieldKind::Texts ? 4 : 2;
        const int shown = std::clamp(int(lines), least, 9);
        m_text->setFixedHeight(metrics.lineSpacing() * shown + 12);
    }

    QPlainTextEdit *m_text;
};

// A day; one that may be missing has a tick before it.
class DateEditor : public FieldEditor
{
    Q_OBJECT
public:
    DateEditor(const FieldPlace &place, QWidget *parent)
        : FieldEditor(place, parent),
          m_box(new QWidget(parent)),
          m_date(makeDateField({}, m_box))
    {
        auto *row = new QHBoxLayout(m_box);
        row->setContentsMargins(0, 0, 0, 0);
        if (!field().required) {
            m_has = new QCheckBox(tr("Stated:"), m_box);
            m_has->setAccessibleName(tr("%1 is stated").arg(words(field().label)));
            row->addWidget(m_has);
            connect(m_has, &QCheckBox::clicked, this, [this](bool on) {
                if (isClosed())
                    return;
                if (on)
                    set(m_date->date());
                else
                    draft().set(path(), std::nullopt);
            });
        }
        row->addWidget(m_date);
        row->addStretch();
        m_date->setKeyboardTracking(false);
        m_date->setAccessibleName(words(field().label));
        m_box->setFocusProxy(input());
        guardWheel(m_date);
        connect(m_date, &QDateEdit::dateChanged, this, [this](QDate day) {
            if (!isClosed())
                set(day);
        });
    }
    QWidget *widget() const override { return m_box; }
    QWidget *input() const override { return m_has ? static_cast<QWidget *>(m_has) : m_date; }
    void renew() override
    {
        m_showing = true;
        const QDate day = QDate::fromString(draft().text(path()), Qt::ISODate);
        if (day.isValid())
            m_date->setDate(day);
        else if (m_has)
            m_date->setDate(QDate::fromString(draft().text(u"validFrom"_s), Qt::ISODate));
        if (m_has) {
            m_has->setChecked(draft().at(path()) != nullptr);
            m_date->setEnabled(m_has->isChecked());
        }
        m_showing = false;
    }

private:
    void set(QDate day) { draft().set(path(), JsonNode::ofText(day.toString(Qt::ISODate))); }

    QWidget *m_box;
    QCheckBox *m_has = nullptr;
    QDateEdit *m_date;
};

// One of some words: yes and no, choices, names of entries elsewhere.
class ComboEditor : public FieldEditor
{
    Q_OBJECT
public:
    ComboEditor(const FieldPlace &place, QWidget *parent)
        : FieldEditor(place, parent),
          m_combo(new QComboBox(parent))
    {
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(12);
        m_combo->setMaxVisibleItems(20);
        if (field().kind == FieldKind::Boolean)
            m_combo->setMaximumWidth(m_combo->fontMetrics().averageCharWidth() * 22);
        guardWheel(m_combo);
        connect(m_combo, &QComboBox::activated, this, [this] { choose(); });
        // A long choice is cut where there is little room.
        connect(m_combo, &QComboBox::currentTextChanged, m_combo, &QComboBox::setToolTip);
    }
    QWidget *widget() const override { return m_combo; }
    void renew() override
    {
        m_showing = true;
        m_combo->clear();
        const JsonNode *value = draft().at(path());
        if (!field().required || !value || value->string.isEmpty())
            m_combo->addItem(field().required ? tr("Choose…") : tr("Not stated"), QString());
        if (field().kind == FieldKind::Boolean) {
            m_combo->addItem(tr("Yes"), u"yes"_s);
            m_combo->addItem(tr("No"), u"no"_s);
            if (value && value->kind == JsonNode::Kind::Boolean && field().required)
                m_combo->removeItem(0);
        } else if (field().kind == FieldKind::Reference) {
            const auto entries = draft().entriesOf(field().list);
            for (const auto &[name, title] : entries)
                m_combo->addItem(title, name);
        } else {
            for (const QString &word : field().words)
                m_combo->addItem(words(field().wordCode(word)), word);
        }
        m_combo->setCurrentIndex(std::max(0, currentOf(value)));
        m_combo->setToolTip(m_combo->currentText());
        m_showing = false;
    }

private:
    // A name that is there no more is shown all the same.
    int currentOf(const JsonNode *value)
    {
        if (!value)
            return 0;
        if (value->kind == JsonNode::Kind::Boolean)
            return m_combo->findData(value->boolean ? u"yes"_s : u"no"_s);
        int found = m_combo->findData(value->string);
        if (found < 0) {
            m_combo->addItem(tr("%1 (unknown)").arg(value->string), value->string);
            found = m_combo->count() - 1;
        }
        return found;
    }

    void choose()
    {
        if (isClosed())
            return;
        const QString word = m_combo->currentData().toString();
        if (word.isEmpty())
            draft().set(path(), std::nullopt);
        else if (field().kind == FieldKind::Boolean)
            draft().set(path(), JsonNode::ofBoolean(word == "yes"_L1));
        else
            draft().set(path(), JsonNode::ofText(word));
    }

    QComboBox *m_combo;
};

} // namespace

bool isRedo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Redo) ||
           (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
}

void guardWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelFilter(field));
}

void shapeLabel(FormField *row)
{
    QLabel *label = row->label();
    label->setWordWrap(true);
    label->setFixedWidth(label->fontMetrics().averageCharWidth() * 26);
    const int room = fieldHeight(label->font()) - label->fontMetrics().height();
    label->setContentsMargins(0, std::max(0, room / 2) + 2, 0, 0);
}

FieldEditor *makeFieldEditor(const FieldPlace &place, QWidget *parent)
{
    switch (place.field.kind) {
    case FieldKind::Boolean:
    case FieldKind::Choice:
    case FieldKind::Reference:
        return new ComboEditor(place, parent);
    case FieldKind::Choices:
    case FieldKind::References:
        return makeCheckListEditor(place, parent);
    case FieldKind::Date:
        return new DateEditor(place, parent);
    case FieldKind::Paragraph:
    case FieldKind::Texts:
        return new ParagraphEditor(place, parent);
    default:
        return new LineEditor(place, parent);
    }
}

} // namespace bro

#include "field_editor.moc"
