// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <algorithm>
#include <core/disk.h>
#include <core/part.h>
#include <core/texts.h>
#include <documents/output.h>
#include <jobs/schedule_print_job.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

struct Paper
{
    CitizenId citizen;
    QString orderNumber;
    WeekScheduleData data;
};

class Selection
{
public:
    Selection(Session &session, const SchedulePrintRequest &request)
        : m_request(request),
          m_citizens(session),
          m_orders(session)
    {
    }

    // The order that names the citizen's file; nothing when the citizen is not chosen.
    Result<std::optional<QString>> orderOf(CitizenId citizen, IsoWeek week)
    {
        if (m_request.contactPerson.isValid()) {
            BRO_TRY(const Citizen row, m_citizens.byId(citizen));
            if (row.contactPerson != m_request.contactPerson)
                return std::optional<QString>();
        }
        BRO_TRY(const QList<Order> orders, m_orders.ofCitizen(citizen));
        for (const Order &order : orders) {
            // By the ordered days: a course that was interrupted has its UDGÅR to print.
            const bool inWeek = order.start <= week.sunday() && order.end >= week.monday();
            const bool wanted = m_request.orders.isEmpty() || m_request.orders.contains(order.id);
            if (inWeek && wanted &&
                (m_request.contractKey.isEmpty() || order.contractKey == m_request.contractKey))
                return std::optional(order.number);
        }
        return std::optional<QString>();
    }

private:
    const SchedulePrintRequest &m_request;
    CitizenStore m_citizens;
    OrderStore m_orders;
};

Result<QList<Paper>> gather(Session &session, const SchedulePrintRequest &request,
                            const Progress &progress)
{
    PlanStore plan(session);
    SchedulePapers papers(session);
    Selection selection(session, request);
    QList<Paper> gathered;
    for (const IsoWeek week : request.weeks) {
        BRO_TRY(const QList<CitizenId> citizens,
                plan.citizensPlanned(week.monday(), week.sunday(), request.orders));
        qint64 done = 0;
        for (const CitizenId citizen : citizens) {
            BRO_CHECK(progress.at(done++, citizens.size() * 2));
            BRO_TRY(const auto order, selection.orderOf(citizen, week));
            if (!order)
                continue;
            BRO_TRY(auto data, papers.current(citizen, week));
            if (!data)
                continue;
            data->largePrint = request.largePrint;
            gathered.append({citizen, *order, *data});
        }
    }
    QCollator byName(Texts::danish().locale());
    std::stable_sort(gathered.begin(), gathered.end(), [&byName](const Paper &a, const Paper &b) {
        const int names = byName.compare(a.data.citizenName, b.data.citizenName);
        return names != 0 ? names < 0 : a.citizen < b.citizen;
    });
    return gathered;
}

PdfOptions optionsFor(Session &session, const QString &title, const QList<CitizenId> &citizens)
{
    PdfOptions options;
    options.title = title;
    options.created = copenhagen(toUtcMs(session.today(), QTime(12, 0)));
    options.beforeName = [&session, citizens] {
        return session.log().record(AccessKind::Print, u"schedules"_s, citizens);
    };
    return options;
}

// What a file system takes everywhere.
QString fileName(const Paper &paper, const QStringList &taken)
{
    QString order = paper.orderNumber;
    for (QChar &c : order) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'_';
    }
    const QString stem = u"ugeskema-%1-%2"_s.arg(paper.data.week.toString(), order);
    QString name = stem + u".pdf"_s;
    for (int n = 2; taken.contains(name, Qt::CaseInsensitive); ++n)
        name = stem + u'-' + QString::number(n) + u".pdf"_s;
    return name;
}

// One file per citizen and week: made in a folder of their own, named when all of them are whole.
Result<QStringList> writeFolder(Session &session, const QString &folder, const QList<Paper> &papers,
                                const QList<Document> &documents, Typesetter &typesetter,
                                const Progress &progress)
{
    const bool made = !QDir(folder).exists();
    const Error cannot(u"core.cannotWrite"_s, {{u"file"_s, folder}});
    if (!QDir().mkpath(folder))
        return cannot;
    const auto leaveNothing = qScopeGuard([&] {
        if (made)
            QDir().rmdir(folder); // only when it is empty
    });
    BRO_TRY(const auto making, Part::claimFolder(QDir(folder).filePath(u"ugeskemaer"_s)));
    QStringList names;
    QList<CitizenId> citizens;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        BRO_CHECK(progress.at(i, papers.size()));
        names.append(fileName(papers[i], names));
        citizens.append(papers[i].citizen);
        PdfOptions options = optionsFor(session, documents[i].title, {});
        options.beforeName = {};
        BRO_CHECK(writePdf({documents[i]}, making->file(names.last()), options, typesetter));
    }
    BRO_CHECK(session.log().record(AccessKind::Print, u"schedules"_s, citizens));
    QStringList files;
    for (const QString &name : std::as_const(names)) {
        const QString path = QDir(folder).filePath(name);
        if (const Done named = renameOver(making->file(name), path); !named.ok()) {
            for (const QString &file : std::as_const(files))
                QFile::remove(file);
            return named.error();
        }
        files.append(path);
    }
    return files;
}

QString titleOf(const QList<IsoWeek> &weeks)
{
    const Texts &danish = Texts::danish();
    if (weeks.size() == 1)
        return danish.sentence(
            u"jobs.schedulesOfWeek"_s,
            {{u"week"_s, qint64(weeks.first().week)}, {u"year"_s, qint64(weeks.first().year)}});
    return danish.sentence(u"jobs.schedules"_s);
}

} // namespace

Result<SchedulePrintOutcome> printSchedules(Session &session, const SchedulePrintRequest &request,
                                            const Progress &progress)
{
    BRO_CHECK(session.require(Right::Plan));
    BRO_TRY(const QList<Paper> papers, gather(session, request, progress));
    SchedulePrintOutcome outcome;
    if (papers.isEmpty())
        return outcome;
    Typesetter typesetter;
    QList<Document> documents;
    for (const Paper &paper : papers) {
        BRO_CHECK(progress.at(papers.size() + documents.size(), papers.size() * 2));
        documents.append(layoutWeekSchedule(paper.data, typesetter));
        outcome.drafts += paper.data.draft ? 1 : 0;
        outcome.pages += int(documents.last().pages.size());
    }
    outcome.schedules = int(papers.size());
    if (request.out.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        QList<CitizenId> citizens;
        for (const Paper &paper : papers)
            citizens.append(paper.citizen);
        PdfOptions options = optionsFor(session, titleOf(request.weeks), citizens);
        options.duplex = request.duplex;
        options.progress = [&progress](qsizetype done, qsizetype total) {
            return progress.at(done, total).ok();
        };
        BRO_CHECK(writePdf(documents, request.out, options, typesetter));
        outcome.files.append(request.out);
        return outcome;
    }
    BRO_TRY(outcome.files,
            writeFolder(session, request.out, papers, documents, typesetter, progress));
    return outcome;
}

} // namespace bro
