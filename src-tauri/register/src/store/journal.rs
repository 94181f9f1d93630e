//! The journal, read: what was done, when, by whom.

use super::change::{Undoing, can_replay, replay};
use super::{Reader, Write};
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

/// An entry that undo or redo may take.
pub(crate) struct Named {
    /// Its key.
    pub(crate) id: EntryId,
    /// What was done, in plain words.
    pub(crate) what: Sentence,
}

const UNDO: (&str, &str) = ("Hoàn tác:", "Undone:");
const REDO: (&str, &str) = ("Làm lại:", "Redone:");

/// What undo would take back next; none if nothing stands there, or what stands there is for good.
pub(crate) fn next_undo(reader: &Reader) -> Result<Option<Named>> {
    let entry = reader.one(include_str!("journal/next_undo.sql"), [], named_from_row)?;
    only_replayable(reader, entry)
}

/// What redo would do again next; none if something new was written since.
pub(crate) fn next_redo(reader: &Reader) -> Result<Option<Named>> {
    let entry = reader.one(include_str!("journal/next_redo.sql"), [], named_from_row)?;
    only_replayable(reader, entry)
}

fn named_from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Named> {
    let what = Sentence { vi: row.get("what_vi")?, en: row.get("what_en")? };
    Ok(Named { id: row.get("id")?, what: said_plainly(&what) })
}

fn only_replayable(reader: &Reader, entry: Option<Named>) -> Result<Option<Named>> {
    match entry {
        Some(entry) if can_replay(reader, entry.id)? => Ok(Some(entry)),
        _ => Ok(None),
    }
}

/// What was done, without "Hoàn tác:" or "Làm lại:" in front.
fn said_plainly(what: &Sentence) -> Sentence {
    let plain = |text: &str, leads: [&str; 2]| {
        leads.iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text).trim_start().to_owned()
    };
    Sentence::new(plain(&what.vi, [UNDO.0, REDO.0]), plain(&what.en, [UNDO.1, REDO.1]))
}

/// Takes back what [`next_undo`] names, and answers it.
pub(crate) fn undo(write: &Write<'_>) -> Result<Option<Sentence>> {
    take_back(write, next_undo(write)?, false)
}

/// Does again what [`next_redo`] names, and answers it.
pub(crate) fn redo(write: &Write<'_>) -> Result<Option<Sentence>> {
    take_back(write, next_redo(write)?, true)
}

fn take_back(write: &Write<'_>, entry: Option<Named>, redo: bool) -> Result<Option<Sentence>> {
    let Some(entry) = entry else { return Ok(None) };
    replay(write, entry.id)?;
    let lead = if redo { REDO } else { UNDO };
    let what = Sentence::new(format!("{} {}", lead.0, entry.what.vi), format!("{} {}", lead.1, entry.what.en));
    write.is_undoing(Undoing { undoes: entry.id, redo, what });
    Ok(Some(entry.what))
}

/// The last entry; none in a new register.
pub(crate) fn last(reader: &Reader) -> Result<Option<EntryId>> {
    reader.one("SELECT max(id) FROM journal_entry", [], |row| row.get(0)).map(Option::flatten)
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
