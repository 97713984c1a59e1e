// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_actions.h"
#include "edit_dialog.h"
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <contracts/profile_draft.h>
#include <contracts/profile_loader.h>
#include <core/atomic_file.h>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr qint64 LargestFile = 4 << 20;

Done writeFile(const QString &name, const QByteArray &bytes)
{
    BRO_TRY(const std::unique_ptr<AtomicFile> file, AtomicFile::open(name));
    BRO_CHECK(file->write(bytes));
    return file->commit();
}
} // namespace

ContractActions::ContractActions(PageContext &context, QWidget *window)
    : QObject(window),
      m_context(context),
      m_window(window)
{
}

void ContractActions::openDraft(qint64 id)
{
    m_context.navigator.go({Area::Office, contractDraftView, id});
}

void ContractActions::openVersion(ContractVersionId id)
{
    m_context.navigator.go({Area::Office, contractVersionView, id.value});
}

Done ContractActions::addAndOpen(const QByteArray &json)
{
    BRO_TRY(const ContractDraft draft, ContractDraftStore(m_context.session).add(json));
    openDraft(draft.id);
    return {};
}

void ContractActions::newContract()
{
    ContractStore store(m_context.session);
    const auto stored = store.list();
    if (!stored.ok()) {
        Q_EMIT failed(stored.error());
        return;
    }
    EditDialog dialog(u"newContractDialog"_s, tr("New contract"), m_context.texts, m_window);
    auto *title = new QLineEdit;
    auto *like = new QComboBox;
    like->addItem(tr("An empty contract"), 0);
    QHash<QString, ContractSummary> newest; // of each key
    for (const ContractSummary &summary : *stored)
        newest.insert(summary.key, summary);
    QStringList keys = newest.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        like->addItem(tr("Like %1").arg(newest.value(key).title), newest.value(key).id.value);
    like->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    like->setMinimumContentsLength(24);
    QDateEdit *from = makeDateField(u"contractFrom"_s, &dialog);
    from->setDate(m_context.session.today());
    FormField *titleField = dialog.form()->add(tr("Title"), title, u"contractTitle"_s);
    titleField->setHint(tr("For example: Job og mentor, Nordby 2027."));
    dialog.form()
        ->add(tr("Begin with"), like, u"contractLike"_s)
        ->setHint(tr("An empty one has the rules most contracts share; sources and prices you fill "
                     "in yourself."));
    dialog.form()->add(tr("In force from"), from, u"contractFrom"_s);
    dialog.save = [&]() -> Done {
        const QString words = title->text().simplified();
        const QString key = profileKeyFor(words);
        if (key.isEmpty()) {
            titleField->setFault(Tone::Error, tr("Write what the contract is called."));
            title->setFocus();
            return Error(Message());
        }
        if (newest.contains(key)) {
            titleField->setFault(
                Tone::Error, tr("There is a contract of that name. Write another, or make a new "
                                "version of it."));
            title->setFocus();
            return Error(Message());
        }
        const ContractVersionId id{like->currentData().toLongLong()};
        if (!id.isValid())
            return addAndOpen(newProfileText(key, words, from->date()));
        BRO_TRY(const QByteArray text, store.text(id));
        BRO_TRY(const QByteArray copy, copiedProfileText(text, key, words, from->date()));
        return addAndOpen(copy);
    };
    dialog.exec();
}

void ContractActions::newVersion(const QString &key)
{
    ContractStore store(m_context.session);
    ContractDraftStore drafts(m_context.session);
    const auto stored = store.list();
    const auto begun = drafts.list();
    if (!stored.ok() || !begun.ok()) {
        Q_EMIT failed(stored.ok() ? begun.error() : stored.error());
        return;
    }
    for (const ContractDraft &draft : *begun) {
        if (draft.key == key) {
            m_context.navigator.tellBriefly(
                tr("A draft of the next version is under way. This is it."));
            openDraft(draft.id);
            return;
        }
    }
    ContractSummary newest;
    for (const ContractSummary &summary : *stored)
        if (summary.key == key && summary.version > newest.version)
            newest = summary;
    EditDialog dialog(u"newVersionDialog"_s, tr("New version"), m_context.texts, m_window);
    dialog.form()->addFull(makeLabel(tr("%1: version %2 begins as a copy of version %3. It is a "
                                        "draft until you take it into use.")
                                         .arg(newest.title)
                                         .arg(newest.version + 1)
                                         .arg(newest.version),
                                     &dialog));
    QDateEdit *from = makeDateField(u"versionFrom"_s, &dialog);
    from->setDate(std::max(m_context.session.today(), newest.validFrom).addDays(1));
    dialog.form()
        ->add(tr("In force from"), from, u"versionFrom"_s)
        ->setHint(tr("Orders made from this day follow the new version."));
    dialog.save = [&]() -> Done {
        BRO_TRY(const QByteArray text, store.text(newest.id));
        BRO_TRY(const QByteArray next, nextVersionText(text, newest.version + 1, from->date()));
        return addAndOpen(next);
    };
    dialog.exec();
}

void ContractActions::importFile()
{
    const QString name = m_context.prompts.openFile(
        m_window, tr("Load a contract from a file"),
        m_context.settings.value(Setting::LastFolder).toString(), tr("Contracts (*.json)"));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        m_context.prompts.tell(m_window, Tone::Error, tr("Load a contract from a file"),
                               tr("The file can't be read. Choose another."), name);
        return;
    }
    QByteArray json = file.readAll();
    if (json.startsWith("\xEF\xBB\xBF"))
        json = json.mid(3);
    const auto opened = openFile(QFileInfo(name).fileName(), json);
    if (!opened.ok())
        m_context.prompts.tell(m_window, Tone::Error, tr("Load a contract from a file"),
                               m_context.texts.sentence(opened.error().message));
}

