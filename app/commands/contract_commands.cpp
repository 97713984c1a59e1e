// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "commands.h"
#include <QFileInfo>
#include <contracts/profile_compare.h>
#include <contracts/profile_loader.h>
#include <contracts/project_numbers.h>
#include <jobs/version_effect.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString validity(const Texts &texts, QDate from, QDate to)
{
    return to.isValid() ? texts.date(from) + u" – "_s + texts.date(to) : texts.date(from) + u" –"_s;
}

QJsonValue isoDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

Outcome list(CommandContext &context)
{
    const Texts &texts = context.texts();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<ContractSummary> contracts, ContractStore(*session).list());
    TextTable table;
    table.header({texts.sentence(u"app.columnKey"_s), texts.sentence(u"app.columnVersion"_s),
                  texts.sentence(u"app.columnValid"_s), texts.sentence(u"app.columnTitle"_s)});
    QJsonArray json;
    for (const ContractSummary &one : contracts) {
        table.row({one.key, QString::number(one.version),
                   validity(texts, one.validFrom, one.validTo), one.title});
        json.append(QJsonObject{{u"key"_s, one.key},
                                {u"version"_s, one.version},
                                {u"title"_s, one.title},
                                {u"validFrom"_s, isoDate(one.validFrom)},
                                {u"validTo"_s, isoDate(one.validTo)}});
    }
    if (table.isEmpty())
        context.say(u"app.noContracts"_s);
    else
        context.table(table);
    context.json() = {{u"contracts"_s, json}};
    return Exit::Success;
}

Done showTracks(CommandContext &context, ContractStore &store, const Profile &profile)
{
    const Texts &texts = context.texts();
    TextTable table;
    table.header({texts.sentence(u"app.columnTrack"_s), texts.sentence(u"app.columnProject"_s),
                  texts.sentence(u"app.columnPrice"_s), texts.sentence(u"app.columnTitle"_s)});
    table.alignRight(2);
    QJsonArray json;
    for (const Track &track : profile.tracks) {
        BRO_TRY(const std::optional<Money> price,
                store.priceOn(profile.key, track.key, context.today()));
        BRO_TRY(const QString number,
                store.projectNumberOn(profile.key, track.key, context.today()));
        table.row({track.key, number.isEmpty() ? u"–"_s : number,
                   price ? texts.amount(*price) : u"–"_s, track.title});
        json.append(QJsonObject{{u"key"_s, track.key},
                                {u"title"_s, track.title},
                                {u"projectNumber"_s, number},
                                {u"ore"_s, price ? QJsonValue(price->ore) : QJsonValue()}});
    }
    context.table(table);
    context.json().insert(u"tracks"_s, json);
    return {};
}

void showAnswers(CommandContext &context, const Profile &profile, const ContractAnswers &answers)
{
    QJsonArray json;
    for (const OpenQuestion &question : profile.openQuestions) {
        const QString answer = answers.value(question.id);
        if (answer.isEmpty())
            continue;
        if (json.isEmpty()) {
            context.line({});
            context.say(u"app.answeredQuestions"_s);
        }
        context.line(u"  "_s + question.id + u": "_s + answer);
        json.append(QJsonObject{{u"id"_s, question.id}, {u"answer"_s, answer}});
    }
    context.json().insert(u"answers"_s, json);
}

