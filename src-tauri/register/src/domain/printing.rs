//! Printing: what is put on paper, in which order, and what came of it. A printing is a file made; a certificate counts as
//! printed (đã in) once a clerk has confirmed that its sheet came out well.

use super::affine::Affine;
use super::id::{AwardId, BlankId, PrintingId};
use super::text::Name;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

super::codes! {
    /// What is printed.
    Mode {
        /// Everything, on plain paper.
        Full = "full",
        /// The variable words only, over pre-printed blanks (phôi).
        Overlay = "overlay",
        /// Everything, scaled to A4 and marked "BẢN KIỂM TRA"; allowed for drafts.
        Proof = "proof",
    }
}

super::codes! {
    /// In which order certificates are printed.
    PrintOrder {
        /// As the decisions list them, the earlier decision first.
        List = "list",
        /// By unit, each unit's collective before its people.
        Unit = "unit",
        /// As they are called up at the ceremony (thứ tự trao): from the highest form to the lowest, within a form
        /// collectives, then households, then individuals.
        Ceremony = "ceremony",
    }
}

super::codes! {
    /// What came of a sheet.
    SheetOutcome {
        /// It came out well.
        Printed = "printed",
        /// It was spoiled (hỏng), and the certificate is still to print.
        Spoiled = "spoiled",
    }
}

/// A sheet that was spoiled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Spoiled {
    /// Whose certificate was to stand on it.
    pub award: AwardId,
    /// Why: "Kẹt giấy", "Lệch khung".
    pub reason: Name,
    /// How many sheets it took; one if left out.
    #[serde(default = "one")]
    #[ts(as = "Option<i64>", optional)]
    pub sheets: i64,
}

fn one() -> i64 {
    1
}

/// A printer that the system knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Printer {
    /// Its name in the system.
    pub name: String,
    /// Whether it is the one that takes what is sent to none by name.
    pub usual: bool,
}

/// How a file is to be printed.
#[derive(Debug, Clone, PartialEq)]
pub struct PrinterJob<'j> {
    /// Which printer; the usual one if none is named.
    pub printer: Option<&'j str>,
    /// What the queue calls it.
    pub title: &'j str,
    /// How many of each sheet.
    pub copies: i64,
    /// Width and height of the sheets, whole millimetres.
    pub sheet: (u32, u32),
}

/// A printing as a later one needs it to be the same.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintingFacts {
    /// Its key.
    pub id: PrintingId,
    /// What was printed.
    pub mode: Mode,
    /// The template's key.
    pub template: String,
    /// The template's text as it was; not known of printings by versions before it was kept.
    pub template_text: Option<String>,
    /// The name of the calibration with which it was drawn.
    pub calibration: Option<Name>,
    /// How it was drawn with it.
    pub correction: Option<Affine>,
    /// The kind of blank that it took.
    pub blank: Option<BlankId>,
    /// How many of each sheet.
    pub copies: i64,
}
