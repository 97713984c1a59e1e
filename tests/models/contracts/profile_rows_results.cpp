// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_rows.h"

// 004 2 (Fredericia) and 004 3 (Århus).
namespace bro {

using namespace Qt::StringLiterals;

namespace {
using S = CitizenStatus;

const QDate start(2005, 1, 3);
const QDate end(2005, 3, 17);

// The bonus of the track in øre on the day: -1 not yet, -2 earned without a known amount.
std::function<qint64(const Profile &)> bonus(const QString &track, qsizetype index,
                                             QList<StatusSpan> spans, QDate today)
{
    return [=](const Profile &p) -> qint64 {
        const auto outcome =
            earnedBonus(trackOf(p, track).price.bonuses[index], p, {start, end, spans}, today);
        if (outcome.rate == BonusRate::NotYet)
            return -1;
        if (outcome.rate == BonusRate::None)
            return 0;
        return outcome.amount ? outcome.amount->ore : -2;
    };
}

// How the course of six weeks may go on: 0 no, 1 paid, 2 unpaid, 3 not stated.
qint64 extended(const Profile &p, const QString &track, const ExtensionWish &wish)
{
    const ExtensionOutcome outcome = extension(trackOf(p, track), wish);
    return outcome.allowed ? 1 + qint64(outcome.pay) : 0;
}
} // namespace

void addFredericia(Rows &rows)
{
    const char *key = "fredericia-2004";
    const AnchorDates walk = {{A::ContractStart, {2005, 1, 1}},
                              {A::OrderStart, start},
                              {A::OrderEnd, end},
                              {A::MaterialUse, {2004, 12, 20}},
                              {A::CourseReturned, {2005, 5, 2}}};
    const AnchorDates monthEnd = {{A::OrderEnd, {2005, 8, 31}}};
    QList<QDate> monthly;
    for (QDate day(2005, 2, 1); day <= QDate(2007, 12, 1); day = day.addMonths(1))
        monthly.append(day);
    rows.deadlines.append({
        {"004 2.3.7: beskrivelse ved afslutningen", key, "finalDescription", walk, {end}},
        {"004 2.2.2: brugerundersøgelse ved afslutningen", key, "survey", walk, {end}},
        {"004 2.3.9: kommunens opgørelse efter 6 mdr.", key, "result6", walk, {{2005, 9, 17}}},
        {"004 2.3.9: leverandørens opgørelse efter 15 mdr.",
         key,
         "result15",
         walk,
         {{2006, 6, 17}}},
        {"004 2.3.9: 6 mdr. efter 31. august", key, "result6", monthEnd, {{2006, 2, 28}}},
        {"004 2.3.9: 15 mdr. efter 31. august", key, "result15", monthEnd, {{2006, 11, 30}}},
        {"004 2.6.3: ingen tilbagevisitering før 13 uger",
         key,
         "noReturnBefore",
         walk,
         {{2005, 4, 4}}},
        {"004 2.6.7: beskrivelse ved tilbagevisitering",
         key,
         "returnDescription",
         walk,
         {{2005, 5, 2}}},
        {"004 2.2.1: månedlige møder", key, "monthlyMeeting", walk, monthly},
        {"004 2.3.10: folder godkendt før brug", key, "leaflet", walk, {{2004, 12, 20}}},
        {"004 2.3.1: evaluering efter 1 år", key, "evaluation", walk, {{2006, 1, 1}}},
    });
    const auto length = [key](const char *name, const QString &track, int age,
                              std::optional<int> months, qint64 expected) {
        return NumberRow{name, key,
                         [=](const Profile &p) { return weeks(trackOf(p, track), age, months); },
                         expected};
    };
    const QList<StatusSpan> months4 = {{S::NoMunicipalSupport, {2005, 4, 1}, {2005, 7, 31}}};
    const QList<StatusSpan> dateToDate = {{S::NoMunicipalSupport, {2005, 3, 18}, {2005, 7, 17}}};
    const QList<StatusSpan> subsidy = {{S::WageSubsidy, {2005, 4, 1}, {2005, 7, 31}}};
    const QList<StatusSpan> mixed = {{S::NoMunicipalSupport, {2005, 4, 1}, {2005, 5, 31}},
                                     {S::WageSubsidy, {2005, 6, 1}, {2005, 7, 31}}};
    const QList<StatusSpan> year = {{S::UnsupportedWork, {2005, 4, 1}, {2006, 3, 31}}};
    const QDate after(2005, 9, 18);
    const QDate during(2005, 9, 1);
    const QDate sixWeeks(2005, 2, 13); // six weeks from 3 January
    rows.numbers.append({
        length("004 2.3.3: A under 30, 13 uger", u"a"_s, 29, {}, 13),
        length("004 2.3.3: A over 30, 6 uger", u"a"_s, 31, {}, 6),
        length("004 2.4.3: B under 30, 13 uger", u"b"_s, 29, 20, 13),
        length("004 2.4.3: B over 30, under 12 mdr., 6 uger", u"b"_s, 40, 11, 6),
        length("004 2.4.3: B over 30, over 12 mdr., 13 uger", u"b"_s, 40, 13, 13),
        length("004 2.4.3: B præcis 12 mdr. er ikke dækket", u"b"_s, 40, 12, -1),
        length("004 2.4.3: B uden kendt ledighed kan ikke afgøres", u"b"_s, 40, {}, -2),
        length("004 2.5.3: C 16 uger", u"c"_s, 35, {}, 16),
        {"004 2.6: D nævner ingen længde", key,
         [](const Profile &p) { return trackOf(p, u"d"_s).lengthRules.size(); }, 0},
        {"004 2.3.6: mindst 30 timer", key,
         [](const Profile &p) { return trackOf(p, u"a"_s).weeklyHours.min.value; }, 1800},
        {"004 2.4.6: højst 37 timer", key,
         [](const Profile &p) { return trackOf(p, u"b"_s).weeklyHours.max.value; }, 2220},
        {"004 2.5.6: holdet højst 37 timer", key,
         [](const Profile &p) { return trackOf(p, u"c"_s).weeklyHours.max.value; }, 2220},
        {"004 2.3.5: mindst 10 deltagere", key,
         [](const Profile &p) { return figures(trackOf(p, u"a"_s), u"Deltagere"_s, false); }, 10},
        {"004 2.3.5: højst 60 deltagere", key,
         [](const Profile &p) { return figures(trackOf(p, u"a"_s), u"Deltagere"_s, true); }, 60},
        {"004 2.4.5: højst 30 deltagere", key,
         [](const Profile &p) { return figures(trackOf(p, u"b"_s), u"Deltagere"_s, true); }, 30},
        {"004 2.3.3: 40 uger om året", key,
         [](const Profile &p) { return figures(trackOf(p, u"a"_s), u"Uger"_s, false); }, 40},
        {"004 2.5.5: 2 hold i 2005", key,
         [](const Profile &p) { return figures(trackOf(p, u"c"_s), u"Hold"_s, false); }, 2},
        {"004 2.5.5: hold af mindst 15", key,
         [](const Profile &p) { return *trackOf(p, u"c"_s).intakeRule.classMin; }, 15},
        {"004 2.6.2: 20-50 sager fra start", key,
         [](const Profile &p) { return figures(trackOf(p, u"d"_s), u"Sager"_s, true); }, 50},
        {"004 2.6.2: fast stamme på 20", key,
         [](const Profile &p) { return figures(trackOf(p, u"d"_s), u"Fast stamme"_s, false); }, 20},
        {"004 2.6.5: 80-100 henvises", key,
         [](const Profile &p) { return figures(trackOf(p, u"d"_s), u"Henviste"_s, true); }, 100},
        {"004 2.6.8: mindst 50 formidlinger", key,
         [](const Profile &p) { return figures(trackOf(p, u"d"_s), u"Formidlinger"_s, false); },
         50},
        {"004 2.1: bonus A 5.000 kr.", key, bonus(u"a"_s, 0, months4, after), 500000},
        {"004 2.3.9: opnået straks den 4. måned er gået", key,
         bonus(u"a"_s, 0, months4, {2005, 8, 1}), 500000},
        {"004 2.3.9: 4 måneder dato til dato er kun 3 hele", key,
         bonus(u"a"_s, 0, dateToDate, after), 0},
        {"004 2.3.9: A kender ikke løntilskud", key, bonus(u"a"_s, 0, subsidy, after), 0},
        {"004 2.3.9: ikke afgjort før perioden er gået", key, bonus(u"a"_s, 0, dateToDate, during),
         -1},
        {"004 2.4.9: B ved løntilskud er en lavere takst, ikke oplyst", key,
         bonus(u"b"_s, 0, subsidy, after), -2},
        {"004 2.1, 2.5.9: C ved løntilskud 2.500 kr.", key, bonus(u"c"_s, 0, subsidy, after),
         250000},
        {"004 2.5.9: C delvis i løntilskud", key, bonus(u"c"_s, 0, mixed, after), 250000},
        {"004 2.5.9: C uden forsørgelse 5.000 kr.", key, bonus(u"c"_s, 0, months4, after), 500000},
        {"004 2.5.9: C lav takst er ikke afgjort, mens den fulde kan nås", key,
         bonus(u"c"_s, 0, subsidy, during), -1},
        {"004 2.6.9: D fleksjob i 4 kalendermåneder, budt bonus", key,
         bonus(u"d"_s, 0, {{S::Fleksjob, {2005, 4, 1}, {}}}, after), -2},
        {"004 2.6.9: D løntilskud tæller ikke", key, bonus(u"d"_s, 0, subsidy, after), 0},
        // The window is 18 March 2005-17 June 2006; twelve months of it are 365 days.
        {"004 2.3.9: 12 måneder af 15, beløbet er åbent", key,
         bonus(u"a"_s, 1, year, {2006, 6, 18}), -2},
        {"004 2.3.9: 12 måneder i to stykker tæller også", key,
         bonus(u"a"_s, 1,
               {{S::UnsupportedWork, {2005, 3, 18}, {2005, 9, 17}},
                {S::OrdinaryEducation, {2005, 12, 1}, {2006, 5, 31}}},
               {2006, 6, 18}),
         -2},
        {"004 2.3.9: en dag for lidt", key,
         bonus(u"a"_s, 1, {{S::UnsupportedWork, {2005, 4, 1}, {2006, 3, 30}}}, {2006, 6, 18}), 0},
        {"004 2.3.3: 6 uger og 7 uger uden betaling", key,
         [=](const Profile &p) {
             return extended(p, u"a"_s, {start, sixWeeks, 0, {2005, 4, 3}, {}});
         },
         2},
        {"004 2.3.3: ikke 8 uger", key,
         [=](const Profile &p) {
             return extended(p, u"a"_s, {start, sixWeeks, 0, {2005, 4, 4}, {}});
         },
         0},
        {"004 2.3.3: ikke et forløb på 13 uger", key,
         [=](const Profile &p) {
             return extended(p, u"a"_s, {start, {2005, 4, 3}, 0, {2005, 4, 17}, {}});
         },
         0},
        {"004 2.3.3: kun én gang", key,
         [=](const Profile &p) {
             return extended(p, u"a"_s, {start, sixWeeks, 1, {2005, 4, 3}, {2005, 3, 6}});
         },
         0},
        {"004 2.4.3: B forlænges, betaling ikke oplyst", key,
         [=](const Profile &p) {
             return extended(p, u"b"_s, {start, sixWeeks, 0, {2005, 4, 3}, {}});
         },
         3},
        {"004 2.5.3: C nævner ingen forlængelse", key,
         [=](const Profile &p) {
             return extended(p, u"c"_s, {start, sixWeeks, 0, {2005, 4, 3}, {}});
         },
         0},
        {"004 2.3.6: praktik 3 x 4 uger", key,
         [](const Profile &p) {
             const PlacementFrame &frame = *trackOf(p, u"a"_s).placements;
             return 100 * *frame.periodsAtMost + frame.eachAtMost->amount;
         },
         304},
        {"004 2.3.6: praktikuger til samme pris", key,
         [](const Profile &p) { return trackOf(p, u"a"_s).placements->paidAsOtherWeeks; }, 1},
        {"004 2.6.3: tilbagevisitering efter 13 uger", key,
         [](const Profile &p) { return *trackOf(p, u"d"_s).returns->notBeforeWeeks; }, 13},
        {"004 2.3.7: A beskrives i fem dele", key,
         [](const Profile &p) { return sections(p, u"final-a"_s); }, 5},
        {"004 2.4.7: B beskrives i fem dele", key,
         [](const Profile &p) { return sections(p, u"final-b"_s); }, 5},
        {"004 2.5.7: C kun kompetencer", key,
         [](const Profile &p) { return sections(p, u"final-c"_s); }, 1},
        {"004 2.1: intet grundbeløb for D", key,
         [](const Profile &p) { return int(trackOf(p, u"d"_s).price.kind); },
         int(PriceModelKind::ResultOnly)},
        {"004 2.1: grundbeløb er budt, ikke oplyst", key,
         [](const Profile &p) {
             return trackOf(p, u"a"_s).price.frame.max || trackOf(p, u"b"_s).price.frame.max ||
                    trackOf(p, u"c"_s).price.frame.max;
         },
         0},
    });
    rows.texts.append(
        {"004 2 åbne punkter", key, openPoints,
         u"contractPeriod basePrice bonusPoints lowRateB lowRateC bonusD extensionPayB "
         "exactAgeMonths calendarMonth timesheetInterval absenceNotice invoicing ean retention"_s});
}

void addAarhus(Rows &rows)
{
    const char *key = "aarhus-2008";
    const AnchorDates walk = {
        {A::OrderReceived, {2008, 9, 1}},    {A::FirstConversation, {2008, 9, 10}},
        {A::CourseReturned, {2008, 12, 10}}, {A::AbsenceDay, {2008, 9, 24}},
        {A::DecisionMade, {2008, 10, 1}},    {A::ComplaintReceived, {2008, 10, 24}},
        {A::MonthStart, {2008, 11, 1}},      {A::JobStart, {2008, 11, 15}},
        {A::QuarterStart, {2008, 10, 1}}};
    rows.deadlines.append({
        {"004 3.4.1.1 L804: samtale inden 14 dage",
         key,
         "firstConversation",
         walk,
         {{2008, 9, 15}}},
        {"004 3.4.1.1 L785: placeret på 3 måneder", key, "placed", walk, {{2008, 12, 10}}},
        {"004 3.4.1.1 L790: tre gange en måned mere", key, "placedExtended", walk, {{2009, 3, 10}}},
        {"004 3.4.1.1 L824: redegørelse på 3 arbejdsdage",
         key,
         "returnAccount",
         walk,
         {{2008, 12, 15}}},
        {"004 3.4.1.1 L824: 3 arbejdsdage over jul og nytår",
         key,
         "returnAccount",
         {{A::CourseReturned, {2008, 12, 23}}},
         {{2009, 1, 2}}},
        {"004 3.4.1.1 L842: samme dag, som det konstateres",
         key,
         "absenceNotice",
         walk,
         {{2008, 9, 24}}},
        {"004 3.4.5.1 L926: klage inden 4 uger", key, "citizenComplaint", walk, {{2008, 10, 29}}},
        {"004 3.4.5.1 L930: 5 arbejdsdage", key, "complaint", walk, {{2008, 10, 31}}},
        {"004 3.5.2.1 L971: månedligt", key, "monthlyReport", walk, {{2008, 11, 1}}},
        {"004 3.4.4 L879: opfølgning ved 6 måneder",
         key,
         "statutoryFollowUp",
         walk,
         {{2009, 5, 15}}},
        {"004 3.4.4.1.1 L895: tilsyn hvert kvartal", key, "audit", walk, {{2008, 10, 1}}},
    });
    const auto grant = [key](const char *name, int length, qint64 ore, bool allowed) {
        return NumberRow{name, key,
                         [=](const Profile &p) {
                             return mayGrant(*trackOf(p, u"fleksjob"_s).grant, length, Money{ore});
                         },
                         allowed};
    };
    const QDate from(2008, 9, 10);
    rows.numbers.append({
        grant("004 3.4.1.1 L799: 4 uger til 1.500 kr.", 4, 150000, true),
        grant("004 3.4.1.1 L799: 5 uger kræver godkendelse", 5, 150000, false),
        grant("004 3.4.1.1 L799: 1.500,01 kr. kræver godkendelse", 4, 150001, false),
        {"004 3.4.1.1 L785: 3 måneder fra første samtale", key,
         [](const Profile &p) { return weeks(trackOf(p, u"fleksjob"_s)); }, 3},
        {"004 3.4.1.1 L789: en måned ad gangen", key,
         [=](const Profile &p) {
             return extended(p, u"fleksjob"_s, {from, {2008, 12, 9}, 0, {2009, 1, 9}, {}});
         },
         3},
        {"004 3.4.1.1 L789: ikke en måned og en dag", key,
         [=](const Profile &p) {
             return extended(p, u"fleksjob"_s, {from, {2008, 12, 9}, 0, {2009, 1, 10}, {}});
         },
         0},
        {"004 3.4.1.1 L790: den tredje gang", key,
         [=](const Profile &p) {
             return extended(p, u"fleksjob"_s,
                             {from, {2008, 12, 9}, 2, {2009, 3, 9}, {2009, 2, 9}});
         },
         3},
        {"004 3.4.1.1 L790: ikke en fjerde gang", key,
         [=](const Profile &p) {
             return extended(p, u"fleksjob"_s,
                             {from, {2008, 12, 9}, 3, {2009, 4, 9}, {2009, 3, 9}});
         },
         0},
        {"004 3.1.1 L686: ca. 550 borgere", key,
         [](const Profile &p) { return figures(trackOf(p, u"fleksjob"_s), u"Borgere"_s, true); },
         550},
        {"004 3.4.5.1 L939: liste over klager", key,
         [](const Profile &p) { return p.complaints->keepList; }, 1},
        {"004 3.6 L1058: seks oplysninger efter LO-aftalen", key,
         [](const Profile &p) { return p.papers[3].contents.size(); }, 6},
        {"004 3.5.2: fire målepunkter", key,
         [](const Profile &p) { return sections(p, u"goals"_s); }, 4},
    });
    rows.texts.append({
        {"004 3.4.1.1 L826: uden redegørelse er det misligholdelse", key,
         [](const Profile &p) { return p.deadline(u"returnAccount"_s)->consequence; },
         u"Misligholdelse af kontrakten."_s},
        {"004 3 åbne punkter", key, openPoints,
         u"contractPeriod prices returnPay monthlyReportDay longIllness weeklyHours "
         "workingDayRule ean retention"_s},
    });
}

} // namespace bro
