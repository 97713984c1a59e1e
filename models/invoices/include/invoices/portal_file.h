// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <invoices/portal_basis.h>

namespace bro {

// A CSV file that the office fills from the portal: order, number, amount and date, and a note if
// it likes. Columns are found by their headers, Danish or English; rows without a number and an
// amount are passed over.
struct PortalFileRow
{
    enum class State {
        Agrees,   // will be ticked
        Deviates, // will be ticked, with a difference
        Known,    // ticked already with the same number
        Refused
    };

    qint64 line = 0; // of the file
    QString order;   // as it stands in the file, as the next two
    QString number;
    QString note;
    std::optional<Money> amount;
    QDate date;
    State state = State::Agrees;
    Message remark;  // why refused, or how much it deviates
    PortalTick tick; // of Agrees and Deviates
};

struct PortalFile
{
    QList<PortalFileRow> rows; // in the order of the file
    int count(PortalFileRow::State state) const;
    QList<PortalTick> ticks(bool withDeviating) const;
};

// The rows of the file held against the month; nothing is stored. Errors: portal.columnsMissing
// with the header as it was found, and those of CsvReader.
Result<PortalFile> previewPortalFile(const QString &file, const PortalBasis &basis, QDate today);

// The file to be filled: the lines that are to be created, with what the program calculates. Whole
// or absent, logged. portal.nothingOpen when there is none.
Done writePortalForm(Session &session, const PortalBasis &basis, const QString &out);

} // namespace bro
