DELETE FROM find_name WHERE rowid IN (SELECT id FROM find_stale);
DELETE FROM find_all WHERE rowid IN (SELECT id FROM find_stale);
INSERT INTO find_name (rowid, s) SELECT award.id, find_name FROM find_stale JOIN award ON award.id = find_stale.id ORDER BY award.id;
INSERT INTO find_all (rowid, s) SELECT award.id, find_all FROM find_stale JOIN award ON award.id = find_stale.id ORDER BY award.id;
DELETE FROM find_stale;
