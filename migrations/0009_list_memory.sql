-- What clerks said of lists is said once: what the columns of lists with the same headings hold, and which form is meant
-- by a name that only lists use. It goes in with the list that was taken in, and is taken back with it.

CREATE TABLE list_shape (
    id        INTEGER PRIMARY KEY,
    -- The headings, folded, one a line, each behind the letters of its column: "A stt".
    headings  TEXT NOT NULL UNIQUE CHECK (headings <> ''),
    -- The same for a person: "STT · Họ và tên".
    shown     TEXT NOT NULL
) STRICT;

-- A column that holds something else than its heading says; no field if it is not read.
CREATE TABLE list_column (
    id        INTEGER PRIMARY KEY,
    shape_id  INTEGER NOT NULL REFERENCES list_shape (id),
    letters   TEXT NOT NULL CHECK (letters GLOB '[A-Z]*' AND length(letters) <= 3),
    field     TEXT CHECK (field IN ('ordinal', 'name', 'honorific', 'position', 'unit', 'position_unit', 'form',
        'achievement', 'birth', 'birth_male', 'birth_female', 'gender', 'citizen_id', 'note')),
    UNIQUE (shape_id, letters)
) STRICT;

CREATE TABLE list_form_name (
    id        INTEGER PRIMARY KEY,
    folded    TEXT NOT NULL UNIQUE CHECK (folded <> ''),
    named     TEXT NOT NULL,
    form_id   INTEGER NOT NULL REFERENCES form (id)
) STRICT;
