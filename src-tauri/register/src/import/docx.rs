//! A .docx document as a [`Grid`]: each table with a header is a sheet, with the paragraphs over it above; a document
//! of numbered paragraphs is a sheet of lines. Links, fields and embedded files are not looked at.

mod body;
mod numbering;

pub(super) use self::body::{Block, Cell, Row};

use self::body::read_body;
use self::numbering::Numbering;
use super::error::ListError;
use super::footnote::is_footnote;
use super::grid::{Grid, Merge, Sheet, address};
use super::header::own_header;
use super::legacy::{self, Lettering};
use super::lines::sheet_from_lines;
use super::package::Package;
use super::shown::COLUMNS_MAX;
use super::title::names_decision;
use std::collections::BTreeMap;

/// A table of so few rows without a header is a letterhead or a pair of signatures.
const LAYOUT_ROWS: usize = 6;

/// Reads the tables, and the numbered paragraphs where they are the list.
pub(super) fn grid_from_document(file_name: &str, bytes: &[u8]) -> Result<Grid, ListError> {
    let mut package = Package::open(bytes)?;
    let mut numbering = Numbering::read(&package.text("word/numbering.xml")?.unwrap_or_default())?;
    numbering.read_styles(&package.text("word/styles.xml")?.unwrap_or_default())?;
    let text = package.text("word/document.xml")?.ok_or(ListError::Damaged)?;
    grid_from_blocks(file_name, read_body(&text, &mut numbering)?)
}

/// The lists among the blocks of a document.
pub(super) fn grid_from_blocks(file_name: &str, blocks: Vec<Block>) -> Result<Grid, ListError> {
    let mut walk = Walk::default();
    for block in blocks {
        match block {
            Block::Line(line) => walk.line(line),
            Block::Table(rows) => walk.table(&rows)?,
        }
    }
    walk.end();
    let Walk { mut sheets, lines, .. } = walk;
    sheets.extend(sheet_from_lines(file_name, &lines));
    if sheets.is_empty() { Err(ListError::NoList) } else { Ok(Grid { sheets, hidden: Vec::new() }) }
}

#[derive(Default)]
struct Walk {
    sheets: Vec<Sheet>,
    /// All paragraphs outside the lists, numbered from 1.
    lines: Vec<(u32, String)>,
    /// The paragraphs since the last table of a list.
    above: Vec<String>,
    count: u32,
    /// Columns of the last table of a list, and its last row.
    last: (u32, u32),
}

impl Walk {
    fn line(&mut self, line: String) {
        self.count += 1;
        self.above.push(line.clone());
        self.lines.push((self.count, line));
    }

    /// Footnotes under the last table are rows of it, as in a spreadsheet.
    fn end(&mut self) {
        if let Some(sheet) = self.sheets.last_mut() {
            for line in self.above.iter().filter(|line| is_footnote(line)) {
                self.last.1 += 1;
                sheet.put(self.last.1, 0, line.clone());
            }
        }
    }

    fn table(&mut self, rows: &[Row]) -> Result<(), ListError> {
        let name = format!("Bảng {}", self.sheets.len() + 1);
        let mut sheet = Sheet::new(&name);
        let width = fill(&mut sheet, rows, 0)?;
        let header = own_header(&legacy::shown(&sheet));
        if header != Some(1) {
            if let Some(sheet) = self.sheets.last_mut().filter(|_| width == self.last.0) {
                // The same table after a heading or the end of a page, with or without its header somewhere.
                for line in std::mem::take(&mut self.above) {
                    self.last.1 += 1;
                    sheet.put(self.last.1, 0, line);
                }
                fill(sheet, rows, self.last.1)?;
                self.last.1 = self.last.1.saturating_add(count(rows));
                return Ok(());
            }
            if header.is_none() && rows.len() <= LAYOUT_ROWS {
                let texts = rows.iter().flat_map(|row| &row.cells).flat_map(|cell| cell.text.lines());
                texts.for_each(|line| self.line(line.to_owned()));
                return Ok(());
            }
        }
        sheet.above = std::mem::take(&mut self.above);
        if !legacy::shown(&sheet).above.iter().any(|line| names_decision(line))
            && let Some(first) = self.sheets.last()
        {
            sheet.above.splice(0..0, first.above.iter().cloned());
        }
        self.last = (width, count(rows));
        self.sheets.push(sheet);
        Ok(())
    }
}

fn count(rows: &[Row]) -> u32 {
    u32::try_from(rows.len()).unwrap_or(u32::MAX)
}

/// Puts the cells of a table below row `below` of a sheet; answers how many columns it has.
fn fill(sheet: &mut Sheet, rows: &[Row], below: u32) -> Result<u32, ListError> {
    let mut width = 0;
    // Cells that go on downwards, by column: first row and last column.
    let mut open: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    let mut number = below;
    for row in rows {
        number = number.saturating_add(1);
        let mut column = row.before;
        let mut ends = std::mem::take(&mut open);
        for cell in &row.cells {
            let right = column.saturating_add(cell.wide - 1);
            if right >= COLUMNS_MAX {
                return Err(ListError::TooWide { sheet: sheet.name.clone(), address: address(number, right) });
            }
            let top = if cell.goes_on { ends.remove(&column).map_or(number, |(top, _)| top) } else { number };
            open.insert(column, (top, right));
            if top == number {
                sheet.put(number, column, cell.text.clone());
                if let Some(lettering) = cell.font.as_deref().and_then(Lettering::of_font) {
                    sheet.letter(number, column, lettering);
                }
            }
            column = right + 1;
        }
        close(sheet, &ends, number - 1);
        width = width.max(column);
        if row.hidden {
            sheet.hide(number);
        }
    }
    close(sheet, &open, number);
    Ok(width)
}

/// Notes the cells that end in row `bottom` and stand over more than one place.
fn close(sheet: &mut Sheet, ends: &BTreeMap<u32, (u32, u32)>, bottom: u32) {
    for (left, (top, right)) in ends {
        if *top < bottom || left < right {
            sheet.merge(Merge { top: *top, bottom, left: *left, right: *right });
        }
    }
}
