//! Artworks: pictures named by their bytes, which never change. What is no longer wanted is not listed any more; what nothing
//! has need of can be deleted, and is laid aside by the file for some days, so that undo brings it back.

use super::{Reader, Write};
use crate::domain::artwork::{ArtworkKey, ArtworkKind, MediaType};
use crate::domain::date::Moment;
use crate::error::Result;
use rusqlite::Row;
use serde::Serialize;
use ts_rs::TS;

/// An artwork as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArtworkRow {
    /// Its name wherever it travels.
    pub key: ArtworkKey,
    /// Its name, for a person.
    pub name: String,
    /// What it is for.
    pub kind: ArtworkKind,
    /// What kind of file it is.
    pub media_type: MediaType,
    /// Its width: pixels, or the units of an SVG.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// How many bytes it has.
    pub bytes: i64,
}

/// A new artwork.
pub(crate) struct NewArtwork<'a> {
    /// Its name.
    pub(crate) key: &'a ArtworkKey,
    /// Its name, for a person.
    pub(crate) name: &'a str,
    /// What it is for.
    pub(crate) kind: ArtworkKind,
    /// What kind of file it is.
    pub(crate) media_type: MediaType,
    /// Its width and height.
    pub(crate) size: (i64, i64),
    /// The file.
    pub(crate) bytes: &'a [u8],
}

const COLUMNS: &str = "sha256, name, kind, media_type, width, height, length(bytes) AS size";

fn row_from_row(row: &Row<'_>) -> rusqlite::Result<ArtworkRow> {
    Ok(ArtworkRow {
        key: row.get("sha256")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        media_type: row.get("media_type")?,
        width: row.get("width")?,
        height: row.get("height")?,
        bytes: row.get("size")?,
    })
}

/// The artworks that are listed, newest first.
pub(crate) fn listed(reader: &Reader) -> Result<Vec<ArtworkRow>> {
    reader.all(&format!("SELECT {COLUMNS} FROM artwork WHERE listed = 1 ORDER BY id DESC"), [], row_from_row)
}

/// Every artwork, newest first, and whether it is listed.
pub(crate) fn all(reader: &Reader) -> Result<Vec<(ArtworkRow, bool)>> {
    let sql = format!("SELECT {COLUMNS}, listed FROM artwork ORDER BY id DESC");
    reader.all(&sql, [], |row| Ok((row_from_row(row)?, row.get("listed")?)))
}

/// The artwork of that name, listed or not.
pub(crate) fn by_key(reader: &Reader, key: &ArtworkKey) -> Result<Option<ArtworkRow>> {
    reader.one(&format!("SELECT {COLUMNS} FROM artwork WHERE sha256 = ?"), [key], row_from_row)
}

/// The file of an artwork.
pub(crate) fn bytes(reader: &Reader, key: &ArtworkKey) -> Result<Option<Vec<u8>>> {
    reader.one("SELECT bytes FROM artwork WHERE sha256 = ?", [key], |row| row.get(0))
}

/// Adds an artwork; one that is there already is listed again under its new name, and one that was laid aside comes back in
/// its place.
pub(crate) fn insert(write: &Write<'_>, new: &NewArtwork<'_>) -> Result<()> {
    if let Some(row) = row_of(write, new.key)? {
        write.update("artwork", row, &[("name", &new.name), ("kind", &new.kind), ("listed", &true)])?;
        return Ok(());
    }
    let (width, height) = new.size;
    let aside: Option<i64> = write.one("SELECT id FROM artwork_gone WHERE sha256 = ?", [new.key], |row| row.get(0))?;
    let row = write.insert(
        "artwork",
        &[
            ("id", &aside),
            ("stable_id", &write.fresh_id()),
            ("sha256", new.key),
            ("name", &new.name),
            ("kind", &new.kind),
            ("media_type", &new.media_type),
            ("width", &width),
            ("height", &height),
            ("listed", &aside.is_none()),
            ("bytes", &new.bytes),
        ],
    )?;
    // A picture that comes in is nothing to undo, but one that comes back is: it stands before its deletion.
    if aside.is_some() {
        write.update("artwork", row, &[("listed", &true)])?;
    }
    Ok(())
}

/// Deletes an artwork. The file refuses if a template names it or it was printed, and lays its bytes aside.
pub(crate) fn remove(write: &Write<'_>, key: &ArtworkKey) -> Result<()> {
    match row_of(write, key)? {
        Some(row) => write.delete("artwork", row),
        None => Ok(()),
    }
}

/// The bytes of the artwork that was deleted from that row, while they are laid aside.
pub(super) fn laid_aside(reader: &Reader, row: i64) -> Result<Option<Vec<u8>>> {
    reader.one("SELECT bytes FROM artwork_gone WHERE id = ?", [row], |row| row.get(0))
}

/// Erases for good what was deleted before that moment.
pub(super) fn erase(write: &Write<'_>, before: Moment) -> Result<()> {
    write.connection.execute(include_str!("artwork/erase.sql"), [before])?;
    Ok(())
}

/// Takes an artwork off the list; what was made with it keeps it.
pub(crate) fn unlist(write: &Write<'_>, key: &ArtworkKey) -> Result<()> {
    if let Some(row) = row_of(write, key)? {
        write.update("artwork", row, &[("listed", &false)])?;
    }
    Ok(())
}

fn row_of(reader: &Reader, key: &ArtworkKey) -> Result<Option<i64>> {
    reader.one("SELECT id FROM artwork WHERE sha256 = ?", [key], |row| row.get(0))
}
