//! Lists what was printed.

use super::Nothing;
use crate::Register;
use crate::error::Result;
use crate::store::print_log::{self, Printing};

/// The print log, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_printings(register: &Register, _: &Nothing) -> Result<Vec<Printing>> {
    register.read(print_log::all)
}
