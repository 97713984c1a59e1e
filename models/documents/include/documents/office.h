// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace bro {

// The sender of every form.
struct PaperOffice
{
    QString name;      // Åbro Job & Vejledning ApS
    QString shortName; // Åbro; empty = name
    QString street;    // Havnegade 12, 1. sal
    QString town;      // 4999 Egeby
    QString phone;     // 00 45 12 30
    QString cvr;
    QImage logo; // null = none

    QString calledName() const { return shortName.isEmpty() ? name : shortName; }
};

} // namespace bro
