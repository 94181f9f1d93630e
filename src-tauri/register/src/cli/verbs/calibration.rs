//! Calibrations of printers.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::calibration::{CalibrationFacts, Cross, Feed, Reading, Readings};
use crate::domain::id::CalibrationId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::ops::Nothing;
use crate::ops::list_calibrations::{CalibrationRow, list_calibrations};
use crate::ops::print_calibration_sheet::{PrintCalibrationSheet, SheetFor, print_calibration_sheet};
use crate::ops::remove_calibration::{OfCalibration, remove_calibration};
use crate::ops::save_calibration::{SaveCalibration, save_calibration};

pub(super) fn sheet(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let checked = fields.words("check").into_iter().next();
    let sheet = match checked {
        Some(name) => SheetFor::Checking(of_name(register, &name)?),
        None => SheetFor::Measuring(feed(fields)?),
    };
    let args = PrintCalibrationSheet { sheet, out: fields.required("out", fields.path("out"))? };
    let printed = print_calibration_sheet(register, &args)?;
    let file = printed.file.display();
    Ok(Answer::new(&printed)?.line(
        format!("Đã ghi {file}. Hãy in ở đúng 100 % (“Kích thước thật”)."),
        format!("Wrote {file}. Print it at 100 % (“Actual size”)."),
    ))
}

pub(super) fn add(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let name = fields.required("name", fields.name("name")?)?;
    let stands = list_calibrations(register, &Nothing {})?.into_iter().find(|row| row.calibration.facts.name == name);
    let read = |cross: &Cross| match fields.words(cross.code()).as_slice() {
        [left, top] => Some((*cross, Reading { left: left.clone(), top: top.clone() })),
        _ => None,
    };
    let readings: Readings = Cross::ALL.iter().filter_map(read).collect();
    let facts = CalibrationFacts { name, feed: feed(fields)?, readings, note: fields.prose("note")? };
    let saved =
        save_calibration(register, &SaveCalibration { calibration: stands.map(|row| row.calibration.id), facts })?;
    let (name, words) = (&saved.row.calibration.facts.name, &saved.row.words);
    let answer = Answer::new(&saved)?.line(format!("“{name}”: {}.", words.vi), format!("“{name}”: {}.", words.en));
    Ok(answer.sentences(
        saved
            .warnings
            .iter()
            .map(|warning| Sentence::new(format!("  • {}", warning.vi), format!("  • {}", warning.en))),
    ))
}

pub(super) fn list(register: &Register) -> Result<Answer> {
    let rows = list_calibrations(register, &Nothing {})?;
    Ok(Answer::new(&rows)?.sentences(rows.iter().map(said)))
}

pub(super) fn remove(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let name = fields.words("name").join("");
    let calibration = of_name(register, &name)?;
    remove_calibration(register, &OfCalibration { calibration })?;
    Ok(Answer::new(&())?.line(format!("Đã bỏ “{name}”."), format!("Removed “{name}”.")))
}

/// The key of the calibration with that name.
pub(super) fn of_name(register: &Register, name: &str) -> Result<CalibrationId> {
    let rows = list_calibrations(register, &Nothing {})?;
    let found = rows.iter().find(|row| row.calibration.facts.name.as_str() == name.trim());
    found.map(|row| row.calibration.id).ok_or_else(|| Error::NotFound {
        what: Sentence::new("bản căn lề máy in", "calibration"),
        id: format!("“{name}”"),
    })
}

fn feed(fields: Fields<'_>) -> Result<Feed> {
    Ok(Feed {
        printer: fields.required("printer", fields.name("printer")?)?,
        tray: fields.name("tray")?,
        blanks: fields.name("blanks")?,
        paper: fields.required("paper", fields.paper("paper")?)?,
    })
}

fn said(row: &CalibrationRow) -> Sentence {
    let CalibrationFacts { name, feed, .. } = &row.calibration.facts;
    let day = row.calibration.at.format("%d/%m/%Y");
    let way = [Some(&feed.printer), feed.tray.as_ref(), feed.blanks.as_ref()];
    let way = way.into_iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let line = |words: &str| format!("{name} — {way}, {}, {day}: {words}", feed.paper);
    Sentence::new(line(&row.words.vi), line(&row.words.en))
}
