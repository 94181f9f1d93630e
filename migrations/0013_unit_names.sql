-- What the names of units rest on: the resolution that gave a unit its name, and the one that ended it. A unit ends with
-- its last name.

ALTER TABLE unit_name ADD COLUMN basis TEXT CHECK (basis <> '');
ALTER TABLE unit ADD COLUMN end_basis TEXT CHECK (end_basis <> '');
