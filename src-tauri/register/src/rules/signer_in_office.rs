//! The signer holds office on the day of the decision (Nghị định 30/2020/NĐ-CP).

use crate::domain::date::Date;
use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::issuer::SignerFacts;
use crate::domain::sentence::Sentence;

/// A finding if the signer's term does not hold that day.
#[must_use]
pub fn signer_in_office(signer: &SignerFacts, date: Date) -> Option<Finding> {
    if signer.term.contains(date) {
        return None;
    }
    let sentence = Sentence::new(
        format!("Ngày {}, {} không còn hoặc chưa giữ chức {}.", date.in_digits(), signer.name, signer.title),
        format!("On {date}, {} did not hold the office of {}.", signer.name, signer.title),
    );
    let finding = Finding::new("signer-in-office", Severity::Warning, sentence);
    let place = Place::of_decision(Spot::Signer, signer.name.as_str(), 0);
    Some(finding.resting_on("Nghị định 30/2020/NĐ-CP").at([place]))
}
