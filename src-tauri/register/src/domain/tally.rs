//! Counts of awards, as summaries and reports need them.

use super::awardee::{AwardeeKind, Gender};
use super::form::FormKind;
use super::money::Dong;
use serde::Serialize;
use ts_rs::TS;

/// How many awards share all that a summary tells apart, and what they pay together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Tally {
    /// Year of the decision.
    pub year: i32,
    /// The campaign's name.
    pub campaign: String,
    /// The issuer's name.
    pub issuer: String,
    /// The form's name.
    pub form: String,
    /// What the form is.
    pub form_kind: FormKind,
    /// The unit's name; none where an award names no unit.
    pub unit: Option<String>,
    /// What the awardee is.
    pub kind: AwardeeKind,
    /// The awardee's gender, where known.
    pub gender: Option<Gender>,
    /// How many awards.
    pub awards: i64,
    /// What they pay together.
    pub bonus: Dong,
    /// How many of them have no known bonus rate.
    pub without_rate: i64,
}
