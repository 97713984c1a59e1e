// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <invoices/postings.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 WholeHundredths = 10000;

// What is posted together.
struct Share
{
    PostingRule rule;
    Money net;
    Money vat;
};

// What carries the same VAT; it is rounded once.
struct Group
{
    VatCode code;
    QList<Share> shares;
    Money net() const
    {
        Money sum;
        for (const Share &share : shares)
            sum += share.net;
        return sum;
    }
};

Result<QList<Group>> groupsOf(const PostedInvoice &invoice, const PostingAccounts &accounts)
{
    QList<Group> groups;
    for (const PostedLine &line : invoice.lines) {
        BRO_TRY(const PostingRule rule,
                ruleFor(accounts, invoice.contractKey, line.item, line.vat.category));
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&line](const Group &one) { return one.code == line.vat; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {line.vat, {}});
        auto share =
            std::find_if(group->shares.begin(), group->shares.end(), [&rule](const Share &one) {
                return one.rule.account == rule.account && one.rule.vatCode == rule.vatCode;
            });
        if (share == group->shares.end())
            share = group->shares.insert(group->shares.end(), {rule, {}, {}});
        share->net += line.amount;
    }
    return groups;
}

// The group's VAT falls on its shares by their amounts; the last one takes what rounding leaves.
bool shareVat(Group &group)
{
    const auto whole =
        Money::ofFraction(group.net().ore, group.code.percentHundredths, 1, WholeHundredths);
    if (!whole)
        return false;
    Money left = *whole;
    for (Share &share : group.shares) {
        const auto part =
            Money::ofFraction(share.net.ore, group.code.percentHundredths, 1, WholeHundredths);
        if (!part)
            return false;
        share.vat = &share == &group.shares.last() ? left : *part;
        left = left - share.vat;
    }
    return true;
}

// Spreads the VAT and holds the sums against the invoice's own.
bool addsUp(QList<Group> &groups, const PostedInvoice &invoice)
{
    Money net;
    Money vat;
    for (Group &group : groups) {
        if (!shareVat(group))
            return false;
        for (const Share &share : std::as_const(group.shares)) {
            net += share.net;
            vat += share.vat;
        }
    }
    return net == invoice.net && vat == invoice.vat && net + vat == invoice.total;
}

Error doesNotAddUp(const PostedInvoice &invoice)
{
    return Error(u"postings.doesNotAddUp"_s, {{u"number"_s, invoice.number}});
}

} // namespace

Message vatWords(VatCategory vat)
{
    switch (vat) {
    case VatCategory::Standard:
        return Message(u"postings.vatStandard"_s);
    case VatCategory::Exempt:
        return Message(u"postings.vatExempt"_s);
    case VatCategory::Zero:
        return Message(u"postings.vatZero"_s);
    case VatCategory::Outside:
        return Message(u"postings.vatOutside"_s);
    }
    return {};
}

Result<PostingRule> ruleFor(const PostingAccounts &accounts, const QString &contractKey,
                            const QString &item, VatCategory vat)
{
    const QString kind = item.section(u':', 0, 0);
    const PostingRule *best = nullptr;
    int most = -1;
    for (const PostingRule &rule : accounts.rules) {
        const bool fits = (rule.contractKey.isEmpty() || rule.contractKey == contractKey) &&
                          (rule.item.isEmpty() || rule.item == kind) &&
                          (!rule.vat || *rule.vat == vat);
        // Contract before item before VAT.
        const int weight = (rule.contractKey.isEmpty() ? 0 : 4) + (rule.item.isEmpty() ? 0 : 2) +
                           (rule.vat ? 1 : 0);
        if (fits && weight > most) {
            best = &rule;
            most = weight;
        }
    }
    if (!best || best->account.isEmpty())
        return Error(u"postings.accountMissing"_s,
                     {{u"contract"_s, contractKey},
                      {u"item"_s, std::make_shared<const Message>(
                                      kind == "bonus"_L1 ? Message(u"postings.itemBonus"_s)
                                                         : Message(u"postings.itemFee"_s))},
                      {u"vat"_s, std::make_shared<const Message>(vatWords(vat))}},
                     {}, Error::Kind::Refused);
    return *best;
}

Result<QList<Posting>> postingsOf(const PostedInvoice &invoice, const PostingAccounts &accounts,
                                  VatPosting vat, EntryForm form)
{
    if (accounts.debtors.isEmpty())
        return Error(u"postings.debtorsMissing"_s, {}, {}, Error::Kind::Refused);
    BRO_TRY(QList<Group> groups, groupsOf(invoice, accounts));
    if (!addsUp(groups, invoice))
        return doesNotAddUp(invoice);
    Posting common;
    common.voucher = invoice.number;
    common.date = invoice.issuedOn;
    common.dueOn = invoice.dueOn;
    common.contractKey = invoice.contractKey;
    common.buyer = invoice.buyer;
    common.text = invoice.kind == InvoiceKind::Invoice
                      ? Message(u"postings.textInvoice"_s,
                                {{u"number"_s, invoice.number}, {u"buyer"_s, invoice.buyer}})
                      : Message(u"postings.textCreditNote"_s, {{u"number"_s, invoice.number},
                                                               {u"original"_s, invoice.credits},
                                                               {u"buyer"_s, invoice.buyer}});
    if (form == EntryForm::Contra)
        common.contra = accounts.debtors;
    QList<Posting> postings;
    if (form == EntryForm::Balanced) {
        Posting debtors = common;
        debtors.kind = Posting::Kind::Debtors;
        debtors.account = accounts.debtors;
        debtors.amount = invoice.total;
        postings.append(debtors);
    }
    for (const Group &group : std::as_const(groups)) {
        for (const Share &share : group.shares) {
            Posting income = common;
            income.account = share.rule.account;
            income.vatCode = share.rule.vatCode;
            income.amount = -(vat == VatPosting::Gross ? share.net + share.vat : share.net);
            if (income.amount.ore != 0)
                postings.append(income);
        }
    }
    if (vat == VatPosting::Separate && invoice.vat.ore != 0) {
        if (accounts.vat.isEmpty())
            return Error(u"postings.vatAccountMissing"_s, {}, {}, Error::Kind::Refused);
        Posting output = common;
        output.kind = Posting::Kind::Vat;
        output.account = accounts.vat;
        output.amount = -invoice.vat;
        postings.append(output);
    }
    return postings;
}

} // namespace bro
