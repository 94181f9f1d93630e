//! Lists the years that a summary can be made of.

use super::Nothing;
use crate::Register;
use crate::error::Result;
use crate::store::tally::{self, YearCount};

/// The years with issued, unrevoked awards, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_years(register: &Register, _: &Nothing) -> Result<Vec<YearCount>> {
    register.read(tally::years)
}
