//! Changes one award of a draft decision, and what is known of its awardee.

use super::add_award::{AwardEntry, award_facts, awardee_facts, awardee_for, check_entry, choose_form, unit_called};
use crate::Register;
use crate::domain::award::DraftAward;
use crate::domain::id::{AwardId, AwardeeId, UnitId};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::{Reader, Write, award, awardee, find};
use serde::Deserialize;
use ts_rs::TS;

/// What an award is to say.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditAward {
    /// Which draft award.
    pub award: AwardId,
    /// All that it is to say.
    pub entry: AwardEntry,
}

/// Changes a draft award to what `args` say.
///
/// # Errors
/// If it is not there or issued, or the form is not one of its decision's.
pub fn edit_award(register: &Register, args: &EditAward) -> Result<DraftAward> {
    let (id, entry) = (args.award, &args.entry);
    let what =
        Sentence::new(format!("Sửa “{}” trong danh sách", entry.name), format!("Edited “{}” in the list", entry.name));
    register.write(&what, |write| {
        let stands = draft(write, id)?;
        let forms = super::edit_decision::draft(write, stands.facts.decision)?.facts.forms;
        check_entry(entry)?;
        let form = choose_form(&forms, entry.form)?;
        let unit = entry.unit.as_ref().map(|name| unit_called(write, name)).transpose()?;
        let person = awardee_after(write, stands.facts.awardee, entry, unit)?;
        let twin = award::twin(write, stands.facts.decision, person, form)?;
        if twin.is_some_and(|twin| twin != id) {
            return Err(Error::SameAward { name: entry.name.to_string() });
        }
        award::update(write, id, &award_facts(stands.facts.decision, person, form, entry, unit))?;
        find::refresh_awardee(write, person)?;
        draft(write, id)
    })
}

/// The awardee of an edited line. One that has no other award is what the line says it is; one that has others stays as
/// they know it, and a line that now speaks of someone else gets someone else.
fn awardee_after(write: &Write<'_>, stands: AwardeeId, entry: &AwardEntry, unit: Option<UnitId>) -> Result<AwardeeId> {
    if awardee::award_count(write, stands)? > 1 {
        return awardee_for(write, entry, unit);
    }
    awardee::update(write, stands, &awardee_facts(entry, unit))?;
    Ok(stands)
}

/// The draft award `id`; an error if it is not there or has been issued.
pub(super) fn draft(reader: &Reader, id: AwardId) -> Result<DraftAward> {
    if award::issued(reader, id)?.is_some() {
        return Err(Error::Frozen);
    }
    super::found(award::draft(reader, id)?, super::AWARD, id)
}
