DELETE FROM find_name WHERE rowid IN (SELECT id FROM find_gone);
DELETE FROM find_all WHERE rowid IN (SELECT id FROM find_gone);
DELETE FROM find_gone;
INSERT INTO find_name (rowid, s) SELECT award.id, find_name FROM find_new CROSS JOIN award ON award.id = find_new.id;
INSERT INTO find_all (rowid, s) SELECT award.id, find_all FROM find_new CROSS JOIN award ON award.id = find_new.id;
DELETE FROM find_new;
