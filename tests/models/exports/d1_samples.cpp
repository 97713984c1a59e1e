// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_samples.h"
#include <QFile>
#include <QTest>
#include <contracts/profile_loader.h>

namespace bro {

using namespace Qt::StringLiterals;

Profile bundledCopenhagen()
{
    const QString name = u"koebenhavn-traedesten-2024.json"_s;
    return *loadProfile(bundledProfile(name), name).profile;
}

D1Order sampleOrder(qint64 id)
{
    D1Order order;
    order.id = OrderId{id};
    order.citizen = CitizenId{id};
    order.number = u"54%1"_s.arg(id, 5, 10, QChar(u'0'));
    order.cpr = u"1403881234"_s;
    order.citizenName = u"Børge Æbelø"_s;
    order.projectNumber = u"KK-1"_s;
    order.title = u"Trædesten, spor 1"_s;
    order.start = QDate(2026, 11, 2);
    order.end = QDate(2027, 1, 29);
    order.lastDay = order.end;
    order.hoursPerWeek = Minutes{270};
    order.hoursTotal = Minutes::hours(58);
    order.contactPerson = EmployeeId{2};
    return order;
}

D1Participation sample(qint64 id, int from, int to)
{
    D1Participation p;
    p.participation = ParticipationId{id};
    p.order = OrderId{1};
    p.citizen = CitizenId{1};
    p.title = "Samtale";
    p.date = Tuesday;
    p.range = {from, to};
    p.location = LocationId{1};
    p.contactPerson = EmployeeId{2};
    p.plannedEmployee = EmployeeId{1};
    p.toldBefore = true;
    p.attendanceRecorded = true;
    return p;
}

QString D1Run::cell(qsizetype row, const QString &column) const
{
    return rows.value(row).value(header.indexOf(column));
}

QList<DatasetCheck> D1Run::checks() const
{
    QList<DatasetCheck> checks;
    for (const D1Finding &finding : findings.list)
        checks.append(finding.check);
    return checks;
}

D1Run run(const D1Setup &setup)
{
    D1Run result;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"d1.txt"_s);
    D1Lookups lookups;
    for (const D1Order &order : setup.orders)
        lookups.orders.insert(order.id, order);
    lookups.employees = {{EmployeeId{1}, u"Karen Bruun"_s},
                         {EmployeeId{2}, u"Peter Lund"_s},
                         {EmployeeId{3}, u"Vikar Vang"_s}};
    lookups.locations = {{LocationId{1}, u"Havnegade 12, 4999 Egeby"_s}};
    lookups.activities = {setup.profile.activities};
    const auto table = openTable(path, datasetTable(*setup.profile.dataset), {TableFormat::Txt});
    D1Processor processor(*setup.profile.dataset, lookups, setup.options, **table);
    for (const D1Participation &row : setup.rows)
        if (!processor.feed(row).ok())
            return result;
    if (!processor.finish().ok() || !(*table)->finish({}).ok())
        return result;
    result.findings = processor.findings();
    result.citizens = processor.citizens();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QStringList lines = QString::fromUtf8(file.readAll().mid(3)).split(u"\r\n"_s);
    lines.removeLast();
    result.header = lines.takeFirst().split(u';');
    for (const QString &line : std::as_const(lines))
        result.rows.append(line.split(u';'));
    return result;
}

} // namespace bro
