//! The figures of a span of years, as data for a window.

use super::summarise::{Summary, summary_of};
use crate::Register;
use crate::domain::awardee::{AwardeeKind, Gender};
use crate::domain::date::Date;
use crate::domain::money::Dong;
use crate::error::Result;
use crate::report::table::{Cell, ColumnKind, RowKind, Table};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which decisions.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfSpan {
    /// First day of decisions.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// One cell: words, a number, both for a share, or nothing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FigureCell {
    /// What it says in words.
    pub text: Option<String>,
    /// Its number: a count, đồng, or per cent.
    pub number: Option<f64>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FigureColumn {
    /// Its heading.
    pub heading: String,
    /// The heading that it shares with its neighbours.
    pub group: Option<String>,
    /// Whether it holds numbers.
    pub numeric: bool,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FigureRow {
    /// `item`, `part`, `group`, `total` or `sum`.
    pub kind: &'static str,
    /// Its cells.
    pub cells: Vec<FigureCell>,
}

/// One table of the summary.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FigureTable {
    /// Its short name.
    pub name: String,
    /// What stands above it.
    pub title: String,
    /// Its columns.
    pub columns: Vec<FigureColumn>,
    /// Its rows.
    pub rows: Vec<FigureRow>,
}

/// What the summary of the same days says.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Figures {
    /// How many awards.
    pub awards: i64,
    /// To collectives.
    pub collectives: i64,
    /// To households.
    pub households: i64,
    /// To individuals.
    pub individuals: i64,
    /// Of these, to women.
    pub women: i64,
    /// All bonuses together.
    pub bonus: Dong,
    /// Awards with no known bonus rate; they are not in the sum.
    pub without_rate: i64,
    /// The tables of the summary.
    pub tables: Vec<FigureTable>,
}

/// The figures of issued, unrevoked awards whose decisions are dated in the span.
///
/// # Errors
/// If the days are out of order, or totals disagree.
pub fn figures(register: &Register, args: &OfSpan) -> Result<Figures> {
    let Summary { tallies, report } = summary_of(register, args.from, args.to)?;
    let of = |kind| tallies.iter().filter(|tally| tally.kind == kind).map(|tally| tally.awards).sum();
    let women = |kind| kind == (AwardeeKind::Individual, Some(Gender::Female));
    Ok(Figures {
        awards: tallies.iter().map(|tally| tally.awards).sum(),
        collectives: of(AwardeeKind::Collective),
        households: of(AwardeeKind::Household),
        individuals: of(AwardeeKind::Individual),
        women: tallies.iter().filter(|tally| women((tally.kind, tally.gender))).map(|tally| tally.awards).sum(),
        bonus: Dong::checked_sum(tallies.iter().map(|tally| tally.bonus)).unwrap_or_default(),
        without_rate: tallies.iter().map(|tally| tally.without_rate).sum(),
        tables: report.tables.iter().map(figure_table).collect(),
    })
}

fn figure_table(table: &Table) -> FigureTable {
    FigureTable {
        name: table.name.clone(),
        title: table.title.clone(),
        columns: table
            .columns
            .iter()
            .map(|column| FigureColumn {
                heading: column.heading.clone(),
                group: column.group.clone(),
                numeric: !matches!(column.kind, ColumnKind::Mark | ColumnKind::Text),
            })
            .collect(),
        rows: table
            .rows
            .iter()
            .map(|row| FigureRow {
                kind: match row.kind {
                    RowKind::Item => "item",
                    RowKind::Part => "part",
                    RowKind::Group => "group",
                    RowKind::Total => "total",
                    RowKind::Sum => "sum",
                },
                cells: row.cells.iter().map(figure_cell).collect(),
            })
            .collect(),
    }
}

fn figure_cell(cell: &Cell) -> FigureCell {
    // Counts and sums of one office need no more than the 53 bits that a double holds.
    let (text, number) = match cell {
        Cell::Blank => (None, None),
        Cell::Text(text) => (Some(text.clone()), None),
        Cell::Count(count) => (None, Some(*count as f64)),
        Cell::Money(Dong(dong)) => (None, Some(*dong as f64)),
        Cell::Share(share) => (Some(share.in_digits()), Some(share.per_cent())),
    };
    FigureCell { text, number }
}
