//! Takes a reissue back until its certificate is made.

use crate::Register;
use crate::domain::id::ReissueId;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::reissue;
use serde::Deserialize;
use ts_rs::TS;

/// Which reissue.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfReissue {
    /// Its key.
    pub reissue: ReissueId,
}

/// Takes a reissue back.
///
/// # Errors
/// If there is no such reissue, or a file was made of its certificate.
pub fn remove_reissue(register: &Register, args: &OfReissue) -> Result<()> {
    let id = args.reissue;
    let what = Sentence::new(format!("Xóa lượt cấp lại {id}"), format!("Took reissue {id} back"));
    register.write(&what, |write| {
        super::found(reissue::by_id(write, id)?, super::REISSUE, id)?;
        reissue::delete(write, id)
    })
}
