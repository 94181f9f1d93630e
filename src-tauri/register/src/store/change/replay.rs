//! The inverse of a journal entry: what it inserted goes, what it deleted comes back, what it changed is as it was.
//! What was issued, revoked or printed is for good, and so is the journal.

use super::{Cell, Write};
use crate::domain::id::EntryId;
use crate::error::{Error, Result};
use crate::store::{Reader, artwork};
use rusqlite::types::{ToSql, Value};
use serde_json::{Map, Value as Json};

/// The tables whose rows may be taken back.
const TABLES: [&str; 25] = [
    "artwork",
    "unit",
    "unit_name",
    "office",
    "issuer",
    "signer",
    "campaign",
    "decision",
    "decision_form",
    "awardee",
    "awardee_apart",
    "award",
    "certificate_template",
    "calibration",
    "calibration_reading",
    "waved_finding",
    "list_shape",
    "list_column",
    "list_form_name",
    "reissue",
    "blank_kind",
    "blank_movement",
    "blank_destruction",
    "print_confirmation",
    "print_outcome",
];

/// Whether an entry may be taken back: it touches only what a clerk edits, issues nothing, and made nothing of which, or on
/// which, something was printed.
pub(in crate::store) fn can_replay(reader: &Reader, entry: EntryId) -> Result<bool> {
    let changes = reader
        .all(include_str!("can_replay.sql"), [entry], |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))?;
    Ok(!changes.is_empty()
        && changes.iter().all(|(table, is_for_good)| TABLES.contains(&table.as_str()) && !is_for_good))
}

/// Takes back all that `entry` did, the last first.
pub(in crate::store) fn replay(write: &Write<'_>, entry: EntryId) -> Result<()> {
    let changes = write.all(
        "SELECT table_name, row_id, kind, old FROM journal_change WHERE entry_id = ? ORDER BY id DESC",
        [entry],
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, Option<String>>(3)?,
            ))
        },
    )?;
    let total = changes.len();
    for (done, (table, row, kind, old)) in changes.into_iter().enumerate() {
        write.report(done, total)?;
        if table == "artwork" && kind == "insert" && !came_back(write, row, entry)? {
            continue; // named by its bytes; nobody sees it without what names it
        }
        let table = TABLES.into_iter().find(|known| *known == table).ok_or(Error::Frozen)?;
        let mut old = values(entry, old.as_deref())?;
        if table == "artwork" && kind == "delete" {
            let bytes = artwork::laid_aside(write, row)?.ok_or(Error::Frozen)?;
            old.push(("bytes".to_owned(), Value::Blob(bytes)));
        }
        let cells: Vec<Cell<'_>> = old.iter().map(|(column, value)| (column.as_str(), value as &dyn ToSql)).collect();
        match kind.as_str() {
            "insert" => write.delete(table, row)?,
            "delete" => write.insert(table, &cells).map(|_| ())?,
            _ => write.update(table, row, &cells).map(|_| ())?,
        }
    }
    Ok(())
}

/// Whether the picture of that row came in after it had been deleted.
fn came_back(reader: &Reader, row: i64, entry: EntryId) -> Result<bool> {
    let sql = "SELECT 1 FROM journal_change
               WHERE table_name = 'artwork' AND row_id = ? AND kind = 'delete' AND entry_id < ? LIMIT 1";
    Ok(reader.one(sql, (row, entry), |_| Ok(()))?.is_some())
}

/// The old values of one line of the journal.
fn values(entry: EntryId, old: Option<&str>) -> Result<Vec<(String, Value)>> {
    let damaged = || Error::Damaged { detail: format!("journal entry {entry} cannot be read") };
    let Some(old) = old else { return Ok(Vec::new()) };
    let old: Map<String, Json> = serde_json::from_str(old).map_err(|_| damaged())?;
    let is_name =
        |column: &str| column.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    old.into_iter()
        .map(|(column, value)| match value_from_json(&value) {
            Some(value) if is_name(&column) => Ok((column, value)),
            _ => Err(damaged()),
        })
        .collect()
}

/// A value of the journal as the database holds it.
fn value_from_json(value: &Json) -> Option<Value> {
    match value {
        Json::Null => Some(Value::Null),
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Number(number) => number.as_i64().map(Value::Integer).or_else(|| number.as_f64().map(Value::Real)),
        Json::Object(blob) => hex::decode(blob.get("hex")?.as_str()?).ok().map(Value::Blob),
        Json::Bool(_) | Json::Array(_) => None,
    }
}
