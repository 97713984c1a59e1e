-- Money: who is billed and how, drafts, invoices and credit notes, payments and reminders, what the
-- purchaser's portal made, results that earn a bonus.

-- How it is billed

-- One row: what the office's own invoices carry besides its name and address.
CREATE TABLE invoice_seller (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    payment TEXT NOT NULL DEFAULT 'nemkonto'
        CHECK (payment IN ('nemkonto', 'bank', 'iban', 'fik71', 'fik73', 'fik75')),
    bank_registration TEXT NOT NULL DEFAULT '',
    bank_account TEXT NOT NULL DEFAULT '',
    iban TEXT NOT NULL DEFAULT '',
    bic TEXT NOT NULL DEFAULT '',
    fik_creditor TEXT NOT NULL DEFAULT '',
    vat_registered INTEGER NOT NULL DEFAULT 1 CHECK (vat_registered IN (0, 1)),
    approval_by_other INTEGER NOT NULL DEFAULT 1 CHECK (approval_by_other IN (0, 1)),
    first_number INTEGER NOT NULL DEFAULT 1 CHECK (first_number > 0),
    reminder_fee_ore INTEGER NOT NULL DEFAULT 10000 CHECK (reminder_fee_ore >= 0),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- How the purchaser of a contract wants its invoices.
CREATE TABLE invoice_buyer (
    id INTEGER PRIMARY KEY,
    contract_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    cvr TEXT NOT NULL DEFAULT '',
    gln TEXT NOT NULL DEFAULT '', -- EAN location number
    street TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '', -- the reference that the buyer finds its person by
    account_string TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT 'peppol' CHECK (format IN ('peppol', 'oioubl', 'pdf')),
    one_order_per_invoice INTEGER NOT NULL DEFAULT 1 CHECK (one_order_per_invoice IN (0, 1)),
    order_number_required INTEGER NOT NULL DEFAULT 1 CHECK (order_number_required IN (0, 1)),
    contact_required INTEGER NOT NULL DEFAULT 1 CHECK (contact_required IN (0, 1)),
    cpr_on_invoice INTEGER NOT NULL DEFAULT 0 CHECK (cpr_on_invoice IN (0, 1)),
    due_days INTEGER CHECK (due_days BETWEEN 0 AND 366), -- NULL: as the contract says
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What VAT a fee carries, decided by the office with its accountant. track_key '' = every track,
-- item '' = every item, else 'fee' or 'bonus'.
CREATE TABLE invoice_vat (
    id INTEGER PRIMARY KEY,
    contract_key TEXT NOT NULL,
    track_key TEXT NOT NULL DEFAULT '',
    item TEXT NOT NULL DEFAULT '' CHECK (item IN ('', 'fee', 'bonus')),
    category TEXT NOT NULL CHECK (category IN ('S', 'E', 'Z', 'O')), -- UNCL5305
    percent_hundredths INTEGER NOT NULL CHECK (percent_hundredths BETWEEN 0 AND 10000),
    reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (contract_key, track_key, item)
) STRICT;

-- Interest on late payment under renteloven: the reference rate from a day, before the addition.
CREATE TABLE interest_rate (
    id INTEGER PRIMARY KEY,
    from_date TEXT NOT NULL UNIQUE,
    reference_hundredths INTEGER NOT NULL CHECK (reference_hundredths BETWEEN -1000 AND 10000),
    addition_hundredths INTEGER NOT NULL CHECK (addition_hundredths BETWEEN 0 AND 10000),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;

-- What an order earns

-- Amounts for a period where the contract names no price. Append-only.
CREATE TABLE open_amount (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    amount_ore INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    replaces_id INTEGER REFERENCES open_amount (id),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX open_amount_of ON open_amount (order_id);
CREATE UNIQUE INDEX open_amount_next ON open_amount (replaces_id) WHERE replaces_id IS NOT NULL;

-- A citizen given back to the purchaser; some contracts then pay nothing.
CREATE TABLE order_return (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
    returned_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;

-- What a citizen lived by from day to day, as bonuses measure it. Append-only.
CREATE TABLE citizen_status (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    status TEXT NOT NULL,
    from_date TEXT NOT NULL,
    to_date TEXT, -- NULL: still so
    evidence TEXT NOT NULL DEFAULT '', -- how it is known, in words
    document_id INTEGER REFERENCES document (id),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)), -- takes replaces_id back
    replaces_id INTEGER REFERENCES citizen_status (id),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    CHECK (to_date IS NULL OR to_date >= from_date),
    CHECK (withdrawn = 0 OR replaces_id IS NOT NULL)
) STRICT;
CREATE INDEX citizen_status_of ON citizen_status (citizen_id);
CREATE UNIQUE INDEX citizen_status_next ON citizen_status (replaces_id) WHERE replaces_id IS NOT NULL;

-- The result statement of a bonus. Append-only; the last one stands.
CREATE TABLE result_statement (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    bonus_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('expected', 'earned', 'low', 'refused')),
    measured_on TEXT NOT NULL,
    stated_by TEXT NOT NULL CHECK (stated_by IN ('supplier', 'purchaser')),
    amount_ore INTEGER CHECK (amount_ore >= 0), -- NULL: as the contract says
    reason TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES document (id),
    replaces_id INTEGER REFERENCES result_statement (id),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    CHECK (state <> 'refused' OR reason <> '')
) STRICT;
CREATE INDEX result_statement_of ON result_statement (order_id, bonus_id);
CREATE UNIQUE INDEX result_statement_first ON result_statement (order_id, bonus_id) WHERE replaces_id IS NULL;
CREATE UNIQUE INDEX result_statement_next ON result_statement (replaces_id) WHERE replaces_id IS NOT NULL;

-- Drafts

CREATE TABLE invoice_draft (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit-note')),
    contract_key TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    credits_id INTEGER REFERENCES invoice (id),
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '', -- printed
    by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)), -- the run leaves it alone
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES app_user (id),
    approved_at INTEGER,
    approved_by INTEGER REFERENCES app_user (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (period_to >= period_from),
    CHECK ((approved_at IS NULL) = (approved_by IS NULL)),
    CHECK ((kind = 'credit-note') = (credits_id IS NOT NULL)),
    CHECK (kind = 'invoice' OR reason <> '')
) STRICT;
CREATE INDEX invoice_draft_credits ON invoice_draft (credits_id) WHERE credits_id IS NOT NULL;

-- earned: what the item of the order has earned in all; before: what is billed of it already.
-- Amounts are what the buyer owes: below zero where the buyer gets money back.
CREATE TABLE invoice_draft_line (
    id INTEGER PRIMARY KEY,
    draft_id INTEGER NOT NULL REFERENCES invoice_draft (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    item TEXT NOT NULL CHECK (item = 'fee' OR item GLOB 'bonus:?*'),
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    text TEXT NOT NULL,        -- code and arguments (JSON) of what is billed
    calculation TEXT NOT NULL, -- codes and arguments (JSON)
    quantity_thousandths INTEGER NOT NULL CHECK (quantity_thousandths <> 0),
    unit TEXT NOT NULL, -- UNECE Rec 20
    price_ore INTEGER NOT NULL CHECK (price_ore >= 0),
    earned_ore INTEGER NOT NULL,
    before_ore INTEGER NOT NULL,
    amount_ore INTEGER NOT NULL,
    vat_category TEXT NOT NULL,
    vat_percent_hundredths INTEGER NOT NULL,
    vat_reason TEXT NOT NULL DEFAULT '',
    CHECK (amount_ore = earned_ore - before_ore),
    UNIQUE (draft_id, place)
) STRICT;
-- What is billed of an item from an amount on waits in one draft at most. Several credit notes of
-- one correction follow each other.
CREATE UNIQUE INDEX invoice_draft_line_once ON invoice_draft_line (order_id, item, before_ore);

-- Issued: never changed, never deleted, numbered without a gap

CREATE TABLE invoice (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE, -- one series for invoices and credit notes
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit-note')),
    contract_key TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    credits_id INTEGER REFERENCES invoice (id),
    reason TEXT NOT NULL DEFAULT '',
    net_ore INTEGER NOT NULL, -- below zero on a credit note
    vat_ore INTEGER NOT NULL,
    total_ore INTEGER NOT NULL,
    document TEXT NOT NULL, -- JSON: all that the paper and the e-invoice say
    created_by INTEGER NOT NULL REFERENCES app_user (id),
    approved_by INTEGER REFERENCES app_user (id),
    issued_by INTEGER NOT NULL REFERENCES app_user (id),
    issued_at INTEGER NOT NULL,
    CHECK (total_ore = net_ore + vat_ore),
    CHECK ((kind = 'credit-note') = (credits_id IS NOT NULL))
) STRICT;
CREATE INDEX invoice_contract ON invoice (contract_key, issued_on);
CREATE INDEX invoice_credits ON invoice (credits_id) WHERE credits_id IS NOT NULL;

CREATE TRIGGER invoice_number BEFORE INSERT ON invoice
WHEN NEW.number <> COALESCE((SELECT MAX(number) + 1 FROM invoice),
                            (SELECT first_number FROM invoice_seller), 1)
BEGIN SELECT RAISE(ABORT, 'invoice number leaves a gap'); END;
CREATE TRIGGER invoice_kept BEFORE UPDATE ON invoice
BEGIN SELECT RAISE(ABORT, 'an issued invoice is never changed'); END;
CREATE TRIGGER invoice_stays BEFORE DELETE ON invoice
BEGIN SELECT RAISE(ABORT, 'an issued invoice is never deleted'); END;

-- The lines about one item of an order are a chain: each begins with what the one before it ended
-- with, so that nothing is billed twice and the lines sum to what was earned.
CREATE TABLE invoice_line (
    id INTEGER PRIMARY KEY,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    place INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    item TEXT NOT NULL CHECK (item = 'fee' OR item GLOB 'bonus:?*'),
    step INTEGER NOT NULL CHECK (step > 0),
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    text TEXT NOT NULL,
    calculation TEXT NOT NULL,
    quantity_thousandths INTEGER NOT NULL CHECK (quantity_thousandths <> 0),
    unit TEXT NOT NULL,
    price_ore INTEGER NOT NULL CHECK (price_ore >= 0),
    earned_ore INTEGER NOT NULL,
    before_ore INTEGER NOT NULL,
    amount_ore INTEGER NOT NULL,
    vat_category TEXT NOT NULL,
    vat_percent_hundredths INTEGER NOT NULL,
    vat_reason TEXT NOT NULL DEFAULT '',
    CHECK (amount_ore = earned_ore - before_ore),
    UNIQUE (order_id, item, step),
    UNIQUE (invoice_id, place)
) STRICT;
CREATE TRIGGER invoice_line_chain BEFORE INSERT ON invoice_line
WHEN NEW.step <> COALESCE((SELECT MAX(step) + 1 FROM invoice_line
                           WHERE order_id = NEW.order_id AND item = NEW.item), 1)
  OR NEW.before_ore <> COALESCE((SELECT earned_ore FROM invoice_line
                                 WHERE order_id = NEW.order_id AND item = NEW.item
                                 ORDER BY step DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'billed already'); END;
CREATE TRIGGER invoice_line_kept BEFORE UPDATE ON invoice_line
BEGIN SELECT RAISE(ABORT, 'an issued invoice is never changed'); END;
CREATE TRIGGER invoice_line_stays BEFORE DELETE ON invoice_line
BEGIN SELECT RAISE(ABORT, 'an issued invoice is never deleted'); END;

-- Each file written of an invoice.
CREATE TABLE invoice_file (
    id INTEGER PRIMARY KEY,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    format TEXT NOT NULL CHECK (format IN ('peppol', 'oioubl', 'pdf')),
    sha256 TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX invoice_file_of ON invoice_file (invoice_id);

-- Money in

-- Append-only; a wrong one is taken back by a row of its own.
CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    paid_on TEXT NOT NULL,
    amount_ore INTEGER NOT NULL CHECK (amount_ore <> 0),
    text TEXT NOT NULL DEFAULT '',
    reverses_id INTEGER UNIQUE REFERENCES payment (id),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX payment_of ON payment (invoice_id);

-- A reminder is a document of its own; interest and fee are owed with it, never part of an invoice.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    place INTEGER NOT NULL CHECK (place > 0),
    issued_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    balance_ore INTEGER NOT NULL CHECK (balance_ore > 0),
    interest_ore INTEGER NOT NULL CHECK (interest_ore >= 0),
    fee_ore INTEGER NOT NULL CHECK (fee_ore >= 0),
    calculation TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    UNIQUE (invoice_id, place)
) STRICT;
CREATE TRIGGER reminder_kept BEFORE UPDATE ON reminder
BEGIN SELECT RAISE(ABORT, 'a reminder is never changed'); END;
CREATE TRIGGER reminder_stays BEFORE DELETE ON reminder
BEGIN SELECT RAISE(ABORT, 'a reminder is never deleted'); END;

-- The purchaser's portal

-- What the portal made of an order and a period, where the portal makes the invoice. Append-only;
-- a wrong row is taken back by one that names it. A correction may share days with others.
CREATE TABLE portal_invoice (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'correction', 'withdrawal')),
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    portal_number TEXT NOT NULL CHECK (portal_number <> ''),
    created_on TEXT NOT NULL,
    calculated_ore INTEGER NOT NULL,
    amount_ore INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    withdraws_id INTEGER UNIQUE REFERENCES portal_invoice (id),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    CHECK (period_to >= period_from),
    CHECK ((kind = 'withdrawal') = (withdraws_id IS NOT NULL))
) STRICT;
CREATE INDEX portal_invoice_of ON portal_invoice (order_id);
CREATE TRIGGER portal_invoice_once BEFORE INSERT ON portal_invoice
WHEN NEW.kind = 'invoice' AND EXISTS (
    SELECT 1 FROM portal_invoice p
    WHERE p.order_id = NEW.order_id AND p.kind = 'invoice'
      AND p.period_from <= NEW.period_to AND p.period_to >= NEW.period_from
      AND NOT EXISTS (SELECT 1 FROM portal_invoice w WHERE w.withdraws_id = p.id))
BEGIN SELECT RAISE(ABORT, 'billed already'); END;

-- Bookkeeping: which invoices went over in which file.
CREATE TABLE posting_export (
    id INTEGER PRIMARY KEY,
    first_number INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    format TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    CHECK (last_number >= first_number)
) STRICT;
