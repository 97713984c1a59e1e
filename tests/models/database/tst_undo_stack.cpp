// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <database/undo_stack.h>

using namespace Qt::StringLiterals;
using namespace bro;

class TestUndoStack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoesBackwardsAndRedoesForwards();
    void aNewStepForgetsWhatWasUndone();
    void aStepThatCannotBeUndoneIsDropped();
    void onlySoDeep();
    void aSpentStepIsDropped();

private:
    UndoStack::Step step(const QString &name)
    {
        return {Message(name),
                [this, name]() -> Done {
                    m_log.append(u"-"_s + name);
                    return {};
                },
                [this, name]() -> Done {
                    m_log.append(u"+"_s + name);
                    return {};
                }};
    }
    QStringList m_log;
};

void TestUndoStack::undoesBackwardsAndRedoesForwards()
{
    m_log.clear();
    UndoStack stack;
    QSignalSpy changed(&stack, &UndoStack::changed);
    stack.push(step(u"a"_s));
    stack.push(step(u"b"_s));
    QCOMPARE(stack.undoName().code, u"b"_s);
    QVERIFY(stack.undo().ok());
    QVERIFY(stack.undo().ok());
    QVERIFY(stack.redo().ok());
    QCOMPARE(m_log, (QStringList{u"-b"_s, u"-a"_s, u"+a"_s}));
    QCOMPARE(stack.undoName().code, u"a"_s);
    QCOMPARE(stack.redoName().code, u"b"_s);
    QCOMPARE(changed.size(), 5);
}

void TestUndoStack::aNewStepForgetsWhatWasUndone()
{
    UndoStack stack;
    stack.push(step(u"a"_s));
    QVERIFY(stack.undo().ok());
    stack.push(step(u"b"_s));
    QVERIFY(!stack.canRedo());
}

void TestUndoStack::aStepThatCannotBeUndoneIsDropped()
{
    m_log.clear();
    UndoStack stack;
    stack.push(step(u"a"_s));
    stack.push({Message(u"b"_s),
                []() -> Done { return Error(u"database.stale"_s, {}, {}, Error::Kind::Stale); },
                {}});
    QVERIFY(!stack.undo().ok());
    QVERIFY(!stack.canRedo());
    QCOMPARE(stack.undoName().code, u"a"_s);
    QVERIFY(stack.undo().ok());
    QCOMPARE(m_log, QStringList{u"-a"_s});
}

void TestUndoStack::onlySoDeep()
{
    UndoStack stack;
    for (qsizetype i = 0; i < UndoStack::deepest + 5; ++i)
        stack.push(step(QString::number(i)));
    qsizetype undone = 0;
    while (stack.canUndo()) {
        QVERIFY(stack.undo().ok());
        ++undone;
    }
    QCOMPARE(undone, UndoStack::deepest);
}

void TestUndoStack::aSpentStepIsDropped()
{
    m_log.clear();
    UndoStack stack;
    const qint64 a = stack.push(step(u"a"_s));
    const qint64 b = stack.push(step(u"b"_s));
    stack.drop(a);
    stack.drop(a);
    QCOMPARE(stack.undoName().code, u"b"_s);
    QVERIFY(stack.undo().ok());
    QVERIFY(!stack.canUndo());
    stack.drop(b);
    QVERIFY(!stack.canRedo());
    QCOMPARE(m_log, QStringList{u"-b"_s});
}

QTEST_GUILESS_MAIN(TestUndoStack)
#include "tst_undo_stack.moc"
