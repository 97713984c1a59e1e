// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <contracts/profile.h>
#include <exports/d1_processor.h>

namespace bro {

// The bundled København profile.
Profile bundledCopenhagen();

// A faultless order, activity and attendance on Tuesday 17 November 2026, extracted a week later;
// tests change one thing.
inline const QDate Today(2026, 11, 24);
inline const QDate Tuesday(2026, 11, 17);
D1Order sampleOrder(qint64 id = 1);
D1Participation sample(qint64 id = 1, int from = 600, int to = 660);

struct D1Run
{
    QList<QStringList> rows; // without the header
    QStringList header;
    D1Findings findings;
    QList<CitizenId> citizens;

    // The cell in the row (from 0) under that column's name.
    QString cell(qsizetype row, const QString &column) const;
    QList<DatasetCheck> checks() const;
};

struct D1Setup
{
    Profile profile = bundledCopenhagen();
    QList<D1Order> orders{sampleOrder()};
    QList<D1Participation> rows;
    D1Options options{Today, false};
};
// Through a real file.
D1Run run(const D1Setup &setup);

} // namespace bro
