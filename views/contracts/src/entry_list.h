// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <contracts/profile_tree_model.h>

class QListWidget;
class QPushButton;

namespace bro {

// The entries of a list with what can be done to them: Insert adds, Delete removes, Ctrl+D
// duplicates, Alt+arrows move, Enter opens.
class EntryList : public QWidget
{
    Q_OBJECT
public:
    EntryList(ProfileDraft &draft, const ProfileTreeModel &tree, const QString &path, bool readOnly,
              QWidget *parent);
    void renew();
    void setCurrentRow(int row);

Q_SIGNALS:
    void opened(const QString &entryPath);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString current() const;
    void add();
    void duplicate();
    void remove();
    void move(int by);
    void renewButtons();
    void tintSelection();

    ProfileDraft &m_draft;
    const ProfileTreeModel &m_tree;
    QString m_path;
    bool m_readOnly;
    QListWidget *m_list;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace bro
