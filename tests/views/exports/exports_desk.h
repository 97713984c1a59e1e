// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <jobs_office.h>
#include <support/desk.h>
#include <views/background.h>
#include <views/exports/exports_page.h>
#include <views/list_view.h>

// What the tests of the page of extracts share.
namespace bro {

using namespace Qt::StringLiterals;

inline const QDate Monday(2026, 11, 2);
inline const QDate Thursday(2026, 11, 5);
inline const QDate End(2027, 1, 29);

// The page on an office of its own, on 1 December 2026. Søren was there, Karen's attendance is
// missing; nothing was handed out, and both have replacement numbers: five warnings.
struct ExportsDesk : Desk<JobsOffice, ExportsPage>
{
    ExportsDesk()
    {
        soeren = citizen(u"6101800001"_s, u"Søren Holm"_s, maja.id);
        karen = citizen(u"6101800002"_s, u"Karen; Vang"_s, simon.id);
        first = accepted(u"5400101"_s, soeren, Monday, End);
        second = accepted(u"5400102"_s, karen, Monday, End);
        held = plan({u"Jobcafé"_s, Thursday}, {first});
        missed = plan({u"Samtale"_s, Thursday.addDays(1)}, {second});
        db.clock().set(QDate(2026, 12, 1));
        attend(held, soeren, Presence::Present);
    }
    // Absence without a reason: an error.
    void fault() { attend(missed, karen, Presence::Absent); }
    void mend()
    {
        AttendanceStore store(db.session());
        Attendance attendance;
        attendance.participation = *plans.participationOf(missed, karen.id);
        const auto history = store.historyOf(attendance.participation);
        if (!store.record(attendance, history->isEmpty() ? AttendanceId() : history->last().id)
                 .ok())
            qFatal("not mended");
    }
    // Opens it and waits for the check.
    ExportsPage &checked(const Place &place = {})
    {
        ExportsPage &opened = open(place);
        wait();
        return opened;
    }
    void wait() const
    {
        if (!QTest::qWaitFor([this] { return page->findChildren<BackgroundJob *>().isEmpty(); }))
            qFatal("the work does not end");
    }
    ListView *list() const { return find<ListView>("findings"); }
    int rows() const { return list()->listModel()->shownRows(); }
    // The finding of that check, or 0.
    qint64 idOf(DatasetCheck check) const
    {
        for (const D1Finding &finding : page->preview()->outcome.findings.list) {
            if (finding.check == check)
                return D1FindingModel::idOf(finding);
        }
        return 0;
    }
    void choose(DatasetCheck check) const
    {
        if (!list()->setCurrentId(idOf(check)))
            qFatal("no such finding");
    }
    QString file(const QString &name) const { return folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile written(file(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
    // Through the dialog about warnings.
    void saveAs(const QString &name)
    {
        prompts.files.enqueue(name.isEmpty() ? QString() : file(name));
        click("saveExtract");
        tickAndGo();
    }
    void tickAndGo() const
    {
        auto *dialog = find<QDialog>("saveExtract");
        auto *tick = dialog->findChild<QCheckBox *>(u"withWarnings"_s);
        QTest::keyClick(tick, Qt::Key_Space);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
    }

    Citizen soeren;
    Citizen karen;
    Order first;
    Order second;
    ActivityId held;
    ActivityId missed;
};

} // namespace bro
