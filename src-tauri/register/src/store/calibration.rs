//! Calibrations of printers.

use super::{Reader, Write};
use crate::domain::affine::Affine;
use crate::domain::calibration::{Calibration, CalibrationFacts, Cross, Feed, Reading};
use crate::domain::id::CalibrationId;
use crate::domain::paper::PaperSize;
use crate::error::Result;
use rusqlite::Row;
use rusqlite::types::FromSqlError;

/// Everything but the readings, which stand in rows of their own.
fn calibration_from_row(row: &Row<'_>) -> rusqlite::Result<Calibration> {
    let paper = PaperSize::new(row.get("width")?, row.get("height")?);
    let paper = paper.map_err(|why| FromSqlError::Other(why.en.into()))?;
    Ok(Calibration {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        facts: CalibrationFacts {
            name: row.get("name")?,
            feed: Feed { printer: row.get("printer")?, tray: row.get("tray")?, blanks: row.get("blanks")?, paper },
            readings: std::collections::BTreeMap::new(),
            note: row.get("note")?,
        },
        map: Affine {
            xx: row.get("map_xx")?,
            xy: row.get("map_xy")?,
            x0: row.get("map_x")?,
            yx: row.get("map_yx")?,
            yy: row.get("map_yy")?,
            y0: row.get("map_y")?,
        },
        at: row.get("at")?,
    })
}

fn with_readings(reader: &Reader, mut calibration: Calibration) -> Result<Calibration> {
    let sql = "SELECT cross_mark, from_left, from_top FROM calibration_reading WHERE calibration_id = ?";
    let readings = reader.all(sql, [calibration.id], |row| {
        Ok((row.get::<_, Cross>(0)?, Reading { left: row.get(1)?, top: row.get(2)? }))
    })?;
    calibration.facts.readings = readings.into_iter().collect();
    Ok(calibration)
}

/// The calibration `id`.
pub(crate) fn by_id(reader: &Reader, id: CalibrationId) -> Result<Option<Calibration>> {
    let found = reader.one("SELECT * FROM calibration WHERE id = ?", [id], calibration_from_row)?;
    found.map(|calibration| with_readings(reader, calibration)).transpose()
}

/// The calibration called `name`.
pub(crate) fn by_name(reader: &Reader, name: &str) -> Result<Option<Calibration>> {
    let found = reader.one("SELECT * FROM calibration WHERE name = ?", [name], calibration_from_row)?;
    found.map(|calibration| with_readings(reader, calibration)).transpose()
}

/// All calibrations, by printer, the newest of each first.
pub(crate) fn all(reader: &Reader) -> Result<Vec<Calibration>> {
    let found = reader.all("SELECT * FROM calibration ORDER BY printer, id DESC", [], calibration_from_row)?;
    found.into_iter().map(|calibration| with_readings(reader, calibration)).collect()
}

/// Adds a calibration, or puts it in the place of `id`.
pub(crate) fn save(
    write: &Write<'_>,
    id: Option<CalibrationId>,
    facts: &CalibrationFacts,
    map: &Affine,
) -> Result<CalibrationId> {
    let stable_id = write.fresh_id();
    let (now, Feed { printer, tray, blanks, paper }) = (write.now(), &facts.feed);
    let (width, height) = (paper.width(), paper.height());
    let cells: [super::change::Cell<'_>; 15] = [
        ("stable_id", &stable_id),
        ("name", &facts.name),
        ("printer", printer),
        ("tray", tray),
        ("blanks", blanks),
        ("width", &width),
        ("height", &height),
        ("note", &facts.note),
        ("at", &now),
        ("map_xx", &map.xx),
        ("map_xy", &map.xy),
        ("map_x", &map.x0),
        ("map_yx", &map.yx),
        ("map_yy", &map.yy),
        ("map_y", &map.y0),
    ];
    let id = match id {
        None => CalibrationId(write.insert("calibration", &cells)?),
        Some(id) => {
            let [_, facts @ ..] = &cells;
            write.update("calibration", id.0, facts)?;
            forget_readings(write, id)?;
            id
        }
    };
    for (cross, reading) in &facts.readings {
        write.insert(
            "calibration_reading",
            &[("calibration_id", &id), ("cross_mark", cross), ("from_left", &reading.left), ("from_top", &reading.top)],
        )?;
    }
    Ok(id)
}

/// Takes a calibration out.
pub(crate) fn delete(write: &Write<'_>, id: CalibrationId) -> Result<()> {
    forget_readings(write, id)?;
    write.delete("calibration", id.0)
}

fn forget_readings(write: &Write<'_>, id: CalibrationId) -> Result<()> {
    let sql = "SELECT id FROM calibration_reading WHERE calibration_id = ? ORDER BY id";
    let rows: Vec<i64> = write.all(sql, [id], |row| row.get(0))?;
    rows.into_iter().try_for_each(|row| write.delete("calibration_reading", row))
}
