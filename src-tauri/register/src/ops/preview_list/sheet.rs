//! The sheets of a list: how each was understood, and its first rows to see whether that is right.

use super::rows::{PreviewRow, texts};
use crate::domain::id::ShapeId;
use crate::domain::sentence::Sentence;
use crate::import::grid::Sheet;
use crate::import::{List, ListedColumn, Told};
use serde::Serialize;
use ts_rs::TS;

/// Rows that are shown above a header and below it.
const ABOVE: usize = 24;
const BELOW: u32 = 8;
/// A text of a cell is cut to so many characters; more are of no help in telling what it is.
const LETTERS: usize = 60;

/// One sheet of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewSheet {
    /// Its name.
    pub name: String,
    /// The row of the header, 0 if it has none; none if the sheet was not read as a list.
    pub header_row: Option<u32>,
    /// Whether it is numbered lines of running text, which have no columns.
    pub lines: bool,
    /// The columns with a heading or a field, from the left.
    pub columns: Vec<ListedColumn>,
    /// The shape of its header, where lists of that shape were taken in before.
    pub known: Option<ShapeId>,
    /// Its first rows, to beyond the header.
    pub top: Vec<PreviewRow>,
}

/// All sheets that a person sees.
pub(super) fn sheets(list: &List) -> Vec<PreviewSheet> {
    list.grid.sheets.iter().filter(|sheet| sheet.rows().next().is_some()).map(|sheet| shown(sheet, list)).collect()
}

fn shown(sheet: &Sheet, list: &List) -> PreviewSheet {
    let listed = list.sheets.iter().find(|listed| listed.name == sheet.name);
    let header_row = listed.map(|listed| listed.header_row);
    let last = header_row.unwrap_or_default() + BELOW;
    let row = |(place, (row, _)): (usize, (u32, _))| {
        let near = place < ABOVE || row <= last;
        near.then(|| PreviewRow { sheet: sheet.name.clone(), row, cells: texts(sheet, row, LETTERS) })
    };
    let rows = sheet.rows().take_while(|(row, _)| header_row.is_none() || *row <= last);
    PreviewSheet {
        name: sheet.name.clone(),
        header_row,
        lines: sheet.lines,
        columns: listed.map(|listed| listed.columns.clone()).unwrap_or_default(),
        known: listed.and_then(|listed| listed.known),
        top: rows.enumerate().map_while(row).collect(),
    }
}

impl PreviewSheet {
    /// That its columns are matched as before; none where no column is.
    pub(super) fn recalled(&self) -> Option<Sentence> {
        let by_memory = self.columns.iter().filter(|column| column.told == Told::Memory);
        let columns = by_memory.map(|column| format!("{} “{}”", column.column, column.heading)).collect::<Vec<_>>();
        let (shape, sheet, columns) = (self.known?, &self.name, columns.join(", "));
        (!columns.is_empty()).then(|| {
            Sentence::new(
                format!("{sheet}: ghép cột như lần trước ({columns}). Muốn quên: list forget --shape {shape}."),
                format!(
                    "{sheet}: columns as they were matched before ({columns}). To forget: list forget --shape {shape}."
                ),
            )
        })
    }
}
