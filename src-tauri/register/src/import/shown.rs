//! The value of a spreadsheet's cell as the text that a person sees.

use crate::domain::date::Date;
use calamine::{Data, DataRef, ExcelDateTime};

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

/// The text of a borrowed value: 1975, not 1975.0; days as d/m/yyyy.
pub(super) fn shown_ref(value: &DataRef<'_>) -> Option<String> {
    match value {
        DataRef::SharedString(text) => Some((*text).to_owned()),
        other => shown(&Data::from(other.clone())),
    }
}

/// The text of a value: 1975, not 1975.0; days as d/m/yyyy.
pub(super) fn shown(value: &Data) -> Option<String> {
    match value {
        Data::Empty => None,
        Data::String(text) | Data::DurationIso(text) => Some(text.clone()),
        Data::Int(number) => Some(number.to_string()),
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
