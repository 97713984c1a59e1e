// SPDX-License-Identifier: GPL-3.0-or-later
#include <exports/d1_words.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
DatasetField fieldOf(const D1Finding &finding, const DatasetLayout &layout)
{
    return finding.column >= 0 && finding.column < layout.columns.size()
               ? layout.columns[finding.column].field
               : DatasetField::ActivityTitle;
}

// Who looks after a value of the dataset.
MendIn keeperOf(DatasetField field)
{
    switch (field) {
    case DatasetField::Cpr:
    case DatasetField::CitizenName:
    case DatasetField::ContactPerson:
        return MendIn::Citizen;
    case DatasetField::OrderNumber:
    case DatasetField::ProjectNumber:
    case DatasetField::TrackTitle:
    case DatasetField::OrderStart:
    case DatasetField::OrderEnd:
    case DatasetField::HoursPerWeek:
    case DatasetField::HoursTotal:
    case DatasetField::SupplementaryAgreement:
    case DatasetField::OrderStatus:
    case DatasetField::ActualEnd:
        return MendIn::Order;
    case DatasetField::Attendance:
    case DatasetField::AbsenceReason:
        return MendIn::Attendance;
    default:
        return MendIn::Planning;
    }
}

QString columnName(const D1Finding &finding, const DatasetLayout &layout)
{
    return finding.column >= 0 && finding.column < layout.columns.size()
               ? layout.columns[finding.column].name
               : QString();
}

Message missingMend(MendIn place)
{
    switch (place) {
    case MendIn::Citizen:
        return Message(u"d1.mendMissingCitizen"_s);
    case MendIn::Order:
    case MendIn::Documents:
        return Message(u"d1.mendMissingOrder"_s);
    case MendIn::Attendance:
        return Message(u"d1.mendMissingAttendance"_s);
    case MendIn::Planning:
        break;
    }
    return Message(u"d1.mendMissingPlan"_s);
}

Message notAllowedMend(MendIn place)
{
    switch (place) {
    case MendIn::Citizen:
    case MendIn::Order:
    case MendIn::Documents:
        return Message(u"d1.mendNotAllowedOrder"_s);
    case MendIn::Attendance:
        return Message(u"d1.mendNotAllowedAttendance"_s);
    case MendIn::Planning:
        break;
    }
    return Message(u"d1.mendNotAllowedPlan"_s);
}
} // namespace

bool isOfOrder(DatasetCheck check)
{
    return check == DatasetCheck::CprInvalid || check == DatasetCheck::ReplacementCpr ||
           check == DatasetCheck::AgreementWithoutDocument;
}

MendIn mendIn(const D1Finding &finding, const DatasetLayout &layout)
{
    switch (finding.check) {
    case DatasetCheck::CprInvalid:
    case DatasetCheck::ReplacementCpr:
        return MendIn::Citizen;
    case DatasetCheck::AgreementWithoutDocument:
        return MendIn::Documents;
    case DatasetCheck::AttendanceMissing:
    case DatasetCheck::AttendanceInFuture:
    case DatasetCheck::AbsenceWithoutReason:
    case DatasetCheck::ReasonWithoutAbsence:
    case DatasetCheck::OverlapNotByRule:
        return MendIn::Attendance;
    case DatasetCheck::ValueMissing:
    case DatasetCheck::ValueNotAllowed:
        return keeperOf(fieldOf(finding, layout));
    case DatasetCheck::EndNotAfterStart:
    case DatasetCheck::OutsideOrder:
    case DatasetCheck::AloneCannotCount:
    case DatasetCheck::OnHoliday:
    case DatasetCheck::NotTold:
    case DatasetCheck::ChangedSinceHandOut:
        return MendIn::Planning;
    }
    return MendIn::Planning;
}

