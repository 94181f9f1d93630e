//! A workbook of Excel 97–2003: its records in a file of the old Office.

use super::{extent, merges, whole_number};
use register::import::grid::{Grid, Sheet};
use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

/// No record holds more; what is left goes on in others.
const RECORD: usize = 8_224;

/// A workbook.
#[must_use]
pub fn xls(grid: &Grid) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(&workbook(grid)).unwrap();
    file.into_inner().into_inner()
}

/// What holds for all sheets, with the place where each begins; then the sheets.
fn workbook(grid: &Grid) -> Vec<u8> {
    let texts = Texts::of(grid);
    let sheets: Vec<Vec<u8>> = grid.sheets.iter().map(|page| sheet(page, &texts)).collect();
    let globals = |begins: &[usize]| {
        let mut part = [begin(0x0005), record(0x0042, &1_200_u16.to_le_bytes())].concat();
        for (page, begins) in grid.sheets.iter().zip(begins) {
            let name: Vec<u16> = page.name.encode_utf16().collect();
            let head = [&long(*begins)[..], &[0, 0, u8::try_from(name.len()).unwrap(), 1]].concat();
            part.extend(record(0x0085, &[head, wide(&name)].concat()));
        }
        part.extend(texts.records());
        part.extend(record(0x000a, &[]));
        part
    };
    let mut at = globals(&vec![0; sheets.len()]).len();
    let mut begins = Vec::new();
    for sheet in &sheets {
        begins.push(at);
        at += sheet.len();
    }
    [globals(&begins), sheets.concat()].concat()
}

fn sheet(page: &Sheet, texts: &Texts<'_>) -> Vec<u8> {
    let (last, width) = extent(page);
    let mut part = begin(0x0010);
    part.extend(record(0x0200, &[long(0), long(last), short(0), short(width), short(0)].concat()));
    for (row, cells) in page.rows() {
        for (column, text) in cells.iter() {
            let place = [short(row - 1), short(column), short(0_u32)].concat();
            part.extend(match whole_number(text) {
                Some(number) => record(0x0203, &[place, f64::from(number).to_le_bytes().to_vec()].concat()),
                None => record(0x00fd, &[place, long(texts.at[text])].concat()),
            });
        }
    }
    let merges = merges(page);
    if !merges.is_empty() {
        let ends = merges.iter().flat_map(|merge| [merge.top - 1, merge.bottom - 1, merge.left, merge.right]);
        part.extend(record(0x00e5, &[short(merges.len()), ends.flat_map(short).collect()].concat()));
    }
    part.extend(record(0x000a, &[]));
    part
}

/// The texts of all cells, each once, as the cells call them by number.
struct Texts<'g> {
    all: Vec<&'g str>,
    at: BTreeMap<&'g str, usize>,
}

impl<'g> Texts<'g> {
    fn of(grid: &'g Grid) -> Self {
        let (mut all, mut at) = (Vec::new(), BTreeMap::new());
        let rows = grid.sheets.iter().flat_map(Sheet::rows);
        for text in rows.flat_map(|(_, cells)| cells.values()) {
            at.entry(text).or_insert_with(|| {
                all.push(text);
                all.len() - 1
            });
        }
        Self { all, at }
    }

    /// A record of texts, and others that go on with it where a text would not fit.
    fn records(&self) -> Vec<u8> {
        let (mut records, mut kind) = (Vec::new(), 0x00fc);
        let mut part = [long(self.all.len()), long(self.all.len())].concat();
        for text in &self.all {
            let letters: Vec<u16> = text.encode_utf16().collect();
            let text = [short(letters.len()), vec![1], wide(&letters)].concat();
            if part.len() + text.len() > RECORD {
                records.extend(record(kind, &std::mem::take(&mut part)));
                kind = 0x003c;
            }
            part.extend(text);
        }
        records.extend(record(kind, &part));
        records
    }
}

/// The record that a part of this kind begins with.
fn begin(kind: u32) -> Vec<u8> {
    record(
        0x0809,
        &[short(0x0600_u32), short(kind), short(0x0dbb_u32), short(0x07cc_u32), long(0), long(0x0600)].concat(),
    )
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &u16::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
}

fn short(number: impl TryInto<u16>) -> Vec<u8> {
    number.try_into().ok().unwrap().to_le_bytes().to_vec()
}

fn long(number: impl TryInto<u32>) -> Vec<u8> {
    number.try_into().ok().unwrap().to_le_bytes().to_vec()
}

fn wide(letters: &[u16]) -> Vec<u8> {
    letters.iter().flat_map(|letter| letter.to_le_bytes()).collect()
}
