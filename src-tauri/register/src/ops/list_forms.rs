//! Lists the forms of commendation that the law knows.

use super::Nothing;
use crate::Register;
use crate::domain::form::Form;
use crate::error::Result;
use crate::store::law;

/// All forms, with the article that creates each.
///
/// # Errors
/// If the register cannot be read.
pub fn list_forms(register: &Register, _: &Nothing) -> Result<Vec<Form>> {
    register.read(law::forms)
}
