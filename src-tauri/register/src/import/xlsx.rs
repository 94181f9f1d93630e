//! An .xlsx or .xlsm workbook as a [`Grid`], cell by cell: a dense range would let one far cell ask for all the memory
//! there is. Macros are not looked at.

use super::error::ListError;
use super::grid::{Grid, Merge, Sheet, address};
use super::legacy::Lettering;
use super::package::{Node, Package, Xml};
use super::shown::{CELLS_MAX, COLUMNS_MAX, MERGES_MAX, ROWS_MAX, SHEETS_MAX, shown_ref};
use calamine::{Reader, SheetType, SheetVisible, Style, Xlsx};
use std::io::Cursor;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the visible sheets. Formulas give the value that Excel saved with them.
pub(super) fn grid_from_workbook(bytes: &[u8]) -> Result<Grid, ListError> {
    let mut book = Workbook::new(Cursor::new(bytes)).map_err(|_| ListError::Damaged)?;
    let mut package = Package::open(bytes)?;
    let parts = sheet_parts(&mut package)?;
    let pages = book.sheets_metadata().to_vec();
    let mut grid = Grid::default();
    let mut left = CELLS_MAX;
    for page in pages.iter().take(SHEETS_MAX) {
        if page.visible != SheetVisible::Visible {
            grid.hidden.push(page.name.clone());
        } else if page.typ == SheetType::WorkSheet {
            let part = parts.iter().find(|(name, _)| *name == page.name).map(|(_, part)| part.as_str());
            // The part is unpacked twice, for calamine does not tell of hidden rows; both at once take no longer than one.
            let (sheet, hidden) = std::thread::scope(|scope| {
                let hidden = scope.spawn(|| part.map_or(Ok(Vec::new()), |part| hidden_rows(&mut package, part)));
                (read_sheet(&mut book, &page.name, &mut left), hidden.join())
            });
            let mut sheet = sheet?;
            for row in hidden.map_err(|_| ListError::Damaged)?? {
                sheet.hide(row);
            }
            grid.sheets.push(sheet);
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
        let Some(text) = shown_ref(cell.get_value()) else { continue };
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

/// The part of each sheet, by its name.
fn sheet_parts(package: &mut Package<'_>) -> Result<Vec<(String, String)>, ListError> {
    let targets = package.relations("xl/_rels/workbook.xml.rels")?;
    let text = package.text("xl/workbook.xml")?.unwrap_or_default();
    let mut xml = Xml::new(&text);
    let mut parts = Vec::new();
    while let Some(node) = xml.next()? {
        if let Node::Open(tag) = node
            && tag.name() == "sheet"
            && let (Some(name), Some(id)) = (tag.attribute("name"), tag.attribute("id"))
            && let Some(part) = targets.get(&id)
        {
            parts.push((name, part.clone()));
        }
    }
    Ok(parts)
}

/// The rows that the part marks as hidden, by hand or by a filter.
fn hidden_rows(package: &mut Package<'_>, part: &str) -> Result<Vec<u32>, ListError> {
    let mut hidden = Vec::new();
    let Some(text) = package.text(part)?.filter(|text| text.contains("hidden=")) else { return Ok(hidden) };
    let mut xml = Xml::new(&text);
    let mut row = 0;
    while let Some(node) = xml.next()? {
        let Node::Open(tag) = node else { continue };
        if tag.name() == "row" {
            row = tag.number("r").unwrap_or_else(|| u32::saturating_add(row, 1));
            if tag.attribute("hidden").is_some_and(|value| value == "1" || value == "true") {
                hidden.push(row);
            }
        }
    }
    Ok(hidden)
}
