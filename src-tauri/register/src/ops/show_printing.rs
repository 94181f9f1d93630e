//! Shows a printing and what came of its sheets.

use crate::Register;
use crate::domain::id::PrintingId;
use crate::error::Result;
use crate::store::print_log::{self, Printing, SheetRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which printing.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfPrinting {
    /// Its key.
    pub printing: PrintingId,
}

/// A printing with its sheets.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShownPrinting {
    /// The line of the print log.
    pub printing: Printing,
    /// The sheets of issued awards, in their order.
    pub sheets: Vec<SheetRow>,
}

/// A printing and its sheets.
///
/// # Errors
/// If there is no such printing.
pub fn show_printing(register: &Register, args: &OfPrinting) -> Result<ShownPrinting> {
    let id = args.printing;
    register.read(|reader| {
        let printing = super::found(print_log::by_id(reader, id)?, super::PRINTING, id)?;
        Ok(ShownPrinting { printing, sheets: print_log::sheet_rows(reader, id)? })
    })
}
