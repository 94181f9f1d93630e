//! Looks people, decisions and campaigns up at once, a few of each.

use crate::Register;
use crate::error::Result;
use crate::store::look_up::{CampaignHit, DecisionHit, campaigns, decisions};
use crate::store::search::{Facets, Hit, Window, search};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// What to look for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LookUp {
    /// Words, with or without diacritics; the last may be unfinished.
    pub text: String,
    /// At most so many of each.
    pub limit: usize,
}

/// What was found.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct LookedUp {
    /// Awardees, each by the best of their awards.
    pub people: Vec<Hit>,
    /// Decisions.
    pub decisions: Vec<DecisionHit>,
    /// Campaigns.
    pub campaigns: Vec<CampaignHit>,
}

/// How many awards are looked at for each awardee wanted: one who has more may hide another.
const AWARDS_EACH: usize = 10;

/// Awardees, decisions and campaigns that hold every word of the text; nothing without words.
///
/// # Errors
/// If the register cannot be read.
pub fn look_up(register: &Register, args: &LookUp) -> Result<LookedUp> {
    if args.text.trim().is_empty() {
        return Ok(LookedUp::default());
    }
    register.read(|reader| {
        let window = Window { offset: 0, limit: args.limit.saturating_mul(AWARDS_EACH) };
        let mut seen = HashSet::new();
        let hits = search(reader, &args.text, window, &Facets::default())?;
        let people = hits.into_iter().filter(|hit| seen.insert(hit.awardee)).take(args.limit).collect();
        Ok(LookedUp {
            people,
            decisions: decisions(reader, &args.text, args.limit)?,
            campaigns: campaigns(reader, &args.text, args.limit)?,
        })
    })
}
