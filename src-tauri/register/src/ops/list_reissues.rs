//! Lists the reissues of an award.

use super::OfAward;
use crate::Register;
use crate::domain::reissue::Reissue;
use crate::error::Result;
use crate::store::{award, reissue};

/// The reissues of an award, oldest first.
///
/// # Errors
/// If there is no issued award of that key.
pub fn list_reissues(register: &Register, args: &OfAward) -> Result<Vec<Reissue>> {
    let id = args.award;
    register.read(|reader| {
        super::found(award::issued(reader, id)?, ("lượt khen đã ban hành", "issued award"), id)?;
        reissue::of_award(reader, id)
    })
}
