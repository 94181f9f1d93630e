//! Where rows stand: the orders of the grid, each walked along an index from the nearer end, so that no page costs more
//! than half a walk. Only a query with words or chosen values, or one of a small decision by name, is gathered
//! and sorted.

use super::filter::Law;
use super::{GridColumn, GridQuery, kind_code};
use crate::domain::id::{AwardId, CampaignId, DecisionId};
use crate::error::Result;
use crate::store::Reader;
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

/// By name, a decision with so many times fewer rows than its campaign is sorted, not picked out of the campaign's order.
const SMALL: i64 = 16;

/// The rows of one query in their order.
pub(super) enum Order {
    /// Stretches of indexes, one after the other.
    Walked(Scope, Vec<Stretch>),
    /// All rows, in order.
    Gathered(Vec<Mark>),
}

/// Which rows are walked.
pub(super) struct Scope {
    campaign: CampaignId,
    decision: Option<DecisionId>,
    kind: Option<i64>,
}

/// Rows that one index holds in order.
pub(super) struct Stretch {
    index: &'static str,
    /// The column that bounds it, and to which value, or the JSON list of several; one keeps the index's order by itself.
    only: Option<(&'static str, Value)>,
    forwards: &'static str,
    backwards: &'static str,
    rows: i64,
    problems: i64,
}

/// A row, and what is the matter with it.
pub(super) struct Mark {
    id: AwardId,
    problems: i64,
}

const LIST: (&str, &str) = ("decision_id, place, id", "decision_id DESC, place DESC, id DESC");

impl Order {
    /// The order of `query`.
    pub(super) fn of(reader: &Reader, query: &GridQuery) -> Result<Self> {
        let kind = query.kind.map(kind_code);
        let scope = Scope { campaign: query.campaign, decision: query.decision, kind };
        let down = query.sort.descending;
        let whole = |index, forwards, backwards| {
            let [rows, problems] = scope.count(reader)?;
            Ok(vec![Stretch { index, only: None, forwards, backwards, rows, problems }])
        };
        let stretches = match query.sort.column {
            _ if query.is_narrowed() => return gathered(reader, query),
            GridColumn::Name if scope.is_small(reader)? => return gathered(reader, query),
            GridColumn::Place => {
                let (forwards, backwards) = if down { (LIST.1, LIST.0) } else { LIST };
                whole(if kind.is_some() { "grid_kind" } else { "grid_place" }, forwards, backwards)
            }
            GridColumn::Name if down => whole(
                "grid_name_down",
                "name_key DESC, decision_id, place, id",
                "name_key, decision_id DESC, place DESC, id DESC",
            ),
            GridColumn::Name => whole(
                "grid_name",
                "name_key, decision_id, place, id",
                "name_key DESC, decision_id DESC, place DESC, id DESC",
            ),
            GridColumn::Unit => scope.groups(reader, "unit", down),
            GridColumn::Form => scope.groups(reader, "form", down),
        };
        Ok(Self::Walked(scope, stretches?))
    }

    /// How many rows there are.
    pub(super) fn total(&self) -> i64 {
        match self {
            Self::Walked(_, stretches) => stretches.iter().map(|stretch| stretch.rows).sum(),
            Self::Gathered(marks) => i64::try_from(marks.len()).unwrap_or(i64::MAX),
        }
    }

    /// The rows from `offset` on, at most `limit`.
    pub(super) fn slice(&self, reader: &Reader, offset: i64, limit: i64) -> Result<Vec<AwardId>> {
        let mut ids = Vec::new();
        match self {
            Self::Gathered(marks) => {
                let (offset, limit) = (usize::try_from(offset), usize::try_from(limit));
                let seen = marks.iter().skip(offset.unwrap_or(usize::MAX)).take(limit.unwrap_or(usize::MAX));
                ids.extend(seen.map(|mark| mark.id));
            }
            Self::Walked(scope, stretches) => {
                let (mut skip, mut room) = (offset, limit);
                for stretch in stretches {
                    let take = room.min(stretch.rows - skip);
                    if take > 0 {
                        ids.extend(stretch.slice(reader, scope, skip, take)?);
                        room -= take;
                    }
                    skip = (skip - stretch.rows).max(0);
                }
            }
        }
        Ok(ids)
    }

