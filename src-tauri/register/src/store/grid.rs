//! The grid of a campaign: a window of its awards, served from SQL, never all rows at once.

mod filter;
mod order;
mod problem;

pub(crate) use filter::{FilterColumn, GridFilter, ValueCount};
pub(crate) use filter::{matching, values};

use super::Reader;
use crate::domain::award::RegisterNumber;
use crate::domain::awardee::{AwardeeKind, Gender};
use crate::domain::cell::CellProblem;
use crate::domain::date::Birth;
use crate::domain::id::{AwardId, AwardeeId, CampaignId, DecisionId, FormId};
use crate::error::Result;
use order::Order;
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// By what rows are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum GridColumn {
    /// By decision, and place in its list.
    Place,
    /// By name, in Vietnamese order.
    Name,
    /// By the unit's name.
    Unit,
    /// By form.
    Form,
}

/// The order of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GridSort {
    /// By what.
    pub column: GridColumn,
    /// Whether from the last to the first.
    pub descending: bool,
}

/// Which rows, in which order.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GridQuery {
    /// Of which campaign.
    pub campaign: CampaignId,
    /// Only those of one decision.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub decision: Option<DecisionId>,
    /// Only those of one kind of awardee.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub kind: Option<AwardeeKind>,
    /// Words that a row must hold, each at the beginning of one of its words; diacritics do not matter.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub text: String,
    /// Only those that have one of the chosen values in each of these columns.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub filters: Vec<GridFilter>,
    /// The order.
    pub sort: GridSort,
}

/// One row of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GridRow {
    /// The award.
    pub id: AwardId,
    /// Its decision.
    pub decision: DecisionId,
    /// Its awardee.
    pub awardee: AwardeeId,
    /// Its place in the decision's list.
    pub place: i64,
    /// What the awardee is.
    pub kind: AwardeeKind,
    /// The awardee's name.
    pub name: String,
    /// Honorific or rank.
    pub honorific: Option<String>,
    /// Gender, where known.
    pub gender: Option<Gender>,
    /// Birth, where known.
    pub birth: Option<Birth>,
    /// Position.
    pub position: Option<String>,
    /// The unit's name on the day of the decision.
    pub unit: Option<String>,
    /// The form.
    pub form: FormId,
    /// The form's name.
    pub form_name: String,
    /// Its own achievement.
    pub achievement: Option<String>,
    /// Number in the golden book, once issued.
    pub number: Option<String>,
    /// `draft` or `issued`.
    pub state: String,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Whether its certificate was printed; proofs do not count.
    pub printed: bool,
    /// What is the matter with its cells; nothing once it is issued.
    pub problems: Vec<CellProblem>,
}

/// How many rows there are, and how they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct GridCounts {
    /// Awards to collectives.
    pub collectives: i64,
    /// Awards to households.
    pub households: i64,
    /// Awards to individuals.
    pub individuals: i64,
    /// Rows with any problem.
    pub problems: i64,
    /// Draft rows that nothing graver than an info stands against.
    pub ready: i64,
    /// Rows whose certificate was printed.
    pub printed: i64,
}

const ROW: &str = include_str!("grid/row.sql");

/// How many rows a query has, and those from `offset` on, at most `limit`.
pub(crate) fn page(reader: &Reader, query: &GridQuery, offset: u32, limit: u32) -> Result<(i64, Vec<GridRow>)> {
    let order = Order::of(reader, query)?;
    let rows = by_id(reader, &order.slice(reader, offset.into(), limit.into())?)?;
    Ok((order.total(), rows))
}

/// The awards of all rows of a query, in its order.
pub(crate) fn ids(reader: &Reader, query: &GridQuery) -> Result<Vec<AwardId>> {
    let order = Order::of(reader, query)?;
    order.slice(reader, 0, order.total())
}

/// Those rows, in that order; one that is gone is left out.
pub(crate) fn by_id(reader: &Reader, ids: &[AwardId]) -> Result<Vec<GridRow>> {
    ids.iter().filter_map(|id| reader.one(ROW, [id], row_from_row).transpose()).collect()
}

/// The place of the nearest row with a problem after `after`, or before it.
pub(crate) fn next_problem(reader: &Reader, query: &GridQuery, after: i64, backwards: bool) -> Result<Option<i64>> {
    let order = Order::of(reader, query)?;
    if backwards { order.problem_before(reader, after) } else { order.problem_from(reader, after.saturating_add(1)) }
}

/// How the rows of a campaign, or of one of its decisions, stand.
pub(crate) fn counts(reader: &Reader, campaign: CampaignId, decision: Option<DecisionId>) -> Result<GridCounts> {
    let counts = reader.one(include_str!("grid/counts.sql"), (campaign, decision), |row| {
        Ok(GridCounts {
            collectives: row.get(0)?,
            households: row.get(1)?,
            individuals: row.get(2)?,
            problems: row.get(3)?,
            ready: row.get(4)?,
            printed: row.get(5)?,
        })
    })?;
    let empty = GridCounts { collectives: 0, households: 0, individuals: 0, problems: 0, ready: 0, printed: 0 };
    Ok(counts.unwrap_or(empty))
}

/// The code under which `grid_row` keeps a kind.
pub(super) fn kind_code(kind: AwardeeKind) -> i64 {
    match kind {
        AwardeeKind::Collective => 1,
        AwardeeKind::Household => 2,
        AwardeeKind::Individual => 3,
    }
}

fn row_from_row(row: &Row<'_>) -> rusqlite::Result<GridRow> {
    let number = match (row.get("book_year")?, row.get("book_sequence")?) {
        (Some(year), Some(sequence)) => Some(RegisterNumber { year, sequence }.to_string()),
        _ => None,
    };
    Ok(GridRow {
        id: row.get("id")?,
        decision: row.get("decision_id")?,
        awardee: row.get("awardee_id")?,
        place: row.get("place")?,
        kind: row.get("kind")?,
        name: row.get("name")?,
        honorific: row.get("honorific")?,
        gender: row.get("gender")?,
        birth: row.get("birth")?,
        position: row.get("position")?,
        unit: row.get("unit")?,
        form: row.get("form_id")?,
        form_name: row.get("form_name")?,
        achievement: row.get("achievement")?,
        number,
        state: row.get("state")?,
        revoked: row.get("revoked")?,
        printed: row.get("printed")?,
        problems: problem::problems_from_bits(row.get("problems")?),
    })
}
