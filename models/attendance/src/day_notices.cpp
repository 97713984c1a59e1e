// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <algorithm>
#include <attendance/counted_items.h>
#include <attendance/day_notices.h>
#include <attendance/illness_store.h>
#include <core/texts.h>
#include <orders/order_findings.h>
#include <orders/order_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Days of citizens on which something may have to be told, or was. An activity told for another
// day than it is planned on now counts on the day told.
const QString Candidates =
    u"SELECT p.citizen_id, a.date FROM activity a JOIN participation p ON p.activity_id = a.id "
    "JOIN attendance t ON t.id = p.attendance_id WHERE a.date BETWEEN ? AND ? "
    "AND (t.presence IN (?, ?) OR t.will_not_take_part = 1) "
    "UNION SELECT p.citizen_id, h.date FROM handed_state h "
    "JOIN participation p ON p.id = h.participation_id "
    "JOIN attendance t ON t.id = p.attendance_id "
    "WHERE h.to_hand_out_id IS NULL AND h.date BETWEEN ? AND ? "
    "AND (t.presence IN (?, ?) OR t.will_not_take_part = 1) "
    "UNION SELECT citizen_id, day FROM absence_notice WHERE day BETWEEN ? AND ?"_s;

class Gatherer
{
public:
    explicit Gatherer(Session &session)
        : m_now(copenhagen(session.clock().nowMs())),
          m_session(session),
          m_items(session),
          m_illness(session),
          m_notices(session),
          m_orders(session),
          m_examiner(session)
    {
    }

    Result<QList<std::pair<CitizenId, QDate>>> candidates(QDate from, QDate to)
    {
        Statement read(m_session.connection(), Candidates);
        read.bind(from, to, Presence::Partly, Presence::Absent, from, to, Presence::Partly,
                  Presence::Absent, from, to);
        QList<std::pair<CitizenId, QDate>> days;
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return days;
            days.append({read.id<CitizenId>(0), read.date(1)});
        }
    }

    Result<std::optional<DayNotice>> of(CitizenId citizen, QDate day)
    {
        DayNotice found;
        found.citizen = citizen;
        found.day = day;
        BRO_TRY(QList<CountedItem> items, m_items.ofCitizen(citizen, day, day));
        items.removeIf([day](const CountedItem &item) { return item.date != day; });
        BRO_TRY(found.given, m_notices.of(citizen, day));
        BRO_CHECK(demand(items, found));
        if (!found.notice && !found.given)
            return std::optional<DayNotice>();
        BRO_CHECK(name(found));
        const auto known = found.given ? found.given->known() : std::nullopt;
        found.correction = noticeCorrection(known, found.notice);
        return std::optional(found);
    }

private:
    // By the contract of the day's first order.
    Done demand(const QList<CountedItem> &items, DayNotice &found)
    {
        if (items.isEmpty())
            return {};
        BRO_TRY(const Order order, m_orders.byId(items.first().order));
        BRO_TRY(const Profile *profile, m_examiner.profile(order.contractVersion));
        const NoticeRules rules = NoticeRules::of(*profile);
        BRO_TRY(const QList<AcceptedIllness> illness, accepted(found.citizen));
        found.order = order.id;
        found.contractKey = order.contractKey;
        found.deadlineRule = rules.deadline ? rules.deadline->id : QString();
        found.notice = absenceNotice(items, illness, rules);
        found.channel = noticeChannel(found.day, m_now, rules);
        found.deadline = noticeDeadline(found.day, rules);
        if (found.notice)
            found.text = noticeText(*found.notice);
        return {};
    }

    Result<QList<AcceptedIllness>> accepted(CitizenId citizen)
    {
        BRO_TRY(const QList<RecordedIllness> recorded, m_illness.ofCitizen(citizen));
        QList<AcceptedIllness> periods;
        for (const RecordedIllness &one : recorded)
            periods.append(one.period);
        return periods;
    }

    Done name(DayNotice &found)
    {
        Statement citizen(m_session.connection(), u"SELECT name FROM citizen WHERE id = ?"_s);
        citizen.bind(found.citizen);
        BRO_TRY(const bool known, citizen.next());
        found.citizenName = known ? citizen.text(0) : QString();
        const AbsenceNotice said = found.notice ? *found.notice : found.given->said;
        QList<OrderId> orders;
        for (const NoticePart &part : said.parts) {
            if (!orders.contains(part.order))
                orders.append(part.order);
        }
        for (const OrderId id : std::as_const(orders)) {
            BRO_TRY(const Order order, m_orders.byId(id));
            found.orderNumbers.append(order.number);
        }
        if (!orders.isEmpty())
            found.order = orders.first();
        return {};
    }

    QDateTime m_now;
    Session &m_session;
    CountedItems m_items;
    IllnessStore m_illness;
    NoticeStore m_notices;
    OrderStore m_orders;
    OrderExaminer m_examiner;
};

void sortByName(QList<DayNotice> &notices)
{
    QCollator byName(Texts::danish().locale());
    std::stable_sort(notices.begin(), notices.end(),
                     [&byName](const DayNotice &a, const DayNotice &b) {
                         return a.day != b.day ? a.day < b.day
                                               : byName.compare(a.citizenName, b.citizenName) < 0;
                     });
}

QString danish(const QList<Message> &lines)
{
    QStringList text;
    for (const Message &line : lines)
        text.append(Texts::danish().sentence(line));
    return text.join(u'\n');
}

} // namespace

Result<QList<DayNotice>> dayNotices(Session &session, QDate day)
{
    Gatherer gatherer(session);
    BRO_TRY(const auto candidates, gatherer.candidates(day, day));
    QList<DayNotice> notices;
    for (const auto &[citizen, date] : candidates) {
        BRO_TRY(const auto notice, gatherer.of(citizen, date));
        if (!notice)
            continue;
        session.log().view(u"attendance.noticesSeen"_s, citizen);
        notices.append(*notice);
    }
    sortByName(notices);
    return notices;
}

Result<std::optional<DayNotice>> dayNotice(Session &session, CitizenId citizen, QDate day)
{
    return Gatherer(session).of(citizen, day);
}

Result<QList<DayNotice>> dueNotices(Session &session, QDate from, QDate to,
                                    const QList<CitizenId> &citizens)
{
    Gatherer gatherer(session);
    BRO_TRY(const auto candidates, gatherer.candidates(from, to));
    QList<DayNotice> due;
    for (const auto &[citizen, date] : candidates) {
        if (!citizens.isEmpty() && !citizens.contains(citizen))
            continue;
        BRO_TRY(const auto notice, gatherer.of(citizen, date));
        if (notice && notice->isDue())
            due.append(*notice);
    }
    sortByName(due);
    return due;
}

Result<NoticeId> giveNotice(Session &session, const DayNotice &seen, const QString &reason)
{
    if (!seen.notice)
        return Error(u"attendance.noticeNotDemanded"_s,
                     {{u"citizen"_s, seen.citizenName}, {u"date"_s, seen.day}}, {},
                     Error::Kind::Refused);
    return NoticeStore(session).give(*seen.notice, seen.channel, danish(seen.text), seen.inForce(),
                                     reason);
}

Result<NoticeId> withdrawNotice(Session &session, const DayNotice &seen, NoticeStep step,
                                const QString &reason)
{
    return NoticeStore(session).takeBack(seen.citizen, seen.day, step, seen.channel, reason,
                                         seen.inForce());
}

} // namespace bro
