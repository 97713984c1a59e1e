// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/texts.h>
#include <orders/order_list.h>

namespace bro {

// What is seen of a file before it is read as an order list.
struct OrderFileLook
{
    CsvForm form;
    QList<CsvRecord> first;   // at most 200 records
    OrderColumnMapping known; // fields whose headers the program knows
    ListForms forms;          // of the first records, by the known columns
    bool isComplete = false;  // every mandatory field is known
};
// Fails with import.* when it is no table in text, or there is nothing below its header.
Result<OrderFileLook> lookAtOrderFile(const QString &file);

// The values of a column among the first records, without repeats, CPR numbers masked.
QStringList sampleValues(const OrderFileLook &look, qsizetype column, qsizetype most);
// Names a header's fields by, whatever their order and spelling of case: what a mapping is
// remembered under.
QString headerKey(const QStringList &header);

QString fieldTitle(const Texts &texts, OrderColumn column);
// "semikolon", "Windows-1252", "datoer dd-mm-åååå", "decimalkomma": what was recognised.
QStringList formWords(const Texts &texts, const CsvForm &form, const ListForms &forms);

} // namespace bro
