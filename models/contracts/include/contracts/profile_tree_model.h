// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <contracts/profile_draft.h>
#include <core/texts.h>
#include <memory>

namespace bro {

// The parts of a draft: the contract itself, its sections, the entries of lists and what is inside
// them. Plain values stand in the form beside it. A part with faults says so in its words.
class ProfileTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        PathRole = LinkRole + 1, // QString, of the draft; empty: the contract itself
        TitleRole                // QString, without the faults
    };

    ProfileTreeModel(ProfileDraft &draft, const Texts &texts, QObject *parent = nullptr);
    ~ProfileTreeModel() override;

    QModelIndex indexOf(const QString &path) const; // of the part itself; invalid when none
    QModelIndex partOf(const QString &path) const;  // the innermost part that holds the value

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Part;
    void rebuild();
    void renew(const QString &path, bool structure);
    void addParts(Part &parent, const ProfileField &field);
    void addList(Part &parent, const ProfileField &field);
    Part *partAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Part &part) const;
    QString titleOf(const Part &part) const;
    bool isThere(const Part &part) const;

    ProfileDraft &m_draft;
    const Texts &m_texts;
    std::unique_ptr<Part> m_root;
};

} // namespace bro
