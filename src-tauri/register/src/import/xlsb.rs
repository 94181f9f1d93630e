//! An .xlsb workbook as a [`Grid`]: cells by calamine; hidden rows and merged cells, which it does not tell, by the
//! records of the sheet.

use super::error::ListError;
use super::grid::{Grid, Merge, Sheet, address};
use super::package::Package;
use super::shown::{CELLS_MAX, COLUMNS_MAX, MERGES_MAX, ROWS_MAX, SHEETS_MAX, Shared};
use calamine::{Reader, SheetType, SheetVisible, Xlsb};
use std::io::Cursor;
use std::panic::catch_unwind;

const ROW: u16 = 0;
const SHEET: u16 = 0x9c;
const MERGE: u16 = 0xb0;

/// Reads the visible sheets; formulas give the value that Excel saved with them.
pub(super) fn grid_from_binary_workbook(bytes: &[u8]) -> Result<Grid, ListError> {
    let mut package = Package::open(bytes)?;
    let targets = package.relations("xl/_rels/workbook.bin.rels")?;
    let book = package.part("xl/workbook.bin")?.ok_or(ListError::Damaged)?;
    let ids =
        Records(&book).filter(|(kind, _)| *kind == SHEET).map(|(_, data)| wide_text(data.get(8..).unwrap_or_default()));
    let parts: Vec<Option<&String>> = ids.map(|id| targets.get(&id)).collect();
    // calamine trusts the lengths of the records and stops at a lie.
    let mut grid = catch_unwind(|| read(bytes)).unwrap_or(Err(ListError::Damaged))?;
    for (at, sheet) in &mut grid.1 {
        if let Some(part) = parts.get(*at).copied().flatten() {
            let records = package.part(part)?.unwrap_or_default();
            mark(sheet, &records);
        }
    }
    Ok(Grid { sheets: grid.1.into_iter().map(|(_, sheet)| sheet).collect(), hidden: grid.0 })
}

/// Names of hidden sheets; and the others, each with its place in the workbook.
type Read = (Vec<String>, Vec<(usize, Sheet)>);

fn read(bytes: &[u8]) -> Result<Read, ListError> {
    let mut book: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(|_| ListError::Damaged)?;
    let pages = book.sheets_metadata().to_vec();
    let (mut hidden, mut sheets) = (Vec::new(), Vec::new());
    let mut left = CELLS_MAX;
    for (at, page) in pages.iter().enumerate().take(SHEETS_MAX) {
        if page.visible != SheetVisible::Visible {
            hidden.push(page.name.clone());
            continue;
        }
        if page.typ != SheetType::WorkSheet {
            continue;
        }
        let mut sheet = Sheet::new(&page.name);
        let mut reader = book.worksheet_cells_reader(&page.name).map_err(|_| ListError::Damaged)?;
        let mut shared = Shared::default();
        while let Some(cell) = reader.next_cell().map_err(|_| ListError::Damaged)? {
            left = left.checked_sub(1).ok_or(ListError::TooManyCells { most: CELLS_MAX })?;
            let (row, column) = cell.get_position();
            let Some(text) = shared.shown(column, cell.get_value()) else { continue };
            if column >= COLUMNS_MAX || row >= ROWS_MAX {
                let address = address(row.saturating_add(1), column);
                return Err(ListError::TooWide { sheet: page.name.clone(), address });
            }
            sheet.put(row + 1, column, text);
        }
        sheets.push((at, sheet));
    }
    Ok((hidden, sheets))
}

/// Takes hidden rows out of sight and notes merged cells.
fn mark(sheet: &mut Sheet, records: &[u8]) {
    let mut merges = 0;
    for (kind, data) in Records(records) {
        match kind {
            ROW if data.get(11).is_some_and(|flags| flags & 0x10 != 0) => {
                if let Some(row) = long(data, 0) {
                    sheet.hide(row.saturating_add(1));
                }
            }
            MERGE if merges < MERGES_MAX => {
                merges += 1;
                let corners = (long(data, 0), long(data, 4), long(data, 8), long(data, 12));
                if let (Some(top), Some(bottom), Some(left), Some(right)) = corners
                    && top <= bottom
                    && bottom < ROWS_MAX
                    && left <= right
                {
                    sheet.merge(Merge { top: top + 1, bottom: bottom + 1, left, right });
                }
            }
            _ => {}
        }
    }
}

/// The records of a part: kind and data.
struct Records<'p>(&'p [u8]);

impl<'p> Records<'p> {
    /// A number of at most `most` bytes, seven bits in each.
    fn number(&mut self, most: usize) -> Option<usize> {
        let mut number = 0;
        for place in 0..most {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= usize::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Some(number)
    }
}

impl<'p> Iterator for Records<'p> {
    type Item = (u16, &'p [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let kind = u16::try_from(self.number(2)?).ok()?;
        let length = self.number(4)?;
        let data = self.0.get(..length)?;
        self.0 = self.0.get(length..)?;
        Some((kind, data))
    }
}

/// A text that begins with its length in UTF-16.
fn wide_text(data: &[u8]) -> String {
    let length = long(data, 0).and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let units = data.get(4..).unwrap_or_default().chunks_exact(2).take(length);
    let units: Vec<u16> = units.filter_map(|pair| pair.try_into().ok().map(u16::from_le_bytes)).collect();
    String::from_utf16_lossy(&units)
}

fn long(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}
