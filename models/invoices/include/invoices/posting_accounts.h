// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/session.h>
#include <invoices/postings.h>

namespace bro {

// {"debtors": …, "vat": …, "rules": [{"contract", "item", "vat", "account", "vatCode"}]}, VAT as in
// UNCL5305; what is left out is empty. Reading is strict: postings.accountsBroken with the place as
// detail.
QByteArray toJson(const PostingAccounts &accounts);
Result<PostingAccounts> readPostingAccounts(const QByteArray &json);

// The office's accounts, among its settings. Writing needs Right::Export and is stale when somebody
// has changed them since `seen`; an account is a number or name without a line break.
class PostingAccountStore
{
public:
    explicit PostingAccountStore(Session &session) : m_session(session) {}

    Result<PostingAccounts> accounts() const; // empty until they are saved
    Done save(const PostingAccounts &accounts, const PostingAccounts &seen);

private:
    Session &m_session;
};

} // namespace bro
