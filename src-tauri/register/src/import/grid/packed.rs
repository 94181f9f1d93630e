//! A grid as it comes through the pipe: each text is said once, and cells name it by its number.

use super::{Cells, Grid, Merge, Sheet, Text};
use crate::import::legacy::Lettering;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::{BTreeMap, HashMap};

#[derive(Serialize, Deserialize)]
struct Packed<T> {
    texts: Vec<T>,
    sheets: Vec<PackedSheet>,
    hidden: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct PackedSheet {
    name: String,
    above: Vec<String>,
    lines: bool,
    rows: Vec<PackedRow>,
    hidden: Vec<PackedRow>,
    merges: Vec<Merge>,
    letterings: Vec<(u32, u32, Lettering)>,
}

/// A row, and one behind the other the column and the number of the text of each of its cells.
type PackedRow = (u32, Vec<u32>);

impl Serialize for Grid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut texts = Texts::default();
        let sheets = self.sheets.iter().map(|sheet| texts.pack(sheet)).collect();
        Packed { texts: texts.all, sheets, hidden: self.hidden.clone() }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Grid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Packed { texts, sheets, hidden } = Packed::<Text>::deserialize(deserializer)?;
        let sheets = sheets.into_iter().map(|sheet| unpacked(sheet, &texts)).collect::<Option<_>>();
        let sheets = sheets.ok_or_else(|| D::Error::custom("a cell names no text"))?;
        Ok(Self { sheets, hidden })
    }
}

#[derive(Default)]
struct Texts<'g> {
    all: Vec<&'g str>,
    /// The number of each text, by where it stands: what is shared stands in one place.
    numbers: HashMap<*const u8, u32>,
}

impl<'g> Texts<'g> {
    fn pack(&mut self, sheet: &'g Sheet) -> PackedSheet {
        let mut rows = |rows: &'g BTreeMap<u32, Cells>| -> Vec<PackedRow> {
            let mut packed =
                |cells: &'g Cells| cells.shared().flat_map(|(column, text)| [column, self.number(text)]).collect();
            rows.iter().map(|(row, cells)| (*row, packed(cells))).collect()
        };
        let letterings = sheet.rows.iter().chain(&sheet.hidden).flat_map(|(row, cells)| {
            cells.lettered().filter_map(|(column, lettering)| Some((*row, column, lettering?)))
        });
        PackedSheet {
            name: sheet.name.clone(),
            above: sheet.above.clone(),
            lines: sheet.lines,
            rows: rows(&sheet.rows),
            hidden: rows(&sheet.hidden),
            merges: sheet.merges.clone(),
            letterings: letterings.collect(),
        }
    }

    fn number(&mut self, text: &'g Text) -> u32 {
        let next = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(text.as_ptr()).or_insert(next);
        if number == next {
            self.all.push(text);
        }
        number
    }
}

fn unpacked(packed: PackedSheet, texts: &[Text]) -> Option<Sheet> {
    let PackedSheet { name, above, lines, rows, hidden, merges, letterings } = packed;
    let cell = |pair: &[u32]| match pair {
        [column, text] => Some((*column, texts.get(usize::try_from(*text).ok()?)?.clone())),
        _ => None,
    };
    let cells = |packed: &[u32]| packed.chunks(2).map(cell).collect::<Option<Cells>>();
    let rows_of = |rows: Vec<PackedRow>| {
        rows.into_iter().map(|(row, packed)| Some((row, cells(&packed)?))).collect::<Option<BTreeMap<_, _>>>()
    };
    let mut sheet = Sheet { name, above, lines, rows: rows_of(rows)?, hidden: rows_of(hidden)?, ..Sheet::default() };
    merges.into_iter().for_each(|merge| sheet.merge(merge));
    for (row, column, lettering) in letterings {
        let cells = sheet.rows.get_mut(&row).or_else(|| sheet.hidden.get_mut(&row));
        cells.into_iter().for_each(|cells| cells.letter(column, lettering));
    }
    Some(sheet)
}
