// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <views/page.h>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace bro {

class MessageBar;
class SetupTab;

// Who is billed and how: the buyer of each contract, the office's own payment and numbers, VAT.
class SetupDialog : public QDialog
{
    Q_OBJECT
public:
    SetupDialog(PageContext &context, const QString &contractKey, QWidget *parent);

    // Before it is shown. tab: "buyer", "seller", "vat", "accounts"; field as SetupFault names it.
    void showField(const QString &tab, const QString &field = {});
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void add(SetupTab *tab, const QString &key, const QString &title);
    SetupTab *tab() const;
    void chooseContract();
    void chooseTab(int index);
    bool settle(); // asks about what was typed; false: stay
    bool save();
    void renew();
    QString contract() const;

    PageContext &m_context;
    MessageBar *m_message;
    QComboBox *m_contracts;
    QLabel *m_portal;
    QTabWidget *m_tabs;
    QPushButton *m_save;
    QLabel *m_why;
    QString m_field; // that gets the focus
    int m_shown = 0; // tab
    int m_contractAt = 0;
};

} // namespace bro
