// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <core/texts.h>
#include <jobs/version_effect.h>

namespace bro {

// What a draft would change, in words, before it is taken into use.
class UseDialog : public QDialog
{
    Q_OBJECT
public:
    UseDialog(const QString &title, const VersionEffect &effect, const Texts &texts,
              QWidget *parent);
};

} // namespace bro
