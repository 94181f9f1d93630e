//! Counts for summaries and reports. Only issued awards that were not revoked count.

use super::Reader;
use crate::domain::date::Date;
use crate::domain::tally::Tally;
use crate::error::Result;
use serde::Serialize;
use ts_rs::TS;

/// Counts the awards of decisions dated `from` to `to`, both days included.
pub(crate) fn tallies(reader: &Reader, from: Date, to: Date) -> Result<Vec<Tally>> {
    reader.all(include_str!("tally/tallies.sql"), (from, to), |row| {
        Ok(Tally {
            year: row.get("year")?,
            campaign: row.get("campaign")?,
            issuer: row.get("issuer")?,
            form: row.get("form")?,
            form_kind: row.get("form_kind")?,
            unit: row.get("unit")?,
            kind: row.get("kind")?,
            gender: row.get("gender")?,
            awards: row.get("awards")?,
            bonus: row.get("bonus")?,
            without_rate: row.get("without_rate")?,
        })
    })
}

/// One year that has something to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct YearCount {
    /// The year of the decisions.
    pub year: i32,
    /// How many awards.
    pub awards: i64,
}

/// The years that have awards to count, newest first.
pub(crate) fn years(reader: &Reader) -> Result<Vec<YearCount>> {
    reader.all(include_str!("tally/years.sql"), [], |row| {
        Ok(YearCount { year: row.get("year")?, awards: row.get("awards")? })
    })
}
