//! Changes what is said of a kind of pre-printed blank.

use super::add_blank::refuse_same_name;
use crate::Register;
use crate::domain::blank::{Blank, BlankFacts};
use crate::domain::id::BlankId;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::blank;
use serde::Deserialize;
use ts_rs::TS;

/// What a kind of blank is to be.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditBlank {
    /// Which kind.
    pub blank: BlankId,
    /// All that is to be said of it.
    pub facts: BlankFacts,
}

/// Changes a kind of blank; its ledger stays.
///
/// # Errors
/// If there is no such kind, or another one of that name.
pub fn edit_blank(register: &Register, args: &EditBlank) -> Result<Blank> {
    let (id, name) = (args.blank, &args.facts.name);
    let what = Sentence::new(format!("Sửa loại phôi “{name}”"), format!("Changed the blank “{name}”"));
    register.write(&what, |write| {
        super::found(blank::by_id(write, id)?, super::BLANK, id)?;
        refuse_same_name(write, name, Some(id))?;
        blank::update(write, id, &args.facts)?;
        super::found(blank::by_id(write, id)?, super::BLANK, id)
    })
}
