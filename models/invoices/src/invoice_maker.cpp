// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_maker.h"
#include <calendar/working_days.h>
#include <core/texts.h>
#include <einvoice/numbers.h>
#include <office/office_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Finding error(const QString &code, QList<std::pair<QString, Argument>> arguments = {})
{
    return {Severity::Error, Message(code, std::move(arguments))};
}

std::optional<int> dueDays(const InvoiceSetting &setting)
{
    return setting.terms.dueDays ? setting.terms.dueDays : setting.buyer.dueDays;
}

QString paymentTerms(const InvoiceSetting &setting, QDate due)
{
    const Texts &danish = Texts::danish();
    QStringList terms;
    if (const auto days = dueDays(setting))
        terms.append(
            danish.sentence(u"invoices.termsDue"_s, {{u"n"_s, qint64(*days)}, {u"date"_s, due}}));
    if (!setting.terms.lateInterest.isEmpty())
        terms.append(
            danish.sentence(u"invoices.termsLate"_s, {{u"text"_s, setting.terms.lateInterest}}));
    if (setting.terms.complaintDays)
        terms.append(danish.sentence(u"invoices.termsComplaint"_s,
                                     {{u"n"_s, qint64(*setting.terms.complaintDays)}}));
    return terms.join(u' ');
}

InvoiceParty sellerOf(const InvoiceSetting &setting)
{
    const Office office = setting.office.value_or(Office{});
    InvoiceParty party;
    party.name = office.name;
    party.cvr = office.cvr;
    party.street = office.address;
    party.postalCode = office.postalCode;
    party.city = office.city;
    party.contact = setting.contact;
    party.phone = office.phone;
    party.email = office.email;
    party.vatRegistered = setting.seller.vatRegistered;
    return party;
}

InvoiceParty buyerOf(const InvoiceBuyer &buyer)
{
    InvoiceParty party;
    party.name = buyer.name;
    party.cvr = buyer.cvr;
    party.gln = buyer.gln;
    party.street = buyer.street;
    party.postalCode = buyer.postalCode;
    party.city = buyer.city;
    party.contact = buyer.contact;
    return party;
}

InvoiceLine documentLine(const BilledLine &billed, bool creditNote, const QString &cpr)
{
    const Texts &danish = Texts::danish();
    InvoiceLine line;
    line.text = danish.sentence(billed.text);
    QStringList description;
    for (const Message &message : billed.calculation)
        description.append(danish.sentence(message));
    if (!cpr.isEmpty())
        description.append(danish.sentence(u"invoices.lineCitizen"_s, {{u"cpr"_s, cpr}}));
    line.description = description.join(u" · "_s);
    line.orderNumber = billed.orderNumber;
    line.from = billed.from;
    line.to = billed.to;
    line.quantityThousandths =
        creditNote ? -billed.quantityThousandths : billed.quantityThousandths;
    line.unit = billed.unit;
    line.price = billed.price;
    line.amount = creditNote ? -billed.amount : billed.amount;
    line.vat = billed.vat;
    return line;
}

} // namespace

Result<InvoiceSetting> readSetting(Session &session, const QString &contractKey, QDate day)
{
    InvoiceSetting setting;
    const InvoiceSetupStore setup(session);
    BRO_TRY(setting.seller, setup.seller());
    BRO_TRY(setting.buyer, setup.buyer(contractKey));
    BRO_TRY(setting.office, OfficeStore(session).office());
    ContractStore contracts(session);
    BRO_TRY(const ContractVersionPtr version, contracts.find(contractKey, day));
    BRO_TRY(const Profile profile, contracts.profileOn(version->id, session.today()));
    setting.title = profile.title;
    setting.terms = profile.invoicing;
    if (session.user().employee.isValid()) {
        BRO_TRY(const Employee employee, OfficeStore(session).employee(session.user().employee));
        setting.contact = employee.name;
    }
    return setting;
}

