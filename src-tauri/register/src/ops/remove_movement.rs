//! Takes a line that a clerk noted by mistake out of the ledger of blanks.

use crate::Register;
use crate::domain::id::MovementId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::blank;
use serde::Deserialize;
use ts_rs::TS;

/// Which line.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfMovement {
    /// The line of the ledger.
    pub movement: MovementId,
}

/// Takes a line out of the ledger.
///
/// # Errors
/// If there is no such line, a printing noted it, or minutes of destruction speak of it.
pub fn remove_movement(register: &Register, args: &OfMovement) -> Result<()> {
    let id = args.movement;
    let what = Sentence::new(format!("Xóa dòng {id} của sổ phôi"), format!("Removed line {id} of the blank ledger"));
    register.write(&what, |write| {
        let line = super::found(blank::movement(write, id)?, super::MOVEMENT, id)?;
        if line.printing.is_some() || line.destruction.is_some() {
            return Err(Error::InUseElsewhere { name: format!("{} {id}", super::MOVEMENT.0) });
        }
        blank::delete_movement(write, id)
    })
}