Outcome show(CommandContext &context)
{
    const Texts &texts = context.texts();
    const QString key = context.arguments().text(u"KEY"_s);
    BRO_TRY(Session *const session, context.session());
    ContractStore store(*session);
    BRO_TRY(const ContractVersionPtr contract, store.find(key, context.today()));
    const Profile &profile = contract->profile;
    BRO_TRY(const ContractAnswers answers, store.answersOn(key, context.today()));
    context.line(profile.title);
    context.say(u"app.contractVersion"_s,
                {{u"key"_s, profile.key},
                 {u"version"_s, qint64(profile.version)},
                 {u"valid"_s, validity(texts, profile.validFrom, profile.validTo)},
                 {u"purchaser"_s, profile.purchaser.name}});
    context.line({});
    context.json() = {{u"key"_s, profile.key},
                      {u"version"_s, profile.version},
                      {u"title"_s, profile.title},
                      {u"purchaser"_s, profile.purchaser.name},
                      {u"validFrom"_s, isoDate(profile.validFrom)},
                      {u"validTo"_s, isoDate(profile.validTo)},
                      {u"sha256"_s, contract->sha256}};
    BRO_CHECK(showTracks(context, store, profile));
    showAnswers(context, profile, answers);
    QJsonArray questions;
    const QList<OpenQuestion> open = unanswered(profile, answers);
    if (!open.isEmpty()) {
        context.line({});
        context.say(u"app.openQuestions"_s);
    }
    for (const OpenQuestion &question : open) {
        context.line(u"  "_s + question.id + u": "_s + question.question);
        questions.append(QJsonObject{{u"id"_s, question.id}, {u"question"_s, question.question}});
    }
    context.json().insert(u"openQuestions"_s, questions);
    return Exit::Success;
}

struct NamedFile
{
    QString name;
    QByteArray bytes;
};

Result<NamedFile> profileFile(const CommandContext &context, const QString &name = u"FILE"_s)
{
    const QString path = context.arguments().text(name);
    BRO_TRY(const QByteArray bytes, readSmallFile(path));
    return NamedFile{QFileInfo(path).fileName(), bytes};
}

Outcome importProfile(CommandContext &context)
{
    BRO_TRY(const NamedFile file, profileFile(context));
    BRO_TRY(Session *const session, context.session());
    const Result<ImportedContract> imported = ContractStore(*session).import(file.bytes, file.name);
    if (!imported.ok()) {
        const ProfileResult read = loadProfile(file.bytes, file.name);
        for (const ProfileFault &fault : read.faults)
            context.complain(context.texts().sentence(read.line(fault)));
        return imported.error();
    }
    context.say(imported->added ? u"app.contractImported"_s : u"app.contractKnown"_s,
                {{u"file"_s, file.name}});
    context.json() = {{u"imported"_s, imported->added ? 1 : 0},
                      {u"duplicates"_s, imported->added ? 0 : 1}};
    return Exit::Success;
}

Outcome importBundled(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const BundledContracts bundled, ContractStore(*session).importBundled());
    context.say(u"app.contractsBundled"_s, {{u"n"_s, qint64(bundled.added)}});
    for (const Message &own : bundled.own)
        context.complain(context.texts().sentence(own));
    context.json() = {{u"imported"_s, bundled.added}, {u"kept"_s, bundled.own.size()}};
    return bundled.own.isEmpty() ? Exit::Success : Exit::Findings;
}

// Needs no database: a profile is written and checked before there is one.
Outcome check(CommandContext &context)
{
    BRO_TRY(const NamedFile file, profileFile(context));
    const ProfileResult read = loadProfile(file.bytes, file.name);
    QJsonArray findings;
    for (const ProfileFault &fault : read.faults) {
        const QString sentence = context.texts().sentence(read.line(fault));
        context.line(sentence);
        findings.append(QJsonObject{{u"path"_s, fault.path}, {u"finding"_s, sentence}});
    }
    if (read.faults.isEmpty())
        context.say(u"app.contractFaultless"_s, {{u"file"_s, file.name}});
    context.json() = {{u"findings"_s, findings}};
    return read.faults.isEmpty() ? Exit::Success : Exit::Findings;
}

// Tells the changes in words; gives them as JSON.
QJsonArray tellChanges(CommandContext &context, const QList<ProfileChange> &changes)
{
    QJsonArray json;
    for (const ProfileChange &change : changes) {
        const QString sentence = context.texts().sentence(change.message);
        context.line(u"  "_s + sentence);
        json.append(QJsonObject{{u"path"_s, change.path}, {u"change"_s, sentence}});
    }
    return json;
}

