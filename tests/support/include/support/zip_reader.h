// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bro {

// The content of one member of a zip file; empty when there is none or it is damaged.
QByteArray zipMember(const QString &file, const QByteArray &name);

} // namespace bro
