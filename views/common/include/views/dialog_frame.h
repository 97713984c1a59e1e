// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QPushButton;
class QVBoxLayout;

namespace bro {

// What dialogs have in common: name, title, modal to their window, and a column with the margins of
// a dialog to put the content in.
QVBoxLayout *makeDialogColumn(QDialog *dialog, const QString &name, const QString &title);
// The last row: the default button "acceptButton", and cancel, "cancelButton"; tied to accept() and
// reject().
QPushButton *addDialogButtons(QDialog *dialog, QVBoxLayout *column, const QString &accept);

// Dialogs are sized by their text: with large text on a small screen they would reach beyond it.
// Call once, before windows are made.
void keepDialogsOnScreen();

} // namespace bro
