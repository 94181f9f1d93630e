//! What one word of the clerk mends in many rows: suggestions of one kind, a name that the list has for a form.

use super::checked::{Checked, Row};
use crate::import::Mend;
use crate::ops::preview_list::Fate;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// How many suggestions of one kind a rule would take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MendCount {
    /// The kind.
    pub mend: Mend,
    /// How many.
    pub count: usize,
}

pub(super) fn counts(checked: &Checked) -> Vec<MendCount> {
    let mut counts: BTreeMap<Mend, usize> = BTreeMap::new();
    for suggestion in checked.mendable().filter_map(|problem| problem.suggestion.as_ref()) {
        *counts.entry(suggestion.mend).or_default() += 1;
    }
    counts.into_iter().map(|(mend, count)| MendCount { mend, count }).collect()
}

/// How many rows name a form that is none of the decision's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnknownForm {
    /// The name; none for rows that name none.
    pub named: Option<String>,
    /// The rows.
    pub rows: usize,
}

pub(super) fn unknown_forms(rows: &[Row]) -> Vec<UnknownForm> {
    let mut counts: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for met in rows.iter().filter_map(|row| row.met.as_ref()).filter(|met| met.fate == Fate::NoForm) {
        *counts.entry(met.candidate.form.as_ref().map(|form| form.as_str())).or_default() += 1;
    }
    counts.into_iter().map(|(named, rows)| UnknownForm { named: named.map(str::to_owned), rows }).collect()
}
