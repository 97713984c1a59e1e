// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include <QPainter>

namespace bro::samples {

using namespace Qt::StringLiterals;

namespace {
constexpr QChar shy = u'\u00AD';

QImage bridge()
{
    QImage image(1056, 816, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(24, 24);
    QPainterPath arches;
    arches.moveTo(1, 30);
    arches.lineTo(43, 30);
    arches.moveTo(5, 30);
    arches.cubicTo(9, 9, 35, 9, 39, 30);
    arches.moveTo(15, 30);
    arches.cubicTo(17, 20, 27, 20, 29, 30);
    arches.moveTo(1, 8);
    arches.lineTo(43, 8);
    painter.setPen(QPen(Qt::black, 3.4, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(arches);
    painter.setPen(QPen(Qt::black, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(9, 8, 9, 17));
    painter.drawLine(QLineF(22, 8, 22, 13));
    painter.drawLine(QLineF(35, 8, 35, 17));
    return image;
}

QDate may(int day)
{
    return QDate(2026, 5, day);
}

QTime at(const QString &time)
{
    return QTime::fromString(time, u"HH:mm"_s);
}

ScheduleItem make(int day, const QString &from, const QString &to, const QString &title,
                  const QString &place, const QString &room, const QString &address, int course)
{
    ScheduleItem made = item(may(day), at(from), at(to), title);
    made.placeName = place;
    made.room = room;
    made.placeAddress = address;
    made.course = course;
    return made;
}

ScheduleItem atOffice(int day, const QString &from, const QString &to, const QString &title,
                      const QString &room, int course = 1)
{
    return make(day, from, to, title, u"Åbro"_s, room, u"Havnegade 12, 1. sal, 4999 Egeby"_s,
                course);
}

ScheduleItem danish(int day)
{
    ScheduleItem made = make(day, u"08:30"_s, u"11:30"_s, u"Dansk%1undervisning"_s.arg(shy),
                             u"Egeby Sprogcenter"_s, {}, u"Skolevej 4, 4999 Egeby"_s, 0);
    made.otherAppointment = true;
    return made;
}

ScheduleItem bakery(int day, const QString &note = {})
{
    ScheduleItem made = make(day, u"09:00"_s, u"12:00"_s, u"Virksomheds%1praktik"_s.arg(shy),
                             u"Havnens Bageri"_s, {}, u"Kajen 3, 4999 Egeby"_s, 1);
    made.note = note;
    return made;
}

ScheduleItem marked(ScheduleItem item, ScheduleMark mark, const QString &note = {})
{
    item.mark = mark;
    if (!note.isEmpty())
        item.note = note;
    return item;
}

ScheduleItem moved(ScheduleItem item, QDate date, const QString &from, const QString &to)
{
    item.mark = ScheduleMark::Changed;
    item.before = EarlierState{date, at(from), at(to), item.placeName};
    return item;
}

WeekScheduleData frame()
{
    WeekScheduleData data;
    data.office = office();
    data.week = {2026, 19};
    data.versionDate = QDate(2026, 4, 30);
    data.validFrom = may(4);
    data.illness = {u"Egeby Kommunes Kontaktcenter"_s, u"00 60 70 80"_s};
    data.contact = {u"Karen Bruun"_s, u"man–fre 08:00–15:00"_s, u"00 45 12 34"_s};
    data.courses = {{1, u"Helhedsorienteret og virksomhedsrettet indsats (spor 1)"_s,
                     QDate(2026, 4, 13), QDate(2026, 7, 3)},
                    {2, u"Mentorstøtte"_s, QDate(2026, 4, 20), QDate(2026, 7, 3)}};
    data.placements = {{u"Virksomhedspraktik"_s, u"Havnens Bageri"_s, QDate(2026, 4, 24),
                        QDate(2026, 4, 30), QDate(2026, 5, 28)}};
    return data;
}
} // namespace

ScheduleItem item(QDate date, QTime from, QTime to, const QString &title)
{
    ScheduleItem made;
    made.date = date;
    made.from = from;
    made.to = to;
    made.title = title;
    return made;
}

PaperOffice office()
{
    return {u"Åbro Job & Vejledning ApS"_s,
            u"Åbro"_s,
            u"Havnegade 12, 1. sal"_s,
            u"4999 Egeby"_s,
            u"00 45 12 30"_s,
            u"29 11 47 03"_s,
            bridge()};
}

WeekScheduleData schedule()
{
    WeekScheduleData data = frame();
    data.citizenName = u"Jolanta Wiśniewska"_s;
    data.version = 3;
    data.changes = 3;
    data.formId = u"S-7K3F-92QX"_s;
    data.items = {
        atOffice(4, u"09:30"_s, u"11:00"_s, u"Jobværksted"_s, u"lokale 2"_s),
        moved(atOffice(5, u"13:00"_s, u"14:00"_s, u"Samtale med mentor"_s, u"lokale 5"_s, 2),
              may(5), u"10:00"_s, u"11:00"_s),
        danish(6),
        marked(atOffice(6, u"13:00"_s, u"14:00"_s, u"Gåtur i gruppe"_s, {}), ScheduleMark::Removed),
        bakery(7, u"Spørg efter Tove. Tag gode sko på."_s),
        marked(make(8, u"10:00"_s, u"10:30"_s, u"Besøg i blomsterbutik"_s, u"Egeby Blomster"_s, {},
                    u"Torvet 8, 4999 Egeby"_s, 1),
               ScheduleMark::New, u"Peter Lund går med dig."_s)};
    data.items[0].note = u"Tag dit cv med."_s;
    data.items[1].note = u"Polsk tolk."_s;
    return data;
}

WeekScheduleData fullSchedule()
{
    WeekScheduleData data = frame();
    data.citizenName = u"Oleksandra Tymoschenko-Kirkegaard Mortensen"_s;
    data.version = 12;
    data.changes = 2;
    data.formId = u"S-6QTB-14KD"_s;
    const QString hall = u"Sportsvej 20, 4999 Egeby"_s;
    const QList<std::pair<QString, QString>> monday{
        {u"08:00"_s, u"Morgenmøde"_s},
        {u"08:30"_s, u"Cv-værksted"_s},
        {u"09:15"_s, u"Jobsøgning"_s},
        {u"10:00"_s,
         u"Kompetence%1afklarende samtaleforløb med fokus på ordinære timer og fastholdelse i virksomheden"_s
             .arg(shy)},
        {u"10:30"_s, u"Virksomheds%1besøg"_s.arg(shy)},
        {u"11:00"_s, u"Fælles frokost"_s},
        {u"11:30"_s, u"Gåtur i gruppe"_s},
        {u"12:00"_s, u"Samtale med mentor"_s},
        {u"12:45"_s, u"Samtale med job%1konsulent"_s.arg(shy)},
        {u"13:30"_s, u"Digital hjælp"_s},
        {u"14:15"_s, u"Opsamling"_s}};
    for (qsizetype i = 0; i < monday.size(); ++i)
        data.items.append(atOffice(4, monday.at(i).first,
                                   i + 1 < monday.size() ? monday.at(i + 1).first : u"15:00"_s,
                                   monday.at(i).second, {}, i == 7 ? 2 : 1));
    data.items[4] = moved(data.items[4], may(4), u"11:00"_s, u"11:30"_s);
    data.items.append(
        make(4, u"17:00"_s, u"18:30"_s, u"Jobmesse"_s, u"Egeby Hallen"_s, {}, hall, 1));
    data.items.append(bakery(5));
    data.items.append(danish(6));
    ScheduleItem parents =
        make(6, u"17:30"_s, u"19:00"_s, u"Forældreaften"_s, u"Egeby Hallen"_s, {}, hall, 0);
    parents.otherAppointment = true;
    data.items.append(parents);
    data.items.append(bakery(7));
    data.items.append(
        marked(atOffice(8, u"10:00"_s, u"11:30"_s, u"Cv-værksted"_s, {}), ScheduleMark::New));
    ScheduleItem job = bakery(9, u"Ordinære timer. Mød ved bagdøren."_s);
    job.title = u"Småjob"_s;
    job.from = QTime(6, 0);
    job.to = QTime(10, 0);
    data.items.append(job);
    return data;
}

WeekScheduleData largeSchedule()
{
    WeekScheduleData data = frame();
    data.largePrint = true;
    data.citizenName = u"Ejvind Rasmussen"_s;
    data.version = 2;
    data.changes = 1;
    data.formId = u"S-2JXN-75GH"_s;
    data.contact = {u"Peter Lund"_s, {}, u"00 45 12 38"_s};
    ScheduleItem eyes = make(6, u"11:15"_s, u"12:00"_s, u"Aftale på Øjenklinikken"_s,
                             u"Sundhedshuset"_s, {}, u"Torvet 2, 4999 Egeby"_s, 0);
    eyes.otherAppointment = true;
    ScheduleItem library = make(7, u"09:00"_s, u"11:00"_s, u"Virksomhedspraktik"_s,
                                u"Egeby Bibliotek"_s, {}, u"Rådhuspladsen 3, 4999 Egeby"_s, 1);
    library.note = u"Spørg efter Lise."_s;
    data.items = {atOffice(4, u"09:30"_s, u"11:00"_s, u"Jobværksted"_s, u"lokale 2"_s),
                  moved(atOffice(5, u"13:00"_s, u"14:00"_s, u"Samtale om job"_s, u"lokale 4"_s),
                        may(5), u"10:00"_s, u"11:00"_s),
                  eyes, library};
    data.items[0].note = u"Tag dine briller med."_s;
    data.courses.removeLast();
    data.placements = {{u"Virksomhedspraktik"_s, u"Egeby Bibliotek"_s, QDate(2026, 4, 27), may(7),
                        QDate(2026, 6, 25)}};
    return data;
}

WeekScheduleData emptyWeek()
{
    WeekScheduleData data = frame();
    data.week = {2026, 20};
    data.citizenName = u"Henrik Dam"_s;
    data.version = 1;
    data.draft = true;
    data.formId = u"S-4MPD-63HT"_s;
    data.validFrom = may(11);
    data.freeDays = {{may(14), u"Kristi himmelfartsdag"_s}, {may(15), u"Lukkedag"_s}};
    data.illness.number.clear();
    data.placements.clear();
    return data;
}

} // namespace bro::samples
