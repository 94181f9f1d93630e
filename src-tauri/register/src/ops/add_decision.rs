//! Adds a draft decision.

use crate::Register;
use crate::domain::decision::{Decision, DecisionFacts};
use crate::domain::id::DecisionId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::{Reader, campaign, decision, issuer, law};

/// Adds a draft decision.
///
/// # Errors
/// If its campaign, issuer, signer or a form is not there, or the issuer has that number in that year already.
pub fn add_decision(register: &Register, facts: &DecisionFacts) -> Result<Decision> {
    let number = facts.number.as_ref().map_or_else(String::new, |number| format!(" {number}"));
    let what = Sentence::new(format!("Thêm dự thảo quyết định{number}"), format!("Added draft decision{number}"));
    register.write(&what, |write| {
        check_references(write, facts, None)?;
        let id = decision::insert(write, facts)?;
        super::found(decision::by_id(write, id)?, super::DECISION, id)
    })
}

/// Refuses facts that point nowhere or repeat a number; `own` is the decision that may keep its number.
pub(super) fn check_references(reader: &Reader, facts: &DecisionFacts, own: Option<DecisionId>) -> Result<()> {
    super::found(campaign::by_id(reader, facts.campaign)?, super::CAMPAIGN, facts.campaign)?;
    let issuer = super::found(issuer::by_id(reader, facts.issuer)?, super::ISSUER, facts.issuer)?;
    for form in &facts.forms {
        super::found(law::form(reader, *form)?, super::FORM, form)?;
    }
    if facts.forms.is_empty() {
        return Err(Error::BadField {
            field: Sentence::new("Hình thức", "Form"),
            why: Sentence::new(
                "quyết định phải có ít nhất một hình thức khen thưởng.",
                "a decision grants at least one form.",
            ),
        });
    }
    if let Some(id) = facts.signer {
        let signer = super::found(issuer::signer(reader, id)?, super::SIGNER, id)?;
        if signer.facts.issuer != facts.issuer {
            return Err(Error::BadField {
                field: Sentence::new("Người ký", "Signer"),
                why: Sentence::new(
                    format!("{} không ký cho {}.", signer.facts.name, issuer.facts.name),
                    format!("{} does not sign for {}.", signer.facts.name, issuer.facts.name),
                ),
            });
        }
    }
    if let (Some(number), Some(date)) = (&facts.number, facts.date) {
        let twin = decision::by_number(reader, facts.issuer, number, date.year())?;
        if twin.is_some() && twin != own {
            return Err(Error::SameNumber {
                number: number.to_string(),
                year: date.year(),
                issuer: issuer.facts.name.to_string(),
            });
        }
    }
    Ok(())
}
