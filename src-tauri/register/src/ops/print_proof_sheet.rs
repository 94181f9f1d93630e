//! Prints the certificates of a decision small, six to an A4 sheet, to be ticked and signed before the paper; notes it in the
//! print log as a proof.

use super::template::{default_template, template};
use super::worded::worded;
use super::write_file::{check_pdf, write_file};
use crate::Register;
use crate::domain::affine::Affine;
use crate::domain::decision::Decision;
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::printing::Mode;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::print::{About, ProofEntry, ProofHead, lay_out_proof_sheets, pdf};
use crate::store::print_log::NewPrinting;
use crate::store::{decision, office, print_log};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;
use ts_rs::TS;

/// What to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintProofSheet {
    /// The certificates of which decision.
    pub decision: DecisionId,
    /// Only these of its awards; all if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub awards: Option<Vec<AwardId>>,
    /// The template's name; the default one if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub template: Option<String>,
    /// The PDF.
    pub out: PathBuf,
}

/// What was printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintedProofSheet {
    /// How many certificates stand on it.
    pub certificates: usize,
    /// How many sheets of A4 it has.
    pub sheets: usize,
    /// The file.
    pub file: PathBuf,
}

/// Prints the proof sheet of a decision, a draft or issued.
///
/// # Errors
/// If there is no such decision or template, it has no awards, an award asked for is not one of its own, or the file cannot
/// be written; then nothing is logged.
pub fn print_proof_sheet(register: &Register, args: &PrintProofSheet) -> Result<PrintedProofSheet> {
    let id = args.decision;
    check_pdf(&args.out)?;
    let what =
        Sentence::new(format!("In bản soát của quyết định {id}"), format!("Printed the proof sheet of decision {id}"));
    register.write(&what, |write| {
        let key = args.template.as_deref().unwrap_or_else(|| default_template());
        let template = template(write, key)?;
        let decision = super::found(decision::by_id(write, id)?, super::DECISION, id)?;
        let facts = decision.facts();
        let words = worded(write, &decision, args.awards.as_deref())?;
        if words.is_empty() {
            return Err(Error::NoAwards { decision: super::issue_decision::name(id, &facts) });
        }
        write.report(0, words.len())?;
        let entries: Vec<ProofEntry<'_>> =
            words.iter().map(|one| ProofEntry { place: one.place, words: &one.words }).collect();
        let number = facts.number.as_ref().map_or_else(|| "……".to_owned(), ToString::to_string);
        let date = facts.date.map_or_else(|| "ngày …… tháng …… năm ……".to_owned(), |date| date.in_words());
        let draft =
            if matches!(decision, Decision::Draft(_)) { "Dự thảo quyết định" } else { "Quyết định" };
        let head = ProofHead {
            office: office::own(write)?.map_or_else(String::new, |office| office.name.to_string()),
            decision: format!("{draft} số {number} {date}"),
            day: crate::domain::date::Date(write.now().date_naive()).in_digits(),
        };
        let sheets = lay_out_proof_sheets(&entries, &template, &head);
        write.report(words.len() / 2, words.len())?;
        let about = About { title: format!("Bản soát: {}", head.decision), created: write.now() };
        let bytes = pdf(&sheets, &about).map_err(Error::Print)?;
        let issued = matches!(decision, Decision::Issued(_));
        let awards: Vec<AwardId> = words.iter().filter(|_| issued).map(|one| one.award).collect();
        let printing = NewPrinting {
            mode: Mode::Proof,
            template: key,
            template_text: &template.text().map_err(Error::Template)?,
            calibration: None,
            correction: Affine::IDENTITY,
            blank: None,
            copies: 1,
            certificates: words.len(),
            decisions: &BTreeSet::from([id]),
        };
        let printing = print_log::insert(write, &printing)?;
        for award in awards {
            print_log::insert_sheet(write, printing, award, None)?;
        }
        write_file(register.path(), &args.out, &bytes)?;
        write.report(words.len(), words.len())?;
        Ok(PrintedProofSheet { certificates: words.len(), sheets: sheets.len(), file: args.out.clone() })
    })
}
