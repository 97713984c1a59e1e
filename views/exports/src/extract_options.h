// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <exports/d1_export.h>
#include <jobs/billing_month.h>
#include <views/settings.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QVBoxLayout;

namespace bro {

class FlowLayout;
class FormField;

// What shall be extracted, and in which form; remembered on this PC.
class ExtractOptions : public QWidget
{
    Q_OBJECT
public:
    ExtractOptions(Settings &settings, QWidget *parent);

    void setContracts(const QList<ContractChoice> &contracts);
    bool hasContract() const;
    bool chooseContract(const QString &key); // false: it is not there
    void setPeriod(QDate from, QDate to);
    QDate from() const;
    QDate to() const;
    // The file is empty.
    D1Request request() const;
    // Tells beside the field what is wrong; false when there is something.
    bool check();

Q_SIGNALS:
    void contentChanged(); // other rows
    void formChanged();    // the same rows in another form

private:
    QWidget *labelled(const QString &label, QWidget *editor);
    void fillForms();
    void remember();
    void restore();

    Settings &m_settings;
    FlowLayout *m_row;
    QComboBox *m_contract;
    QDateEdit *m_from;
    QDateEdit *m_to;
    FormField *m_toField;
    QComboBox *m_format;
    QComboBox *m_encoding;
    QWidget *m_encodingArea;
    QCheckBox *m_other;
    QTimer m_settle; // while dates are being typed
};

} // namespace bro
