-- The register: nouns first, then what defends them, then what finds them.
-- Dates are TEXT 'YYYY-MM-DD', money is INTEGER whole đồng, moments are TEXT in UTC.
-- No function or collation of the program stands here: search text and sort keys are stored columns.

CREATE TABLE setting (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    value  TEXT NOT NULL
) STRICT;

-- Units (đơn vị): a tree whose names have lifetimes.
CREATE TABLE unit (
    id            INTEGER PRIMARY KEY,
    stable_id     TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    parent_id     INTEGER REFERENCES unit (id),
    successor_id  INTEGER REFERENCES unit (id),
    CHECK (parent_id IS NOT id AND successor_id IS NOT id)
) STRICT;
CREATE INDEX unit_parent ON unit (parent_id);

CREATE TABLE unit_name (
    id         INTEGER PRIMARY KEY,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    folded     TEXT NOT NULL,
    sort_key   BLOB NOT NULL,
    from_date  TEXT CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date    TEXT CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    CHECK (from_date IS NULL OR to_date IS NULL OR from_date <= to_date)
) STRICT;
CREATE INDEX unit_name_unit ON unit_name (unit_id, from_date);
CREATE INDEX unit_name_folded ON unit_name (folded);

-- Offices that keep a register; the first is this one.
CREATE TABLE office (
    id         INTEGER PRIMARY KEY,
    stable_id  TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    superior   TEXT,
    name       TEXT NOT NULL CHECK (name <> ''),
    place      TEXT NOT NULL CHECK (place <> ''),
    unit_id    INTEGER REFERENCES unit (id)
) STRICT;

-- Who grants, and who signs for them.
CREATE TABLE issuer (
    id         INTEGER PRIMARY KEY,
    stable_id  TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('state_president', 'national_assembly', 'government', 'prime_minister',
                   'minister', 'province_chair', 'agency_head', 'department_head', 'enterprise_head', 'district_chair',
                   'commune_chair', 'province_organisation', 'military_region', 'national_university')),
    place      TEXT NOT NULL CHECK (place <> '')
) STRICT;

