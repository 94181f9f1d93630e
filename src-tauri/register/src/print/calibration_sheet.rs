//! The sheet on which a printer is measured (tờ căn lề): rulers along its edges and through its middle, corner marks, four
//! crosses at known places with boxes for what a ruler says, and how to go about it. Drawn with a correction, the same sheet
//! shows whether the correction is right (tờ kiểm tra).
//!
//! It is black on white but for a few words: what is measured must not hang on colours lying one over another.

mod crosses;
mod panel;
mod pen;
mod rulers;

use super::page::{Colour, Ground, Mm, Page};
use crate::domain::affine::Affine;
use crate::domain::calibration::{Calibration, Feed};
use crate::domain::date::Date;
use pen::Pen;

/// The ink of rulers and crosses.
const INK: Colour = Colour::hex(0x1a_1a_1a);
/// The ink of what is only read.
const PALE: Colour = Colour::hex(0x6b_6257);
/// The letters of the crosses, the title.
const LACQUER: Colour = Colour::hex(0x7e_14_18);
/// Words on lacquer.
const WHITE: Colour = Colour::hex(0xff_ff_ff);

/// What a calibration sheet is for.
#[derive(Debug, Clone, Copy)]
pub struct CalibrationSheet<'s> {
    /// The way through the printer that it is to go.
    pub feed: &'s Feed,
    /// The day on which it is made.
    pub day: Date,
    /// The calibration that it is to show at work; none where one is still to be measured.
    pub checked: Option<&'s Calibration>,
}

/// Lays out the sheet, in the size of its paper.
#[must_use]
pub fn lay_out_calibration_sheet(sheet: &CalibrationSheet<'_>) -> Page {
    let paper = sheet.feed.paper;
    let mut pen = Pen::default();
    let panel = panel::draw(&mut pen, sheet);
    rulers::draw(&mut pen, paper, &panel);
    crosses::draw(&mut pen, paper);
    Page {
        width: Mm(paper.width()),
        height: Mm(paper.height()),
        ground: Ground::default(),
        items: pen.items(),
        correction: sheet.checked.map_or(Affine::IDENTITY, Calibration::correction),
    }
}
