// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <billing/fee.h>
#include <contracts/course_rules.h>
#include <contracts/deadlines.h>
#include <contracts/profile_loader.h>
#include <contracts/success_rules.h>
#include <functional>

// What the sources state, as rows: each name cites the place in the source (000-004) and the dates
// are worked out by hand from its words.
namespace bro {

struct DeadlineRow
{
    const char *name;
    const char *profile;
    const char *deadline;
    AnchorDates anchors;
    QList<QDate> dates; // all of them until 31 December two years after the anchor
};

struct NumberRow
{
    const char *name;
    const char *profile;
    std::function<qint64(const Profile &)> number;
    qint64 expected;
};

struct TextRow
{
    const char *name;
    const char *profile;
    std::function<QString(const Profile &)> text;
    QString expected;
};

struct Rows
{
    QList<DeadlineRow> deadlines;
    QList<NumberRow> numbers;
    QList<TextRow> texts;
};

using A = DeadlineAnchor;

void addRefleks(Rows &rows);
void addKoebenhavn2015(Rows &rows);
void addRudersdal(Rows &rows);
void addFredericia(Rows &rows);
void addAarhus(Rows &rows);
void addVesthimmerland(Rows &rows);
void addHilleroed(Rows &rows);
void addSilkeborg(Rows &rows);
void addOdense(Rows &rows);
void addMoney(Rows &rows); // of all of them

// Short ways to the values of a profile; they stop the test when the name is unknown.
const Track &trackOf(const Profile &profile, const QString &key);
qint64 weeks(const Track &track, std::optional<int> age = {}, std::optional<int> months = {});
qint64 sections(const Profile &profile, const QString &report);
qint64 figures(const Track &track, const QString &what, bool max);
// The fee in øre of an order on the track; 0 when there is none.
qint64 feeOf(const Profile &profile, const QString &track, QDate start, QDate end, Minutes perWeek,
             std::optional<QDate> interrupted = {});
QString openPoints(const Profile &profile);

} // namespace bro
