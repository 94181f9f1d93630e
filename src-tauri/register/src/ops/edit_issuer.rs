//! Changes an issuer.

use crate::Register;
use crate::domain::id::IssuerId;
use crate::domain::issuer::{Issuer, IssuerFacts};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::issuer;
use serde::Deserialize;
use ts_rs::TS;

/// What an issuer is to be.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditIssuer {
    /// Which issuer.
    pub issuer: IssuerId,
    /// All that is to be said of it.
    pub facts: IssuerFacts,
}

/// Changes an issuer to what `args` say. What was issued keeps its words.
///
/// # Errors
/// If it is not there, or another one has that name.
pub fn edit_issuer(register: &Register, args: &EditIssuer) -> Result<Issuer> {
    let (id, facts) = (args.issuer, &args.facts);
    let what = Sentence::new(format!("Sửa cấp ban hành “{}”", facts.name), format!("Edited issuer “{}”", facts.name));
    register.write(&what, |write| {
        super::found(issuer::by_id(write, id)?, super::ISSUER, id)?;
        if issuer::by_name(write, facts.name.as_str())?.is_some_and(|other| other.id != id) {
            let what = Sentence::new(super::ISSUER.0, super::ISSUER.1);
            return Err(Error::SameName { what, name: facts.name.to_string() });
        }
        issuer::update(write, id, facts)?;
        super::found(issuer::by_id(write, id)?, super::ISSUER, id)
    })
}
