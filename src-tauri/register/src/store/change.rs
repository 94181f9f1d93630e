//! A write in progress: every row that it inserts, updates or deletes is noted as it was, so that the journal entry at
//! its end can be read, audited and undone by one mechanism.

mod replay;

pub(super) use replay::{can_replay, replay};

use super::reader::Reader;
use crate::domain::date::Moment;
use crate::domain::id::{EntryId, StableId};
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::surroundings::Surroundings;
use rusqlite::types::{ToSql, Value, ValueRef};
use serde_json::{Map, json};
use std::cell::RefCell;
use std::ops::Deref;

/// A column and the value to put in it.
pub(crate) type Cell<'v> = (&'v str, &'v dyn ToSql);

struct Change {
    table: &'static str,
    row: i64,
    kind: &'static str,
    old: Option<String>,
}

/// The column that a deleted row leaves to the file to keep: in the journal it would weigh twice as much, and for ever.
const LAID_ASIDE: (&str, &str) = ("artwork", "bytes");

/// One transaction that writes. Reads go through it too and see what it has written.
pub struct Write<'r> {
    reader: &'r Reader,
    surroundings: &'r dyn Surroundings,
    now: Moment,
    changes: RefCell<Vec<Change>>,
    undoing: RefCell<Option<Undoing>>,
}

/// What a write undoes, where it is an undo or a redo, and what its own entry says.
pub(super) struct Undoing {
    /// The entry that is undone.
    pub(super) undoes: EntryId,
    /// Whether that entry is itself an undo.
    pub(super) redo: bool,
    /// What stands in the journal of it.
    pub(super) what: Sentence,
}

impl Deref for Write<'_> {
    type Target = Reader;
    fn deref(&self) -> &Reader {
        self.reader
    }
}

impl<'r> Write<'r> {
    pub(super) fn new(reader: &'r Reader, surroundings: &'r dyn Surroundings) -> Self {
        Self { reader, surroundings, now: surroundings.now(), changes: RefCell::default(), undoing: RefCell::default() }
    }

