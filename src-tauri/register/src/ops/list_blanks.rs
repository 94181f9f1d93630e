//! Lists the kinds of pre-printed blanks with what is left of them.

use super::Nothing;
use crate::Register;
use crate::domain::blank::{Blank, BlankBalance};
use crate::error::Result;
use crate::store::blank;
use serde::Serialize;
use ts_rs::TS;

/// A kind of blank and how many sheets there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BlankRow {
    /// The kind.
    #[serde(flatten)]
    pub blank: Blank,
    /// What came in and where it went.
    #[serde(flatten)]
    pub balance: BlankBalance,
    /// What should still lie in the drawer (tồn); below zero where more went out than was noted to come in.
    pub left: i64,
}

/// All kinds of blanks, in the order in which they were entered.
///
/// # Errors
/// If the register cannot be read.
pub fn list_blanks(register: &Register, _: &Nothing) -> Result<Vec<BlankRow>> {
    register.read(|reader| {
        let row = |blank: Blank| {
            let balance = blank::balance(reader, blank.id)?;
            Ok(BlankRow { left: balance.left(), balance, blank })
        };
        blank::all(reader)?.into_iter().map(row).collect()
    })
}
