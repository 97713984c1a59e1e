// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QRegularExpression>
#include <jobs/activity_import.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

enum class Column {
    Order,
    Title,
    Date,
    Start,
    End,
    Who,
    How,
    Employee,
    Counts,
    Location,
    Contact,
    Presence,
    Reason,
    PresentMinutes,
    Note,
    Kind,
    Count
};

QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

const QHash<QString, Column> &headers()
{
    static const QHash<QString, Column> known{{u"bestillingsnummer"_s, Column::Order},
                                              {u"ordrenummer"_s, Column::Order},
                                              {u"aktivitet"_s, Column::Title},
                                              {u"aktivitetsdato"_s, Column::Date},
                                              {u"dato"_s, Column::Date},
                                              {u"startklokkeslæt"_s, Column::Start},
                                              {u"slutklokkeslæt"_s, Column::End},
                                              {u"hvemdeltager"_s, Column::Who},
                                              {u"hvordandeltager"_s, Column::How},
                                              {u"aktivitetsmedarbejder"_s, Column::Employee},
                                              {u"aktivitetstimer"_s, Column::Counts},
                                              {u"lokationsted"_s, Column::Location},
                                              {u"lokation"_s, Column::Location},
                                              {u"sted"_s, Column::Location},
                                              {u"kontaktperson"_s, Column::Contact},
                                              {u"fremmøde"_s, Column::Presence},
                                              {u"fraværsårsag"_s, Column::Reason},
                                              {u"delvisminutter"_s, Column::PresentMinutes},
                                              {u"note"_s, Column::Note},
                                              {u"art"_s, Column::Kind}};
    return known;
}

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression danish(u"^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    QDate date;
    if (const auto match = iso.match(text); match.hasMatch())
        date =
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto other = danish.match(text); other.hasMatch()) {
        const int year = other.captured(3).toInt();
        date = QDate(year < 100 ? 2000 + year : year, other.captured(2).toInt(),
                     other.captured(1).toInt());
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> parseTime(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})[:.](\\d{2})([:.]00)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    if (minutes > 59 || hours > 24 || (hours == 24 && minutes > 0))
        return {};
    return hours * 60 + minutes;
}

template <typename T>
using Words = std::initializer_list<std::pair<QStringView, T>>;

template <typename T>
std::optional<T> word(const QString &text, Words<T> words)
{
    const QString key = folded(text);
    for (const auto &[name, value] : words) {
        if (key == name)
            return value;
    }
    return {};
}

class RowParser
{
public:
    RowParser(const QList<int> &places, const CsvRecord &record)
        : m_places(places),
          m_record(record)
    {
    }

    ActivityRow parse()
    {
        m_row.line = m_record.line;
        m_row.fields = m_record.fields;
        if (m_record.brokenQuotes)
            fault(u"jobs.activityQuotes"_s);
        m_row.orderNumber = mandatory(Column::Order);
        m_row.activity.title = mandatory(Column::Title);
        m_row.employee = value(Column::Employee);
        m_row.location = value(Column::Location);
        m_row.contactPerson = value(Column::Contact);
        m_row.activity.note = value(Column::Note);
        times();
        choices();
        attendance();
        return m_row;
    }

private:
    QString value(Column column) const
    {
        const int place = m_places[int(column)];
        QString text =
            place >= 0 && place < m_record.fields.size() ? m_record.fields[place] : QString();
        // The apostrophe that keeps a spreadsheet from running the text.
        if (text.size() > 1 && text.startsWith(u'\'') && u"=+-@"_s.contains(text[1]))
            text.remove(0, 1);
        return text.trimmed();
    }
    void fault(const QString &code, const QString &text = {})
    {
        m_row.faults.append(
            Message(code, text.isNull() ? QList<std::pair<QString, Argument>>()
                                        : QList<std::pair<QString, Argument>>{{u"value"_s, text}}));
    }
    QString mandatory(Column column)
    {
        const QString text = value(column);
        if (text.isEmpty())
            fault(column == Column::Order ? u"jobs.activityOrderMissing"_s
                                          : u"jobs.activityTitleMissing"_s);
        return text;
    }

    void times()
    {
        const auto date = parseDate(value(Column::Date));
        if (!date)
            fault(u"jobs.activityDate"_s, value(Column::Date));
        const auto start = parseTime(value(Column::Start));
        if (!start || *start >= 1440)
            fault(u"jobs.activityStart"_s, value(Column::Start));
        const auto end = parseTime(value(Column::End));
        if (!end)
            fault(u"jobs.activityEnd"_s, value(Column::End));
        if (start && end && *end <= *start)
            fault(u"plan.endNotAfterStart"_s);
        m_row.activity.date = date.value_or(QDate());
        m_row.activity.range = {start.value_or(0), end.value_or(0)};
    }

    template <typename T>
    T choice(Column column, T standard, const QString &code, Words<T> words)
    {
        const QString text = value(column);
        if (text.isEmpty())
            return standard;
        const auto found = word<T>(text, words);
        if (!found)
            fault(code, text);
        return found.value_or(standard);
    }

