//! The cells of a list as files: what an office program would write of them, in each format.

mod xls;
mod xlsb;

pub use self::xls::xls;
pub use self::xlsb::xlsb;
use crate::lists::{cell_of_document, document, paragraph_in, parts, table_of_document};
use encoding_rs::WINDOWS_1258;
use register::import::grid::{Grid, Merge, Sheet};
use rust_xlsxwriter::{Format, Workbook};
use std::fmt::Write as _;

/// A workbook; its words stand in `font`.
#[must_use]
pub fn xlsx(grid: &Grid, font: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let format = Format::new().set_font_name(font);
    for page in &grid.sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(&page.name).unwrap();
        for merge in merges(page).into_iter().filter(|merge| (merge.top, merge.left) != (merge.bottom, merge.right)) {
            let column = |at| u16::try_from(at).unwrap();
            let (top, bottom, left, right) = (merge.top - 1, merge.bottom - 1, column(merge.left), column(merge.right));
            sheet.merge_range(top, left, bottom, right, "", &format).unwrap();
        }
        for (row, cells) in page.rows() {
            for (column, text) in cells.iter() {
                let column = u16::try_from(column).unwrap();
                match whole_number(text) {
                    Some(number) => sheet.write_number_with_format(row - 1, column, number, &format).unwrap(),
                    None => sheet.write_string_with_format(row - 1, column, text, &format).unwrap(),
                };
            }
        }
    }
    book.save_to_buffer().unwrap()
}

/// A document: the first `above` rows of each sheet as paragraphs, the others as a table.
#[must_use]
pub fn docx(grid: &Grid, font: &str, above: u32) -> Vec<u8> {
    let mut body = String::new();
    for page in &grid.sheets {
        for (_, cells) in page.rows().take_while(|(row, _)| *row <= above) {
            cells.values().for_each(|text| body.push_str(&paragraph_in(font, text)));
        }
        body.push_str(&table_of_document(&table_rows(page, font, above)));
        body.push_str(&paragraph_in(font, ""));
    }
    document(&body)
}

/// The rows of a table, with a cell for each place.
fn table_rows(page: &Sheet, font: &str, above: u32) -> Vec<String> {
    let (last, width) = extent(page);
    let merges = merges(page);
    let over = |row: u32, column: u32| {
        merges.iter().find(|m| (m.top..=m.bottom).contains(&row) && (m.left..=m.right).contains(&column))
    };
    (above + 1..=last)
        .map(|row| {
            let mut line = String::new();
            let mut column = 0;
            while column < width {
                let merge = over(row, column);
                let wide = merge.map_or(1, |merge| merge.right - merge.left + 1);
                let tall = merge.filter(|merge| merge.bottom > merge.top);
                let mark = match tall {
                    Some(merge) if merge.top == row => "<w:vMerge w:val=\"restart\"/>",
                    Some(_) => "<w:vMerge/>",
                    None => "",
                };
                let properties = format!("<w:gridSpan w:val=\"{wide}\"/>{mark}");
                let text = page.text(row, column).unwrap_or_default();
                line.push_str(&cell_of_document(&properties, &paragraph_in(font, text)));
                column += wide;
            }
            line
        })
        .collect()
}

/// A spreadsheet of LibreOffice.
#[must_use]
pub fn ods(grid: &Grid) -> Vec<u8> {
    let mut body = String::new();
    for page in &grid.sheets {
        let (last, width) = extent(page);
        let merges = merges(page);
        write!(body, "<table:table table:name=\"{}\">", page.name).unwrap();
        for row in 1..=last {
            body.push_str("<table:table-row>");
            for column in 0..width {
                let merge = merges.iter().find(|merge| {
                    (merge.top..=merge.bottom).contains(&row) && (merge.left..=merge.right).contains(&column)
                });
                let begins = merge.filter(|merge| (merge.top, merge.left) == (row, column));
                let spans = begins.map_or(String::new(), |merge| {
                    format!(
                        " table:number-columns-spanned=\"{}\" table:number-rows-spanned=\"{}\"",
                        merge.right - merge.left + 1,
                        merge.bottom - merge.top + 1
                    )
                });
                let element = if merge.is_some() && begins.is_none() { "covered-table-cell" } else { "table-cell" };
                let text = page.text(row, column).unwrap_or_default();
                let lines: String =
                    text.split('\n').map(|line| format!("<text:p>{}</text:p>", in_xml(&spaced(line)))).collect();
                let inside = if text.is_empty() { "" } else { lines.as_str() };
                write!(body, "<table:{element}{spans} office:value-type=\"string\">{inside}</table:{element}>")
                    .unwrap();
            }
            body.push_str("</table:table-row>");
        }
        body.push_str("</table:table>");
    }
    const NAMES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
        xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
        xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    let content = format!(
        "<office:document-content {NAMES}><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>\
         </office:document-content>"
    );
    parts(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)])
}

/// The first sheet as text with this delimiter.
#[must_use]
pub fn text(grid: &Grid, delimiter: char) -> String {
    let page = &grid.sheets[0];
    let (last, width) = extent(page);
    let quoted = |text: &str| {
        if text.contains([delimiter, '"', '\n']) {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.to_owned()
        }
    };
    let line = |row: u32| {
        let cells = (0..width).map(|column| quoted(page.text(row, column).unwrap_or_default()));
        cells.collect::<Vec<_>>().join(&delimiter.to_string()) + "\r\n"
    };
    (1..=last).map(line).collect()
}

/// Text as the bytes of UTF-16 with its mark.
#[must_use]
pub fn utf16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// Text as the bytes of windows-1258, tones apart; none if a character has no code there.
#[must_use]
pub fn windows_1258(text: &str) -> Option<Vec<u8>> {
    let apart = crate::legacy::combining(text);
    let (bytes, _, failed) = WINDOWS_1258.encode(&apart);
    (!failed).then(|| bytes.into_owned())
}

/// Offices let numbers be numbers, but for those that begin with a zero.
fn whole_number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number: &u32| number.to_string() == text)
}

fn merges(page: &Sheet) -> Vec<Merge> {
    (1..=extent(page).0).flat_map(|row| page.merges_in(row).collect::<Vec<_>>()).collect()
}

/// The last row and the number of columns.
fn extent(page: &Sheet) -> (u32, u32) {
    let last = page.rows().map(|(row, _)| row).max().unwrap_or(0);
    let width = page.rows().flat_map(|(_, cells)| cells.columns()).max().map_or(1, |column| column + 1);
    (last, width)
}

fn in_xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace("\u{1}", "<text:s/>")
}

/// The second of two spaces is an element there.
fn spaced(line: &str) -> String {
    line.replace("  ", " \u{1}")
}
