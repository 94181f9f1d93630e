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

/// How rows of one stretch follow each other in an index.
struct Path {
    index: &'static str,
    /// What bounds a stretch of it.
    bounds: &'static str,
    forwards: &'static str,
    backwards: &'static str,
}

/// Rows that one index holds in order.
pub(super) struct Stretch {
    path: &'static Path,
    /// What is bound in the path's bounds.
    values: Vec<Value>,
    rows: i64,
    problems: i64,
}

/// A row, and what is the matter with it.
pub(super) struct Mark {
    id: AwardId,
    problems: i64,
}

/// Rows of one decision whose places are near each other.
const PLACES: Path = Path {
    index: "grid_place",
    bounds: "decision_id = ? AND place >= ? AND place < ?",
    forwards: "place, id",
    backwards: "place DESC, id DESC",
};

/// The same with the last place first.
const PLACES_DOWN: Path = Path { forwards: PLACES.backwards, backwards: PLACES.forwards, ..PLACES };

/// Rows of one form and decision whose places are near each other.
const PLACES_OF_FORM: Path =
    Path { index: "grid_form", bounds: "decision_id = ? AND place >= ? AND place < ? AND form_id = ?", ..PLACES };

/// Rows whose names begin with one word.
const NAMES: Path = Path {
    index: "grid_name",
    bounds: "name_key >= ? AND name_key < ?",
    forwards: "name_key, decision_id, place, id",
    backwards: "name_key DESC, decision_id DESC, place DESC, id DESC",
};

/// The same with the last name first; rows of one name keep the list's order.
const NAMES_DOWN: Path = Path {
    index: "grid_name_down",
    forwards: "name_key DESC, decision_id, place, id",
    backwards: "name_key, decision_id DESC, place DESC, id DESC",
    ..NAMES
};

/// Rows of one unit.
const UNIT: Path = Path {
    index: "grid_unit",
    bounds: "unit_id = ?",
    forwards: "decision_id, place, id",
    backwards: "decision_id DESC, place DESC, id DESC",
};

/// Rows of units that sort as one.
const UNITS: Path = Path { bounds: "unit_id IN (SELECT value FROM json_each(?))", ..UNIT };

