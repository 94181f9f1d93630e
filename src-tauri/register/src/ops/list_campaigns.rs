//! Lists campaigns.

use super::Nothing;
use crate::Register;
use crate::domain::campaign::Campaign;
use crate::error::Result;
use crate::store::campaign::{self, CampaignCounts};
use serde::Serialize;
use ts_rs::TS;

/// A campaign with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CampaignRow {
    /// The campaign.
    #[serde(flatten)]
    pub campaign: Campaign,
    /// What stands under it.
    #[serde(flatten)]
    pub counts: CampaignCounts,
}

/// All campaigns, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_campaigns(register: &Register, _: &Nothing) -> Result<Vec<CampaignRow>> {
    register.read(|reader| {
        let row = |campaign: Campaign| Ok(CampaignRow { counts: campaign::counts(reader, campaign.id)?, campaign });
        campaign::all(reader)?.into_iter().map(row).collect()
    })
}
