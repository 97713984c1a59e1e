// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <core/texts.h>
#include <orders/document_store.h>
#include <orders/order.h>

class QComboBox;
class QLineEdit;

namespace bro {

class Form;
class FormField;

// What a file is that comes on the case.
class DocumentDialog : public QDialog
{
    Q_OBJECT
public:
    DocumentDialog(const Texts &texts, const QString &fileName, const QList<Order> &orders,
                   bool mayAgree, QWidget *parent);
    DocumentKind kind() const;
    QString title() const;
    OrderId order() const;
    void accept() override;

private:
    Form *m_form;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_order;
    FormField *m_titleField;
    FormField *m_kindField;
    FormField *m_orderField;
};

} // namespace bro
