//! Looks anyone up.

use crate::Register;
use crate::error::Result;
use crate::store::search::{self, Hit};
use serde::Deserialize;
use ts_rs::TS;

/// What to look for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// Words, with or without diacritics; the last may be unfinished.
    pub text: String,
    /// At most so many hits.
    pub limit: usize,
}

/// The awards that hold every word of the text: hits in names first, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn search(register: &Register, args: &Search) -> Result<Vec<Hit>> {
    register.read(|reader| search::search(reader, &args.text, args.limit))
}
