// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <citizens/citizen.h>
#include <contracts/profile.h>
#include <functional>
#include <memory>
#include <optional>
#include <orders/csv_reader.h>
#include <orders/order.h>
#include <orders/order_columns.h>
#include <orders/remark.h>

namespace bro {

// The track that a project number (Tilbuds-ID) stands for in the office.
struct KnownTrack
{
    ContractVersionId contractVersion;
    QString contractKey;
    QString trackKey;
    QString title;               // used when the list has none
    bool intervalAllowed = true; // else an interval in the remark does not govern (001 D 4.2)
};
// The track of a profile that the office has given this project number.
KnownTrack knownTrack(const Profile &profile, const Track &track, ContractVersionId version);
using TrackLookup =
    std::function<std::optional<KnownTrack>(const QString &projectNumber, QDate orderedOn)>;

struct OrderListOptions
{
    QDate today; // no CPR number is born later
    TrackLookup track;
    OrderColumnMapping mapping;
};

// How a list writes its dates and numbers.
enum class DateForm {
    Dashes,       // 24-11-2026
    Points,       // 24.11.2026
    DaySlashes,   // 24/11/2026
    MonthSlashes, // 11/24/2026
    Iso,          // 2026-11-24
    Mixed
};
enum class DecimalForm { None, Comma, Point }; // None: only whole numbers
struct ListForms
{
    std::optional<DateForm> dates; // nothing: no column holds a date
    DecimalForm decimals = DecimalForm::None;
};
// As far as these records tell.
ListForms formsOf(const OrderColumns &columns, const QList<CsvRecord> &records);

// A row that can go in: every mandatory field is filled; facts of the remark stand in the fields.
// Ids are empty; order.citizen is set by whoever stores the citizen.
struct ParsedOrderRow
{
    qint64 line = 0;
    Order order;
    Citizen citizen;
    RemarkFacts remark;
};

struct RefusedOrderRow
{
    qint64 line = 0;
    QString number;     // as written; may be empty
    QStringList fields; // as read
    QList<Message> reasons;
    QList<OrderColumn> faulty{}; // per reason the field it is about; Count: the whole row
    QString title{};             // of the track, as far as it is known
};

// Reads a list of orders from a file in two passes: the first learns how its columns write dates
// and numbers, the second gives the rows. Holds the order numbers, never the rows.
class OrderListReader
{
public:
    using OnGood = std::function<Done(const ParsedOrderRow &)>;
    using OnRefused = std::function<Done(const RefusedOrderRow &)>;

    // Refuses the whole file with import.* when it can't be read or lacks a mandatory column. The
    // device must be open, seekable and live as long as the reader.
    static Result<OrderListReader> open(QIODevice &device, OrderListOptions options);
    ~OrderListReader();
    OrderListReader(OrderListReader &&) noexcept;

    const CsvForm &form() const;
    const OrderColumns &columns() const;
    ListForms forms() const;
    // How ambiguous columns are read, to be told to the user.
    QList<Message> notes() const;
    // In the file's order. Of rows with one number the first stays, later ones are refused. An
    // error of a callback ends the reading and is passed on.
    Done forEach(const OnGood &onGood, const OnRefused &onRefused) const;

private:
    struct Private;
    explicit OrderListReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// One order typed by hand, read by the rules of a list; labels: what its sentences call the fields.
struct TypedOrderRow
{
    ParsedOrderRow row; // complete when there is no reason against it
    QList<Message> reasons;
    QList<OrderColumn> faulty; // per reason
};
TypedOrderRow readTypedOrder(const QHash<OrderColumn, QString> &texts,
                             const QHash<OrderColumn, QString> &labels,
                             const OrderListOptions &options);

// All rows of a list that is known to be small.
struct OrderList
{
    CsvForm form;
    QList<Message> notes;
    QList<ParsedOrderRow> good;
    QList<RefusedOrderRow> refused;
};
Result<OrderList> readOrderList(QIODevice &device, const OrderListOptions &options);

} // namespace bro
