//! Printings of a desk's certificates.

use crate::registers::Desk;
use register::Result;
use register::domain::id::DecisionId;
use register::domain::printing::Mode;
use register::ops::batch::Batch;
use register::ops::confirm_printing::{ConfirmPrinting, confirm_printing};
use register::ops::print_certificates::{PrintCertificates, Printed, print_certificates};
use std::path::Path;

/// Prints all of a decision into one file.
///
/// # Errors
/// If the register refuses it.
pub fn print_into(desk: &Desk, decision: DecisionId, mode: Mode, out: &Path) -> Result<Printed> {
    let batch = Batch::of_decision(decision, mode);
    print_certificates(&desk.register, &PrintCertificates { out: Some(out.to_owned()), ..PrintCertificates::of(batch) })
}

/// Prints all of a decision, and says that every sheet came out well.
///
/// # Panics
/// If the register refuses it.
pub fn print_and_confirm(desk: &Desk, decision: DecisionId) {
    let printed = print_into(desk, decision, Mode::Full, &desk.path("in.pdf")).unwrap();
    let args = ConfirmPrinting { printing: printed.printing, spoiled: Vec::new(), not_printed: Vec::new() };
    confirm_printing(&desk.register, &args).unwrap();
}
