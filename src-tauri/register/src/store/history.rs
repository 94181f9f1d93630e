//! All that one awardee was commended for.

use super::Reader;
use crate::domain::award::RegisterNumber;
use crate::domain::date::Date;
use crate::domain::id::{AwardId, AwardeeId, CampaignId, DecisionId};
use crate::domain::reissue::Reissue;
use crate::error::Result;
use rusqlite::Row;
use serde::Serialize;
use ts_rs::TS;

/// One award of an awardee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryRow {
    /// The award.
    pub award: AwardId,
    /// Its decision.
    pub decision: DecisionId,
    /// Its campaign.
    pub campaign: CampaignId,
    /// The campaign's name.
    pub campaign_name: String,
    /// The issuer's name.
    pub issuer_name: String,
    /// Date of the decision, if it has one.
    pub date: Option<Date>,
    /// Its number, if it has one.
    pub decision_number: Option<String>,
    /// The form's name.
    pub form_name: String,
    /// Honorific or rank at the time.
    pub honorific: Option<String>,
    /// Position at the time.
    pub position: Option<String>,
    /// The unit's name on the day of the decision.
    pub unit: Option<String>,
    /// Its own achievement.
    pub achievement: Option<String>,
    /// Number in the golden book, once issued.
    pub number: Option<String>,
    /// `draft` or `issued`.
    pub state: String,
    /// Whether it was revoked.
    pub revoked: bool,
    /// How often its certificate was given anew (cấp đổi, cấp lại), oldest first.
    pub reissues: Vec<Reissue>,
}

/// The awards of an awardee, newest first, drafts before them.
pub(crate) fn of(reader: &Reader, awardee: AwardeeId) -> Result<Vec<HistoryRow>> {
    let mut rows = reader.all(include_str!("awardee/history.sql"), [awardee], row_from_row)?;
    for row in &mut rows {
        row.reissues = super::reissue::of_award(reader, row.award)?;
    }
    Ok(rows)
}

fn row_from_row(row: &Row<'_>) -> rusqlite::Result<HistoryRow> {
    let number = match (row.get("book_year")?, row.get("book_sequence")?) {
        (Some(year), Some(sequence)) => Some(RegisterNumber { year, sequence }.to_string()),
        _ => None,
    };
    Ok(HistoryRow {
        award: row.get("id")?,
        decision: row.get("decision_id")?,
        campaign: row.get("campaign_id")?,
        campaign_name: row.get("campaign_name")?,
        issuer_name: row.get("issuer_name")?,
        date: row.get("date")?,
        decision_number: row.get("decision_number")?,
        form_name: row.get("form_name")?,
        honorific: row.get("honorific")?,
        position: row.get("position")?,
        unit: row.get("unit")?,
        achievement: row.get("achievement")?,
        number,
        state: row.get("state")?,
        revoked: row.get("revoked")?,
        reissues: Vec::new(),
    })
}
