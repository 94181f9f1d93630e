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

/// What is known of a unit over time. Each name runs until the next begins, the last until the unit ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnitFacts {
    /// Its names, oldest first; at least one.
    pub names: Vec<NameSince>,
    /// Its end; none while it stands.
    pub ended: Option<Ended>,
}

/// A name of a unit and from when it is the name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NameSince {
    /// The name.
    pub name: Name,
    /// Its first day; only that of the first name may be unknown.
    pub from: Option<Date>,
    /// What says so: "Nghị quyết 202/2025/QH15".
    pub basis: Option<Name>,
}

/// How a unit ended (giải thể, sáp nhập).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// The first day without it.
    pub from: Date,
    /// The unit that took its place, by name.
    pub successor: Option<Name>,
    /// What says so.
    pub basis: Option<Name>,
}

impl UnitFacts {
    /// What it is called now, or was called at its end.
    #[must_use]
    pub fn newest_name(&self) -> Option<&Name> {
        self.names.last().map(|name| &name.name)
    }

    /// The days on which each name is in force; none if there is no name, or the days are out of order.
    #[must_use]
    pub fn spans(&self) -> Option<Vec<Span>> {
        let mut spans = Vec::with_capacity(self.names.len());
        let mut next = self.ended.as_ref().map(|end| end.from);
        for (at, name) in self.names.iter().enumerate().rev() {
            let to = match next {
                Some(next) => Some(next.day_before()?),
                None => None,
            };
            let is_backwards = to.zip(name.from).is_some_and(|(to, from)| to < from);
            if is_backwards || (at > 0 && name.from.is_none()) {
                return None;
            }
            spans.push(Span { from: name.from, to });
            next = name.from;
        }
        spans.reverse();
        (!spans.is_empty()).then_some(spans)
    }
}

impl Unit {
    /// The name in force on `day`; the last known one if no span holds it.
    #[must_use]
    pub fn name_on(&self, day: Date) -> Option<&Name> {
        let in_force = self.names.iter().rev().find(|name| name.valid.contains(day));
        in_force.or(self.names.last()).map(|name| &name.name)
    }
}
