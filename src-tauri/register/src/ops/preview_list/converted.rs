//! The cells of a list that were brought to Unicode, as they are told.

use crate::domain::sentence::Sentence;
use crate::import::legacy::{Converted, Encoding};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// Cells that the report quotes of each encoding.
const QUOTED: usize = 3;

/// One text that was brought to Unicode.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewConverted {
    /// Sheet.
    pub sheet: String,
    /// The address of the cell; none for a line above the table.
    pub cell: Option<String>,
    /// What it was written in.
    pub encoding: Encoding,
    /// The text of the file.
    pub before: String,
    /// The text that was read.
    pub after: String,
    /// Whether nothing speaks against it; if not, a problem says so too.
    pub sure: bool,
}

impl From<Converted> for PreviewConverted {
    fn from(cell: Converted) -> Self {
        let Converted { sheet, cell, encoding, before, after, sure } = cell;
        Self { sheet, cell, encoding, before, after, sure }
    }
}

/// The cells that were written in one encoding.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConvertedCells {
    /// The encoding.
    pub encoding: Encoding,
    /// How many there are.
    pub count: usize,
    /// How many of them are to be checked.
    pub unsure: usize,
    /// The first of them.
    pub cells: Vec<PreviewConverted>,
}

/// The cells by encoding; of each at most so many are told, the others counted.
pub(in crate::ops) fn by_encoding(cells: &[Converted], most: usize) -> Vec<ConvertedCells> {
    let mut all: BTreeMap<Encoding, Vec<&Converted>> = BTreeMap::new();
    for cell in cells {
        all.entry(cell.encoding).or_default().push(cell);
    }
    let told = |(encoding, cells): (Encoding, Vec<&Converted>)| ConvertedCells {
        encoding,
        count: cells.len(),
        unsure: cells.iter().filter(|cell| !cell.sure).count(),
        cells: cells.into_iter().take(most).cloned().map(PreviewConverted::from).collect(),
    };
    all.into_iter().map(told).collect()
}

impl ConvertedCells {
    /// How many cells, how many of them unsure, and the first few.
    pub(in crate::ops) fn said(&self) -> Sentence {
        let (label, count) = (self.encoding.label(), self.count);
        let quote = |cell: &PreviewConverted| {
            format!("{} “{}” → “{}”", cell.cell.as_deref().unwrap_or("–"), cell.before, cell.after)
        };
        let quotes = self.cells.iter().take(QUOTED).map(quote).collect::<Vec<_>>().join("; ");
        let (doubt, doubt_en) = match self.unsure {
            0 => (String::new(), String::new()),
            unsure => (format!(", {unsure} ô cần xem lại"), format!(", {unsure} of them to be checked")),
        };
        Sentence::new(
            format!("Đã đổi từ {label}: {count} ô{doubt}. Ví dụ {quotes}."),
            format!("Changed from {label}: {count} cells{doubt_en}. Such as {quotes}."),
        )
    }
}