Message foundWords(const D1Finding &finding, const DatasetLayout &layout)
{
    switch (finding.check) {
    case DatasetCheck::CprInvalid:
        return Message(u"d1.foundCprInvalid"_s);
    case DatasetCheck::ValueMissing:
        return Message(u"d1.foundValueMissing"_s, {{u"column"_s, columnName(finding, layout)}});
    case DatasetCheck::ValueNotAllowed:
        return Message(u"d1.foundValueNotAllowed"_s, {{u"column"_s, columnName(finding, layout)}});
    case DatasetCheck::EndNotAfterStart:
        return Message(u"d1.foundEndNotAfterStart"_s);
    case DatasetCheck::ReasonWithoutAbsence:
        return Message(u"d1.foundReasonWithoutAbsence"_s);
    case DatasetCheck::AbsenceWithoutReason:
        return Message(u"d1.foundAbsenceWithoutReason"_s);
    case DatasetCheck::OutsideOrder:
        return Message(u"d1.foundOutsideOrder"_s);
    case DatasetCheck::AgreementWithoutDocument:
        return Message(u"d1.foundAgreementWithoutDocument"_s);
    case DatasetCheck::AloneCannotCount:
        return Message(u"d1.foundAloneCannotCount"_s);
    case DatasetCheck::AttendanceMissing:
        return Message(u"d1.foundAttendanceMissing"_s);
    case DatasetCheck::OnHoliday:
        return Message(u"d1.foundOnHoliday"_s);
    case DatasetCheck::NotTold:
        return Message(u"d1.foundNotTold"_s);
    case DatasetCheck::ChangedSinceHandOut:
        return Message(u"d1.foundChangedSinceHandOut"_s);
    case DatasetCheck::OverlapNotByRule:
        return Message(u"d1.foundOverlapNotByRule"_s);
    case DatasetCheck::ReplacementCpr:
        return Message(u"d1.foundReplacementCpr"_s);
    case DatasetCheck::AttendanceInFuture:
        return Message(u"d1.foundAttendanceInFuture"_s);
    }
    return finding.message;
}

Message faultWords(const D1Finding &finding, const DatasetLayout &layout)
{
    const QList<std::pair<QString, Argument>> order{{u"order"_s, finding.orderNumber}};
    const QList<std::pair<QString, Argument>> column{{u"column"_s, columnName(finding, layout)}};
    switch (finding.check) {
    case DatasetCheck::CprInvalid:
        return Message(u"d1.faultCprInvalid"_s, order);
    case DatasetCheck::ValueMissing:
        return Message(u"d1.faultValueMissing"_s, column);
    case DatasetCheck::ValueNotAllowed:
        return Message(u"d1.faultValueNotAllowed"_s, column);
    case DatasetCheck::EndNotAfterStart:
        return Message(u"d1.faultEndNotAfterStart"_s);
    case DatasetCheck::ReasonWithoutAbsence:
        return Message(u"d1.faultReasonWithoutAbsence"_s);
    case DatasetCheck::AbsenceWithoutReason:
        return Message(u"d1.faultAbsenceWithoutReason"_s);
    case DatasetCheck::OutsideOrder:
        return Message(u"d1.faultOutsideOrder"_s, order);
    case DatasetCheck::AgreementWithoutDocument:
        return Message(u"d1.faultAgreementWithoutDocument"_s, order);
    case DatasetCheck::AloneCannotCount:
        return Message(u"d1.faultAloneCannotCount"_s);
    case DatasetCheck::AttendanceMissing:
        return Message(u"d1.faultAttendanceMissing"_s);
    case DatasetCheck::OnHoliday:
        return Message(u"d1.faultOnHoliday"_s);
    case DatasetCheck::NotTold:
        return Message(u"d1.faultNotTold"_s);
    case DatasetCheck::ChangedSinceHandOut:
        return Message(u"d1.faultChangedSinceHandOut"_s);
    case DatasetCheck::OverlapNotByRule:
        return Message(u"d1.faultOverlapNotByRule"_s);
    case DatasetCheck::ReplacementCpr:
        return Message(u"d1.faultReplacementCpr"_s, order);
    case DatasetCheck::AttendanceInFuture:
        return Message(u"d1.faultAttendanceInFuture"_s);
    }
    return finding.message;
}

