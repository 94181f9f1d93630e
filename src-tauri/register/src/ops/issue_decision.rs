//! Issues a decision: freezes its list, numbers each award in the golden book, keeps the words and the bonus.

use super::OfDecision;
use super::words::Frame;
use crate::Register;
use crate::domain::award::{IssuedAward, RegisterNumber};
use crate::domain::bonus::bonus;
use crate::domain::date::Date;
use crate::domain::decision::{Decision, DecisionFacts, IssuedDecision};
use crate::domain::finding::Finding;
use crate::domain::id::DecisionId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::{Write, award, decision, law};
use serde::Serialize;
use ts_rs::TS;

/// What issuing did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Issued {
    /// The decision, now in force.
    pub decision: IssuedDecision,
    /// How many awards were numbered.
    pub awards: usize,
    /// The first number given.
    pub first: RegisterNumber,
    /// The last number given.
    pub last: RegisterNumber,
    /// What rules had to say; nothing here stopped it.
    pub findings: Vec<Finding>,
}

/// Issues a draft decision, all of it or nothing.
///
/// # Errors
/// If it is issued already, lacks number, date or signer, has no awards, or an award says nothing of an achievement.
pub fn issue_decision(register: &Register, args: &OfDecision) -> Result<Issued> {
    let id = args.decision;
    let what = Sentence::new(format!("Ban hành quyết định {id}"), format!("Issued decision {id}"));
    register.write(&what, |write| {
        let facts = super::edit_decision::draft(write, id)?.facts;
        let date = date_if_complete(id, &facts)?;
        super::edit_decision::check_forms_in_use(write, id, &facts)?;
        let findings = super::check_decision::findings(write, id, &facts)?;
        let awards = number_awards(write, id, &facts, date)?;
        let (Some(first), Some(last)) = (awards.first(), awards.last()) else {
            return Err(Error::NoAwards { decision: name(id, &facts) });
        };
        decision::freeze(write, id, &super::seal::seal(&facts, &awards))?;
        let Some(Decision::Issued(decision)) = decision::by_id(write, id)? else {
            return Err(Error::Damaged { detail: format!("decision {id} did not freeze") });
        };
        Ok(Issued { decision, awards: awards.len(), first: first.number, last: last.number, findings })
    })
}

/// The decision's date, if nothing that issuing needs is missing.
fn date_if_complete(id: DecisionId, facts: &DecisionFacts) -> Result<Date> {
    let missing: Vec<Sentence> = [
        (facts.number.is_none(), "số quyết định", "its number"),
        (facts.date.is_none(), "ngày ký", "its date"),
        (facts.signer.is_none(), "người ký", "its signer"),
    ]
    .into_iter()
    .filter(|(is_missing, ..)| *is_missing)
    .map(|(_, vi, en)| Sentence::new(vi, en))
    .collect();
    match facts.date {
        Some(date) if missing.is_empty() => Ok(date),
        _ => Err(Error::Incomplete { decision: name(id, facts), missing }),
    }
}

/// Gives each award its number, words and bonus, in the order of the list.
fn number_awards(write: &Write<'_>, id: DecisionId, facts: &DecisionFacts, date: Date) -> Result<Vec<IssuedAward>> {
    let frame = Frame::read(write, facts)?;
    let (salaries, rates, rounding) = (law::base_salaries(write)?, law::bonus_rates(write)?, law::rounding(write)?);
    let last = award::last_number(write, facts.issuer, date.year())?;
    let drafts = award::drafts_of(write, id)?;
    let total = drafts.len();
    let mut issued = Vec::with_capacity(total);
    for (sequence, draft) in (last + 1..).zip(drafts) {
        write.report(issued.len(), total)?;
        let number = RegisterNumber { year: date.year(), sequence };
        let setting = frame.setting(write, &draft.facts)?;
        let awardee = &setting.awardee.facts;
        let achievement = frame.achievement(&draft.facts).ok_or_else(|| Error::Incomplete {
            decision: name(id, facts),
            missing: vec![Sentence::new(
                format!("thành tích của “{}”", awardee.name),
                format!("the achievement of “{}”", awardee.name),
            )],
        })?;
        let words = frame.words(&draft.facts, &setting, &achievement, Some(number));
        let bonus = bonus(draft.facts.form, awardee.kind, date, &salaries, &rates, rounding).map(|bonus| bonus.amount);
        award::number(write, draft.id, facts.issuer, number, &words, bonus)?;
        let (award_id, stable_id, place) = (draft.id, draft.stable_id, draft.place);
        let (facts, revocation, reissue) = (draft.facts, None, None);
        issued.push(IssuedAward { id: award_id, stable_id, place, facts, number, words, bonus, revocation, reissue });
    }
    write.report(total, total)?;
    Ok(issued)
}

/// What a message calls the decision.
pub(super) fn name(id: DecisionId, facts: &DecisionFacts) -> String {
    facts.number.as_ref().map_or_else(|| id.to_string(), ToString::to_string)
}
