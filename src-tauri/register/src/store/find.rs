//! What awards are found by: folded words, stored beside them. They follow the names that they repeat.

use super::{Reader, Write, award, awardee, campaign, decision, law, unit};
use crate::domain::award::AwardFacts;
use crate::domain::decision::{Decision, DecisionFacts};
use crate::domain::fold::index_words;
use crate::domain::id::{AwardId, AwardeeId, CampaignId, DecisionId};
use crate::error::Result;

/// What search finds an award by.
pub(super) struct FindText {
    /// Folded words of the awardee's name.
    pub(super) name: String,
    /// Folded words of all that is said of the award.
    pub(super) all: String,
}

/// The words for an award as its facts and the names around it stand now.
pub(super) fn text_of(reader: &Reader, facts: &AwardFacts) -> Result<FindText> {
    let mut name = String::new();
    let mut parts: Vec<String> = Vec::new();
    if let Some(awardee) = awardee::by_id(reader, facts.awardee)? {
        name = awardee.facts.name.as_str().to_owned();
        parts.push(name.clone());
    }
    parts.extend([&facts.honorific, &facts.position].into_iter().flatten().map(ToString::to_string));
    if let Some(unit) = facts.unit.map(|id| unit::by_id(reader, id)).transpose()?.flatten() {
        parts.extend(unit.names.iter().map(|name| name.name.to_string()));
    }
    parts.extend(facts.achievement.as_ref().map(ToString::to_string));
    parts.extend(law::form(reader, facts.form)?.map(|form| form.name.to_string()));
    if let Some(decision) = decision::by_id(reader, facts.decision)? {
        let (campaign, date) = match &decision {
            Decision::Draft(draft) => (draft.facts.campaign, draft.facts.date),
            Decision::Issued(issued) => (issued.campaign, Some(issued.date)),
        };
        parts.extend(decision.number().map(ToString::to_string));
        parts.extend(date.map(|date| date.year().to_string()));
        parts.extend(campaign::by_id(reader, campaign)?.map(|campaign| campaign.facts.name.to_string()));
    }
    Ok(FindText { name: index_words(&name), all: index_words(&parts.join(" ")) })
}

/// Brings the awards of a renamed awardee up to date, issued ones included: what is frozen is what was printed.
pub(crate) fn refresh_awardee(write: &Write<'_>, id: AwardeeId) -> Result<()> {
    let awards = write.all("SELECT * FROM award WHERE awardee_id = ? ORDER BY id", [id], |row| {
        Ok((row.get("id")?, award::facts_from_row(row)?))
    })?;
    refresh(write, &awards)
}

/// Brings the awards of a changed draft decision up to date.
pub(crate) fn refresh_decision(
    write: &Write<'_>,
    id: DecisionId,
    before: &DecisionFacts,
    after: &DecisionFacts,
) -> Result<()> {
    if (&before.number, before.date, before.campaign) == (&after.number, after.date, after.campaign) {
        return Ok(());
    }
    let awards = write.all("SELECT * FROM award WHERE decision_id = ? ORDER BY id", [id], |row| {
        Ok((row.get("id")?, award::facts_from_row(row)?))
    })?;
    refresh(write, &awards)
}

/// Brings the awards of a renamed campaign up to date, issued ones included.
pub(crate) fn refresh_campaign(write: &Write<'_>, id: CampaignId) -> Result<()> {
    let sql =
        "SELECT award.* FROM award JOIN decision ON decision.id = decision_id WHERE campaign_id = ? ORDER BY award.id";
    let awards = write.all(sql, [id], |row| Ok((row.get("id")?, award::facts_from_row(row)?)))?;
    refresh(write, &awards)
}

fn refresh(write: &Write<'_>, awards: &[(AwardId, AwardFacts)]) -> Result<()> {
    for (id, facts) in awards {
        let find = text_of(write, facts)?;
        write.update("award", id.0, &[("find_name", &find.name), ("find_all", &find.all)])?;
    }
    Ok(())
}

/// Puts the awards that this write added into the index of search, and takes out those that it deleted.
pub(super) fn follow(write: &Write<'_>) -> Result<()> {
    let new = write
        .one("SELECT id FROM find_new UNION ALL SELECT id FROM find_gone LIMIT 1", [], |row| row.get::<_, i64>(0))?;
    if new.is_some() {
        write.connection.execute_batch(include_str!("find/follow.sql"))?;
    }
    Ok(())
}