// Two files against each other; needs no database.
Outcome compare(CommandContext &context)
{
    BRO_TRY(const NamedFile before, profileFile(context, u"BEFORE"_s));
    BRO_TRY(const NamedFile after, profileFile(context, u"AFTER"_s));
    BRO_TRY(const QList<ProfileChange> changes, compareProfiles(before.bytes, after.bytes));
    if (changes.isEmpty())
        context.say(u"app.versionsSame"_s);
    else
        context.say(u"app.filesCompared"_s, {{u"before"_s, before.name}, {u"after"_s, after.name}});
    context.json() = {{u"changes"_s, tellChanges(context, changes)}};
    return Exit::Success;
}

// What the profile in the file changes and means for the office; nothing is stored.
Outcome effect(CommandContext &context)
{
    BRO_TRY(const NamedFile file, profileFile(context));
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const VersionEffect found, versionEffect(*session, file.bytes, file.name));
    if (found.versionBefore > 0)
        context.say(found.changes.isEmpty() ? u"app.versionsSame"_s : u"app.versionsCompared"_s,
                    {{u"key"_s, found.key},
                     {u"before"_s, qint64(found.versionBefore)},
                     {u"after"_s, qint64(found.versionAfter)},
                     {u"from"_s, found.from}});
    const QJsonArray changes = tellChanges(context, found.changes);
    QJsonArray effects;
    for (const Message &message : found.effects) {
        const QString sentence = context.texts().sentence(message);
        context.line(sentence);
        effects.append(sentence);
    }
    context.json() = {{u"key"_s, found.key},
                      {u"versionBefore"_s, found.versionBefore},
                      {u"versionAfter"_s, found.versionAfter},
                      {u"validFrom"_s, isoDate(found.from)},
                      {u"changes"_s, changes},
                      {u"effects"_s, effects}};
    return Exit::Success;
}

Outcome setPrice(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const PriceOutcome outcome,
            ContractStore(*session).setPrice(arguments.text(u"KEY"_s), arguments.text(u"TRACK"_s),
                                             arguments.amount(u"AMOUNT"_s),
                                             arguments.date(u"--from"_s)));
    QJsonArray notes;
    for (const Message &note : outcome.notes) {
        context.line(context.texts().sentence(note));
        notes.append(context.texts().sentence(note));
    }
    context.say(u"app.priceSet"_s, {{u"track"_s, arguments.text(u"TRACK"_s)},
                                    {u"price"_s, outcome.price},
                                    {u"from"_s, arguments.date(u"--from"_s)}});
    context.json() = {{u"ore"_s, outcome.price.ore}, {u"notes"_s, notes}};
    return Exit::Success;
}

Outcome regulatePrices(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    // Two decimals of a percent are as two decimals of a krone.
    const qint64 change = std::clamp<qint64>(arguments.amount(u"--change"_s).ore, INT_MIN, INT_MAX);
    BRO_TRY(const QList<TrackPrice> prices,
            ContractStore(*session).regulatePrices(arguments.text(u"KEY"_s), int(change),
                                                   arguments.date(u"--from"_s)));
    QJsonArray json;
    for (const TrackPrice &price : prices) {
        for (const Message &note : price.outcome.notes)
            context.line(price.track + u": "_s + context.texts().sentence(note));
        json.append(QJsonObject{{u"track"_s, price.track}, {u"ore"_s, price.outcome.price.ore}});
    }
    context.json() = {{u"prices"_s, json}};
    return Exit::Success;
}

