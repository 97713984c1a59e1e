// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <core/rows_model.h>
#include <invoices/invoice_setup.h>
#include <views/form.h>
#include <views/list_view.h>
#include <views/page.h>

class QHBoxLayout;
class QPushButton;

namespace bro {

// A part of the setup of invoices. Reads in load(), writes in save().
class SetupTab : public QWidget
{
    Q_OBJECT
public:
    SetupTab(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    virtual bool ofContract() const { return false; } // the contract above belongs to it
    virtual Right right() const { return Right::ManageContracts; } // to change it
    virtual void load(const QString &contractKey) = 0;
    virtual bool isChanged() const { return false; }
    // False: a field is wrong and says so, or the store refused (failed).
    virtual bool save() { return true; }
    virtual bool saves() const { return true; } // has a form that is saved
    virtual void showField(const QString &) {}  // gives it the focus

Q_SIGNALS:
    void failed(const bro::Error &error);

protected:
    PageContext &context() const { return m_context; }

private:
    PageContext &m_context;
};

// A tab that is one form: the value's faults stand beside their fields, when a field is left and
// before saving.
class SetupForm : public SetupTab
{
    Q_OBJECT
public:
    SetupForm(PageContext &context, QWidget *parent);
    ~SetupForm() override;
    bool save() override;
    void showField(const QString &field) override;

protected:
    Form *form() const { return m_form; }
    // field: its name in SetupFault.
    FormField *add(const QString &field, const QString &label, QWidget *editor,
                   const QString &name);
    virtual QList<SetupFault> faults() const = 0; // of what is typed
    virtual Done write() = 0;
    void clearFaults();

private:
    void check(const QString &field);

    Form *m_form;
    QList<std::pair<QString, FormField *>> m_fields;
};

// A tab that is a list of choices, each edited in a dialog of its own and stored at once.
class SetupList : public SetupTab
{
    Q_OBJECT
public:
    bool saves() const override { return false; }

protected:
    struct Words
    {
        QString explain;
        QString list; // accessible name
        QString add;
    };
    // name: of the list; the buttons are addNAME, editNAME and removeNAME.
    SetupList(PageContext &context, const QString &listName, const QString &name,
              const QList<RowsModel::Column> &columns, const Words &words, QWidget *parent);
    ListView *list() const { return m_list; }
    void setRows(const QList<RowsModel::Row> &rows);
    void addAtEnd(QWidget *button);

    virtual void addNew() = 0;
    virtual void editCurrent() = 0;
    virtual void removeCurrent() = 0;
    virtual bool mayRemove() const { return m_list->currentId() != 0; }

private:
    void renewButtons();

    RowsModel m_model;
    ListView *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QHBoxLayout *m_buttons;
};

SetupTab *makeBuyerTab(PageContext &context, QWidget *parent);
SetupTab *makeSellerTab(PageContext &context, QWidget *parent);
SetupTab *makeVatTab(PageContext &context, QWidget *parent);
SetupTab *makeRatesTab(PageContext &context, QWidget *parent);
SetupTab *makeAccountsTab(PageContext &context, QWidget *parent);

} // namespace bro
