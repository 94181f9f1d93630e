//! Lists campaigns.

use super::Nothing;
use crate::Register;
use crate::domain::campaign::Campaign;
use crate::error::Result;
use crate::store::campaign;

/// All campaigns, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_campaigns(register: &Register, _: &Nothing) -> Result<Vec<Campaign>> {
    register.read(campaign::all)
}
