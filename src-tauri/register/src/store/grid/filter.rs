//! Which rows a query asks for: the campaign, words, and the values chosen under headings.

use super::{FROM, GridQuery, PROBLEMS, STANDS, WHERE};
use crate::domain::awardee::AwardeeKind;
use crate::domain::fold::fold;
use crate::domain::id::{CampaignId, DecisionId};
use crate::error::Result;
use crate::store::Reader;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use ts_rs::TS;

/// A column whose values can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FilterColumn {
    /// The form.
    Form,
    /// The unit.
    Unit,
    /// Honorific or rank.
    Honorific,
    /// The decision.
    Decision,
    /// How the row stands: `revoked`, `printed`, `incomplete`, `ready`.
    State,
}

/// The values of one column that rows may have.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GridFilter {
    /// Which column.
    pub column: FilterColumn,
    /// Values as [`values`] names them; an empty text is an empty cell.
    pub values: Vec<String>,
}

/// A value of a column, and how many rows have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ValueCount {
    /// What a filter names it by; an empty text is an empty cell.
    pub value: String,
    /// How it reads. A state has no other name than its value.
    pub label: String,
    /// How many rows.
    pub count: i64,
}

/// More values than this are no help in a list to choose from.
const MOST: u32 = 500;

pub(super) type Filter = (CampaignId, Option<DecisionId>, Option<AwardeeKind>, String, String);

/// The parameters of the law that [`rows`] writes. Chosen values stand between control characters, which no cell holds.
pub(super) fn parameters(query: &GridQuery) -> Filter {
    let folded = fold(&query.text);
    // Folded words hold letters and digits only, so they need no escaping.
    let words: Vec<String> =
        folded.split(' ').filter(|word| !word.is_empty()).map(|word| format!("\"{word}\"")).collect();
    let mut chosen = String::new();
    for GridFilter { column, values } in &query.filters {
        for value in values {
            let clean: String = value.chars().filter(|letter| !letter.is_control()).collect();
            let _ = write!(chosen, "\u{1f}{}\u{1e}{clean}\u{1f}", column.key());
        }
    }
    (query.campaign, query.decision, query.kind, format!("[{}]", words.join(",")), chosen)
}

/// Where a query's rows come from. SQLite lets its conditions name what is selected, which is what [`marks`] is for.
pub(super) fn rows(query: &GridQuery) -> String {
    // A parameter that is bound must be named, also where nothing is chosen.
    let mut law = format!("{FROM} {WHERE} AND ?5 IS NOT NULL");
    for filter in &query.filters {
        let (key, value) = (filter.column.key(), filter.column.value());
        let _ = write!(law, " AND instr(?5, char(31) || '{key}' || char(30) || {value} || char(31)) > 0");
    }
    law
}

/// How a row stands, in words that a filter names, from the marks of [`PROBLEMS`] and [`STANDS`].
const STAND: &str = include_str!("stand.sql");

/// What must be selected for a query's conditions to name it, with a comma before it.
pub(super) fn marks(query: &GridQuery) -> String {
    let by_state = query.filters.iter().any(|filter| filter.column == FilterColumn::State);
    if by_state { format!(", {PROBLEMS}, {STANDS}") } else { String::new() }
}

impl FilterColumn {
    fn key(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Unit => "unit",
            Self::Honorific => "honorific",
            Self::Decision => "decision",
            Self::State => "state",
        }
    }

    /// The value of a row, as text.
    fn value(self) -> &'static str {
        match self {
            Self::Form => "CAST(award.form_id AS TEXT)",
            Self::Unit => "coalesce(CAST(award.unit_id AS TEXT), '')",
            Self::Honorific => "coalesce(award.honorific, '')",
            Self::Decision => "CAST(decision.id AS TEXT)",
            Self::State => STAND,
        }
    }

    /// What a value reads as.
    fn label(self) -> &'static str {
        match self {
            Self::Form => "form.name",
            Self::Unit => {
                "coalesce((SELECT name FROM unit_name WHERE unit_name.unit_id = award.unit_id
                           ORDER BY from_date DESC, id DESC LIMIT 1), '')"
            }
            Self::Honorific => self.value(),
            Self::State => "''",
            Self::Decision => "coalesce(decision.number, decision.subject, '')",
        }
    }
}

/// The values that the rows of a query have in `column`, most frequent first. What is chosen in that column itself does not
/// count, so that more of it can be chosen.
pub(crate) fn values(reader: &Reader, query: &GridQuery, column: FilterColumn) -> Result<Vec<ValueCount>> {
    let mut query = query.clone();
    query.filters.retain(|filter| filter.column != column);
    let rows = rows(&query);
    let (value, label) = (column.value(), column.label());
    let of_each = if column == FilterColumn::State {
        format!("SELECT {value} AS value, '' AS label FROM (SELECT {PROBLEMS}, {STANDS} {rows})")
    } else {
        format!("SELECT {value} AS value, {label} AS label{} {rows}", marks(&query))
    };
    let sql = format!(
        "SELECT value, min(label), count(*) FROM ({of_each}) GROUP BY value ORDER BY count(*) DESC, min(label) LIMIT {MOST}"
    );
    reader.all(&sql, parameters(&query), |row| {
        Ok(ValueCount { value: row.get(0)?, label: row.get(1)?, count: row.get(2)? })
    })
}
