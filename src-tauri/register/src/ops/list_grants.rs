//! Lists the forms of commendation that an issuer may grant.

use crate::Register;
use crate::domain::date::Date;
use crate::domain::id::{FormId, IssuerId};
use crate::error::Result;
use crate::store::{issuer, law};
use serde::Deserialize;
use ts_rs::TS;

/// Whose forms, and when.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListGrants {
    /// Which issuer.
    pub issuer: IssuerId,
    /// The day of the decision.
    pub date: Date,
}

/// The forms that the law lets the issuer grant on that day, in the order of the law.
///
/// # Errors
/// If there is no such issuer.
pub fn list_grants(register: &Register, args: &ListGrants) -> Result<Vec<FormId>> {
    register.read(|reader| {
        let issuer = super::found(issuer::by_id(reader, args.issuer)?, super::ISSUER, args.issuer)?;
        let mut granted = Vec::new();
        for form in law::forms(reader)? {
            if law::grantor_basis(reader, form.id, issuer.facts.kind, args.date)?.is_some() {
                granted.push(form.id);
            }
        }
        Ok(granted)
    })
}
