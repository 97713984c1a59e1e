// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/atomic_file.h>
#include <core/texts.h>
#include <orders/csv_reader.h>
#include <orders/order_list.h>

namespace bro {

// FILE.afvist.csv beside FILE.
QString refusedFileName(const QString &importedFile);

// The refused rows as they were, with the reason and the line, for mending and importing again:
// the list's own columns and separator, UTF-8 with byte order mark. Cells that a spreadsheet would
// run as a formula get a leading apostrophe, which the reader takes off again. The file is complete
// or absent.
class RefusedFile
{
public:
    RefusedFile(const QString &fileName, CsvForm form, const Texts &texts);

    // Fails with core.cannotWrite.
    Done add(const RefusedOrderRow &row);
    // Without rows no file is made, and an older one of this name is removed.
    Done commit();
    qint64 rows() const { return m_rows; }

private:
    Done write(const QStringList &cells);

    QString m_fileName;
    std::unique_ptr<AtomicFile> m_file; // from the first row on
    CsvForm m_form;
    const Texts &m_texts;
    qint64 m_rows = 0;
};

} // namespace bro