impl Order {
    /// The order of `query`.
    pub(super) fn of(reader: &Reader, query: &GridQuery) -> Result<Self> {
        let kind = query.kind.map(kind_code);
        let scope = Scope { campaign: query.campaign, decision: query.decision, kind };
        let down = query.sort.descending;
        let stretches = match query.sort.column {
            _ if query.is_narrowed() => return gathered(reader, query),
            GridColumn::Name if scope.is_small(reader)? => return gathered(reader, query),
            GridColumn::Place => scope.places(reader, down),
            GridColumn::Form => scope.forms(reader, down),
            GridColumn::Name => scope.names(reader, down),
            GridColumn::Unit => scope.units(reader, down),
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
                    let steps = stretch.steps_to_problem(reader, scope, stretch.path.forwards, skip)?;
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
                    let steps = stretch.steps_to_problem(reader, scope, stretch.path.backwards, skip)?;
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

    /// The stretches that `counted` names and counts: what is bound in each, its rows and its problems.
    fn stretches(&self, reader: &Reader, path: &'static Path, counted: &str) -> Result<Vec<Stretch>> {
        let counts = reader.all(counted, (self.campaign, self.decision, self.kind), |row| {
            let bound = row.as_ref().column_count() - 2;
            let values: Vec<Value> = (0..bound).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
            Ok((values, row.get(bound)?, row.get(bound + 1)?))
        })?;
        let stretch = |(values, rows, problems)| Stretch { path, values, rows, problems };
        Ok(counts.into_iter().map(stretch).collect())
    }

    /// A stretch for each block of places.
    fn places(&self, reader: &Reader, down: bool) -> Result<Vec<Stretch>> {
        let way = way(down);
        let sql = format!(
            "SELECT decision_id, block << 10, (block + 1) << 10, sum(awards), sum(problems) FROM grid_tally
             WHERE campaign_id = ?1 AND by_column = 'form' AND decision_id > 0 AND (?2 IS NULL OR decision_id = ?2)
                   AND (?3 IS NULL OR kind = ?3)
             GROUP BY decision_id, block HAVING sum(awards) > 0 ORDER BY decision_id {way}, block {way}"
        );
        self.stretches(reader, if down { &PLACES_DOWN } else { &PLACES }, &sql)
    }

    /// A stretch for each form and block of places.
    fn forms(&self, reader: &Reader, down: bool) -> Result<Vec<Stretch>> {
        let way = way(down);
        let sql = format!(
            "SELECT decision_id, block << 10, (block + 1) << 10, value, sum(awards), sum(problems) FROM grid_tally
             WHERE campaign_id = ?1 AND by_column = 'form' AND decision_id > 0 AND (?2 IS NULL OR decision_id = ?2)
                   AND (?3 IS NULL OR kind = ?3)
             GROUP BY value, decision_id, block HAVING sum(awards) > 0 ORDER BY value {way}, decision_id, block"
        );
        self.stretches(reader, &PLACES_OF_FORM, &sql)
    }

    /// A stretch for each first word of names.
    fn names(&self, reader: &Reader, down: bool) -> Result<Vec<Stretch>> {
        let way = way(down);
        // What begins with the word goes on with a zero byte, if it goes on.
        let sql = format!(
            "SELECT value, CAST(value || x'01' AS BLOB), sum(awards), sum(problems) FROM grid_tally
             WHERE campaign_id = ?1 AND by_column = 'name' AND decision_id = coalesce(?2, 0) AND (?3 IS NULL OR kind = ?3)
             GROUP BY value HAVING sum(awards) > 0 ORDER BY value {way}"
        );
        self.stretches(reader, if down { &NAMES_DOWN } else { &NAMES }, &sql)
    }

    /// A stretch for each unit, those of one sort key together; rows without one come last.
    fn units(&self, reader: &Reader, down: bool) -> Result<Vec<Stretch>> {
        let way = way(down);
        let sql = format!(
            "SELECT CASE count(*) WHEN 1 THEN value ELSE json_group_array(value) END, sum(awards), sum(problems)
             FROM (SELECT value, sum(awards) AS awards, sum(problems) AS problems,
                          (SELECT sort_key FROM unit_name WHERE unit_id = value ORDER BY from_date DESC, id DESC LIMIT 1) AS key
                   FROM grid_tally
                   WHERE campaign_id = ?1 AND by_column = 'unit' AND decision_id = coalesce(?2, 0)
                         AND (?3 IS NULL OR kind = ?3)
                   GROUP BY value HAVING sum(awards) > 0)
             GROUP BY key ORDER BY key {way} NULLS LAST"
        );
        let mut stretches = self.stretches(reader, &UNIT, &sql)?;
        for stretch in &mut stretches {
            if matches!(stretch.values[..], [Value::Text(_)]) {
                stretch.path = &UNITS;
            }
        }
        Ok(stretches)
    }
}

fn way(down: bool) -> &'static str {
    if down { "DESC" } else { "ASC" }
}

impl Stretch {
    /// Its rows from `skip` on, `take` of them, walked from the nearer end.
    fn slice(&self, reader: &Reader, scope: &Scope, skip: i64, take: i64) -> Result<Vec<AwardId>> {
        let after = self.rows - skip - take;
        let is_far = skip > after;
        let (order, skip) = if is_far { (self.path.backwards, after) } else { (self.path.forwards, skip) };
        let (sql, values) = self.walk(scope, order, "id", take, skip);
        let mut ids = reader.all(&sql, params_from_iter(values), |row| row.get(0))?;
        if is_far {
            ids.reverse();
        }
        Ok(ids)
    }

    /// How many rows without a problem stand between the one after `skip` rows and the next with one.
    fn steps_to_problem(&self, reader: &Reader, scope: &Scope, order: &str, skip: i64) -> Result<Option<i64>> {
        if self.problems == 0 || skip >= self.rows {
            return Ok(None);
        }
        let (sql, values) = self.walk(scope, order, "problems", -1, skip);
        let mut statement = reader.connection.prepare_cached(&sql)?;
        let bits = statement.query_map(params_from_iter(values), |row| row.get::<_, i64>(0))?;
        for (steps, bits) in (0..).zip(bits) {
            if bits? != 0 {
                return Ok(Some(steps));
            }
        }
        Ok(None)
    }

    /// A walk along it that answers `what` of `take` rows after `skip`, and what is bound in it.
    fn walk(&self, scope: &Scope, order: &str, what: &str, take: i64, skip: i64) -> (String, Vec<Value>) {
        let Path { index, bounds, .. } = self.path;
        let mut sql = format!("SELECT {what} FROM grid_row INDEXED BY {index} WHERE campaign_id = ? AND {bounds}");
        let mut values: Vec<Value> = vec![scope.campaign.0.into()];
        values.extend(self.values.iter().cloned());
        for (column, only) in [("decision_id", scope.decision.map(|decision| decision.0)), ("kind", scope.kind)] {
            if let Some(only) = only {
                sql.push_str(&format!(" AND {column} = ?"));
                values.push(only.into());
            }
        }
        sql.push_str(&format!(" ORDER BY {order} LIMIT ? OFFSET ?"));
        values.extend([take.into(), skip.into()]);
        (sql, values)
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
