//! Adds a signer for an issuer.

use crate::Register;
use crate::domain::issuer::{Signer, SignerFacts, SigningForm};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::issuer;

/// Adds a signer.
///
/// # Errors
/// If the issuer is not there, or the principal does not go with the form of signing.
pub fn add_signer(register: &Register, facts: &SignerFacts) -> Result<Signer> {
    check_principal(facts)?;
    let what = Sentence::new(format!("Thêm người ký {}", facts.name), format!("Added signer {}", facts.name));
    register.write(&what, |write| {
        super::found(issuer::by_id(write, facts.issuer)?, super::ISSUER, facts.issuer)?;
        let id = issuer::insert_signer(write, facts)?;
        super::found(issuer::signer(write, id)?, super::SIGNER, id)
    })
}

/// Refuses a principal that does not go with the form of signing.
pub(super) fn check_principal(facts: &SignerFacts) -> Result<()> {
    if (facts.form == SigningForm::InPerson) != facts.principal.is_none() {
        return Err(Error::BadField {
            field: Sentence::new("Ký thay cho ai", "Signs for whom"),
            why: Sentence::new(
                "ký KT., TM., TL., TUQ. thì phải ghi ký cho ai; ký trực tiếp thì để trống.",
                "with KT., TM., TL. or TUQ. it must be said for whom; in person it stays empty.",
            ),
        });
    }
    Ok(())
}
