//! What a clerk says of a list in words: its sheet, its header row, its columns.

use super::{GivenList, ListSource};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::import::Changes;
use crate::import::changes::{ColumnMeaning, SheetMeaning};
use crate::import::field::Field;

/// What a clerk says of a list.
#[derive(Debug, Clone, Default)]
pub struct SaidOfList {
    /// The only sheet that is read.
    pub sheet: Option<String>,
    /// The row of the header, from 1; 0 if the list has none.
    pub header_row: Option<u32>,
    /// What columns hold: "C=unit"; "C=" for one that is not read; "C34=unit" under the header in row 34.
    pub columns: Vec<String>,
}

impl GivenList {
    /// The list with what is said of it.
    ///
    /// # Errors
    /// If a column cannot be read.
    pub fn said(source: ListSource, said: SaidOfList) -> Result<Self> {
        let SaidOfList { sheet, header_row, columns } = said;
        let mut sheets = Vec::new();
        if sheet.is_some() {
            sheets.push(SheetMeaning { sheet: None, list: false, header_row: None });
        }
        if sheet.is_some() || header_row.is_some() {
            sheets.push(SheetMeaning { sheet: sheet.clone(), list: true, header_row });
        }
        let columns = columns.iter().map(|said| column(said, sheet.clone())).collect::<Result<_>>()?;
        Ok(Self { source, changes: Changes { sheets, columns, ..Changes::default() } })
    }
}

/// "C=unit", "C34=unit".
fn column(said: &str, sheet: Option<String>) -> Result<ColumnMeaning> {
    let read = || {
        let (place, code) = said.split_once('=')?;
        let place = place.trim().to_ascii_uppercase();
        let column = place.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
        let row = place.strip_prefix(&column).filter(|row| !row.is_empty());
        let header = row.map(str::parse).transpose().ok()?;
        let is_column = (1..=3).contains(&column.len()) && column.bytes().all(|letter| letter.is_ascii_uppercase());
        let field = match code.trim() {
            "" => None,
            code => Some(Field::from_code(code)?),
        };
        is_column.then_some(ColumnMeaning { sheet, header, column, field })
    };
    read().ok_or_else(|| {
        let fields = Field::ALL.iter().map(|field| field.code()).collect::<Vec<_>>().join(", ");
        Error::BadField {
            field: Sentence::new("column", "column"),
            why: Sentence::new(
                format!("“{said}” không đọc được. Hãy ghi như C=unit, với một trong: {fields}."),
                format!("“{said}” cannot be read. Write it like C=unit, with one of: {fields}."),
            ),
        }
    })
}
