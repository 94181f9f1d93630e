-- Pictures of an office's own for the ground of its certificates, and scans of blanks. A picture is named by its bytes and
-- never changes, so that what was printed with it can be printed again; one that is no longer wanted is only not listed.

CREATE TABLE artwork (
    id          INTEGER PRIMARY KEY,
    stable_id   TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    sha256      TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    name        TEXT NOT NULL CHECK (name <> ''),
    kind        TEXT NOT NULL CHECK (kind IN ('image', 'scan')),
    media_type  TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/svg+xml')),
    width       INTEGER NOT NULL CHECK (width > 0),
    height      INTEGER NOT NULL CHECK (height > 0),
    listed      INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),
    bytes       BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 16777216)
) STRICT;

CREATE TRIGGER artwork_frozen BEFORE UPDATE OF id, stable_id, sha256, media_type, width, height, bytes ON artwork
BEGIN SELECT raise(ABORT, 'frozen: a picture cannot be changed'); END;
CREATE TRIGGER artwork_kept BEFORE DELETE ON artwork
BEGIN SELECT raise(ABORT, 'frozen: a picture cannot be deleted'); END;
CREATE TRIGGER artwork_not_replaced BEFORE INSERT ON artwork WHEN EXISTS (
    SELECT 1 FROM artwork WHERE id = new.id OR sha256 = new.sha256)
BEGIN SELECT raise(ABORT, 'frozen: a picture cannot be replaced'); END;
