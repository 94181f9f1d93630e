//! The journal, read: what was done, when, by whom.

use super::Reader;
use crate::domain::date::Moment;
use crate::domain::id::EntryId;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use serde::Serialize;
use ts_rs::TS;

/// One entry: one thing that someone did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Entry {
    /// Its key; they count upwards.
    pub id: EntryId,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// What was done.
    pub what: Sentence,
    /// How many rows it changed.
    pub rows: i64,
}

/// The newest entries first, at most `limit`.
pub(crate) fn newest(reader: &Reader, limit: i64) -> Result<Vec<Entry>> {
    reader.all(
        "SELECT *, (SELECT count(*) FROM journal_change WHERE entry_id = journal_entry.id) AS rows
         FROM journal_entry ORDER BY id DESC LIMIT ?",
        [limit],
        |row| {
            Ok(Entry {
                id: row.get("id")?,
                at: row.get("at")?,
                by: row.get("by_user")?,
                what: Sentence { vi: row.get("what_vi")?, en: row.get("what_en")? },
                rows: row.get("rows")?,
            })
        },
    )
}
