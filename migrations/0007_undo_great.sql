-- What undoing a great list needs: it deletes as many awards, awardees and units as were taken in.

-- Deleted awards leave the index of search in one step at the end of a write, as new ones come into it.
CREATE TABLE find_gone (id INTEGER PRIMARY KEY) STRICT;
DROP TRIGGER award_lost;
DROP TRIGGER award_unfound;
CREATE TRIGGER award_lost AFTER DELETE ON award BEGIN
    INSERT INTO find_gone (id) SELECT old.id WHERE NOT EXISTS (SELECT 1 FROM find_new WHERE id = old.id);
    DELETE FROM find_new WHERE id = old.id;
END;

-- A unit may go when nobody belongs to it and none followed it, which is looked up and not searched.
CREATE INDEX awardee_unit ON awardee (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX unit_successor ON unit (successor_id) WHERE successor_id IS NOT NULL;
