//! A list that arrives as a file becomes Candidates and Problems; it never fails on a row.
//!
//! `preflight` weighs the file, `xlsx` and `delimited` make a [`grid::Grid`] of it, `legacy` brings its
//! text to Unicode, `header` and `title` find what the
//! columns and the lines above them say, `section` tells the rows that are no candidates, `row` makes candidates of
//! the others and `check` compares them with each other. Every row below a header is a candidate or is named as
//! skipped, with the reason. Nothing here knows the register: whether a unit or a person is known is asked later.

pub mod candidate;
mod check;
mod delimited;
mod error;
pub mod field;
pub mod grid;
mod header;
mod kind;
pub mod legacy;
mod name_cell;
mod position;
mod preflight;
mod remark;
mod row;
mod section;
mod sheet;
mod title;
mod total;
mod value;
mod xlsx;

pub use candidate::{Candidate, List, ListedDecision, ListedSheet, Problem, Skipped};
pub use error::ListError;

/// Reads a list of candidates from the bytes of a file. The name only tells a .csv from other text.
///
/// # Errors
/// [`ListError`] if the file as a whole cannot be read. What is wrong with a row or a cell is a [`Problem`].
pub fn read_list(file_name: &str, bytes: &[u8]) -> Result<List, ListError> {
    let mut grid = match preflight::file_type(file_name, bytes)? {
        preflight::FileType::Workbook => xlsx::grid_from_workbook(bytes)?,
        preflight::FileType::Text => delimited::grid_from_text(file_name, bytes)?,
    };
    let (converted, problems) = legacy::to_unicode(&mut grid);
    let mut list = List { converted, problems, ..List::default() };
    for hidden in &grid.hidden {
        list.skipped.push(sheet::skipped_hidden(hidden));
    }
    for page in &grid.sheets {
        sheet::read_sheet(page, &mut list);
    }
    check::compare(&mut list);
    Ok(list)
}
