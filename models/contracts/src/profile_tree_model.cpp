// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_paths.h"
#include <contracts/profile_tree_model.h>

namespace bro {

using namespace Qt::StringLiterals;

struct ProfileTreeModel::Part
{
    QString path;
    const ProfileField *field = nullptr; // nothing: the contract itself
    Part *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Part>> children;

    bool isEntry() const { return path.endsWith(u']'); }
    Part &add(const QString &childPath, const ProfileField *childField)
    {
        auto child = std::make_unique<Part>();
        child->path = childPath;
        child->field = childField;
        child->parent = this;
        child->row = int(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
};

ProfileTreeModel::ProfileTreeModel(ProfileDraft &draft, const Texts &texts, QObject *parent)
    : QAbstractItemModel(parent),
      m_draft(draft),
      m_texts(texts)
{
    rebuild();
    connect(&m_draft, &ProfileDraft::changed, this, &ProfileTreeModel::renew);
}

ProfileTreeModel::~ProfileTreeModel() = default;

void ProfileTreeModel::rebuild()
{
    m_root = std::make_unique<Part>();
    m_root->add({}, nullptr);
    const QStringList sections = profileSections();
    for (const QString &key : sections) {
        const ProfileField *field = profileForm().member(key);
        if (!field)
            continue;
        Part &part = m_root->add(key, field);
        if (field->kind == FieldKind::List)
            addList(part, *field);
        else
            addParts(part, *field);
    }
}

void ProfileTreeModel::addList(Part &parent, const ProfileField &field)
{
    const int count = m_draft.count(parent.path);
    for (int i = 0; i < count; ++i)
        addParts(parent.add(entryPath(parent.path, i), &field), field);
}

// An optional part that the contract lacks is offered by the form, not by the tree.
void ProfileTreeModel::addParts(Part &parent, const ProfileField &field)
{
    for (const auto &member : field.members) {
        if (member->isLeaf() || member->isInline())
            continue;
        const QString path = memberPath(parent.path, member->key);
        if (!m_draft.at(path))
            continue;
        Part &part = parent.add(path, member.get());
        if (member->kind == FieldKind::List)
            addList(part, *member);
        else
            addParts(part, *member);
    }
}

void ProfileTreeModel::renew(const QString &, bool structure)
{
    if (structure) {
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    // A title, a name or a fault anywhere may have changed.
    const auto tell = [this](const auto &self, const Part &part) -> void {
        if (part.children.empty())
            return;
        Q_EMIT dataChanged(indexOf(*part.children.front()), indexOf(*part.children.back()));
        for (const auto &child : part.children)
            self(self, *child);
    };
    tell(tell, *m_root);
}

ProfileTreeModel::Part *ProfileTreeModel::partAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Part *>(index.internalPointer()) : m_root.get();
}

QModelIndex ProfileTreeModel::indexOf(const Part &part) const
{
    return part.parent ? createIndex(part.row, 0, &part) : QModelIndex();
}

QModelIndex ProfileTreeModel::indexOf(const QString &path) const
{
    const QModelIndex index = partOf(path);
    return index.isValid() && partAt(index)->path == path ? index : QModelIndex();
}

QModelIndex ProfileTreeModel::partOf(const QString &path) const
{
    const Part *best = m_root->children.front().get();
    const auto holds = [&path](const Part &part) {
        return !part.path.isEmpty() && (path == part.path || path.startsWith(part.path + u'.') ||
                                        path.startsWith(part.path + u'['));
    };
    const Part *level = m_root.get();
    while (level) {
        const Part *next = nullptr;
        for (const auto &child : level->children)
            if (holds(*child))
                next = child.get();
        if (next)
            best = next;
        level = next;
    }
    return indexOf(*best);
}

QModelIndex ProfileTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, partAt(parent)->children[size_t(row)].get());
}

QModelIndex ProfileTreeModel::parent(const QModelIndex &child) const
{
    const Part *part = partAt(child);
    return part->parent ? indexOf(*part->parent) : QModelIndex();
}

int ProfileTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(partAt(parent)->children.size());
}

int ProfileTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool ProfileTreeModel::isThere(const Part &part) const
{
    return !part.field || m_draft.at(part.path);
}

QString ProfileTreeModel::titleOf(const Part &part) const
{
    if (!part.field)
        return m_texts.sentence(u"contracts.draftAgreement"_s);
    if (part.isEntry()) {
        const JsonNode *entry = m_draft.at(part.path);
        const QString title = entry ? entryTitle(*entry) : QString();
        return title.isEmpty() ? m_texts.sentence(u"contracts.draftNoTitle"_s) : title;
    }
    const QString label = m_texts.sentence(part.field->label);
    const int count = m_draft.count(part.path);
    return part.field->kind == FieldKind::List && count > 0
               ? label + u" ("_s + QString::number(count) + u')'
               : label;
}

QVariant ProfileTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Part &part = *partAt(index);
    if (role == PathRole)
        return part.path;
    if (role == TitleRole)
        return titleOf(part);
    if (role == SecondaryRole)
        return !isThere(part);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != IconRole && role != ToneRole)
        return {};
    // The contract itself holds the plain values of the top.
    QList<DraftFault> faults;
    if (part.field)
        faults = m_draft.faultsBelow(part.path);
    else
        for (const DraftFault &fault : m_draft.faults())
            if (partOf(fault.path) == index)
                faults.append(fault);
    const qint64 errors = std::count_if(faults.begin(), faults.end(), [](const DraftFault &fault) {
        return fault.tone == Tone::Error;
    });
    if (role == ToneRole)
        return int(errors > 0 ? Tone::Error : faults.isEmpty() ? Tone::None : Tone::Warning);
    if (role == IconRole)
        return errors > 0 ? u"error_circle-f"_s : faults.isEmpty() ? QString() : u"warning-f"_s;
    if (faults.isEmpty())
        return titleOf(part);
    return m_texts.sentence(u"contracts.draftPartFaults"_s,
                            {{u"part"_s, titleOf(part)}, {u"n"_s, qint64(faults.size())}});
}

} // namespace bro
