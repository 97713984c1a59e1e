// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <contracts/contract_drafts.h>
#include <contracts/profile_draft.h>
#include <views/page.h>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace bro {

class DraftKeeper;
class ElidedLabel;
class ListView;
class MessageBar;
class PartsTree;
class ProfileForm;
class ProfileTreeModel;
class RowsModel;
class SegmentedBar;
class TryoutView;

// Writes a contract's profile as a form: parts at the left, fields at the right, faults below, and
// a made-up order to try it on. A version in use is only shown.
class ContractEditor : public QWidget
{
    Q_OBJECT
public:
    ContractEditor(PageContext &context, QWidget *parent);
    ~ContractEditor() override;

    Done openDraft(qint64 id);
    Done openVersion(ContractVersionId id);
    qint64 draftId() const { return m_stored.id; }
    ContractVersionId versionId() const { return m_version; }
    // Asks about changes that are not saved; false: stay.
    bool mayLeave();
    // What another window saved is shown, unless something is being changed here.
    void renew();
    QWidget *mainZone() const;
    QList<QWidget *> zones() const;

Q_SIGNALS:
    void left(); // back to the list
    void usedAs(qint64 versionId);
    void newVersionWanted(const QString &key);
    void failed(const bro::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeParts();
    Done begin(const QByteArray &json);
    void keepTyped();
    void draftChanged(const QString &path, bool structure);
    void renewHead();
    void renewFaults();
    void fitFaults();
    QString placeWords(const QString &path) const;
    void jump(const QString &path);
    void nextFault();
    void chooseView(const QString &key);
    void undo(bool again);
    bool save();
    void saveAsFile();
    void use();
    QString words(const Message &message) const { return m_context.texts.sentence(message); }

    PageContext &m_context;
    ProfileDraft m_draft;
    ContractDraft m_stored;
    ContractVersionId m_version; // shown, not written
    ElidedLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_faultWords = nullptr;
    SegmentedBar *m_views = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_newVersion = nullptr;
    MessageBar *m_bar = nullptr;
    DraftKeeper *m_keeper = nullptr;
    QStackedWidget *m_stack = nullptr;
    ProfileTreeModel *m_parts = nullptr;
    QSplitter *m_split = nullptr;
    PartsTree *m_tree = nullptr;
    ProfileForm *m_form = nullptr;
    RowsModel *m_faultRows = nullptr;
    ListView *m_faults = nullptr;
    TryoutView *m_tryout = nullptr;
    qsizetype m_lastFault = -1;
    QString m_lastPath;
    bool m_ownWidth = false; // the user pulled at the parts
    bool m_loading = false;
    bool m_undoing = false;
};

} // namespace bro
