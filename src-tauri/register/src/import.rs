//! A list that arrives as a file becomes Candidates and Problems; it never fails on a row.
//!
//! `preflight` weighs the file; `xlsx`, `xls`, `xlsb`, `ods`, `docx`, `doc` and `delimited` make a [`grid::Grid`] of it,
//! `lines` of numbered lines; `legacy` brings their text to Unicode; `header` and `title` find what the columns and the lines
//! above them say, `side_by_side` parts two lists of one sheet, `section` tells the rows that are no candidates, `named`
//! reads cells of names, `row` makes candidates of the other rows, `footnote` tells what stars at names mean, and `check`
//! compares the candidates with each other. Every row below a header is a candidate or is named as skipped, with the reason.
//! Nothing here knows the register: whether a unit or a person is known is asked later.

pub mod candidate;
pub mod changes;
mod check;
mod delimited;
mod doc;
mod docx;
mod error;
pub mod field;
mod fields;
mod footnote;
pub mod grid;
mod header;
mod kind;
pub mod legacy;
mod likely;
mod lines;
mod memo;
pub mod memory;
mod name_cell;
mod named;
mod ods;
pub mod origin;
mod package;
mod parts;
mod position;
mod preflight;
mod remark;
mod row;
mod section;
mod sheet;
mod shown;
mod side_by_side;
mod title;
mod total;
mod unit_above;
mod unread;
mod value;
mod xls;
mod xlsb;
mod xlsx;

pub use candidate::{
    Candidate, List, ListedColumn, ListedDecision, ListedSheet, Mend, Problem, Skipped, Suggestion, Told,
};
pub use changes::Changes;
pub use error::ListError;
pub use memory::Memory;

use grid::Grid;
use preflight::FileType;
use std::panic::{UnwindSafe, catch_unwind};

/// Reads a list of candidates from the bytes of a file. The name only tells a .csv from other text.
///
/// # Errors
/// [`ListError`] if the file as a whole cannot be read. What is wrong with a row or a cell is a [`Problem`].
pub fn read_list(file_name: &str, bytes: &[u8]) -> Result<List, ListError> {
    grid_from_file(file_name, bytes).map(|grid| list_from_grid(grid, &Changes::default(), &Memory::default()))
}

/// The cells of a file: the half of the reading that needs to trust nothing.
///
/// # Errors
/// [`ListError`] if the file as a whole cannot be read.
pub fn grid_from_file(file_name: &str, bytes: &[u8]) -> Result<Grid, ListError> {
    match preflight::file_type(file_name, bytes)? {
        FileType::Workbook => guarded(|| xlsx::grid_from_workbook(bytes)),
        FileType::BinaryWorkbook => guarded(|| xlsb::grid_from_binary_workbook(bytes)),
        FileType::OldWorkbook => guarded(|| xls::grid_from_old_workbook(bytes)),
        FileType::OpenDocument => ods::grid_from_open_document(bytes),
        FileType::OldDocument => guarded(|| doc::grid_from_old_document(file_name, bytes)),
        FileType::Document => docx::grid_from_document(file_name, bytes),
        FileType::Text => delimited::grid_from_text(file_name, &delimited::decoded(bytes)?),
    }
}

/// What a foreign reader read: it trusts some lengths and addresses, and stops at a lie.
fn guarded(read: impl FnOnce() -> Result<Grid, ListError> + UnwindSafe) -> Result<Grid, ListError> {
    catch_unwind(read).unwrap_or(Err(ListError::Damaged))
}

/// Reads a list of candidates from text, as pasted: columns or numbered lines.
///
/// # Errors
/// [`ListError`] if the text is no list.
pub fn read_text(name: &str, text: &str) -> Result<List, ListError> {
    grid_from_text(name, text).map(|grid| list_from_grid(grid, &Changes::default(), &Memory::default()))
}

/// The cells of a text, as pasted.
///
/// # Errors
/// [`ListError`] if the text is no list.
pub fn grid_from_text(name: &str, text: &str) -> Result<Grid, ListError> {
    if text.trim().is_empty() {
        return Err(ListError::Empty);
    }
    delimited::grid_from_text(name, text)
}

/// The text in bytes of any encoding that offices use.
///
/// # Errors
/// [`ListError::NotAList`] if they are no text.
pub fn text_from_bytes(bytes: &[u8]) -> Result<String, ListError> {
    delimited::decoded(bytes)
}

/// What the cells say with the clerk's changes, and with what was said of lists of their shape before: the other half.
#[must_use]
pub fn list_from_grid(mut grid: Grid, changes: &Changes, memory: &Memory) -> List {
    let (mut converted, mut problems) = legacy::to_unicode(&mut grid);
    side_by_side::part(&mut grid, &mut converted, &mut problems);
    changes.lay_over(&mut grid, &mut problems);
    let mut list = understood(&grid, changes, memory, &problems);
    if !changes.mends.is_empty() {
        changes.mend(&mut grid, &list, &mut problems);
        list = understood(&grid, changes, memory, &problems);
    }
    list.converted = converted;
    legacy::doubt(&mut list);
    changes.leave_out(&mut list);
    check::compare(&mut list);
    list.grid = grid;
    list
}

/// What the sheets say; `problems` were found before.
fn understood(grid: &Grid, changes: &Changes, memory: &Memory, problems: &[Problem]) -> List {
    let mut list = List { problems: problems.to_vec(), ..List::default() };
    for hidden in &grid.hidden {
        list.skipped.push(unread::skipped_hidden(hidden));
    }
    let mut totals = Vec::new();
    let beside_lists = grid.sheets.iter().any(|page| !unread::is_lookup(page));
    for page in &grid.sheets {
        if beside_lists && unread::is_lookup(page) && changes.sheet(&page.name).is_none() {
            unread::skip_lookup(page, &mut list);
        } else {
            sheet::read_sheet(page, changes, memory, &mut list, &mut totals);
        }
    }
    totals.iter().for_each(|total| total.compare(grid, &mut list));
    unread::soften_headless(&mut list);
    list
}
