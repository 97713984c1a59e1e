// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <billing/profile_tryout.h>
#include <contracts/profile_draft.h>
#include <views/page.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace bro {

class FormField;
class ListView;
class RowsModel;

// What the contract makes of an order that is made up: every deadline with its day, and what is
// paid, each with the way it was counted. Nothing is stored.
class TryoutView : public QWidget
{
    Q_OBJECT
public:
    TryoutView(ProfileDraft &draft, PageContext &context, QWidget *parent);
    void renew(); // from the draft as it is now
    QWidget *firstField() const;

Q_SIGNALS:
    void faultsWanted(); // it can't be tried until they are mended

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeOrder(QVBoxLayout *column);
    void makeResult(QVBoxLayout *column);
    void count();
    TryoutOrder order(bool &readable);
    void showFees(const Tryout &tryout);
    void showDeadlines(const Tryout &tryout);
    void showRow();
    QString words(const QList<Message> &messages) const;

    ProfileDraft &m_draft;
    PageContext &m_context;
    std::optional<Profile> m_profile;
    Tryout m_tryout;
    QStackedWidget *m_stack;
    QSplitter *m_split = nullptr;
    QComboBox *m_track;
    QDateEdit *m_ordered;
    QDateEdit *m_start;
    QDateEdit *m_end;
    QLineEdit *m_hours;
    QLineEdit *m_age;
    QLineEdit *m_unemployed;
    QCheckBox *m_isInterrupted;
    QDateEdit *m_interrupted;
    QLineEdit *m_prices;
    QHash<QLineEdit *, FormField *> m_fields;
    FormField *m_endField = nullptr;
    QLabel *m_result;
    QLabel *m_calculation;
    RowsModel *m_model;
    ListView *m_list;
};

} // namespace bro
