-- What a clerk lets stand although a rule has something to say: the words in question, and why. Where the words change, the
-- rule speaks again.

CREATE TABLE waved_finding (
    id           INTEGER PRIMARY KEY,
    decision_id  INTEGER NOT NULL REFERENCES decision (id),
    rule         TEXT NOT NULL CHECK (rule <> ''),
    award_id     INTEGER REFERENCES award (id),  -- none where the words are the decision's own
    spot         TEXT NOT NULL CHECK (spot <> ''),
    words        TEXT NOT NULL,
    reason       TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE UNIQUE INDEX waved_finding_words ON waved_finding (decision_id, rule, coalesce(award_id, 0), spot, words);
CREATE INDEX waved_finding_award ON waved_finding (award_id) WHERE award_id IS NOT NULL;
