//! Lets words stand that a rule has something to say of, with the reason. They are not asked about again until they change.

use super::check_decision::check_decision;
use super::{FINDING, OfDecision, found};
use crate::Register;
use crate::domain::finding::Place;
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::sentence::Sentence;
use crate::domain::text::Prose;
use crate::error::Result;
use crate::store::waved::{self, WavedWords};
use serde::Deserialize;
use std::collections::HashSet;
use ts_rs::TS;

/// What may stand.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WaveThrough {
    /// Of which decision.
    pub decision: DecisionId,
    /// Which rule has spoken.
    pub rule: String,
    /// Only the words of this award; all words of the finding if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub award: Option<AwardId>,
    /// Why they may stand.
    pub reason: Prose,
}

/// Waves a finding through, or its places in one award. Answers how many places.
///
/// # Errors
/// If the rule has nothing to say there that waits for an answer.
pub fn wave_through(register: &Register, args: &WaveThrough) -> Result<usize> {
    let id = args.decision;
    let findings = check_decision(register, &OfDecision { decision: id })?;
    let open = |place: &&Place| place.waved.is_none() && args.award.is_none_or(|award| place.award == Some(award));
    let said = findings.iter().filter(|finding| finding.rule == args.rule);
    let words: HashSet<WavedWords> = said
        .flat_map(|finding| finding.places.iter().filter(open).map(|place| WavedWords::of(finding.rule, place)))
        .collect();
    let count = found((!words.is_empty()).then_some(words.len()), FINDING, &args.rule)?;
    let what = Sentence::new(
        format!("Bỏ qua {count} chỗ cần xem lại: {}", args.reason),
        format!("Waved {count} places through: {}", args.reason),
    );
    register.write(&what, |write| {
        words.iter().try_for_each(|words| waved::insert(write, id, words, &args.reason))?;
        Ok(count)
    })
}
