//! Lists issuers with their signers.

use super::Nothing;
use crate::Register;
use crate::domain::issuer::{Issuer, Signer};
use crate::error::Result;
use crate::store::issuer;
use serde::Serialize;
use ts_rs::TS;

/// An issuer and those who sign for it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IssuerRow {
    /// The issuer.
    #[serde(flatten)]
    pub issuer: Issuer,
    /// Its signers.
    pub signers: Vec<Signer>,
}

/// All issuers, each with its signers.
///
/// # Errors
/// If the register cannot be read.
pub fn list_issuers(register: &Register, _: &Nothing) -> Result<Vec<IssuerRow>> {
    register.read(|reader| {
        let signers = issuer::signers(reader)?;
        let of = |issuer: &Issuer| signers.iter().filter(|signer| signer.facts.issuer == issuer.id).cloned().collect();
        Ok(issuer::all(reader)?.into_iter().map(|issuer| IssuerRow { signers: of(&issuer), issuer }).collect())
    })
}
