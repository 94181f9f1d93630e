//! Facets: how the hits of a search part by year, form, kind and unit. Each facet counts what the others leave, so that
//! another of its own values can be chosen.

use super::match_query;
use crate::domain::awardee::AwardeeKind;
use crate::domain::id::{FormId, UnitId};
use crate::error::Result;
use crate::store::Reader;
use serde::{Deserialize, Serialize};
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

pub(super) type Narrowed = (Option<String>, Option<i32>, Option<FormId>, Option<AwardeeKind>, Option<UnitId>);

/// Where the hits of `query` among `table` are, from `FROM` on; without a query, every award.
pub(super) fn matching(query: Option<&str>, table: &str) -> String {
    match query {
        Some(_) => include_str!("matching.sql").replace("find_all", table),
        None => include_str!("everything.sql").to_owned(),
    }
}

impl Facets {
    /// Whether nothing is narrowed.
    pub(super) fn is_open(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn narrowed(&self, query: Option<String>) -> Narrowed {
        // A value that is no unit's narrows to nothing.
        let unit = self.unit.as_ref().map(|unit| unit.parse().unwrap_or(UnitId(0)));
        (query, self.year, self.form, self.kind, unit)
    }
}

/// How the hits of `text`, narrowed by `facets`, part.
pub(crate) fn facets(reader: &Reader, text: &str, facets: &Facets) -> Result<FacetCounts> {
    let query = match_query(text);
    let matching = matching(query.as_deref(), "find_all");
    let count = |value: &str, label: &str, more: &str, but: &Facets| {
        let sql = format!(
            "SELECT CAST(value AS TEXT), {label}, count FROM (
                 SELECT {value} AS value, count(*) AS count {matching} GROUP BY 1)
             WHERE value IS NOT NULL ORDER BY {more}"
        );
        reader.all(&sql, but.narrowed(query.clone()), |row| {
            Ok(Facet { value: row.get(0)?, label: row.get(1)?, count: row.get(2)? })
        })
    };
    let unit_name =
        "(SELECT name FROM unit_name WHERE unit_id = value ORDER BY from_date DESC, unit_name.id DESC LIMIT 1)";
    let most = "count DESC, value";
    let mut kinds = count("awardee.kind", "value", most, &Facets { kind: None, ..facets.clone() })?;
    for kind in &mut kinds {
        kind.label = AwardeeKind::from_code(&kind.value).map_or("", AwardeeKind::vietnamese).to_owned();
    }
    Ok(FacetCounts {
        years: count("substr(decision.date, 1, 4)", "value", "value DESC", &Facets { year: None, ..facets.clone() })?,
        forms: count(
            "award.form_id",
            "(SELECT name FROM form WHERE form.id = value)",
            most,
            &Facets { form: None, ..facets.clone() },
        )?,
        kinds,
        units: count(
            "award.unit_id",
            unit_name,
            "count DESC, value LIMIT 20",
            &Facets { unit: None, ..facets.clone() },
        )?,
    })
}