    /// The place of the first row with a problem at `from` or after it.
    pub(super) fn problem_from(&self, reader: &Reader, from: i64) -> Result<Option<i64>> {
        match self {
            Self::Gathered(marks) => {
                let has_problem = |(place, mark): &(i64, &Mark)| *place >= from && mark.problems != 0;
                Ok((0..).zip(marks).find(has_problem).map(|(place, _)| place))
            }
            Self::Walked(scope, stretches) => {
                let mut start = 0;
                for stretch in stretches {
                    let skip = (from - start).max(0);
                    let steps = stretch.steps_to_problem(reader, scope, stretch.forwards, skip)?;
                    if let Some(steps) = steps {
                        return Ok(Some(start + skip + steps));
                    }
                    start += stretch.rows;
                }
                Ok(None)
            }
        }
    }

    /// The place of the last row with a problem before `before`.
    pub(super) fn problem_before(&self, reader: &Reader, before: i64) -> Result<Option<i64>> {
        match self {
            Self::Gathered(marks) => {
                let has_problem = |(place, mark): &(i64, &Mark)| *place < before && mark.problems != 0;
                Ok((0..).zip(marks).filter(has_problem).last().map(|(place, _)| place))
            }
            Self::Walked(scope, stretches) => {
                let mut end = self.total();
                for stretch in stretches.iter().rev() {
                    let skip = (end - before).max(0);
                    let steps = stretch.steps_to_problem(reader, scope, stretch.backwards, skip)?;
                    if let Some(steps) = steps {
                        return Ok(Some(end - 1 - skip - steps));
                    }
                    end -= stretch.rows;
                }
                Ok(None)
            }
        }
    }
}

impl Scope {
    /// How many rows there are, and how many of them have a problem.
    fn count(&self, reader: &Reader) -> Result<[i64; 2]> {
        let sql = "SELECT coalesce(sum(awards), 0), coalesce(sum(problems), 0) FROM grid_tally
                   WHERE campaign_id = ?1 AND decision_id = coalesce(?2, 0) AND by_column = 'form'
                         AND (?3 IS NULL OR kind = ?3)";
        let count = reader.one(sql, (self.campaign, self.decision, self.kind), |row| Ok([row.get(0)?, row.get(1)?]))?;
        Ok(count.unwrap_or_default())
    }

    /// Whether it is one decision, small beside its campaign.
    fn is_small(&self, reader: &Reader) -> Result<bool> {
        let [here, _] = Self { kind: None, ..*self }.count(reader)?;
        let [all, _] = Self { kind: None, decision: None, ..*self }.count(reader)?;
        Ok(self.decision.is_some() && here * SMALL < all)
    }

    /// A stretch for each unit or form, those of one sort key together; those without one come last.
    fn groups(&self, reader: &Reader, column: &'static str, down: bool) -> Result<Vec<Stretch>> {
        let (key, index, id) = match column {
            "unit" => (
                "(SELECT sort_key FROM unit_name WHERE unit_id = value ORDER BY from_date DESC, id DESC LIMIT 1)",
                "grid_unit",
                "unit_id",
            ),
            _ => ("value", "grid_form", "form_id"),
        };
        let way = if down { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT CASE count(*) WHEN 1 THEN value ELSE json_group_array(value) END, sum(awards), sum(problems)
             FROM (SELECT value, {key} AS key, sum(awards) AS awards, sum(problems) AS problems FROM grid_tally
                   WHERE campaign_id = ?1 AND decision_id = coalesce(?2, 0) AND by_column = ?4
                         AND (?3 IS NULL OR kind = ?3)
                   GROUP BY value HAVING sum(awards) > 0)
             GROUP BY key ORDER BY key {way} NULLS LAST"
        );
        let groups = reader.all(&sql, (self.campaign, self.decision, self.kind, column), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        let (forwards, backwards) = LIST;
        let stretch =
            |(values, rows, problems)| Stretch { index, only: Some((id, values)), forwards, backwards, rows, problems };
        Ok(groups.into_iter().map(stretch).collect())
    }
}

impl Stretch {
    /// Its rows from `skip` on, `take` of them, walked from the nearer end.
    fn slice(&self, reader: &Reader, scope: &Scope, skip: i64, take: i64) -> Result<Vec<AwardId>> {
        let after = self.rows - skip - take;
        let (order, skip) = if skip <= after { (self.forwards, skip) } else { (self.backwards, after) };
        let sql = self.sql(scope, order, "id");
        let params = (scope.campaign, scope.decision, scope.kind, self.values(), take, skip);
        let mut ids = reader.all(&sql, params, |row| row.get(0))?;
        if order == self.backwards {
            ids.reverse();
        }
        Ok(ids)
    }

