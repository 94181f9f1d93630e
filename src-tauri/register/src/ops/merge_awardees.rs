//! Merges awardees that a clerk found to be one. What was issued stays word for word; the kept one answers for both.

use crate::Register;
use crate::domain::award::AwardFacts;
use crate::domain::awardee::{Awardee, AwardeeFacts};
use crate::domain::id::{AwardId, AwardeeId};
use crate::domain::likeness::differ;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::{Write, award, awardee, find, likeness};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Two that are one.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Merge {
    /// The awardee that answers for both.
    pub kept: AwardeeId,
    /// The other.
    pub other: AwardeeId,
    /// What is known of the one that they are; left out, the kept one's facts and what only the other knows.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub facts: Option<AwardeeFacts>,
}

/// Which to merge.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeAwardees {
    /// The pairs, in order; all or none.
    pub merges: Vec<Merge>,
}

/// What was merged.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MergedAwardees {
    /// How many awardees are now found under another.
    pub merged: usize,
    /// Draft awards taken off their list, where the kept one stands in it with the same form.
    pub removed: Vec<AwardId>,
}

/// Merges each pair, in one step of undo. Draft awards move to the kept one.
///
/// # Errors
/// If an awardee is not there, the two are not of one kind, or both bear a citizen id and no facts are given.
pub fn merge_awardees(register: &Register, args: &MergeAwardees) -> Result<MergedAwardees> {
    let what = match args.merges.as_slice() {
        [only] => Sentence::new(
            format!("Gộp người được khen {} vào {}", only.other, only.kept),
            format!("Merged awardee {} into {}", only.other, only.kept),
        ),
        merges => Sentence::new(
            format!("Gộp {} cặp người được khen", merges.len()),
            format!("Merged {} pairs of awardees", merges.len()),
        ),
    };
    register.write(&what, |write| {
        let mut done = MergedAwardees { merged: 0, removed: Vec::new() };
        for (at, pair) in args.merges.iter().enumerate() {
            write.report(at, args.merges.len())?;
            merge(write, pair, &mut done)?;
        }
        write.report(args.merges.len(), args.merges.len())?;
        Ok(done)
    })
}

fn merge(write: &Write<'_>, pair: &Merge, done: &mut MergedAwardees) -> Result<()> {
    let (kept, other) = (itself(write, pair.kept)?, itself(write, pair.other)?);
    if kept.id == other.id {
        return Ok(());
    }
    if kept.facts.kind != other.facts.kind || pair.facts.as_ref().is_some_and(|facts| facts.kind != kept.facts.kind) {
        let (vi, en) = ("chỉ gộp cùng loại: cá nhân, tập thể hay hộ gia đình.", "only two of one kind can be merged.");
        return Err(refused(vi, en));
    }
    if pair.facts.is_none() && differ(kept.facts.citizen_id.as_ref(), other.facts.citizen_id.as_ref()) {
        let vi = "hai người có hai số căn cước khác nhau. Hãy kiểm tra rồi chọn số nào đúng.";
        return Err(refused(vi, "the two bear different citizen ids. Check them and choose the right one."));
    }
    let facts = pair.facts.clone().unwrap_or_else(|| kept.facts.clone().filled_from(other.facts.clone()));
    if facts.citizen_id.is_some() && facts.citizen_id == other.facts.citizen_id {
        awardee::update(write, other.id, &AwardeeFacts { citizen_id: None, ..other.facts.clone() })?;
    }
    awardee::update(write, kept.id, &facts)?;
    for draft in award::drafts_for(write, other.id)? {
        if award::twin(write, draft.facts.decision, kept.id, draft.facts.form)?.is_some() {
            award::delete(write, draft.id)?;
            done.removed.push(draft.id);
        } else {
            let moved = AwardFacts { awardee: kept.id, ..draft.facts };
            award::update(write, draft.id, &moved)?;
        }
    }
    if facts.name != kept.facts.name {
        find::refresh_awardee(write, kept.id)?;
    }
    for merged in awardee::merged_into(write, other.id)? {
        awardee::set_same_as(write, merged.id, Some(kept.id))?;
    }
    awardee::set_same_as(write, other.id, Some(kept.id))?;
    likeness::forget_apart(write, kept.id, other.id)?;
    for third in likeness::apart_from(write, other.id)? {
        likeness::keep_apart(write, kept.id, third)?;
    }
    done.merged += 1;
    Ok(())
}

fn itself(write: &Write<'_>, id: AwardeeId) -> Result<Awardee> {
    let found = super::found(awardee::by_id(write, id)?, super::AWARDEE, id)?;
    awardee::itself(write, found)
}

fn refused(vi: &str, en: &str) -> Error {
    Error::BadField { field: Sentence::new("Gộp", "Merge"), why: Sentence::new(vi, en) }
}

impl MergedAwardees {
    /// What was done, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let (merged, removed) = (self.merged, self.removed.len());
        let mut lines = vec![Sentence::new(format!("Đã gộp {merged}."), format!("Merged {merged}."))];
        if removed > 0 {
            lines.push(Sentence::new(
                format!("{removed} dòng lặp trong dự thảo đã bỏ."),
                format!("{removed} repeated lines were taken off drafts."),
            ));
        }
        lines
    }
}
