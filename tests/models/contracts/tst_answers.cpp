// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/answers.h>
#include <contracts/profile_loader.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answerForms_data();
    void answerForms();
    void emptyTakesBack();
    void perTrack();
    void modelOfRudersdal();
    void extensionOfFredericia();
};

void TestAnswers::answerForms_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, AnswerKind kind, const QString &typed,
                        const QString &stored) {
        QTest::newRow(name) << int(kind) << typed << stored;
    };
    row("percent", AnswerKind::Percent, u"3,5"_s, u"350"_s);
    row("percent, two decimals and sign", AnswerKind::Percent, u"-0.25 %"_s, u"-25"_s);
    row("percent, whole", AnswerKind::Percent, u"2"_s, u"200"_s);
    row("percent, three decimals", AnswerKind::Percent, u"2,125"_s, QString());
    row("number", AnswerKind::Number, u"007"_s, u"7"_s);
    row("negative number", AnswerKind::Number, u"-7"_s, QString());
    row("Danish date", AnswerKind::Date, u"08-01-2027"_s, u"2027-01-08"_s);
    row("ISO date", AnswerKind::Date, u"2027-01-08"_s, u"2027-01-08"_s);
    row("no date", AnswerKind::Date, u"31-02-2027"_s, QString());
    row("yes", AnswerKind::YesNo, u" JA "_s, u"yes"_s);
    row("maybe", AnswerKind::YesNo, u"måske"_s, QString());
    row("choice", AnswerKind::Choice, u"a"_s, u"a"_s);
    row("no choice", AnswerKind::Choice, u"c"_s, QString());
    row("text", AnswerKind::Text, u" Ane Holm "_s, u"Ane Holm"_s);
}

void TestAnswers::answerForms()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    OpenQuestion question;
    question.answer = AnswerKind(kind);
    question.choices = {u"a"_s, u"b"_s};
    const auto answer = storedAnswer(question, typed);
    QCOMPARE(answer.ok(), !stored.isEmpty());
    if (answer.ok())
        QCOMPARE(*answer, stored);
}

void TestAnswers::emptyTakesBack()
{
    OpenQuestion question;
    question.id = u"days"_s;
    question.answer = AnswerKind::Number;
    QCOMPARE(storedAnswer(question, u" "_s).valueOr(u"x"_s), QString());
    Profile profile;
    profile.openQuestions = {question};
    QCOMPARE(unanswered(profile, {{u"days"_s, QString()}}).size(), qsizetype(1));
    QCOMPARE(unanswered(profile, {{u"days"_s, u"4"_s}}).size(), qsizetype(0));
}

void TestAnswers::perTrack()
{
    OpenQuestion question;
    question.id = u"price"_s;
    question.perTrack = true;
    Profile profile;
    profile.openQuestions = {question};
    profile.tracks = {Track{}, Track{}};
    profile.tracks[0].key = u"a"_s;
    profile.tracks[1].key = u"b"_s;
    QCOMPARE(unanswered(profile, {{u"price/a"_s, u"x"_s}}).size(), qsizetype(1));
    QCOMPARE(unanswered(profile, {{u"price/a"_s, u"x"_s}, {u"price/b"_s, u"y"_s}}).size(),
             qsizetype(0));
    QCOMPARE(unanswered(profile, {{u"price"_s, u"x"_s}}).size(), qsizetype(0));
}

// 003 4.18: the price stands in the framework agreement, so the office says how it is counted.
void TestAnswers::modelOfRudersdal()
{
    const Profile profile =
        *loadProfile(bundledProfile(u"rudersdal-2019.json"_s), u"003"_s).profile;
    QCOMPARE(profile.openQuestion(u"price"_s)->choices, priceModelAnswers());
    const Profile answered =
        withAnswers(profile, {{u"price"_s, u"pris pr. uge"_s},
                              {u"price/mentor"_s, u"timepris pr. påbegyndt uge"_s},
                              {u"price/afsoegning"_s, u"indtastet beløb"_s},
                              {u"mentorTelephone"_s, u"60"_s}});
    const auto kind = [&answered](const QString &track) {
        return answered.track(track)->price.kind;
    };
    QCOMPARE(kind(u"mentor"_s), PriceModelKind::WeeklyHours);
    QCOMPARE(kind(u"afsoegning"_s), PriceModelKind::Open);
    QCOMPARE(kind(u"formidling"_s), PriceModelKind::PerWeek);
    QCOMPARE(answered.track(u"mentor"_s)->telephonePerMonth, std::optional(Minutes{60}));
    QVERIFY(!answered.track(u"formidling"_s)->telephonePerMonth);
}

// 004 2.4.3 L474: whether the extension of B is paid is not stated; A's stays unpaid.
void TestAnswers::extensionOfFredericia()
{
    const Profile profile =
        *loadProfile(bundledProfile(u"fredericia-2004.json"_s), u"004"_s).profile;
    const auto pay = [](const Profile &p, const QString &track) {
        return p.track(track)->extensions.first().pay;
    };
    QCOMPARE(pay(profile, u"b"_s), ExtensionPay::NotStated);
    const Profile yes = withAnswers(profile, {{u"extensionPayB"_s, u"yes"_s}});
    QCOMPARE(pay(yes, u"b"_s), ExtensionPay::Paid);
    QCOMPARE(pay(yes, u"a"_s), ExtensionPay::Unpaid);
    QCOMPARE(pay(withAnswers(profile, {{u"extensionPayB"_s, u"no"_s}}), u"b"_s),
             ExtensionPay::Unpaid);
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
