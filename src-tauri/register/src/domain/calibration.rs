//! The calibration of a printer (căn lề máy in): what it does to a sheet, found by measuring a printed one, and how a page
//! must be drawn so that it comes out right.
//!
//! A sheet bears four crosses at known places. A clerk measures with a ruler where they came to stand, from the left and from
//! the top edge of the paper. What lies between the two is the printer's doing: an [`Affine`] map, found by least squares.
//! Its inverse is the correction. It belongs to one way through one printer ([`Feed`]), never to a template.

mod distortion;
mod fit;

pub use distortion::Distortion;
pub use fit::{CalibrationError, Solution, solve};

use super::affine::Affine;
use super::date::Moment;
use super::id::{CalibrationId, StableId};
use super::paper::PaperSize;
use super::text::{Name, Prose};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

super::codes! {
    /// A cross of the sheet, near one of its corners.
    Cross {
        /// Top left.
        A = "a",
        /// Top right.
        B = "b",
        /// Bottom left.
        C = "c",
        /// Bottom right.
        D = "d",
    }
}

/// From the left and the top edge to the nearest crosses, mm: beyond every printer's margin, and a round number.
const INSET: f64 = 25.0;

impl Cross {
    /// Its letter on the sheet.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::A => 'A',
            Self::B => 'B',
            Self::C => 'C',
            Self::D => 'D',
        }
    }

    /// Where it is meant to stand on a sheet, mm from the left and the top edge: whole multiples of five, so that a
    /// deviation is seen at a glance.
    #[must_use]
    pub fn place(self, paper: PaperSize) -> (f64, f64) {
        let far = |side: f64| ((side - INSET) / 5.0).floor() * 5.0;
        match self {
            Self::A => (INSET, INSET),
            Self::B => (far(paper.width()), INSET),
            Self::C => (INSET, far(paper.height())),
            Self::D => (far(paper.width()), far(paper.height())),
        }
    }
}

/// Where a cross was found, as it was typed: millimetres with a comma or a point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// From the left edge of the paper.
    pub left: String,
    /// From the top edge of the paper.
    pub top: String,
}

/// What was measured: two crosses or more.
pub type Readings = BTreeMap<Cross, Reading>;

/// One way of paper through a printer. Another tray, or another batch of blanks, comes out otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Feed {
    /// The printer, as the office calls it.
    pub printer: Name,
    /// Its tray (khay giấy).
    pub tray: Option<Name>,
    /// The batch of blanks (lô phôi).
    pub blanks: Option<Name>,
    /// The sheet.
    pub paper: PaperSize,
}

/// What a clerk says of a calibration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CalibrationFacts {
    /// Its name, by which it is chosen when something is printed.
    pub name: Name,
    /// What it belongs to.
    pub feed: Feed,
    /// What was measured.
    pub readings: Readings,
    /// Anything else.
    pub note: Option<Prose>,
}

/// A calibration in the register.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Calibration {
    /// Its key.
    pub id: CalibrationId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// What is said of it.
    pub facts: CalibrationFacts,
    /// What the printer does to a sheet.
    pub map: Affine,
    /// When it was measured.
    pub at: Moment,
}

impl Calibration {
    /// How a page is to be drawn so that it comes out where it is meant to.
    #[must_use]
    pub fn correction(&self) -> Affine {
        self.map.inverse().unwrap_or(Affine::IDENTITY)
    }
}
