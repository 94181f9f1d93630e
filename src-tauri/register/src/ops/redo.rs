//! Does again what was taken back last.

use super::Nothing;
use crate::Register;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::journal;

/// Takes back the newest undo, as an entry of its own; answers what is done again. There is none after a new write.
///
/// # Errors
/// If the register cannot be written.
pub fn redo(register: &Register, _: &Nothing) -> Result<Option<Sentence>> {
    register.write(&Sentence::new("Làm lại", "Redo"), journal::redo)
}
