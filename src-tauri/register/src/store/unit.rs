//! Units and their names over time.

use super::{Reader, Write};
use crate::domain::date::Span;
use crate::domain::fold::fold;
use crate::domain::id::UnitId;
use crate::domain::sort_key::plain_sort_key;
use crate::domain::text::Name;
use crate::domain::unit::{Unit, UnitName};
use crate::error::Result;
use rusqlite::Row;

fn name_from_row(row: &Row<'_>) -> rusqlite::Result<UnitName> {
    Ok(UnitName { name: row.get("name")?, valid: Span { from: row.get("from_date")?, to: row.get("to_date")? } })
}

/// The unit `id` with its names.
pub(crate) fn by_id(reader: &Reader, id: UnitId) -> Result<Option<Unit>> {
    let unit = reader.one("SELECT * FROM unit WHERE id = ?", [id], |row| {
        Ok(Unit {
            id: row.get("id")?,
            stable_id: row.get("stable_id")?,
            parent: row.get("parent_id")?,
            successor: row.get("successor_id")?,
            names: Vec::new(),
        })
    })?;
    let Some(mut unit) = unit else { return Ok(None) };
    unit.names = reader.all(
        "SELECT * FROM unit_name WHERE unit_id = ? ORDER BY from_date NULLS FIRST, id",
        [id],
        name_from_row,
    )?;
    Ok(Some(unit))
}

/// The unit that bears or bore exactly this name; the newest if there are several.
pub(crate) fn by_name(reader: &Reader, name: &Name) -> Result<Option<UnitId>> {
    reader.one(
        "SELECT unit_id FROM unit_name WHERE folded = ? AND name = ? ORDER BY unit_id DESC LIMIT 1",
        (fold(name.as_str()), name),
        |row| row.get(0),
    )
}

/// Every name of the directory, and whose it is.
pub(crate) fn directory(reader: &Reader) -> Result<Vec<(UnitId, UnitName)>> {
    reader.all("SELECT * FROM unit_name ORDER BY unit_id, id", [], |row| Ok((row.get("unit_id")?, name_from_row(row)?)))
}

/// The name that unit `id` bears now.
pub(crate) fn newest_name(reader: &Reader, id: UnitId) -> Result<Option<Name>> {
    let sql = "SELECT name FROM unit_name WHERE unit_id = ? ORDER BY from_date DESC, id DESC LIMIT 1";
    reader.one(sql, [id], |row| row.get(0))
}

/// Adds a unit with its first name, which has no known beginning.
pub(crate) fn insert(write: &Write<'_>, name: &Name, parent: Option<UnitId>) -> Result<UnitId> {
    let id = UnitId(write.insert("unit", &[("stable_id", &write.fresh_id()), ("parent_id", &parent)])?);
    let name = UnitName { name: name.clone(), valid: Span { from: None, to: None } };
    insert_name(write, id, &name)?;
    Ok(id)
}

/// Gives a unit one more name.
pub(crate) fn insert_name(write: &Write<'_>, id: UnitId, name: &UnitName) -> Result<()> {
    let text = name.name.as_str();
    write.insert(
        "unit_name",
        &[
            ("unit_id", &id),
            ("name", &name.name),
            ("folded", &fold(text)),
            ("sort_key", &plain_sort_key(text)),
            ("from_date", &name.valid.from),
            ("to_date", &name.valid.to),
        ],
    )?;
    Ok(())
}

/// Makes the sort keys of all unit names anew.
pub(super) fn rebuild_sort_keys(write: &Write<'_>) -> Result<()> {
    let names: Vec<(i64, String)> =
        write.all("SELECT id, name FROM unit_name", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (id, name) in names {
        write.update("unit_name", id, &[("sort_key", &plain_sort_key(&name))])?;
    }
    Ok(())
}
