//! Checks of the whole file: SQLite's own, and the promises that only the register knows.

use super::Reader;
use crate::domain::id::DecisionId;
use crate::error::Result;

/// SQLite's integrity check and the foreign keys; an error names the first damage.
pub(crate) fn check(reader: &Reader) -> Result<()> {
    // FTS5's own check trusts what this connection last saw of an index, which another may have written since; a look
    // into the index makes it read anew.
    for table in ["find_name", "find_all"] {
        let sql = format!("SELECT rowid FROM {table} WHERE {table} MATCH 'a' LIMIT 1");
        reader.one(&sql, [], |row| row.get::<_, i64>(0))?;
    }
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

/// Decisions marked as drafts that bear what only issued ones have.
pub(crate) fn unfrozen_decisions(reader: &Reader) -> Result<Vec<DecisionId>> {
    reader.all(
        "SELECT id FROM decision WHERE state = 'draft' AND (seal IS NOT NULL OR issued_at IS NOT NULL
            OR EXISTS (SELECT 1 FROM award LEFT JOIN certificate_words AS words ON words.id = award.id
                       WHERE decision_id = decision.id AND (book_sequence IS NOT NULL OR words.id IS NOT NULL)))
         ORDER BY id",
        [],
        |row| row.get(0),
    )
}

/// Rows that the journal saw inserted, that nothing may delete, and that are gone: table and key.
pub(crate) fn lost_rows(reader: &Reader) -> Result<Vec<(String, i64)>> {
    reader.all(
        "SELECT table_name, row_id FROM journal_change WHERE kind = 'insert' AND (
             (table_name = 'revocation' AND row_id NOT IN (SELECT id FROM revocation))
          OR (table_name = 'print_log' AND row_id NOT IN (SELECT id FROM print_log)))
         ORDER BY id",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
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