Message mendWords(const D1Finding &finding, const DatasetLayout &layout)
{
    switch (finding.check) {
    case DatasetCheck::CprInvalid:
        return Message(u"d1.mendCprInvalid"_s);
    case DatasetCheck::ValueMissing:
        return missingMend(mendIn(finding, layout));
    case DatasetCheck::ValueNotAllowed:
        return notAllowedMend(mendIn(finding, layout));
    case DatasetCheck::EndNotAfterStart:
        return Message(u"d1.mendEndNotAfterStart"_s);
    case DatasetCheck::ReasonWithoutAbsence:
        return Message(u"d1.mendReasonWithoutAbsence"_s);
    case DatasetCheck::AbsenceWithoutReason:
        return Message(u"d1.mendAbsenceWithoutReason"_s);
    case DatasetCheck::OutsideOrder:
        return Message(u"d1.mendOutsideOrder"_s);
    case DatasetCheck::AgreementWithoutDocument:
        return Message(u"d1.mendAgreementWithoutDocument"_s);
    case DatasetCheck::AloneCannotCount:
        return Message(u"d1.mendAloneCannotCount"_s);
    case DatasetCheck::AttendanceMissing:
        return Message(u"d1.mendAttendanceMissing"_s);
    case DatasetCheck::OnHoliday:
        return Message(u"d1.mendOnHoliday"_s);
    case DatasetCheck::NotTold:
        return Message(u"d1.mendNotTold"_s);
    case DatasetCheck::ChangedSinceHandOut:
        return Message(u"d1.mendChangedSinceHandOut"_s);
    case DatasetCheck::OverlapNotByRule:
        return Message(u"d1.mendOverlapNotByRule"_s);
    case DatasetCheck::ReplacementCpr:
        return Message(u"d1.mendReplacementCpr"_s);
    case DatasetCheck::AttendanceInFuture:
        return Message(u"d1.mendAttendanceInFuture"_s);
    }
    return {};
}

Message placeWords(const D1Finding &finding, const DatasetLayout &layout)
{
    switch (mendIn(finding, layout)) {
    case MendIn::Attendance:
        return Message(u"d1.placeAttendance"_s, {{u"day"_s, finding.date.toString(u"dd-MM"_s)}});
    case MendIn::Planning:
        return Message(u"d1.placePlanning"_s, {{u"week"_s, qint64(finding.date.weekNumber())}});
    case MendIn::Citizen:
        return Message(u"d1.placeCitizen"_s);
    case MendIn::Order:
        return Message(u"d1.placeOrder"_s);
    case MendIn::Documents:
        return Message(u"d1.placeDocuments"_s);
    }
    return {};
}

Message plannedWords(const D1Finding &finding, const D1Preview &preview)
{
    if (isOfOrder(finding.check) || !preview.rows)
        return {};
    const DatasetLayout &layout = preview.layout;
    const QStringList cells = preview.rows->row(finding.row - 1);
    const auto cell = [&](DatasetField field) { return cells.value(layout.indexOf(field)); };
    const QString title = cell(DatasetField::ActivityTitle);
    const QTime from = QLocale::c().toTime(cell(DatasetField::StartTime), layout.timeFormat);
    const QTime to = QLocale::c().toTime(cell(DatasetField::EndTime), layout.timeFormat);
    if (title.isEmpty() || !from.isValid() || !to.isValid())
        return {};
    return Message(u"d1.planned"_s, {{u"citizen"_s, finding.citizenName},
                                     {u"title"_s, title},
                                     {u"day"_s, finding.date},
                                     {u"from"_s, from},
                                     {u"to"_s, to}});
}

QString columnTitle(const D1Finding &finding, const DatasetLayout &layout)
{
    const QString name = columnName(finding, layout);
    return name.isEmpty() ? QString() : u"%1 %2"_s.arg(finding.column + 1).arg(name);
}

} // namespace bro
