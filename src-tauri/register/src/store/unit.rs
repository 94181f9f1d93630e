//! Units and their names over time.

use super::change::Cell;
use super::{Reader, Write};
use crate::domain::date::{Date, Span};
use crate::domain::fold::fold;
use crate::domain::id::UnitId;
use crate::domain::sort_key::plain_sort_key;
use crate::domain::text::Name;
use crate::domain::unit::{Ended, NameSince, Unit, UnitFacts, UnitName};
use crate::error::Result;
use rusqlite::Row;
use std::collections::HashMap;

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

/// A name as it is stored, with its last day and the key that orders it.
type Stored = (NameSince, Option<Date>, Vec<u8>);

fn stored_from_row(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let name = NameSince { name: row.get("name")?, from: row.get("from_date")?, basis: row.get("basis")? };
    Ok((name, row.get("to_date")?, row.get("sort_key")?))
}

/// What is known of a unit, from its names and from what stands of its end.
fn facts(stored: Vec<Stored>, successor: Option<Name>, basis: Option<Name>) -> UnitFacts {
    let end = stored.last().and_then(|(_, to, _)| *to).and_then(Date::day_after);
    let ended = end.map(|from| Ended { from, successor, basis });
    UnitFacts { names: stored.into_iter().map(|(name, ..)| name).collect(), ended }
}

/// What is known of one unit over time.
pub(crate) fn timeline(reader: &Reader, id: UnitId) -> Result<Option<UnitFacts>> {
    let unit = reader.one("SELECT successor_id, end_basis FROM unit WHERE id = ?", [id], |row| {
        Ok((row.get::<_, Option<UnitId>>(0)?, row.get(1)?))
    })?;
    let Some((successor, basis)) = unit else { return Ok(None) };
    let sql = "SELECT * FROM unit_name WHERE unit_id = ? ORDER BY from_date NULLS FIRST, id";
    let stored = reader.all(sql, [id], stored_from_row)?;
    let successor = successor.map(|unit| newest_name(reader, unit)).transpose()?.flatten();
    Ok(Some(facts(stored, successor, basis)))
}

/// What is known of every unit over time, in the order of their newest names.
pub(crate) fn timelines(reader: &Reader) -> Result<Vec<(UnitId, UnitFacts)>> {
    let mut names: HashMap<UnitId, Vec<Stored>> = HashMap::new();
    let sql = "SELECT * FROM unit_name ORDER BY unit_id, from_date NULLS FIRST, id";
    let stored = reader.all(sql, [], |row| Ok((row.get("unit_id")?, stored_from_row(row)?)))?;
    for (unit, name) in stored {
        names.entry(unit).or_default().push(name);
    }
    let newest: HashMap<UnitId, Name> =
        names.iter().filter_map(|(unit, names)| Some((*unit, names.last()?.0.name.clone()))).collect();
    let units = reader.all("SELECT id, successor_id, end_basis FROM unit", [], |row| {
        Ok((row.get("id")?, row.get::<_, Option<UnitId>>("successor_id")?, row.get("end_basis")?))
    })?;
    let mut all = Vec::with_capacity(units.len());
    for (id, successor, basis) in units {
        let Some(stored) = names.remove(&id) else { continue };
        let Some((.., key)) = stored.last().cloned() else { continue };
        let successor = successor.and_then(|unit| newest.get(&unit).cloned());
        all.push((key, id, facts(stored, successor, basis)));
    }
    all.sort_by(|(one, a, _), (other, b, _)| (one, a).cmp(&(other, b)));
    Ok(all.into_iter().map(|(_, id, facts)| (id, facts)).collect())
}

/// Makes a unit's names and its end what `facts` say, with each name's days beside it.
pub(crate) fn set_timeline(
    write: &Write<'_>,
    id: UnitId,
    facts: &UnitFacts,
    spans: &[Span],
    successor: Option<UnitId>,
) -> Result<()> {
    let stand =
        write.all("SELECT id FROM unit_name WHERE unit_id = ? ORDER BY from_date NULLS FIRST, id", [id], |row| {
            row.get::<_, i64>(0)
        })?;
    for (at, (name, valid)) in facts.names.iter().zip(spans).enumerate() {
        with_name_cells(id, name, *valid, |cells| match stand.get(at) {
            Some(row) => write.update("unit_name", *row, cells).map(drop),
            None => write.insert("unit_name", cells).map(drop),
        })?;
    }
    for row in stand.iter().skip(facts.names.len()) {
        write.delete("unit_name", *row)?;
    }
    let basis = facts.ended.as_ref().and_then(|end| end.basis.as_ref());
    write.update("unit", id.0, &[("successor_id", &successor), ("end_basis", &basis)]).map(drop)
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

/// Adds a unit with its first name.
pub(crate) fn insert(write: &Write<'_>, name: &NameSince) -> Result<UnitId> {
    let id = UnitId(write.insert("unit", &[("stable_id", &write.fresh_id())])?);
    let valid = Span { from: name.from, to: None };
    with_name_cells(id, name, valid, |cells| write.insert("unit_name", cells))?;
    Ok(id)
}

fn with_name_cells<T>(id: UnitId, name: &NameSince, valid: Span, then: impl FnOnce(&[Cell<'_>]) -> T) -> T {
    let text = name.name.as_str();
    then(&[
        ("unit_id", &id),
        ("name", &name.name),
        ("folded", &fold(text)),
        ("sort_key", &plain_sort_key(text)),
        ("from_date", &valid.from),
        ("to_date", &valid.to),
        ("basis", &name.basis),
    ])
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
