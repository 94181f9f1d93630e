//! Lists the awardees of the register that may be one, pair by pair. Nothing is merged here: a clerk decides.

use super::show_awardee::AwardeeHistory;
use crate::Register;
use crate::domain::id::AwardeeId;
use crate::domain::likeness::{Likeness, LikenessClass};
use crate::domain::profile::Profile;
use crate::error::Result;
use crate::store::{Reader, likeness};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use ts_rs::TS;

/// Which pairs.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListDuplicates {
    /// Of this class; of every class where it is left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub class: Option<LikenessClass>,
    /// At most so many, the likest first.
    pub limit: usize,
}

/// Two awardees that may be one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Duplicate {
    /// The one to keep: with more awards, and with its marks; then the one entered first.
    pub kept: AwardeeHistory,
    /// The other.
    pub other: AwardeeHistory,
    /// How much they are alike, and why.
    pub likeness: Likeness,
}

/// What was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Duplicates {
    /// How many pairs there are of each class.
    pub counts: BTreeMap<LikenessClass, usize>,
    /// The pairs asked for.
    pub pairs: Vec<Duplicate>,
}

/// The pairs of awardees that share a block and are alike, those that a clerk told apart left out.
///
/// # Errors
/// If the register cannot be read, or the work is stopped.
pub fn list_duplicates(register: &Register, args: &ListDuplicates) -> Result<Duplicates> {
    register.read(|reader| {
        let mut pairs = pairs(reader)?;
        let mut counts: BTreeMap<LikenessClass, usize> = LikenessClass::ALL.iter().map(|class| (*class, 0)).collect();
        for (_, _, likeness) in &pairs {
            *counts.entry(likeness.class).or_default() += 1;
        }
        pairs.retain(|(_, _, likeness)| args.class.is_none_or(|class| likeness.class == class));
        pairs.sort_by_key(|(one, other, likeness)| (likeness.class, Reverse(likeness.score), *one, *other));
        let shown = pairs.into_iter().take(args.limit);
        let pairs =
            shown.map(|(one, other, likeness)| duplicate(reader, one, other, likeness)).collect::<Result<_>>()?;
        Ok(Duplicates { counts, pairs })
    })
}

/// Every pair that is alike, once.
fn pairs(reader: &Reader) -> Result<Vec<(AwardeeId, AwardeeId, Likeness)>> {
    let blocks = likeness::blocks(reader)?;
    let total = blocks.len();
    let mut profiles: HashMap<AwardeeId, Profile> = HashMap::new();
    let (mut met, mut pairs) = (HashSet::new(), Vec::new());
    for (done, block) in blocks.into_iter().enumerate() {
        reader.report(done, total)?;
        for id in &block {
            if !profiles.contains_key(id)
                && let Some(profile) = likeness::profile(reader, *id)?
            {
                profiles.insert(*id, profile);
            }
        }
        for (at, one) in block.iter().enumerate() {
            for other in block.iter().skip(at + 1) {
                let (one, other) = (*one.min(other), *one.max(other));
                let alike = || profiles.get(&one)?.likeness(profiles.get(&other)?);
                if met.insert((one, other))
                    && let Some(likeness) = alike()
                    && !likeness::are_apart(reader, one, other)?
                {
                    pairs.push((one, other, likeness));
                }
            }
        }
    }
    reader.report(total, total)?;
    Ok(pairs)
}

fn duplicate(reader: &Reader, one: AwardeeId, other: AwardeeId, likeness: Likeness) -> Result<Duplicate> {
    let (one, other) = (AwardeeHistory::read(reader, one)?, AwardeeHistory::read(reader, other)?);
    let marks = |history: &AwardeeHistory| history.facts.name.as_str().chars().filter(|c| !c.is_ascii()).count();
    let weight = |history: &AwardeeHistory| (history.awards.len(), marks(history));
    let (kept, other) = if weight(&other) > weight(&one) { (other, one) } else { (one, other) };
    Ok(Duplicate { kept, other, likeness })
}
