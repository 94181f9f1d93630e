//! Takes out a kind of pre-printed blank of which the ledger says nothing.

use crate::Register;
use crate::domain::id::BlankId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::blank;
use serde::Deserialize;
use ts_rs::TS;

/// The arguments of a verb about one kind of blank.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfBlank {
    /// Which kind.
    pub blank: BlankId,
}

/// Takes out a kind of blank that was never used.
///
/// # Errors
/// If there is no such kind, or the ledger or the print log speaks of it.
pub fn remove_blank(register: &Register, args: &OfBlank) -> Result<()> {
    let id = args.blank;
    let what = Sentence::new(format!("Xóa loại phôi {id}"), format!("Removed blank {id}"));
    register.write(&what, |write| {
        let blank = super::found(blank::by_id(write, id)?, super::BLANK, id)?;
        if blank::is_used(write, id)? {
            return Err(Error::InUseElsewhere { name: blank.facts.name.to_string() });
        }
        blank::delete(write, id)
    })
}
