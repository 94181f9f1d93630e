//! Tells what a printer does, from what was measured so far; the register is not asked and keeps nothing.

use crate::Register;
use crate::domain::calibration::{self, CalibrationError, Cross, Distortion, Readings, Solution};
use crate::domain::paper::PaperSize;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was measured.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SolveCalibration {
    /// On which sheet.
    pub paper: PaperSize,
    /// Where the crosses were found.
    pub readings: Readings,
}

/// What is known of a printer so far.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SolvedCalibration {
    /// Where the crosses are meant to stand.
    pub crosses: Vec<CrossPlace>,
    /// What the printer does; none while fewer than two crosses are measured.
    pub outcome: Option<Outcome>,
}

/// Where a cross is meant to stand.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct CrossPlace {
    /// Which cross.
    pub cross: Cross,
    /// From the left edge, mm.
    pub left: f64,
    /// From the top edge, mm.
    pub top: f64,
}

/// What a printer does to a sheet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Outcome {
    /// In figures.
    pub distortion: Distortion,
    /// In words.
    pub words: Sentence,
    /// What speaks against it.
    pub warnings: Vec<Sentence>,
}

/// What the printer does, as far as it is measured.
///
/// # Errors
/// If a reading is no number or off the sheet, or no printer in order does such a thing.
pub fn solve_calibration(_: &Register, args: &SolveCalibration) -> Result<SolvedCalibration> {
    let place = |cross: Cross| {
        let (left, top) = cross.place(args.paper);
        CrossPlace { cross, left, top }
    };
    let crosses = Cross::ALL.iter().map(|&cross| place(cross)).collect();
    let outcome = match calibration::solve(args.paper, &args.readings) {
        Ok(Solution { distortion, warnings, .. }) => Some(Outcome { distortion, words: distortion.words(), warnings }),
        Err(CalibrationError::TooFew(_)) => None,
        Err(error) => return Err(refused(&error)),
    };
    Ok(SolvedCalibration { crosses, outcome })
}

pub(super) fn refused(error: &CalibrationError) -> Error {
    Error::BadField { field: Sentence::new("Số đo", "Readings"), why: error.sentence() }
}
