//! An .xlsb workbook, which no free program writes: its records by hand.

use super::{extent, merges, whole_number};
use crate::lists::byte_parts;
use register::import::grid::{Grid, Sheet};

/// A workbook; these rows of its sheets, from 1, are hidden.
#[must_use]
pub fn xlsb(grid: &Grid, hidden: &[u32]) -> Vec<u8> {
    let mut book = [record(0x83, &[]), record(0x8f, &[])].concat();
    let mut links = String::new();
    for (number, page) in (1_u32..).zip(&grid.sheets) {
        let id = format!("rId{number}");
        book.extend(record(0x9c, &[longs(&[0, number]), wide(&id), wide(&page.name)].concat()));
        links += &format!("<Relationship Id=\"{id}\" Target=\"worksheets/sheet{number}.bin\"/>");
    }
    book.extend([record(0x90, &[]), record(0x84, &[])].concat());
    let links = format!("<Relationships>{links}</Relationships>");
    let sheets =
        (1..).zip(&grid.sheets).map(|(at, page)| (format!("xl/worksheets/sheet{at}.bin"), sheet(page, hidden)));
    let sheets: Vec<(String, Vec<u8>)> = sheets.collect();
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.bin", &book),
        ("xl/_rels/workbook.bin.rels", links.as_bytes()),
    ];
    parts.extend(sheets.iter().map(|(path, part)| (path.as_str(), part.as_slice())));
    byte_parts(&parts)
}

fn sheet(page: &Sheet, hidden: &[u32]) -> Vec<u8> {
    let (last, width) = extent(page);
    let mut part = record(0x81, &[]);
    part.extend(record(0x94, &longs(&[0, last.saturating_sub(1), 0, width - 1])));
    part.extend(record(0x91, &[]));
    for (row, cells) in page.rows() {
        let flags = [0, 0, 0, if hidden.contains(&row) { 0x10 } else { 0 }];
        part.extend(record(0, &[&longs(&[row - 1, 0])[..], &flags].concat()));
        for (column, text) in cells.iter() {
            let place = longs(&[column, 0]);
            part.extend(match whole_number(text) {
                Some(number) => record(5, &[place, f64::from(number).to_le_bytes().to_vec()].concat()),
                None => record(6, &[place, wide(text)].concat()),
            });
        }
    }
    part.extend(record(0x92, &[]));
    for merge in merges(page) {
        part.extend(record(0xb0, &longs(&[merge.top - 1, merge.bottom - 1, merge.left, merge.right])));
    }
    part.extend(record(0x82, &[]));
    part
}

/// Kind, length and data; kinds and lengths have seven bits in each byte.
fn record(kind: u32, data: &[u8]) -> Vec<u8> {
    [seven_bits(kind), seven_bits(u32::try_from(data.len()).unwrap()), data.to_vec()].concat()
}

fn seven_bits(mut number: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let byte = u8::try_from(number & 0x7f).unwrap();
        number >>= 7;
        bytes.push(if number == 0 { byte } else { byte | 0x80 });
        if number == 0 {
            return bytes;
        }
    }
}

fn longs(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

fn wide(text: &str) -> Vec<u8> {
    let letters: Vec<u16> = text.encode_utf16().collect();
    let bytes = letters.iter().flat_map(|letter| letter.to_le_bytes()).collect();
    [longs(&[u32::try_from(letters.len()).unwrap()]), bytes].concat()
}
