//! Certificates given anew.

use super::change::Cell;
use super::{Reader, Write};
use crate::domain::id::{AwardId, ReissueId};
use crate::domain::reissue::{Reissue, ReissueFacts, ReissueKind};
use crate::domain::text::Name;
use crate::error::Result;
use rusqlite::Row;

const REISSUE: &str =
    "SELECT *, EXISTS (SELECT 1 FROM print_log_award WHERE reissue_id = reissue.id) AS made FROM reissue";

fn reissue_from_row(row: &Row<'_>) -> rusqlite::Result<Reissue> {
    Ok(Reissue {
        id: row.get("id")?,
        award: row.get("award_id")?,
        facts: ReissueFacts {
            kind: row.get("kind")?,
            requested: row.get("requested")?,
            reason: row.get("reason")?,
            basis: row.get("basis")?,
            number: row.get("number")?,
            date: row.get("date")?,
            old_number: row.get("old_number")?,
            new_number: row.get("new_number")?,
            note: Some(row.get("note")?),
        },
        made: row.get("made")?,
    })
}

/// The reissue `id`.
pub(crate) fn by_id(reader: &Reader, id: ReissueId) -> Result<Option<Reissue>> {
    reader.one(&format!("{REISSUE} WHERE id = ?"), [id], reissue_from_row)
}

/// The reissues of an award, oldest first.
pub(crate) fn of_award(reader: &Reader, award: AwardId) -> Result<Vec<Reissue>> {
    reader.all(&format!("{REISSUE} WHERE award_id = ? ORDER BY id"), [award], reissue_from_row)
}

/// How many reissues of that kind an award has had.
pub(crate) fn count(reader: &Reader, award: AwardId, kind: ReissueKind) -> Result<usize> {
    let sql = "SELECT count(*) FROM reissue WHERE award_id = ? AND kind = ?";
    let count: i64 = reader.one(sql, (award, kind), |row| row.get(0))?.unwrap_or(0);
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Adds a reissue, whose certificate says `note`.
pub(crate) fn insert(write: &Write<'_>, award: AwardId, facts: &ReissueFacts, note: &Name) -> Result<ReissueId> {
    let stable_id = write.fresh_id();
    let first: [Cell<'_>; 2] = [("stable_id", &stable_id), ("award_id", &award)];
    with_cells(facts, note, |cells| write.insert("reissue", &[&first, cells].concat())).map(ReissueId)
}

/// Changes what is said of a reissue.
pub(crate) fn update(write: &Write<'_>, id: ReissueId, facts: &ReissueFacts, note: &Name) -> Result<()> {
    with_cells(facts, note, |cells| write.update("reissue", id.0, cells)).map(drop)
}

/// Takes a reissue back.
pub(crate) fn delete(write: &Write<'_>, id: ReissueId) -> Result<()> {
    write.delete("reissue", id.0)
}

fn with_cells<T>(facts: &ReissueFacts, note: &Name, then: impl FnOnce(&[Cell<'_>]) -> T) -> T {
    then(&[
        ("kind", &facts.kind),
        ("requested", &facts.requested),
        ("reason", &facts.reason),
        ("basis", &facts.basis),
        ("number", &facts.number),
        ("date", &facts.date),
        ("old_number", &facts.old_number),
        ("new_number", &facts.new_number),
        ("note", note),
    ])
}
