//! Offices and units (đơn vị). A unit's name has a lifetime, and a merged unit has a successor: a reissue prints the name
//! as of the decision's date.

use super::date::{Date, Span};
use super::id::{OfficeId, StableId, UnitId};
use super::text::Name;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An office that keeps a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Office {
    /// Its key.
    pub id: OfficeId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// The superior body, printed above it: "BỘ CÔNG AN".
    pub superior: Option<Name>,
    /// Its name: "Công an tỉnh Sóc Trăng".
    pub name: Name,
    /// The place that precedes dates.
    pub place: Name,
}

/// A name of a unit and when it was in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnitName {
    /// The name.
    pub name: Name,
    /// When it was the name.
    pub valid: Span,
}

/// A unit in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Unit {
    /// Its key.
    pub id: UnitId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// The unit above it.
    pub parent: Option<UnitId>,
    /// The unit that took its place after a merger.
    pub successor: Option<UnitId>,
    /// Its names over time, oldest first; at least one.
    pub names: Vec<UnitName>,
}

impl Unit {
    /// The name in force on `day`; the last known one if no span holds it.
    #[must_use]
    pub fn name_on(&self, day: Date) -> Option<&Name> {
        let in_force = self.names.iter().rev().find(|name| name.valid.contains(day));
        in_force.or(self.names.last()).map(|name| &name.name)
    }
}
