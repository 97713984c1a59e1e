// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <views/draft_keeper.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->echoMode() == QLineEdit::Normal ? QJsonValue(line->text())
                                                     : QJsonValue(QJsonValue::Undefined);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(field)) {
        if (choice->isEditable())
            return choice->currentText();
        const QVariant data = choice->currentData();
        return data.isValid() ? data.toString() : choice->currentText();
    }
    if (const auto *tick = qobject_cast<const QCheckBox *>(field))
        return tick->isChecked();
    if (const auto *number = qobject_cast<const QSpinBox *>(field))
        return number->value();
    if (const auto *day = qobject_cast<const QDateTimeEdit *>(field))
        return day->dateTime().toString(Qt::ISODate);
    return QJsonValue::Undefined;
}

void setValue(QWidget *field, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        text->setPlainText(value.toString());
        text->moveCursor(QTextCursor::End);
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        if (choice->isEditable()) {
            choice->setCurrentText(value.toString());
            return;
        }
        for (int i = 0; i < choice->count(); ++i) {
            const QVariant data = choice->itemData(i);
            if ((data.isValid() ? data.toString() : choice->itemText(i)) == value.toString())
                choice->setCurrentIndex(i);
        }
    } else if (auto *tick = qobject_cast<QCheckBox *>(field)) {
        tick->setChecked(value.toBool());
    } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
        number->setValue(value.toInt());
    } else if (auto *day = qobject_cast<QDateTimeEdit *>(field)) {
        day->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
    }
}

} // namespace

QJsonObject fieldValues(const QWidget *within)
{
    QJsonObject values;
    for (const QWidget *field : within->findChildren<QWidget *>()) {
        // Parts of the toolkit's own fields are theirs.
        if (field->objectName().isEmpty() || field->objectName().startsWith("qt_"_L1))
            continue;
        if (const QJsonValue value = valueOf(field); !value.isUndefined())
            values.insert(field->objectName(), value);
    }
    return values;
}

void setFieldValues(QWidget *within, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (auto *field = within->findChild<QWidget *>(value.key()))
            setValue(field, value.value());
    }
}

} // namespace bro
