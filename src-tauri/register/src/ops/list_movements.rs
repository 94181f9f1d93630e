//! Lists the ledger of a kind of pre-printed blank.

use super::remove_blank::OfBlank;
use crate::Register;
use crate::domain::blank::Movement;
use crate::error::Result;
use crate::store::blank;

/// The ledger of a kind of blank, newest first, with what was left after each line.
///
/// # Errors
/// If there is no such kind.
pub fn list_movements(register: &Register, args: &OfBlank) -> Result<Vec<Movement>> {
    let id = args.blank;
    register.read(|reader| {
        super::found(blank::by_id(reader, id)?, super::BLANK, id)?;
        blank::movements(reader, id)
    })
}
