//! An .xls workbook of Excel 97–2003 as a [`Grid`]. Its records are looked through before calamine makes room for what
//! they claim.

use super::error::ListError;
use super::grid::{Grid, Merge, Sheet};
use super::shown::{CELLS_MAX, COLUMNS_MAX, MERGES_MAX, SHEETS_MAX, shown};
use calamine::{Reader, SheetType, SheetVisible, Xls, XlsError};
use std::io::{Cursor, Read};

const BOUND_SHEET: u16 = 0x0085;
const SEALED: u16 = 0x002f;
const BEGIN: u16 = 0x0809;
const END: u16 = 0x000a;
const DIMENSIONS: u16 = 0x0200;
const ROW: u16 = 0x0208;
/// Records of cells: number, label, rich label, truth or error, short number, shared label, formula; and a row of short
/// numbers, which ends with its last column.
const CELLS: [u16; 7] = [0x0203, 0x0204, 0x00d6, 0x0205, 0x027e, 0x00fd, 0x0006];
const SHORT_NUMBERS: u16 = 0x00bd;

/// The streams of a file of the old Office, or [`ListError::Damaged`].
pub(super) fn old_office(bytes: &[u8]) -> Result<cfb::CompoundFile<Cursor<&[u8]>>, ListError> {
    cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| ListError::Damaged)
}

/// The name of the stream that holds a workbook, if there is one.
pub(super) fn workbook_stream<F>(file: &cfb::CompoundFile<F>) -> Option<&'static str> {
    ["/Workbook", "/Book"].into_iter().find(|path| file.is_stream(path))
}

/// Reads the visible sheets; formulas give the value that Excel saved with them.
pub(super) fn grid_from_old_workbook(bytes: &[u8]) -> Result<Grid, ListError> {
    let mut file = old_office(bytes)?;
    let path = workbook_stream(&file).ok_or(ListError::NotAList)?;
    let mut stream = Vec::new();
    let inside = file.open_stream(path).map_err(|_| ListError::Damaged)?;
    inside.take(bytes.len() as u64).read_to_end(&mut stream).map_err(|_| ListError::Damaged)?;
    let hidden = weigh(&stream)?;
    read(bytes, &hidden)
}

fn read(bytes: &[u8], hidden: &[Vec<u32>]) -> Result<Grid, ListError> {
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => ListError::Encrypted,
        _ => ListError::Damaged,
    })?;
    let pages = book.sheets_metadata().to_vec();
    let mut grid = Grid::default();
    let mut left = CELLS_MAX;
    for (at, page) in pages.iter().enumerate().take(SHEETS_MAX) {
        if page.visible != SheetVisible::Visible {
            grid.hidden.push(page.name.clone());
            continue;
        }
        if page.typ != SheetType::WorkSheet {
            continue;
        }
        let mut sheet = Sheet::new(&page.name);
        for merge in book.merge_cells_by_sheet_name(&page.name).unwrap_or_default().iter().take(MERGES_MAX) {
            let ((top, left), (bottom, right)) = (merge.start, merge.end);
            if top <= bottom && left <= right {
                sheet.merge(Merge { top: top + 1, bottom: bottom + 1, left, right });
            }
        }
        let range = book.worksheet_range(&page.name).map_err(|_| ListError::Damaged)?;
        let (top, first) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            left = left.checked_sub(1).ok_or(ListError::TooManyCells { most: CELLS_MAX })?;
            let at =
                |offset: usize, from: u32| u32::try_from(offset).map_or(u32::MAX, |offset| from.saturating_add(offset));
            if let Some(text) = shown(value) {
                sheet.put(at(row, top).saturating_add(1), at(column, first), text);
            }
        }
        hidden.get(at).into_iter().flatten().for_each(|row| sheet.hide(*row));
        grid.sheets.push(sheet);
    }
    Ok(grid)
}

/// Refuses sheets that claim, or stretch over, more than a list can need; answers the hidden rows of each, from 1.
fn weigh(stream: &[u8]) -> Result<Vec<Vec<u32>>, ListError> {
    let globals = || Records(stream).take_while(|(kind, _)| *kind != END);
    if globals().any(|(kind, _)| kind == SEALED) {
        return Err(ListError::Encrypted);
    }
    let sheets = globals().filter(|(kind, _)| *kind == BOUND_SHEET).filter_map(|(_, data)| long(data, 0));
    sheets.map(|at| weigh_sheet(usize::try_from(at).ok().and_then(|at| stream.get(at..)).unwrap_or_default())).collect()
}

fn weigh_sheet(stream: &[u8]) -> Result<Vec<u32>, ListError> {
    let (mut hidden, mut depth) = (Vec::new(), 0_usize);
    let (mut top, mut bottom, mut right) = (u32::MAX, 0_u32, 0_u32);
    for (kind, data) in Records(stream) {
        let word = |at: usize| short(data, at).map(u32::from);
        match kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            // Charts on the sheet have records of their own.
            _ if depth > 1 => {}
            DIMENSIONS => weigh_dimensions(data)?,
            ROW if data.get(12).is_some_and(|flags| flags & 0x20 != 0) => hidden.extend(word(0).map(|row| row + 1)),
            _ if kind == SHORT_NUMBERS || CELLS.contains(&kind) => {
                let last = if kind == SHORT_NUMBERS { word(data.len().saturating_sub(2)) } else { word(2) };
                let row = word(0).unwrap_or(0);
                (top, bottom, right) = (top.min(row), bottom.max(row), right.max(last.unwrap_or(0)));
            }
            _ => {}
        }
    }
    // What lies between the first cell and the last takes room in memory, filled or not.
    let area = u64::from(bottom.saturating_sub(top)).saturating_mul(u64::from(right) + 1);
    if right >= COLUMNS_MAX || area > 2 * CELLS_MAX as u64 { Err(ListError::Swollen) } else { Ok(hidden) }
}

/// Refuses a claim that ends before it begins or goes further than a list can: calamine makes room for all of it.
fn weigh_dimensions(data: &[u8]) -> Result<(), ListError> {
    let word = |at: usize| short(data, at).map(u32::from);
    // Before Excel 97 the rows were two bytes each.
    let ends = if data.len() == 10 {
        [word(0), word(2), word(4), word(6)]
    } else {
        [long(data, 0), long(data, 4), word(8), word(10)]
    };
    let [Some(top), Some(bottom), Some(left), Some(right)] = ends else { return Ok(()) };
    let is_one_cell = [top, bottom, left, right] == [0; 4];
    let is_list = top <= bottom && bottom - top <= 1 << 16 && left <= right && right <= COLUMNS_MAX;
    if is_one_cell || is_list { Ok(()) } else { Err(ListError::Swollen) }
}

/// The records of a stream: kind and data.
struct Records<'s>(&'s [u8]);

impl<'s> Iterator for Records<'s> {
    type Item = (u16, &'s [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, length) = (short(self.0, 0)?, usize::from(short(self.0, 2)?));
        let data = self.0.get(4..4 + length)?;
        self.0 = self.0.get(4 + length..)?;
        Some((kind, data))
    }
}

fn short(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn long(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}
