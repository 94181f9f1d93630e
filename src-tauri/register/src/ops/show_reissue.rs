//! Shows one reissue.

use super::remove_reissue::OfReissue;
use crate::Register;
use crate::domain::reissue::Reissue;
use crate::error::Result;
use crate::store::reissue;

/// A reissue.
///
/// # Errors
/// If there is no such reissue.
pub fn show_reissue(register: &Register, args: &OfReissue) -> Result<Reissue> {
    let id = args.reissue;
    register.read(|reader| super::found(reissue::by_id(reader, id)?, super::REISSUE, id))
}
