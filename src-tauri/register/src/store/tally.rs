//! Counts for summaries and reports. Only issued awards that were not revoked count.

use super::Reader;
use crate::domain::date::Date;
use crate::domain::tally::Tally;
use crate::error::Result;

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
