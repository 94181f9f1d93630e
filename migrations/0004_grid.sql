-- What lists of a million awards need: where each row stands in every order, what is the matter with it, and how many
-- there are. All of it is derived: triggers keep it in step, nothing of it stands in the journal.

-- What a row of the grid is, said once.
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
                  AND NOT EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = twin.id))) AS problems,
    EXISTS (SELECT 1 FROM print_log_award
            JOIN print_log ON print_log.id = print_log_id AND print_log.mode <> 'proof'
            WHERE print_log_award.award_id = award.id) AS printed,
    EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = award.id) AS revoked,
    award.honorific AS honorific,
    awardee.sort_key AS name_key
FROM award
JOIN decision ON decision.id = award.decision_id
JOIN campaign ON campaign.id = decision.campaign_id
JOIN awardee ON awardee.id = award.awardee_id;

-- The rows, kept; unit 0 is none, and the year is that of the decision.
CREATE TABLE grid_row (
    id           INTEGER PRIMARY KEY,
    campaign_id  INTEGER NOT NULL,
    decision_id  INTEGER NOT NULL,
    place        INTEGER NOT NULL,
    form_id      INTEGER NOT NULL,
    unit_id      INTEGER NOT NULL,
    kind         INTEGER NOT NULL,
    year         INTEGER,
    draft        INTEGER NOT NULL,
    problems     INTEGER NOT NULL,
    printed      INTEGER NOT NULL,
    revoked      INTEGER NOT NULL,
    honorific    TEXT,
    name_key     BLOB NOT NULL,
    name_word    BLOB AS (coalesce(substr(name_key, 1, instr(CAST(name_key || x'00' AS BLOB), x'00') - 1), x''))  -- its first word's
) STRICT;

-- How many rows there are, by form, by unit and by the first word of the name, under each decision and (decision 0) each
-- campaign. By form, each decision is in blocks of 1024 places: a walk to any row begins near it.
CREATE TABLE grid_tally (
    campaign_id  INTEGER NOT NULL,
    by_column    TEXT NOT NULL CHECK (by_column IN ('form', 'unit', 'name')),
    decision_id  INTEGER NOT NULL,
    value        ANY NOT NULL,
    block        INTEGER NOT NULL,
    kind         INTEGER NOT NULL,
    awards       INTEGER NOT NULL,
    problems     INTEGER NOT NULL,
    ready        INTEGER NOT NULL,
    printed      INTEGER NOT NULL,
    revoked      INTEGER NOT NULL,
    to_print     INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, by_column, decision_id, value, block, kind)
) STRICT, WITHOUT ROWID;

INSERT INTO grid_row
SELECT id, campaign_id, decision_id, place, form_id, unit_id, kind, year, draft, problems, printed, revoked, honorific, name_key
FROM grid_truth;
INSERT INTO grid_tally
SELECT campaign_id, by_column, scope, value, block, kind, count(*), sum(problems <> 0), sum(draft AND problems & 17 = 0), sum(printed),
    sum(revoked), sum(NOT draft AND NOT revoked AND NOT printed)
FROM (SELECT *, 'form' AS by_column, decision_id AS scope, form_id AS value, place >> 10 AS block FROM grid_row
      UNION ALL SELECT *, 'form', 0, form_id, 0 FROM grid_row
      UNION ALL SELECT *, 'unit', decision_id, unit_id, 0 FROM grid_row
      UNION ALL SELECT *, 'unit', 0, unit_id, 0 FROM grid_row
      UNION ALL SELECT *, 'name', decision_id, name_word, 0 FROM grid_row
      UNION ALL SELECT *, 'name', 0, name_word, 0 FROM grid_row)
GROUP BY campaign_id, by_column, scope, value, block, kind;

-- Each order, with what a walk along it asks for. Names run both ways: rows of one name keep the list's order in either.
CREATE INDEX grid_place ON grid_row (campaign_id, decision_id, place, id, kind, problems);
CREATE INDEX grid_name ON grid_row (campaign_id, name_key, decision_id, place, id, kind, problems);
CREATE INDEX grid_name_down ON grid_row (campaign_id, name_key DESC, decision_id, place, id, kind, problems);
CREATE INDEX grid_unit ON grid_row (campaign_id, unit_id, decision_id, place, id, kind, problems);
CREATE INDEX grid_form ON grid_row (campaign_id, form_id, decision_id, place, id, kind, problems);

CREATE TRIGGER grid_row_counted AFTER INSERT ON grid_row BEGIN
    INSERT INTO grid_tally
    SELECT new.campaign_id, by_column, scope, value, block, new.kind, 1, new.problems <> 0, new.draft AND new.problems & 17 = 0,
        new.printed, new.revoked, NOT new.draft AND NOT new.revoked AND NOT new.printed
    FROM (SELECT 'form' AS by_column, new.decision_id AS scope, new.form_id AS value, new.place >> 10 AS block
          UNION ALL SELECT 'form', 0, new.form_id, 0
          UNION ALL SELECT 'unit', new.decision_id, new.unit_id, 0
          UNION ALL SELECT 'unit', 0, new.unit_id, 0
          UNION ALL SELECT 'name', new.decision_id, new.name_word, 0
          UNION ALL SELECT 'name', 0, new.name_word, 0)
    WHERE true
    ON CONFLICT DO UPDATE SET awards = awards + excluded.awards, problems = problems + excluded.problems,
        ready = ready + excluded.ready, printed = printed + excluded.printed, revoked = revoked + excluded.revoked,
        to_print = to_print + excluded.to_print;
