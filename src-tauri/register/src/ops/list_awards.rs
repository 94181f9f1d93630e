//! Lists the awards of a decision.

use super::OfDecision;
use super::words::Frame;
use crate::Register;
use crate::domain::award::{AwardFacts, IssuedAward, Revocation};
use crate::domain::awardee::AwardeeFacts;
use crate::domain::decision::Decision;
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::money::Dong;
use crate::error::Result;
use crate::store::{Reader, award, decision};
use serde::Serialize;
use ts_rs::TS;

/// An award as a list shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AwardRow {
    /// Its key.
    pub id: AwardId,
    /// Its place in the list.
    pub place: i64,
    /// What is said of it.
    pub facts: AwardFacts,
    /// What is known of its awardee.
    pub awardee: AwardeeFacts,
    /// The unit's name.
    pub unit: Option<String>,
    /// The form's name.
    pub form: String,
    /// Number in the golden book, once issued.
    pub number: Option<String>,
    /// Bonus, once issued and where a rate is known.
    pub bonus: Option<Dong>,
    /// The revocation, if there was one.
    pub revocation: Option<Revocation>,
}

/// The awards of a decision, draft or issued, in the order of its list.
///
/// # Errors
/// If there is no such decision.
pub fn list_awards(register: &Register, args: &OfDecision) -> Result<Vec<AwardRow>> {
    let id = args.decision;
    register.read(|reader| rows(reader, id))
}

/// The awards of decision `id` as rows.
pub(super) fn rows(reader: &Reader, id: DecisionId) -> Result<Vec<AwardRow>> {
    match super::found(decision::by_id(reader, id)?, super::DECISION, id)? {
        Decision::Draft(draft) => {
            let frame = Frame::read(reader, &draft.facts)?;
            let drafts = award::drafts_of(reader, id)?.into_iter();
            drafts.map(|award| row(reader, &frame, award.id, award.place, award.facts)).collect()
        }
        Decision::Issued(issued) => {
            let frame = Frame::read(reader, &issued.facts())?;
            let row = |award: IssuedAward| {
                let row = row(reader, &frame, award.id, award.place, award.facts)?;
                let number = Some(award.number.to_string());
                Ok(AwardRow { number, bonus: award.bonus, revocation: award.revocation, ..row })
            };
            award::issued_of(reader, id)?.into_iter().map(row).collect()
        }
    }
}

fn row(reader: &Reader, frame: &Frame, id: AwardId, place: i64, facts: AwardFacts) -> Result<AwardRow> {
    let setting = frame.setting(reader, &facts)?;
    Ok(AwardRow {
        id,
        place,
        awardee: setting.awardee.facts,
        unit: setting.unit.map(|unit| unit.to_string()),
        form: setting.form.name.to_string(),
        number: None,
        bonus: None,
        revocation: None,
        facts,
    })
}
