// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <nlohmann/json.hpp>
#include <orders/remark.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

bool says(const QString &sentence, const QRegularExpression &what)
{
    return what.match(sentence).hasMatch();
}

// Words that turn a statement around, or make it a wish or a question.
bool isNegated(const QString &sentence)
{
    static const auto negation =
        words(u"\\b(?:ikke|ingen|intet|uden|mangler|manglende|ej|nej|aldrig|hverken|afvist|afslået|"
              u"afslår|trukket|tilbagetrukket|tilbagekaldt|trækker|nægter|ophørt|tidligere)\\b"_s);
    return says(sentence, negation);
}

bool isUncertain(const QString &sentence)
{
    static const auto doubt = words(
        u"\\b(?:skal|skulle|bør|bedes|kan|kunne|hvis|måske|eventuelt|evt|overvejer|spørg|indhent|"
        u"afvent|afventer|ansøgt|ansøger|søger|vil|ønsker|håber|snart|forventes|planlagt|"
        u"undersøg|afklar)\\b"_s);
    return says(sentence, doubt);
}

bool endsAbbreviation(QStringView before)
{
    static const QSet<QString> abbreviations = {
        u"tlf"_s, u"tel"_s, u"mob"_s, u"pr"_s,   u"kl"_s,   u"nr"_s, u"ca"_s,  u"evt"_s, u"jf"_s,
        u"fx"_s,  u"bl"_s,  u"mht"_s, u"vedr"_s, u"inkl"_s, u"st"_s, u"min"_s, u"max"_s, u"hhv"_s};
    qsizetype from = before.size();
    while (from > 0 && before[from - 1].isLetter())
        --from;
    return abbreviations.contains(before.sliced(from).toString().toLower());
}

QStringList sentencesOf(const QString &remark)
{
    QStringList sentences;
    qsizetype from = 0;
    const auto end = [&](qsizetype to) {
        const QString sentence = remark.mid(from, to - from).simplified();
        if (!sentence.isEmpty())
            sentences.append(sentence);
        from = to + 1;
    };
    for (qsizetype i = 0; i < remark.size(); ++i) {
        const QChar c = remark.at(i);
        const bool last = i + 1 == remark.size() || remark.at(i + 1).isSpace();
        const bool stop = c == u'.' && last && !endsAbbreviation(QStringView(remark).left(i));
        if (c == u';' || c == u'\n' || c == u'\r' || (last && (c == u'!' || c == u'?')) || stop)
            end(i);
    }
    end(remark.size());
    return sentences;
}

std::optional<HoursInterval> intervalFrom(const QRegularExpressionMatch &match)
{
    const auto from = Minutes::parseHours(match.captured(u"from"_s));
    const auto to = Minutes::parseHours(match.captured(u"to"_s));
    if (!from || !to || from->value <= 0 || *from >= *to || *to > Minutes::hours(37))
        return {};
    return HoursInterval{*from, *to};
}

// "3-5 timer", "mellem 3 og 5 timer", "Timer: 3-5"; not times of day, not hours per day.
QList<HoursInterval> intervalsIn(const QString &sentence)
{
    static const QString from = u"(?<![\\d.,:/+-])(?<from>\\d{1,2}(?:[.,]\\d{1,2})?)"_s;
    static const QString to = u"(?<to>\\d{1,2}(?:[.,]\\d{1,2})?)"_s;
    static const QString dash = u"\\s*(?:[-–—]|til)\\s*"_s;
    static const QRegularExpression forms[] = {
        words(from + dash + to + u"\\s*(?:timers?|t)\\b"_s),
        words(u"\\bmellem\\s+"_s + from + u"\\s+(?:og|til)\\s+"_s + to + u"\\s*timer\\b"_s),
        words(u"\\b(?:timer|timetal|timeinterval)(?:\\s+(?:pr\\.?|om|per)\\s*(?:uge|ugen))?\\s*"
              u"[:=]?\\s*"_s +
              from + dash + to + u"(?![\\d:/-]|[.,]\\d|\\s*\\w)"_s)};
    static const auto otherMeaning = words(
        u"\\b(?:kl|klokken|dag|dagen|dagligt|daglig|døgn|døgnet|nat|natten|måned|måneden|månedligt|"
        u"sover|søvn|åben|åbent|åbningstid|åbningstider|telefontid|træffes|træffetid|tidligere|"
        u"tlf|telefon|ring|gange|forsinket|forsinkelse|inden|efter|før|senest|varsel)\\b"_s);
    QList<HoursInterval> found;
    if (says(sentence, otherMeaning) || isNegated(sentence))
        return found;
    for (const auto &form : forms) {
        auto matches = form.globalMatch(sentence);
        while (matches.hasNext()) {
            const auto interval = intervalFrom(matches.next());
            if (interval && !found.contains(*interval))
                found.append(*interval);
        }
    }
    return found;
}

bool readConsent(const QString &sentence, RemarkFacts &facts)
{
    static const auto consent = words(u"\\bsamtyk"_s);
    static const auto given = words(
        u"\\b(?:givet|giver|indhentet|foreligger|ja|samtykker|samtykket|har\\s+samtykke|med\\s+"
        u"samtykke)\\b"_s);
    static const auto sms = words(u"\\bsms(?:er|'er)?\\b"_s);
    static const auto email = words(u"\\b(?:e-?)?mails?\\b"_s);
    if (!says(sentence, consent))
        return false;
    const bool bySms = says(sentence, sms);
    const bool byEmail = says(sentence, email);
    if (says(sentence, given) && !isNegated(sentence) && !isUncertain(sentence)) {
        facts.smsConsent = facts.smsConsent || bySms;
        facts.emailConsent = facts.emailConsent || byEmail;
    } else if (bySms || byEmail) {
        facts.consentUnclear = true;
    }
    return bySms || byEmail;
}

