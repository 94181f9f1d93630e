//! Checks of the whole file: SQLite's own, and the promises that only the register knows.

use super::Reader;
use crate::error::Result;

/// SQLite's integrity check and the foreign keys; an error names the first damage.
pub(crate) fn check(reader: &Reader) -> Result<()> {
    super::file::check(&reader.connection)
}

/// Golden books whose numbers do not run from 1 without gaps: issuer, year, how many, the last.
pub(crate) fn broken_books(reader: &Reader) -> Result<Vec<(String, i32, i64, i64)>> {
    reader.all(
        "SELECT issuer.name, book_year, count(*), max(book_sequence) FROM award
         JOIN issuer ON issuer.id = book_issuer_id WHERE book_sequence IS NOT NULL
         GROUP BY book_issuer_id, book_year HAVING count(*) <> max(book_sequence) OR min(book_sequence) <> 1",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )
}

/// How many awards, awardees, decisions and journal entries there are.
pub(crate) fn counts(reader: &Reader) -> Result<(i64, i64, i64, i64)> {
    let counts = reader.one(
        "SELECT (SELECT count(*) FROM award), (SELECT count(*) FROM awardee),
                (SELECT count(*) FROM decision), (SELECT count(*) FROM journal_entry)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    Ok(counts.unwrap_or_default())
}
