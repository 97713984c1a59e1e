// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <billing/contact_hours.h>
#include <billing/course_terms.h>
#include <contracts/profile_loader.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate Start(2005, 1, 3);

CoursePart part(int fromWeek, int weeks)
{
    return {Start.addDays(7 * fromWeek), Start.addDays(7 * (fromWeek + weeks) - 1)};
}
} // namespace

// How extensions are paid, by the contracts' own words.
class TestCourseTerms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void terms_data();
    void terms();
    void contact_data();
    void contact();
};

void TestCourseTerms::terms_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("track");
    QTest::addColumn<int>("age");    // -1: not known
    QTest::addColumn<int>("months"); // unemployed; -1: not known
    QTest::addColumn<int>("before"); // weeks of the orders before; 0: none
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("pay");
    QTest::addColumn<int>("paidWeeks"); // -1: all
    QTest::addColumn<int>("remarks");
    const auto paid = int(ExtensionPay::Paid);
    const auto unpaid = int(ExtensionPay::Unpaid);
    const auto open = int(ExtensionPay::NotStated);
    const auto row = [](const char *name, const char *profile, const char *track, int age,
                        int months, int before, int weeks, int pay, int paidWeeks, int remarks) {
        QTest::newRow(name) << QString::fromLatin1(profile) << QString::fromLatin1(track) << age
                            << months << before << weeks << pay << paidWeeks << remarks;
    };
    const char *f = "fredericia-2004";
    row("004 2.3.3 A, 30 years, 6 weeks", f, "a", 30, -1, 0, 6, paid, -1, 0);
    row("A, 30 years, 7 weeks: one is unpaid", f, "a", 30, -1, 0, 7, paid, 6, 0);
    row("A, 29 years, 13 weeks", f, "a", 29, -1, 0, 13, paid, -1, 0);
    row("A, 29 years, 14 weeks", f, "a", 29, -1, 0, 14, paid, 13, 0);
    row("A, 40 years, 7 weeks more", f, "a", 40, -1, 6, 7, unpaid, -1, 0);
    row("A, 29 years, 7 weeks after 6: inside the 13", f, "a", 29, -1, 6, 7, paid, -1, 0);
    row("A, age not known, 13 weeks", f, "a", -1, -1, 0, 13, paid, -1, 1);
    row("004 2.4.3 B, over 12 months, 13 weeks", f, "b", 40, 13, 0, 13, paid, -1, 0);
    row("B, under 12 months, 13 weeks: 7 are open", f, "b", 40, 11, 0, 13, paid, 6, 1);
    row("B, exactly 12 months: the source does not say", f, "b", 40, 12, 0, 13, paid, -1, 0);
    row("B, months not known, 7 more after 6", f, "b", 40, -1, 6, 7, open, -1, 1);
    row("B, 29 years, extended", f, "b", 29, -1, 13, 4, open, -1, 0);
    row("004 2.5 C has no extension: an order of its own", f, "c", 40, -1, 16, 4, paid, -1, 0);
    row("004 5.5.2 Hillerød, 8 weeks more", "hilleroed-2003", "formidling", 40, -1, 12, 8, unpaid,
        -1, 0);
    row("000 extension", "refleks-almene", "samlet", 40, -1, 13, 4, paid, -1, 0);
    row("001 has no extension", "koebenhavn-traedesten-2024", "spor1", 40, -1, 26, 4, paid, -1, 0);
    row("003 extension: not stated", "rudersdal-2019", "mentor", 40, -1, 13, 4, open, -1, 0);
}

void TestCourseTerms::terms()
{
    QFETCH(QString, profile);
    QFETCH(QString, track);
    QFETCH(int, age);
    QFETCH(int, months);
    QFETCH(int, before);
    QFETCH(int, weeks);
    QFETCH(int, pay);
    QFETCH(int, paidWeeks);
    QFETCH(int, remarks);
    const Profile contract = *loadProfile(bundledProfile(profile + u".json"_s), profile).profile;
    CitizenFacts facts;
    if (age >= 0)
        facts.age = age;
    if (months >= 0)
        facts.unemployedMonths = months;
    const QList<CoursePart> earlier =
        before > 0 ? QList<CoursePart>{part(0, before)} : QList<CoursePart>();
    const CourseTerms found =
        courseTerms(*contract.track(track), facts, earlier, part(before, weeks));
    QCOMPARE(int(found.pay), pay);
    QCOMPARE(found.paidWeeksAtMost.value_or(-1), paidWeeks);
    QCOMPARE(int(found.remarks.size()), remarks);
    QVERIFY(found.keepsBonus);
}

void TestCourseTerms::contact_data()
{
    QTest::addColumn<int>("face");
    QTest::addColumn<int>("distant");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("counted");
    QTest::newRow("limit not agreed") << 120 << 40 << -1 << 120;
    QTest::newRow("within the limit") << 120 << 40 << 60 << 160;
    QTest::newRow("at the limit") << 120 << 60 << 60 << 180;
    QTest::newRow("beyond it") << 120 << 61 << 60 << 180;
    QTest::newRow("limit of nothing") << 120 << 61 << 0 << 120;
}

void TestCourseTerms::contact()
{
    QFETCH(int, face);
    QFETCH(int, distant);
    QFETCH(int, limit);
    QFETCH(int, counted);
    const ContactHours hours = contactHours(
        Minutes{face}, Minutes{distant}, limit < 0 ? std::nullopt : std::optional(Minutes{limit}));
    QCOMPARE(hours.counted, Minutes{counted});
    QCOMPARE(hours.explanation.size(), 3);
}

QTEST_APPLESS_MAIN(TestCourseTerms)
#include "tst_course_terms.moc"
