//! Offices: the first row is the office that keeps this register.

use super::{Reader, Write};
use crate::domain::id::OfficeId;
use crate::domain::text::Name;
use crate::domain::unit::Office;
use crate::error::Result;
use rusqlite::Row;

fn office_from_row(row: &Row<'_>) -> rusqlite::Result<Office> {
    Ok(Office {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        superior: row.get("superior")?,
        name: row.get("name")?,
        place: row.get("place")?,
    })
}

/// The office that keeps this register, once it is known.
pub(crate) fn own(reader: &Reader) -> Result<Option<Office>> {
    reader.one("SELECT * FROM office ORDER BY id LIMIT 1", [], office_from_row)
}

/// Says which office keeps this register.
pub(crate) fn set_own(write: &Write<'_>, superior: Option<&Name>, name: &Name, place: &Name) -> Result<OfficeId> {
    if let Some(office) = own(write)? {
        write.update("office", office.id.0, &[("superior", &superior), ("name", name), ("place", place)])?;
        return Ok(office.id);
    }
    let id = write.insert(
        "office",
        &[("stable_id", &write.fresh_id()), ("superior", &superior), ("name", name), ("place", place)],
    )?;
    Ok(OfficeId(id))
}
