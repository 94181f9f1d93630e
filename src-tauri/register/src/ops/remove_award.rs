//! Takes one award off the list of a draft decision.

use super::OfAward;
use crate::Register;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::award;

/// Takes a draft award off its list; the awardee stays known.
///
/// # Errors
/// If it is not there or has been issued.
pub fn remove_award(register: &Register, args: &OfAward) -> Result<()> {
    let id = args.award;
    let what = Sentence::new(format!("Bỏ lượt khen {id} khỏi danh sách"), format!("Took award {id} off the list"));
    register.write(&what, |write| {
        super::edit_award::draft(write, id)?;
        award::delete(write, id)
    })
}
