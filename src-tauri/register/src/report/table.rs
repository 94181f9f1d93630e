//! A Table: typed cells under headings, in no file format yet. The same noun carries a summary, a statutory form and
//! a page of the golden book. It adds nothing up; whoever builds a table vouches for its figures.

use crate::domain::money::Dong;

/// A table of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Short name, for a sheet's tab: "Theo đơn vị".
    pub name: String,
    /// What stands above it: "Theo đơn vị được khen thưởng".
    pub title: String,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// The rows, top to bottom, headings not among them.
    pub rows: Vec<Row>,
}

impl Table {
    /// Whether any column stands under a group heading, so that the heading takes two rows.
    #[must_use]
    pub fn has_groups(&self) -> bool {
        self.columns.iter().any(|column| column.group.is_some())
    }

    /// Whether any column has a mark, so that a row of marks stands below the headings.
    #[must_use]
    pub fn has_marks(&self) -> bool {
        self.columns.iter().any(|column| column.mark.is_some())
    }
}

/// What a column holds, hence how it is aligned and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Short text in the middle: an ordinal (STT), a code (mã số), a unit of measure.
    Mark,
    /// Text from the left, wrapped.
    Text,
    /// Whole numbers.
    Whole,
    /// Per cent, one decimal.
    Share,
    /// Whole đồng.
    Money,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// The heading that it shares with its neighbours; neighbours with the same one stand under one merged cell.
    pub group: Option<String>,
    /// What statutory forms print below the heading: "A", "1", "1=2+3+4".
    pub mark: Option<String>,
    /// What it holds.
    pub kind: ColumnKind,
    /// Width hint in digits of the body font; a writer may widen a column, never narrow it.
    pub width: u16,
}

impl Column {
    /// A column on its own, without mark.
    #[must_use]
    pub fn new(heading: &str, kind: ColumnKind, width: u16) -> Self {
        Self { heading: heading.to_owned(), group: None, mark: None, kind, width }
    }

    /// The same column under a group heading.
    #[must_use]
    pub fn under(mut self, group: &str) -> Self {
        self.group = Some(group.to_owned());
        self
    }

    /// The same column with a mark below its heading.
    #[must_use]
    pub fn marked(mut self, mark: &str) -> Self {
        self.mark = Some(mark.to_owned());
        self
    }
}

/// What a row is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// A line of figures; a [`RowKind::Sum`] adds it in.
    Item,
    /// A line "of which": part of an item already counted.
    Part,
    /// A heading between rows ("Theo đối tượng"); only its first text is shown, across the whole table.
    Group,
    /// A total that is given, not the sum of the items: line 01 of form 0603.
    Total,
    /// A total that is the sum of all items of the table; a spreadsheet may write it as a formula.
    Sum,
}

/// A row: as many cells as the table has columns; missing cells are blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is for.
    pub kind: RowKind,
    /// Its cells, left to right.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing to say; not the same as a count of zero.
    Blank,
    /// Words; never read as a formula or a number by any writer.
    Text(String),
    /// How many.
    Count(i64),
    /// How much.
    Money(Dong),
    /// How large a part is of the whole.
    Share(Share),
}

/// Whether a spreadsheet may run this text as a formula when a person types it or opens it from .csv. Full-width signs
/// count in East Asian versions; a tab or line break may be dropped in front of a sign.
#[must_use]
pub fn leads_formula(text: &str) -> bool {
    const LEADS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(LEADS)
}

/// A part of a whole, kept as the two counts so that nobody forgets the × 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    part: i64,
    whole: i64,
}

impl Share {
    /// `part` of `whole`; none if the whole is empty or the part is not within it.
    #[must_use]
    pub fn new(part: i64, whole: i64) -> Option<Self> {
        (whole > 0 && (0..=whole).contains(&part)).then_some(Self { part, whole })
    }

    /// Per cent, unrounded: 508 of 779 is 65.21….
    #[must_use]
    pub fn per_cent(self) -> f64 {
        // Shares need no more than the 53 bits that a double holds.
        self.part as f64 * 100.0 / self.whole as f64
    }

    /// Per cent with one decimal, half up, and a Vietnamese comma: "65,2".
    #[must_use]
    pub fn in_digits(self) -> String {
        let (part, whole) = (i128::from(self.part), i128::from(self.whole));
        let tenths = (part * 2000 + whole) / (whole * 2);
        format!("{},{}", tenths / 10, tenths % 10)
    }
}
