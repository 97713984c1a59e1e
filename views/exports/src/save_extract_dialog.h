// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace bro {

// Before a dataset with warnings is saved: they go along only when somebody says so.
class SaveExtractDialog : public QDialog
{
    Q_OBJECT
public:
    SaveExtractDialog(int warnings, const QString &rows, const QString &delivery, QWidget *parent);
};

} // namespace bro
