//! The unit of a row that leaves it empty.

use super::field::Field;
use super::grid::{CellPlace, Sheet};
use super::header::Header;
use super::origin::{How, Origin};
use super::remark::Remarks;
use crate::domain::text::clean;

/// An empty unit of a person: in a column before the names it is that of the row above, for there units stand once for
/// all their rows; behind the names it may be either, and is asked.
pub(super) fn unit_above<'a>(
    sheet: &Sheet,
    header: &Header,
    row: u32,
    (stands, above): (u32, &'a str),
    remarks: &mut Remarks<'_>,
) -> Option<(&'a str, Origin)> {
    let column = header.columns_of(Field::Unit).next()?;
    if sheet.merged_text(row, column).is_some() {
        return None;
    }
    let before = header.columns_of(Field::Name).next().is_some_and(|name| column < name);
    remarks.empty_unit(&clean(above), before, column);
    before.then(|| (above, Origin::new(How::Ditto, Some(CellPlace { row: stands, column }))))
}
