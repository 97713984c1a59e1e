// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <core/texts.h>

class QWidget;

namespace bro {

// Opens the help on a topic (resources/help/{da,en}/TOPIC.md) in a window of its own.
void showHelp(const QString &topic, Language language, QWidget *window);
QStringList helpTopics(); // in the order of the contents

} // namespace bro
