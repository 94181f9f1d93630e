//! Text as a [`Grid`] of one sheet: encoding and delimiter are found, not asked for; without a header it may be numbered
//! lines.

use super::error::ListError;
use super::grid::{Grid, Sheet};
use super::header::own_header;
use super::legacy;
use super::lines::{lines_of, sheet_from_lines};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

const COLUMNS_MAX: usize = 256;
const CELLS_MAX: usize = 2_000_000;

/// Reads text. Rows are numbered as a spreadsheet would: a line break inside quotes starts no row.
pub(super) fn grid_from_text(name: &str, text: &str) -> Result<Grid, ListError> {
    // One kind of line end, for the reader counts lines by it.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let in_lines = || sheet_from_lines(name, &lines_of(&text));
    let sheet = match in_columns(name, &text) {
        Ok(sheet) if own_header(&sheet).is_none() && own_header(&legacy::shown(&sheet)).is_none() => {
            in_lines().unwrap_or(sheet)
        }
        Err(ListError::NotAList) => in_lines().ok_or(ListError::NotAList)?,
        read => read?,
    };
    Ok(Grid { sheets: vec![sheet], hidden: Vec::new() })
}

/// Reads text with delimiters.
fn in_columns(name: &str, text: &str) -> Result<Sheet, ListError> {
    let mut sheet = Sheet::new(name);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let (mut cells, mut widest, mut inner_lines) = (0, 0, 0);
    for record in reader.records() {
        let record = record.map_err(|_| ListError::Damaged)?;
        let line = record.position().map_or(1, csv::Position::line);
        let row = u32::try_from(line.saturating_sub(inner_lines)).map_err(|_| ListError::NotAList)?;
        widest = widest.max(record.len());
        for (column, field) in record.iter().enumerate() {
            cells += 1;
            inner_lines += u64::try_from(field.matches('\n').count()).unwrap_or_default();
            if cells > CELLS_MAX {
                return Err(ListError::TooManyCells { most: CELLS_MAX });
            }
            if column < COLUMNS_MAX {
                sheet.put(row, u32::try_from(column).unwrap_or_default(), field.to_owned());
            } else if !field.trim().is_empty() {
                let address = super::grid::address(row, u32::try_from(column).unwrap_or(u32::MAX));
                return Err(ListError::TooWide { sheet: name.to_owned(), address });
            }
        }
    }
    if widest < 2 {
        return Err(ListError::NotAList);
    }
    Ok(sheet)
}

/// The text in bytes: UTF-8 or UTF-16 by its mark or its look, else the western page, which any bytes are; windows-1258
/// and the codes of the old fonts are told from it cell by cell.
pub(super) fn decoded(bytes: &[u8]) -> Result<String, ListError> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) => (UTF_8, 0),
        None => (bare_utf16(bytes).unwrap_or(WINDOWS_1252), 0),
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
    if text.contains('\0') { Err(ListError::NotAList) } else { Ok(text.into_owned()) }
}

/// UTF-16 without a mark shows itself by the zero bytes of its spaces, digits and delimiters.
fn bare_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |odd: usize| bytes.iter().take(4096).skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    match () {
        () if second > 8 && first == 0 => Some(UTF_16LE),
        () if first > 8 && second == 0 => Some(UTF_16BE),
        () => None,
    }
}

/// The delimiter that parts the first lines into most columns; quoted text does not count.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b';', 0_usize), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for byte in text.bytes().take(20_000) {
        match byte {
            b'"' => quoted = !quoted,
            byte if !quoted => {
                for (delimiter, count) in &mut counts {
                    *count += usize::from(*delimiter == byte);
                }
            }
            _ => {}
        }
    }
    // Commas stand in running text as well, so they win only if the others are absent or clearly fewer.
    let [(_, semicolons), (_, tabs), (_, commas)] = counts;
    match () {
        () if semicolons >= tabs && semicolons > 0 && semicolons * 3 >= commas => b';',
        () if tabs > 0 && tabs * 3 >= commas => b'\t',
        () => b',',
    }
}
