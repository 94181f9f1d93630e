//! Says what rules have to say of a decision, before it is issued and before it is printed. Nothing is blocked silently, and
//! what a clerk has waved through is told with the reason.

mod list;
mod twins;
mod units;

use super::OfDecision;
use super::template::{default_template, template};
use super::words::Frame;
use crate::Register;
use crate::domain::bonus::bonus;
use crate::domain::decision::{Decision, DecisionFacts};
use crate::domain::finding::Finding;
use crate::domain::id::DecisionId;
use crate::error::Result;
use crate::print::template::Field;
use crate::rules;
use crate::rules::state_and_motto::StateAndMotto;
use crate::store::waved::{self, WavedWords};
use crate::store::{Reader, decision, law};
use list::List;
use std::collections::HashMap;

/// The findings of all rules on a decision. Of an issued one, whose facts stand, only those on its words.
///
/// # Errors
/// If there is no such decision, or the work is stopped.
pub fn check_decision(register: &Register, args: &OfDecision) -> Result<Vec<Finding>> {
    let id = args.decision;
    register.read(|reader| match super::found(decision::by_id(reader, id)?, super::DECISION, id)? {
        Decision::Draft(draft) => found_in(reader, id, &draft.facts, true),
        Decision::Issued(issued) => {
            let facts = issued.facts();
            let frame = Frame::read(reader, &facts)?;
            let list = List::read(reader, &frame, id, true)?;
            let findings = of_words(reader, &frame, &list, &facts)?;
            list.end(reader)?;
            waved_through(reader, id, findings)
        }
    })
}

/// The findings on a draft; nobody hears how far they have come, for it is part of other work.
pub(super) fn findings(reader: &Reader, id: DecisionId, facts: &DecisionFacts) -> Result<Vec<Finding>> {
    found_in(reader, id, facts, false)
}

fn found_in(reader: &Reader, id: DecisionId, facts: &DecisionFacts, told: bool) -> Result<Vec<Finding>> {
    let frame = Frame::read(reader, facts)?;
    let list = List::read(reader, &frame, id, told)?;
    let mut findings = of_facts(reader, &frame, facts)?;
    findings.extend(rules::once_for_one_achievement::once_for_one_achievement(list.commended_already(reader, id)?));
    findings.extend(rules::achievement_said::achievement_said(list.without_achievement()));
    findings.extend(of_words(reader, &frame, &list, facts)?);
    findings.extend(of_bonus(reader, &frame, &list, facts)?);
    list.end(reader)?;
    waved_through(reader, id, findings)
}

/// Who grants, who signs and when.
fn of_facts(reader: &Reader, frame: &Frame, facts: &DecisionFacts) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let Some(date) = facts.date else { return Ok(findings) };
    for form in frame.forms.iter().filter(|form| facts.forms.contains(&form.id)) {
        let basis = law::grantor_basis(reader, form.id, frame.issuer().kind, date)?;
        findings.extend(rules::may_grant::may_grant(form, frame.issuer(), date, basis.as_deref()));
    }
    findings.extend(frame.signer.as_ref().and_then(|signer| rules::signer_in_office::signer_in_office(signer, date)));
    findings.extend(rules::working_day::working_day(date));
    Ok(findings)
}

/// The words that will be printed.
fn of_words(reader: &Reader, frame: &Frame, list: &List, facts: &DecisionFacts) -> Result<Vec<Finding>> {
    let (lines, said) = (list.lines.as_slice(), frame.said());
    let printed = template(reader, default_template())?;
    let state = StateAndMotto { state: printed.said_in(Field::State), motto: printed.said_in(Field::Motto) };
    let mut findings = Vec::new();
    findings.extend(rules::state_and_motto::state_and_motto(&state));
    findings.extend(rules::known_slips::known_slips(lines, &said));
    findings.extend(rules::tone_marks::tone_marks(lines, &said));
    findings.extend(rules::one_tone_style::one_tone_style(lines, &said));
    findings.extend(rules::capitals_left_over::capitals_left_over(lines));
    findings.extend(rules::honorific_and_gender::honorific_and_gender(lines));
    if let Some(date) = facts.date {
        findings.extend(rules::unit_of_the_day::unit_of_the_day(units::of_the_day(reader, list, date)?, date));
    }
    findings.extend(rules::unit_spelling::unit_spelling(units::near_known(reader, list, facts.date)?));
    findings.extend(rules::twice_in_the_list::twice_in_the_list(twins::twins(reader, list, facts.campaign)?));
    findings.extend(rules::counts_said::counts_said(lines, &said));
    findings.extend(rules::weekday_said::weekday_said(lines, &said));
    Ok(findings)
}

/// What the forms pay.
fn of_bonus(reader: &Reader, frame: &Frame, list: &List, facts: &DecisionFacts) -> Result<Vec<Finding>> {
    let Some(date) = facts.date else { return Ok(Vec::new()) };
    let (salaries, rates, rounding) = (law::base_salaries(reader)?, law::bonus_rates(reader)?, law::rounding(reader)?);
    let mut findings: Vec<Finding> = Vec::new();
    for (id, kind) in list.granted() {
        let bonus = bonus(id, kind, date, &salaries, &rates, rounding);
        let form = frame.forms.iter().find(|form| form.id == id);
        findings.extend(form.and_then(|form| rules::verified_bonus::verified_bonus(form, bonus.as_ref())));
    }
    findings.dedup();
    Ok(findings)
}

/// The findings with the reasons for which words of them may stand.
fn waved_through(reader: &Reader, id: DecisionId, mut findings: Vec<Finding>) -> Result<Vec<Finding>> {
    let waved: HashMap<WavedWords, _> = waved::of_decision(reader, id)?.into_iter().collect();
    if waved.is_empty() {
        return Ok(findings);
    }
    for finding in &mut findings {
        for place in &mut finding.places {
            place.waved = waved.get(&WavedWords::of(finding.rule, place)).cloned();
        }
    }
    Ok(findings)
}
