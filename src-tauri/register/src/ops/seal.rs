//! The seal of an issued decision: a fingerprint of its awards as frozen. Any later change of a word, number or bonus,
//! by whatever program or failing disk, shows.

use crate::domain::award::IssuedAward;
use sha2::{Digest, Sha256};

/// The fingerprint of `awards` in the order of their list.
pub(super) fn seal(awards: &[IssuedAward]) -> String {
    let mut digest = Sha256::new();
    let mut field = |text: &str| {
        digest.update(text.len().to_le_bytes());
        digest.update(text);
    };
    for award in awards {
        let words = &award.words;
        field(&award.stable_id.to_string());
        field(&award.number.to_string());
        field(&award.bonus.map_or_else(String::new, |bonus| bonus.0.to_string()));
        for line in [&words.issuer, &words.grant, &words.form, &words.name, &words.achievement] {
            field(line);
        }
        for line in [&words.honorific, &words.position_unit, &words.golden_book] {
            field(line.as_deref().unwrap_or(""));
        }
        for line in [&words.decision, &words.place_date, &words.signature.join("\n"), &words.signer] {
            field(line);
        }
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
