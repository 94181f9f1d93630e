//! Campaigns.

use super::{Reader, Write};
use crate::domain::campaign::{Campaign, CampaignFacts};
use crate::domain::date::Period;
use crate::domain::id::CampaignId;
use crate::error::Result;
use rusqlite::Row;
use serde::Serialize;
use ts_rs::TS;

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

/// What stands under a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct CampaignCounts {
    /// How many decisions.
    pub decisions: i64,
    /// How many of them are issued.
    pub issued: i64,
    /// Awards to collectives.
    pub collectives: i64,
    /// Awards to households.
    pub households: i64,
    /// Awards to individuals.
    pub individuals: i64,
    /// Awards whose certificate was printed; proofs do not count.
    pub printed: i64,
    /// Year of its newest decision, else the last of its period.
    pub year: Option<i32>,
}

/// What stands under the campaign `id`.
pub(crate) fn counts(reader: &Reader, id: CampaignId) -> Result<CampaignCounts> {
    let counts = reader.one(include_str!("campaign/counts.sql"), [id], |row| {
        Ok(CampaignCounts {
            decisions: row.get("decisions")?,
            issued: row.get("issued")?,
            collectives: row.get("collectives")?,
            households: row.get("households")?,
            individuals: row.get("individuals")?,
            printed: row.get("printed")?,
            year: row.get("year")?,
        })
    })?;
    Ok(counts.unwrap_or_default())
}

/// Changes a campaign.
pub(crate) fn update(write: &Write<'_>, id: CampaignId, facts: &CampaignFacts) -> Result<()> {
    write.update(
        "campaign",
        id.0,
        &[
            ("name", &facts.name),
            ("movement", &facts.movement),
            ("period_from", &facts.period.map(Period::from)),
            ("period_to", &facts.period.map(Period::to)),
            ("kind", &facts.kind),
        ],
    )?;
    Ok(())
}

/// Takes a campaign out that has no decisions.
pub(crate) fn delete(write: &Write<'_>, id: CampaignId) -> Result<()> {
    write.delete("campaign", id.0)
}
