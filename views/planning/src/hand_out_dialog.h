// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <documents/drawing.h>
#include <jobs/citizen_weeks.h>
#include <jobs/hand_out_batch.h>
#include <views/background.h>
#include <views/page.h>
#include <views/paper_printing.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace bro {

class MessageBar;
class PaperView;

// Who must get a new schedule of the week, the papers as they will be handed out, printing, and
// the proof. What is recorded is exactly what was shown and printed.
class HandOutDialog : public QDialog
{
    Q_OBJECT
public:
    // candidates: who may be due; chosen: ticked at first, all of them when empty.
    HandOutDialog(PageContext &context, IsoWeek week, const QList<CitizenWeek> &candidates,
                  const QSet<CitizenId> &chosen, QWidget *parent = nullptr);

    // How a printer is chosen; tests put another in its place.
    PaperPrinting &printing() { return m_printing; }

Q_SIGNALS:
    void recorded();

private:
    struct Papers
    {
        HandOutBatch batch;
        QList<Document> documents;
    };
    void makeList(const QList<CitizenWeek> &candidates, const QSet<CitizenId> &chosen);
    QList<CitizenId> ticked() const;
    void prepare();
    void prepared(const Result<Papers> &papers);
    void showBatch();
    QString nothingToHandOut() const; // why there is no paper; empty: there is
    void print();
    void savePdf();
    void record();
    void tellOutcome(const HandOutOutcome &outcome);
    QString title() const;
    QList<CitizenId> citizensOfBatch() const;
    void setBusy(bool busy);
    QString words(const Message &message) const { return m_context.texts.sentence(message); }

    PageContext &m_context;
    IsoWeek m_week;
    std::optional<Papers> m_papers;
    bool m_printed = false;
    int m_request = 0;
    QPointer<BackgroundJob> m_job;
    PaperPrinting m_printing;

    MessageBar *m_bar;
    QTreeWidget *m_list;
    QCheckBox *m_all;
    QComboBox *m_way;
    QDateEdit *m_date;
    QLabel *m_received;
    QCheckBox *m_large;
    QLabel *m_sum;
    QStackedWidget *m_preview; // the papers, or why there are none
    PaperView *m_view;
    QLabel *m_empty;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_record;
};

} // namespace bro
