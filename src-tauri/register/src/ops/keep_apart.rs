//! Remembers that two awardees are not one, and parts them if they were merged.

use crate::Register;
use crate::domain::id::AwardeeId;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::{awardee, likeness};
use serde::Deserialize;
use ts_rs::TS;

/// Two that are not one.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepApart {
    /// One of them.
    pub one: AwardeeId,
    /// The other.
    pub other: AwardeeId,
}

/// Remembers that two awardees are two; they are not proposed again. One that was merged into the other stands by itself
/// again, with what was issued to it; what was in drafts stays with the one that it was merged into.
///
/// # Errors
/// If an awardee is not there.
pub fn keep_apart(register: &Register, args: &KeepApart) -> Result<()> {
    let KeepApart { one, other } = *args;
    let what = Sentence::new(
        format!("Ghi nhận người được khen {one} và {other} là hai người"),
        format!("Noted that awardees {one} and {other} are two"),
    );
    register.write(&what, |write| {
        for (id, from) in [(one, other), (other, one)] {
            let found = super::found(awardee::by_id(write, id)?, super::AWARDEE, id)?;
            if found.same_as == Some(from) {
                awardee::set_same_as(write, id, None)?;
            }
        }
        likeness::keep_apart(write, one, other)
    })
}
