//! Lists in every layout that offices use, put together by chance from a seed, with what each of their rows says.

mod layout;
mod page;
mod person;

pub use layout::{Births, Dittos, Forms, Groups, Layout, Names, Ordinals, Places, Sections};
pub use person::Expected;

use fastrand::Rng;
use register::import::grid::Grid;

/// A list and what is in it.
#[derive(Debug)]
pub struct Made {
    /// How it was laid out.
    pub layout: Layout,
    /// Its cells.
    pub grid: Grid,
    /// Rows above the header of each sheet.
    pub above: u32,
    /// Its rows, in order.
    pub expected: Vec<Expected>,
}

/// The list of that seed; the same in every run.
#[must_use]
pub fn made(seed: u64) -> Made {
    let mut chance = Rng::with_seed(seed);
    let layout = Layout::by(&mut chance);
    let (grid, expected) = page::laid_out(&layout, &mut chance);
    let above = if layout.titled { 4 } else { 0 };
    Made { layout, grid, above, expected }
}
