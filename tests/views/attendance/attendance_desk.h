// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <attendance/attendance_rules.h>
#include <attendance/board_rules.h>
#include <attendance/notice_store.h>
#include <memory>
#include <office_desk.h>
#include <views/attendance/attendance_page.h>
#include <views/list_view.h>
#include <views/mark_painter.h>
#include <views/message_bar.h>

namespace bro {

// A day at the office: workshop 9.00–10.30 with Amina, Dennis and Hodan, a walk 13.00–14.30 with
// Dennis and Hodan by another employee, Amina at praktik. It is 13.20.
class AttendanceDesk : public OfficeDesk
{
public:
    AttendanceDesk()
    {
        using namespace Qt::StringLiterals;
        amina = citizen(u"8205890001"_s, u"Amina Warsame Osman"_s);
        dennis = citizen(u"7411920001"_s, u"Dennis Falk"_s);
        hodan = citizen(u"6907950001"_s, u"Hodan Ali Jama"_s);
        const QDate from(2026, 11, 16);
        const QDate to(2027, 1, 29);
        const Order ofAmina = accepted(u"5400201"_s, amina, from, to);
        const Order ofDennis = accepted(u"5400233"_s, dennis, from, to);
        const Order ofHodan = accepted(u"5400198"_s, hodan, from, to);
        workshop = plan(u"Jobværksted"_s, today(), 540, 630, {ofAmina, ofDennis, ofHodan});
        walk = plan(u"Gåhold"_s, today(), 780, 870, {ofDennis, ofHodan});
        placement = plan(u"Praktik"_s, today(), 480, 900, {ofAmina}, ActivityKind::Internship);
        yesterday = plan(u"Jobcafé"_s, today().addDays(-1), 600, 660, {ofDennis});
        tomorrow = plan(u"Samtale"_s, today().addDays(1), 600, 660, {ofDennis});
        byJonas(walk);
        byJonas(placement);
    }

    // The page, shown as in the window.
    void show(const Place &place = {})
    {
        page = std::make_unique<AttendancePage>(context);
        attach(*page, place);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        list = page->findChild<ListView *>(QStringLiteral("attendanceList"));
        QVERIFY(list);
        tester = std::make_unique<QAbstractItemModelTester>(list->listModel());
        ready();
    }
    // The notices are there.
    void ready()
    {
        const auto *none = page->findChild<QLabel *>(QStringLiteral("noNotices"));
        QTRY_VERIFY(none && !none->text().contains(QStringLiteral("read")));
    }

    template <typename T = QWidget>
    T *find(const QString &name, QWidget *in = nullptr) const
    {
        T *widget = (in ? in : page.get())->findChild<T *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    QString bar() const
    {
        const auto *message = page->findChild<MessageBar *>();
        return message->isHidden() ? QString() : message->text();
    }

    ParticipationId part(ActivityId activity, const Citizen &who)
    {
        return *plans.participationOf(activity, who.id);
    }
    void choose(ActivityId activity, const Citizen &who)
    {
        const QModelIndex index = list->listModel()->indexOfId(part(activity, who).value);
        list->expand(index.parent());
        QVERIFY(list->setCurrentId(part(activity, who).value));
        list->setFocus();
    }
    QString chosen() const { return cell(list->currentIndex(), 0); }
    static QString cell(const QModelIndex &index, int column)
    {
        return index.siblingAtColumn(column).data().toString();
    }
    QString shown(ActivityId activity, const Citizen &who, int column)
    {
        return cell(list->listModel()->indexOfId(part(activity, who).value), column);
    }
    QString state(ActivityId activity, const Citizen &who)
    {
        return shown(activity, who, DayBoardModel::State);
    }
    // As stored, not as shown.
    std::optional<Attendance> stored(ActivityId activity, const Citizen &who)
    {
        for (const PlannedItem &item : *plans.ofActivity(activity)) {
            if (item.participation.citizen == who.id && item.attendance.isValid())
                return *AttendanceStore(session()).byId(item.attendance);
        }
        return {};
    }
    QString letter(ActivityId activity, const Citizen &who)
    {
        return stateLetter(stored(activity, who));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page->window()->focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(page->window()->focusWidget(), text); }
    void click(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    // Somebody else, on a connection of his own.
    void other(ActivityId activity, const Citizen &who, Presence presence)
    {
        const auto connection = database.database().connect();
        QVERIFY(connection.ok());
        Session theirs(session().user(), **connection, database.clock());
        const auto now = stored(activity, who);
        QVERIFY(AttendanceStore(theirs)
                    .record(withPresence(now, part(activity, who), presence),
                            now ? now->id : AttendanceId{})
                    .ok());
    }

    Citizen amina;
    Citizen dennis;
    Citizen hodan;
    ActivityId workshop;
    ActivityId walk;
    ActivityId placement;
    ActivityId yesterday;
    ActivityId tomorrow;
    std::unique_ptr<AttendancePage> page;
    ListView *list = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;

private:
    void byJonas(ActivityId id)
    {
        Activity activity = *plans.activity(id);
        activity.employee = jonas.id;
        activity.location = cafe.id;
        QVERIFY(plans.update(activity).ok());
    }
};

} // namespace bro
