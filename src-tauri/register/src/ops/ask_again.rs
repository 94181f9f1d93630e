//! Has a rule speak again of words that were waved through.

use super::{FINDING, found};
use crate::Register;
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::waved;
use serde::Deserialize;
use ts_rs::TS;

/// What is asked about again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskAgain {
    /// Of which decision.
    pub decision: DecisionId,
    /// Which rule.
    pub rule: String,
    /// Only the words of this award; all that the rule spoke of if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub award: Option<AwardId>,
}

/// Forgets that words were waved through. Answers how many.
///
/// # Errors
/// If there are none.
pub fn ask_again(register: &Register, args: &AskAgain) -> Result<usize> {
    let what = Sentence::new("Nhắc lại điều đã bỏ qua", "Brought up again what was waved through");
    register.write(&what, |write| {
        let count = waved::forget(write, args.decision, &args.rule, args.award)?;
        found((count > 0).then_some(count), FINDING, &args.rule)
    })
}