    /// The moment of this write; the same for all that it does.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.now
    }

    /// Who writes.
    #[must_use]
    pub fn user(&self) -> String {
        self.surroundings.user()
    }

    /// A new identity for a row.
    #[must_use]
    pub fn fresh_id(&self) -> StableId {
        self.surroundings.fresh_id()
    }

    pub(super) fn insert(&self, table: &'static str, cells: &[Cell<'_>]) -> Result<i64> {
        let columns: Vec<&str> = cells.iter().map(|(column, _)| *column).collect();
        let marks = vec!["?"; cells.len()].join(", ");
        let values: Vec<&dyn ToSql> = cells.iter().map(|(_, value)| *value).collect();
        let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", columns.join(", "));
        let row = self.connection.prepare_cached(&sql)?.insert(values.as_slice())?;
        self.note(table, row, "insert", None);
        Ok(row)
    }

    /// Writes only the columns whose value differs, and notes what they were. Answers whether anything differed.
    pub(super) fn update(&self, table: &'static str, row: i64, cells: &[Cell<'_>]) -> Result<bool> {
        let columns: Vec<&str> = cells.iter().map(|(column, _)| *column).collect();
        let sql = format!("SELECT {} FROM {table} WHERE id = ?", columns.join(", "));
        let old: Vec<Value> = self
            .connection
            .prepare_cached(&sql)?
            .query_one([row], |found| (0..cells.len()).map(|place| found.get(place)).collect())?;
        let mut changed: Vec<(Cell<'_>, Value)> = Vec::new();
        for (cell, old) in cells.iter().zip(old) {
            let new = match cell.1.to_sql()? {
                rusqlite::types::ToSqlOutput::Borrowed(value) => {
                    Value::try_from(value).map_err(rusqlite::Error::from)?
                }
                rusqlite::types::ToSqlOutput::Owned(value) => value,
                _ => Value::Null,
            };
            if new != old {
                changed.push((*cell, old));
            }
        }
        if changed.is_empty() {
            return Ok(false);
        }
        let sets: Vec<String> = changed.iter().map(|((column, _), _)| format!("{column} = ?")).collect();
        let mut values: Vec<&dyn ToSql> = changed.iter().map(|((_, value), _)| *value).collect();
        values.push(&row);
        let sql = format!("UPDATE {table} SET {} WHERE id = ?", sets.join(", "));
        self.connection.prepare_cached(&sql)?.execute(values.as_slice())?;
        let was: Map<String, serde_json::Value> =
            changed.iter().map(|((column, _), old)| ((*column).to_owned(), json_from_value(old.into()))).collect();
        self.note(table, row, "update", Some(serde_json::Value::Object(was).to_string()));
        Ok(true)
    }

    pub(super) fn delete(&self, table: &'static str, row: i64) -> Result<()> {
        let mut select = self.connection.prepare_cached(&format!("SELECT * FROM {table} WHERE id = ?"))?;
        let columns: Vec<String> = select.column_names().map(str::to_owned).collect();
        let was: Map<String, serde_json::Value> = select.query_one([row], |found| {
            let kept = columns.iter().filter(|name| (table, name.as_str()) != LAID_ASIDE);
            kept.map(|name| Ok((name.clone(), json_from_value(found.get_ref(name.as_str())?)))).collect()
        })?;
        self.connection.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?"))?.execute([row])?;
        self.note(table, row, "delete", Some(serde_json::Value::Object(was).to_string()));
        Ok(())
    }

    /// Does `work` whole or not at all, while the rest of the write goes on either way.
    pub(crate) fn attempt<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let before = self.changes.borrow().len();
        self.connection.execute_batch("SAVEPOINT attempt")?;
        let answer = work();
        if answer.is_err() {
            self.connection.execute_batch("ROLLBACK TO attempt")?;
            self.changes.borrow_mut().truncate(before);
        }
        self.connection.execute_batch("RELEASE attempt")?;
        answer
    }

    /// Makes the entry of this write an undo or a redo.
    pub(super) fn is_undoing(&self, undoing: Undoing) {
        *self.undoing.borrow_mut() = Some(undoing);
    }

    fn note(&self, table: &'static str, row: i64, kind: &'static str, old: Option<String>) {
        self.changes.borrow_mut().push(Change { table, row, kind, old });
    }

    /// Writes the journal entry of all that was done; none if nothing was.
    pub(super) fn record(self, what: &Sentence) -> Result<Option<EntryId>> {
        let changes = self.changes.take();
        if changes.is_empty() {
            return Ok(None);
        }
        let undoing = self.undoing.take();
        let what = undoing.as_ref().map_or(what, |undoing| &undoing.what);
        let mut entry = self.connection.prepare_cached(
            "INSERT INTO journal_entry (stable_id, at, by_user, what_vi, what_en) VALUES (?, ?, ?, ?, ?)",
        )?;
        let id = entry.insert((self.fresh_id(), self.now, self.user(), &what.vi, &what.en))?;
        let mut line = self.connection.prepare_cached(
            "INSERT INTO journal_change (entry_id, table_name, row_id, kind, old) VALUES (?, ?, ?, ?, ?)",
        )?;
        for change in &changes {
            line.execute((id, change.table, change.row, change.kind, &change.old))?;
        }
        if let Some(undoing) = undoing {
            let sql = "INSERT INTO journal_undo (entry_id, undoes_id, redo) VALUES (?, ?, ?)";
            self.connection.prepare_cached(sql)?.execute((id, undoing.undoes, undoing.redo))?;
        }
        Ok(Some(EntryId(id)))
    }
}

/// A value of the database as the journal keeps it.
fn json_from_value(value: ValueRef<'_>) -> serde_json::Value {
    match value {
        ValueRef::Null => serde_json::Value::Null,
        ValueRef::Integer(number) => json!(number),
        ValueRef::Real(number) => json!(number),
        ValueRef::Text(text) => json!(String::from_utf8_lossy(text)),
        ValueRef::Blob(bytes) => json!({ "hex": hex::encode(bytes) }),
    }
}