    /// How many rows without a problem stand between the one after `skip` rows and the next with one.
    fn steps_to_problem(&self, reader: &Reader, scope: &Scope, order: &str, skip: i64) -> Result<Option<i64>> {
        if self.problems == 0 || skip >= self.rows {
            return Ok(None);
        }
        let mut statement = reader.connection.prepare_cached(&self.sql(scope, order, "problems"))?;
        let params = (scope.campaign, scope.decision, scope.kind, self.values(), -1, skip);
        let bits = statement.query_map(params, |row| row.get::<_, i64>(0))?;
        for (steps, bits) in (0..).zip(bits) {
            if bits? != 0 {
                return Ok(Some(steps));
            }
        }
        Ok(None)
    }

    /// The value that bounds it, or the JSON list of several.
    fn values(&self) -> Option<&Value> {
        self.only.as_ref().map(|(_, values)| values)
    }

    /// ?1 the campaign, ?2 the decision, ?3 the kind, ?4 the values that bound it, ?5 how many, ?6 after how many.
    fn sql(&self, scope: &Scope, order: &str, what: &str) -> String {
        let is = |column: &str, mark: &str, given: bool| {
            if given { format!("{column} = {mark}") } else { format!("{mark} IS NULL") }
        };
        let (decision, kind) =
            (is("decision_id", "?2", scope.decision.is_some()), is("kind", "?3", scope.kind.is_some()));
        let only = match &self.only {
            None => "?4 IS NULL".to_owned(),
            Some((column, Value::Text(_))) => format!("{column} IN (SELECT value FROM json_each(?4))"),
            Some((column, _)) => format!("{column} = ?4"),
        };
        format!(
            "SELECT {what} FROM grid_row INDEXED BY {} WHERE campaign_id = ?1 AND {decision} AND {kind} AND {only}
             ORDER BY {order} LIMIT ?5 OFFSET ?6",
            self.index
        )
    }
}

/// All rows of a query, sorted.
fn gathered(reader: &Reader, query: &GridQuery) -> Result<Order> {
    let way = if query.sort.descending { " DESC" } else { "" };
    let first = match query.sort.column {
        GridColumn::Place => String::new(),
        GridColumn::Name => format!("name_key{way}, "),
        GridColumn::Unit => format!(
            "(SELECT sort_key FROM unit_name WHERE unit_name.unit_id = grid_row.unit_id
              ORDER BY from_date DESC, unit_name.id DESC LIMIT 1){way} NULLS LAST, "
        ),
        GridColumn::Form => format!("form_id{way}, "),
    };
    // Within equal names, units and forms the list's own order stands, whichever way the column runs.
    let way = if query.sort.column == GridColumn::Place { way } else { "" };
    let law = Law::of(query);
    let sql = format!("SELECT id, problems {} ORDER BY {first}decision_id{way}, place{way}, id{way}", law.sql);
    let mark = |row: &Row<'_>| Ok(Mark { id: row.get(0)?, problems: row.get(1)? });
    Ok(Order::Gathered(reader.all(&sql, params_from_iter(law.values), mark)?))
}
