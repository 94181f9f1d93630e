//! Decisions and campaigns by their words. Both are few beside awards, so they are folded as they are read.

use super::Reader;
use crate::domain::date::Date;
use crate::domain::fold::{fold, holds_words};
use crate::domain::id::{CampaignId, DecisionId};
use crate::error::Result;
use serde::Serialize;
use ts_rs::TS;

/// One decision that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DecisionHit {
    /// The decision.
    pub decision: DecisionId,
    /// Its number, if it has one.
    pub number: Option<String>,
    /// Its date, if it has one.
    pub date: Option<Date>,
    /// What it says it is about.
    pub subject: Option<String>,
    /// The campaign it belongs to.
    pub campaign_name: String,
    /// How many awards stand in it.
    pub awards: i64,
}

/// One campaign that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CampaignHit {
    /// The campaign.
    pub campaign: CampaignId,
    /// Its name.
    pub name: String,
    /// How many awards stand under it.
    pub awards: i64,
}

/// The newest `limit` decisions whose number, subject or year holds every word of `text`.
pub(crate) fn decisions(reader: &Reader, text: &str, limit: usize) -> Result<Vec<DecisionHit>> {
    let sql =
        "SELECT id, coalesce(number, '') || ' ' || coalesce(subject, '') || ' ' || coalesce(substr(date, 1, 4), '')
               FROM decision ORDER BY date DESC NULLS FIRST, id DESC";
    let found = matching(reader, sql, text, limit)?;
    let hits = found.into_iter().map(|id| {
        reader.one(include_str!("look_up/decision.sql"), [id], |row| {
            Ok(DecisionHit {
                decision: row.get("id")?,
                number: row.get("number")?,
                date: row.get("date")?,
                subject: row.get("subject")?,
                campaign_name: row.get("campaign_name")?,
                awards: row.get("awards")?,
            })
        })
    });
    hits.filter_map(Result::transpose).collect()
}

/// The newest `limit` campaigns whose name holds every word of `text`.
pub(crate) fn campaigns(reader: &Reader, text: &str, limit: usize) -> Result<Vec<CampaignHit>> {
    let found = matching(reader, "SELECT id, name FROM campaign ORDER BY id DESC", text, limit)?;
    let hits = found.into_iter().map(|id| {
        reader.one(include_str!("look_up/campaign.sql"), [id], |row| {
            Ok(CampaignHit { campaign: row.get("id")?, name: row.get("name")?, awards: row.get("awards")? })
        })
    });
    hits.filter_map(Result::transpose).collect()
}

/// The first `limit` keys whose words hold every word of `text`, the typed words as prefixes.
fn matching(reader: &Reader, sql: &str, text: &str, limit: usize) -> Result<Vec<i64>> {
    let folded = fold(text);
    let rows: Vec<(i64, String)> = reader.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let found = rows.into_iter().filter(|(_, words)| !folded.is_empty() && holds_words(words, &folded));
    Ok(found.take(limit).map(|(id, _)| id).collect())
}
