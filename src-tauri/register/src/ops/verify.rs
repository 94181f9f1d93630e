//! Checks the whole register: the file, the golden books, and every seal.

use super::Nothing;
use super::seal::seal;
use crate::Register;
use crate::domain::decision::Decision;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::{award, decision, verify};
use serde::Serialize;
use ts_rs::TS;

/// What was looked at and what was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Verdict {
    /// How many awards there are.
    pub awards: i64,
    /// How many awardees.
    pub awardees: i64,
    /// How many decisions.
    pub decisions: i64,
    /// How many journal entries.
    pub entries: i64,
    /// How many seals were compared.
    pub seals: usize,
    /// What is wrong; empty if all is well.
    pub faults: Vec<Sentence>,
}

/// Checks the database file, that each golden book counts from 1 without gaps, that every issued decision is word for
/// word as it was sealed and still issued, and that no revocation or printing has disappeared.
///
/// # Errors
/// If the file itself is damaged or cannot be read.
pub fn verify(register: &Register, _: &Nothing) -> Result<Verdict> {
    register.read(|reader| {
        verify::check(reader)?;
        let mut faults = Vec::new();
        for (issuer, year, count, last) in verify::broken_books(reader)? {
            faults.push(Sentence::new(
                format!("Sổ vàng năm {year} của {issuer} có {count} số nhưng số cuối là {last}."),
                format!("The golden book of {issuer} for {year} holds {count} numbers but ends at {last}."),
            ));
        }
        let seals = decision::seals(reader)?;
        for (done, (id, sealed)) in seals.iter().enumerate() {
            reader.report(done, seals.len())?;
            let same = match decision::by_id(reader, *id)? {
                Some(Decision::Issued(issued)) => seal(&issued.facts(), &award::issued_of(reader, *id)?) == *sealed,
                _ => false,
            };
            if !same {
                faults.push(Sentence::new(
                    format!("Nội dung đã ban hành của quyết định {id} khác với lúc ban hành."),
                    format!("What decision {id} issued is not as it was when it was issued."),
                ));
            }
        }
        reader.report(seals.len(), seals.len())?;
        for id in verify::unfrozen_decisions(reader)? {
            faults.push(Sentence::new(
                format!("Quyết định {id} mang số sổ vàng hoặc dấu niêm phong nhưng ghi là dự thảo."),
                format!("Decision {id} bears golden-book numbers or a seal but is marked as a draft."),
            ));
        }
        for (table, row) in verify::lost_rows(reader)? {
            faults.push(Sentence::new(
                format!("Nhật ký có ghi dòng {row} của {table} nhưng dòng này không còn."),
                format!("The journal tells of row {row} of {table}, which is gone."),
            ));
        }
        let (awards, awardees, decisions, entries) = verify::counts(reader)?;
        Ok(Verdict { awards, awardees, decisions, entries, seals: seals.len(), faults })
    })
}
