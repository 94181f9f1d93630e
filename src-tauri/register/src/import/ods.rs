//! An .ods spreadsheet as a [`Grid`], read here and not by calamine: it tells neither hidden rows nor merged cells, and
//! makes room for every repeated one.

use super::error::ListError;
use super::grid::{Grid, Merge, Sheet, address};
use super::package::{Node, Package, Tag, Xml};
use super::shown::{CELLS_MAX, COLUMNS_MAX, MERGES_MAX, ROWS_MAX, SHEETS_MAX, checked, iso_day};
use std::collections::HashSet;

/// Reads the visible sheets; formulas give the value that was saved with them.
pub(super) fn grid_from_open_document(bytes: &[u8]) -> Result<Grid, ListError> {
    let mut package = Package::open(bytes)?;
    let sealed = package.text("META-INF/manifest.xml")?.is_some_and(|text| text.contains("encryption-data"));
    if sealed {
        return Err(ListError::Encrypted);
    }
    let text = package.text("content.xml")?.ok_or(ListError::Damaged)?;
    let mut walk = Walk { xml: Xml::new(&text), grid: Grid::default(), left: CELLS_MAX, merges: 0 };
    walk.book()?;
    Ok(walk.grid)
}

struct Walk<'x> {
    xml: Xml<'x>,
    grid: Grid,
    left: usize,
    merges: usize,
}

/// A row as its mark-up tells it; nothing stands in the sheet before its end.
struct Row {
    number: u32,
    repeated: u32,
    hidden: bool,
    column: u32,
    cells: Vec<(u32, String)>,
}

impl Walk<'_> {
    fn book(&mut self) -> Result<(), ListError> {
        let (mut style, mut unseen) = (String::new(), HashSet::new());
        while let Some(node) = self.xml.next()? {
            let Node::Open(tag) = node else { continue };
            match tag.name().as_str() {
                "style" => style = tag.attribute("name").unwrap_or_default(),
                "table-properties" if tag.attribute("display").as_deref() == Some("false") => {
                    unseen.insert(std::mem::take(&mut style));
                }
                "table" if self.grid.sheets.len() + self.grid.hidden.len() < SHEETS_MAX => {
                    let name = tag.attribute("name").unwrap_or_default();
                    if tag.attribute("style-name").is_some_and(|style| unseen.contains(&style)) {
                        self.grid.hidden.push(name);
                        self.xml.skip()?;
                    } else {
                        let sheet = self.sheet(&name)?;
                        self.grid.sheets.push(sheet);
                    }
                }
                "tracked-changes" => self.xml.skip()?,
                _ => {}
            }
        }
        Ok(())
    }

    fn sheet(&mut self, name: &str) -> Result<Sheet, ListError> {
        let mut sheet = Sheet::new(name);
        let mut next = 1_u32;
        loop {
            match self.xml.next()?.ok_or(ListError::Damaged)? {
                Node::Open(tag) => match tag.name().as_str() {
                    "table-row" => {
                        let hidden = tag.attribute("visibility").is_some_and(|seen| seen != "visible");
                        let repeated = tag.number("number-rows-repeated").unwrap_or(1).max(1);
                        let row = Row { number: next, repeated, hidden, column: 0, cells: Vec::new() };
                        self.row(row, &mut sheet)?;
                        next = next.saturating_add(repeated);
                    }
                    "shapes" | "table" | "forms" => self.xml.skip()?,
                    _ => {}
                },
                Node::Close(name) if name == "table" => return Ok(sheet),
                _ => {}
            }
        }
    }

    fn row(&mut self, mut row: Row, sheet: &mut Sheet) -> Result<(), ListError> {
        loop {
            match self.xml.next()?.ok_or(ListError::Damaged)? {
                Node::Open(tag) if matches!(tag.name().as_str(), "table-cell" | "covered-table-cell") => {
                    self.cell(&tag, &mut row, sheet)?;
                }
                Node::Close(name) if name == "table-row" => break,
                _ => {}
            }
        }
        if row.cells.is_empty() {
            return Ok(());
        }
        if row.number.saturating_add(row.repeated) > ROWS_MAX {
            let address = address(row.number, row.cells.first().map_or(0, |(column, _)| *column));
            return Err(ListError::TooWide { sheet: sheet.name.clone(), address });
        }
        for number in row.number..row.number + row.repeated {
            self.left = self.left.checked_sub(row.cells.len()).ok_or(ListError::TooManyCells { most: CELLS_MAX })?;
            for (column, text) in &row.cells {
                sheet.put(number, *column, text.clone());
            }
            if row.hidden {
                sheet.hide(number);
            }
        }
        Ok(())
    }

    fn cell(&mut self, tag: &Tag<'_>, row: &mut Row, sheet: &mut Sheet) -> Result<(), ListError> {
        let repeated = tag.number("number-columns-repeated").unwrap_or(1).max(1);
        let column = row.column;
        row.column = column.saturating_add(repeated);
        let (wide, tall) = (tag.number("number-columns-spanned"), tag.number("number-rows-spanned"));
        let (wide, tall) = (wide.unwrap_or(1).max(1), tall.unwrap_or(1).max(1));
        if wide.max(tall) > 1 && self.merges < MERGES_MAX && row.number.saturating_add(tall) <= ROWS_MAX {
            self.merges += 1;
            let (top, left) = (row.number, column);
            sheet.merge(Merge { top, bottom: top + tall - 1, left, right: left.saturating_add(wide - 1) });
        }
        let written = self.written()?;
        let text = value(tag, written);
        if text.trim().is_empty() {
            return Ok(());
        }
        if row.column > COLUMNS_MAX {
            let address = address(row.number, row.column - 1);
            return Err(ListError::TooWide { sheet: sheet.name.clone(), address });
        }
        row.cells.extend((column..row.column).map(|column| (column, text.clone())));
        Ok(())
    }

    /// The paragraphs of the cell that has just opened, a line each; remarks and drawings are not of the list.
    fn written(&mut self) -> Result<String, ListError> {
        let (mut text, mut paragraphs, mut inside) = (String::new(), 0, false);
        loop {
            match self.xml.next()?.ok_or(ListError::Damaged)? {
                Node::Open(tag) => match tag.name().as_str() {
                    "p" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        (paragraphs, inside) = (paragraphs + 1, true);
                    }
                    "s" => (0..tag.number("c").unwrap_or(1).min(100)).for_each(|_| text.push(' ')),
                    "tab" => text.push('\t'),
                    "line-break" => text.push('\n'),
                    "annotation" | "frame" | "custom-shape" | "table" => self.xml.skip()?,
                    _ => {}
                },
                Node::Text(more) if inside => text.push_str(&more),
                Node::Text(_) => {}
                Node::Close(name) => match name.as_str() {
                    "p" => inside = false,
                    "table-cell" | "covered-table-cell" => return Ok(text),
                    _ => {}
                },
            }
        }
    }
}

/// What the cell holds: a day without its format, a number as it was stored unless its digits are all that is shown.
fn value(tag: &Tag<'_>, written: String) -> String {
    let digits = !written.is_empty() && written.chars().all(|c| c.is_ascii_digit());
    match tag.attribute("value-type").as_deref() {
        Some("date") => tag.attribute("date-value").map_or(written, |day| iso_day(&day)),
        Some("boolean") => checked(tag.attribute("boolean-value").as_deref() == Some("true")),
        Some("float" | "percentage" | "currency") if !digits => {
            let number = tag.attribute("value").and_then(|number| number.parse::<f64>().ok());
            number.map_or(written, |number| number.to_string())
        }
        _ => written,
    }
}
