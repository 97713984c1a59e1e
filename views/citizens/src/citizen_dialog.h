// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <citizens/citizen.h>
#include <contracts/profile.h>
#include <core/result.h>
#include <core/texts.h>
#include <functional>
#include <office/office.h>
#include <optional>

class QCheckBox;
class QDateEdit;
class QComboBox;
class QLineEdit;

namespace bro {

class DraftKeeper;
class Form;
class FormField;
class InfoBox;
class MessageBar;
struct PageContext;
struct Place;

// The citizen's master data, with every field checked when it is left and before saving.
class CitizenDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choices
    {
        QList<Employee> employees;         // active ones
        QList<IllnessNumber> targetGroups; // of the contract; empty: none to choose
        bool asksUnemployment = false;     // a contract of the citizen's goes by it
        QDate today;
        bool mayChangeCpr = true;
    };
    CitizenDialog(const Texts &texts, const Citizen &citizen, const Choices &choices,
                  QWidget *parent);

    ~CitizenDialog() override;

    Citizen citizen() const; // as typed
    QString reason() const;  // for a changed CPR number
    bool isChanged() const;
    // What is typed outlives the program; said last, when the dialog holds what it begins with.
    void keepDraft(PageContext &context, const QString &key, const Place &place);
    void resumeDraft();
    // What the store refused, shown at the field it belongs to.
    void refuse(const Error &error);
    void accept() override;
    void reject() override;

    // Stores; the dialog stays while it fails.
    std::function<Done(const Citizen &, const QString &reason)> save;
    std::function<bool()> mayDiscard;

private:
    void build();
    void fill(const Citizen &citizen);
    // What was typed in place of the number; nothing: it stays.
    std::optional<Result<CprNumber>> typedCpr() const;
    bool needsReason() const;
    bool check();
    void checkCpr();
    void checkName();
    void checkPhone();
    void checkPostalCode();
    void checkLanguage();

    const Texts &m_texts;
    Citizen m_before;
    Choices m_choices;
    MessageBar *m_bar;
    DraftKeeper *m_draft = nullptr;
    Form *m_form;
    QLineEdit *m_name;
    QLineEdit *m_cpr;
    QLineEdit *m_reason;
    QLineEdit *m_phone;
    QLineEdit *m_address;
    QLineEdit *m_postalCode;
    QLineEdit *m_city;
    QComboBox *m_contact;
    QComboBox *m_group;
    QCheckBox *m_interpreter;
    QLineEdit *m_language;
    QCheckBox *m_sms;
    QCheckBox *m_email;
    QCheckBox *m_exempt;
    QLineEdit *m_representative;
    QCheckBox *m_unemployed;
    QDateEdit *m_unemployedSince;
    FormField *m_nameField = nullptr;
    FormField *m_cprField = nullptr;
    FormField *m_reasonField = nullptr;
    FormField *m_phoneField = nullptr;
    FormField *m_postalField = nullptr;
    FormField *m_languageField = nullptr;
    FormField *m_sinceField = nullptr;
    InfoBox *m_refusal;
};

} // namespace bro
