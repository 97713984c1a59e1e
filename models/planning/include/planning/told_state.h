// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <planning/activity.h>

namespace bro {

// What a citizen was told of one participation by a handed-out schedule (architecture 5).
struct ToldState
{
    HandedStateId id;
    ParticipationId participation;
    QDate toldOn;         // the day the hand-out counts as received
    bool removed = false; // told that it does not take place
    QString title;
    QDate date;
    TimeRange range;
    LocationId location;
    EmployeeId contactPerson;
    Who who = Who::OneToOne;
    How how = How::InPerson;

    // The same words and times on paper; who told it when does not matter.
    bool saysTheSame(const ToldState &o) const
    {
        return removed == o.removed && title == o.title && date == o.date &&
               range.from == o.range.from && range.to == o.range.to && location == o.location &&
               contactPerson == o.contactPerson && who == o.who && how == o.how;
    }
};

// A frozen schedule of one citizen; content is the whole paper as documents/ packed it.
struct ScheduleVersion
{
    ScheduleVersionId id;
    CitizenId citizen;
    int number = 0; // counts per citizen
    QString formId; // S-7K3F-92QX, in clear and in the QR code
    int form = 1;   // number of the form's layout
    QDate from;
    QDate to;
    QDate versionDate;
    QByteArray content;
};

enum class HandOutWay { Hand, Letter };

// The proof that a version was given or sent (001 D 4.2).
struct HandOut
{
    ScheduleVersionId version;
    HandOutWay way = HandOutWay::Hand;
    QDate givenOn;    // handed over or posted
    QDate receivedOn; // the day that counts
};

} // namespace bro
