// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

namespace bro::samples {

using namespace Qt::StringLiterals;

namespace {
QDate may(int day)
{
    return QDate(2026, 5, day);
}

QTime at(const QString &time)
{
    return QTime::fromString(time, u"HH:mm"_s);
}

ProtocolEntry attended(int minutes, const QString &checkedWith = {})
{
    ProtocolEntry entry;
    entry.planned = entry.attended = Minutes{minutes};
    entry.attendance = PaperAttendance::Attended;
    entry.checkedWith = checkedWith;
    return entry;
}

ProtocolEntry absent(int minutes, const QString &note, QDateTime notified, bool wholeDay)
{
    ProtocolEntry entry;
    entry.planned = entry.absent = Minutes{minutes};
    entry.attendance = PaperAttendance::Absent;
    entry.reason = PaperReason::Other;
    entry.note = note;
    entry.notified = notified;
    entry.wholeDay = wholeDay;
    return entry;
}

CitizenProtocolRow row(int day, const QString &from, const QString &to, const QString &title,
                       PaperWhere where, int course, const ProtocolEntry &entry, const QString &by)
{
    CitizenProtocolRow made;
    made.date = may(day);
    made.from = at(from);
    made.to = at(to);
    made.title = title;
    made.where = where;
    made.course = course;
    made.entry = entry;
    made.dayPlanned = entry.planned;
    made.dayAttended = entry.attended;
    made.registeredBy = by;
    made.registeredOn = may(day);
    return made;
}

CitizenProtocolRow freeDay(int day, const QString &name)
{
    CitizenProtocolRow made;
    made.date = may(day);
    made.freeDay = name;
    return made;
}

CitizenProtocolRow mentor(int day, const QString &from = u"10:00"_s, const QString &to = u"11:00"_s)
{
    return row(day, from, to, u"Samtale med mentor"_s, PaperWhere::AtOffice, 2, attended(60),
               u"KB"_s);
}

QList<CitizenProtocolRow> monthRows()
{
    using enum PaperWhere;
    QList<CitizenProtocolRow> rows{
        row(1, u"10:00"_s, u"11:30"_s, u"Cv-værksted"_s, AtOffice, 1, attended(90), u"PL"_s),
        row(4, u"09:30"_s, u"11:00"_s, u"Jobværksted"_s, AtOffice, 1, attended(90), u"PL"_s),
        mentor(5, u"13:00"_s, u"14:00"_s),
        row(7, u"09:00"_s, u"12:00"_s, u"Virksomhedspraktik"_s, Outside, 1,
            attended(180, u"bageriet, tlf. 12:20"_s), u"PL"_s),
        row(8, u"10:00"_s, u"10:30"_s, u"Besøg i blomsterbutik"_s, Accompanied, 1, attended(30),
            u"PL"_s)};
    ProtocolEntry late =
        absent(90, u"kom 30 min for sent (bus)"_s, QDateTime(may(11), QTime(14, 10)), false);
    late.attendance = PaperAttendance::Partly;
    late.attended = Minutes{60};
    late.absent = Minutes{30};
    rows += row(11, u"09:30"_s, u"11:00"_s, u"Jobværksted"_s, AtOffice, 1, late, u"PL"_s);
    rows += mentor(12);
    rows += freeDay(14, u"Helligdag: Kristi himmelfartsdag"_s);
    rows += freeDay(15, u"Lukkedag, godkendt 12-01-2026"_s);
    rows += mentor(19);
    rows +=
        row(19, u"17:00"_s, u"19:00"_s, u"Jobmesse"_s, Accompanied, 1,
            absent(120, u"gav ikke besked"_s, QDateTime(may(19), QTime(20, 5)), false), u"PL"_s);
    rows.last().dayPlanned = Minutes{180};
    rows.last().dayAttended = Minutes{60};
    rows +=
        row(21, u"09:00"_s, u"12:00"_s, u"Virksomhedspraktik"_s, Outside, 1,
            absent(180, u"ringede 08:15, syg"_s, QDateTime(may(21), QTime(9, 40)), true), u"PL"_s);
    rows += row(
        22, u"10:00"_s, u"11:30"_s, u"Cv-værksted"_s, AtOffice, 1,
        absent(90, u"kommunen har meldt 21.–22. maj"_s, QDateTime(may(22), QTime(11, 50)), true),
        u"PL"_s);
    rows += freeDay(25, u"Helligdag: 2. pinsedag"_s);
    ProtocolEntry cancelled;
    cancelled.planned = Minutes{60};
    cancelled.attendance = PaperAttendance::Cancelled;
    cancelled.note = u"Aflyst af Åbro. Flyttet til 27. maj"_s;
    rows +=
        row(26, u"10:00"_s, u"11:00"_s, u"Samtale med mentor"_s, AtOffice, 2, cancelled, u"KB"_s);
    rows.last().dayPlanned = Minutes{0};
    rows += mentor(27, u"13:00"_s, u"14:00"_s);
    rows += row(28, u"09:00"_s, u"12:00"_s, u"Virksomhedspraktik"_s, Outside, 1,
                attended(180, u"bageriet, mail 29/5"_s), u"PL"_s);
    rows.last().registeredOn = may(29);
    rows.last().corrected = true;
    rows += row(29, u"10:00"_s, u"10:30"_s, u"Samtale om praktik"_s, AtOffice, 1, attended(30),
                u"PL"_s);
    return rows;
}

DayProtocolRow person(const QString &name, const QString &order, const ProtocolEntry &entry)
{
    return {name, order, entry, {}};
}
} // namespace

CitizenProtocolData citizenProtocol()
{
    CitizenProtocolData data;
    data.office = office();
    data.citizenName = u"Jolanta Wiśniewska"_s;
    data.cpr = u"7403889994"_s;
    data.contactPerson = u"Karen Bruun"_s;
    data.year = 2026;
    data.month = 5;
    data.countedTo = may(31);
    data.printed = QDateTime(QDate(2026, 6, 1), QTime(8, 12));
    data.formId = u"P-8WQC-37MN"_s;
    ProtocolCourse first{1,
                         u"Spor 1"_s,
                         u"2026-004187"_s,
                         QDate(2026, 4, 13),
                         QDate(2026, 7, 3),
                         Minutes::hours(3),
                         Minutes::hours(5),
                         Minutes::hours(18),
                         Minutes::hours(11),
                         19,
                         Minutes{284}};
    ProtocolCourse second{2,
                          u"Mentorstøtte"_s,
                          u"2026-004203"_s,
                          QDate(2026, 4, 20),
                          QDate(2026, 7, 3),
                          Minutes::hours(1),
                          Minutes::hours(1),
                          Minutes::hours(4),
                          Minutes::hours(4),
                          19,
                          Minutes{63}};
    data.courses = {first, second};
    data.rows = monthRows();
    data.totals = {
        Minutes::hours(22), Minutes::hours(15), Minutes::hours(7), Minutes::hours(1), 11, 2, 4, 4};
    return data;
}

DayProtocolData dayProtocol()
{
    DayProtocolData data;
    data.office = office();
    data.date = may(19);
    data.contract = u"Egeby Kommune, spor 1 og mentorstøtte"_s;
    data.printed = QDateTime(may(19), QTime(20, 10));
    data.formId = u"D-5XKV-72RB"_s;
    const auto told = [](int hour, int minute) { return QDateTime(may(19), QTime(hour, minute)); };
    ProtocolEntry early = absent(90, u"gik 10:30, hentede syg datter"_s, told(11, 5), false);
    early.attendance = PaperAttendance::Partly;
    early.attended = Minutes{60};
    early.absent = Minutes{30};
    ProtocolEntry declined = attended(90);
    declined.declined = true;
    declined.note = u"Sov i lokalet."_s;
    declined.notified = told(11, 9);
    DayProtocolRow later =
        person(u"Henrik Dam"_s, u"2026-004051"_s, absent(60, {}, told(11, 6), true));
    later.wholeDaySince = QTime(9, 30);
    const QString out = u"ude af huset"_s;
    data.groups = {{QTime(9, 0),
                    QTime(11, 0),
                    u"Virksomhedspraktik"_s,
                    u"Egeby Bibliotek"_s,
                    out,
                    {},
                    {person(u"Ejvind Rasmussen"_s, u"2026-004102"_s,
                            attended(120, u"Egeby Bibliotek, tlf. 11:10"_s))}},
                   {QTime(9, 30),
                    QTime(11, 0),
                    u"Jobværksted"_s,
                    u"lokale 2"_s,
                    u"gruppe"_s,
                    u"Peter Lund"_s,
                    {person(u"Ana-Maria Popescu"_s, u"2026-004190"_s, attended(90)),
                     person(u"Bjarne Toft Iversen"_s, u"2026-003977"_s, early),
                     person(u"Fatuma Ali Jama"_s, u"2026-004166"_s, attended(90)),
                     person(u"Henrik Dam"_s, u"2026-004051"_s,
                            absent(90, u"gav ikke besked"_s, told(11, 6), true)),
                     person(u"Samir Al-Haddad"_s, u"2026-004199"_s, attended(90)),
                     person(u"Yusuf Abdi Warsame"_s, u"2026-004188"_s, declined)}},
                   {QTime(10, 0),
                    QTime(11, 0),
                    u"Samtale med mentor"_s,
                    u"lokale 5"_s,
                    u"1-1"_s,
                    u"Karen Bruun"_s,
                    {person(u"Jolanta Wiśniewska"_s, u"2026-004203"_s, attended(60))}},
                   {QTime(12, 30),
                    QTime(15, 30),
                    u"Virksomhedspraktik"_s,
                    u"Egeby Plejecenter"_s,
                    out,
                    {},
                    {person(u"Selam Tesfay Gebremariam"_s, u"2026-004215"_s,
                            attended(180, u"Egeby Plejecenter, tlf. 15:40"_s))}},
                   {QTime(13, 0),
                    QTime(14, 0),
                    u"Samtale om job"_s,
                    u"lokale 4"_s,
                    u"1-1"_s,
                    u"Peter Lund"_s,
                    {later}},
                   {QTime(17, 0),
                    QTime(19, 0),
                    u"Jobmesse"_s,
                    u"Egeby Hallen"_s,
                    u"ledsaget"_s,
                    u"Peter Lund"_s,
                    {person(u"Jolanta Wiśniewska"_s, u"2026-004187"_s,
                            absent(120, u"gav ikke besked"_s, told(20, 5), false)),
                     person(u"Oleksandra Mortensen"_s, u"2026-004120"_s, attended(120)),
                     person(u"Samir Al-Haddad"_s, u"2026-004199"_s, attended(120))}}};
    data.totals = {10, 13, Minutes::hours(22), Minutes::hours(17), Minutes::hours(5), 1, 4, 4};
    return data;
}

InvoiceBasisData invoiceBasis()
{
    InvoiceBasisData data;
    data.office = office();
    data.basisNumber = u"G-2026-05-0041"_s;
    data.printed = QDateTime(QDate(2026, 6, 1), QTime(9, 2));
    data.from = may(1);
    data.to = may(31);
    data.orderNumber = u"2026-004187"_s;
    data.citizenName = u"Jolanta Wiśniewska"_s;
    data.cpr = u"7403889994"_s;
    data.purchaser = u"Egeby Kommune, Jobcenter Egeby"_s;
    data.offer = u"Spor 1, Helhedsorienteret og virksomheds\u00ADrettet beskæftigelsesindsats"_s;
    data.offerId = u"73-1-0412"_s;
    data.orderFrom = QDate(2026, 4, 13);
    data.orderTo = QDate(2026, 7, 3);
    data.orderedLeast = Minutes::hours(3);
    data.orderedMost = Minutes::hours(5);
    data.priceModel = Message(u"documents.priceModelDays"_s);
    data.priceUnit = Message(u"documents.priceUnitDay"_s);
    data.price = Money::kroner(398);
    data.priceLeast = Money::kroner(370);
    data.priceMost = Money::kroner(430);
    data.status = Message(u"documents.statusRunning"_s);
    BasisCalendar calendar;
    for (QDate day = data.from; day <= data.to; day = day.addDays(1)) {
        if (day.dayOfWeek() < 6 && day != may(14) && day != may(25))
            calendar.paid.insert(day);
    }
    calendar.holidays = {{may(14), u"Kristi himmelfartsdag"_s}, {may(25), u"2. pinsedag"_s}};
    calendar.closingDays = {{may(15), u"Lukkedag"_s}};
    calendar.paidBefore = 14;
    calendar.paidInOrder = 57;
    data.calendar = calendar;
    data.lines = {{Message(u"documents.lineWorkingDays"_s, {{u"from"_s, data.from},
                                                            {u"to"_s, data.to},
                                                            {u"weekdays"_s, qint64(21)},
                                                            {u"n"_s, qint64(2)},
                                                            {u"days"_s, qint64(19)}}),
                   19, data.price, data.price * 19}};
    data.total = data.price * 19;
    data.parts = {
        {QDate(2026, 4, 13), QDate(2026, 4, 30), BasisPart::State::Invoiced, may(4), 14, data.price,
         data.price * 14},
        {data.from, data.to, BasisPart::State::ThisBasis, {}, 19, data.price, data.price * 19},
        {QDate(2026, 6, 1),
         QDate(2026, 7, 3),
         BasisPart::State::NotYet,
         {},
         24,
         data.price,
         data.price * 24}};
    data.orderQuantity = 57;
    data.orderTotal = data.price * 57;
    data.checks = {
        {Message(u"documents.checkNotInvoicedBefore"_s), true},
        {Message(u"documents.checkOrderAccepted"_s, {{u"date"_s, QDate(2026, 4, 7)}}), true},
        {Message(u"documents.checkNotInterrupted"_s, {{u"date"_s, data.to}}), true},
        {Message(u"documents.checkAttendanceDone"_s), true}};
    data.latest = QDate(2026, 9, 3);
    data.warning = Message(u"documents.wrongInvoicing"_s,
                           {{u"percent"_s, qint64(50)}, {u"clause"_s, u"kontraktens punkt 6.4"_s}});
    return data;
}

} // namespace bro::samples