bool readExemption(const QString &sentence, RemarkFacts &facts)
{
    static const auto exempt =
        words(u"\\bfritaget\\s+(?:for|fra)\\s+(?:offentlig\\s+)?digital\\s*post\\b"_s);
    if (!says(sentence, exempt) || isNegated(sentence) || isUncertain(sentence))
        return false;
    facts.exemptFromDigitalPost = true;
    return true;
}

const QSet<QString> &languages()
{
    static const QSet<QString> known = [] {
        QSet<QString> set;
        QFile file(u":/brobygger/import/languages.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return set;
        const auto json = nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
        if (json.is_object()) {
            for (const auto &language : json.value("languages", nlohmann::json::array()))
                set.insert(QString::fromStdString(language.get<std::string>()));
        }
        return set;
    }();
    return known;
}

bool readInterpreter(const QString &sentence, RemarkFacts &facts)
{
    static const auto interpreter = words(u"tolk(?:e?n|ning|ebistand|ebehov)?\\b"_s);
    static const auto word = words(u"[\\w]+"_s);
    if (!says(sentence, interpreter) || isNegated(sentence))
        return false;
    facts.needsInterpreter = true;
    auto found = word.globalMatch(sentence.toLower());
    while (facts.interpreterLanguage.isEmpty() && found.hasNext()) {
        const QString language = found.next().captured();
        if (languages().contains(language))
            facts.interpreterLanguage = language;
    }
    return true;
}

bool readRepresentative(const QString &sentence, RemarkFacts &facts)
{
    // Case counts here: a name is words with capitals.
    static const QRegularExpression named(
        u"\\b(?i:partsrepræsentant(?:en)?)(?:\\s+er|\\s*:|\\s*-)?\\s+"
        u"(?<name>\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:(?:von|van|de|der|den|af|al|el|bin|ibn)\\s+)?"
        u"\\p{Lu}[\\p{L}'’.-]*)*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const auto phone =
        words(u"\\b(?:tlf|tel|telefon|mobil|mob)(?:\\.?\\s*nr)?[.:]*\\s*(?<phone>(?:\\+45|0045)?"
              u"(?:\\s*\\d){8})(?!\\s*\\d)"_s);
    static const auto power = words(u"\\bfuldmagt\\b"_s);
    static const QSet<QString> noNames = {u"Nej"_s, u"Ja"_s, u"Ingen"_s, u"Ukendt"_s, u"Ikke"_s};
    const auto match = named.match(sentence);
    const QString name = match.captured(u"name"_s);
    if (!match.hasMatch() || noNames.contains(name.section(u' ', 0, 0)))
        return false;
    facts.representative = name;
    const auto number = phone.match(sentence, match.capturedEnd());
    facts.representativePhone = number.captured(u"phone"_s).simplified();
    facts.powerOfAttorney = says(sentence, power) && !isNegated(sentence) && !isUncertain(sentence);
    return true;
}

bool readStart(const QString &sentence, RemarkFacts &facts)
{
    static const auto started = words(
        u"\\b(?:startet|begyndt|kommet|påbegyndt|ansat|er)\\s+(?:i|på)\\s+(?:et\\s+|en\\s+|sit\\s+|"
        u"sin\\s+)?(?:nyt\\s+|ny\\s+|ordinært\\s+|ordinær\\s+)?(?<what>fleksjob|job|uddannelse)\\b"_s);
    const auto match = started.match(sentence);
    if (!match.hasMatch() || isNegated(sentence) || isUncertain(sentence))
        return false;
    const QString what = match.captured(u"what"_s).toLower();
    facts.startedIn = what == u"fleksjob"_s ? StartedIn::FlexJob
                      : what == u"job"_s    ? StartedIn::Job
                                            : StartedIn::Education;
    return true;
}

} // namespace

QString RemarkFacts::representativeAsTold() const
{
    QString told = representative;
    if (!representativePhone.isEmpty())
        told += u", tlf. "_s + representativePhone;
    if (powerOfAttorney)
        told += u", fuldmagt"_s;
    return told;
}

RemarkFacts readRemark(const QString &remark)
{
    RemarkFacts facts;
    QList<HoursInterval> intervals;
    QStringList unread;
    for (const QString &sentence : sentencesOf(remark)) {
        const QList<HoursInterval> found = intervalsIn(sentence);
        for (const HoursInterval &interval : found) {
            if (!intervals.contains(interval))
                intervals.append(interval);
        }
        bool known = !found.isEmpty();
        known = readConsent(sentence, facts) || known;
        known = readExemption(sentence, facts) || known;
        known = readInterpreter(sentence, facts) || known;
        known = readRepresentative(sentence, facts) || known;
        known = readStart(sentence, facts) || known;
        if (!known)
            unread.append(sentence);
    }
    if (intervals.size() == 1)
        facts.interval = intervals.first();
    facts.intervalUnclear = intervals.size() > 1;
    // Given in one sentence and doubted in another is no consent.
    if (facts.consentUnclear)
        facts.smsConsent = facts.emailConsent = false;
    facts.unread = unread.join(u". "_s);
    return facts;
}

} // namespace bro
