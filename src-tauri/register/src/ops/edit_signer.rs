//! Changes a signer.

use super::add_signer::check_principal;
use crate::Register;
use crate::domain::id::SignerId;
use crate::domain::issuer::{Signer, SignerFacts};
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::issuer;
use serde::Deserialize;
use ts_rs::TS;

/// What a signer is to be.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditSigner {
    /// Which signer.
    pub signer: SignerId,
    /// All that is to be said of the signer.
    pub facts: SignerFacts,
}

/// Changes a signer to what `args` say. What was issued keeps its words.
///
/// # Errors
/// As [`add_signer`](super::add_signer::add_signer); and if the signer is not there.
pub fn edit_signer(register: &Register, args: &EditSigner) -> Result<Signer> {
    let (id, facts) = (args.signer, &args.facts);
    check_principal(facts)?;
    let what = Sentence::new(format!("Sửa người ký {}", facts.name), format!("Edited signer {}", facts.name));
    register.write(&what, |write| {
        super::found(issuer::signer(write, id)?, super::SIGNER, id)?;
        super::found(issuer::by_id(write, facts.issuer)?, super::ISSUER, facts.issuer)?;
        issuer::update_signer(write, id, facts)?;
        super::found(issuer::signer(write, id)?, super::SIGNER, id)
    })
}
