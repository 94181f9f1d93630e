//! Counts for summaries and reports. Only issued awards that were not revoked count.

use super::Reader;
use crate::domain::date::Date;
use crate::domain::tally::Tally;
use crate::error::Result;

/// Counts the awards of decisions dated in the years `from` to `to`.
pub(crate) fn tallies(reader: &Reader, from: i32, to: i32) -> Result<Vec<Tally>> {
    let (first, last) = (Date::new(from, 1, 1), Date::new(to, 12, 31));
    reader.all(include_str!("tally/tallies.sql"), (first, last), |row| {
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
