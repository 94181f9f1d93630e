//! Lists the units of the register with their names over time: the dated directory that lists are checked against.

use crate::Register;
use crate::domain::fold::{fold, holds_words};
use crate::domain::id::UnitId;
use crate::domain::unit::UnitFacts;
use crate::error::Result;
use crate::store::unit;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which units.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListUnits {
    /// Words that one of their names holds, with or without diacritics, begun words too; every unit without any.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub text: String,
    /// At most so many.
    pub limit: usize,
}

/// A unit with its names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitRow {
    /// Its key.
    pub id: UnitId,
    /// What is known of it.
    pub facts: UnitFacts,
}

/// The units that were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Units {
    /// How many there are, with those beyond the limit.
    pub total: usize,
    /// Those that were asked for, in alphabetical order of their newest names.
    pub rows: Vec<UnitRow>,
}

/// The units that bear or bore a name with all words of the text.
///
/// # Errors
/// If the register cannot be read.
pub fn list_units(register: &Register, args: &ListUnits) -> Result<Units> {
    let wanted = fold(&args.text);
    let is_wanted = |facts: &UnitFacts| facts.names.iter().any(|name| holds_words(name.name.as_str(), &wanted));
    let mut units = register.read(unit::timelines)?;
    units.retain(|(_, facts)| is_wanted(facts));
    let total = units.len();
    let rows = units.into_iter().take(args.limit).map(|(id, facts)| UnitRow { id, facts }).collect();
    Ok(Units { total, rows })
}
