//! Lists the minutes of destroyed blanks.

use super::Nothing;
use crate::Register;
use crate::domain::blank::Destruction;
use crate::error::Result;
use crate::store::blank;

/// All minutes of destruction, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_destructions(register: &Register, _: &Nothing) -> Result<Vec<Destruction>> {
    register.read(blank::destructions)
}
