//! The cells of a list behind what was read from them.

use crate::import::List;
use crate::import::grid::{Sheet, column_letters};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// One row of the list as it stands in the file, in Unicode, with the clerk's changes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewRow {
    /// Sheet.
    pub sheet: String,
    /// Row, from 1.
    pub row: u32,
    /// Text by column letters.
    pub cells: BTreeMap<String, String>,
}

/// The rows that are candidates or have a problem.
pub(super) fn shown_rows(list: &List) -> Vec<PreviewRow> {
    list.grid
        .sheets
        .iter()
        .flat_map(|sheet| {
            let own = |at: &str, row: u32| (at == sheet.name).then_some(row);
            let people = list.candidates.iter().filter_map(|one| own(&one.sheet, one.row));
            let doubtful = list.problems.iter().filter_map(|one| own(&one.sheet, one.row));
            let shown: BTreeSet<u32> = people.chain(doubtful).collect();
            shown.into_iter().map(|row| PreviewRow {
                sheet: sheet.name.clone(),
                row,
                cells: texts(sheet, row, usize::MAX),
            })
        })
        .collect()
}

/// The texts of a row by column letters, of at most so many characters each.
pub(super) fn texts(sheet: &Sheet, row: u32, most: usize) -> BTreeMap<String, String> {
    let cut = |text: &str| match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    };
    sheet.cells(row).map(|(column, text)| (column_letters(column), cut(text))).collect()
}
