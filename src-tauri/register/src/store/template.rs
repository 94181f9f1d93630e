//! The register's own certificate templates. What their text says is not known here.

use super::{Reader, Write};
use crate::domain::date::Moment;
use crate::error::Result;
use rusqlite::Row;

/// A template of the register's own.
pub(crate) struct OwnTemplate {
    row: i64,
    /// Its key: lower-case letters, figures and hyphens.
    pub(crate) key: String,
    /// Its name, for a person.
    pub(crate) name: String,
    /// Its text, TOML.
    pub(crate) body: String,
    /// The key of the template that it was copied from.
    pub(crate) based_on: Option<String>,
    /// When it was last changed.
    pub(crate) changed: Moment,
}

fn own_from_row(row: &Row<'_>) -> rusqlite::Result<OwnTemplate> {
    Ok(OwnTemplate {
        row: row.get("id")?,
        key: row.get("key")?,
        name: row.get("name")?,
        body: row.get("body")?,
        based_on: row.get("based_on")?,
        changed: row.get("changed")?,
    })
}

/// All templates of the register's own, in the order in which they were added.
pub(crate) fn all(reader: &Reader) -> Result<Vec<OwnTemplate>> {
    reader.all("SELECT * FROM certificate_template ORDER BY id", [], own_from_row)
}

/// The template with that key.
pub(crate) fn by_key(reader: &Reader, key: &str) -> Result<Option<OwnTemplate>> {
    reader.one("SELECT * FROM certificate_template WHERE key = ?", [key], own_from_row)
}

/// Adds a template.
pub(crate) fn insert(write: &Write<'_>, key: &str, name: &str, body: &str, based_on: Option<&str>) -> Result<()> {
    write
        .insert(
            "certificate_template",
            &[
                ("stable_id", &write.fresh_id()),
                ("key", &key),
                ("name", &name),
                ("body", &body),
                ("based_on", &based_on),
                ("changed", &write.now()),
            ],
        )
        .map(drop)
}

/// Changes what a template says; answers whether anything differed.
pub(crate) fn update(write: &Write<'_>, own: &OwnTemplate, name: &str, body: &str) -> Result<bool> {
    let differs = write.update("certificate_template", own.row, &[("name", &name), ("body", &body)])?;
    if differs {
        write.update("certificate_template", own.row, &[("changed", &write.now())])?;
    }
    Ok(differs)
}

/// Removes a template. What was printed with it can still be printed again as it was.
pub(crate) fn remove(write: &Write<'_>, own: &OwnTemplate) -> Result<()> {
    write.delete("certificate_template", own.row)
}
