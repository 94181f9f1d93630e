//! Adds a kind of pre-printed blank (loại phôi).

use crate::Register;
use crate::domain::blank::{Blank, BlankFacts};
use crate::domain::id::BlankId;
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::store::{Reader, blank};

/// Adds a kind of blank.
///
/// # Errors
/// If there is one of that name.
pub fn add_blank(register: &Register, facts: &BlankFacts) -> Result<Blank> {
    let name = &facts.name;
    let what = Sentence::new(format!("Thêm loại phôi “{name}”"), format!("Added the blank “{name}”"));
    register.write(&what, |write| {
        refuse_same_name(write, name, None)?;
        let id = blank::insert(write, facts)?;
        super::found(blank::by_id(write, id)?, super::BLANK, id)
    })
}

/// Refuses a name that another kind has.
pub(super) fn refuse_same_name(reader: &Reader, name: &Name, itself: Option<BlankId>) -> Result<()> {
    match blank::by_name(reader, name)? {
        Some(other) if Some(other) != itself => {
            Err(Error::SameName { what: Sentence::new(super::BLANK.0, super::BLANK.1), name: name.to_string() })
        }
        _ => Ok(()),
    }
}
