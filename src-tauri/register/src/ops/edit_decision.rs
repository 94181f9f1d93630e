//! Changes a draft decision.

use super::add_decision::check_references;
use crate::Register;
use crate::domain::decision::{Decision, DecisionFacts, DraftDecision};
use crate::domain::id::DecisionId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::{Reader, award, decision, find, law};
use serde::Deserialize;
use ts_rs::TS;

/// What a draft is to say.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditDecision {
    /// Which draft.
    pub decision: DecisionId,
    /// All that it is to say.
    pub facts: DecisionFacts,
}

/// Changes a draft decision to what `args` say.
///
/// # Errors
/// As [`add_decision`](super::add_decision::add_decision); and if it has been issued.
pub fn edit_decision(register: &Register, args: &EditDecision) -> Result<Decision> {
    let (id, facts) = (args.decision, &args.facts);
    let what = Sentence::new(format!("Sửa dự thảo quyết định {id}"), format!("Edited draft decision {id}"));
    register.write(&what, |write| {
        let draft = draft(write, id)?;
        check_references(write, facts, Some(id))?;
        check_forms_in_use(write, id, facts)?;
        decision::update(write, id, facts)?;
        find::refresh_decision(write, id, &draft.facts, facts)?;
        super::found(decision::by_id(write, id)?, super::DECISION, id)
    })
}

/// Refuses to drop a form that awards of the draft still have.
pub(super) fn check_forms_in_use(reader: &Reader, id: DecisionId, facts: &DecisionFacts) -> Result<()> {
    for award in award::drafts_of(reader, id)? {
        if !facts.forms.contains(&award.facts.form) {
            let form = super::found(law::form(reader, award.facts.form)?, super::FORM, award.facts.form)?.name;
            return Err(Error::BadField {
                field: Sentence::new("Hình thức", "Form"),
                why: Sentence::new(
                    format!("trong danh sách còn người được “{form}”, mà quyết định không tặng hình thức đó."),
                    format!("someone in the list has “{form}”, which the decision does not grant."),
                ),
            });
        }
    }
    Ok(())
}

/// The draft `id`; an error if it is not there or has been issued.
pub(super) fn draft(reader: &Reader, id: DecisionId) -> Result<DraftDecision> {
    match super::found(decision::by_id(reader, id)?, super::DECISION, id)? {
        Decision::Draft(draft) => Ok(draft),
        Decision::Issued(issued) => Err(Error::AlreadyIssued { decision: issued.number.to_string() }),
    }
}
