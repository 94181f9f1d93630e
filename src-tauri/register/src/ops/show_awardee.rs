//! Shows an awardee with all that they were commended for.

use crate::Register;
use crate::domain::awardee::AwardeeFacts;
use crate::domain::id::AwardeeId;
use crate::error::Result;
use crate::store::history::{self, HistoryRow};
use crate::store::{awardee, unit};
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
}

/// An awardee and all their awards, drafts and revoked ones included.
///
/// # Errors
/// If there is no such awardee.
pub fn show_awardee(register: &Register, args: &OfAwardee) -> Result<AwardeeHistory> {
    let id = args.awardee;
    register.read(|reader| {
        let facts = super::found(awardee::by_id(reader, id)?, super::AWARDEE, id)?.facts;
        let unit = facts.unit.map(|unit| unit::by_id(reader, unit)).transpose()?.flatten();
        let unit_name = unit.and_then(|unit| unit.names.last().map(|name| name.name.to_string()));
        Ok(AwardeeHistory { id, facts, unit_name, awards: history::of(reader, id)? })
    })
}
