//! Takes a certificate template out of the register.

use super::show_template::OfTemplate;
use super::template;
use crate::Register;
use crate::domain::sentence::Sentence;
use crate::error::Result;

/// Takes out one of the register's own templates. What was printed with it can still be printed again as it was.
///
/// # Errors
/// If there is no such template, or it ships with the program.
pub fn remove_template(register: &Register, args: &OfTemplate) -> Result<()> {
    let own = register.read(|reader| template::own(reader, &args.template))?;
    let what = Sentence::new(format!("Bỏ mẫu bằng “{}”", own.name), format!("Removed template “{}”", own.name));
    register.write(&what, |write| crate::store::template::remove(write, &template::own(write, &own.key)?))
}
