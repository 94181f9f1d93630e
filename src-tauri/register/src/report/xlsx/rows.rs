//! Rows of a list as a plain sheet, to be mended in a spreadsheet, or on paper across A4, and read again.

use super::{PAGE_NUMBER, XlsxWriteError, fit, page_across, sheet_name, style};
use crate::domain::date::Moment;
use crate::report::table::{ColumnKind, RowKind};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};
use std::collections::BTreeSet;

/// The widest column, in characters.
const WIDEST: usize = 60;

/// A sheet of words under headings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowSheet {
    /// Its name.
    pub name: String,
    /// The headings.
    pub headings: Vec<String>,
    /// The texts under them.
    pub rows: Vec<Vec<String>>,
    /// The width of each column, in characters; as wide as its words where nothing is said.
    pub widths: Vec<u16>,
    /// How many ruled rows are left to write in.
    pub empty: u32,
}

impl RowSheet {
    /// How wide a column is.
    fn width(&self, column: usize) -> u16 {
        self.widths.get(column).copied().unwrap_or_else(|| {
            let texts = std::iter::once(&self.headings).chain(&self.rows).filter_map(|texts| texts.get(column));
            let longest = texts.map(|words| words.chars().count()).max().unwrap_or_default();
            u16::try_from(longest.clamp(5, WIDEST) + 2).unwrap_or(u16::MAX)
        })
    }
}

/// Writes the sheets; every cell is text, whatever it looks like.
///
/// # Errors
/// [`XlsxWriteError`] if they leave the bounds of the format.
pub fn write_rows(sheets: &[RowSheet], created: Moment) -> Result<Vec<u8>, XlsxWriteError> {
    let mut book = Workbook::new();
    // Row height and column width in pixels.
    book.set_default_format(&style::body(), 26, 80)?;
    let created = ExcelDateTime::from_timestamp(created.timestamp())?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let mut names = BTreeSet::new();
    let (heading, text) = (style::heading(), style::body().set_text_wrap().set_num_format("@"));
    let ruled = style::cell(RowKind::Item, ColumnKind::Text).set_num_format("@");
    for page in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&page.name, &mut names))?;
        sheet.set_freeze_panes(1, 0)?;
        page_across(sheet);
        sheet.set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        if !page.rows.is_empty() {
            sheet.set_header(PAGE_NUMBER);
        }
        let widths: Vec<u16> = (0..page.headings.len()).map(|column| page.width(column)).collect();
        let mut end = 0;
        for (row, texts) in (0..).zip(std::iter::once(&page.headings).chain(&page.rows)) {
            let (mut lines, format) = (1, if row == 0 { &heading } else { &ruled });
            for ((column, words), width) in (0..).zip(texts).zip(&widths) {
                sheet.write_string_with_format(row, column, words, format)?;
                lines = lines.max(fit::lines(words, &[*width], 13.0));
            }
            // Not every program makes room by itself.
            if row == 0 || lines > 1 {
                sheet.set_row_height(row, (f64::from(lines) * fit::LINE + 3.0).min(fit::ROW_MAX))?;
            }
            end = row;
        }
        for (column, width) in (0..).zip(&widths) {
            // Cells that were never written keep the format, so that a number typed there stays as typed.
            sheet.set_column_width(column, *width)?.set_column_format(column, &text)?;
            for row in end + 1..=end + page.empty {
                sheet.write_blank(row, column, &ruled)?;
            }
        }
    }
    Ok(book.save_to_buffer()?)
}
