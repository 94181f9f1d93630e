//! Lists calibrations of printers.

use super::Nothing;
use crate::Register;
use crate::domain::calibration::{Calibration, Distortion};
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::calibration;
use serde::Serialize;
use ts_rs::TS;

/// A calibration, and what the printer does.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalibrationRow {
    /// The calibration.
    #[serde(flatten)]
    pub calibration: Calibration,
    /// What the printer does to a sheet.
    pub distortion: Distortion,
    /// The same in words.
    pub words: Sentence,
}

impl From<Calibration> for CalibrationRow {
    fn from(calibration: Calibration) -> Self {
        let distortion = Distortion::of(&calibration.map, calibration.facts.feed.paper);
        Self { calibration, distortion, words: distortion.words() }
    }
}

/// All calibrations, by printer, the newest of each first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_calibrations(register: &Register, _: &Nothing) -> Result<Vec<CalibrationRow>> {
    register.read(|reader| Ok(calibration::all(reader)?.into_iter().map(CalibrationRow::from).collect()))
}
