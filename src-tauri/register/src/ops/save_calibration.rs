//! Keeps a calibration of a printer, new or measured again.

use super::list_calibrations::CalibrationRow;
use super::solve_calibration::refused;
use crate::Register;
use crate::domain::calibration::{self as measured, CalibrationFacts};
use crate::domain::id::CalibrationId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::calibration;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to keep.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveCalibration {
    /// Which one is measured again; a new one if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub calibration: Option<CalibrationId>,
    /// All that is to be said of it.
    pub facts: CalibrationFacts,
}

/// What was kept.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SavedCalibration {
    /// The calibration.
    #[serde(flatten)]
    pub row: CalibrationRow,
    /// What speaks against it.
    pub warnings: Vec<Sentence>,
}

/// Works out what the printer does and keeps it under its name. What was printed before stays as it was printed.
///
/// # Errors
/// If the readings make no calibration, another one has that name, or the one to measure again is not there.
pub fn save_calibration(register: &Register, args: &SaveCalibration) -> Result<SavedCalibration> {
    let facts = &args.facts;
    let solution = measured::solve(facts.feed.paper, &facts.readings).map_err(|error| refused(&error))?;
    let name = &facts.name;
    let what = match args.calibration {
        None => Sentence::new(format!("Thêm bản căn lề máy in “{name}”"), format!("Added calibration “{name}”")),
        Some(_) => Sentence::new(format!("Đo lại căn lề máy in “{name}”"), format!("Measured “{name}” again")),
    };
    let row = register.write(&what, |write| {
        if let Some(id) = args.calibration {
            super::found(calibration::by_id(write, id)?, super::CALIBRATION, id)?;
        }
        if calibration::by_name(write, name.as_str())?.is_some_and(|other| Some(other.id) != args.calibration) {
            let what = Sentence::new(super::CALIBRATION.0, super::CALIBRATION.1);
            return Err(Error::SameName { what, name: name.to_string() });
        }
        let id = calibration::save(write, args.calibration, facts, &solution.map)?;
        super::found(calibration::by_id(write, id)?, super::CALIBRATION, id).map(CalibrationRow::from)
    })?;
    Ok(SavedCalibration { row, warnings: solution.warnings })
}
