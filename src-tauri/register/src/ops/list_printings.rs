//! Lists what was printed.

use crate::Register;
use crate::error::Result;
use crate::store::print_log;
pub use crate::store::print_log::Printing;
use serde::Deserialize;
use ts_rs::TS;

/// Which printings.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListPrintings {
    /// Only those of which no one has said yet what came of them; never proofs.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub waiting: bool,
}

/// The print log, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_printings(register: &Register, args: &ListPrintings) -> Result<Vec<Printing>> {
    register.read(|reader| print_log::all(reader, args.waiting))
}
