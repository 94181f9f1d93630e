//! Rows of a list as a plain sheet, to be mended in a spreadsheet and read again.

use super::{XlsxWriteError, sheet_name, style};
use crate::domain::date::Moment;
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
}

/// Writes the sheets; every cell is text, whatever it looks like.
///
/// # Errors
/// [`XlsxWriteError`] if they leave the bounds of the format.
pub fn write_rows(sheets: &[RowSheet], created: Moment) -> Result<Vec<u8>, XlsxWriteError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_timestamp(created.timestamp())?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let mut names = BTreeSet::new();
    let (heading, text) = (style::heading(), style::body().set_text_wrap().set_num_format("@"));
    for page in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&page.name, &mut names))?;
        sheet.set_freeze_panes(1, 0)?;
        for (row, texts) in (0..).zip(std::iter::once(&page.headings).chain(&page.rows)) {
            for (column, words) in (0..).zip(texts) {
                let format = if row == 0 { &heading } else { &text };
                sheet.write_string_with_format(row, column, words, format)?;
            }
        }
        for column in 0..page.headings.len() {
            let lines = std::iter::once(&page.headings).chain(&page.rows).filter_map(|texts| texts.get(column));
            let longest = lines.map(|words| words.chars().count()).max().unwrap_or_default();
            let width = u16::try_from(longest.clamp(5, WIDEST) + 2).unwrap_or(u16::MAX);
            // Cells that were never written keep the format, so that a number typed there stays as typed.
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            sheet.set_column_width(column, width)?.set_column_format(column, &text)?;
        }
    }
    Ok(book.save_to_buffer()?)
}
