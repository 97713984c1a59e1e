// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/dialog_frame.h>

namespace bro {

using namespace Qt::StringLiterals;

QVBoxLayout *makeDialogColumn(QDialog *dialog, const QString &name, const QString &title)
{
    constexpr int Side = 24;
    constexpr int Below = 16;
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Side, Side, Side, Below);
    column->setSpacing(Below);
    return column;
}

QPushButton *addDialogButtons(QDialog *dialog, QVBoxLayout *column, const QString &accept)
{
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *yes = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"acceptButton"_s);
    yes->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    return yes;
}

} // namespace bro
