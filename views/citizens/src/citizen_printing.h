// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <calendar/iso_week.h>
#include <citizens/citizen.h>
#include <core/result.h>
#include <documents/drawing.h>
#include <jobs/invoice_basis_job.h>

class QWidget;

namespace bro {

struct PageContext;

// The citizen's papers, previewed and printed; logged before they reach the printer.
class CitizenPrinting
{
    Q_DECLARE_TR_FUNCTIONS(bro::CitizenPrinting)
public:
    CitizenPrinting(PageContext &context, QWidget *window) : m_context(context), m_window(window) {}

    // The month's register of attendance. Fails where the citizen had no course in the month.
    Done protocol(CitizenId citizen, Month month);
    // What holds of the week now: the handed-out paper, or a draft.
    Done schedule(CitizenId citizen, IsoWeek week);

    // The papers themselves, as they would be printed.
    Result<Document> protocolPaper(CitizenId citizen, Month month);
    Result<Document> schedulePaper(CitizenId citizen, IsoWeek week);

private:
    Done show(const QString &title, const Document &document, const QString &purpose,
              CitizenId citizen);

    PageContext &m_context;
    QWidget *m_window;
};

} // namespace bro
