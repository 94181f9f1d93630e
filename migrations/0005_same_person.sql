-- Two awardees that are one: what was issued keeps the awardee it was issued to, and a merge is laid over it. An awardee
-- that was found to be another points to it; drafts move over. What a clerk has told apart is not asked again.

ALTER TABLE awardee ADD COLUMN same_as_id INTEGER REFERENCES awardee (id);
-- Keys of the blocks in which awardees are compared; made by the program, which also fills them here.
ALTER TABLE awardee ADD COLUMN block_name INTEGER;
ALTER TABLE awardee ADD COLUMN block_parts INTEGER;
ALTER TABLE awardee ADD COLUMN block_letters INTEGER;
DROP INDEX awardee_folded;
CREATE INDEX awardee_folded ON awardee (folded, unit_id, birth);
CREATE INDEX awardee_merged ON awardee (same_as_id) WHERE same_as_id IS NOT NULL;
CREATE INDEX awardee_block_name ON awardee (block_name, same_as_id);
CREATE INDEX awardee_block_parts ON awardee (block_parts, same_as_id) WHERE block_parts IS NOT NULL;
CREATE INDEX awardee_block_letters ON awardee (block_letters, same_as_id) WHERE block_letters IS NOT NULL;

CREATE TABLE awardee_apart (
    id        INTEGER PRIMARY KEY,
    one_id    INTEGER NOT NULL REFERENCES awardee (id),
    other_id  INTEGER NOT NULL REFERENCES awardee (id),
    UNIQUE (one_id, other_id),
    CHECK (one_id < other_id)
) STRICT;
CREATE INDEX awardee_apart_other ON awardee_apart (other_id);

CREATE TRIGGER awardee_merged_into_one BEFORE UPDATE OF same_as_id ON awardee WHEN new.same_as_id IS NOT NULL
    AND (new.same_as_id = new.id
         OR (SELECT same_as_id FROM awardee WHERE id = new.same_as_id) IS NOT NULL
         OR EXISTS (SELECT 1 FROM awardee WHERE same_as_id = new.id))
BEGIN SELECT raise(ABORT, 'awardee: a merged awardee points to one that stands by itself'); END;

-- A draft's row speaks of twins among the awards of all that its awardee was found to be.
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
            JOIN print_log ON print_log.id = print_log_id AND print_log.mode <> 'proof'
            WHERE print_log_award.award_id = award.id) AS printed,
    EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = award.id) AS revoked,
    award.honorific AS honorific,
    awardee.sort_key AS name_key
FROM award
JOIN decision ON decision.id = award.decision_id
JOIN campaign ON campaign.id = decision.campaign_id
JOIN awardee ON awardee.id = award.awardee_id;
CREATE TRIGGER awardee_merged_relisted AFTER UPDATE OF same_as_id ON awardee BEGIN
    INSERT INTO grid_stale SELECT id FROM award WHERE awardee_id IN (new.id, old.same_as_id, new.same_as_id);
END;
CREATE TRIGGER revocation_of_merged_relisted AFTER INSERT ON revocation BEGIN
    INSERT INTO grid_stale
    SELECT twin.id FROM award
    JOIN awardee ON awardee.id = award.awardee_id
    JOIN award AS twin INDEXED BY award_awardee ON twin.awardee_id = awardee.same_as_id AND twin.form_id = award.form_id
    WHERE award.id = new.award_id;
END;

-- New awards go into the index of search in one step at the end of a write: FTS5 puts all it holds on the disk at each
-- statement that has triggers, which a list of a hundred thousand would do as often.
CREATE TABLE find_new (id INTEGER PRIMARY KEY) STRICT;
DROP TRIGGER award_found;
CREATE TRIGGER award_found AFTER INSERT ON award BEGIN
    INSERT INTO find_new (id) VALUES (new.id);
END;
CREATE TRIGGER award_unfound AFTER DELETE ON award BEGIN
    DELETE FROM find_new WHERE id = old.id;
END;
