// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <core/rows_model.h>
#include <functional>
#include <views/page.h>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bro {

class EditDialog;
class ListView;
class MessageBar;
struct Draft;

// One part of the office page.
class OfficeTab : public QWidget
{
    Q_OBJECT
public:
    OfficeTab(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}
    virtual void renew() = 0;
    virtual void addNew() {}
    virtual bool hasNew() const { return false; }
    virtual QLineEdit *filterField() const { return nullptr; }
    virtual QWidget *zone() const = 0;
    virtual QList<QWidget *> zones() const { return {zone()}; } // of F6, in reading order
    virtual bool mayLeave() { return true; }

Q_SIGNALS:
    void failed(const bro::Error &error);

protected:
    PageContext &context() const { return m_context; }
    Session &session() const { return m_context.session; }
    QString words(const Message &message) const { return m_context.texts.sentence(message); }

private:
    PageContext &m_context;
};

// A list with "New…" and "Change…"; Enter changes.
class ListTab : public OfficeTab
{
    Q_OBJECT
public:
    ListTab(const QString &key, const QList<GroupedListModel::Column> &columns,
            const QString &newWords, PageContext &context, QWidget *parent);
    bool hasNew() const override { return m_new != nullptr; }
    QLineEdit *filterField() const override { return m_filter; }
    QWidget *zone() const override;

protected:
    virtual void change(qint64 id) = 0;
    // Shows the dialog; what is typed in it is kept as a draft, of a new one where id is 0.
    void exec(EditDialog &dialog, qint64 id);
    void showEvent(QShowEvent *event) override;
    RowsModel *model() const { return m_model; }
    ListView *list() const { return m_list; }
    QHBoxLayout *tools() const { return m_tools; }

private:
    QString draftBegin() const;
    void showDraftBar();
    void goOn(const Draft &draft);

    QString m_key;
    MessageBar *m_drafts;
    bool m_editing = false;
    bool m_resume = false; // what was kept goes into the dialog that opens
    RowsModel *m_model;
    ListView *m_list;
    QLineEdit *m_filter;
    QHBoxLayout *m_tools;
    QPushButton *m_new = nullptr;
};

// Makers of the parts.
OfficeTab *makeOfficeDataTab(PageContext &context, QWidget *parent);
OfficeTab *makeEmployeesTab(PageContext &context, QWidget *parent);
OfficeTab *makeLocationsTab(PageContext &context, QWidget *parent);
OfficeTab *makeClosingDaysTab(PageContext &context, QWidget *parent);
OfficeTab *makeUsersTab(PageContext &context, QWidget *parent);
OfficeTab *makeContractsTab(PageContext &context, QWidget *parent);

} // namespace bro
