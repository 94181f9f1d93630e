//! Takes several awards off their lists at once.

use crate::Register;
use crate::domain::id::AwardId;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::award;
use serde::Deserialize;
use ts_rs::TS;

/// Which awards.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveAwards {
    /// Draft awards.
    pub awards: Vec<AwardId>,
}

/// Takes draft awards off their lists, all or none; the awardees stay known.
///
/// # Errors
/// If one is not there or has been issued.
pub fn remove_awards(register: &Register, args: &RemoveAwards) -> Result<()> {
    let count = args.awards.len();
    let what =
        Sentence::new(format!("Bỏ {count} lượt khen khỏi danh sách"), format!("Took {count} awards off the list"));
    register.write(&what, |write| {
        for (done, id) in args.awards.iter().enumerate() {
            write.report(done, count)?;
            super::edit_award::draft(write, *id)?;
            award::delete(write, *id)?;
        }
        Ok(())
    })
}
