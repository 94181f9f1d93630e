//! Shows which office keeps this register.

use super::Nothing;
use crate::Register;
use crate::domain::unit::Office;
use crate::error::Result;
use crate::store::office;

/// The office that keeps this register; none until [`set_office`](super::set_office) has said so.
///
/// # Errors
/// If the register cannot be read.
pub fn show_office(register: &Register, _: &Nothing) -> Result<Option<Office>> {
    register.read(office::own)
}
