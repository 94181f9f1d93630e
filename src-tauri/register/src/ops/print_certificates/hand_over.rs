//! Hands a PDF to the system's viewer or to a printer.

use crate::Register;
use crate::domain::printing::PrinterJob;
use crate::error::{Error, Result};
use crate::store::reason;
use serde::Deserialize;
use std::path::Path;
use ts_rs::TS;

/// Who takes the PDF.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HandTo {
    /// The system's own viewer.
    Viewer,
    /// The printer of that name; the usual one if none is named.
    Printer(Option<String>),
}

/// Hands `file` over.
pub(super) fn hand_over(register: &Register, file: &Path, to: &HandTo, job: &PrinterJob<'_>) -> Result<()> {
    let handed = match to {
        HandTo::Viewer => register.show(file),
        HandTo::Printer(name) => register.print(file, &PrinterJob { printer: name.as_deref(), ..job.clone() }),
    };
    handed.map_err(|error| Error::NotHandedOver { reason: reason(&error) })
}