void ContractActions::importBundled()
{
    const auto bundled = ContractStore(m_context.session).importBundled();
    if (!bundled.ok()) {
        Q_EMIT failed(bundled.error());
        return;
    }
    QStringList own;
    for (const Message &message : bundled->own)
        own.append(m_context.texts.sentence(message));
    m_context.prompts.tell(
        m_window, own.isEmpty() ? Tone::Info : Tone::Warning, tr("Contracts of the program"),
        bundled->added == 0
            ? tr("All the contracts that come with the program are here.")
            : tr("%n contract version(s) were taken in. Orders keep the version they were made "
                 "under.",
                 nullptr, bundled->added),
        own.join(u'\n'));
}

// Once a year, where the contract lets the prices follow an index.
void ContractActions::regulatePrices(const QString &key)
{
    ContractStore store(m_context.session);
    const QDate today = m_context.session.today();
    const auto version = store.find(key, today);
    if (!version.ok()) {
        Q_EMIT failed(version.error());
        return;
    }
    const auto &regulation = (*version)->profile.regulation;
    if (!regulation) {
        m_context.prompts.tell(m_window, Tone::Info, tr("Regulate the prices"),
                               tr("The contract does not let its prices follow an index."));
        return;
    }
    EditDialog dialog(u"regulateDialog"_s, tr("Regulate the prices"), m_context.texts, m_window);
    auto *change = new QLineEdit;
    QDateEdit *from = makeDateField(u"regulateFrom"_s, &dialog);
    from->setDate(QDate(today.year() + 1, 1, 1));
    FormField *field =
        dialog.form()->add(tr("Change of the index, percent"), change, u"regulateChange"_s);
    field->setHint(QStringList{regulation->announced, regulation->source}.join(u" · "_s));
    FormField *fromField = dialog.form()->add(tr("For orders made from"), from, u"regulateFrom"_s);
    fromField->setHint(tr("Earlier orders keep their price."));
    dialog.tellAt(u"contracts.from"_s, fromField);
    dialog.tellAt(u"."_s, field);
    dialog.save = [&]() -> Done {
        // Two decimals of a percent are as two decimals of a krone.
        const auto typed = Money::parse(change->text().remove(u'%').trimmed());
        if (!typed) {
            field->setFault(Tone::Error, tr("Write the change in percent, such as 3,5 or -0,25."));
            return Error(Message());
        }
        BRO_TRY(const QList<TrackPrice> prices,
                store.regulatePrices(key, int(std::clamp<qint64>(typed->ore, INT_MIN, INT_MAX)),
                                     from->date()));
        QStringList lines;
        for (const TrackPrice &price : prices) {
            for (const Message &note : price.outcome.notes)
                lines.append(tr("%1: %2").arg(price.track, m_context.texts.sentence(note)));
        }
        m_context.prompts.tell(&dialog, Tone::Info, tr("Regulate the prices"),
                               tr("The prices for orders from %1 are counted.")
                                   .arg(m_context.texts.date(from->date())),
                               lines.join(u'\n'));
        return {};
    };
    dialog.exec();
}

// What is wrong with a file is told with its place; what the form can show may be mended there.
Result<bool> ContractActions::openFile(const QString &name, const QByteArray &json)
{
    ProfileDraft draft;
    BRO_CHECK(draft.load(json));
    const ProfileResult read = loadProfile(json, name);
    if (!read.profile) {
        QStringList lines;
        for (const ProfileFault &fault : read.faults)
            lines.append(m_context.texts.sentence(read.line(fault)));
        const int answer = m_context.prompts.ask(
            m_window, {Tone::Warning,
                       tr("Load a contract from a file"),
                       tr("The file has %n fault(s) and can't be taken into use as it is.", nullptr,
                          int(read.faults.size())),
                       lines.join(u'\n'),
                       {tr("Open as a draft"), tr("Cancel")}});
        if (answer != 0)
            return false;
    }
    BRO_CHECK(addAndOpen(json));
    return true;
}

void ContractActions::saveAsFile(const QByteArray &json, const QString &key)
{
    const QString folder = m_context.settings.value(Setting::LastFolder).toString();
    const QString name = key + u".json"_s;
    const QString file = m_context.prompts.saveFile(m_window, tr("Save the contract as a file"),
                                                    folder.isEmpty() ? name : folder + u'/' + name,
                                                    tr("Contracts (*.json)"));
    if (file.isEmpty())
        return;
    const Done written = writeFile(file, json);
    if (!written.ok())
        Q_EMIT failed(written.error());
    else
        m_context.navigator.tellBriefly(tr("The contract has been saved as a file."));
}

void ContractActions::removeDraft(const ContractDraft &draft)
{
    const int answer =
        m_context.prompts.ask(m_window, {Tone::Warning,
                                         tr("Delete the draft"),
                                         tr("The draft of %1, version %2, goes for good.")
                                             .arg(draft.title.isEmpty() ? draft.key : draft.title)
                                             .arg(draft.version),
                                         {},
                                         {tr("Keep"), tr("Delete the draft")},
                                         0});
    if (answer != 1)
        return;
    const Done removed = ContractDraftStore(m_context.session).remove(draft.id);
    if (!removed.ok())
        Q_EMIT failed(removed.error());
}

} // namespace bro