Outcome setProject(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString key = arguments.text(u"KEY"_s);
    const QString track = arguments.text(u"TRACK"_s);
    const QString number = arguments.text(u"NUMBER"_s);
    BRO_TRY(Session *const session, context.session());
    ContractStore store(*session);
    BRO_TRY(QDate from, proposedStart(store, key, track, context.today()));
    if (arguments.has(u"--from"_s))
        from = arguments.date(u"--from"_s);
    BRO_CHECK(enterProjectNumbers(*session, {{{key, track}, number, from}}));
    context.say(u"app.projectSet"_s,
                {{u"track"_s, track}, {u"number"_s, number}, {u"from"_s, from}});
    context.json() = {{u"projectNumber"_s, number}, {u"from"_s, isoDate(from)}};
    return Exit::Success;
}

Outcome answer(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString key = arguments.text(u"KEY"_s);
    const QString question = arguments.text(u"QUESTION"_s);
    const QDate from = arguments.date(u"--from"_s);
    BRO_TRY(Session *const session, context.session());
    ContractStore store(*session);
    const QString track = arguments.text(u"--track"_s);
    BRO_CHECK(store.setAnswer(key, question, arguments.text(u"VALUE"_s), from, {}, track));
    BRO_TRY(const ContractAnswers answers, store.answersOn(key, from));
    const QString stored = answers.value(answerKey(question, track));
    context.say(stored.isEmpty() ? u"app.answerTaken"_s : u"app.answerSet"_s,
                {{u"question"_s, question}, {u"answer"_s, stored}, {u"from"_s, from}});
    context.json() = {{u"question"_s, question}, {u"answer"_s, stored}, {u"from"_s, isoDate(from)}};
    return Exit::Success;
}

} // namespace

QList<CommandSpec> contractCommands()
{
    const PositionalSpec key{u"KEY"_s};
    const PositionalSpec track{u"TRACK"_s};
    const PositionalSpec file{u"FILE"_s, ValueKind::File};
    return {
        {u"contracts list"_s, u"app.summaryContractsList"_s, {}, {}, list, nullptr, true},
        {u"contracts show"_s, u"app.summaryContractsShow"_s, {key}, {}, show},
        {u"contracts import"_s, u"app.summaryContractsImport"_s, {file}, {}, importProfile},
        {u"contracts update"_s, u"app.summaryContractsUpdate"_s, {}, {}, importBundled},
        {u"contracts check"_s, u"app.summaryContractsCheck"_s, {file}, {}, check},
        {u"contracts compare"_s,
         u"app.summaryContractsCompare"_s,
         {{u"BEFORE"_s, ValueKind::File}, {u"AFTER"_s, ValueKind::File}},
         {},
         compare},
        {u"contracts effect"_s, u"app.summaryContractsEffect"_s, {file}, {}, effect},
        {u"contracts answer"_s,
         u"app.summaryAnswer"_s,
         {key, {u"QUESTION"_s}, {u"VALUE"_s}},
         {{u"--from"_s, ValueKind::Date, u"app.optionAnswerFrom"_s, true},
          {u"--track"_s,
           ValueKind::Text,
           u"app.optionAnswerTrack"_s,
           false,
           false,
           {},
           u"TRACK"_s}},
         answer},
        {u"contracts set-price"_s,
         u"app.summarySetPrice"_s,
         {key, track, {u"AMOUNT"_s, ValueKind::Amount}},
         {{u"--from"_s, ValueKind::Date, u"app.optionPriceFrom"_s, true}},
         setPrice},
        {u"contracts regulate"_s,
         u"app.summaryRegulate"_s,
         {key},
         {{u"--change"_s,
           ValueKind::Amount,
           u"app.optionIndexChange"_s,
           true,
           false,
           {},
           u"PERCENT"_s},
          {u"--from"_s, ValueKind::Date, u"app.optionPriceFrom"_s, true}},
         regulatePrices},
        {u"contracts set-project"_s,
         u"app.summarySetProject"_s,
         {key, track, {u"NUMBER"_s}},
         {{u"--from"_s, ValueKind::Date, u"app.optionProjectFrom"_s}},
         setProject},
    };
}

} // namespace bro
