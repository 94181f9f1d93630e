-- A picture that nothing names may be deleted. Its bytes are laid aside by the file itself, so that undo brings them back;
-- the program erases them some time later.

CREATE TABLE artwork_gone (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    bytes  BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 16777216)
) STRICT;

DROP TRIGGER artwork_kept;
CREATE TRIGGER artwork_kept BEFORE DELETE ON artwork
WHEN EXISTS (SELECT 1 FROM certificate_template WHERE instr(body, old.sha256) > 0)
  OR EXISTS (SELECT 1 FROM print_template WHERE instr(text, 'artwork = "' || old.sha256 || '"') > 0)
BEGIN SELECT raise(ABORT, 'frozen: a picture that a template names, or that was printed, cannot be deleted'); END;

CREATE TRIGGER artwork_laid_aside AFTER DELETE ON artwork
BEGIN INSERT INTO artwork_gone (id, sha256, bytes) VALUES (old.id, old.sha256, old.bytes); END;
CREATE TRIGGER artwork_brought_back AFTER INSERT ON artwork
BEGIN DELETE FROM artwork_gone WHERE sha256 = new.sha256; END;