    void choices()
    {
        Activity &a = m_row.activity;
        m_row.stated = {!value(Column::Who).isEmpty(), !value(Column::How).isEmpty(),
                        !value(Column::Kind).isEmpty(), !value(Column::Counts).isEmpty()};
        a.who = choice<Who>(Column::Who, Who::OneToOne, u"jobs.activityWho"_s,
                            {{u"11aktivitet", Who::OneToOne},
                             {u"11", Who::OneToOne},
                             {u"gruppe", Who::Group},
                             {u"alene", Who::Alone}});
        a.how = choice<How>(Column::How, How::InPerson, u"jobs.activityHow"_s,
                            {{u"fysiskfremmøde", How::InPerson},
                             {u"fysisk", How::InPerson},
                             {u"telefonsamtale", How::Telephone},
                             {u"telefon", How::Telephone},
                             {u"virtueltfremmøde", How::Virtual},
                             {u"virtuelt", How::Virtual}});
        a.kind = choice<ActivityKind>(Column::Kind, ActivityKind::Activity, u"jobs.activityKind"_s,
                                      {{u"aktivitet", ActivityKind::Activity},
                                       {u"praktik", ActivityKind::Internship},
                                       {u"løntilskud", ActivityKind::WageSubsidy},
                                       {u"ordinær", ActivityKind::OrdinaryWork},
                                       {u"mentor", ActivityKind::Mentor},
                                       {u"andenaftale", ActivityKind::OtherAppointment}});
        a.countsAsHours = choice<bool>(Column::Counts, a.kind != ActivityKind::OtherAppointment,
                                       u"jobs.activityCounts"_s, {{u"ja", true}, {u"nej", false}});
    }

    void attendance()
    {
        const QString text = value(Column::Presence);
        const QString reasonText = value(Column::Reason);
        const QString minutesText = value(Column::PresentMinutes);
        if (text.isEmpty()) {
            if (!reasonText.isEmpty() || !minutesText.isEmpty())
                fault(u"jobs.attendanceWithoutState"_s);
            return;
        }
        Attendance attendance;
        attendance.presence =
            choice<Presence>(Column::Presence, Presence::Present, u"jobs.attendanceState"_s,
                             {{u"fremmødt", Presence::Present},
                              {u"delvistfremmødt", Presence::Partly},
                              {u"delvist", Presence::Partly},
                              {u"ikkefremmødt", Presence::Absent},
                              {u"aflyst", Presence::Cancelled},
                              {u"ikkerelevant", Presence::NotRelevant}});
        attendance.reason =
            choice<AbsenceReason>(Column::Reason, AbsenceReason::None, u"jobs.attendanceReason"_s,
                                  {{u"aftaltaktivitet", AbsenceReason::AgreedActivity},
                                   {u"andenårsag", AbsenceReason::OtherCause}});
        if (!minutesText.isEmpty()) {
            bool ok = false;
            const qint64 minutes = minutesText.toLongLong(&ok);
            if (ok)
                attendance.presentMinutes = Minutes{minutes};
            else
                fault(u"jobs.attendanceMinutes"_s, minutesText);
        }
        m_row.activity.cancelled = attendance.presence == Presence::Cancelled;
        m_row.attendance = attendance;
    }

    const QList<int> &m_places;
    const CsvRecord &m_record;
    ActivityRow m_row;
};

Result<QList<int>> placesOf(const QStringList &header)
{
    QList<int> places(int(Column::Count), -1);
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto known = headers().constFind(folded(header[i]));
        if (known != headers().constEnd() && places[int(*known)] < 0)
            places[int(*known)] = int(i);
    }
    static const QList<std::pair<Column, QString>> mandatory{
        {Column::Order, u"Bestillingsnummer"_s},
        {Column::Title, u"Aktivitet"_s},
        {Column::Date, u"Aktivitetsdato"_s},
        {Column::Start, u"Startklokkeslæt"_s},
        {Column::End, u"Slutklokkeslæt"_s}};
    QStringList missing;
    for (const auto &[column, name] : mandatory) {
        if (places[int(column)] < 0)
            missing.append(name);
    }
    if (!missing.isEmpty())
        return Error(u"jobs.activityColumns"_s,
                     {{u"missing"_s, missing.join(u", "_s)}, {u"found"_s, header.join(u", "_s)}},
                     {}, Error::Kind::Refused);
    return places;
}

} // namespace

Result<ActivityList> ActivityList::open(QIODevice &device)
{
    BRO_TRY(CsvReader reader, CsvReader::open(device));
    BRO_TRY(QList<int> places, placesOf(reader.form().header.fields));
    return ActivityList(std::move(reader), std::move(places));
}

Result<qint64> ActivityList::countRows() const
{
    qint64 rows = 0;
    BRO_CHECK(m_reader.forEach([&rows](const CsvRecord &) -> Done {
        ++rows;
        return {};
    }));
    return rows;
}

Done ActivityList::forEach(const OnRow &onRow) const
{
    return m_reader.forEach([this, &onRow](const CsvRecord &record) -> Done {
        return onRow(RowParser(m_places, record).parse());
    });
}

} // namespace bro
