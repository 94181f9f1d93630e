//! Lists the printers of this machine.

use super::Nothing;
use crate::Register;
use crate::domain::printing::Printer;
use crate::error::Result;

/// The printers that the system knows, its usual one first; none where it has no printing system.
///
/// # Errors
/// Never: a system that cannot say has none.
pub fn list_printers(register: &Register, _: &Nothing) -> Result<Vec<Printer>> {
    Ok(register.printers())
}
