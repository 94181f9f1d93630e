//! Lists what was done in the register.

use crate::Register;
use crate::error::Result;
use crate::store::journal::{self, Entry};
use serde::Deserialize;
use ts_rs::TS;

/// How far back to look.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListJournal {
    /// At most so many entries.
    pub limit: u32,
}

/// The newest journal entries first, at most `args.limit`.
///
/// # Errors
/// If the register cannot be read.
pub fn list_journal(register: &Register, args: &ListJournal) -> Result<Vec<Entry>> {
    register.read(|reader| journal::newest(reader, i64::from(args.limit)))
}
