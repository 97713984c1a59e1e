// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <invoices/invoice_details.h>
#include <invoices/invoice_run.h>
#include <views/page.h>
#include <views/paper_printing.h>

namespace bro {

// What the user does with drafts and invoices: asks what must be asked, works in the background,
// and tells what came of it. Rules and rights are the stores'.
class InvoiceActs : public QObject
{
    Q_OBJECT
public:
    InvoiceActs(PageContext &context, QWidget *page);

    void makeDrafts(const QString &contractKey, Month month);
    void approve(const QList<InvoiceRow> &rows);
    void withdrawApproval(const QList<InvoiceRow> &rows);
    void issue(const QList<InvoiceRow> &rows);
    void discard(const QList<InvoiceRow> &rows);
    void credit(const InvoiceRow &row);
    void pay(const InvoiceRow &row);
    void reverse(PaymentId payment);
    void remind(const InvoiceRow &row);
    // Nothing: as each buyer wants it.
    void save(const QList<InvoiceRow> &rows, std::optional<InvoiceFileKind> kind);
    void show(const QList<InvoiceRow> &rows);
    void editNote(const InvoiceRow &row);
    void exportPostings();

    // Approvals of drafts that are gone, or not approved any more, can't be undone.
    void forgetSpent();

    // How papers are shown and printed; tests put another in its place.
    std::function<Result<bool>(const PrintJob &)> showPapers;

Q_SIGNALS:
    // again: opens the list once more that belongs to it.
    void told(Tone tone, const QString &bold, const QString &rest,
              const std::function<void()> &again = {});
    void failed(const bro::Error &error);
    void wanted(qint64 rowId); // to be chosen in the list

private:
    struct Many
    {
        int done = 0;
        QList<Finding> findings; // what could not be done, with why
    };
    using Act = std::function<Done(Session &, const InvoiceRow &)>;
    // Each by itself; what fails is told, the rest goes on.
    void forEach(const QString &title, const QList<InvoiceRow> &rows, const Act &act,
                 const std::function<void(const Many &)> &done);
    void tellMany(const QString &bold, const QString &title, const QList<Finding> &findings);
    void saveOne(const InvoiceRow &row, InvoiceFileKind kind);
    void saveMany(const QList<InvoiceRow> &rows, std::optional<InvoiceFileKind> kind);

    PageContext &m_context;
    QWidget *m_page;
    QHash<qint64, QList<InvoiceDraftId>> m_undoable; // of the approvals to undo
};

} // namespace bro
