//! Lists decisions.

use crate::Register;
use crate::domain::decision::{Decision, DecisionFacts};
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
    #[ts(optional = nullable)]
    pub campaign: Option<CampaignId>,
}

/// A decision with what a list shows beside it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DecisionRow {
    /// The decision.
    #[serde(flatten)]
    pub decision: Decision,
    /// What is said of it, as a draft says it; a draft has it already.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(as = "DecisionFacts")]
    pub facts: Option<DecisionFacts>,
    /// Its campaign's name.
    pub campaign_name: String,
    /// Its issuer's name.
    pub issuer_name: String,
    /// Its signer's name, where one is chosen.
    pub signer_name: Option<String>,
    /// How many awards stand under it.
    pub awards: i64,
    /// How many of their certificates are confirmed as printed.
    pub printed: i64,
    /// How many are still to print: issued, not revoked and not printed.
    pub to_print: i64,
}

/// All decisions, or those of one campaign, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_decisions(register: &Register, args: &ListDecisions) -> Result<Vec<DecisionRow>> {
    register.read(|reader| {
        let row = |decision: Decision| {
            let (facts, is_issued) = (decision.facts(), matches!(decision, Decision::Issued(_)));
            let (campaign, issuer) = (facts.campaign, facts.issuer);
            let (printed, to_print) = decision::print_counts_of(reader, decision.id())?;
            let signer = facts.signer.map(|id| issuer::signer(reader, id)).transpose()?.flatten();
            Ok(DecisionRow {
                campaign_name: super::found(campaign::by_id(reader, campaign)?, super::CAMPAIGN, campaign)?
                    .facts
                    .name
                    .to_string(),
                issuer_name: super::found(issuer::by_id(reader, issuer)?, super::ISSUER, issuer)?
                    .facts
                    .name
                    .to_string(),
                signer_name: signer.map(|signer| signer.facts.name.to_string()),
                awards: award::count_of(reader, decision.id())?,
                printed,
                to_print,
                facts: is_issued.then_some(facts),
                decision,
            })
        };
        decision::all(reader, args.campaign)?.into_iter().map(row).collect()
    })
}
