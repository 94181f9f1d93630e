//! Figures become tables, tables become files.
