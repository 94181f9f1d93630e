-- Printing, from the file that is made to the sheet that is handed over. A printing (print_log) is a file made, and counts as
-- nothing more; what came of each of its sheets (print_outcome) is what a clerk confirms. The pre-printed blanks (phôi) that
-- it took are counted stock, and certificates given anew (cấp đổi, cấp lại) are new facts beside issued awards.

CREATE TABLE blank_kind (
    id         INTEGER PRIMARY KEY,
    stable_id  TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    paper      TEXT CHECK (paper <> ''),
    supplier   TEXT CHECK (supplier <> ''),
    note       TEXT CHECK (note <> '')
) STRICT;

-- The minutes of a destruction (biên bản hủy phôi); members a line each, name and position parted by a tab.
CREATE TABLE blank_destruction (
    id         INTEGER PRIMARY KEY,
    stable_id  TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    number     TEXT CHECK (number <> ''),
    date       TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    place      TEXT NOT NULL CHECK (place <> ''),
    way        TEXT NOT NULL CHECK (way <> ''),
    members    TEXT NOT NULL CHECK (members <> '')
) STRICT;

CREATE TABLE reissue (
    id          INTEGER PRIMARY KEY,
    stable_id   TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    award_id    INTEGER NOT NULL REFERENCES award (id),
    kind        TEXT NOT NULL CHECK (kind IN ('exchange', 'replacement')),
    requested   TEXT NOT NULL CHECK (requested GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reason      TEXT NOT NULL CHECK (reason <> ''),
    basis       TEXT CHECK (basis <> ''),
    number      TEXT CHECK (number <> ''),
    date        TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    old_number  TEXT CHECK (old_number <> ''),
    new_number  TEXT CHECK (new_number <> ''),
    note        TEXT NOT NULL CHECK (note <> '')
) STRICT;
CREATE INDEX reissue_award ON reissue (award_id);

-- A template as it was when something was printed with it, each text once.
CREATE TABLE print_template (
    id      INTEGER PRIMARY KEY,
    sha256  TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    text    TEXT NOT NULL CHECK (text <> '')
) STRICT;

-- The print log anew, under the keys that the journal knows: one printing may be of several decisions, and says all that
-- printing it again needs.
CREATE TABLE print_log_before AS SELECT * FROM print_log;
CREATE TABLE print_log_award_before AS SELECT * FROM print_log_award;
DROP TABLE print_log_award;
DROP TABLE print_log;
CREATE TABLE print_log (
    id             INTEGER PRIMARY KEY,
    at             TEXT NOT NULL,
    by_user        TEXT NOT NULL,
    mode           TEXT NOT NULL CHECK (mode IN ('full', 'overlay', 'proof')),
    template       TEXT NOT NULL,
    template_id    INTEGER REFERENCES print_template (id),  -- not known of printings before this step
    calibration    TEXT CHECK (calibration <> ''),  -- its name then; the log outlives it
    correction     TEXT CHECK (correction <> ''),  -- the six numbers of the map by which it was drawn, where there was one
    blank_kind_id  INTEGER REFERENCES blank_kind (id),
    copies         INTEGER NOT NULL DEFAULT 1 CHECK (copies BETWEEN 1 AND 99),
    certificates   INTEGER NOT NULL CHECK (certificates >= 1)
) STRICT;
CREATE INDEX print_log_blank ON print_log (blank_kind_id) WHERE blank_kind_id IS NOT NULL;
CREATE TABLE print_log_decision (
    id            INTEGER PRIMARY KEY,
    print_log_id  INTEGER NOT NULL REFERENCES print_log (id),
    decision_id   INTEGER NOT NULL REFERENCES decision (id),
    UNIQUE (print_log_id, decision_id)
) STRICT;
CREATE INDEX print_log_decision_decision ON print_log_decision (decision_id);
-- The sheets of a printing in their order, those of issued awards only.
CREATE TABLE print_log_award (
    id            INTEGER PRIMARY KEY,
    print_log_id  INTEGER NOT NULL REFERENCES print_log (id),
    award_id      INTEGER NOT NULL REFERENCES award (id),
    reissue_id    INTEGER REFERENCES reissue (id),  -- under which it was printed
    UNIQUE (print_log_id, award_id)
) STRICT;
CREATE INDEX print_log_award_award ON print_log_award (award_id);
CREATE INDEX print_log_award_reissue ON print_log_award (reissue_id) WHERE reissue_id IS NOT NULL;

-- Who confirmed a printing and when, a row each confirmed printing (same id); and what came of its sheets (same id).
CREATE TABLE print_confirmation (
    id       INTEGER PRIMARY KEY REFERENCES print_log (id),
    at       TEXT NOT NULL,
    by_user  TEXT NOT NULL
) STRICT;
CREATE TABLE print_outcome (
    id       INTEGER PRIMARY KEY REFERENCES print_log_award (id),
    outcome  TEXT NOT NULL CHECK (outcome IN ('printed', 'spoiled')),
    reason   TEXT CHECK (reason <> ''),
    CHECK ((outcome = 'spoiled') = (reason IS NOT NULL))
) STRICT;

CREATE TABLE blank_movement (
    id              INTEGER PRIMARY KEY,
    blank_kind_id   INTEGER NOT NULL REFERENCES blank_kind (id),
    date            TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    kind            TEXT NOT NULL CHECK (kind IN ('received', 'printed', 'spoiled')),
    sheets          INTEGER NOT NULL CHECK (sheets BETWEEN 1 AND 1000000),
    serials         TEXT CHECK (serials <> ''),
    reason          TEXT CHECK (reason <> ''),
    person          TEXT CHECK (person <> ''),
    note            TEXT CHECK (note <> ''),
    print_log_id    INTEGER REFERENCES print_log (id),  -- the printing that took them
    award_id        INTEGER REFERENCES award (id),  -- whose certificate was to stand on what was spoiled
    destruction_id  INTEGER REFERENCES blank_destruction (id),
    CHECK ((kind = 'spoiled') = (reason IS NOT NULL)),
    CHECK (destruction_id IS NULL OR kind = 'spoiled')
) STRICT;
CREATE INDEX blank_movement_kind ON blank_movement (blank_kind_id, date, id);
CREATE INDEX blank_movement_printing ON blank_movement (print_log_id) WHERE print_log_id IS NOT NULL;
CREATE INDEX blank_movement_destruction ON blank_movement (destruction_id) WHERE destruction_id IS NOT NULL;

-- Until now the log noted files as printed: so it was meant, and so it stays.
INSERT INTO print_log (id, at, by_user, mode, template, calibration, certificates)
SELECT id, at, by_user, mode, template, calibration, certificates FROM print_log_before ORDER BY id;
INSERT INTO print_log_decision (print_log_id, decision_id) SELECT id, decision_id FROM print_log_before ORDER BY id;
INSERT INTO print_log_award (id, print_log_id, award_id)
SELECT id, print_log_id, award_id FROM print_log_award_before ORDER BY id;
INSERT INTO print_confirmation (id, at, by_user) SELECT id, at, by_user FROM print_log WHERE mode <> 'proof' ORDER BY id;
INSERT INTO print_outcome (id, outcome)
SELECT print_log_award.id, 'printed' FROM print_log_award JOIN print_confirmation ON print_confirmation.id = print_log_id
ORDER BY print_log_award.id;
DROP TABLE print_log_before;
DROP TABLE print_log_award_before;

-- What was made stands for good; what a clerk says of it may be undone, and an award is then as if it had never been printed.
CREATE TRIGGER print_log_frozen BEFORE UPDATE ON print_log
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be changed'); END;
CREATE TRIGGER print_log_kept BEFORE DELETE ON print_log
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be deleted'); END;
CREATE TRIGGER print_log_not_replaced BEFORE INSERT ON print_log WHEN EXISTS (
    SELECT 1 FROM print_log WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be replaced'); END;
CREATE TRIGGER print_log_decision_frozen BEFORE UPDATE ON print_log_decision
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be changed'); END;
CREATE TRIGGER print_log_decision_kept BEFORE DELETE ON print_log_decision
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be deleted'); END;
CREATE TRIGGER print_log_decision_not_replaced BEFORE INSERT ON print_log_decision WHEN EXISTS (
    SELECT 1 FROM print_log_decision WHERE id = new.id OR (print_log_id = new.print_log_id AND decision_id = new.decision_id))
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be replaced'); END;
CREATE TRIGGER print_log_award_frozen BEFORE UPDATE ON print_log_award
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be changed'); END;
CREATE TRIGGER print_log_award_kept BEFORE DELETE ON print_log_award
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be deleted'); END;
CREATE TRIGGER print_log_award_not_replaced BEFORE INSERT ON print_log_award WHEN EXISTS (
    SELECT 1 FROM print_log_award WHERE id = new.id OR (print_log_id = new.print_log_id AND award_id = new.award_id))
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be replaced'); END;
CREATE TRIGGER print_template_frozen BEFORE UPDATE ON print_template
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be changed'); END;
CREATE TRIGGER print_template_kept BEFORE DELETE ON print_template
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be deleted'); END;
CREATE TRIGGER print_template_not_replaced BEFORE INSERT ON print_template WHEN EXISTS (
    SELECT 1 FROM print_template WHERE id = new.id OR sha256 = new.sha256)
BEGIN SELECT raise(ABORT, 'frozen: the print log cannot be replaced'); END;

CREATE TRIGGER reissue_of_issued BEFORE INSERT ON reissue
    WHEN (SELECT state FROM decision JOIN award ON award.decision_id = decision.id WHERE award.id = new.award_id) IS NOT 'issued'
BEGIN SELECT raise(ABORT, 'frozen: only the certificate of an issued award is given anew'); END;
CREATE TRIGGER reissue_frozen BEFORE UPDATE ON reissue WHEN EXISTS (SELECT 1 FROM print_log_award WHERE reissue_id = old.id)
BEGIN SELECT raise(ABORT, 'frozen: what was printed of a reissue cannot be changed'); END;
CREATE TRIGGER reissue_kept BEFORE DELETE ON reissue WHEN EXISTS (SELECT 1 FROM print_log_award WHERE reissue_id = old.id)
BEGIN SELECT raise(ABORT, 'frozen: what was printed of a reissue cannot be deleted'); END;

-- Printed is what a clerk has confirmed, under the newest reissue where there is one.
DROP VIEW grid_truth;
CREATE VIEW grid_truth AS
SELECT award.id AS id, award.awardee_id AS awardee_id, decision.campaign_id AS campaign_id, award.decision_id AS decision_id,
    award.place AS place, award.form_id AS form_id, coalesce(award.unit_id, 0) AS unit_id,
    CASE awardee.kind WHEN 'collective' THEN 1 WHEN 'household' THEN 2 ELSE 3 END AS kind,
    CAST(substr(decision.date, 1, 4) AS INTEGER) AS year,
    decision.state = 'draft' AS draft,
    -- Bits: no achievement, no position, no unit, capitals, twice. Nothing is the matter with what is issued.
    (decision.state = 'draft') * (
        (award.achievement IS NULL AND campaign.movement IS NULL)
        + 2 * (awardee.kind = 'individual' AND award.position IS NULL)
        + 4 * (awardee.kind <> 'collective' AND award.unit_id IS NULL)
        + 8 * (awardee.name NOT GLOB '*[a-zà-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]*'
               AND awardee.name GLOB '*[A-ZÀ-ÖØ-ÝĐ]*')
        + 16 * EXISTS (
            SELECT 1 FROM award AS twin INDEXED BY award_awardee
            JOIN decision AS theirs ON theirs.id = twin.decision_id AND theirs.campaign_id = decision.campaign_id
            WHERE twin.awardee_id = award.awardee_id AND twin.form_id = award.form_id AND twin.id <> award.id
                  AND NOT EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = twin.id)
            UNION ALL
            SELECT 1 FROM awardee AS merged INDEXED BY awardee_merged
            JOIN award AS twin INDEXED BY award_awardee ON twin.awardee_id = merged.id AND twin.form_id = award.form_id
            JOIN decision AS theirs ON theirs.id = twin.decision_id AND theirs.campaign_id = decision.campaign_id
            WHERE merged.same_as_id = award.awardee_id
                  AND NOT EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = twin.id))) AS problems,
    EXISTS (SELECT 1 FROM print_log_award
            JOIN print_outcome ON print_outcome.id = print_log_award.id AND outcome = 'printed'
            WHERE print_log_award.award_id = award.id
                  AND reissue_id IS (SELECT max(reissue.id) FROM reissue WHERE reissue.award_id = award.id)) AS printed,
    EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = award.id) AS revoked,
    award.honorific AS honorific,
    awardee.sort_key AS name_key
FROM award
JOIN decision ON decision.id = award.decision_id
JOIN campaign ON campaign.id = decision.campaign_id
JOIN awardee ON awardee.id = award.awardee_id;
CREATE TRIGGER print_outcome_relisted AFTER INSERT ON print_outcome BEGIN
    INSERT INTO grid_stale SELECT award_id FROM print_log_award WHERE id = new.id;
END;
CREATE TRIGGER print_outcome_unlisted AFTER DELETE ON print_outcome BEGIN
    INSERT INTO grid_stale SELECT award_id FROM print_log_award WHERE id = old.id;
END;
CREATE TRIGGER print_outcome_frozen BEFORE UPDATE ON print_outcome
BEGIN SELECT raise(ABORT, 'frozen: an outcome is said anew, not changed'); END;
CREATE TRIGGER reissue_relisted AFTER INSERT ON reissue BEGIN
    INSERT INTO grid_stale SELECT new.award_id;
END;
CREATE TRIGGER reissue_unlisted AFTER DELETE ON reissue BEGIN
    INSERT INTO grid_stale SELECT old.award_id;
END;
