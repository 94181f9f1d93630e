//! Writes rows of a list into a spreadsheet of their own, each with what is wrong with it.

use super::check_list::{Checked, Row, RowFilter, checked};
use super::read_file::GivenList;
use super::write_file::write_file;
use crate::Register;
use crate::domain::finding::Severity;
use crate::domain::id::DecisionId;
use crate::error::{Error, Result};
use crate::import::ListedSheet;
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
    /// The draft decision that it may go into.
    pub decision: DecisionId,
    /// Which of its rows.
    pub filter: RowFilter,
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
    let checked = checked(register, &args.list, Some(args.decision))?;
    let sheets = 0..checked.list().grid.sheets.len();
    let sheets: Vec<RowSheet> = sheets.filter_map(|at| row_sheet(&checked, at, args.filter)).collect();
    let bytes = write_rows(&sheets, register.now()).map_err(|error| Error::Report(ReportError::Xlsx(error)))?;
    write_file(register.path(), &args.out, &bytes)?;
    Ok(SavedRows { file: args.out.clone(), rows: sheets.iter().map(|sheet| sheet.rows.len()).sum() })
}

/// The chosen rows of one sheet; none if none is of it.
fn row_sheet(checked: &Checked, at: usize, filter: RowFilter) -> Option<RowSheet> {
    let list = checked.list();
    let sheet = list.grid.sheets.get(at)?;
    let chosen: Vec<&Row> = checked.rows_of(at).iter().filter(|row| filter.lets(row.state)).collect();
    if chosen.is_empty() {
        return None;
    }
    let header = list.sheets.iter().find(|listed| listed.name == sheet.name).map_or(0, ListedSheet::header_row);
    let shown = chosen.iter().map(|row| row.number()).chain([header]);
    let columns: BTreeSet<u32> = shown.flat_map(|row| sheet.cells(row).map(|(column, _)| column)).collect();
    let texts = |row: u32| -> Vec<String> {
        columns.iter().map(|column| sheet.text(row, *column).unwrap_or_default().to_owned()).collect()
    };
    let mut headings = texts(header);
    headings.push(REASON.to_owned());
    let rows = chosen.iter().map(|row| {
        let mut cells = texts(row.number());
        cells.push(reasons(row));
        cells
    });
    Some(RowSheet { name: sheet.name.clone(), rows: rows.collect(), headings, ..RowSheet::default() })
}

fn reasons(row: &Row) -> String {
    let said = row.problems.iter().map(|doubt| &doubt.problem).filter(|problem| problem.severity != Severity::Info);
    said.map(|problem| problem.sentence.vi.as_str()).collect::<Vec<_>>().join(" ")
}