QList<Finding> settingFindings(const InvoiceSetting &setting)
{
    QList<Finding> findings;
    const auto need = [&findings](bool fine, const Finding &finding) {
        if (!fine)
            findings.append(finding);
    };
    const InvoiceBuyer &buyer = setting.buyer;
    need(setting.office.has_value(), error(u"invoices.officeMissing"_s));
    need(!setting.office ||
             (!setting.office->address.isEmpty() && !setting.office->postalCode.isEmpty() &&
              !setting.office->city.isEmpty()),
         error(u"invoices.officeAddressMissing"_s));
    need(setting.seller.version > 0, error(u"invoices.sellerMissing"_s));
    for (const SetupFault &fault : faultsOf(setting.seller))
        findings.append({Severity::Error, fault.message});
    need(buyer.version > 0, error(u"invoices.buyerMissing"_s, {{u"buyer"_s, buyer.name}}));
    if (buyer.version > 0) {
        for (const SetupFault &fault : faultsOf(buyer))
            findings.append({Severity::Error, fault.message});
        need(!buyer.street.isEmpty() && !buyer.postalCode.isEmpty() && !buyer.city.isEmpty(),
             error(u"invoices.buyerAddressMissing"_s, {{u"buyer"_s, buyer.name}}));
        need(buyer.format == InvoiceFileKind::Pdf || !buyer.gln.isEmpty(),
             error(u"invoices.glnMissing"_s, {{u"buyer"_s, buyer.name}}));
    }
    need(dueDays(setting).has_value(), error(u"invoices.dueDaysMissing"_s));
    return findings;
}

QDate dueDay(const InvoiceSetting &setting, QDate issued)
{
    const auto days = dueDays(setting);
    if (!days)
        return {};
    const QDate due = issued.addDays(*days);
    return setting.terms.dueDateMoves ? moveDueDate(due) : due;
}

QDate firstIssueDay(const InvoiceTerms &terms, QDate periodTo)
{
    if (!terms.issueDay)
        return {};
    const QDate next = QDate(periodTo.year(), periodTo.month(), 1).addMonths(1);
    return next.addDays(std::min(*terms.issueDay, next.daysInMonth()) - 1);
}

InvoiceDocument makeDocument(const InvoiceSetting &setting, const InvoiceDraft &draft,
                             const DocumentFacts &facts)
{
    const bool creditNote = draft.kind == InvoiceKind::CreditNote;
    InvoiceDocument document;
    document.kind = draft.kind;
    document.number = facts.number;
    document.issued = facts.issued;
    if (!creditNote) {
        document.due = dueDay(setting, facts.issued);
        document.paymentTerms = paymentTerms(setting, document.due);
    }
    document.seller = sellerOf(setting);
    document.buyer = buyerOf(setting.buyer);
    document.accountString = setting.buyer.accountString;
    document.contractNumber = setting.buyer.contractNumber;
    document.credits = draft.creditsNumber;
    document.creditsIssued = facts.creditsIssued;
    document.reason = draft.reason;
    document.note = draft.note;
    document.payment = setting.seller.payment;
    document.payment.paymentId = fikPaymentId(document.payment.way, facts.number);
    bool oneOrder = true;
    for (const BilledLine &billed : draft.lines) {
        document.lines.append(documentLine(billed, creditNote, facts.cpr.value(billed.order)));
        // The lines' days lie within those of the invoice (PEPPOL-EN16931-R110, R111).
        if (!document.periodFrom.isValid() || billed.from < document.periodFrom)
            document.periodFrom = billed.from;
        if (!document.periodTo.isValid() || billed.to > document.periodTo)
            document.periodTo = billed.to;
        oneOrder = oneOrder && billed.orderNumber == draft.lines.first().orderNumber;
    }
    if (oneOrder && !draft.lines.isEmpty())
        document.orderNumber = draft.lines.first().orderNumber;
    return document;
}

} // namespace bro
