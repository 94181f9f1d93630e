//! An .xlsx workbook as a [`Grid`], cell by cell: a dense range would let one far cell ask for all the memory there is.

use super::error::ListError;
use super::grid::{Grid, Merge, Sheet, address};
use super::legacy::Lettering;
use crate::domain::date::Date;
use calamine::{DataRef, Reader, SheetType, SheetVisible, Style, Xlsx};
use std::io::Cursor;

const COLUMNS_MAX: u32 = 256;
const ROWS_MAX: u32 = 1 << 20;
const CELLS_MAX: usize = 2_000_000;
const MERGES_MAX: usize = 20_000;
const SHEETS_MAX: usize = 200;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the visible sheets. Formulas give the value that Excel saved with them.
pub(super) fn grid_from_workbook(bytes: &[u8]) -> Result<Grid, ListError> {
    let mut book = Workbook::new(Cursor::new(bytes)).map_err(|_| ListError::Damaged)?;
    let pages = book.sheets_metadata().to_vec();
    let mut grid = Grid::default();
    let mut left = CELLS_MAX;
    for page in pages.iter().take(SHEETS_MAX) {
        if page.visible != SheetVisible::Visible {
            grid.hidden.push(page.name.clone());
        } else if page.typ == SheetType::WorkSheet {
            grid.sheets.push(read_sheet(&mut book, &page.name, &mut left)?);
        }
    }
    Ok(grid)
}

fn read_sheet(book: &mut Workbook<'_>, name: &str, left: &mut usize) -> Result<Sheet, ListError> {
    let mut sheet = Sheet::new(name);
    for merge in book.merge_cells_by_sheet_name(name).unwrap_or_default().iter().take(MERGES_MAX) {
        let ((top, left), (bottom, right)) = (merge.start, merge.end);
        if top <= bottom && left <= right && bottom < ROWS_MAX {
            sheet.merge(Merge { top: top + 1, bottom: bottom + 1, left, right });
        }
    }
    let mut reader = book.worksheet_cells_reader(name).map_err(|_| ListError::Damaged)?;
    let letterings: Vec<Option<Lettering>> = reader.styles().iter().map(lettering).collect();
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|_| ListError::Damaged)? {
        *left = left.checked_sub(1).ok_or(ListError::TooManyCells { most: CELLS_MAX })?;
        let (row, column) = cell.get_position();
        let Some(text) = shown(cell.get_value()) else { continue };
        if column >= COLUMNS_MAX || row >= ROWS_MAX {
            let address = address(row.saturating_add(1), column);
            return Err(ListError::TooWide { sheet: name.to_owned(), address });
        }
        sheet.put(row + 1, column, text);
        if let Some(lettering) = letterings.get(style).copied().flatten() {
            sheet.letter(row + 1, column, lettering);
        }
    }
    Ok(sheet)
}

/// What the font of a style says of the text; runs within a cell are not told apart.
fn lettering(style: &Style) -> Option<Lettering> {
    Lettering::of_font(style.font.as_ref()?.name.as_deref()?)
}

/// The text that a person sees: 1975, not 1975.0; days as d/m/yyyy.
fn shown(value: &DataRef<'_>) -> Option<String> {
    match value {
        DataRef::Empty => None,
        DataRef::String(text) => Some(text.clone()),
        DataRef::SharedString(text) => Some((*text).to_owned()),
        DataRef::Int(number) => Some(number.to_string()),
        DataRef::Float(number) => Some(number.to_string()),
        DataRef::Bool(yes) => Some(if *yes { "x" } else { "" }.to_owned()),
        DataRef::DateTimeIso(text) => {
            let day = text.get(..10).and_then(Date::parse);
            Some(day.map_or_else(|| text.clone(), Date::in_digits))
        }
        DataRef::DurationIso(text) => Some(text.clone()),
        DataRef::Error(error) => Some(error.to_string()),
        DataRef::DateTime(moment) if moment.is_duration() => Some(moment.as_f64().to_string()),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Some(format!("{day}/{month}/{year}"))
        }
    }
}
