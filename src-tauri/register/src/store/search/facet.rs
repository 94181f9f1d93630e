//! Facets: how the hits of a search part by year, form, kind and unit. Each facet counts what the others leave, so that
//! another of its own values can be chosen.

use super::match_query;
use crate::domain::awardee::AwardeeKind;
use crate::domain::id::{FormId, UnitId};
use crate::error::Result;
use crate::store::Reader;
use crate::store::grid::kind_code;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What narrows a search.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct Facets {
    /// Year of the decision.
    pub year: Option<i32>,
    /// The form.
    pub form: Option<FormId>,
    /// What the awardee is.
    pub kind: Option<AwardeeKind>,
    /// The unit, by the value that its facet bears.
    pub unit: Option<String>,
}

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Facet {
    /// What narrows to it.
    pub value: String,
    /// What a person reads.
    pub label: String,
    /// How many hits have it.
    pub count: i64,
}

/// The facets of one search.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct FacetCounts {
    /// By year of the decision, newest first.
    pub years: Vec<Facet>,
    /// By form, the most frequent first.
    pub forms: Vec<Facet>,
    /// By kind of awardee, the most frequent first.
    pub kinds: Vec<Facet>,
    /// By unit, the most frequent first; no more than twenty.
    pub units: Vec<Facet>,
}

/// What narrows a search, as `grid_row` keeps it.
pub(super) type Narrowed = (Option<i32>, Option<FormId>, Option<i64>, Option<UnitId>);

/// ?2 the year, ?3 the form, ?4 the kind, ?5 the unit; an open one does not narrow.
pub(super) const FITS: &str = "(?2 IS NULL OR year = ?2) AND (?3 IS NULL OR form_id = ?3)
    AND (?4 IS NULL OR kind = ?4) AND (?5 IS NULL OR unit_id = ?5)";

/// Where the hits of `query`, which is ?1, among `table` are, from `FROM` on; without a query, every award.
pub(super) fn hits(query: Option<&str>, table: &str) -> String {
    match query {
        Some(_) => format!("FROM {table} CROSS JOIN grid_row ON grid_row.id = {table}.rowid WHERE {table} MATCH ?1"),
        None => "FROM grid_row WHERE ?1 IS NULL".to_owned(),
    }
}

/// The year, form, kind and unit of one hit, as `grid_row` keeps them.
type Traits = (Option<i32>, FormId, i64, UnitId);

impl Facets {
    /// Whether nothing is narrowed.
    pub(super) fn is_open(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn narrowed(&self) -> Narrowed {
        // A value that is no unit's narrows to nothing; unit 0 would be none.
        let unit = self.unit.as_ref().map(|unit| unit.parse().unwrap_or(UnitId(-1)));
        (self.year, self.form, self.kind.map(kind_code), unit)
    }
}

/// How the hits of `text`, narrowed by `facets`, part: all counted in one pass over them.
pub(crate) fn facets(reader: &Reader, text: &str, facets: &Facets) -> Result<FacetCounts> {
    let query = match_query(text);
    let (year, form, kind, unit) = facets.narrowed();
    let (mut years, mut forms) = (BTreeMap::<i32, i64>::new(), BTreeMap::<FormId, i64>::new());
    let (mut kinds, mut units) = (BTreeMap::<i64, i64>::new(), BTreeMap::<UnitId, i64>::new());
    let sql = format!("SELECT year, form_id, kind, unit_id {}", hits(query.as_deref(), "find_all"));
    let mut statement = reader.connection.prepare_cached(&sql)?;
    let hits = statement.query_map([query], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    for hit in hits {
        let hit: Traits = hit?;
        let fits = [
            year.is_none() || year == hit.0,
            form.is_none_or(|form| form == hit.1),
            kind.is_none_or(|kind| kind == hit.2),
            unit.is_none_or(|unit| unit == hit.3),
        ];
        // A facet counts what the others leave: at most its own may not fit.
        let left = |own: usize| fits.iter().enumerate().all(|(place, fits)| *fits || place == own);
        if let Some(year) = hit.0.filter(|_| left(0)) {
            *years.entry(year).or_default() += 1;
        }
        if left(1) {
            *forms.entry(hit.1).or_default() += 1;
        }
        if left(2) {
            *kinds.entry(hit.2).or_default() += 1;
        }
        if left(3) && hit.3 != UnitId(0) {
            *units.entry(hit.3).or_default() += 1;
        }
    }
    let facet = |value: String, label: String, count| Facet { value, label, count };
    let years = years.into_iter().rev().map(|(year, count)| facet(year.to_string(), year.to_string(), count));
    let kinds = AwardeeKind::ALL.iter().filter_map(|kind| {
        let count = kinds.get(&kind_code(*kind))?;
        Some(facet(kind.code().to_owned(), kind.vietnamese().to_owned(), *count))
    });
    let mut kinds: Vec<Facet> = kinds.collect();
    kinds.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    let form_name = "SELECT name FROM form WHERE id = ?";
    let unit_name = "SELECT name FROM unit_name WHERE unit_id = ? ORDER BY from_date DESC, id DESC LIMIT 1";
    let named = |sql: &str, counts: Vec<(i64, i64)>| -> Result<Vec<Facet>> {
        let mut named = Vec::with_capacity(counts.len());
        for (id, count) in counts {
            named.push(facet(id.to_string(), reader.one(sql, [id], |row| row.get(0))?.unwrap_or_default(), count));
        }
        Ok(named)
    };
    let mut units = most(units.into_iter().map(|(unit, count)| (unit.0, count)));
    units.truncate(20);
    Ok(FacetCounts {
        years: years.collect(),
        forms: named(form_name, most(forms.into_iter().map(|(form, count)| (form.0, count))))?,
        kinds,
        units: named(unit_name, units)?,
    })
}

/// The most frequent first.
fn most(counts: impl Iterator<Item = (i64, i64)>) -> Vec<(i64, i64)> {
    let mut counts: Vec<(i64, i64)> = counts.collect();
    counts.sort_by_key(|(value, count)| (std::cmp::Reverse(*count), *value));
    counts
}
