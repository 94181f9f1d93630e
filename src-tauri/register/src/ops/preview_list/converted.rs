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

/// A line for each encoding: how many cells, how many of them unsure, and the first few.
pub(in crate::ops) fn report(cells: &[PreviewConverted]) -> Vec<Sentence> {
    let mut by_encoding: BTreeMap<Encoding, Vec<&PreviewConverted>> = BTreeMap::new();
    for cell in cells {
        by_encoding.entry(cell.encoding).or_default().push(cell);
    }
    by_encoding.into_iter().map(|(encoding, cells)| line(encoding, &cells)).collect()
}

fn line(encoding: Encoding, cells: &[&PreviewConverted]) -> Sentence {
    let (label, count) = (encoding.label(), cells.len());
    let unsure = cells.iter().filter(|cell| !cell.sure).count();
    let quote = |cell: &&PreviewConverted| {
        format!("{} “{}” → “{}”", cell.cell.as_deref().unwrap_or("–"), cell.before, cell.after)
    };
    let quotes = cells.iter().take(QUOTED).map(quote).collect::<Vec<_>>().join("; ");
    let (doubt, doubt_en) = match unsure {
        0 => (String::new(), String::new()),
        _ => (format!(", {unsure} ô cần xem lại"), format!(", {unsure} of them to be checked")),
    };
    Sentence::new(
        format!("Đã đổi từ {label}: {count} ô{doubt}. Ví dụ {quotes}."),
        format!("Changed from {label}: {count} cells{doubt_en}. Such as {quotes}."),
    )
}
