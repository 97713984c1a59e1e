// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/answers.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answerForms_data();
    void answerForms();
    void emptyTakesBack();
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

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
