// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>
#include <orders/order_words.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &shortCodes()
{
    static const QHash<QString, QString> codes{
        {u"orders.unknownTrack"_s, u"orders.shortUnknownTrack"_s},
        {u"orders.startBeforeOrdered"_s, u"orders.shortStartBeforeOrdered"_s},
        {u"orders.tooShort"_s, u"orders.shortTooShort"_s},
        {u"orders.tooLong"_s, u"orders.shortTooLong"_s},
        {u"orders.longerThanTypical"_s, u"orders.shortLongerThanTypical"_s},
        {u"orders.shorterThanTypical"_s, u"orders.shortShorterThanTypical"_s},
        {u"orders.courseMonths"_s, u"orders.shortTooLong"_s},
        {u"orders.courseWeeks"_s, u"orders.shortTooLong"_s},
        {u"orders.courseUnsure"_s, u"orders.shortCourseUnsure"_s},
        {u"orders.courseNotCovered"_s, u"orders.shortCourseUnsure"_s},
        {u"orders.outsideContract"_s, u"orders.shortOutsideContract"_s},
        {u"orders.intervalNotAllowed"_s, u"orders.shortIntervalNotAllowed"_s},
        {u"orders.noHours"_s, u"orders.shortNoHours"_s},
        {u"orders.hoursOutsideFrame"_s, u"orders.shortHoursOutsideFrame"_s},
        {u"orders.intervalOutsideFrame"_s, u"orders.shortIntervalOutsideFrame"_s},
        {u"orders.unusualHours"_s, u"orders.shortUnusualHours"_s},
        {u"orders.fieldOutsideInterval"_s, u"orders.shortFieldOutsideInterval"_s},
        {u"orders.intervalUnclear"_s, u"orders.shortIntervalUnclear"_s},
        {u"orders.totalHoursMismatch"_s, u"orders.shortTotalHoursMismatch"_s},
        {u"orders.numberKnown"_s, u"orders.shortNumberKnown"_s},
        {u"orders.overlap"_s, u"orders.shortOverlap"_s},
        {u"orders.trackBeforeMissing"_s, u"orders.shortTrackBeforeMissing"_s},
        {u"orders.trackBeforeInterrupted"_s, u"orders.shortTrackBeforeInterrupted"_s},
        {u"orders.requirementUnknown"_s, u"orders.shortRequirementUnknown"_s},
        {u"orders.belowAge"_s, u"orders.shortBelowAge"_s},
        {u"orders.consentUnclear"_s, u"orders.shortConsentUnclear"_s},
        {u"orders.interpreterLanguageUnknown"_s, u"orders.shortInterpreterLanguageUnknown"_s},
        {u"orders.representativeWithoutPower"_s, u"orders.shortRepresentativeWithoutPower"_s},
        {u"orders.readRemark"_s, u"orders.shortReadRemark"_s},
        {u"orders.replacementCpr"_s, u"orders.shortReplacementCpr"_s},
        {u"orders.modulus"_s, u"orders.shortModulus"_s},
        {u"orders.lostLetters"_s, u"orders.shortLostLetters"_s},
        {u"orders.acceptDeadlinePassed"_s, u"orders.shortAcceptDeadlinePassed"_s},
        {u"orderStore.knownDiffers"_s, u"orders.shortKnownDiffers"_s},
        {u"orderStore.nameDiffers"_s, u"orders.shortNameDiffers"_s},
        {u"orderStore.earlierCpr"_s, u"orders.shortEarlierCpr"_s},
        {u"orderStore.phoneDiffers"_s, u"orders.shortPhoneDiffers"_s},
        {u"orderStore.addressDiffers"_s, u"orders.shortAddressDiffers"_s},
        {u"orderStore.remarkTellsMore"_s, u"orders.shortRemarkTellsMore"_s},
        {u"orderStore.priceMissing"_s, u"orders.shortPriceMissing"_s},
    };
    return codes;
}

struct PhaseLook
{
    Tone tone;
    QString icon;
    QString code;
};

PhaseLook lookOf(OrderPhase phase)
{
    switch (phase) {
    case OrderPhase::Received:
        return {Tone::Info, u"mail_unread"_s, u"orders.phaseReceived"_s};
    case OrderPhase::Accepted:
        return {Tone::Ok, u"checkmark"_s, u"orders.phaseAccepted"_s};
    case OrderPhase::Running:
        return {Tone::Neutral, u"arrow_sync"_s, u"orders.phaseRunning"_s};
    case OrderPhase::Completed:
        return {Tone::Neutral, u"checkmark"_s, u"orders.phaseCompleted"_s};
    case OrderPhase::Rejected:
        return {Tone::Neutral, u"prohibited"_s, u"orders.phaseRejected"_s};
    case OrderPhase::Lapsed:
        return {Tone::Neutral, u"clock"_s, u"orders.phaseLapsed"_s};
    case OrderPhase::Interrupted:
        return {Tone::Neutral, u"dismiss"_s, u"orders.phaseInterrupted"_s};
    case OrderPhase::Cancelled:
        return {Tone::Neutral, u"dismiss"_s, u"orders.phaseCancelled"_s};
    }
    return {Tone::None, {}, {}};
}

