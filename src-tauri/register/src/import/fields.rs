//! The cells of a row by the fields that their columns hold: dittos and merged cells filled, columns of one field joined.

use super::field::Field;
use super::grid::{CellPlace, Cells, Sheet};
use super::header::Header;
use super::origin::{How, Origin, RowOrigins};
use super::remark::Remarks;
use super::value::{is_ditto, is_mark, is_nothing};
use crate::domain::awardee::AwardeeKind;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What a spreadsheet shows for a formula that failed.
const FAILED: [&str; 4] = ["#N/A", "#REF!", "#VALUE!", "#NAME?"];

/// The texts of a row by field.
#[derive(Default)]
pub(super) struct Fields<'a> {
    found: [Option<Found<'a>>; Field::ALL.len()],
    /// The kind that the column of the name tells, or a mark in a column of kinds.
    pub(super) kind: Option<AwardeeKind>,
}

struct Found<'a> {
    column: u32,
    origin: Origin,
    text: Cow<'a, str>,
}

impl<'a> Fields<'a> {
    /// Reads a row. `above` are the last texts by column with their rows, for dittos.
    pub(super) fn of_row(
        sheet: &'a Sheet,
        header: &Header,
        (row, cells): (u32, &'a Cells),
        above: &mut BTreeMap<u32, (u32, &'a str)>,
        remarks: &mut Remarks<'_>,
    ) -> Self {
        let mut fields = Self::default();
        for (column, field) in &header.columns {
            let own = matches!(field, Field::Name | Field::Ordinal);
            let found = cells.get(*column).map(|text| (row, text));
            let found = if own { found } else { found.or_else(|| sheet.merged_text(row, *column)) };
            let Some((mut stands, mut text)) = found else { continue };
            let mut how = if stands == row { How::Column } else { How::Merged };
            if FAILED.iter().any(|mark| text.starts_with(mark)) {
                remarks.failed_formula(*column);
                continue;
            }
            if !own && is_ditto(text) {
                let Some(above) = above.get(column) else {
                    remarks.ditto_without_above(*column);
                    continue;
                };
                (stands, text) = *above;
                how = How::Ditto;
            }
            above.insert(*column, (stands, text));
            if !own && is_nothing(text) {
                continue;
            }
            let is_kind = header.kinds.get(column).filter(|_| *field == Field::Name);
            if let Some(kind) = is_kind {
                fields.kind = Some(*kind);
                if is_mark(text) {
                    continue;
                }
            }
            // Hardly a column has marks, so hardly a text is looked at.
            let meaning = header.marked.get(column).filter(|_| is_mark(text));
            let text = meaning.map_or(Cow::Borrowed(text), |meaning| Cow::Owned(meaning.clone()));
            let spot = CellPlace { row: stands, column: *column };
            let origin = Origin::new(how, Some(spot)).at_most(header.sure(*column));
            fields.add(*field, spot, Found { column: *column, origin, text }, remarks);
        }
        fields
    }

    fn add(&mut self, field: Field, spot: CellPlace, found: Found<'a>, remarks: &mut Remarks<'_>) {
        let Some(place) = self.found.get_mut(field as usize) else { return };
        match place {
            None => *place = Some(found),
            Some(first) if field == Field::Form => remarks.two_forms(&first.text, &found.text, found.column),
            Some(first) => {
                first.origin.join(spot);
                let whole = first.text.to_mut();
                whole.push(' ');
                whole.push_str(&found.text);
            }
        }
    }

    fn place(&self, field: Field) -> Option<&Found<'a>> {
        self.found.get(field as usize)?.as_ref()
    }

    /// The text of a field.
    pub(super) fn text(&self, field: Field) -> Option<Cow<'a, str>> {
        self.place(field).map(|found| found.text.clone())
    }

    /// The column of a field that has a text.
    pub(super) fn column(&self, field: Field) -> Option<u32> {
        self.place(field).map(|found| found.column)
    }

    /// Where the texts came from.
    pub(super) fn origins(&self) -> RowOrigins {
        let found = Field::ALL.into_iter().zip(&self.found);
        RowOrigins::of_fields(found.filter_map(|(field, found)| Some((field, found.as_ref()?.origin.clone()))))
    }
}
