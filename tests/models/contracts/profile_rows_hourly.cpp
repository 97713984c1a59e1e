// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_rows.h"

// 000 (Refleks' own terms), 002 (København 2015) and 003 (Rudersdal 2019).
namespace bro {

using namespace Qt::StringLiterals;

namespace {
// 000: ordered Monday 3 March, runs Monday 10 March to Friday 6 June 2025.
const AnchorDates refleks = {
    {A::OrderMade, {2025, 3, 3}},          {A::OrderStart, {2025, 3, 10}},
    {A::FirstConversation, {2025, 3, 11}}, {A::OrderEnd, {2025, 6, 6}},
    {A::PlacementEnd, {2025, 5, 30}},      {A::MonthStart, {2025, 4, 1}},
    {A::InvoiceSent, {2025, 4, 1}},        {A::ComplaintReceived, {2025, 4, 22}}};

qint64 rate(const Profile &p, InterpreterJob job)
{
    const auto price = interpreterPrice(*p.interpreters, job);
    return price.ok() ? price->ore : -1;
}
} // namespace

void addRefleks(Rows &rows)
{
    const char *key = "refleks-almene";
    rows.deadlines.append({
        {"000 Vores ydelser: visitationsrapport umiddelbart efter første samtale",
         key,
         "visitationReport",
         refleks,
         {{2025, 3, 11}}},
        {"000 Tilbagemeldinger: 3-4 uger før, tidligst 9. maj",
         key,
         "progressFrom",
         refleks,
         {{2025, 5, 9}}},
        {"000 Tilbagemeldinger: 3-4 uger før, senest 16. maj",
         key,
         "progressReport",
         refleks,
         {{2025, 5, 16}}},
        {"000 Vores ydelser: slutrapport 3 uger forud",
         key,
         "finalReport",
         refleks,
         {{2025, 5, 16}}},
        {"000 Vores ydelser: forlængelse senest 7 dage inden ophør",
         key,
         "extensionRequest",
         refleks,
         {{2025, 5, 30}}},
        {"000 Vores ydelser: praktik forlænges senest 7 dage inden",
         key,
         "placementExtension",
         refleks,
         {{2025, 5, 23}}},
        {"000 Priser og betaling: den 1. i den efterfølgende måned",
         key,
         "monthlyInvoice",
         refleks,
         {{2025, 4, 1}}},
        {"000 Priser og betaling: forfald 14 dage", key, "invoiceDue", refleks, {{2025, 4, 15}}},
        {"000 Reklamationer: senest 10 dage", key, "invoiceComplaint", refleks, {{2025, 4, 11}}},
        {"000 Forvaltningsretlige krav: klager uden ugrundet ophold",
         key,
         "complaint",
         refleks,
         {{2025, 4, 22}}},
    });
    const struct
    {
        const char *name;
        QString track;
        qint64 minutes;
    } types[] = {
        {"000 Forløbstyper: afklarende samtaleforløb 10 timer", u"samtaleforloeb"_s, 600},
        {"000 Forløbstyper: etablering af praktik 10 timer", u"praktik-etablering"_s, 600},
        {"000 Forløbstyper: opfølgning i praktik 6 timer", u"praktik-opfoelgning"_s, 360},
        {"000 Forløbstyper: udenlandsk uddannelse 7 timer", u"udenlandsk-uddannelse"_s, 420},
        {"000 Forløbstyper: civilsamfund 5 timer", u"civilsamfund"_s, 300},
        {"000 Forløbstyper: samlet forløb 12 timer", u"samlet"_s, 720}};
    for (const auto &type : types)
        rows.numbers.append({type.name, key,
                             [track = type.track](const Profile &p) {
                                 return trackOf(p, track).weeklyHours.typicalTo.value;
                             },
                             type.minutes});
    rows.numbers.append({
        {"000 Forløbstyper: seks", key, [](const Profile &p) { return p.tracks.size(); }, 6},
        {"000 Vilkår: 150 kr. i timen", key,
         [](const Profile &p) { return trackOf(p, u"samlet"_s).price.frame.max->ore; }, 15000},
        {"000 Priser og betaling: mindst 4 uger", key,
         [](const Profile &p) { return *trackOf(p, u"samtaleforloeb"_s).length.typicalMinWeeks; },
         4},
        {"000 Forløbstyper: 4-13 uger", key,
         [](const Profile &p) { return *trackOf(p, u"civilsamfund"_s).length.typicalMaxWeeks; },
         13},
        {"000 Forløbstyper: ca. 5 uger", key,
         [](const Profile &p) {
             return *trackOf(p, u"udenlandsk-uddannelse"_s).length.typicalMaxWeeks;
         },
         5},
        {"000 Priser og betaling: 2 uger og 1 dag à 10 timer er 4.500 kr.", key,
         [](const Profile &p) {
             return feeOf(p, u"samlet"_s, {2025, 3, 10}, {2025, 3, 24}, Minutes::hours(10));
         },
         450000},
        // 10 March-6 June is 89 days: 13 begun weeks of 12 hours at 150 kr.
        {"000 Priser og betaling: hele ordren på 13 påbegyndte uger à 12 timer", key,
         [](const Profile &p) {
             return feeOf(p, u"samlet"_s, {2025, 3, 10}, {2025, 6, 6}, Minutes::hours(12));
         },
         2340000},
        // Ended on 2 April, in the 4th week: 4 + 1 weeks.
        {"000 Afbestilling: gældende pris pr. uge 1 gang", key,
         [](const Profile &p) {
             return feeOf(p, u"samlet"_s, {2025, 3, 10}, {2025, 6, 6}, Minutes::hours(12),
                          QDate(2025, 4, 2));
         },
         900000},
        {"000 Priser og betaling: 14 dage", key,
         [](const Profile &p) { return *p.invoicing.dueDays; }, 14},
        {"000 Priser og betaling: 2 % pr. påbegyndt måned", key,
         [](const Profile &p) { return *p.invoicing.latePercentHundredths; }, 200},
        {"000 Priser og betaling: udstedes den 1.", key,
         [](const Profile &p) { return *p.invoicing.issueDay; }, 1},
        {"000 Reklamationer: 10 dage", key,
         [](const Profile &p) { return *p.invoicing.complaintDays; }, 10},
        {"000 Vores ydelser: visitationsrapportens tre dele", key,
         [](const Profile &p) { return sections(p, u"visitation"_s); }, 3},
        {"000 Tilbagemeldinger: progressionsrapportens tre dele", key,
         [](const Profile &p) { return sections(p, u"progression"_s); }, 3},
        {"000 Tilbagemeldinger: progressionsrapport på forlangende", key,
         [](const Profile &p) { return p.report(u"progression"_s)->onDemand; }, 1},
        {"000 Vores ydelser: praktikafsnit kun ved praktik", key,
         [](const Profile &p) { return p.report(u"final"_s)->sections[1].required; }, 0},
    });
    rows.texts.append({"000 åbne punkter", key, openPoints,
                       u"ean frameAgreement validFrom vat absence illnessPhone retention"_s});
}

void addKoebenhavn2015(Rows &rows)
{
    const char *key = "koebenhavn-samarbejde-2015";
    rows.deadlines.append({
        {"002 6, 8: fravær samme dag",
         key,
         "absenceNotice",
         {{A::AbsenceDay, {2016, 2, 10}}},
         {{2016, 2, 10}}},
        {"002 3: 5 hverdage efter en mandag er mandag",
         key,
         "finalReport",
         {{A::OrderEnd, {2016, 6, 13}}},
         {{2016, 6, 20}}},
        {"002 3: over Kristi himmelfartsdag 5. maj",
         key,
         "finalReport",
         {{A::OrderEnd, {2016, 5, 2}}},
         {{2016, 5, 10}}},
        {"002 5: protokol den 1.",
         key,
         "register",
         {{A::MonthStart, {2016, 3, 1}}},
         {{2016, 3, 1}}},
        {"002 7: genindkaldelse næste hverdag",
         key,
         "reconvene",
         {{A::FirstMeetingMissed, {2016, 2, 1}}},
         {{2016, 2, 2}}},
        {"002 7: udeblevet fredag, brev senest mandag",
         key,
         "reconvene",
         {{A::FirstMeetingMissed, {2016, 3, 18}}},
         {{2016, 3, 21}}},
        {"002 7: ny dato tre hverdage efter mandag",
         key,
         "newMeeting",
         {{A::FirstMeetingMissed, {2016, 2, 1}}},
         {{2016, 2, 4}}},
        {"002 7: ny dato over påsken",
         key,
         "newMeeting",
         {{A::FirstMeetingMissed, {2016, 3, 22}}},
         {{2016, 3, 30}}},
        {"002 7: inden for 14 dage",
         key,
         "turnUp",
         {{A::FirstMeetingMissed, {2016, 2, 1}}},
         {{2016, 2, 15}}},
        {"002 7: anden udeblivelse samme dag",
         key,
         "secondMiss",
         {{A::SecondMeetingMissed, {2016, 2, 4}}},
         {{2016, 2, 4}}},
        {"002 7: fraværsdage registreres den dag, borgeren møder",
         key,
         "missedDays",
         {{A::CitizenTurnedUp, {2016, 2, 8}}},
         {{2016, 2, 8}}},
        {"002 9: sygdom 1. fraværsdag",
         key,
         "illness",
         {{A::IllnessBegin, {2016, 2, 17}}},
         {{2016, 2, 17}}},
        {"002 12: klager straks",
         key,
         "complaint",
         {{A::ComplaintReceived, {2016, 4, 5}}},
         {{2016, 4, 5}}},
    });
    using K = InterpreterKind;
    using D = DayKind;
    using H = HoursKind;
    const struct
    {
        const char *name;
        InterpreterJob job;
        qint64 ore;
    } prices[] = {
        {"002 15: fremmøde, hverdag 8-17, en time",
         {K::Attendance, false, D::Weekday, H::Day, 60},
         34474},
        {"002 15: fremmøde akut, hverdag 8-17",
         {K::Attendance, true, D::Weekday, H::Day, 60},
         34474},
        {"002 15: fremmøde, hverdag 17-8",
         {K::Attendance, false, D::Weekday, H::Evening, 60},
         41164},
        {"002 15: fremmøde akut, hverdag 17-8",
         {K::Attendance, true, D::Weekday, H::Evening, 60},
         41164},
        {"002 15: fremmøde, øvrige dage 8-17",
         {K::Attendance, false, D::OtherDay, H::Day, 60},
         46309},
        {"002 15: fremmøde akut, øvrige dage 8-17",
         {K::Attendance, true, D::OtherDay, H::Day, 60},
         46309},
        {"002 15: fremmøde, øvrige dage 17-8",
         {K::Attendance, false, D::OtherDay, H::Evening, 60},
         72036},
        {"002 15: fremmøde akut, øvrige dage 17-8",
         {K::Attendance, true, D::OtherDay, H::Evening, 60},
         72036},
        {"002 15: heldag ganges med 7", {K::WholeDay, false, D::Weekday, H::Day, 420}, 201698},
        {"002 15: en kort heldag er stadig 7 timer",
         {K::WholeDay, false, D::Weekday, H::Day, 300},
         201698},
        {"002 15: telefon, hverdag 8-17, halv time",
         {K::Telephone, false, D::Weekday, H::Day, 30},
         15436},
        {"002 15: telefon akut, et kvarter er det halve",
         {K::Telephone, true, D::Weekday, H::Day, 15},
         7718},
        {"002 15: telefon, hverdag 17-8", {K::Telephone, false, D::Weekday, H::Evening, 30}, 20582},
        {"002 15: telefon akut, hverdag 17-8, et kvarter",
         {K::Telephone, true, D::Weekday, H::Evening, 15},
         10291},
        {"002 15: telefon, øvrige dage 8-17",
         {K::Telephone, false, D::OtherDay, H::Day, 30},
         30873},
        {"002 15: telefon akut, øvrige dage 8-17, et kvarter rundes op fra 154,365",
         {K::Telephone, true, D::OtherDay, H::Day, 15},
         15437},
        {"002 15: telefon, øvrige dage 17-8",
         {K::Telephone, false, D::OtherDay, H::Evening, 30},
         36018},
        {"002 15: telefon akut, øvrige dage 17-8, et kvarter",
         {K::Telephone, true, D::OtherDay, H::Evening, 15},
         18009},
        {"002 15: 40 minutter er to halve timer",
         {K::Telephone, false, D::Weekday, H::Day, 40},
         30872},
        {"002 15: akut heldag har ingen pris", {K::WholeDay, true, D::Weekday, H::Day, 420}, -1},
    };
    for (const auto &price : prices)
        rows.numbers.append({price.name, key,
                             [job = price.job](const Profile &p) { return rate(p, job); },
                             price.ore});
    rows.numbers.append({
        {"002 3: den afsluttende rapports tre dele", key,
         [](const Profile &p) { return sections(p, u"final"_s); }, 3},
        {"002 3: må ikke indeholde ansøgninger og klager", key,
         [](const Profile &p) { return p.report(u"final"_s)->mustNotHold.size(); }, 3},
        {"002 15: tolk faktureres ikke", key,
         [](const Profile &p) { return p.interpreters->billed; }, 0},
        {"002 4: intet timetal eller pris", key,
         [](const Profile &p) {
             return p.tracks[0].price.kind == PriceModelKind::Open &&
                    p.tracks[0].weeklyHours.max == WeeklyHoursFrame::wholeWeek();
         },
         1},
        {"002 12: borgeren orienteres", key,
         [](const Profile &p) { return p.complaints->tellCitizen; }, 1},
        {"002 6-10: fraværets trin", key, [](const Profile &p) { return p.absenceSteps.size(); },
         15},
        {"002 7: den nye dato er den første, der må bruges", key,
         [](const Profile &p) { return p.deadline(u"newMeeting"_s)->notBefore; }, 1},
        {"002 4: selvstændige aktiviteter godkendes først", key,
         [](const Profile &p) { return int(p.activities.aloneOutside); },
         int(AloneOutside::ApprovedBefore)},
    });
    rows.texts.append({
        {"002 9: sygdom meldes på 8256 5682", key,
         [](const Profile &p) { return p.purchaser.illnessNumbers[0].phone; }, u"8256 5682"_s},
        {"002 12: klagepostkassen", key, [](const Profile &p) { return p.complaints->receiver; },
         u"bifkpcfklagesager@bif.kk.dk"_s},
        {"002 åbne punkter", key, openPoints,
         u"contractPeriod price finalReportDay workingDayRule invoicing illnessBenefit ean "
         "retention"_s},
    });
}

void addRudersdal(Rows &rows)
{
    const char *key = "rudersdal-2019";
    // Referred Monday 8 April, runs Monday 15 April to Friday 12 July 2019.
    const AnchorDates walk = {{A::Referral, {2019, 4, 8}},      {A::OrderStart, {2019, 4, 15}},
                              {A::FirstMeeting, {2019, 4, 16}}, {A::OrderEnd, {2019, 7, 12}},
                              {A::AbsenceDay, {2019, 5, 2}},    {A::IllnessBegin, {2019, 5, 6}},
                              {A::PlacementEnd, {2019, 6, 28}}, {A::InvoiceSent, {2019, 5, 1}},
                              {A::EmployeeChange, {2019, 6, 3}}};
    AnchorDates interrupted = walk;
    interrupted.insert(A::OrderEnd, {2019, 5, 24});
    QList<QDate> weekly;
    for (QDate day(2019, 4, 22); day <= QDate(2019, 7, 8); day = day.addDays(7))
        weekly.append(day);
    rows.deadlines.append({
        {"003 4.5: start inden for 5 arbejdsdage", key, "start", walk, {{2019, 4, 15}}},
        {"003 4.3: jobsøgning senest 2 uger fra henvisning", key, "search", walk, {{2019, 4, 22}}},
        {"003 4.3: praktik inden for 4 uger", key, "placement", walk, {{2019, 5, 6}}},
        {"003 4.3: redegørelse efter 4 uger", key, "searchAccount", walk, {{2019, 5, 6}}},
        {"003 4.6: baseline ved første møde", key, "baseline", walk, {{2019, 4, 16}}},
        {"003 4.8: ugentlig kontakt til forløbet slutter", key, "weeklyContact", walk, weekly},
        {"003 4.9: progressionsrapport efter 6 uger", key, "progressReport", walk, {{2019, 5, 27}}},
        {"003 4.10: afsluttende rapport senest en uge efter",
         key,
         "finalReport",
         walk,
         {{2019, 7, 19}}},
        {"003 4.10: uanset hvor kort, afbrudt 24. maj",
         key,
         "finalReport",
         interrupted,
         {{2019, 5, 31}}},
        {"003 4.14: fravær samme dag", key, "absenceNotice", walk, {{2019, 5, 2}}},
        {"003 4.14: 2 ugers sygdom", key, "longIllness", walk, {{2019, 5, 20}}},
        {"003 4.10.2: CV ved afrunding", key, "cvUpdate", walk, {{2019, 6, 28}}},
        {"003 4.13: fremmøde med fakturaen", key, "registerWithInvoice", walk, {{2019, 5, 1}}},
        {"003 4.15: inden den nye medarbejder overtager",
         key,
         "employeeChange",
         walk,
         {{2019, 6, 3}}},
    });
    const auto length = [key](const char *name, const QString &track, qint64 expected) {
        return NumberRow{name, key, [track](const Profile &p) { return weeks(trackOf(p, track)); },
                         expected};
    };
    rows.numbers.append({
        length("003 4.7: formidling 13 uger", u"formidling"_s, 13),
        length("003 4.7: afsøgning 13 uger", u"afsoegning"_s, 13),
        length("003 4.7: mentor 13 uger", u"mentor"_s, 13),
        length("003 4.7: holdbaseret mestring 6 uger", u"mestring-hold"_s, 6),
        length("003 4.7: individuel mestring 6 uger", u"mestring-individuel"_s, 6),
        length("003 4.7: arbejdsevne 4 uger", u"arbejdsevne"_s, 4),
        length("003 4.7: funktionsevne 4 uger", u"funktionsevne"_s, 4),
        {"003 5: mentor 1 time om ugen", key,
         [](const Profile &p) { return trackOf(p, u"mentor"_s).weeklyHours.typicalTo.value; }, 60},
        {"003 4.9: højst 1 side", key,
         [](const Profile &p) { return p.report(u"progress"_s)->pageLimit->pages; }, 1},
        {"003 4.9: skriftstørrelse 11", key,
         [](const Profile &p) { return p.report(u"progress"_s)->pageLimit->points; }, 11},
        {"003 4.9: kommunen godkender skabelonen", key,
         [](const Profile &p) { return p.report(u"progress"_s)->templateApproved; }, 1},
        {"003 4.10, 4.10.2: tre dele og a-c ved virksomhedsforløb", key,
         [](const Profile &p) { return sections(p, u"final"_s); }, 6},
        {"003 4.10.1: a-g ved individuel mestring", key,
         [](const Profile &p) { return sections(p, u"final-mestring"_s); }, 10},
        {"003 3.3, 4.10.2: arbejdsevne 8 dele og a-f", key,
         [](const Profile &p) { return sections(p, u"documentation-work"_s); }, 14},
        {"003 3.4: funktionsevne 6 dele", key,
         [](const Profile &p) { return sections(p, u"documentation-function"_s); }, 6},
        {"003 4.13: register med fakturaen", key,
         [](const Profile &p) { return p.invoicing.attachRegister; }, 1},
        {"003 4.19: tolk er en tillægsydelse", key,
         [](const Profile &p) { return p.interpreters->billed; }, 1},
        {"003 5: seks oplysninger i Min plan", key,
         [](const Profile &p) { return p.papers[3].contents.size(); }, 6},
        {"003 4.18: alle syv priser er åbne", key,
         [](const Profile &p) {
             qint64 open = 0;
             for (const Track &track : p.tracks)
                 open += track.price.kind == PriceModelKind::Open ? 1 : 0;
             return open;
         },
         7},
    });
    rows.texts.append({
        {"003 4.9: Arial", key,
         [](const Profile &p) { return p.report(u"progress"_s)->pageLimit->font; }, u"Arial"_s},
        {"003 åbne punkter", key, openPoints,
         u"contractPeriod price mentorTelephone telephoneCounts invoicing absenceCodes ean "
         "retention"_s},
    });
}

} // namespace bro
