// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_paths.h"
#include <QTime>
#include <contracts/course_rules.h>
#include <contracts/profile_draft.h>
#include <contracts/profile_loader.h>
#include <limits>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
using Kind = JsonNode::Kind;

std::optional<qint64> percentOf(const QString &text)
{
    // Hundredths of percent are written as øre are.
    QString figures = text;
    const auto amount = Money::parse(figures.remove(u'%').trimmed());
    return amount ? std::optional(amount->ore) : std::nullopt;
}

std::optional<qint64> amountOf(const QString &text)
{
    QString figures = text;
    const auto amount = Money::parse(figures.remove(u"kr."_s).remove(u"kr"_s).trimmed());
    return amount ? std::optional(amount->ore) : std::nullopt;
}

std::optional<qint64> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<qint64> figureOf(FieldKind kind, const QString &text)
{
    if (kind == FieldKind::Money)
        return amountOf(text);
    if (kind == FieldKind::Percent)
        return percentOf(text);
    if (kind == FieldKind::Hours) {
        const auto hours = Minutes::parseHours(text);
        return hours ? std::optional(hours->value) : std::nullopt;
    }
    return wholeNumber(text);
}

QString hundredths(qint64 value, bool always)
{
    const qint64 size = value < 0 ? -value : value;
    QString text = (value < 0 ? u"-"_s : QString()) + QString::number(size / 100);
    if (always || size % 100 != 0)
        text += u',' + QString::number(size % 100).rightJustified(2, u'0');
    return text;
}

QString figureText(FieldKind kind, qint64 value)
{
    switch (kind) {
    case FieldKind::Money:
        return hundredths(value, true);
    case FieldKind::Percent:
        return hundredths(value, false);
    case FieldKind::Hours:
        return Minutes{value}.hoursText();
    default:
        return QString::number(value);
    }
}

bool isFigure(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Money || kind == FieldKind::Percent ||
           kind == FieldKind::Hours;
}

QString timeText(const QString &typed)
{
    QString text = typed;
    text.replace(u'.', u':');
    for (const QString &form : {u"H:mm"_s, u"HHmm"_s, u"H"_s}) {
        const QTime time = QTime::fromString(text, form);
        if (time.isValid())
            return time.toString(u"HH:mm"_s);
    }
    return typed;
}

JsonNode listOfLines(const QString &typed)
{
    QStringList lines;
    const QStringList all = typed.split(u'\n');
    for (const QString &line : all)
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return JsonNode::ofTexts(lines);
}
} // namespace

void ProfileDraft::type(const QString &path, const QString &typed)
{
    const ProfileField *field = profileFieldAt(path);
    const FieldKind kind = field ? field->kind : FieldKind::Paragraph;
    const QString text = typed.trimmed();
    // What the field shows already changes nothing, however it is written in the file.
    if (text == this->typed(path).trimmed())
        return;
    if (text.isEmpty() && field && (!field->required || isFigure(kind))) {
        set(path, std::nullopt);
    } else if (isFigure(kind)) {
        const auto figure = figureOf(kind, text);
        set(path, figure ? JsonNode::ofInteger(*figure) : JsonNode::ofText(text));
    } else if (kind == FieldKind::Time) {
        set(path, JsonNode::ofText(timeText(text)));
    } else if (kind == FieldKind::Texts) {
        set(path, listOfLines(typed));
    } else {
        set(path, JsonNode::ofText(text));
    }
}

QString ProfileDraft::typed(const QString &path) const
{
    const JsonNode *value = at(path);
    const ProfileField *field = profileFieldAt(path);
    if (!value)
        return {};
    if (value->kind == Kind::Integer)
        return figureText(field ? field->kind : FieldKind::Integer, value->integer);
    if (value->kind == Kind::Array)
        return value->texts().join(u'\n');
    return value->string;
}

namespace {
using Arguments = QList<std::pair<QString, Argument>>;

Argument argumentOf(const Message &message, const QString &name)
{
    for (const auto &[key, value] : message.arguments)
        if (key == name)
            return value;
    return QString();
}

Argument shown(FieldKind kind, const Argument &value)
{
    const qint64 *number = std::get_if<qint64>(&value);
    return number && isFigure(kind) ? Argument(figureText(kind, *number)) : value;
}

// How a value that can't be read should be written.
Message wantedForm(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Money:
        return Message(u"contracts.draftNoAmount"_s);
    case FieldKind::Percent:
        return Message(u"contracts.draftNoPercent"_s);
    case FieldKind::Hours:
        return Message(u"contracts.draftNoHours"_s);
    case FieldKind::Integer:
        return Message(u"contracts.draftNoNumber"_s);
    default:
        return {};
    }
}

// A deadline by its title, as people know it.
QString titleOf(const Argument &name, const ProfileDraft &draft)
{
    const QString *id = std::get_if<QString>(&name);
    const auto deadlines = draft.entriesOf(u"deadlines"_s);
    for (const auto &[known, title] : deadlines)
        if (id && known == *id)
            return title;
    return id ? *id : QString();
}

