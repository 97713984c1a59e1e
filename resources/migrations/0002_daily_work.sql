-- Daily work: notices of absence, accepted illness, convening letters, notes, series of activities,
-- approvals of placements, finished days, postponed deadlines, and which employee a user is.
-- A row with replaces_id takes the place of the row it names; a row is in force while none names it.

-- Citizens and users

-- Which of the contract's illness numbers is the citizen's (its id); '' = the first one.
ALTER TABLE citizen ADD COLUMN target_group TEXT NOT NULL DEFAULT '';

ALTER TABLE app_user ADD COLUMN employee_id INTEGER REFERENCES employee (id); -- NULL: none of the staff
CREATE UNIQUE INDEX app_user_employee ON app_user (employee_id) WHERE employee_id IS NOT NULL;

-- Append-only; a correction replaces the note it mends.
CREATE TABLE citizen_note (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    order_id INTEGER REFERENCES orders (id),
    kind TEXT NOT NULL, -- note phone meeting absence
    text TEXT NOT NULL,
    replaces_id INTEGER REFERENCES citizen_note (id),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX citizen_note_of ON citizen_note (citizen_id);
CREATE UNIQUE INDEX citizen_note_next ON citizen_note (replaces_id) WHERE replaces_id IS NOT NULL;

-- The plan

-- The rule that repeated activities were made from; the activities themselves say what is planned.
CREATE TABLE activity_series (
    id INTEGER PRIMARY KEY,
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127), -- Monday 1, Tuesday 2, Wednesday 4 …
    every_weeks INTEGER NOT NULL DEFAULT 1 CHECK (every_weeks BETWEEN 1 AND 52),
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (until_date >= from_date)
) STRICT;

ALTER TABLE activity ADD COLUMN series_id INTEGER REFERENCES activity_series (id);
CREATE INDEX activity_of_series ON activity (series_id, date) WHERE series_id IS NOT NULL;

-- What the purchaser has said to a placement that was applied for (VITAS).
CREATE TABLE placement_approval (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    location_id INTEGER REFERENCES location (id),
    company TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3), -- as activity.kind: internship wage-subsidy work
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    applied_on TEXT,
    approved_on TEXT,
    refused_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (to_date >= from_date),
    CHECK (approved_on IS NULL OR refused_on IS NULL)
) STRICT;
CREATE INDEX placement_approval_of ON placement_approval (citizen_id, location_id);

-- What the citizen was told by letter

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    order_id INTEGER NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL, -- convening
    channel TEXT NOT NULL CHECK (channel IN ('digital', 'post')),
    sent_on TEXT NOT NULL,
    received_on TEXT NOT NULL, -- the day that counts
    mistaken INTEGER NOT NULL DEFAULT 0 CHECK (mistaken IN (0, 1)), -- 1: the letter it replaces was recorded by mistake
    reason TEXT NOT NULL DEFAULT '',
    replaces_id INTEGER REFERENCES letter (id),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX letter_order ON letter (order_id);
CREATE INDEX letter_citizen ON letter (citizen_id);
CREATE UNIQUE INDEX letter_next ON letter (replaces_id) WHERE replaces_id IS NOT NULL;

-- The days a letter tells; they bind until a schedule is handed out.
CREATE TABLE letter_activity (
    letter_id INTEGER NOT NULL REFERENCES letter (id),
    participation_id INTEGER NOT NULL REFERENCES participation (id),
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    location_id INTEGER REFERENCES location (id),
    contact_person_id INTEGER REFERENCES employee (id),
    who INTEGER NOT NULL,
    how INTEGER NOT NULL,
    PRIMARY KEY (letter_id, participation_id)
) STRICT;
CREATE INDEX letter_activity_of ON letter_activity (participation_id);

-- Attendance

-- What the purchaser was told of a citizen's day; append-only, one chain of rows per citizen and day.
CREATE TABLE absence_notice (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    day TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('given', 'withdrawn', 'unticked')), -- unticked: never was given
    channel TEXT NOT NULL CHECK (channel IN ('portal', 'message')),
    parts TEXT NOT NULL DEFAULT '', -- JSON of what a given notice said
    text TEXT NOT NULL DEFAULT '',  -- as given
    reason TEXT NOT NULL DEFAULT '',
    replaces_id INTEGER REFERENCES absence_notice (id),
    given_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX absence_notice_day ON absence_notice (day, citizen_id);
CREATE INDEX absence_notice_of ON absence_notice (citizen_id, day);
CREATE UNIQUE INDEX absence_notice_first ON absence_notice (citizen_id, day) WHERE replaces_id IS NULL;
CREATE UNIQUE INDEX absence_notice_next ON absence_notice (replaces_id) WHERE replaces_id IS NOT NULL;

-- Illness that the purchaser has accepted; append-only.
CREATE TABLE accepted_illness (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    from_date TEXT NOT NULL,
    to_date TEXT, -- NULL: open
    source TEXT NOT NULL, -- who said so, and where
    mistaken INTEGER NOT NULL DEFAULT 0 CHECK (mistaken IN (0, 1)), -- 1: the period it replaces was recorded by mistake
    replaces_id INTEGER REFERENCES accepted_illness (id),
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id),
    CHECK (to_date IS NULL OR to_date >= from_date)
) STRICT;
CREATE INDEX accepted_illness_of ON accepted_illness (citizen_id);
CREATE UNIQUE INDEX accepted_illness_next ON accepted_illness (replaces_id) WHERE replaces_id IS NOT NULL;

-- That everything of a day is registered; append-only, the newest row of the day holds.
CREATE TABLE day_finished (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)), -- 0: opened again
    reason TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX day_finished_day ON day_finished (day);

-- Deadlines that the office does not want to see for a while; append-only, the newest row holds.
CREATE TABLE deadline_postponed (
    id INTEGER PRIMARY KEY,
    contract_key TEXT NOT NULL,
    order_id INTEGER REFERENCES orders (id), -- NULL: of the whole contract
    rule_id TEXT NOT NULL,
    date TEXT NOT NULL, -- the deadline's own day
    shown_from TEXT,    -- NULL: shown again at once
    reason TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES app_user (id)
) STRICT;
CREATE INDEX deadline_postponed_of ON deadline_postponed (order_id, rule_id, date);
