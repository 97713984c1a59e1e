// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <core/message.h>
#include <core/money.h>
#include <documents/drawing.h>
#include <documents/office.h>
#include <documents/typesetter.h>

namespace bro {

// The days of the period; only for price models that count them.
struct BasisCalendar
{
    QSet<QDate> paid;
    QMap<QDate, QString> holidays;
    QMap<QDate, QString> closingDays; // paid all the same (001 B 1.4.1)
    int paidBefore = 0;               // in the order before the period
    int paidInOrder = 0;
};

struct BasisLine
{
    Message explanation;
    qint64 quantity = 0;
    Money price;
    Money amount;
};

struct BasisPart // of the whole order
{
    enum class State { Invoiced, ThisBasis, NotYet };
    QDate from;
    QDate to;
    State state = State::NotYet;
    QDate invoiced;
    qint64 quantity = 0;
    Money price;
    Money amount;
};

struct BasisCheck
{
    Message text;
    bool ok = false;
};

struct InvoiceBasisData
{
    PaperOffice office;
    QString basisNumber; // G-2026-05-0041
    QDateTime printed;
    QDate from;
    QDate to;
    QString orderNumber;
    QString citizenName;
    QString cpr; // 10 digits; always masked
    QString purchaser;
    QString offer;
    QString offerId;
    QDate orderFrom;
    QDate orderTo;
    Minutes orderedLeast; // a week
    Minutes orderedMost;
    Message priceModel;
    Money price;
    Message priceUnit; // what the price is of: "Dagspris"
    Money priceLeast;  // the contract's frame; both 0 = none
    Money priceMost;
    Message status;
    std::optional<BasisCalendar> calendar;
    QList<BasisLine> lines;
    Money total;
    QList<BasisPart> parts;
    qint64 orderQuantity = 0;
    Money orderTotal;
    QList<BasisCheck> checks;
    QDate latest;    // last day for invoicing
    Message warning; // what wrong invoicing costs; may be empty
};

// Design 09 (001 B 1.4, 2.1; contract 5.3, 6.4). Says that it is no invoice.
Document layoutInvoiceBasis(const InvoiceBasisData &data, Typesetter &typesetter);

} // namespace bro
