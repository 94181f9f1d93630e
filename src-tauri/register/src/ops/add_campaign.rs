//! Adds a campaign.

use crate::Register;
use crate::domain::campaign::{Campaign, CampaignFacts};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::campaign;

/// Adds a campaign.
///
/// # Errors
/// If there is one of that name.
pub fn add_campaign(register: &Register, facts: &CampaignFacts) -> Result<Campaign> {
    let what =
        Sentence::new(format!("Thêm đợt khen thưởng “{}”", facts.name), format!("Added campaign “{}”", facts.name));
    register.write(&what, |write| {
        if campaign::by_name(write, facts.name.as_str())?.is_some() {
            let what = Sentence::new(super::CAMPAIGN.0, super::CAMPAIGN.1);
            return Err(Error::SameName { what, name: facts.name.to_string() });
        }
        let id = campaign::insert(write, facts)?;
        super::found(campaign::by_id(write, id)?, super::CAMPAIGN, id)
    })
}
