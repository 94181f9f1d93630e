//! Lists decisions.

use crate::Register;
use crate::domain::decision::Decision;
use crate::domain::id::CampaignId;
use crate::error::Result;
use crate::store::{award, campaign, decision, issuer};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which decisions to list.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListDecisions {
    /// Only those of one campaign.
    #[serde(default)]
    pub campaign: Option<CampaignId>,
}

/// A decision with what a list shows beside it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DecisionRow {
    /// The decision.
    #[serde(flatten)]
    pub decision: Decision,
    /// Its campaign's name.
    pub campaign_name: String,
    /// Its issuer's name.
    pub issuer_name: String,
    /// How many awards stand under it.
    pub awards: i64,
}

/// All decisions, or those of one campaign, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_decisions(register: &Register, args: &ListDecisions) -> Result<Vec<DecisionRow>> {
    register.read(|reader| {
        let row = |decision: Decision| {
            let (campaign, issuer) = match &decision {
                Decision::Draft(draft) => (draft.facts.campaign, draft.facts.issuer),
                Decision::Issued(issued) => (issued.campaign, issued.issuer),
            };
            Ok(DecisionRow {
                campaign_name: super::found(campaign::by_id(reader, campaign)?, super::CAMPAIGN, campaign)?
                    .facts
                    .name
                    .to_string(),
                issuer_name: super::found(issuer::by_id(reader, issuer)?, super::ISSUER, issuer)?
                    .facts
                    .name
                    .to_string(),
                awards: award::count_of(reader, decision.id())?,
                decision,
            })
        };
        decision::all(reader, args.campaign)?.into_iter().map(row).collect()
    })
}
