//! Says what rules have to say of a decision, before it is issued. Nothing is blocked silently.

use super::OfDecision;
use super::words::Frame;
use crate::Register;
use crate::domain::bonus::bonus;
use crate::domain::decision::{Decision, DecisionFacts};
use crate::domain::finding::Finding;
use crate::domain::id::DecisionId;
use crate::error::Result;
use crate::rules;
use crate::store::{Reader, award, decision, law};
use std::collections::BTreeSet;

/// The findings of all rules on a decision.
///
/// # Errors
/// If there is no such decision.
pub fn check_decision(register: &Register, args: &OfDecision) -> Result<Vec<Finding>> {
    let id = args.decision;
    register.read(|reader| match super::found(decision::by_id(reader, id)?, super::DECISION, id)? {
        Decision::Draft(draft) => findings(reader, id, &draft.facts),
        Decision::Issued(_) => Ok(Vec::new()),
    })
}

pub(super) fn findings(reader: &Reader, id: DecisionId, facts: &DecisionFacts) -> Result<Vec<Finding>> {
    let frame = Frame::read(reader, facts)?;
    let mut findings = Vec::new();
    if let Some(date) = facts.date {
        for form in frame.forms.iter().filter(|form| facts.forms.contains(&form.id)) {
            let basis = law::grantor_basis(reader, form.id, frame.issuer().kind, date)?;
            findings.extend(rules::may_grant::may_grant(form, frame.issuer(), date, basis.as_deref()));
        }
        findings
            .extend(frame.signer.as_ref().and_then(|signer| rules::signer_in_office::signer_in_office(signer, date)));
        findings.extend(rules::working_day::working_day(date));
    }
    let mut granted = BTreeSet::new();
    let mut without = Vec::new();
    for award in award::drafts_of(reader, id)? {
        reader.go_on()?;
        let setting = frame.setting(reader, &award.facts)?;
        granted.insert((setting.form.id, setting.awardee.facts.kind));
        if frame.achievement(&award.facts).is_none() {
            without.push(setting.awardee.facts.name.clone());
        }
        let others = award::others_in_campaign(reader, award.facts.awardee, id)?;
        findings
            .extend(rules::once_for_one_achievement::once_for_one_achievement(&setting.awardee.facts.name, &others));
    }
    findings.extend(rules::achievement_said::achievement_said(&without));
    if let Some(date) = facts.date {
        let (salaries, rates, rounding) =
            (law::base_salaries(reader)?, law::bonus_rates(reader)?, law::rounding(reader)?);
        for (id, kind) in granted {
            let bonus = bonus(id, kind, date, &salaries, &rates, rounding);
            let form = frame.forms.iter().find(|form| form.id == id);
            findings.extend(form.and_then(|form| rules::verified_bonus::verified_bonus(form, bonus.as_ref())));
        }
    }
    findings.dedup();
    Ok(findings)
}
