//! Revokes an issued award (hủy bỏ quyết định, thu hồi; Luật 06/2022/QH15, Article 93).

use crate::Register;
use crate::domain::award::{IssuedAward, Revocation};
use crate::domain::id::AwardId;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::award;
use serde::Deserialize;
use ts_rs::TS;

/// What to revoke and why.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RevokeAward {
    /// Which issued award.
    pub award: AwardId,
    /// The revocation.
    pub revocation: Revocation,
}

/// Revokes an issued award. The award stays as it was; the revocation stands beside it, and the decision stays valid for
/// everyone else.
///
/// # Errors
/// If there is no issued award of that key, or it was revoked before.
pub fn revoke_award(register: &Register, args: &RevokeAward) -> Result<IssuedAward> {
    let (id, revocation) = (args.award, &args.revocation);
    let number = &revocation.number;
    let what = Sentence::new(
        format!("Hủy bỏ lượt khen {id} theo quyết định {number}"),
        format!("Revoked award {id} by decision {number}"),
    );
    register.write(&what, |write| {
        super::found(award::issued(write, id)?, ("lượt khen đã ban hành", "issued award"), id)?;
        award::revoke(write, id, revocation)?;
        super::found(award::issued(write, id)?, super::AWARD, id)
    })
}
