// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "ubl.h"
#include <algorithm>
#include <array>
#include <einvoice/numbers.h>
#include <office/cvr.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// Findings that no public rule stands behind.
constexpr std::array<std::pair<QLatin1StringView, const char *>, 11> OwnRules{
    {{"einvoice.sellerNeedsAddress"_L1, "BEK 1435/2023 § 58"},
     {"einvoice.buyerNeedsAddress"_L1, "BEK 1435/2023 § 58"},
     {"einvoice.lineNeedsPeriod"_L1, "BEK 1435/2023 § 58"},
     {"einvoice.vatNeedsReason"_L1, "BEK 1435/2023 § 58"},
     {"einvoice.needsOriginal"_L1, "BEK 1435/2023 § 58"},
     {"einvoice.vatNotRegistered"_L1, "momsloven § 52 a"},
     {"einvoice.sellerCvrWrong"_L1, "CVR"},
     {"einvoice.buyerCvrWrong"_L1, "CVR"},
     {"einvoice.ibanWrong"_L1, "ISO 13616"},
     {"einvoice.bicWrong"_L1, "ISO 9362"},
     {"einvoice.textBroken"_L1, "XML 1.0"}}};

bool hasAddress(const InvoiceParty &party)
{
    return ubl::hasText(party.street) && ubl::hasText(party.postalCode) && ubl::hasText(party.city);
}

// XML knows no control characters but tab and line breaks, and no half of a pair.
bool isBroken(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xfffe ||
                 (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r'))
            return true;
    }
    return false;
}

QStringList texts(const InvoiceParty &party)
{
    return {party.name,    party.street, party.postalCode, party.city,
            party.contact, party.phone,  party.email};
}

void checkTexts(InvoiceCheck &check)
{
    const InvoiceDocument &document = check.document();
    QStringList all{document.orderNumber, document.accountString, document.contractNumber,
                    document.reason,      document.note,          document.paymentTerms};
    all += texts(document.seller);
    all += texts(document.buyer);
    for (const InvoiceLine &line : document.lines)
        all += {line.text, line.description, line.orderNumber, line.vat.reason};
    for (const QString &text : std::as_const(all)) {
        if (!isBroken(text))
            continue;
        QString legible = text;
        legible.removeIf([](QChar c) { return !c.isPrint(); });
        check.error(u"einvoice.textBroken"_s, {{u"text"_s, legible.left(40)}});
    }
}
} // namespace

QString InvoiceCheck::rule(const QString &code) const
{
    for (const RuleName &name : m_writer.rules) {
        const QLatin1StringView found =
            m_document.kind == InvoiceKind::Invoice ? name.invoice : name.creditNote;
        if (name.code == code && !found.isEmpty())
            return found;
    }
    const auto own = std::find_if(OwnRules.begin(), OwnRules.end(),
                                  [&](const auto &pair) { return pair.first == code; });
    return own == OwnRules.end() ? u"Brobygger"_s : QString::fromUtf8(own->second);
}

void InvoiceCheck::add(Severity severity, const QString &code, Arguments arguments)
{
    arguments.append({u"rule"_s, rule(code)});
    m_findings.append({severity, Message(code, arguments)});
}

void InvoiceCheck::reasons(Severity severity)
{
    for (qsizetype i = 0; i < m_document.lines.size(); ++i) {
        const VatCode &vat = m_document.lines.at(i).vat;
        if (vat.category == VatCategory::Exempt && !ubl::hasText(vat.reason))
            add(severity, u"einvoice.vatNeedsReason"_s, {{u"line"_s, qint64(i + 1)}});
    }
}

void InvoiceCheck::due(Severity severity)
{
    if (m_document.kind == InvoiceKind::Invoice && !m_document.due.isValid())
        add(severity, u"einvoice.needsDue"_s, {});
}

QList<Finding> InvoiceCheck::run()
{
    checkHead(*this);
    checkParties(*this);
    checkTexts(*this);
    checkLines(*this);
    checkTotal(*this);
    // Money back is not asked for with an account of the one who gives it.
    if (m_document.kind == InvoiceKind::Invoice)
        checkPayment(*this);
    m_writer.check(*this);
    return m_findings;
}

void checkHead(InvoiceCheck &check)
{
    const InvoiceDocument &document = check.document();
    if (document.number < 1)
        check.error(u"einvoice.needsNumber"_s);
    if (!document.issued.isValid())
        check.error(u"einvoice.needsDate"_s);
    if (document.kind == InvoiceKind::Invoice && document.due.isValid() &&
        document.due < document.issued)
        check.warning(u"einvoice.dueBeforeDate"_s, {{u"due"_s, document.due}});
    if (document.periodFrom.isValid() && document.periodTo.isValid() &&
        document.periodTo < document.periodFrom)
        check.error(u"einvoice.periodReversed"_s,
                    {{u"from"_s, document.periodFrom}, {u"to"_s, document.periodTo}});
    if (document.kind == InvoiceKind::CreditNote && document.credits < 1)
        check.error(u"einvoice.needsOriginal"_s);
}

void checkParties(InvoiceCheck &check)
{
    const InvoiceParty &seller = check.document().seller;
    const InvoiceParty &buyer = check.document().buyer;
    if (!ubl::hasText(seller.name))
        check.error(u"einvoice.sellerNeedsName"_s);
    if (!hasAddress(seller))
        check.error(u"einvoice.sellerNeedsAddress"_s);
    if (seller.cvr.isEmpty())
        check.error(u"einvoice.sellerNeedsCvr"_s);
    else if (!isCvr(seller.cvr))
        check.error(u"einvoice.sellerCvrWrong"_s, {{u"cvr"_s, seller.cvr}});
    if (!ubl::hasText(buyer.name))
        check.error(u"einvoice.buyerNeedsName"_s);
    if (!hasAddress(buyer))
        check.error(u"einvoice.buyerNeedsAddress"_s, {{u"buyer"_s, buyer.name}});
    if (!buyer.cvr.isEmpty() && !isCvr(buyer.cvr))
        check.error(u"einvoice.buyerCvrWrong"_s, {{u"cvr"_s, buyer.cvr}, {u"buyer"_s, buyer.name}});
    if (buyer.gln.isEmpty())
        check.error(u"einvoice.needsGln"_s, {{u"buyer"_s, buyer.name}});
    else if (!isGln(buyer.gln))
        check.error(u"einvoice.glnWrong"_s, {{u"gln"_s, buyer.gln}, {u"buyer"_s, buyer.name}});
}

} // namespace bro
