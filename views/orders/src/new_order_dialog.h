// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QSet>
#include <orders/typed_order.h>
#include <views/form.h>
#include <views/page.h>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bro {

class DraftKeeper;
class MessageBar;

// An order typed by hand, by the rules of an imported one: every field is checked when it is left.
class NewOrderDialog : public QDialog
{
    Q_OBJECT
public:
    NewOrderDialog(PageContext &context, QWidget *parent = nullptr);
    ~NewOrderDialog() override;

Q_SIGNALS:
    void stored(const bro::Order &order);

protected:
    void accept() override;
    void reject() override;

private:
    void addTracks();
    void addField(OrderColumn column, const QString &label, const QString &name,
                  const QString &hint = {});
    void addRemark();
    void keepDraft(MessageBar *bar);
    void left(OrderColumn column);
    // Shows what is wrong in these fields; the check itself, or nothing when it failed.
    std::optional<CheckedOrder> check(const QSet<OrderColumn> &fields);
    void tellCitizen(const CheckedOrder &checked);
    void tellHours(const CheckedOrder &checked);
    QHash<OrderColumn, QString> texts() const;

    PageContext &m_context;
    MessageBar *m_message;
    DraftKeeper *m_draft;
    Form *m_form;
    QComboBox *m_track;
    QPlainTextEdit *m_remark;
    QPushButton *m_store;
    QHash<OrderColumn, QLineEdit *> m_lines;
    QHash<OrderColumn, FormField *> m_fields;
    QHash<OrderColumn, QString> m_labels; // as the sentences call the fields
    QSet<OrderColumn> m_left;             // fields that were filled and left
};

} // namespace bro
