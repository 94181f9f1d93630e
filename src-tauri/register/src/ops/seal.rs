//! The seal of an issued decision: a fingerprint of the decision and its awards as frozen. Any later change of a word,
//! number, form, awardee or bonus, by whatever program or failing disk, shows.

use crate::domain::award::IssuedAward;
use crate::domain::decision::DecisionFacts;
use sha2::{Digest, Sha256};
use std::fmt::Display;

/// The fingerprint of a decision that says `facts`, with `awards` in the order of their list.
pub(super) fn seal(facts: &DecisionFacts, awards: &[IssuedAward]) -> String {
    let mut digest = Sha256::new();
    let mut field = |value: &dyn Display| {
        let text = value.to_string();
        // The length in front keeps two fields from reading as one; the same width on every machine.
        digest.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_le_bytes());
        digest.update(text);
    };
    field(&facts.campaign);
    field(&facts.issuer);
    field(&joined(&facts.forms));
    field(&shown(facts.number.as_ref()));
    field(&shown(facts.date));
    field(&shown(facts.signer));
    field(&shown(facts.subject.as_ref()));
    field(&shown(facts.basis.as_ref()));
    for award in awards {
        let (said, words) = (&award.facts, &award.words);
        field(&award.stable_id);
        field(&award.place);
        field(&said.awardee);
        field(&said.form);
        field(&said.posthumous);
        field(&shown(said.unit));
        field(&award.number);
        field(&shown(award.bonus.map(|bonus| bonus.0)));
        for line in [&words.issuer, &words.grant, &words.form, &words.name, &words.achievement] {
            field(line);
        }
        for line in [&words.honorific, &words.position_unit, &words.golden_book] {
            field(&shown(line.as_ref()));
        }
        for line in [&words.decision, &words.place_date, &words.signature.join("\n"), &words.signer] {
            field(line);
        }
    }
    hex::encode(digest.finalize())
}

fn shown(value: Option<impl Display>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn joined(values: &[impl Display]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
