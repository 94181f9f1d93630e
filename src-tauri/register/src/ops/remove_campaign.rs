//! Takes a campaign out of the register.

use crate::Register;
use crate::domain::id::CampaignId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::campaign;
use serde::Deserialize;
use ts_rs::TS;

/// Which campaign.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfCampaign {
    /// Its key.
    pub campaign: CampaignId,
}

/// Takes out a campaign that has no decisions.
///
/// # Errors
/// If it is not there, or decisions stand under it.
pub fn remove_campaign(register: &Register, args: &OfCampaign) -> Result<()> {
    let id = args.campaign;
    let stands = register.read(|reader| super::found(campaign::by_id(reader, id)?, super::CAMPAIGN, id))?;
    let name = &stands.facts.name;
    let what = Sentence::new(format!("Bỏ đợt khen thưởng “{name}”"), format!("Removed campaign “{name}”"));
    register.write(&what, |write| {
        let count = campaign::counts(write, id)?.decisions;
        if count > 0 {
            return Err(Error::BadField {
                field: Sentence::new("Đợt khen thưởng", "Campaign"),
                why: Sentence::new(
                    format!("“{name}” còn {count} quyết định nên chưa bỏ được. Hãy bỏ các dự thảo trước."),
                    format!("“{name}” still has {count} decisions. Remove its drafts first."),
                ),
            });
        }
        campaign::delete(write, id)
    })
}
