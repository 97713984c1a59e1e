-- What fees and invoices go by that was told nowhere before.

-- How long a course may be and what is paid of it depends on it in some contracts (004 2.4).
-- NULL: not known.
ALTER TABLE citizen ADD COLUMN unemployed_since TEXT;

-- What the purchaser calls the contract; on the e-invoice.
ALTER TABLE invoice_buyer ADD COLUMN contract_number TEXT NOT NULL DEFAULT '';
