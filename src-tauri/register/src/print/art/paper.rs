//! The tint of the sheet, a layer of its own so that a pre-printed or coloured sheet can do without it.

use super::palette::CREAM;
use super::shape::Outline;
use crate::print::page::{Mm, Path};

/// A pale cream ground over the rectangle (0,0)–(`width`,`height`).
#[must_use]
pub fn paper(width: Mm, height: Mm) -> Vec<Path> {
    vec![Outline::new().rect(0.0, 0.0, width.0, height.0).filled(CREAM)]
}
