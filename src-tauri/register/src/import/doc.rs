//! A .doc document of Word 97–2003 as a [`Grid`], by way of office_oxide's model of it: the same blocks as a .docx has.
//! What that reader is not sure of, and a document in which it finds no list, is answered by the advice to save it as
//! .docx.

use super::docx::{Block, Cell, Row, grid_from_blocks};
use super::error::ListError;
use super::grid::Grid;
use super::shown::CELLS_MAX;
use super::xls::old_office;
use office_oxide::ir::{Element, List, Table, inline_to_text};
use office_oxide::options::ParseOptions;
use office_oxide::{Document, DocumentFormat};
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

/// Reads the tables, and the numbered paragraphs where they are the list.
pub(super) fn grid_from_old_document(file_name: &str, bytes: &[u8]) -> Result<Grid, ListError> {
    if loses_letters(bytes) {
        return Err(ListError::OldWord);
    }
    let reader = Cursor::new(bytes.to_vec());
    // Strict: what is known to be incomplete is an error.
    let document = Document::from_reader_with(reader, DocumentFormat::Doc, &ParseOptions::strict());
    let model = document.map_err(|_| ListError::OldWord)?.to_ir();
    let mut blocks = Blocks::default();
    for section in &model.sections {
        blocks.read(&section.elements)?;
    }
    grid_from_blocks(file_name, blocks.found).map_err(|error| match error {
        ListError::NoList => ListError::OldWord,
        other => other,
    })
}

/// The ư of TCVN3 is the code of a soft hyphen. LibreOffice writes it as Word's optional hyphen, which the reader leaves
/// out as a sign that is not shown.
fn loses_letters(bytes: &[u8]) -> bool {
    let font: Vec<u8> = ".Vn".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let text = old_office(bytes).ok().and_then(|mut file| {
        let mut text = Vec::new();
        file.open_stream("/WordDocument").ok()?.read_to_end(&mut text).ok()?;
        Some(text)
    });
    let hyphen = |four: &[u8]| matches!(four, [_, 0, 0x1f, 0]);
    let set_in_old_font = bytes.windows(font.len()).any(|found| found == font);
    set_in_old_font && text.is_some_and(|text| text.windows(4).any(hyphen))
}

#[derive(Default)]
struct Blocks {
    found: Vec<Block>,
    cells: usize,
}

impl Blocks {
    fn read(&mut self, elements: &[Element]) -> Result<(), ListError> {
        for element in elements {
            match element {
                Element::Table(table) => {
                    let rows = self.rows(table)?;
                    self.found.push(Block::Table(rows));
                }
                Element::TextBox(inner) => self.read(&inner.content)?,
                other => {
                    let mut lines = Vec::new();
                    lines_of(std::slice::from_ref(other), &mut lines);
                    self.found.extend(lines.into_iter().map(Block::Line));
                }
            }
        }
        Ok(())
    }

    /// The rows with a cell for each place: the model leaves out the places that a cell above reaches into.
    fn rows(&mut self, table: &Table) -> Result<Vec<Row>, ListError> {
        // Columns that a cell above stands in, with its width and the rows that it still reaches.
        let mut reaching: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
        let mut rows = Vec::new();
        for row in &table.rows {
            let mut made = Row::default();
            let mut column = 0;
            let mut own = row.cells.iter();
            let mut below = BTreeMap::new();
            loop {
                let cell = if let Some((wide, rows)) = reaching.remove(&column) {
                    if rows > 1 {
                        below.insert(column, (wide, rows - 1));
                    }
                    Cell { wide, goes_on: true, ..Cell::default() }
                } else if let Some(cell) = own.next() {
                    let wide = cell.col_span.max(1);
                    if cell.row_span > 1 {
                        below.insert(column, (wide, cell.row_span - 1));
                    }
                    let mut lines = Vec::new();
                    lines_of(&cell.content, &mut lines);
                    Cell { text: lines.join("\n"), wide, ..Cell::default() }
                } else {
                    break;
                };
                self.cells += 1;
                if self.cells > CELLS_MAX {
                    return Err(ListError::TooManyCells { most: CELLS_MAX });
                }
                column = column.saturating_add(cell.wide);
                made.cells.push(cell);
            }
            reaching = below;
            rows.push(made);
        }
        Ok(rows)
    }
}

/// The lines that a person sees, those of inner tables included.
fn lines_of(elements: &[Element], lines: &mut Vec<String>) {
    for element in elements {
        let text = match element {
            Element::Heading(heading) => inline_to_text(&heading.content),
            Element::Paragraph(paragraph) => inline_to_text(&paragraph.content),
            Element::List(list) => {
                items_of(list, lines);
                continue;
            }
            Element::TextBox(inner) => {
                lines_of(&inner.content, lines);
                continue;
            }
            Element::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| lines_of(&cell.content, lines));
                continue;
            }
            _ => continue,
        };
        if !text.trim().is_empty() {
            lines.push(text.trim_matches(' ').to_owned());
        }
    }
}

/// The items with the numbers that Word shows.
fn items_of(list: &List, lines: &mut Vec<String>) {
    for (number, item) in (list.start_number.unwrap_or(1)..).zip(&list.items) {
        let mut inside = Vec::new();
        lines_of(&item.content, &mut inside);
        let mark = if list.ordered { format!("{number}.") } else { "-".to_owned() };
        let first = inside.first().map_or(String::new(), |line| format!(" {line}"));
        lines.push(format!("{mark}{first}"));
        lines.extend(inside.into_iter().skip(1));
        if let Some(nested) = &item.nested {
            items_of(nested, lines);
        }
    }
}