END;
CREATE TRIGGER grid_row_discounted AFTER DELETE ON grid_row BEGIN
    INSERT INTO grid_tally
    SELECT old.campaign_id, by_column, scope, value, block, old.kind, -1, -(old.problems <> 0), -(old.draft AND old.problems & 17 = 0),
        -old.printed, -old.revoked, -(NOT old.draft AND NOT old.revoked AND NOT old.printed)
    FROM (SELECT 'form' AS by_column, old.decision_id AS scope, old.form_id AS value, old.place >> 10 AS block
          UNION ALL SELECT 'form', 0, old.form_id, 0
          UNION ALL SELECT 'unit', old.decision_id, old.unit_id, 0
          UNION ALL SELECT 'unit', 0, old.unit_id, 0
          UNION ALL SELECT 'name', old.decision_id, old.name_word, 0
          UNION ALL SELECT 'name', 0, old.name_word, 0)
    WHERE true
    ON CONFLICT DO UPDATE SET awards = awards + excluded.awards, problems = problems + excluded.problems,
        ready = ready + excluded.ready, printed = printed + excluded.printed, revoked = revoked + excluded.revoked,
        to_print = to_print + excluded.to_print;
END;

-- An award that is put into this view has its row made anew; a deleted one loses it.
CREATE VIEW grid_stale AS SELECT id FROM grid_row;
CREATE TRIGGER grid_row_made_anew INSTEAD OF INSERT ON grid_stale BEGIN
    DELETE FROM grid_row WHERE id = new.id;
    INSERT INTO grid_row
    SELECT id, campaign_id, decision_id, place, form_id, unit_id, kind, year, draft, problems, printed, revoked, honorific, name_key
    FROM grid_truth WHERE id = new.id;
END;

-- An award's row also speaks of its twins: the awardee's others with the same form in the same campaign.
CREATE TRIGGER award_listed AFTER INSERT ON award BEGIN
    INSERT INTO grid_stale
    SELECT twin.id FROM award AS twin INDEXED BY award_awardee
    WHERE twin.awardee_id = new.awardee_id AND twin.form_id = new.form_id
          AND (SELECT campaign_id FROM decision WHERE id = twin.decision_id)
              = (SELECT campaign_id FROM decision WHERE id = new.decision_id);
END;
CREATE TRIGGER award_relisted AFTER UPDATE OF decision_id, awardee_id, form_id, place, unit_id, honorific, position, achievement ON award BEGIN
    INSERT INTO grid_stale SELECT new.id;
    INSERT INTO grid_stale
    SELECT id FROM award INDEXED BY award_awardee
    WHERE awardee_id IN (old.awardee_id, new.awardee_id) AND form_id IN (old.form_id, new.form_id) AND id <> new.id
          AND (old.awardee_id <> new.awardee_id OR old.form_id <> new.form_id OR old.decision_id <> new.decision_id);
END;
CREATE TRIGGER award_unlisted AFTER DELETE ON award BEGIN
    DELETE FROM grid_row WHERE id = old.id;
    INSERT INTO grid_stale SELECT id FROM award INDEXED BY award_awardee WHERE awardee_id = old.awardee_id AND form_id = old.form_id;
END;
CREATE TRIGGER awardee_relisted AFTER UPDATE OF kind, name, sort_key ON awardee BEGIN
    INSERT INTO grid_stale SELECT id FROM award WHERE awardee_id = new.id;
END;
CREATE TRIGGER decision_relisted AFTER UPDATE OF date, state, campaign_id ON decision BEGIN
    INSERT INTO grid_stale SELECT id FROM award WHERE decision_id = new.id;
END;
CREATE TRIGGER decision_moved AFTER UPDATE OF campaign_id ON decision WHEN old.campaign_id <> new.campaign_id BEGIN
    INSERT INTO grid_stale
    SELECT twin.id FROM award JOIN award AS twin INDEXED BY award_awardee ON twin.awardee_id = award.awardee_id AND twin.form_id = award.form_id
    WHERE award.decision_id = new.id AND twin.decision_id <> new.id;
END;
CREATE TRIGGER campaign_relisted AFTER UPDATE OF movement ON campaign WHEN (old.movement IS NULL) <> (new.movement IS NULL) BEGIN
    INSERT INTO grid_stale SELECT id FROM grid_row WHERE campaign_id = new.id AND draft;
END;
CREATE TRIGGER revocation_relisted AFTER INSERT ON revocation BEGIN
    INSERT INTO grid_stale
    SELECT twin.id FROM award JOIN award AS twin INDEXED BY award_awardee ON twin.awardee_id = award.awardee_id AND twin.form_id = award.form_id
    WHERE award.id = new.award_id;
END;
CREATE TRIGGER print_log_award_relisted AFTER INSERT ON print_log_award BEGIN
    INSERT INTO grid_stale SELECT new.award_id;
END;

-- Search again, for words that are begun: up to seven letters, which no Vietnamese syllable exceeds, are looked up and not gathered.
DROP TABLE find_name;
DROP TABLE find_all;
CREATE VIRTUAL TABLE find_name USING fts5 (s, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5 6 7', tokenize = 'ascii');
CREATE VIRTUAL TABLE find_all USING fts5 (s, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5 6 7', tokenize = 'ascii');
INSERT INTO find_name (rowid, s) SELECT id, find_name FROM award ORDER BY id;
INSERT INTO find_all (rowid, s) SELECT id, find_all FROM award ORDER BY id;
