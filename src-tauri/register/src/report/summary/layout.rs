//! The columns of a summary table, and figures set into them. One list of columns serves all tables, so that a
//! reader finds the same figure in the same place.

use super::figures::Figures;
use crate::report::table::{Cell, Column, ColumnKind, Row, RowKind, Share};

/// Where each figure stands in a row.
pub mod place {
    /// The line's name.
    pub const LABEL: usize = 1;
    /// All awards.
    pub const AWARDS: usize = 2;
    /// Collectives.
    pub const COLLECTIVES: usize = 3;
    /// Households.
    pub const HOUSEHOLDS: usize = 4;
    /// Persons.
    pub const INDIVIDUALS: usize = 5;
    /// Women.
    pub const WOMEN: usize = 6;
    /// Men.
    pub const MEN: usize = 7;
    /// Persons of unknown gender.
    pub const UNKNOWN: usize = 8;
    /// Money.
    pub const BONUS: usize = 11;
}

/// The columns; `label` heads the column of names.
pub(super) fn columns(label: &str) -> Vec<Column> {
    use ColumnKind::{Mark, Money, Share, Text, Whole};
    const PERSONS: &str = "Cá nhân";
    const SHARES: &str = "Tỷ lệ (%)";
    vec![
        Column::new("STT", Mark, 5).marked("A"),
        Column::new(label, Text, 26).marked("B"),
        Column::new("Tổng số lượt khen", Whole, 8).marked("1=2+3+4"),
        Column::new("Tập thể", Whole, 7).marked("2"),
        Column::new("Hộ gia đình", Whole, 7).marked("3"),
        Column::new("Tổng số", Whole, 7).under(PERSONS).marked("4=5+6+7"),
        Column::new("Nữ", Whole, 6).under(PERSONS).marked("5"),
        Column::new("Nam", Whole, 6).under(PERSONS).marked("6"),
        Column::new("Chưa rõ giới tính", Whole, 8).under(PERSONS).marked("7"),
        Column::new("Tập thể", Share, 7).under(SHARES).marked("8=2:1"),
        Column::new("Nữ", Share, 7).under(SHARES).marked("9=5:4"),
        Column::new("Tiền thưởng (đồng)", Money, 15).marked("10"),
    ]
}

/// One line of figures.
pub(super) fn row(kind: RowKind, mark: Cell, label: &str, figures: &Figures) -> Row {
    let share = |part, whole| Share::new(part, whole).map_or(Cell::Blank, Cell::Share);
    let cells = vec![
        mark,
        Cell::Text(label.to_owned()),
        Cell::Count(figures.awards),
        Cell::Count(figures.collectives),
        Cell::Count(figures.households),
        Cell::Count(figures.individuals),
        Cell::Count(figures.women),
        Cell::Count(figures.men),
        Cell::Count(figures.unknown),
        share(figures.collectives, figures.awards),
        share(figures.women, figures.individuals),
        Cell::Money(figures.bonus),
    ];
    Row { kind, cells }
}
