//! The grid of a campaign: a window of its awards, served from SQL, never all rows at once.

mod filter;
mod problem;

pub(crate) use filter::values;
pub(crate) use filter::{FilterColumn, GridFilter, ValueCount};

use super::Reader;
use crate::domain::award::RegisterNumber;
use crate::domain::awardee::{AwardeeKind, Gender};
use crate::domain::cell::CellProblem;
use crate::domain::date::Birth;
use crate::domain::id::{AwardId, AwardeeId, CampaignId, DecisionId, FormId};
use crate::error::Result;
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

const FROM: &str = include_str!("grid/from.sql");
const WHERE: &str = include_str!("grid/where.sql");
const PROBLEMS: &str = include_str!("grid/problems.sql");
const ROW: &str = include_str!("grid/row.sql");
const STANDS: &str = include_str!("grid/stands.sql");
const HAS_PROBLEM: &str = "(no_achievement OR no_position OR no_unit OR capitals OR twice)";

fn order(sort: GridSort) -> String {
    let way = if sort.descending { " DESC" } else { "" };
    let first = match sort.column {
        GridColumn::Place => String::new(),
        GridColumn::Name => format!("awardee.sort_key{way}, "),
        GridColumn::Unit => format!(
            "(SELECT sort_key FROM unit_name WHERE unit_name.unit_id = award.unit_id
              ORDER BY from_date DESC, id DESC LIMIT 1){way} NULLS LAST, "
        ),
        GridColumn::Form => format!("award.form_id{way}, "),
    };
    // Within equal names, units and forms the list's own order stands, whichever way the column runs.
    let way = if sort.column == GridColumn::Place { way } else { "" };
    format!("ORDER BY {first}decision.id{way}, award.place{way}, award.id{way}")
}

/// How many rows a query has.
pub(crate) fn total(reader: &Reader, query: &GridQuery) -> Result<i64> {
    let sql = format!("SELECT count(*) FROM (SELECT 1{} {})", filter::marks(query), filter::rows(query));
    Ok(reader.one(&sql, filter::parameters(query), |row| row.get(0))?.unwrap_or(0))
}

/// The rows of a query from `offset` on, at most `limit`.
pub(crate) fn window(reader: &Reader, query: &GridQuery, offset: u32, limit: u32) -> Result<Vec<GridRow>> {
    let (marks, law, order) = (filter::marks(query), filter::rows(query), order(query.sort));
    let sql = format!("SELECT award.id{marks} {law} {order} LIMIT ?6 OFFSET ?7");
    let (campaign, decision, kind, words, chosen) = filter::parameters(query);
    let seen = (campaign, decision, kind, words, chosen, limit, offset);
    let ids: Vec<AwardId> = reader.all(&sql, seen, |row| row.get(0))?;
    by_id(reader, &ids)
}

/// Those rows, in that order; one that is gone is left out.
pub(crate) fn by_id(reader: &Reader, ids: &[AwardId]) -> Result<Vec<GridRow>> {
    // What is costly is asked only of the rows that are shown.
    let from = FROM.replace("CROSS JOIN", "JOIN");
    let sql = format!("SELECT {ROW}, {STANDS}, {PROBLEMS} {from} WHERE award.id = ?");
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        rows.extend(reader.one(&sql, [id], row_from_row)?);
    }
    Ok(rows)
}

/// Which of the rows a query has.
pub(crate) fn matching(reader: &Reader, query: &GridQuery, ids: &[AwardId]) -> Result<Vec<AwardId>> {
    let (marks, law) = (filter::marks(query), filter::rows(query));
    let sql = format!("SELECT award.id{marks} {law} AND award.id IN (SELECT value FROM json_each(?6))");
    let (campaign, decision, kind, words, chosen) = filter::parameters(query);
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let ids = format!("[{}]", ids.join(","));
    reader.all(&sql, (campaign, decision, kind, words, chosen, ids), |row| row.get(0))
}

/// The place of the nearest row with a problem after `after`, or before it.
pub(crate) fn next_problem(reader: &Reader, query: &GridQuery, after: i64, backwards: bool) -> Result<Option<i64>> {
    let (law, order) = (filter::rows(query), order(query.sort));
    let (side, way) = if backwards { ("<", "DESC") } else { (">", "ASC") };
    let sql = format!(
        "SELECT n FROM (SELECT row_number() OVER ({order}) - 1 AS n, {PROBLEMS}, {STANDS} {law})
         WHERE n {side} ?6 AND {HAS_PROBLEM} ORDER BY n {way} LIMIT 1"
    );
    let (campaign, decision, kind, words, chosen) = filter::parameters(query);
    reader.one(&sql, (campaign, decision, kind, words, chosen, after), |row| row.get(0))
}

/// How the rows of a campaign, or of one of its decisions, stand.
pub(crate) fn counts(reader: &Reader, campaign: CampaignId, decision: Option<DecisionId>) -> Result<GridCounts> {
    let of = |kind: &str| format!("coalesce(sum(kind = '{kind}'), 0)");
    let (collectives, households, individuals) = (of("collective"), of("household"), of("individual"));
    let sql = format!(
        "SELECT {collectives}, {households}, {individuals}, coalesce(sum({HAS_PROBLEM}), 0),
                coalesce(sum(state = 'draft' AND NOT no_achievement AND NOT twice), 0), coalesce(sum(printed), 0)
         FROM (SELECT {ROW}, {STANDS}, {PROBLEMS} {FROM} {WHERE})"
    );
    let none: Option<AwardeeKind> = None;
    let counts = reader.one(&sql, (campaign, decision, none, "[]"), |row| {
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
        problems: problem::problems_from_row(row)?,
    })
}