// The loader speaks of keys and words of the file; the form has labels and choices.
Message inTheForm(const ProfileFault &fault, const ProfileDraft &draft)
{
    const ProfileField *field = profileFieldAt(fault.path);
    const QString &code = fault.message.code;
    const FieldKind kind = field ? field->kind : FieldKind::Text;
    const bool choice =
        kind == FieldKind::Choice || kind == FieldKind::Boolean || kind == FieldKind::Reference;
    if (code == "contracts.missingKey"_L1)
        return Message(choice ? u"contracts.draftChoose"_s : u"contracts.draftMissing"_s);
    if (code == "contracts.emptyText"_L1)
        return Message(fault.path.endsWith(u"source"_s) ? u"contracts.draftNoSource"_s
                                                        : u"contracts.draftMissing"_s);
    if (code == "contracts.wrongType"_L1) {
        const Message wanted = wantedForm(kind);
        return wanted.isEmpty() ? fault.message : wanted;
    }
    if (code == "contracts.outOfRange"_L1)
        return Message(u"contracts.outOfRange"_s,
                       {{u"number"_s, shown(kind, argumentOf(fault.message, u"number"_s))},
                        {u"min"_s, shown(kind, argumentOf(fault.message, u"min"_s))},
                        {u"max"_s, shown(kind, argumentOf(fault.message, u"max"_s))}});
    if (code == "contracts.minAboveMax"_L1) {
        const QString parent = splitMember(fault.path).first;
        Arguments labels;
        for (const QString &name : {u"low"_s, u"high"_s}) {
            const Argument key = argumentOf(fault.message, name);
            const QString *text = std::get_if<QString>(&key);
            const ProfileField *other = text ? profileFieldAt(memberPath(parent, *text)) : nullptr;
            labels.append(
                {name, other ? Argument(std::make_shared<const Message>(other->labelled())) : key});
        }
        return Message(u"contracts.draftMinAboveMax"_s, labels);
    }
    if (code == "contracts.unknownReference"_L1)
        return Message(u"contracts.draftGone"_s,
                       {{u"name"_s, argumentOf(fault.message, u"name"_s)}});
    if (code == "contracts.repeated"_L1 && fault.path.endsWith(u".kind"_s))
        return Message(u"contracts.draftSameKind"_s,
                       {{u"name"_s, titleOf(argumentOf(fault.message, u"name"_s), draft)}});
    static const QHash<QString, QString> others = {
        {u"contracts.beforeItsAnchor"_s, u"contracts.draftBeforeAnchor"_s},
        {u"contracts.lowWithoutPredicate"_s, u"contracts.draftLowWithout"_s},
        {u"contracts.noMaximum"_s, u"contracts.draftNoMaximum"_s},
        {u"contracts.columnValues"_s, u"contracts.draftColumnValues"_s},
        {u"contracts.choices"_s, u"contracts.draftChoices"_s},
        {u"contracts.noDate"_s, u"contracts.draftNoDate"_s},
        {u"contracts.unknownKey"_s, u"contracts.draftUnknown"_s}};
    return Message(others.value(code, code), fault.message.arguments);
}

// Where a value comes in the form: the plain values of the top, then part by part.
QList<qsizetype> placeInForm(const QString &path)
{
    QList<qsizetype> place;
    const ProfileField *field = &profileForm();
    const QList<PathStep> steps = pathSteps(path);
    for (const PathStep &step : steps) {
        if (!field)
            break;
        const auto members = field->inReadingOrder();
        qsizetype at = members.size();
        for (qsizetype i = 0; i < members.size(); ++i)
            if (members[i]->key == step.key)
                at = i;
        const ProfileField *next = at < members.size() ? members[at].get() : nullptr;
        // Plain values, groups of values, parts.
        if (place.isEmpty())
            place.append(profileSections().indexOf(step.key)); // -1: a plain value
        else if (next)
            place.append(next->isLeaf() ? 0 : next->isInline() ? 1 : 2);
        place.append(at);
        place.append(step.entry);
        field = next;
    }
    return place;
}
} // namespace

void ProfileDraft::renewFaults()
{
    m_faults.clear();
    const ProfileResult result = loadProfile(json(), {});
    for (const ProfileFault &fault : result.faults)
        m_faults.append({fault.path, Tone::Error, inTheForm(fault, *this)});
    addVersionFaults();
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [](const DraftFault &a, const DraftFault &b) {
                         return placeInForm(a.path) < placeInForm(b.path);
                     });
}

void ProfileDraft::addVersionFaults()
{
    const QString key = text(u"key"_s);
    const JsonNode *number = at(u"version"_s);
    Profile own;
    own.key = key;
    own.version =
        number ? int(std::min(number->integer, qint64(std::numeric_limits<int>::max()))) : 0;
    own.validFrom = QDate::fromString(text(u"validFrom"_s), Qt::ISODate);
    own.validTo = QDate::fromString(text(u"validTo"_s), Qt::ISODate);
    QList<Profile> versions;
    for (const Profile &other : std::as_const(m_others)) {
        if (other.key != key)
            continue;
        if (other.version == own.version)
            m_faults.append(
                {u"version"_s, Tone::Error,
                 Message(u"contracts.draftVersionTaken"_s, {{u"version"_s, qint64(own.version)}})});
        versions.append(other);
    }
    if (versions.isEmpty() || !own.validFrom.isValid())
        return;
    const QList<Message> before = versionFindings(versions);
    versions.append(own);
    const QList<Message> with = versionFindings(versions);
    for (const Message &finding : with)
        if (!before.contains(finding))
            m_faults.append({u"validFrom"_s, Tone::Warning, finding});
}

bool ProfileDraft::isSound() const
{
    return std::none_of(m_faults.begin(), m_faults.end(),
                        [](const DraftFault &fault) { return fault.tone == Tone::Error; });
}

QList<DraftFault> ProfileDraft::faultsBelow(const QString &path) const
{
    QList<DraftFault> faults;
    for (const DraftFault &fault : m_faults) {
        const bool inside = fault.path == path || fault.path.startsWith(path + u'.') ||
                            fault.path.startsWith(path + u'[');
        if (inside)
            faults.append(fault);
    }
    return faults;
}

void ProfileDraft::setOtherVersions(const QList<Profile> &versions)
{
    m_others = versions;
    renewFaults();
    Q_EMIT changed({}, false);
}

} // namespace bro
