//! Shows one award as its list shows it.

use super::OfAward;
use super::list_awards::{AwardRow, rows};
use crate::Register;
use crate::error::Result;
use crate::store::award;

/// One award, draft or issued.
///
/// # Errors
/// If there is no such award.
pub fn show_award(register: &Register, args: &OfAward) -> Result<AwardRow> {
    let id = args.award;
    register.read(|reader| {
        let decision = super::found(award::decision_of(reader, id)?, super::AWARD, id)?;
        let row = rows(reader, decision)?.into_iter().find(|row| row.id == id);
        super::found(row, super::AWARD, id)
    })
}
