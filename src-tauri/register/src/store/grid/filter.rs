//! Which rows a query asks for: the campaign, words, and the values chosen under headings.

use super::{GridQuery, kind_code};
use crate::domain::fold::fold;
use crate::domain::id::AwardId;
use crate::error::Result;
use crate::store::Reader;
use rusqlite::params_from_iter;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
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

/// Where a query's rows are, from `FROM` on, and what is bound in it, in order.
pub(super) struct Law {
    pub(super) sql: String,
    pub(super) values: Vec<Value>,
}

impl Law {
    /// The law of `query`, over the kept rows.
    pub(super) fn of(query: &GridQuery) -> Self {
        let mut law = match match_query(&query.text) {
            Some(words) => Self {
                sql: "FROM find_all CROSS JOIN grid_row ON grid_row.id = find_all.rowid WHERE find_all MATCH ?"
                    .to_owned(),
                values: vec![words.into()],
            },
            None => Self { sql: "FROM grid_row WHERE true".to_owned(), values: Vec::new() },
        };
        law.and("campaign_id = ?", [query.campaign.0.into()]);
        if let Some(decision) = query.decision {
            law.and("decision_id = ?", [decision.0.into()]);
        }
        if let Some(kind) = query.kind {
            law.and("kind = ?", [kind_code(kind).into()]);
        }
        for GridFilter { column, values } in &query.filters {
            law.and_one_of(column.value(), values.iter().map(|value| column.chosen(value)));
        }
        law
    }

    /// Narrows it further.
    fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.values.extend(values);
    }

    /// Narrows it to rows whose `expression` is one of `values`.
    fn and_one_of(&mut self, expression: &str, values: impl ExactSizeIterator<Item = Value>) {
        let marks = vec!["?"; values.len()].join(", ");
        self.and(&format!("{expression} IN ({marks})"), values);
    }
}

impl GridQuery {
    /// Whether it has words or chosen values.
    pub(super) fn is_narrowed(&self) -> bool {
        !self.filters.is_empty() || match_query(&self.text).is_some()
    }
}

impl FilterColumn {
    /// The value of a row.
    fn value(self) -> &'static str {
        match self {
            Self::Form => "form_id",
            Self::Unit => "unit_id",
            Self::Honorific => "coalesce(honorific, '')",
            Self::Decision => "decision_id",
            Self::State => include_str!("stand.sql"),
        }
    }

    /// A chosen value as rows have it: keys are numbers, and no unit is unit 0.
    fn chosen(self, value: &str) -> Value {
        match self {
            Self::Honorific | Self::State => value.to_owned().into(),
            Self::Unit if value.is_empty() => 0_i64.into(),
            // What is no key is no row's.
            Self::Form | Self::Unit | Self::Decision => value.parse().unwrap_or(-1_i64).into(),
        }
    }

    /// What `value` is named by, and what it reads as.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Form => ("CAST(value AS TEXT)", "(SELECT name FROM form WHERE id = value)"),
            Self::Unit => (
                "CASE value WHEN 0 THEN '' ELSE CAST(value AS TEXT) END",
                "coalesce((SELECT name FROM unit_name WHERE unit_id = value ORDER BY from_date DESC, id DESC LIMIT 1), '')",
            ),
            Self::Honorific => ("value", "value"),
            Self::Decision => {
                ("CAST(value AS TEXT)", "(SELECT coalesce(number, subject, '') FROM decision WHERE id = value)")
            }
            Self::State => ("value", "''"),
        }
    }

    /// Where all rows of a campaign or a decision are counted by it already, by its value.
    fn tallied(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Form => Some(("value", "by_column = 'form' AND decision_id = coalesce(?2, 0)")),
            Self::Unit => Some(("value", "by_column = 'unit' AND decision_id = coalesce(?2, 0)")),
            Self::Decision => Some((
                "decision_id",
                "by_column = 'form' AND decision_id <> 0 AND decision_id = coalesce(?2, decision_id)",
            )),
            Self::Honorific | Self::State => None,
        }
    }
}

/// The values that the rows of a query have in `column`, most frequent first. What is chosen in that column itself does not
/// count, so that more of it can be chosen.
pub(crate) fn values(reader: &Reader, query: &GridQuery, column: FilterColumn) -> Result<Vec<ValueCount>> {
    let mut query = query.clone();
    query.filters.retain(|filter| filter.column != column);
    let (counted, bound) = match column.tallied().filter(|_| !query.is_narrowed()) {
        Some((value, which)) => (
            format!(
                "SELECT {value} AS value, sum(awards) AS count FROM grid_tally
                 WHERE campaign_id = ?1 AND {which} AND (?3 IS NULL OR kind = ?3) GROUP BY 1 HAVING sum(awards) > 0"
            ),
            vec![
                query.campaign.0.into(),
                query.decision.map(|decision| decision.0).into(),
                query.kind.map(kind_code).into(),
            ],
        ),
        None => {
            let law = Law::of(&query);
            (format!("SELECT {} AS value, count(*) AS count {} GROUP BY 1", column.value(), law.sql), law.values)
        }
    };
    let (value, label) = column.names();
    let sql = format!(
        "SELECT {value}, {label} AS label, count FROM ({counted}) ORDER BY count DESC, label, value LIMIT {MOST}"
    );
    reader.all(&sql, params_from_iter(bound), |row| {
        Ok(ValueCount { value: row.get(0)?, label: row.get(1)?, count: row.get(2)? })
    })
}

/// Which of the rows a query has. So few are read word by word, not searched for.
pub(crate) fn matching(reader: &Reader, query: &GridQuery, ids: &[AwardId]) -> Result<Vec<AwardId>> {
    let mut law = Law::of(&GridQuery { text: String::new(), ..query.clone() });
    law.and_one_of("id", ids.iter().map(|id| id.0.into()));
    for word in words(&query.text) {
        let holds = "instr(' ' || (SELECT find_all FROM award WHERE award.id = grid_row.id), ' ' || ?) > 0";
        law.and(holds, [word.into()]);
    }
    reader.all(&format!("SELECT id {}", law.sql), params_from_iter(law.values), |row| row.get(0))
}

/// The folded words, which hold letters and digits only.
fn words(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}

/// `"w1"* AND "w2"*`; none if there are no words.
fn match_query(text: &str) -> Option<String> {
    let words: Vec<String> = words(text).iter().map(|word| format!("\"{word}\"*")).collect();
    if words.is_empty() { None } else { Some(words.join(" AND ")) }
}
