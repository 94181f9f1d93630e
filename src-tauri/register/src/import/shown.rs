//! The value of a spreadsheet's cell as the text that a person sees.

use super::grid::Text;
use super::memo::Recurrence;
use crate::domain::date::Date;
use crate::quick::QuickMap;
use calamine::{Data, DataRef, ExcelDateTime};
use std::collections::BTreeMap;
use std::collections::hash_map::Entry;

/// Columns past the 256th are outside any list.
pub(super) const COLUMNS_MAX: u32 = 256;
/// The rows of the largest sheet.
pub(super) const ROWS_MAX: u32 = 1 << 20;
/// Cells of a whole file.
pub(super) const CELLS_MAX: usize = 2_000_000;
/// Merged cells of a sheet.
pub(super) const MERGES_MAX: usize = 20_000;
/// Sheets of a file.
pub(super) const SHEETS_MAX: usize = 200;

/// Texts that cells share, by where they stand in the workbook's table.
#[derive(Default)]
pub(super) struct Shared {
    texts: QuickMap<*const u8, Option<Text>>,
    columns: BTreeMap<u32, Recurrence>,
}

impl Shared {
    /// The text of a borrowed value in a column: 1975, not 1975.0; days as d/m/yyyy. A blank one is none.
    pub(super) fn shown(&mut self, column: u32, value: &DataRef<'_>) -> Option<Text> {
        let seen = |text: &Text| !text.is_blank();
        let DataRef::SharedString(text) = value else {
            return shown(&Data::from(value.clone())).map(Text::from).filter(seen);
        };
        let column = self.columns.entry(column).or_default();
        let read = || Some(Text::from(*text)).filter(seen);
        if column.is_rare() {
            return read();
        }
        let known = self.texts.entry(text.as_ptr());
        column.count(matches!(known, Entry::Occupied(_)));
        known.or_insert_with(read).clone()
    }
}

/// The text of a value: 1975, not 1975.0; days as d/m/yyyy.
pub(super) fn shown(value: &Data) -> Option<String> {
    match value {
        Data::Empty => None,
        Data::String(text) | Data::DurationIso(text) => Some(text.clone()),
        Data::Int(number) => Some(number.to_string()),
        Data::Float(number) if number.fract() == 0.0 && (1.0..1e15).contains(number) => {
            Some((*number as u64).to_string())
        }
        Data::Float(number) => Some(number.to_string()),
        Data::Bool(yes) => Some(checked(*yes)),
        Data::DateTimeIso(text) => Some(iso_day(text)),
        Data::Error(error) => Some(error.to_string()),
        Data::DateTime(moment) => Some(day(moment)),
    }
}

/// A ticked box is an "x", as it would be by hand.
pub(super) fn checked(yes: bool) -> String {
    if yes { "x" } else { "" }.to_owned()
}

/// "1975-08-15T00:00:00" as 15/8/1975; anything else as it stands.
pub(super) fn iso_day(text: &str) -> String {
    let day = text.get(..10).and_then(Date::parse);
    day.map_or_else(|| text.to_owned(), Date::in_digits)
}

fn day(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return moment.as_f64().to_string();
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{day}/{month}/{year}")
}
