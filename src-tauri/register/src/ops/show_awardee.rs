//! Shows an awardee with all that they were commended for.

use crate::Register;
use crate::domain::awardee::{Awardee, AwardeeFacts};
use crate::domain::id::AwardeeId;
use crate::error::Result;
use crate::store::history::{self, HistoryRow};
use crate::store::{Reader, awardee, unit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which awardee.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfAwardee {
    /// The awardee's key.
    pub awardee: AwardeeId,
}

/// An awardee's life in the register.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AwardeeHistory {
    /// The awardee.
    pub id: AwardeeId,
    /// What is known.
    pub facts: AwardeeFacts,
    /// The unit's newest name.
    pub unit_name: Option<String>,
    /// The awards, newest first.
    pub awards: Vec<HistoryRow>,
    /// The awardees that were found to be this one.
    pub merged: Vec<Merged>,
}

/// One that was found to be another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Merged {
    /// The awardee that it was.
    pub id: AwardeeId,
    /// What was known of it.
    pub facts: AwardeeFacts,
}

/// An awardee and all their awards, drafts and revoked ones included. One that was merged answers as the one that it is.
///
/// # Errors
/// If there is no such awardee.
pub fn show_awardee(register: &Register, args: &OfAwardee) -> Result<AwardeeHistory> {
    register.read(|reader| AwardeeHistory::read(reader, args.awardee))
}

impl AwardeeHistory {
    pub(super) fn read(reader: &Reader, id: AwardeeId) -> Result<Self> {
        let found = super::found(awardee::by_id(reader, id)?, super::AWARDEE, id)?;
        let Awardee { id, facts, .. } = awardee::itself(reader, found)?;
        let unit_name = facts.unit.map(|unit| unit::newest_name(reader, unit)).transpose()?.flatten();
        let merged = awardee::merged_into(reader, id)?.into_iter();
        let merged = merged.map(|Awardee { id, facts, .. }| Merged { id, facts }).collect();
        let unit_name = unit_name.map(|name| name.to_string());
        Ok(Self { id, facts, unit_name, awards: history::of(reader, id)?, merged })
    }
}
