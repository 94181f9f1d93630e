//! Campaigns.

use super::{Reader, Write};
use crate::domain::campaign::{Campaign, CampaignFacts};
use crate::domain::date::Period;
use crate::domain::id::CampaignId;
use crate::error::Result;
use rusqlite::Row;

fn campaign_from_row(row: &Row<'_>) -> rusqlite::Result<Campaign> {
    let period = match (row.get::<_, Option<i32>>("period_from")?, row.get::<_, Option<i32>>("period_to")?) {
        (Some(from), Some(to)) => Period::new(from, to),
        _ => None,
    };
    Ok(Campaign {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        facts: CampaignFacts { name: row.get("name")?, movement: row.get("movement")?, period, kind: row.get("kind")? },
    })
}

/// The campaign `id`.
pub(crate) fn by_id(reader: &Reader, id: CampaignId) -> Result<Option<Campaign>> {
    reader.one("SELECT * FROM campaign WHERE id = ?", [id], campaign_from_row)
}

/// The campaign called `name`.
pub(crate) fn by_name(reader: &Reader, name: &str) -> Result<Option<Campaign>> {
    reader.one("SELECT * FROM campaign WHERE name = ?", [name], campaign_from_row)
}

/// All campaigns, newest first.
pub(crate) fn all(reader: &Reader) -> Result<Vec<Campaign>> {
    reader.all("SELECT * FROM campaign ORDER BY id DESC", [], campaign_from_row)
}

/// Adds a campaign.
pub(crate) fn insert(write: &Write<'_>, facts: &CampaignFacts) -> Result<CampaignId> {
    let id = write.insert(
        "campaign",
        &[
            ("stable_id", &write.fresh_id()),
            ("name", &facts.name),
            ("movement", &facts.movement),
            ("period_from", &facts.period.map(Period::from)),
            ("period_to", &facts.period.map(Period::to)),
            ("kind", &facts.kind),
        ],
    )?;
    Ok(CampaignId(id))
}
