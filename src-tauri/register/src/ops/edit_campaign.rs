//! Changes a campaign.

use crate::Register;
use crate::domain::campaign::{Campaign, CampaignFacts};
use crate::domain::id::CampaignId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::{campaign, find};
use serde::Deserialize;
use ts_rs::TS;

/// What a campaign is to be.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditCampaign {
    /// Which campaign.
    pub campaign: CampaignId,
    /// All that is to be said of it.
    pub facts: CampaignFacts,
}

/// Changes a campaign to what `args` say. What was issued keeps its words.
///
/// # Errors
/// If it is not there, or another one has that name.
pub fn edit_campaign(register: &Register, args: &EditCampaign) -> Result<Campaign> {
    let (id, facts) = (args.campaign, &args.facts);
    let what =
        Sentence::new(format!("Sửa đợt khen thưởng “{}”", facts.name), format!("Edited campaign “{}”", facts.name));
    register.write(&what, |write| {
        let stands = super::found(campaign::by_id(write, id)?, super::CAMPAIGN, id)?;
        if campaign::by_name(write, facts.name.as_str())?.is_some_and(|other| other.id != id) {
            let what = Sentence::new(super::CAMPAIGN.0, super::CAMPAIGN.1);
            return Err(Error::SameName { what, name: facts.name.to_string() });
        }
        campaign::update(write, id, facts)?;
        if stands.facts.name != facts.name {
            find::refresh_campaign(write, id)?;
        }
        super::found(campaign::by_id(write, id)?, super::CAMPAIGN, id)
    })
}
