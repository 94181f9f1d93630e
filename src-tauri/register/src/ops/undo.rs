//! Takes back the last thing that was done.

use super::Nothing;
use crate::Register;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::journal;

/// Takes back the newest journal entry that still stands, as an entry of its own; answers what it was. Nothing is taken
/// back, and none is answered, where that entry issued or revoked. What was printed stays in the print log and hinders
/// nothing.
///
/// # Errors
/// If the register cannot be written.
pub fn undo(register: &Register, _: &Nothing) -> Result<Option<Sentence>> {
    register.write(&Sentence::new("Hoàn tác", "Undo"), journal::undo)
}
