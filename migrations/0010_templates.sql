-- The register's own certificate templates. Those that ship with the program stand in the program.

CREATE TABLE certificate_template (
    id         INTEGER PRIMARY KEY,
    stable_id  TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    key        TEXT NOT NULL UNIQUE CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9-]*'),
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    body       TEXT NOT NULL CHECK (body <> ''),  -- TOML
    based_on   TEXT,                              -- key of the template that it was copied from
    changed    TEXT NOT NULL
) STRICT;