CREATE TABLE signer (
    id         INTEGER PRIMARY KEY,
    stable_id  TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    issuer_id  INTEGER NOT NULL REFERENCES issuer (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    rank       TEXT,
    title      TEXT NOT NULL CHECK (title <> ''),
    form       TEXT NOT NULL CHECK (form IN ('in_person', 'tm', 'kt', 'tl', 'tuq')),
    principal  TEXT,
    from_date  TEXT CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date    TEXT CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    CHECK ((form = 'in_person') = (principal IS NULL)),
    CHECK (from_date IS NULL OR to_date IS NULL OR from_date <= to_date)
) STRICT;
CREATE INDEX signer_issuer ON signer (issuer_id);

CREATE TABLE campaign (
    id           INTEGER PRIMARY KEY,
    stable_id    TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    name         TEXT NOT NULL UNIQUE CHECK (name <> ''),
    movement     TEXT,
    period_from  INTEGER CHECK (period_from BETWEEN 1000 AND 9999),
    period_to    INTEGER CHECK (period_to BETWEEN 1000 AND 9999),
    kind         TEXT NOT NULL CHECK (kind IN ('regular', 'thematic', 'movement', 'sudden', 'dedication', 'tenure', 'foreign')),
    CHECK ((period_from IS NULL) = (period_to IS NULL) AND (period_from IS NULL OR period_from <= period_to))
) STRICT;

-- The law: forms, who may grant them, what they pay. Rows are dated; 'verified' 0 shows as "chưa kiểm chứng".
CREATE TABLE form (
    id         INTEGER PRIMARY KEY,
    stable_id  TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT NOT NULL CHECK (name <> ''),
    printed    TEXT NOT NULL CHECK (printed <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('merit_diploma', 'merit_certificate', 'emulation_title', 'emulation_flag',
                   'order', 'medal', 'commemorative_medal', 'honorary_title')),
    from_date  TEXT,
    to_date    TEXT,
    basis      TEXT NOT NULL,
    verified   INTEGER NOT NULL CHECK (verified IN (0, 1))
) STRICT;

CREATE TABLE form_grantor (
    id           INTEGER PRIMARY KEY,
    form_id      INTEGER NOT NULL REFERENCES form (id),
    issuer_kind  TEXT NOT NULL,
    from_date    TEXT,
    to_date      TEXT,
    basis        TEXT NOT NULL,
    verified     INTEGER NOT NULL CHECK (verified IN (0, 1))
) STRICT;
CREATE INDEX form_grantor_form ON form_grantor (form_id);

CREATE TABLE base_salary (
    id         INTEGER PRIMARY KEY,
    amount     INTEGER NOT NULL CHECK (amount > 0),
    from_date  TEXT NOT NULL,
    to_date    TEXT,
    basis      TEXT NOT NULL,
    verified   INTEGER NOT NULL CHECK (verified IN (0, 1))
) STRICT;

CREATE TABLE bonus_rate (
    id          INTEGER PRIMARY KEY,
    form_id     INTEGER NOT NULL REFERENCES form (id),
    kind        TEXT NOT NULL CHECK (kind IN ('individual', 'collective', 'household')),
    hundredths  INTEGER NOT NULL CHECK (hundredths >= 0),
    from_date   TEXT,
    to_date     TEXT,
    basis       TEXT NOT NULL,
    verified    INTEGER NOT NULL CHECK (verified IN (0, 1))
) STRICT;
CREATE INDEX bonus_rate_form ON bonus_rate (form_id);

-- Decisions and what they grant.
CREATE TABLE decision (
    id           INTEGER PRIMARY KEY,
    stable_id    TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    campaign_id  INTEGER NOT NULL REFERENCES campaign (id),
    issuer_id    INTEGER NOT NULL REFERENCES issuer (id),
    number       TEXT CHECK (number <> ''),
    date         TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    signer_id    INTEGER REFERENCES signer (id),
    subject      TEXT,
    basis        TEXT,
    state        TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'issued')),
    issued_at    TEXT,
    seal         TEXT,
    CHECK (state = 'draft' OR (number IS NOT NULL AND date IS NOT NULL AND signer_id IS NOT NULL
                               AND issued_at IS NOT NULL AND seal IS NOT NULL))
) STRICT;
CREATE INDEX decision_campaign ON decision (campaign_id);
CREATE INDEX decision_date ON decision (date);
CREATE UNIQUE INDEX decision_number ON decision (issuer_id, number, substr(date, 1, 4))
    WHERE number IS NOT NULL AND date IS NOT NULL;

CREATE TABLE decision_form (
    id           INTEGER PRIMARY KEY,
    decision_id  INTEGER NOT NULL REFERENCES decision (id),
    form_id      INTEGER NOT NULL REFERENCES form (id),
    UNIQUE (decision_id, form_id)
) STRICT;

