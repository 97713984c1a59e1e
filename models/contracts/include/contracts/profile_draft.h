// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <contracts/json_tree.h>
#include <contracts/profile_schema.h>
#include <core/item_roles.h>
#include <core/result.h>

namespace bro {

// What is wrong at a place of a draft, in the words of the form.
struct DraftFault
{
    QString path;
    Tone tone = Tone::Error; // Warning: it may be taken into use all the same
    Message message;
};

// A profile that is being written: the values of the form, with undo. Whatever the form does not
// show stays as it was. Paths are those of the loader ("tracks[0].price.frame.min").
class ProfileDraft : public QObject
{
    Q_OBJECT
public:
    explicit ProfileDraft(QObject *parent = nullptr);

    // Begins with this text; undo is forgotten. Errors: contracts.draftRefused with the first
    // fault of the text's form, which no form could show.
    Done load(const QByteArray &json);
    // Takes another text in its place, as one step that can be undone; false when it can't be read.
    bool replace(const QByteArray &json);
    QByteArray json() const { return writeJsonTree(m_root); }
    const JsonNode &root() const { return m_root; }
    const JsonNode *at(const QString &path) const; // nothing when there is no such value
    QString text(const QString &path) const;

    // The value of a member; without one it is taken away. A name that others refer to by it is
    // changed there too.
    void set(const QString &path, const std::optional<JsonNode> &value);
    // As the form's field is typed: "430,00", "3,5", "4,5", "17:30". What can't be read stands as
    // typed and is told by faults(); empty takes an optional value away.
    void type(const QString &path, const QString &typed);
    // How type() would write the value.
    QString typed(const QString &path) const;

    // A new object or entry with what it must have; the path of what was added.
    QString add(const QString &path);
    QString duplicate(const QString &entryPath);
    void remove(const QString &path);
    // Moves an entry up (-1) or down (+1); its new path, or the old one at the end of the list.
    QString move(const QString &entryPath, int by);
    int count(const QString &listPath) const;

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    Message undoName() const; // what was done: "Ændret: Pris"
    Message redoName() const;
    void undo();
    void redo();

    bool isChanged() const { return !sameContent(m_root, m_saved); }
    void setSaved() { m_saved = m_root; }

    // Everything wrong with it, in the order of the form; renewed after each change.
    const QList<DraftFault> &faults() const { return m_faults; }
    bool isSound() const;                                     // no errors
    QList<DraftFault> faultsBelow(const QString &path) const; // of the value and all inside it
    // The stored versions of the same contract, for days that no version covers.
    void setOtherVersions(const QList<Profile> &versions);
    // The entries that a reference may name: name and title.
    QList<std::pair<QString, QString>> entriesOf(const QString &listPath) const;

Q_SIGNALS:
    // `structure`: entries or parts came or went, so that paths may mean something else.
    void changed(const QString &path, bool structure);

private:
    struct Step
    {
        JsonNode before;
        JsonNode after;
        QString path;
        Message name;
        bool structure = false;
    };

    JsonNode *node(const QString &path);
    void put(JsonNode &root, const QString &path, const JsonNode &value) const;
    void commit(const JsonNode &root, const QString &path, Message name, bool structure);
    void become(const JsonNode &root, const QString &path, bool structure);
    void renewFaults();
    void addVersionFaults();
    JsonNode blank(const ProfileField &field, const QString &listPath) const;
    QString freeName(const QString &listPath, const QString &wish) const;

    JsonNode m_root;
    JsonNode m_saved;
    QList<Step> m_steps; // those before m_done are done
    qsizetype m_done = 0;
    QList<DraftFault> m_faults;
    QList<Profile> m_others;
};

// The text of a new contract: the parts every contract has, with the rules most of them share and
// without any source, which the office must give.
QByteArray newProfileText(const QString &key, const QString &title, QDate validFrom);
// The same contract as a later version from that day.
Result<QByteArray> nextVersionText(const QByteArray &json, int version, QDate validFrom);
// A copy as another contract, version 1.
Result<QByteArray> copiedProfileText(const QByteArray &json, const QString &key,
                                     const QString &title, QDate validFrom);
// "Jobvej Nordby 2027" → "jobvej-nordby-2027".
QString profileKeyFor(const QString &title);

} // namespace bro
