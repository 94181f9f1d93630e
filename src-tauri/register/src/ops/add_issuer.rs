//! Adds an issuer.

use crate::Register;
use crate::domain::issuer::{Issuer, IssuerFacts};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::issuer;

/// Adds an issuer.
///
/// # Errors
/// If there is one of that name.
pub fn add_issuer(register: &Register, facts: &IssuerFacts) -> Result<Issuer> {
    let what = Sentence::new(format!("Thêm cấp ban hành “{}”", facts.name), format!("Added issuer “{}”", facts.name));
    register.write(&what, |write| {
        if issuer::by_name(write, facts.name.as_str())?.is_some() {
            let what = Sentence::new(super::ISSUER.0, super::ISSUER.1);
            return Err(Error::SameName { what, name: facts.name.to_string() });
        }
        let id = issuer::insert(write, facts)?;
        super::found(issuer::by_id(write, id)?, super::ISSUER, id)
    })
}