CREATE TABLE awardee (
    id          INTEGER PRIMARY KEY,
    stable_id   TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    kind        TEXT NOT NULL CHECK (kind IN ('individual', 'collective', 'household')),
    name        TEXT NOT NULL CHECK (name <> ''),
    folded      TEXT NOT NULL,
    sort_key    BLOB NOT NULL,
    gender      TEXT CHECK (gender IN ('female', 'male')),
    birth       TEXT CHECK (birth GLOB '[12][0-9][0-9][0-9]' OR birth GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    citizen_id  TEXT CHECK (length(citizen_id) IN (9, 12) AND citizen_id NOT GLOB '*[^0-9]*'),
    unit_id     INTEGER REFERENCES unit (id),
    CHECK (kind = 'individual' OR (gender IS NULL AND birth IS NULL AND citizen_id IS NULL))
) STRICT;
CREATE INDEX awardee_folded ON awardee (folded);
CREATE INDEX awardee_sort ON awardee (sort_key);
CREATE UNIQUE INDEX awardee_citizen ON awardee (citizen_id) WHERE citizen_id IS NOT NULL;

CREATE TABLE award (
    id              INTEGER PRIMARY KEY,
    stable_id       TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    decision_id     INTEGER NOT NULL REFERENCES decision (id),
    awardee_id      INTEGER NOT NULL REFERENCES awardee (id),
    form_id         INTEGER NOT NULL REFERENCES form (id),
    place           INTEGER NOT NULL CHECK (place >= 1),
    posthumous      INTEGER NOT NULL DEFAULT 0 CHECK (posthumous IN (0, 1)),
    honorific       TEXT,
    position        TEXT,
    unit_id         INTEGER REFERENCES unit (id),
    achievement     TEXT,
    bonus           INTEGER CHECK (bonus >= 0),
    book_issuer_id  INTEGER REFERENCES issuer (id),
    book_year       INTEGER,
    book_sequence   INTEGER CHECK (book_sequence >= 1),
    find_name       TEXT NOT NULL,
    find_all        TEXT NOT NULL,
    UNIQUE (decision_id, awardee_id, form_id),
    CHECK ((book_issuer_id IS NULL) = (book_sequence IS NULL) AND (book_year IS NULL) = (book_sequence IS NULL))
) STRICT;
CREATE INDEX award_decision ON award (decision_id, place);
CREATE INDEX award_awardee ON award (awardee_id);
CREATE INDEX award_unit ON award (unit_id);
CREATE UNIQUE INDEX award_book ON award (book_issuer_id, book_year, book_sequence) WHERE book_sequence IS NOT NULL;

-- The words as printed; a row each issued award (same id).
CREATE TABLE certificate_words (
    id             INTEGER PRIMARY KEY REFERENCES award (id),
    issuer         TEXT NOT NULL,
    grant_line     TEXT NOT NULL,
    form           TEXT NOT NULL,
    honorific      TEXT,
    name           TEXT NOT NULL,
    position_unit  TEXT,
    achievement    TEXT NOT NULL,
    decision       TEXT NOT NULL,
    golden_book    TEXT,
    place_date     TEXT NOT NULL,
    signature      TEXT NOT NULL,  -- a line each
    signer         TEXT NOT NULL
) STRICT;

CREATE TABLE revocation (
    id        INTEGER PRIMARY KEY,
    award_id  INTEGER NOT NULL UNIQUE REFERENCES award (id),
    number    TEXT NOT NULL CHECK (number <> ''),
    date      TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    ground    TEXT NOT NULL CHECK (ground IN ('a', 'b', 'c', 'd')),
    reason    TEXT NOT NULL CHECK (reason <> '')
) STRICT;

-- What was printed, by whom, how; and the journal of every write.
CREATE TABLE print_log (
    id            INTEGER PRIMARY KEY,
    at            TEXT NOT NULL,
    by_user       TEXT NOT NULL,
    decision_id   INTEGER NOT NULL REFERENCES decision (id),
    mode          TEXT NOT NULL CHECK (mode IN ('full', 'overlay', 'proof')),
    template      TEXT NOT NULL,
    certificates  INTEGER NOT NULL CHECK (certificates >= 1)
) STRICT;
CREATE INDEX print_log_decision ON print_log (decision_id);

CREATE TABLE print_log_award (
    id            INTEGER PRIMARY KEY,
    print_log_id  INTEGER NOT NULL REFERENCES print_log (id),
    award_id      INTEGER NOT NULL REFERENCES award (id),
    UNIQUE (print_log_id, award_id)
) STRICT;
CREATE INDEX print_log_award_award ON print_log_award (award_id);

CREATE TABLE journal_entry (
    id         INTEGER PRIMARY KEY,
    stable_id  TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    at         TEXT NOT NULL,
    by_user    TEXT NOT NULL,
    what_vi    TEXT NOT NULL CHECK (what_vi <> ''),
    what_en    TEXT NOT NULL CHECK (what_en <> '')
) STRICT;

CREATE TABLE journal_change (
    id          INTEGER PRIMARY KEY,
    entry_id    INTEGER NOT NULL REFERENCES journal_entry (id),
    table_name  TEXT NOT NULL,
    row_id      INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    old         TEXT,  -- JSON: the old values of changed columns, or the whole deleted row; a BLOB is {"hex": "…"}
    CHECK ((kind = 'insert') = (old IS NULL))
) STRICT;
CREATE INDEX journal_change_entry ON journal_change (entry_id);
CREATE INDEX journal_change_row ON journal_change (table_name, row_id);

-- An issued decision is frozen, even for another program that opens this file.
CREATE TRIGGER decision_frozen BEFORE UPDATE ON decision WHEN old.state = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: an issued decision cannot be changed'); END;
CREATE TRIGGER decision_kept BEFORE DELETE ON decision WHEN old.state = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: an issued decision cannot be deleted'); END;
CREATE TRIGGER decision_not_empty BEFORE UPDATE OF state ON decision WHEN new.state = 'issued'
    AND (NOT EXISTS (SELECT 1 FROM award WHERE decision_id = new.id)
         OR EXISTS (SELECT 1 FROM award LEFT JOIN certificate_words USING (id)
                    WHERE decision_id = new.id AND (book_sequence IS NULL OR certificate_words.id IS NULL)))
BEGIN SELECT raise(ABORT, 'frozen: every award of an issued decision is numbered and has its words'); END;
CREATE TRIGGER decision_drafted BEFORE INSERT ON decision WHEN new.state <> 'draft'
BEGIN SELECT raise(ABORT, 'frozen: a decision begins as a draft'); END;

CREATE TRIGGER decision_form_added BEFORE INSERT ON decision_form
    WHEN (SELECT state FROM decision WHERE id = new.decision_id) = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: the forms of an issued decision cannot be changed'); END;
CREATE TRIGGER decision_form_changed BEFORE UPDATE ON decision_form
    WHEN (SELECT state FROM decision WHERE id = old.decision_id) = 'issued'
         OR (SELECT state FROM decision WHERE id = new.decision_id) = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: the forms of an issued decision cannot be changed'); END;
CREATE TRIGGER decision_form_deleted BEFORE DELETE ON decision_form
    WHEN (SELECT state FROM decision WHERE id = old.decision_id) = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: the forms of an issued decision cannot be changed'); END;

CREATE TRIGGER award_added BEFORE INSERT ON award
    WHEN (SELECT state FROM decision WHERE id = new.decision_id) = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: nothing can be added to an issued decision'); END;
CREATE TRIGGER award_frozen BEFORE UPDATE OF id, stable_id, decision_id, awardee_id, form_id, place, posthumous, honorific,
    position, unit_id, achievement, bonus, book_issuer_id, book_year, book_sequence ON award
    WHEN (SELECT state FROM decision WHERE id = old.decision_id) = 'issued'
         OR (SELECT state FROM decision WHERE id = new.decision_id) = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: an issued award cannot be changed'); END;
CREATE TRIGGER award_kept BEFORE DELETE ON award
    WHEN (SELECT state FROM decision WHERE id = old.decision_id) = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: an issued award cannot be deleted'); END;

-- Golden-book numbers run without gaps: each is one more than the last of its book.
CREATE TRIGGER award_number_given BEFORE UPDATE OF book_issuer_id, book_year, book_sequence ON award WHEN new.book_sequence IS NOT NULL
    AND new.book_sequence <> 1 + coalesce((SELECT max(book_sequence) FROM award
        WHERE book_issuer_id = new.book_issuer_id AND book_year = new.book_year AND book_sequence IS NOT NULL), 0)
BEGIN SELECT raise(ABORT, 'golden book: numbers run without gaps'); END;
CREATE TRIGGER award_number_drafted BEFORE INSERT ON award WHEN new.book_sequence IS NOT NULL
BEGIN SELECT raise(ABORT, 'golden book: a new award has no number yet'); END;

CREATE TRIGGER certificate_words_added BEFORE INSERT ON certificate_words
    WHEN (SELECT state FROM decision JOIN award ON award.decision_id = decision.id WHERE award.id = new.id) = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: the words of an issued award cannot be changed'); END;
CREATE TRIGGER certificate_words_changed BEFORE UPDATE ON certificate_words
    WHEN (SELECT state FROM decision JOIN award ON award.decision_id = decision.id WHERE award.id = old.id) = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: the words of an issued award cannot be changed'); END;
CREATE TRIGGER certificate_words_deleted BEFORE DELETE ON certificate_words
    WHEN (SELECT state FROM decision JOIN award ON award.decision_id = decision.id WHERE award.id = old.id) = 'issued'
BEGIN SELECT raise(ABORT, 'frozen: the words of an issued award cannot be changed'); END;

CREATE TRIGGER revocation_of_issued BEFORE INSERT ON revocation
    WHEN (SELECT state FROM decision JOIN award ON award.decision_id = decision.id WHERE award.id = new.award_id) IS NOT 'issued'
BEGIN SELECT raise(ABORT, 'frozen: only an issued award can be revoked'); END;
CREATE TRIGGER revocation_frozen BEFORE UPDATE ON revocation
BEGIN SELECT raise(ABORT, 'frozen: a revocation cannot be changed'); END;
CREATE TRIGGER revocation_kept BEFORE DELETE ON revocation
BEGIN SELECT raise(ABORT, 'frozen: a revocation cannot be deleted'); END;

CREATE TRIGGER print_log_frozen BEFORE UPDATE ON print_log
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be changed'); END;
CREATE TRIGGER print_log_kept BEFORE DELETE ON print_log
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be deleted'); END;
CREATE TRIGGER print_log_award_frozen BEFORE UPDATE ON print_log_award
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be changed'); END;
CREATE TRIGGER print_log_award_kept BEFORE DELETE ON print_log_award
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be deleted'); END;
CREATE TRIGGER journal_entry_frozen BEFORE UPDATE ON journal_entry
BEGIN SELECT raise(ABORT, 'frozen: the journal cannot be changed'); END;
CREATE TRIGGER journal_entry_kept BEFORE DELETE ON journal_entry
BEGIN SELECT raise(ABORT, 'frozen: the journal cannot be deleted'); END;
CREATE TRIGGER journal_change_frozen BEFORE UPDATE ON journal_change
BEGIN SELECT raise(ABORT, 'frozen: the journal cannot be changed'); END;
CREATE TRIGGER journal_change_kept BEFORE DELETE ON journal_change
BEGIN SELECT raise(ABORT, 'frozen: the journal cannot be deleted'); END;

-- REPLACE deletes without asking the triggers above, unless recursive triggers are on; these ask before it does.
CREATE TRIGGER decision_not_replaced BEFORE INSERT ON decision WHEN EXISTS (
    SELECT 1 FROM decision WHERE state = 'issued' AND (id = new.id OR stable_id = new.stable_id
        OR (issuer_id = new.issuer_id AND number = new.number AND substr(date, 1, 4) = substr(new.date, 1, 4))))
BEGIN SELECT raise(ABORT, 'frozen: an issued decision cannot be replaced'); END;
CREATE TRIGGER decision_not_displaced BEFORE UPDATE OF issuer_id, number, date ON decision WHEN EXISTS (
    SELECT 1 FROM decision WHERE state = 'issued' AND id <> old.id
        AND issuer_id = new.issuer_id AND number = new.number AND substr(date, 1, 4) = substr(new.date, 1, 4))
BEGIN SELECT raise(ABORT, 'frozen: an issued decision cannot be replaced'); END;
CREATE TRIGGER decision_key_kept BEFORE UPDATE OF id, stable_id ON decision
    WHEN new.id <> old.id OR new.stable_id <> old.stable_id
BEGIN SELECT raise(ABORT, 'frozen: a key never changes'); END;
CREATE TRIGGER decision_form_key_kept BEFORE UPDATE OF id ON decision_form WHEN new.id <> old.id
BEGIN SELECT raise(ABORT, 'frozen: a key never changes'); END;
CREATE TRIGGER decision_form_not_replaced BEFORE INSERT ON decision_form WHEN EXISTS (
    SELECT 1 FROM decision_form WHERE id = new.id OR (decision_id = new.decision_id AND form_id = new.form_id))
BEGIN SELECT raise(ABORT, 'frozen: the forms of a decision cannot be replaced'); END;
CREATE TRIGGER award_not_replaced BEFORE INSERT ON award WHEN EXISTS (
    SELECT 1 FROM award WHERE id = new.id OR stable_id = new.stable_id)
BEGIN SELECT raise(ABORT, 'frozen: an award cannot be replaced'); END;
CREATE TRIGGER award_key_kept BEFORE UPDATE OF id, stable_id ON award
    WHEN new.id <> old.id OR new.stable_id <> old.stable_id
BEGIN SELECT raise(ABORT, 'frozen: a key never changes'); END;
CREATE TRIGGER certificate_words_key_kept BEFORE UPDATE OF id ON certificate_words WHEN new.id <> old.id
BEGIN SELECT raise(ABORT, 'frozen: a key never changes'); END;
CREATE TRIGGER revocation_not_replaced BEFORE INSERT ON revocation WHEN EXISTS (
    SELECT 1 FROM revocation WHERE id = new.id OR award_id = new.award_id)
BEGIN SELECT raise(ABORT, 'frozen: a revocation cannot be replaced'); END;
CREATE TRIGGER print_log_not_replaced BEFORE INSERT ON print_log WHEN EXISTS (
    SELECT 1 FROM print_log WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be replaced'); END;
CREATE TRIGGER print_log_award_not_replaced BEFORE INSERT ON print_log_award WHEN EXISTS (
    SELECT 1 FROM print_log_award WHERE id = new.id OR (print_log_id = new.print_log_id AND award_id = new.award_id))
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be replaced'); END;
CREATE TRIGGER journal_entry_not_replaced BEFORE INSERT ON journal_entry WHEN EXISTS (
    SELECT 1 FROM journal_entry WHERE id = new.id OR stable_id = new.stable_id)
BEGIN SELECT raise(ABORT, 'frozen: the journal cannot be replaced'); END;
CREATE TRIGGER journal_change_not_replaced BEFORE INSERT ON journal_change WHEN EXISTS (
    SELECT 1 FROM journal_change WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'frozen: the journal cannot be replaced'); END;

-- Search: names, then everything. Both hold folded text only and follow the stored columns.
CREATE VIRTUAL TABLE find_name USING fts5 (s, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');
CREATE VIRTUAL TABLE find_all USING fts5 (s, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');
CREATE TRIGGER award_found AFTER INSERT ON award BEGIN
    INSERT INTO find_name (rowid, s) VALUES (new.id, new.find_name);
    INSERT INTO find_all (rowid, s) VALUES (new.id, new.find_all);
END;
CREATE TRIGGER award_name_refound AFTER UPDATE OF find_name ON award WHEN old.find_name <> new.find_name BEGIN
    UPDATE find_name SET s = new.find_name WHERE rowid = new.id;
END;
CREATE TRIGGER award_refound AFTER UPDATE OF find_all ON award WHEN old.find_all <> new.find_all BEGIN
    UPDATE find_all SET s = new.find_all WHERE rowid = new.id;
END;
CREATE TRIGGER award_lost AFTER DELETE ON award BEGIN
    DELETE FROM find_name WHERE rowid = old.id;
    DELETE FROM find_all WHERE rowid = old.id;
END;
