//! Gives the certificate of an issued award anew (cấp đổi, cấp lại). What was issued stays as it was; the new certificate is to
//! be printed, and says that it is not the first.

use crate::Register;
use crate::domain::award::IssuedAward;
use crate::domain::id::AwardId;
use crate::domain::reissue::{Reissue, ReissueFacts};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::store::{Write, award, reissue};
use serde::Deserialize;
use ts_rs::TS;

/// What is given anew and why.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddReissue {
    /// Which issued award.
    pub award: AwardId,
    /// What is said of it.
    pub facts: ReissueFacts,
}

/// Adds a reissue to an issued award, whose certificate is then to be printed.
///
/// # Errors
/// If there is no issued award of that key, or it was revoked.
pub fn add_reissue(register: &Register, args: &AddReissue) -> Result<Reissue> {
    let (id, facts) = (args.award, &args.facts);
    let kind = facts.kind.vietnamese();
    let what = Sentence::new(
        format!("{kind} bằng của lượt khen {id}"),
        format!("Gave the certificate of award {id} anew ({})", facts.kind.code()),
    );
    register.write(&what, |write| {
        of_issued(write, id)?;
        let note = note(facts, 1 + reissue::count(write, id, facts.kind)?)?;
        let added = reissue::insert(write, id, facts, &note)?;
        super::found(reissue::by_id(write, added)?, super::REISSUE, added)
    })
}

/// The award, if its certificate may be given anew.
fn of_issued(write: &Write<'_>, id: AwardId) -> Result<IssuedAward> {
    let award = super::found(award::issued(write, id)?, ("lượt khen đã ban hành", "issued award"), id)?;
    if award.revocation.is_some() {
        return Err(Error::AlreadyRevoked { name: award.words.name });
    }
    Ok(award)
}

/// What the certificate says of itself, the `time`th of its kind where the clerk leaves it open.
pub(super) fn note(facts: &ReissueFacts, time: usize) -> Result<Name> {
    match &facts.note {
        Some(note) => Ok(note.clone()),
        None => Name::parse(&facts.kind.usual_note(time)).map_err(|error| Error::BadField {
            field: Sentence::new("Ghi chú trên bằng", "Note on the certificate"),
            why: error.sentence(),
        }),
    }
}
