//! Writes rows of a list into a spreadsheet of their own, each with what is wrong with it.

use super::preview_list::PreviewProblem;
use super::read_file::GivenList;
use super::remember::memory;
use super::write_file::write_file;
use crate::Register;
use crate::domain::finding::Severity;
use crate::error::{Error, Result};
use crate::import::List;
use crate::import::changes::RowPlace;
use crate::import::grid::Sheet;
use crate::report::ReportError;
use crate::report::xlsx::rows::{RowSheet, write_rows};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;
use ts_rs::TS;

/// The heading of the reasons.
const REASON: &str = "Lý do chưa nhập";

/// Which rows of which list.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveRows {
    /// The list.
    pub list: GivenList,
    /// The rows.
    pub rows: Vec<RowPlace>,
    /// An `.xlsx` file.
    pub out: PathBuf,
}

/// The file written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedRows {
    /// The file.
    pub file: PathBuf,
    /// How many rows it holds.
    pub rows: usize,
}

/// Writes the rows under the headings of their sheets.
///
/// # Errors
/// If the list cannot be read or the file cannot be written.
pub fn save_rows(register: &Register, args: &SaveRows) -> Result<SavedRows> {
    let (_, list) = args.list.read(&register.read(memory)?)?;
    let sheets: Vec<RowSheet> = list.grid.sheets.iter().filter_map(|sheet| row_sheet(sheet, &list, args)).collect();
    let bytes = write_rows(&sheets, register.now()).map_err(|error| Error::Report(ReportError::Xlsx(error)))?;
    write_file(register.path(), &args.out, &bytes)?;
    Ok(SavedRows { file: args.out.clone(), rows: sheets.iter().map(|sheet| sheet.rows.len()).sum() })
}

/// The chosen rows of one sheet; none if none is of it.
fn row_sheet(sheet: &Sheet, list: &List, args: &SaveRows) -> Option<RowSheet> {
    let chosen: BTreeSet<u32> = args.rows.iter().filter(|place| place.sheet == sheet.name).map(|one| one.row).collect();
    if chosen.is_empty() {
        return None;
    }
    let header = list.sheets.iter().find(|listed| listed.name == sheet.name).map_or(0, |listed| listed.header_row);
    let shown = chosen.iter().chain([&header]).flat_map(|row| sheet.cells(*row).map(|(column, _)| column));
    let columns: BTreeSet<u32> = shown.collect();
    let texts = |row: u32| -> Vec<String> {
        columns.iter().map(|column| sheet.text(row, *column).unwrap_or_default().to_owned()).collect()
    };
    let mut headings = texts(header);
    headings.push(REASON.to_owned());
    let rows = chosen.iter().map(|row| {
        let mut cells = texts(*row);
        cells.push(reasons(list, &sheet.name, *row));
        cells
    });
    Some(RowSheet { name: sheet.name.clone(), rows: rows.collect(), headings })
}

fn reasons(list: &List, sheet: &str, row: u32) -> String {
    let own = list.problems.iter().filter(|one| one.sheet == sheet && one.row == row && one.severity != Severity::Info);
    own.map(|one| PreviewProblem::from(one.clone()).message).collect::<Vec<_>>().join(" ")
}
