//! A report as .xlsx: a sheet for each table, on A4 across, ready to print and sign, and still a spreadsheet: numbers
//! are numbers, totals are formulas with their values stored, words are words.
//!
//! The same report and moment always give the same bytes. What the format cannot be told through the writer in use:
//! a page number hidden on the first page only. So a sheet that fits one page has none, and a longer one has all.

mod fit;
mod head;
pub mod rows;
mod sheet;
mod style;

use super::Report;
use crate::domain::date::Moment;
use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};
use std::collections::BTreeSet;

/// The largest whole number that a cell holds exactly.
const MOST: i64 = 1 << 53;
const A4: u8 = 9;
/// The page number in the middle above, as the decree has it.
const PAGE_NUMBER: &str = r#"&C&"Times New Roman,Regular"&13&P"#;
/// The longest name that a sheet may have.
const SHEET_NAME_MAX: usize = 31;

/// Why a report was not written.
#[derive(Debug, thiserror::Error)]
pub enum XlsxWriteError {
    /// A number that a cell of a spreadsheet would round; it is never written wrong instead.
    #[error("table “{table}”: {number} is too large for a spreadsheet")]
    NumberTooLarge {
        /// The table's name.
        table: String,
        /// The number.
        number: i64,
    },
    /// The report leaves the bounds of the format: too many rows, too long a text.
    #[error("the spreadsheet could not be written: {0}")]
    Spreadsheet(#[from] XlsxError),
}

/// Writes a report; `created` goes into the file's properties.
///
/// # Errors
/// [`XlsxWriteError`] if a number or the report as a whole is too large for the format.
pub fn write_xlsx(report: &Report, created: Moment) -> Result<Vec<u8>, XlsxWriteError> {
    let mut book = Workbook::new();
    // Row height and column width in pixels, as Excel has them for this font.
    book.set_default_format(&style::body(), 22, 80)?;
    let created = rust_xlsxwriter::ExcelDateTime::from_timestamp(created.timestamp())?;
    let mut properties =
        DocProperties::new().set_title(&report.title).set_subject(&report.subtitle).set_creation_datetime(&created);
    if let Some(office) = &report.letterhead.office {
        properties = properties.set_author(office).set_company(office);
    }
    book.set_properties(&properties);

    let mut names = BTreeSet::new();
    for table in &report.tables {
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&table.name, &mut names))?;
        sheet::draw(sheet, report, table)?;
    }
    if report.tables.is_empty() {
        book.add_worksheet();
    }
    Ok(book.save_to_buffer()?)
}

/// A4 across with the margins of the decree, turned: 30 mm left, 15 right, 20 above and below.
fn page_across(sheet: &mut Worksheet) {
    let inches = |millimetres: f64| millimetres / 25.4;
    sheet.set_landscape().set_paper_size(A4).set_print_center_horizontally(true);
    sheet.set_margins(inches(30.0), inches(15.0), inches(20.0), inches(20.0), inches(10.0), inches(10.0));
}

/// A name that Excel takes: none of `[]:*?/\`, no apostrophe at the ends, at most 31 characters, no two alike.
fn sheet_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let allowed: String =
        name.chars().map(|c| if r"[]:*?/\".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let allowed = match allowed.trim_matches(|c: char| c == '\'' || c.is_whitespace()) {
        "" => "Biểu",
        name => name,
    };
    let mut number = 1;
    loop {
        let ending = if number == 1 { String::new() } else { format!(" ({number})") };
        let room = SHEET_NAME_MAX - ending.len();
        let mut name = String::new();
        for c in allowed.chars() {
            // Excel counts in UTF-16.
            if name.encode_utf16().count() + c.len_utf16() > room {
                break;
            }
            name.push(c);
        }
        let name = format!("{}{ending}", name.trim_end_matches(|c: char| c == '\'' || c.is_whitespace()));
        if taken.insert(name.to_lowercase()) {
            return name;
        }
        number += 1;
    }
}
