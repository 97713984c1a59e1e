-- The house: office, contracts, citizens, orders, the three states of the plan, attendance, logs.
-- Instants are UTC milliseconds, days are ISO texts, clock times are minutes since midnight, amounts
-- are whole øre. Small closed lists are numbers in the order of the program's enums.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE schema_migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE app_user (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('leader', 'administrator', 'consultant', 'mentor')),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- What was done with whose data; a row per event, one per citizen concerned.
CREATE TABLE access_log (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6), -- view search change export print delete login
    purpose TEXT NOT NULL
) STRICT;

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX history_entity ON history (entity, entity_id);

-- Office

CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    cvr TEXT NOT NULL,
    address TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE employee (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    initials TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('leader', 'administrator', 'consultant', 'mentor')),
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Name and address never change in a row: what citizens were told must stay. A change makes a
-- successor and closes the old row.
CREATE TABLE location (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    capacity INTEGER NOT NULL DEFAULT 0 CHECK (capacity >= 0), -- 0 = no limit known
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    replaces_id INTEGER REFERENCES location (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX location_active_name ON location (name) WHERE active = 1;

CREATE TABLE closing_day (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    reason TEXT NOT NULL,
    contract_key TEXT NOT NULL DEFAULT '', -- '' = all contracts
    state TEXT NOT NULL CHECK (state IN ('requested', 'granted', 'refused')),
    requested_on TEXT,
    decided_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (date, contract_key)
) STRICT;

-- Contracts

CREATE TABLE contract_version (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    version INTEGER NOT NULL,
    format INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    json TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    imported_by INTEGER REFERENCES app_user (id),
    UNIQUE (key, version)
) STRICT;

-- The office's own values (price, project number, answers to open points); append-only, the newest
-- row of the latest from_date not after the day asked for is in force.
CREATE TABLE contract_value (
    id INTEGER PRIMARY KEY,
    contract_key TEXT NOT NULL,
    track_key TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    from_date TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contract_value_of ON contract_value (contract_key, track_key, name, from_date);

-- Citizens and orders

CREATE TABLE citizen (
    id INTEGER PRIMARY KEY,
    cpr TEXT NOT NULL UNIQUE CHECK (length(cpr) = 10),
    name TEXT NOT NULL,
    folded TEXT NOT NULL, -- for search, kept by the store
    address TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    phone_source TEXT NOT NULL DEFAULT '',
    contact_person_id INTEGER REFERENCES employee (id),
    exempt_digital_post INTEGER NOT NULL DEFAULT 0 CHECK (exempt_digital_post IN (0, 1)),
    needs_interpreter INTEGER NOT NULL DEFAULT 0 CHECK (needs_interpreter IN (0, 1)),
    interpreter_language TEXT NOT NULL DEFAULT '',
    sms_consent INTEGER NOT NULL DEFAULT 0 CHECK (sms_consent IN (0, 1)),
    email_consent INTEGER NOT NULL DEFAULT 0 CHECK (email_consent IN (0, 1)),
    representative TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
-- The search reads only this index.
CREATE INDEX citizen_folded ON citizen (folded, cpr, name);

-- Numbers a citizen had before, so that old orders and papers still find the citizen; append-only.
CREATE TABLE citizen_earlier_cpr (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    cpr TEXT NOT NULL CHECK (length(cpr) = 10),
    replaced_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX citizen_earlier_cpr_number ON citizen_earlier_cpr (cpr);

CREATE TABLE access_log_citizen (
    access_log_id INTEGER NOT NULL REFERENCES access_log (id),
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    PRIMARY KEY (access_log_id, citizen_id)
) STRICT;
CREATE INDEX access_log_citizen_of ON access_log_citizen (citizen_id);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER REFERENCES citizen (id),
    order_id INTEGER REFERENCES orders (id),
    kind TEXT NOT NULL, -- special-agreement, independent-activity, mentor-exception, …
    title TEXT NOT NULL,
    object_name TEXT NOT NULL, -- in FILE.objects/
    size INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;

CREATE INDEX document_order ON document (order_id);
CREATE INDEX document_citizen ON document (citizen_id);

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    contract_version_id INTEGER NOT NULL REFERENCES contract_version (id),
    contract_key TEXT NOT NULL,
    track_key TEXT NOT NULL,
    project_number TEXT NOT NULL,
    title TEXT NOT NULL,
    ordered_on TEXT,
    start_date TEXT NOT NULL,
    end_date TEXT NOT NULL,
    week_minutes INTEGER NOT NULL DEFAULT 0 CHECK (week_minutes >= 0),
    total_minutes INTEGER NOT NULL DEFAULT 0 CHECK (total_minutes >= 0),
    interval_from INTEGER,
    interval_to INTEGER,
    remark TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('received', 'accepted', 'rejected', 'lapsed', 'interrupted', 'cancelled')),
    interrupted_on TEXT,
    interrupted_notified TEXT,
    state_reason TEXT NOT NULL DEFAULT '',
    price_ore INTEGER, -- frozen at acceptance
    supplementary_document_id INTEGER REFERENCES document (id),
    extends TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (contract_key, number)
) STRICT;
CREATE INDEX orders_citizen ON orders (citizen_id);
CREATE INDEX orders_number ON orders (number, citizen_id);
CREATE INDEX orders_state ON orders (state, start_date);

-- The dated life of an order; append-only.
CREATE TABLE order_event (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL, -- received accepted rejected lapsed interrupted cancelled extended agreement
    effective_on TEXT,
    notified_on TEXT,
    reason TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX order_event_of ON order_event (order_id);

-- Deadlines that the office has met outside the program; append-only, the newest row holds.
CREATE TABLE deadline_done (
    id INTEGER PRIMARY KEY,
    contract_key TEXT NOT NULL,
    order_id INTEGER REFERENCES orders (id), -- NULL: of the whole contract
    rule_id TEXT NOT NULL,
    date TEXT NOT NULL, -- the deadline's own day
    done_on TEXT,       -- NULL: the tick was taken back
    note TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX deadline_done_of ON deadline_done (order_id, rule_id, date);

-- The plan as it is now

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    location_id INTEGER REFERENCES location (id),
    employee_id INTEGER REFERENCES employee (id),
    who INTEGER NOT NULL CHECK (who BETWEEN 0 AND 2),         -- 1-1 group alone
    how INTEGER NOT NULL CHECK (how BETWEEN 0 AND 2),         -- in person, telephone, virtual
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),       -- activity internship wage-subsidy work mentor other
    setting INTEGER NOT NULL CHECK (setting BETWEEN 0 AND 3), -- supplier, accompanied, alone, company
    note TEXT NOT NULL DEFAULT '',
    counts INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1)),
    acute_reason TEXT NOT NULL DEFAULT '',
    cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (to_minute > from_minute)
) STRICT;
CREATE INDEX activity_date ON activity (date);
CREATE INDEX activity_employee ON activity (employee_id, date);

CREATE TABLE participation (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    order_id INTEGER NOT NULL REFERENCES orders (id),
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    exception_document_id INTEGER REFERENCES document (id),
    exception_reason TEXT NOT NULL DEFAULT '',
    handed_state_id INTEGER REFERENCES handed_state (id), -- what is told now
    attendance_id INTEGER REFERENCES attendance (id),     -- the registration in force
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (activity_id, citizen_id)
) STRICT;
CREATE INDEX participation_citizen ON participation (citizen_id);
CREATE INDEX participation_order ON participation (order_id);
CREATE INDEX participation_untold ON participation (activity_id) WHERE handed_state_id IS NULL AND removed = 0;

-- What the citizen was told

CREATE TABLE schedule_version (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    number INTEGER NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    form INTEGER NOT NULL, -- number of the form's layout, so that it re-prints identically
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    version_date TEXT NOT NULL,
    content BLOB NOT NULL, -- the whole paper, frozen (packed JSON)
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    UNIQUE (citizen_id, number)
) STRICT;
CREATE INDEX schedule_version_days ON schedule_version (from_date, to_date, citizen_id);

CREATE TABLE hand_out (
    id INTEGER PRIMARY KEY,
    schedule_version_id INTEGER NOT NULL REFERENCES schedule_version (id),
    method TEXT NOT NULL CHECK (method IN ('hand', 'letter')),
    given_on TEXT NOT NULL,    -- handed over or posted
    received_on TEXT NOT NULL, -- the day that counts
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX hand_out_version ON hand_out (schedule_version_id);

CREATE TABLE handed_state (
    id INTEGER PRIMARY KEY,
    participation_id INTEGER NOT NULL REFERENCES participation (id),
    from_hand_out_id INTEGER NOT NULL REFERENCES hand_out (id),
    to_hand_out_id INTEGER REFERENCES hand_out (id), -- NULL = told now
    told_on TEXT NOT NULL, -- received_on of the first hand-out that said so
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)), -- told that it does not take place
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    location_id INTEGER REFERENCES location (id),
    contact_person_id INTEGER REFERENCES employee (id),
    who INTEGER NOT NULL,
    how INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX handed_state_open ON handed_state (participation_id) WHERE to_hand_out_id IS NULL;
CREATE INDEX handed_state_of ON handed_state (participation_id);
CREATE INDEX handed_state_date ON handed_state (date) WHERE to_hand_out_id IS NULL;

-- Attendance; append-only, participation.attendance_id points to the row in force.
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    participation_id INTEGER NOT NULL REFERENCES participation (id),
    presence INTEGER NOT NULL CHECK (presence BETWEEN 0 AND 4), -- present partly absent cancelled not-relevant
    reason INTEGER NOT NULL DEFAULT 0 CHECK (reason BETWEEN 0 AND 2), -- none, agreed activity, other cause
    present_minutes INTEGER,
    arrived INTEGER,
    left_at INTEGER,
    stated_cause TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    carried_out_by INTEGER REFERENCES employee (id),
    will_not_take_part INTEGER NOT NULL DEFAULT 0 CHECK (will_not_take_part IN (0, 1)),
    checked INTEGER NOT NULL DEFAULT 0 CHECK (checked IN (0, 1)),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX attendance_of ON attendance (participation_id);
