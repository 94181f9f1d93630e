//! What awards are found by: folded words, stored beside them. They follow the names that they repeat.

use super::{Reader, Write, award, awardee, campaign, decision, law, unit};
use crate::domain::award::AwardFacts;
use crate::domain::decision::{Decision, DecisionFacts};
use crate::domain::fold::index_words;
use crate::domain::id::{AwardId, AwardeeId, CampaignId, DecisionId, FormId, UnitId};
use crate::domain::text::{Name, Prose};
use crate::error::Result;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

/// What search finds an award by.
pub(super) struct FindText {
    /// Folded words of the awardee's name.
    pub(super) name: String,
    /// Folded words of all that is said of the award.
    pub(super) all: String,
}

/// What stands around awards: the names of their units, forms and decisions. Each is read once, for a list says the same
/// in every row; nothing may be renamed meanwhile.
#[derive(Default)]
pub(crate) struct Around {
    units: HashMap<UnitId, String>,
    grants: HashMap<(FormId, DecisionId), String>,
}

impl Around {
    /// The words for an award as its facts and the names around it stand now.
    pub(super) fn text_of(&mut self, reader: &Reader, facts: &AwardFacts) -> Result<FindText> {
        let awardee = awardee::by_id(reader, facts.awardee)?;
        let name = awardee.as_ref().map(|awardee| awardee.facts.name.as_str());
        let [honorific, position] = [&facts.honorific, &facts.position].map(|text| text.as_ref().map(Name::as_str));
        let unit = match facts.unit {
            Some(unit) => Some(said_once(&mut self.units, unit, || names_of(reader, unit))?),
            None => None,
        };
        let achievement = facts.achievement.as_ref().map(Prose::as_str);
        let grant = (facts.form, facts.decision);
        let grant = said_once(&mut self.grants, grant, || grant_of(reader, facts.form, facts.decision))?;
        let parts = [name, honorific, position, unit, achievement, Some(grant)];
        let all = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        Ok(FindText { name: index_words(name.unwrap_or_default()), all: index_words(&all) })
    }
}

/// What is said of `key`, read once.
fn said_once<K: Hash + Eq>(
    known: &mut HashMap<K, String>,
    key: K,
    read: impl FnOnce() -> Result<Vec<String>>,
) -> Result<&str> {
    Ok(match known.entry(key) {
        Entry::Occupied(said) => said.into_mut(),
        Entry::Vacant(place) => place.insert(read()?.join(" ")),
    })
}

/// All names that a unit bore.
fn names_of(reader: &Reader, unit: UnitId) -> Result<Vec<String>> {
    let names = unit::by_id(reader, unit)?.map_or_else(Vec::new, |unit| unit.names);
    Ok(names.into_iter().map(|name| name.name.into()).collect())
}

/// A form, and the number, year and campaign of a decision.
fn grant_of(reader: &Reader, form: FormId, decision: DecisionId) -> Result<Vec<String>> {
    let mut parts: Vec<String> = law::form(reader, form)?.map(|form| form.name.to_string()).into_iter().collect();
    if let Some(decision) = decision::by_id(reader, decision)? {
        let (campaign, date) = match &decision {
            Decision::Draft(draft) => (draft.facts.campaign, draft.facts.date),
            Decision::Issued(issued) => (issued.campaign, Some(issued.date)),
        };
        parts.extend(decision.number().map(ToString::to_string));
        parts.extend(date.map(|date| date.year().to_string()));
        parts.extend(campaign::by_id(reader, campaign)?.map(|campaign| campaign.facts.name.to_string()));
    }
    Ok(parts)
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

/// The awards of a unit, issued ones included, for [`refresh_told`].
pub(crate) fn of_unit(reader: &Reader, id: UnitId) -> Result<Vec<(AwardId, AwardFacts)>> {
    reader.all("SELECT * FROM award WHERE unit_id = ? ORDER BY id", [id], |row| {
        Ok((row.get("id")?, award::facts_from_row(row)?))
    })
}

fn refresh(write: &Write<'_>, awards: &[(AwardId, AwardFacts)]) -> Result<()> {
    refresh_told(write, awards, |_| Ok(()))
}

/// Brings awards up to date whose awardee, unit or decision is called otherwise now; tells before each how many are done.
pub(crate) fn refresh_told(
    write: &Write<'_>,
    awards: &[(AwardId, AwardFacts)],
    tell: impl Fn(usize) -> Result<()>,
) -> Result<()> {
    let mut around = Around::default();
    for (done, (id, facts)) in awards.iter().enumerate() {
        tell(done)?;
        let find = around.text_of(write, facts)?;
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
