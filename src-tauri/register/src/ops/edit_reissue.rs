//! Changes what is said of a reissue until its certificate is made.

use super::add_reissue::note;
use crate::Register;
use crate::domain::id::ReissueId;
use crate::domain::reissue::{Reissue, ReissueFacts};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::reissue;
use serde::Deserialize;
use ts_rs::TS;

/// What a reissue is to be.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditReissue {
    /// Which reissue.
    pub reissue: ReissueId,
    /// All that is to be said of it.
    pub facts: ReissueFacts,
}

/// Changes a reissue.
///
/// # Errors
/// If there is no such reissue, or a file was made of its certificate.
pub fn edit_reissue(register: &Register, args: &EditReissue) -> Result<Reissue> {
    let id = args.reissue;
    let what = Sentence::new(format!("Sửa lượt cấp lại {id}"), format!("Changed reissue {id}"));
    register.write(&what, |write| {
        let stands = super::found(reissue::by_id(write, id)?, super::REISSUE, id)?;
        if stands.made {
            return Err(Error::Frozen);
        }
        let same_kind = usize::from(stands.facts.kind != args.facts.kind);
        let time = reissue::count(write, stands.award, args.facts.kind)? + same_kind;
        reissue::update(write, id, &args.facts, &note(&args.facts, time)?)?;
        super::found(reissue::by_id(write, id)?, super::REISSUE, id)
    })
}