QString codeOf(OrderEventKind kind)
{
    switch (kind) {
    case OrderEventKind::Received:
        return u"orders.eventReceived"_s;
    case OrderEventKind::Accepted:
        return u"orders.eventAccepted"_s;
    case OrderEventKind::Rejected:
        return u"orders.eventRejected"_s;
    case OrderEventKind::Lapsed:
        return u"orders.eventLapsed"_s;
    case OrderEventKind::Interrupted:
        return u"orders.eventInterrupted"_s;
    case OrderEventKind::Cancelled:
        return u"orders.eventCancelled"_s;
    case OrderEventKind::Extended:
        return u"orders.eventExtended"_s;
    case OrderEventKind::Agreement:
        return u"orders.eventAgreement"_s;
    }
    return {};
}

QString iconOf(Tone tone)
{
    return tone == Tone::Error     ? u"error_circle-f"_s
           : tone == Tone::Warning ? u"warning"_s
                                   : u"info"_s;
}

} // namespace

QString shortTrack(const QString &title)
{
    const qsizetype colon = title.indexOf(u':');
    if (colon <= 0)
        return title;
    const QString name = title.left(colon).section(u',', -1).trimmed();
    return name.isEmpty() ? title.left(colon) : name.left(1).toUpper() + name.mid(1);
}

QString weeklyHours(Minutes perWeek, std::optional<Minutes> from, std::optional<Minutes> to)
{
    return from && to ? from->hoursText() + u'–' + to->hoursText() : perWeek.hoursText();
}

Mark phaseMark(const Texts &texts, OrderPhase phase)
{
    const PhaseLook look = lookOf(phase);
    return {look.tone, look.icon, texts.sentence(look.code)};
}

QString eventWords(const Texts &texts, const OrderEvent &event)
{
    QString words = texts.sentence(codeOf(event.kind), {{u"date"_s, event.effectiveOn}});
    if (event.notifiedOn.isValid() && event.kind != OrderEventKind::Received)
        words += u" ("_s +
                 texts.sentence(u"orders.eventNotified"_s, {{u"date"_s, event.notifiedOn}}) + u')';
    return event.reason.isEmpty() ? words : words + u": "_s + event.reason;
}

Tone toneOf(const OrderFinding &finding)
{
    if (finding.message.code == "orders.acceptDeadlinePassed"_L1)
        return Tone::Warning;
    switch (finding.kind) {
    case OrderFindingKind::Reject:
        return Tone::Error;
    case OrderFindingKind::Ask:
        return Tone::Warning;
    case OrderFindingKind::Note:
        return Tone::Info;
    }
    return Tone::Info;
}

Message shortFinding(const Message &finding)
{
    const QString code = shortCodes().value(finding.code);
    return code.isEmpty() ? finding : Message(code, finding.arguments);
}

bool isWorthListing(const OrderFinding &finding)
{
    return finding.message.code != "orders.replacementCpr"_L1 &&
           finding.message.code != "orders.modulus"_L1;
}

Mark findingsMark(const Texts &texts, const QList<OrderFinding> &findings, const Citizen &citizen)
{
    for (const Tone tone : {Tone::Error, Tone::Warning}) {
        QList<Message> found;
        for (const OrderFinding &finding : findings) {
            if (toneOf(finding) == tone)
                found.append(finding.message);
        }
        if (found.size() == 1)
            return {tone, iconOf(tone), texts.sentence(shortFinding(found.first()))};
        if (found.size() > 1)
            return {tone, iconOf(tone),
                    texts.sentence(tone == Tone::Error ? u"orders.severalErrors"_s
                                                       : u"orders.severalQuestions"_s,
                                   {{u"n"_s, qint64(found.size())}})};
    }
    if (citizen.needsInterpreter)
        return {Tone::Info, u"translate"_s,
                citizen.interpreterLanguage.isEmpty()
                    ? texts.sentence(u"orders.interpreterNeeded"_s)
                    : texts.sentence(u"orders.interpreter"_s,
                                     {{u"language"_s, citizen.interpreterLanguage}})};
    if (citizen.exemptFromDigitalPost)
        return {Tone::Info, u"mail"_s, texts.sentence(u"orders.byPost"_s)};
    const auto note = std::find_if(findings.begin(), findings.end(), isWorthListing);
    if (note != findings.end())
        return {Tone::Info, u"info"_s, texts.sentence(shortFinding(note->message))};
    return {Tone::Ok, u"checkmark"_s, texts.sentence(u"orders.noFindings"_s)};
}

} // namespace bro
