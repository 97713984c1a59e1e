// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <views/draft_keeper.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(draftLog, "brobygger.drafts")

constexpr int PauseMs = 1000;
constexpr int LongestMs = 5000; // of typing that is not kept

const QString PlaceKey = QStringLiteral("place");
const QString WordsKey = QStringLiteral("words");

QJsonObject placeObject(const Place &place)
{
    return {{u"area"_s, int(place.area)},
            {u"view"_s, place.view},
            {u"id"_s, place.id},
            {u"part"_s, place.part},
            {u"day"_s, place.day.toString(Qt::ISODate)}};
}

void log(const Done &done)
{
    if (!done.ok())
        qCWarning(draftLog).noquote() << done.error().message.code << done.error().detail;
}

QJsonObject differences(const QJsonObject &before, const QJsonObject &now)
{
    QJsonObject differing;
    for (auto value = now.begin(); value != now.end(); ++value) {
        const QJsonValue was = before.value(value.key());
        const bool same = was.isString() && value->isString()
                              ? was.toString().simplified() == value->toString().simplified()
                              : was == *value;
        if (!same)
            differing.insert(value.key(), *value);
    }
    return differing;
}

} // namespace

Place placeOf(const Draft &draft)
{
    const QJsonObject stored = draft.content[PlaceKey].toObject();
    return {Area(stored[u"area"_s].toInt()), stored[u"view"_s].toString(),
            stored[u"id"_s].toInteger(), stored[u"part"_s].toInteger(),
            QDate::fromString(stored[u"day"_s].toString(), Qt::ISODate)};
}

QJsonObject wordsOf(const Draft &draft)
{
    return draft.content[WordsKey].toObject();
}

QString keptTime(PageContext &context, const Draft &draft)
{
    const QDateTime at = copenhagen(draft.keptAt);
    const QString time = context.texts.time(at.time());
    return at.date() == context.session.today()
               ? time
               : DraftKeeper::tr("%1 at %2").arg(context.texts.dayAndDate(at.date()), time);
}

void showDraft(MessageBar *bar, PageContext &context, const Draft &draft, const QString &what,
               std::function<void()> goOn, std::function<void()> discard)
{
    bar->show(Tone::Info, DraftKeeper::tr("Draft from %1.").arg(keptTime(context, draft)), what,
              {{DraftKeeper::tr("Continue"), std::move(goOn)},
               {DraftKeeper::tr("Discard"), std::move(discard)}});
}

QList<Draft> keptDrafts(PageContext &context, const QString &keyBegin)
{
    auto found = Drafts(context.session).all(keyBegin);
    return found.ok() ? std::move(*found) : QList<Draft>();
}

void dropDraft(PageContext &context, const QString &key)
{
    log(Drafts(context.session).drop(key));
}

DraftKeeper::DraftKeeper(PageContext &context, QObject *parent)
    : QObject(parent),
      m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::begin(const QString &key, const Place &place, Read read, Write write)
{
    flush();
    m_key = key;
    m_place = place;
    m_read = std::move(read);
    m_write = std::move(write);
    m_touched = false;
    m_offered.reset();
    const auto kept = Drafts(m_context.session).at(key);
    if (kept.ok())
        m_offered = *kept;
    m_kept = m_offered.has_value();
    offer();
}

void DraftKeeper::begin(const QString &key, const Place &place, QWidget *fields)
{
    if (m_fields != fields) {
        if (m_fields) {
            for (QWidget *field : m_fields->findChildren<QWidget *>())
                field->disconnect(this);
        }
        m_fields = fields;
        for (auto *line : fields->findChildren<QLineEdit *>())
            connect(line, &QLineEdit::textEdited, this, &DraftKeeper::touch);
        for (auto *text : fields->findChildren<QPlainTextEdit *>())
            connect(text, &QPlainTextEdit::textChanged, this, &DraftKeeper::touch);
        for (auto *choice : fields->findChildren<QComboBox *>())
            connect(choice, &QComboBox::activated, this, &DraftKeeper::touch);
        for (auto *day : fields->findChildren<QDateTimeEdit *>())
            connect(day, &QDateTimeEdit::dateTimeChanged, this, &DraftKeeper::touch);
        for (auto *number : fields->findChildren<QSpinBox *>())
            connect(number, &QSpinBox::valueChanged, this, &DraftKeeper::touch);
        for (auto *tick : fields->findChildren<QCheckBox *>())
            connect(tick, &QCheckBox::clicked, this, &DraftKeeper::touch);
    }
    m_before = fieldValues(fields);
    begin(
        key, place,
        [this] { return m_fields ? differences(m_before, fieldValues(m_fields)) : QJsonObject(); },
        [this](const QJsonObject &words) {
            if (m_fields)
                setFieldValues(m_fields, words);
        });
}

void DraftKeeper::touch()
{
    if (m_key.isEmpty())
        return;
    if (!m_pause.isActive())
        m_typing.start();
    // Who types on and on is not to lose it all.
    if (m_typing.elapsed() < LongestMs || !m_pause.isActive())
        m_pause.start();
}

void DraftKeeper::keep()
{
    if (m_key.isEmpty() || !m_read)
        return;
    const QJsonObject words = m_read();
    if (words.isEmpty() && (!m_kept || m_offered))
        return;
    m_touched = true;
    Drafts drafts(m_context.session);
    const Done done =
        words.isEmpty() ? drafts.drop(m_key)
                        : drafts.keep(m_key, {{PlaceKey, placeObject(m_place)}, {WordsKey, words}});
    log(done);
    if (done.ok())
        m_kept = !words.isEmpty();
    else
        m_pause.start(); // another program writes, or the disk is full for a while
}

// Before another edit takes its place.
void DraftKeeper::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    keep();
    m_pause.stop();
}

void DraftKeeper::end(End how)
{
    m_pause.stop();
    if (m_key.isEmpty())
        return;
    const bool waits = m_offered && !m_touched && how == End::GivenUp;
    if (m_kept && !waits)
        dropDraft(m_context, m_key);
    m_key.clear();
    m_offered.reset();
    m_kept = false;
    m_read = {};
    m_write = {};
    if (m_bar)
        m_bar->clear();
}

void DraftKeeper::offer()
{
    if (!m_bar)
        return;
    m_bar->clear();
    if (m_offered)
        showDraft(
            m_bar, m_context, *m_offered, DraftKeeper::tr("What you typed was not saved."),
            [this] { resume(); }, [this] { discard(); });
}

bool DraftKeeper::resume()
{
    if (!m_offered || !m_write)
        return false;
    const QJsonObject words = wordsOf(*m_offered);
    m_offered.reset();
    if (m_bar)
        m_bar->clear();
    m_write(words);
    Q_EMIT resumed();
    touch();
    return true;
}

void DraftKeeper::discard()
{
    m_offered.reset();
    if (m_bar)
        m_bar->clear();
    if (!m_touched) {
        dropDraft(m_context, m_key);
        m_kept = false;
    }
}

} // namespace bro
