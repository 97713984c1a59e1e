// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_rows.h"

#include <QTest>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace bro {

const Track &trackOf(const Profile &profile, const QString &key)
{
    const Track *track = profile.track(key);
    if (!track)
        qFatal("no track %s in %s", qPrintable(key), qPrintable(profile.key));
    return *track;
}

// The longest course; -1 when the contract leaves the citizen out, -2 when facts are wanting.
qint64 weeks(const Track &track, std::optional<int> age, std::optional<int> months)
{
    const auto length = longestCourse(track, {age, months});
    if (length.ok())
        return length->most.amount;
    return length.error().message.code == u"contracts.lengthNotCovered"_s ? -1 : -2;
}

qint64 sections(const Profile &profile, const QString &report)
{
    const ReportKind *kind = profile.report(report);
    return kind ? kind->sections.size() : -1;
}

qint64 figures(const Track &track, const QString &what, bool max)
{
    for (const VolumeFigure &figure : track.volume)
        if (figure.what.startsWith(what))
            return (max ? figure.max : figure.min).value_or(-1);
    return -2;
}

qint64 feeOf(const Profile &profile, const QString &track, QDate start, QDate end, Minutes perWeek,
             std::optional<QDate> interrupted)
{
    FeeInput input;
    input.model = trackOf(profile, track).price;
    input.workingDays = profile.workingDayRule;
    input.start = start;
    input.end = end;
    input.interrupted = interrupted;
    input.price = input.model.frame.max;
    input.hoursPerWeek = perWeek;
    const auto result = fee(input);
    return result.ok() ? result->amount.ore : 0;
}

QString openPoints(const Profile &profile)
{
    QStringList ids;
    for (const OpenQuestion &question : profile.openQuestions)
        ids.append(question.id);
    return ids.join(u' ');
}

} // namespace bro

// Every amount, interval and deadline of the profiles against the words of their sources.
class TestProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tenProfiles();
    void everyFactCitesItsSource();
    void deadlines_data();
    void deadlines();
    void everyDeadlineIsWalked();
    void numbers_data();
    void numbers();
    void texts_data();
    void texts();

private:
    QHash<QString, Profile> m_profiles;
    Rows m_rows;
};

void TestProfiles::initTestCase()
{
    const QStringList files = bundledProfiles();
    for (const QString &file : files) {
        const ProfileResult result = loadProfile(bundledProfile(file), file);
        for (const ProfileFault &fault : result.faults)
            qWarning().noquote() << Texts::danish().sentence(result.line(fault));
        QVERIFY2(result.profile, qPrintable(file));
        m_profiles.insert(result.profile->key, *result.profile);
    }
    addRefleks(m_rows);
    addKoebenhavn2015(m_rows);
    addRudersdal(m_rows);
    addFredericia(m_rows);
    addAarhus(m_rows);
    addVesthimmerland(m_rows);
    addHilleroed(m_rows);
    addSilkeborg(m_rows);
    addOdense(m_rows);
    addMoney(m_rows);
}

void TestProfiles::tenProfiles()
{
    QStringList keys = m_profiles.keys();
    keys.sort();
    QCOMPARE(keys, QStringList({u"aarhus-2008"_s, u"fredericia-2004"_s, u"hilleroed-2003"_s,
                                u"koebenhavn-samarbejde-2015"_s, u"koebenhavn-traedesten-2024"_s,
                                u"odense-2007"_s, u"refleks-almene"_s, u"rudersdal-2019"_s,
                                u"silkeborg-2004"_s, u"vesthimmerland-2008"_s}));
}

void TestProfiles::everyFactCitesItsSource()
{
    const QHash<QString, QString> numbers = {{u"refleks-almene"_s, u"000"_s},
                                             {u"koebenhavn-traedesten-2024"_s, u"001"_s},
                                             {u"koebenhavn-samarbejde-2015"_s, u"002"_s},
                                             {u"rudersdal-2019"_s, u"003"_s}};
    for (const Profile &profile : std::as_const(m_profiles)) {
        const QString number = numbers.value(profile.key, u"004"_s);
        const auto cites = [&](const QString &where, const QString &source) {
            QVERIFY2(source.startsWith(number),
                     qPrintable(profile.key + u' ' + where + u": "_s + source));
        };
        for (const DeadlineRule &rule : profile.deadlines)
            cites(rule.id, rule.source);
        for (const OpenQuestion &question : profile.openQuestions)
            cites(question.id, question.source);
        for (const PaperRule &paper : profile.papers)
            cites(paper.id, paper.source);
        for (const SuccessPredicate &success : profile.successes)
            cites(success.id, success.source);
        for (const Track &track : profile.tracks) {
            cites(track.key, track.source);
            cites(track.key, track.price.source);
            cites(track.key, track.length.source);
            cites(track.key, track.weeklyHours.source);
        }
    }
}

void TestProfiles::deadlines_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(m_rows.deadlines.size()); ++i)
        QTest::newRow(m_rows.deadlines[i].name) << i;
}

void TestProfiles::deadlines()
{
    QFETCH(int, row);
    const DeadlineRow &want = m_rows.deadlines[row];
    const Profile profile = m_profiles.value(QLatin1StringView(want.profile));
    const DeadlineRule *rule = profile.deadline(QLatin1StringView(want.deadline));
    QVERIFY2(rule, want.deadline);
    const QDate anchor = want.anchors.value(rule->anchor);
    QVERIFY2(anchor.isValid(), "the row does not give the rule's anchor");
    QList<QDate> found;
    const auto all = datedDeadlines(*rule, want.anchors, profile.workingDayRule,
                                    QDate(anchor.year() + 2, 12, 31));
    for (const DatedDeadline &deadline : all) {
        found.append(deadline.date);
        for (const Message &message : deadline.calculation)
            QVERIFY(!Texts::danish().sentence(message).contains(u'{'));
    }
    QCOMPARE(found, want.dates);
}

void TestProfiles::everyDeadlineIsWalked()
{
    QSet<QString> walked;
    for (const DeadlineRow &row : std::as_const(m_rows.deadlines))
        walked.insert(QLatin1StringView(row.profile) + u' ' + QLatin1StringView(row.deadline));
    QStringList missing;
    for (const Profile &profile : std::as_const(m_profiles))
        for (const DeadlineRule &rule : profile.deadlines)
            if (profile.key != u"koebenhavn-traedesten-2024"_s && // has tests of its own
                rule.unit != DeadlineUnit::Hours &&               // needs a moment: its own test
                !walked.contains(profile.key + u' ' + rule.id))
                missing.append(profile.key + u' ' + rule.id);
    QCOMPARE(missing, QStringList());
}

void TestProfiles::numbers_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(m_rows.numbers.size()); ++i)
        QTest::newRow(m_rows.numbers[i].name) << i;
}

void TestProfiles::numbers()
{
    QFETCH(int, row);
    const NumberRow &want = m_rows.numbers[row];
    QCOMPARE(want.number(m_profiles.value(QLatin1StringView(want.profile))), want.expected);
}

void TestProfiles::texts_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(m_rows.texts.size()); ++i)
        QTest::newRow(m_rows.texts[i].name) << i;
}

void TestProfiles::texts()
{
    QFETCH(int, row);
    const TextRow &want = m_rows.texts[row];
    QCOMPARE(want.text(m_profiles.value(QLatin1StringView(want.profile))), want.expected);
}

QTEST_APPLESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
