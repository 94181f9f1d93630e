-- What printers do to a sheet, measured on a printed one and corrected when something is printed. It belongs to a way of paper
-- through a printer, never to a template.

CREATE TABLE calibration (
    id         INTEGER PRIMARY KEY,
    stable_id  TEXT NOT NULL UNIQUE CHECK (length(stable_id) = 36),
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    printer    TEXT NOT NULL CHECK (printer <> ''),
    tray       TEXT CHECK (tray <> ''),
    blanks     TEXT CHECK (blanks <> ''),
    width      REAL NOT NULL CHECK (width BETWEEN 100 AND 1000),
    height     REAL NOT NULL CHECK (height BETWEEN 100 AND 1000),
    note       TEXT CHECK (note <> ''),
    at         TEXT NOT NULL,
    -- A place (x, y) of the sheet, mm from its top left corner, comes out at
    -- (map_xx * x + map_xy * y + map_x, map_yx * x + map_yy * y + map_y).
    map_xx     REAL NOT NULL CHECK (map_xx BETWEEN 0.9 AND 1.1),
    map_xy     REAL NOT NULL CHECK (map_xy BETWEEN -0.1 AND 0.1),
    map_x      REAL NOT NULL CHECK (map_x BETWEEN -200 AND 200),
    map_yx     REAL NOT NULL CHECK (map_yx BETWEEN -0.1 AND 0.1),
    map_yy     REAL NOT NULL CHECK (map_yy BETWEEN 0.9 AND 1.1),
    map_y      REAL NOT NULL CHECK (map_y BETWEEN -200 AND 200)
) STRICT;

-- Where each cross was found, as it was typed.
CREATE TABLE calibration_reading (
    id              INTEGER PRIMARY KEY,
    calibration_id  INTEGER NOT NULL REFERENCES calibration (id),
    cross_mark      TEXT NOT NULL CHECK (cross_mark IN ('a', 'b', 'c', 'd')),
    from_left       TEXT NOT NULL CHECK (from_left <> ''),
    from_top        TEXT NOT NULL CHECK (from_top <> ''),
    UNIQUE (calibration_id, cross_mark)
) STRICT;

-- The name that the calibration had when it was used; the log outlives it.
ALTER TABLE print_log ADD COLUMN calibration TEXT CHECK (calibration <> '');
