// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <views/prompts.h>

namespace bro {

int Prompts::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("questionBox"));
    box.setWindowTitle(question.title);
    box.setText(question.text);
    box.setInformativeText(question.detail);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(question.tone == Tone::Error     ? QMessageBox::Critical
                : question.tone == Tone::Warning ? QMessageBox::Warning
                                                 : QMessageBox::Information);
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i < question.buttons.size(); ++i) {
        const bool escape =
            i == (question.escape < 0 ? question.buttons.size() - 1 : question.escape);
        const auto role = escape && question.buttons.size() > 1 ? QMessageBox::RejectRole
                                                                : QMessageBox::AcceptRole;
        QPushButton *button = box.addButton(question.buttons[i], role);
        buttons.append(button);
        if (i == 0)
            box.setDefaultButton(button);
        if (escape)
            box.setEscapeButton(button);
    }
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

std::optional<QString> Prompts::askText(QWidget *parent, const QString &title, const QString &text,
                                        const QString &start, bool mayBeEmpty)
{
    QString answer = start;
    for (;;) {
        QInputDialog dialog(parent);
        dialog.setWindowTitle(title);
        dialog.setLabelText(text);
        dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
        dialog.setTextValue(answer);
        // Tab leads on to the buttons: the keyboard would not come out of the field otherwise.
        if (auto *field = dialog.findChild<QPlainTextEdit *>())
            field->setTabChangesFocus(true);
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        answer = dialog.textValue();
        if (mayBeEmpty || !answer.trimmed().isEmpty())
            return answer.trimmed();
    }
}

QString Prompts::openFile(QWidget *parent, const QString &title, const QString &folder,
                          const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString Prompts::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                          const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString Prompts::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

void Prompts::tell(QWidget *parent, Tone tone, const QString &title, const QString &text,
                   const QString &detail)
{
    ask(parent, {tone, title, text, detail, {QMessageBox::tr("OK")}});
}

} // namespace bro
