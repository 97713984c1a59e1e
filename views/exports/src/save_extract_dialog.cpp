// SPDX-License-Identifier: GPL-3.0-or-later
#include "save_extract_dialog.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

SaveExtractDialog::SaveExtractDialog(int warnings, const QString &rows, const QString &delivery,
                                     QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"saveExtract"_s);
    setWindowTitle(tr("Save extract"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(makeHeading(tr("%n warning(s) remain.", nullptr, warnings), this));
    column->addWidget(
        makeLabel(tr("The dataset can be saved with warnings. Look at them first; the "
                     "purchaser may ask about them."),
                  this));
    column->addWidget(makeSecondaryLabel(rows, this));
    if (!delivery.isEmpty())
        column->addWidget(makeSecondaryLabel(delivery, this));
    auto *tick = new QCheckBox(tr("Save with %n warning(s)", nullptr, warnings), this);
    tick->setObjectName(u"withWarnings"_s);
    column->addWidget(tick);
    auto *buttons = new QHBoxLayout;
    QLabel *why = makeSmallLabel(tr("Tick to go on."), this);
    why->setObjectName(u"tickFirst"_s);
    buttons->addWidget(why, 1);
    QPushButton *cancel = makeButton(tr("Cancel"), {}, u"cancelSave"_s, this);
    QPushButton *save = makeDefaultButton(tr("Choose file…"), u"save"_s, u"chooseFile"_s, this);
    save->setEnabled(false);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(tick, &QCheckBox::toggled, this, [save, why](bool on) {
        save->setEnabled(on);
        why->setVisible(!on);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace bro
