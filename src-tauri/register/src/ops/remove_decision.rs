//! Takes a draft decision out of the register.

use super::OfDecision;
use crate::Register;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::decision;

/// Takes out a draft with its awards; the awardees stay known.
///
/// # Errors
/// If it is not there or issued, or a proof of it stands in the print log, which keeps what it names.
pub fn remove_decision(register: &Register, args: &OfDecision) -> Result<()> {
    let id = args.decision;
    let what = Sentence::new(format!("Bỏ dự thảo quyết định {id}"), format!("Removed draft decision {id}"));
    register.write(&what, |write| {
        super::edit_decision::draft(write, id)?;
        if decision::is_logged(write, id)? {
            return Err(Error::BadField {
                field: Sentence::new("Dự thảo quyết định", "Draft decision"),
                why: Sentence::new(
                    "đã có bản kiểm tra ghi trong nhật ký in nên không bỏ được. Hãy dùng lại dự thảo này.",
                    "a proof of it stands in the print log, so it stays. Use this draft again.",
                ),
            });
        }
        decision::delete(write, id)
    })
}
