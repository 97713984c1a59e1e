// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_rows.h"

// 004 4 (Vesthimmerland), 5 (Hillerød), 6 (Silkeborg) and 7 (Odense).
namespace bro {

using namespace Qt::StringLiterals;

namespace {
using S = CitizenStatus;

// The share that a target demands, in hundredths of a percent.
NumberRow share(const char *name, const char *key, const QString &target, qint64 expected)
{
    return {name, key,
            [target](const Profile &p) -> qint64 {
                for (const EffectTarget &one : p.targets)
                    if (one.id == target && p.success(one.predicate))
                        return one.shareHundredths;
                return -1;
            },
            expected};
}

std::function<qint64(const Profile &)> state(const QString &success, const SuccessFacts &facts,
                                             QDate today)
{
    return
        [=](const Profile &p) { return qint64(judged(*p.success(success), facts, today).state); };
}

constexpr qint64 isMet = qint64(SuccessState::Met);
constexpr qint64 isNot = qint64(SuccessState::NotMet);
constexpr qint64 isOpen = qint64(SuccessState::NotYet);

qint64 placements(const Profile &p, const QString &track, const QList<PlacementPeriod> &periods)
{
    return placementFindings(*trackOf(p, track).placements, periods, true).size();
}
} // namespace

void addVesthimmerland(Rows &rows)
{
    const char *key = "vesthimmerland-2008";
    const QDate start(2008, 3, 3);
    const auto walk = [start](QDate end) {
        return AnchorDates{{A::OrderStart, start},
                           {A::OrderEnd, end},
                           {A::JobStart, {2008, 6, 2}},
                           {A::Referral, {2008, 2, 25}}};
    };
    QList<QDate> weekly;
    for (QDate day(2008, 3, 10); day <= QDate(2008, 6, 2); day = day.addDays(7))
        weekly.append(day);
    rows.deadlines.append({
        {"004 4.3.1: tilbagemelding hver måned",
         key,
         "feedbackMonthly",
         walk({2008, 7, 4}),
         {{2008, 4, 3}, {2008, 5, 3}, {2008, 6, 3}, {2008, 7, 3}}},
        {"004 4.2: kontaktsamtale hver 3. måned",
         key,
         "contactConversation",
         walk({2008, 7, 4}),
         {{2008, 6, 3}}},
        {"004 4.3.1: støtte de første 3 mdr.",
         key,
         "jobSupport",
         walk({2008, 7, 4}),
         {{2008, 9, 2}}},
        {"004 4.3.2: ugentlig samtale i 3 mdr.", key, "weeklyConversation", walk({2008, 6, 2}),
         weekly},
        {"004 4.3.2: hver anden uge",
         key,
         "feedbackFortnightly",
         walk({2008, 6, 2}),
         {{2008, 3, 17},
          {2008, 3, 31},
          {2008, 4, 14},
          {2008, 4, 28},
          {2008, 5, 12},
          {2008, 5, 26}}},
        {"004 4.3.3: status hver anden måned",
         key,
         "statusTwoMonths",
         walk({2008, 9, 2}),
         {{2008, 5, 3}, {2008, 7, 3}}},
        {"004 4.3.4: status i 3 mdr.", key, "statusTwoMonths", walk({2008, 6, 2}), {{2008, 5, 3}}},
        {"004 4.3.4: opstart inden for én uge",
         key,
         "examination",
         walk({2008, 6, 2}),
         {{2008, 3, 3}}},
    });
    const auto length = [key](const char *name, const QString &track, qint64 expected) {
        return NumberRow{name, key, [track](const Profile &p) { return weeks(trackOf(p, track)); },
                         expected};
    };
    rows.numbers.append({
        length("004 4.3.1: 18 uger", u"fleksjob"_s, 18),
        length("004 4.3.2: 3 mdr.", u"samtaleforloeb"_s, 3),
        length("004 4.3.3: 6 mdr.", u"introduktion"_s, 6),
        length("004 4.3.4: 3 mdr.", u"fysisk-traening"_s, 3),
        {"004 4.3.1: 30 timer", key,
         [](const Profile &p) { return trackOf(p, u"fleksjob"_s).weeklyHours.typicalTo.value; },
         1800},
        {"004 4.3.2: samtale på op til 1½ time", key,
         [](const Profile &p) {
             return trackOf(p, u"samtaleforloeb"_s).weeklyHours.typicalTo.value;
         },
         90},
        {"004 4.3.3: 2 dage à 7½ time", key,
         [](const Profile &p) {
             const WeeklyHoursFrame &hours = trackOf(p, u"introduktion"_s).weeklyHours;
             return *hours.days * hours.perDay->value;
         },
         900},
        {"004 4.3.4: op til 10 timer", key,
         [](const Profile &p) { return trackOf(p, u"fysisk-traening"_s).weeklyHours.max.value; },
         600},
        {"004 4.3.1: plads til 25", key,
         [](const Profile &p) { return figures(trackOf(p, u"fleksjob"_s), u"Plads"_s, true); }, 25},
        {"004 4.3.2: plads til 30", key,
         [](const Profile &p) {
             return figures(trackOf(p, u"samtaleforloeb"_s), u"Plads"_s, true);
         },
         30},
        {"004 4.3.3: plads til mindst 15", key,
         [](const Profile &p) { return figures(trackOf(p, u"introduktion"_s), u"Plads"_s, false); },
         15},
        {"004 4.3.4: plads til 125", key,
         [](const Profile &p) {
             return figures(trackOf(p, u"fysisk-traening"_s), u"Plads"_s, true);
         },
         125},
        share("004 4.3.1: 65 % i fleksjob", key, u"fleksjob65"_s, 6500),
        share("004 4.3.2: match 1-3, 70 %", key, u"clarified70"_s, 7000),
        share("004 4.3.2: match 4-5, 50 %", key, u"clarified50"_s, 5000),
        share("004 4.3.3: 50 % i praktik", key, u"placement50"_s, 5000),
        share("004 4.3.4: risikokategori 1, 65 %", key, u"sick1"_s, 6500),
        share("004 4.3.4: risikokategori 2-3, 50 %", key, u"sick23"_s, 5000),
        share("004 4.3.4: ledighedsydelse 50 %", key, u"allowance"_s, 5000),
        share("004 4.3.4: match 1-3, 65 %", key, u"match13"_s, 6500),
        share("004 4.3.4: match 4-5, 50 %", key, u"match45"_s, 5000),
        {"004 4.3.2: afklaret på 3 måneders sidste dag", key,
         state(u"clarified3"_s, {start, {}, {{S::Clarified, {2008, 6, 2}, {2008, 6, 2}}}},
               {2008, 6, 10}),
         isMet},
        {"004 4.3.2: afklaret dagen efter", key,
         state(u"clarified3"_s, {start, {}, {{S::Clarified, {2008, 6, 3}, {2008, 6, 3}}}},
               {2008, 6, 10}),
         isNot},
        {"004 4.3.4: raskmeldt på 4. ugens sidste dag", key,
         state(u"fit4"_s, {start, {}, {{S::ReportedFit, {2008, 3, 30}, {}}}}, {2008, 4, 1}), isMet},
        {"004 4.3.4: raskmeldt efter 4 uger", key,
         state(u"fit4"_s, {start, {}, {{S::ReportedFit, {2008, 3, 31}, {}}}}, {2008, 4, 1}), isNot},
        {"004 4.3.4: 4 uger er ikke gået", key, state(u"fit4"_s, {start, {}, {}}, {2008, 3, 30}),
         isOpen},
        {"004 4.3.1: fleksjob efter forløbet tæller ikke", key,
         state(u"fleksjobInCourse"_s, {start, {2008, 7, 4}, {{S::Fleksjob, {2008, 7, 5}, {}}}},
               {2008, 7, 6}),
         isNot},
        {"004 4.3.1: tilbagevisitering kun i fællesskab", key,
         [](const Profile &p) { return trackOf(p, u"fleksjob"_s).returns->jointDecision; }, 1},
        {"004 4.3.4: fysisk træning nævner ingen tilbagevisitering", key,
         [](const Profile &p) { return trackOf(p, u"fysisk-traening"_s).returns.has_value(); }, 0},
        {"004 4.3.1: optag mindst én gang om ugen", key,
         [](const Profile &p) { return *trackOf(p, u"fleksjob"_s).intakeRule.everyWeeks; }, 1},
    });
    rows.texts.append({"004 4 åbne punkter", key, openPoints,
                       u"contractPeriod price extensionPay examinationAnchor absence ean "
                       "retention"_s});
}

void addHilleroed(Rows &rows)
{
    const char *key = "hilleroed-2003";
    const AnchorDates walk = {
        {A::Referral, {2003, 9, 1}},     {A::Requisition, {2003, 9, 15}},
        {A::CourseSetUp, {2003, 10, 1}}, {A::ComplaintReceived, {2003, 10, 7}},
        {A::JobStart, {2003, 10, 20}},   {A::OrderEnd, {2003, 11, 21}}};
    rows.deadlines.append({
        {"004 5.5.2: 12 uger fra visitationsdatoen", key, "placed", walk, {{2003, 11, 24}}},
        {"004 5.5.2: og op til otte uger", key, "placedExtended", walk, {{2004, 1, 19}}},
        {"004 5.5.2: arbejdsprøvning senest fire uger", key, "trialStart", walk, {{2003, 10, 13}}},
        {"004 5.5.4: bevilling forud for kurset", key, "courseGrant", walk, {{2003, 10, 1}}},
        {"004 5.5.6: klager umiddelbart", key, "complaint", walk, {{2003, 10, 7}}},
        {"004 5.6.2.1: fire måneder", key, "success4", walk, {{2004, 2, 20}}},
        {"004 5.6.2.2: 12 måneder", key, "success12", walk, {{2004, 10, 20}}},
        {"004 5.6.2.3: undersøgelse ved afslutning", key, "survey", walk, {{2003, 11, 21}}},
    });
    const QDate start(2003, 9, 1);
    const QDate end(2003, 11, 21);
    const auto job = [=](QDate from, QDate to) {
        return SuccessFacts{start, end, {{S::UnsupportedWork, from, to}}};
    };
    rows.numbers.append({
        {"004 5.5.4: svar inden for 48 timer, fredag 14.30 til søndag 14.30", key,
         [](const Profile &p) {
             const auto answer = datedDeadline(
                 *p.deadline(u"enquiry"_s), QDateTime(QDate(2003, 9, 12), QTime(14, 30), Qt::UTC),
                 p.workingDayRule);
             return answer->date == QDate(2003, 9, 14)
                        ? answer->time->hour() * 100 + answer->time->minute()
                        : -1;
         },
         1430},
        {"004 5.5.4: 48 timer uden klokkeslæt er to dage", key,
         [](const Profile &p) {
             const auto answer =
                 datedDeadline(*p.deadline(u"enquiry"_s), AnchorDates{{A::Enquiry, {2003, 9, 12}}},
                               p.workingDayRule);
             return QDate(2003, 9, 12).daysTo(answer->date);
         },
         2},
        {"004 5.5.2: 12 uger", key,
         [](const Profile &p) { return weeks(trackOf(p, u"formidling"_s)); }, 12},
        {"004 5.5.2: forlængelsen betales ikke", key,
         [=](const Profile &p) {
             const auto outcome = extension(trackOf(p, u"formidling"_s),
                                            {start, {2003, 11, 23}, 0, {2004, 1, 18}, {}});
             return outcome.allowed && outcome.pay == ExtensionPay::Unpaid &&
                    outcome.decidedBy == Decider::Purchaser;
         },
         1},
        {"004 5.5.2: ikke mere end otte uger", key,
         [=](const Profile &p) {
             return extension(trackOf(p, u"formidling"_s),
                              {start, {2003, 11, 23}, 0, {2004, 1, 19}, {}})
                 .allowed;
         },
         0},
        {"004 5.5.3: tilbagevisiteret udløser ingen grundbetaling", key,
         [](const Profile &p) {
             const Track &track = trackOf(p, u"formidling"_s);
             return track.price.unpaidOnReturn && track.returns->unpaid;
         },
         1},
        {"004 5.4.1: 200 visiteringer", key,
         [](const Profile &p) { return figures(trackOf(p, u"formidling"_s), u"Visi"_s, true); },
         200},
        {"004 5.4.1: 50 ved opstart", key,
         [](const Profile &p) { return figures(trackOf(p, u"formidling"_s), u"Borgere"_s, true); },
         50},
        {"004 5.4.1: sluterklæringens fire dele", key,
         [](const Profile &p) { return sections(p, u"trialFinal"_s); }, 4},
        {"004 5.6.3.1: otte oplysninger i DREAM", key,
         [](const Profile &p) { return p.figures[0].columns.size(); }, 8},
        {"004 5.4.1: arbejdsprøvning pr. ordre", key,
         [](const Profile &p) { return int(trackOf(p, u"arbejdsproevning"_s).price.kind); },
         int(PriceModelKind::PerOrder)},
        {"004 5.4.1: skånejob pr. ordre", key,
         [](const Profile &p) { return int(trackOf(p, u"skaanejob"_s).price.kind); },
         int(PriceModelKind::PerOrder)},
        share("004 5.4.1: mindst 50 %", key, u"selfSupport50"_s, 5000),
        {"004 5.6.2.1: fire måneder uafbrudt", key,
         state(u"success4"_s, job({2003, 10, 20}, {2004, 2, 19}), {2004, 3, 1}), isMet},
        {"004 5.6.2.1: en dag for lidt", key,
         state(u"success4"_s, job({2003, 10, 20}, {2004, 2, 18}), {2004, 3, 1}), isOpen},
        {"004 5.6.2.1: løntilskud tæller ikke", key,
         state(u"success4"_s, {start, end, {{S::WageSubsidy, {2003, 10, 20}, {}}}}, {2004, 3, 1}),
         isOpen},
        {"004 5.6.2.2: 12 måneder uafbrudt over et jobskifte", key,
         state(u"lasting12"_s,
               {start,
                end,
                {{S::UnsupportedWork, {2003, 10, 20}, {2004, 4, 30}},
                 {S::Fleksjob, {2004, 5, 1}, {}}}},
               {2004, 10, 20}),
         isMet},
        {"004 5.6.2.2: afbrudt en dag", key,
         state(u"lasting12"_s,
               {start,
                end,
                {{S::UnsupportedWork, {2003, 10, 20}, {2004, 4, 30}},
                 {S::Fleksjob, {2004, 5, 2}, {}}}},
               {2004, 10, 20}),
         isOpen},
    });
    rows.texts.append({
        {"004 5.5.3: arbejdsprøvning for sygedagpenge kan ikke tilbagevisiteres", key,
         [](const Profile &p) { return trackOf(p, u"formidling"_s).returns->exception; },
         u"Arbejdsprøvninger for sygedagpengemodtagere kan ikke tilbagevisiteres (L1596-1597)."_s},
        {"004 5 åbne punkter", key, openPoints,
         u"contractPeriod basePayment bonus12 expiredBase orderPrices targetGroupA absence "
         "invoicing ean retention"_s},
    });
}

void addSilkeborg(Rows &rows)
{
    const char *key = "silkeborg-2004";
    rows.numbers.append({
        {"004 6.1.1: 2-årige aftaler fra 1. september 2004", key,
         [](const Profile &p) {
             return p.validFrom == QDate(2004, 9, 1) && p.validTo == QDate(2006, 8, 31) &&
                    !p.extendableTo.isValid();
         },
         1},
        {"004 6.4: to områder", key, [](const Profile &p) { return p.tracks.size(); }, 2},
        {"004 6: ingen frister", key, [](const Profile &p) { return p.deadlines.size(); }, 0},
        {"004 6: ingen rapporter", key, [](const Profile &p) { return p.reports.size(); }, 0},
        {"004 6.2.3: 492 personer i 2003", key,
         [](const Profile &p) { return figures(p.tracks[0], u"Personer"_s, true); }, 492},
        {"004 6.2.5: fem mål", key, [](const Profile &p) { return p.figures[0].columns.size(); },
         5},
        {"004 6.4.2: fire slags information", key,
         [](const Profile &p) { return p.papers[0].contents.size(); }, 4},
        {"004 6: ingen pris", key,
         [](const Profile &p) {
             return p.tracks[0].price.kind == PriceModelKind::Open &&
                    p.tracks[1].price.kind == PriceModelKind::Open;
         },
         1},
    });
    rows.texts.append({"004 6 åbne punkter", key, openPoints,
                       u"contractStart extension price lengthAndHours reports absence invoicing "
                       "ean retention"_s});
}

void addOdense(Rows &rows)
{
    const char *key = "odense-2007";
    rows.deadlines.append({
        {"004 7.3.2.6: 3 måneder efter ophør",
         key,
         "effect3",
         {{A::OrderEnd, {2007, 6, 29}}},
         {{2007, 9, 29}}},
        {"004 7.3.5.6: 3 måneder efter 30. november",
         key,
         "effect3",
         {{A::OrderEnd, {2007, 11, 30}}},
         {{2008, 2, 29}}},
        {"004 7.3.3.6: ansøgning inden for 3 måneder",
         key,
         "applications",
         {{A::OrderEnd, {2007, 6, 29}}},
         {{2007, 9, 29}}},
    });
    const auto length = [key](const char *name, const QString &track, qint64 expected) {
        return NumberRow{name, key, [track](const Profile &p) { return weeks(trackOf(p, track)); },
                         expected};
    };
    const QDate start(2007, 1, 8);
    const QDate end(2007, 6, 29);
    const QDate day(2007, 3, 1);
    const auto benefit = [day](QDate from) {
        return SuccessFacts{{}, {}, {{S::Benefit, from, day}}};
    };
    const auto jobThenAllowance = [day](QDate jobFrom, QDate jobTo, QDate from) {
        return SuccessFacts{
            {}, {}, {{S::Fleksjob, jobFrom, jobTo}, {S::UnemploymentAllowance, from, day}}};
    };
    using P = QList<PlacementPeriod>;
    rows.numbers.append({
        length("004 7.3.2.4: 13 uger", u"jobformidling"_s, 13),
        length("004 7.3.3.4: 26 uger", u"sosu"_s, 26),
        length("004 7.3.4.4: 4 uger", u"vejledning"_s, 4),
        length("004 7.3.5.4: 4 uger", u"deltid"_s, 4),
        {"004 7.3.1.5: mindst 12 timer", key,
         [](const Profile &p) { return trackOf(p, u"fleksjob"_s).weeklyHours.min.value; }, 720},
        {"004 7.3.1.5: mindst 3 hverdage", key,
         [](const Profile &p) { return *trackOf(p, u"fleksjob"_s).weeklyHours.daysAtLeast; }, 3},
        {"004 7.3.2.5: mindst 25 timer", key,
         [](const Profile &p) { return trackOf(p, u"jobformidling"_s).weeklyHours.min.value; },
         1500},
        {"004 7.3.3.5: 30 timer", key,
         [](const Profile &p) { return trackOf(p, u"sosu"_s).weeklyHours.min.value; }, 1800},
        {"004 7.3.3.5: 37 timer", key,
         [](const Profile &p) { return trackOf(p, u"sosu"_s).weeklyHours.max.value; }, 2220},
        {"004 7.3.4.5: 30 timer", key,
         [](const Profile &p) { return trackOf(p, u"vejledning"_s).weeklyHours.max.value; }, 1800},
        {"004 7.2: 450 årspladser", key,
         [](const Profile &p) {
             return figures(trackOf(p, u"jobformidling"_s), u"Årspladser i alt"_s, true);
         },
         450},
        {"004 7.2: 100 til forsikrede", key,
         [](const Profile &p) {
             return figures(trackOf(p, u"jobformidling"_s), u"Årspladser til forsikrede"_s, true);
         },
         100},
        {"004 7.2: 300 til ikke-forsikrede", key,
         [](const Profile &p) {
             return figures(trackOf(p, u"jobformidling"_s), u"Årspladser til ikke"_s, true);
         },
         300},
        {"004 7.2: 50 til ledighedsydelse", key,
         [](const Profile &p) { return figures(trackOf(p, u"fleksjob"_s), u"Årspl"_s, true); }, 50},
        {"004 7.3.2.4: praktik på 4 uger", key,
         [](const Profile &p) {
             return placements(p, u"jobformidling"_s, P{{{2007, 2, 5}, {2007, 3, 4}}});
         },
         0},
        {"004 7.3.2.4: en dag over 4 uger", key,
         [](const Profile &p) {
             return placements(p, u"jobformidling"_s, P{{{2007, 2, 5}, {2007, 3, 5}}});
         },
         1},
        {"004 7.3.3.3: to praktikker på 4 uger", key,
         [](const Profile &p) {
             return placements(p, u"sosu"_s,
                               P{{{2007, 2, 5}, {2007, 3, 4}}, {{2007, 4, 2}, {2007, 4, 29}}});
         },
         0},
        {"004 7.3.3.3: kun én", key,
         [](const Profile &p) {
             return placements(p, u"sosu"_s, P{{{2007, 2, 5}, {2007, 3, 4}}});
         },
         1},
        {"004 7.3.3.3: den ene er for kort", key,
         [](const Profile &p) {
             return placements(p, u"sosu"_s,
                               P{{{2007, 2, 5}, {2007, 3, 4}}, {{2007, 4, 2}, {2007, 4, 28}}});
         },
         1},
        {"004 7.3.3.4: højst 1 måned", key,
         [](const Profile &p) {
             return placements(p, u"sosu"_s,
                               P{{{2007, 2, 5}, {2007, 3, 5}}, {{2007, 4, 2}, {2007, 5, 1}}});
         },
         1},
        // Four placements of a month: 120 days against the 89 of three months from 5 February.
        {"004 7.3.3.4: højst 3 måneder i alt", key,
         [](const Profile &p) {
             return placements(p, u"sosu"_s,
                               P{{{2007, 2, 5}, {2007, 3, 4}},
                                 {{2007, 3, 5}, {2007, 4, 4}},
                                 {{2007, 4, 5}, {2007, 5, 4}},
                                 {{2007, 5, 5}, {2007, 6, 4}}});
         },
         1},
        {"004 7.3.4.4: praktik oven i de 4 uger", key,
         [](const Profile &p) { return trackOf(p, u"vejledning"_s).placements->addedToLength; }, 1},
        share("004 7.3.1.6: 50 % i fleksjob", key, u"fleksjob50"_s, 5000),
        share("004 7.3.2.6: match 1, 90 %", key, u"match1"_s, 9000),
        share("004 7.3.2.6: match 2, 75 %", key, u"match2"_s, 7500),
        share("004 7.3.2.6: match 3, 50 %", key, u"match3"_s, 5000),
        share("004 7.3.2.6: match 4, 30 %", key, u"match4"_s, 3000),
        share("004 7.3.2.6: match 5, 15 %", key, u"match5"_s, 1500),
        share("004 7.3.3.6: 75 % ansøger", key, u"applications75"_s, 7500),
        share("004 7.3.3.6: 75 % begynder", key, u"begun75"_s, 7500),
        share("004 7.3.3.6: 25 % i uddannelse, job, løntilskud eller praktik", key, u"outcome25"_s,
              2500),
        share("004 7.3.4.6: 50 %", key, u"employed50vejledning"_s, 5000),
        share("004 7.3.5.6: 50 %", key, u"employed50deltid"_s, 5000),
        {"004 7.3: effektmål er ikke minimumskrav", key,
         [](const Profile &p) {
             for (const EffectTarget &target : p.targets)
                 if (target.binding != TargetBinding::Offered)
                     return 0;
             return 1;
         },
         1},
        {"004 7.3.1.6: fleksjob på 3 måneders sidste dag", key,
         state(u"fleksjobBy3"_s, {start, end, {{S::Fleksjob, {2007, 9, 29}, {}}}}, {2007, 10, 1}),
         isMet},
        {"004 7.3.1.6: fleksjob dagen efter", key,
         state(u"fleksjobBy3"_s, {start, end, {{S::Fleksjob, {2007, 9, 30}, {}}}}, {2007, 10, 1}),
         isNot},
        {"004 7.3.2.6: selvforsørgende på dagen", key,
         state(u"selfSupport3"_s, {start, end, {{S::SelfSupporting, {2007, 9, 29}, {}}}},
               {2007, 9, 29}),
         isMet},
        {"004 7.3.2.6: selvforsørgende til dagen før", key,
         state(u"selfSupport3"_s, {start, end, {{S::SelfSupporting, {2007, 6, 1}, {2007, 9, 28}}}},
               {2007, 9, 29}),
         isNot},
        {"004 7.3.3.6: ansøgning i tide", key,
         state(u"application3"_s, {start, end, {{S::ApplicationSent, {2007, 9, 1}, {2007, 9, 1}}}},
               {2007, 9, 2}),
         isMet},
        {"004 7.3.3.6: uddannelse uden frist er aldrig for sent", key,
         state(u"sosuBegun"_s, {start, end, {}}, {2020, 1, 1}), isOpen},
        // 6 months back from 1 March 2007 are the 181 days from 2 September 2006.
        {"004 7.3.1.2: ydelse i 6 måneder", key,
         state(u"benefit6of9"_s, benefit({2006, 9, 2}), day), isMet},
        {"004 7.3.1.2: en dag for lidt ydelse", key,
         state(u"benefit6of9"_s, benefit({2006, 9, 3}), day), isNot},
        {"004 7.3.1.2: ydelse i 12 måneder af 18", key,
         state(u"benefit12of18"_s, benefit({2006, 3, 2}), day), isMet},
        {"004 7.3.1.2: fleksjob i 9 måneder, derefter 6 måneders ledighedsydelse", key,
         state(u"job9of18then6of9"_s, jobThenAllowance({2005, 12, 1}, {2006, 9, 1}, {2006, 9, 2}),
               day),
         isMet},
        {"004 7.3.1.2: fleksjob i for kort tid", key,
         state(u"job9of18then6of9"_s, jobThenAllowance({2006, 1, 1}, {2006, 9, 1}, {2006, 9, 2}),
               day),
         isNot},
        {"004 7.3.1.2: ledighedsydelse før fleksjobbet tæller ikke som derefter", key,
         state(u"job9of18then6of9"_s,
               {{},
                {},
                {{S::UnemploymentAllowance, {2005, 6, 1}, {2006, 4, 30}},
                 {S::Fleksjob, {2006, 5, 1}, day}}},
               day),
         isNot},
        {"004 7.3.1.2: 9 af 18, derefter 12 af 18", key,
         state(u"job9of18then12of18"_s, jobThenAllowance({2005, 6, 1}, {2006, 3, 1}, {2006, 3, 2}),
               day),
         isMet},
        {"004 7.3.1.2: fire måder at være i målgruppen", key,
         [](const Profile &p) { return trackOf(p, u"fleksjob"_s).eligibility.size(); }, 4},
        {"004 7.3: fem forløb er beskrevet", key, [](const Profile &p) { return p.tracks.size(); },
         5},
    });
    rows.texts.append({"004 7 åbne punkter", key, openPoints,
                       u"contractPeriod price offeredTargets missingTracks guidanceHours "
                       "administration ean retention"_s});
}

} // namespace bro
