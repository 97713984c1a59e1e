// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_rows.h"

#include <billing/bonus_state.h>
#include <billing/interest.h>
#include <contracts/price.h>

// Each contract's order from receipt to its last invoice: what it earns month by month, at an
// interruption and at its end, its bonuses on their measuring days, and when the last invoice must
// be out. In øre; -1 where the source leaves the amount open and nothing may be counted.
namespace bro {

using namespace Qt::StringLiterals;

namespace {
using S = CitizenStatus;
using Number = std::function<qint64(const Profile &)>;

struct Walk
{
    const char *track;
    QDate start;
    int days = 0;
    Money price = {};
    Minutes perWeek = Minutes::hours(30);
    std::optional<QDate> interrupted = {};
    QDate until = {};
    bool cancelled = false;
    QList<PeriodAmount> amounts = {};
    Minutes total = {};
    std::optional<QDate> returned = {};
    ExtensionPay extension = ExtensionPay::Paid;
    QList<EarnedBonus> bonuses = {};
};

Number earns(const Walk &walk)
{
    return [walk](const Profile &profile) -> qint64 {
        const Track &track = trackOf(profile, QString::fromLatin1(walk.track));
        FeeInput input;
        input.model = track.price;
        input.workingDays = profile.workingDayRule;
        input.start = walk.start;
        input.end = walk.start.addDays(walk.days - 1);
        input.interrupted = walk.interrupted;
        input.until = walk.until;
        input.cancelled = walk.cancelled;
        if (walk.price.ore > 0)
            input.price = walk.price;
        input.hoursPerWeek = walk.perWeek;
        input.hoursTotal = walk.total;
        input.openAmounts = walk.amounts;
        input.returned = walk.returned;
        input.extension = walk.extension;
        input.bonuses = walk.bonuses;
        const auto result = fee(input);
        return result.ok() ? result->amount.ore : -1;
    };
}

QString day(const Profile &profile, const QString &rule, const AnchorDates &anchors)
{
    const DeadlineRule *deadline = profile.deadline(rule);
    const auto dated = deadline ? datedDeadline(*deadline, anchors, profile.workingDayRule)
                                : std::optional<DatedDeadline>();
    return dated ? dated->date.toString(Qt::ISODate) : QString();
}

// "ToMeasure 500000 2005-09-17": how the bonus stands, what it is worth, when it is measured.
QString standing(const Profile &profile, const QString &track, const QString &id, QDate start,
                 QDate end, const QList<StatusSpan> &spans, QDate today,
                 const std::optional<StatedResult> &stated = {})
{
    static const QStringList stages = {u"Expected"_s, u"ToMeasure"_s, u"Earned"_s, u"Low"_s,
                                       u"Refused"_s};
    for (const Bonus &bonus : trackOf(profile, track).price.bonuses) {
        if (bonus.id != id)
            continue;
        const BonusState state = bonusState(bonus, profile, {start, end, spans}, stated, today);
        const auto earned = state.earned();
        return stages.at(int(state.stage)) + u' ' +
               QString::number(earned ? earned->amount.ore : 0) + u' ' +
               state.measureOn.toString(Qt::ISODate) + (state.bySupplier ? u" S"_s : u" P"_s);
    }
    return {};
}

constexpr qint64 kr(qint64 kroner)
{
    return kroner * 100;
}

void walkRefleks(Rows &rows)
{
    const char *key = "refleks-almene";
    const Money price = Money::kroner(150);
    const Walk four{"samlet", {2026, 1, 5}, 28, price, Minutes::hours(12)};
    Walk thirteen = four;
    thirteen.days = 91;
    Walk broken = thirteen;
    broken.interrupted = QDate(2026, 1, 12);
    Walk never = thirteen;
    never.interrupted = QDate(2026, 1, 4);
    Walk off = thirteen;
    off.cancelled = true;
    Walk january = thirteen;
    january.until = QDate(2026, 1, 31);
    Walk february = thirteen;
    february.until = QDate(2026, 2, 28);
    const Walk example{"samtaleforloeb", {2026, 1, 5}, 15, price, Minutes::hours(10)};
    rows.numbers.append({
        {"000 Vilkår: 12 t × 4 uger × 150 kr.", key, earns(four), kr(7'200)},
        {"000 Vilkår: 10 t, 2 uger og 1 dag", key, earns(example), kr(4'500)},
        {"000 Priser og betaling: januar, 4 påbegyndte uger", key, earns(january), kr(7'200)},
        {"000 Priser og betaling: til og med februar, 8 uger", key, earns(february), kr(14'400)},
        {"000 Priser og betaling: 13 uger", key, earns(thirteen), kr(23'400)},
        {"000 Afbestilling i uge 2: 2 uger og 1 uges honorar", key, earns(broken), kr(5'400)},
        {"000 Afbestilling før start", key, earns(off), 0},
        {"000 afbrudt før start", key, earns(never), 0},
        {"000 Priser og betaling: 14 dage", key,
         [](const Profile &p) { return qint64(*p.invoicing.dueDays); }, 14},
        {"000 Priser og betaling: faktura den 1.", key,
         [](const Profile &p) { return qint64(*p.invoicing.issueDay); }, 1},
        {"000 Reklamationer: 10 dage", key,
         [](const Profile &p) { return qint64(*p.invoicing.complaintDays); }, 10},
        {"000 Priser og betaling: 2 % pr. påbegyndt måned", key,
         [](const Profile &p) {
             // Invoiced 1 February, due the 15th, paid 16 March: two months begun.
             return lateInterest(p.invoicing, {Money::kroner(7200), {2026, 2, 15}, {}}, {},
                                 {2026, 3, 16})
                 ->amount.ore;
         },
         kr(288)},
    });
}

void walkKoebenhavn2024(Rows &rows)
{
    const char *key = "koebenhavn-traedesten-2024";
    const QDate start(2023, 8, 7);
    const QDate thirtieth(2023, 9, 15);
    const Walk one{"spor1", start, 82, Money::kroner(390)};
    Walk oneBroken = one;
    oneBroken.interrupted = thirtieth;
    Walk august = one;
    august.until = QDate(2023, 8, 31);
    Walk two{"spor2", start, 82, Money::kroner(1100)};
    two.total = Minutes::hours(6);
    Walk twoBroken = two;
    twoBroken.interrupted = thirtieth;
    const auto bid = [](const QString &track, std::optional<Money> offered) -> Number {
        return [=](const Profile &p) {
            return boundPrice(trackOf(p, track).price.frame, offered)->price.ore;
        };
    };
    const auto regulated = [](qint64 inForce, qint64 offered, int percent) -> Number {
        return [=](const Profile &p) {
            return regulatedPrice(Money::kroner(inForce), Money::kroner(offered), percent,
                                  *p.regulation)
                ->price.ore;
        };
    };
    const AnchorDates ended{{A::OrderEnd, {2023, 10, 27}}};
    rows.numbers.append({
        {"001 B 1.4.1: 60 hverdage à 390 kr., også dage uden aktivitet", key, earns(one),
         kr(23'400)},
        {"001 B 1.4.1: afbrudt efter 30", key, earns(oneBroken), kr(11'700)},
        {"001 B 1.4.1: til og med august, 19 hverdage", key, earns(august), kr(7'410)},
        {"001 B 1.4.2: 6 timer over 60 hverdage à 1.100 kr.", key, earns(two), kr(6'600)},
        {"001 B 1.4.2: afbrudt efter 30", key, earns(twoBroken), kr(3'300)},
        {"001 B 1.2.1: intet bud er den højeste pris", key, bid(u"spor1"_s, {}), kr(430)},
        {"001 B 1.2.1: under rammen", key, bid(u"spor1"_s, Money::kroner(350)), kr(370)},
        {"001 B 1.2.1: øre rundes op til hele kroner", key, bid(u"spor1"_s, Money{39001}), kr(391)},
        {"001 B 1.2.1: over rammen", key, bid(u"spor2"_s, Money::kroner(1400)), kr(1'300)},
        {"001 B 1.5: 3,5 % giver 1,5 %", key, regulated(390, 390, 350), 39585},
        {"001 B 1.5: mellem 0 og 2 % uændret", key, regulated(390, 390, 200), kr(390)},
        {"001 B 1.5: fald stopper ved buddet", key, regulated(391, 390, -300), kr(390)},
    });
    rows.texts.append({
        {"001 B 2.1: senest 2 måneder efter ordrens slut", key,
         [ended](const Profile &p) {
             return day(p, p.deadline(DeadlineKind::LastInvoice)->id, ended);
         },
         u"2023-12-27"_s},
        {"001 K 5.3: 30 dage, lørdag flyttes til mandag", key,
         [](const Profile &p) {
             return day(p, p.deadline(DeadlineKind::InvoiceDue)->id,
                        {{A::InvoiceSent, {2023, 11, 2}}});
         },
         u"2023-12-04"_s},
    });
}

// What the source names no price for: nothing is counted before an amount and its reason are there.
void walkOpen(Rows &rows, const char *key, const char *track, const char *missing,
              const char *entered, const char *cancelled)
{
    const QDate start(2020, 1, 6);
    const Walk bare{track, start, 56};
    Walk paid = bare;
    paid.amounts = {{start, {2020, 1, 31}, Money::kroner(4000), u"Efter aftale"_s},
                    {{2020, 2, 1}, {2020, 2, 29}, Money::kroner(5000), u"Efter aftale"_s}};
    Walk january = paid;
    january.until = QDate(2020, 1, 31);
    Walk off = paid;
    off.cancelled = true;
    rows.numbers.append({{missing, key, earns(bare), -1},
                         {entered, key,
                          [january, paid](const Profile &p) {
                              return earns(january)(p) * 1'000'000 + earns(paid)(p);
                          },
                          kr(4'000) * 1'000'000 + kr(9'000)},
                         {cancelled, key, earns(off), 0}});
}

void walkFredericia(Rows &rows)
{
    const char *key = "fredericia-2004";
    const QDate start(2005, 1, 3);
    const QDate end(2005, 3, 17);
    const Money price = Money::kroner(1000);
    const Walk six{"a", start, 42, price};
    Walk broken = six;
    broken.interrupted = QDate(2005, 1, 20);
    Walk longer = six;
    longer.days = 49;
    longer.extension = ExtensionPay::Unpaid;
    const Walk group{"c", start, 112, price};
    const Walk result{"d", start, 91};
    const QList<StatusSpan> off = {{S::NoMunicipalSupport, {2005, 4, 1}, {2005, 7, 31}}};
    const QList<StatusSpan> year = {{S::UnsupportedWork, {2005, 4, 1}, {2006, 3, 31}}};
    const QList<StatusSpan> fleksjob = {{S::Fleksjob, {2005, 4, 1}, {2005, 7, 31}}};
    const auto bonus = [=](const char *name, const QString &track, const QString &id,
                           const QList<StatusSpan> &spans, QDate today, const QString &expected,
                           const std::optional<StatedResult> &stated = {}) {
        return TextRow{name, key,
                       [=](const Profile &p) {
                           return standing(p, track, id, start, end, spans, today, stated);
                       },
                       expected};
    };
    const auto stated = [](ResultState state, QDate on, std::optional<Money> amount = {}) {
        return StatedResult{state, on, false, amount, u"Opgørelse"_s};
    };
    rows.numbers.append({
        {"004 2.3.6 L414-418: A, 6 uger", key, earns(six), kr(6'000)},
        {"004 2.3: A, afbrudt i 3. uge", key, earns(broken), kr(3'000)},
        {"004 2.3.3 L386-388: A, forlængelsen betales ikke", key, earns(longer), 0},
        {"004 2.1 L282-290: C, én pris pr. deltager", key, earns(group), kr(1'000)},
        {"004 2.1 L291-299: D, intet grundbeløb", key, earns(result), 0},
    });
    rows.texts.append({
        bonus("004 2.3.9: A, opgøres af kommunen 6 mdr. efter", u"a"_s, u"result6"_s, off,
              {2005, 9, 17}, u"ToMeasure 0 2005-09-17 P"_s),
        bonus("004 2.3.9: A, dagen før", u"a"_s, u"result6"_s, off, {2005, 9, 16},
              u"Expected 0 2005-09-17 P"_s),
        bonus("004 2.1: A, 5.000 kr.", u"a"_s, u"result6"_s, off, {2005, 9, 17},
              u"Earned 500000 2005-09-17 P"_s, stated(ResultState::Earned, {2005, 9, 17})),
        bonus("004 2.3.9: A, leverandørens opgørelse efter 15 mdr.", u"a"_s, u"result15"_s, year,
              {2006, 6, 17}, u"ToMeasure 0 2006-06-17 S"_s),
        bonus("004 2.5.9: C, den lave takst", u"c"_s, u"result6"_s, off, {2005, 9, 18},
              u"Low 250000 2005-09-17 P"_s, stated(ResultState::Low, {2005, 9, 18})),
        bonus("004 2.6.9: D, det beløb der er budt", u"d"_s, u"result6"_s, fleksjob, {2005, 9, 17},
              u"Earned 1200000 2005-09-17 P"_s,
              stated(ResultState::Earned, {2005, 9, 17}, Money::kroner(12'000))),
        bonus("004 2.6.9: D, afvist", u"d"_s, u"result6"_s, {}, {2005, 9, 18},
              u"Refused 0 2005-09-17 P"_s, stated(ResultState::Refused, {2005, 9, 18})),
    });
}

void walkHilleroed(Rows &rows)
{
    const char *key = "hilleroed-2003";
    const QDate start(2003, 3, 3);
    const Money price = Money::kroner(8000);
    const Walk placed{"formidling", start, 84, price};
    Walk returned = placed;
    returned.returned = QDate(2003, 4, 14);
    Walk longer = placed;
    longer.extension = ExtensionPay::Unpaid;
    const Walk unpriced{"formidling", start, 84};
    const Walk trial{"arbejdsproevning", start, 28, Money::kroner(3000)};
    Walk trialNever = trial;
    trialNever.interrupted = start.addDays(-1);
    const QList<StatusSpan> job = {{S::Fleksjob, {2003, 5, 1}, {}}};
    rows.numbers.append({
        {"004 5.5.3 L1679: grundbetaling pr. borger", key, earns(placed), kr(8'000)},
        {"004 5.5.3 L1676-1680: tilbagevisiteret", key, earns(returned), 0},
        {"004 5.5.2 L1672: forlængelse uden betaling", key, earns(longer), 0},
        {"004 5 bilag 3: uden pris regnes der ikke", key, earns(unpriced), -1},
        {"004 5.4.1 L1592: arbejdsprøvning betales særskilt", key, earns(trial), kr(3'000)},
        {"004 5.4.1: arbejdsprøvning, der aldrig begyndte", key, earns(trialNever), 0},
    });
    rows.texts.append({
        {"004 5.6.2.2 L1766-1769: 12 mdr. efter jobbets start", key,
         [job, start](const Profile &p) {
             return standing(p, u"formidling"_s, u"lasting12"_s, start, {2003, 5, 25}, job,
                             {2004, 5, 1});
         },
         u"ToMeasure 0 2004-05-01 S"_s},
    });
}
} // namespace

void addMoney(Rows &rows)
{
    walkRefleks(rows);
    walkKoebenhavn2024(rows);
    walkOpen(rows, "koebenhavn-samarbejde-2015", "timeforloeb", "002 4: ingen pris er oplyst",
             "002: indtastede beløb, når perioden er slut", "002: afbestilt før start");
    walkOpen(rows, "rudersdal-2019", "mentor", "003 4.18: prisen står i rammeaftalens afsnit 8",
             "003: indtastede beløb, når perioden er slut", "003: afbestilt før start");
    walkFredericia(rows);
    walkOpen(rows, "aarhus-2008", "fleksjob", "004 3.5.2.1 L973: beløbene står i bilag 3",
             "004 3: indtastede beløb, når perioden er slut", "004 3: afbestilt før start");
    walkOpen(rows, "vesthimmerland-2008", "introduktion", "004 4: ingen tekst om betaling",
             "004 4: indtastede beløb, når perioden er slut", "004 4: afbestilt før start");
    walkHilleroed(rows);
    walkOpen(rows, "silkeborg-2004", "opkvalificering", "004 6.4.3 L2119: ingen pris er oplyst",
             "004 6: indtastede beløb, når perioden er slut", "004 6: afbestilt før start");
    walkOpen(rows, "odense-2007", "jobformidling", "004 7: ingen pris er oplyst",
             "004 7: indtastede beløb, når perioden er slut", "004 7: afbestilt før start");
}

} // namespace bro
