//! Counts the awards of a campaign as its list shows them.

use crate::Register;
use crate::domain::id::{CampaignId, DecisionId};
use crate::error::Result;
use crate::store::grid::{self, GridCounts};
use serde::Deserialize;
use ts_rs::TS;

/// Of what.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CountAwards {
    /// The campaign.
    pub campaign: CampaignId,
    /// Only one of its decisions.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub decision: Option<DecisionId>,
}

/// How many awards there are, of which kind, and how they stand.
///
/// # Errors
/// If the register cannot be read.
pub fn count_awards(register: &Register, args: &CountAwards) -> Result<GridCounts> {
    register.read(|reader| grid::counts(reader, args.campaign, args.decision))
}
