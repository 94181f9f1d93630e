//! Reconciliation: a summary table's finished cells, added up again and held against the tallies. Real reports have
//! been signed with totals that their columns do not bear out; a table that disagrees is refused, never written.

use super::SummaryError;
use super::figures::Figures;
use super::layout::place;
use crate::domain::money::Dong;
use crate::report::table::{Cell, Row, RowKind, Table};

/// Checks a summary table against the figures of all tallies:
/// every row adds up across, the items add up to the total row, and the total row equals `truth`.
///
/// # Errors
/// [`SummaryError::Disagreement`] names the table, the figure and both numbers;
/// [`SummaryError::OutOfRange`] if a sum leaves 64 bits.
pub fn reconcile(table: &Table, truth: &Figures) -> Result<(), SummaryError> {
    const FIGURES: [(usize, &str); 8] = [
        (place::AWARDS, "Tổng số lượt khen"),
        (place::COLLECTIVES, "Tập thể"),
        (place::HOUSEHOLDS, "Hộ gia đình"),
        (place::INDIVIDUALS, "Cá nhân"),
        (place::WOMEN, "Nữ"),
        (place::MEN, "Nam"),
        (place::UNKNOWN, "Chưa rõ giới tính"),
        (place::BONUS, "Tiền thưởng"),
    ];
    let agree = |figure: &str, found: i64, expected: i64| {
        let (table, figure) = (table.name.clone(), figure.to_owned());
        if found == expected { Ok(()) } else { Err(SummaryError::Disagreement { table, figure, found, expected }) }
    };
    let sum = |figures: &[i64]| {
        Dong::checked_sum(figures.iter().copied().map(Dong))
            .map(|sum| sum.0)
            .ok_or_else(|| SummaryError::OutOfRange { table: table.name.clone() })
    };

    for row in &table.rows {
        let figure = |place| number(row, place);
        let name = |what: &str| match row.cells.get(place::LABEL) {
            Some(Cell::Text(label)) => format!("{what}, dòng “{label}”"),
            _ => what.to_owned(),
        };
        let kinds = [figure(place::COLLECTIVES), figure(place::HOUSEHOLDS), figure(place::INDIVIDUALS)];
        agree(&name("Tổng số lượt khen"), figure(place::AWARDS), sum(&kinds)?)?;
        let genders = [figure(place::WOMEN), figure(place::MEN), figure(place::UNKNOWN)];
        agree(&name("Cá nhân"), figure(place::INDIVIDUALS), sum(&genders)?)?;
    }

    let expected = [
        truth.awards,
        truth.collectives,
        truth.households,
        truth.individuals,
        truth.women,
        truth.men,
        truth.unknown,
        truth.bonus.0,
    ];
    for ((place, figure), expected) in FIGURES.into_iter().zip(expected) {
        let of_kind = |kind| table.rows.iter().filter(move |row| row.kind == kind).map(|row| number(row, place));
        let items: Vec<i64> = of_kind(RowKind::Item).collect();
        let totals: Vec<i64> = of_kind(RowKind::Sum).collect();
        agree(figure, sum(&items)?, expected)?;
        agree(figure, sum(&totals)?, expected)?;
    }
    Ok(())
}

/// The number at a place; a cell that holds none counts for nothing, so that a missing figure is a disagreement.
fn number(row: &Row, place: usize) -> i64 {
    match row.cells.get(place) {
        Some(Cell::Count(count)) => *count,
        Some(Cell::Money(dong)) => dong.0,
        _ => 0,
    }
}
