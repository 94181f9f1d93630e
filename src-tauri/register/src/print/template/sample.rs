//! The words that a template is tried with before any award is at hand: a school's is not tried with the chairman of a
//! province.

use super::Template;
use crate::domain::certificate::{CertificateWords, SampleWords};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words of the office that a template is for; what is left out stays as usual.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(rename = "TemplateSample", optional_fields)]
pub struct Sample {
    /// Who grants.
    pub issuer: Option<String>,
    /// "TẶNG" or "TẶNG DANH HIỆU".
    pub grant: Option<String>,
    /// What is granted.
    pub form: Option<String>,
    /// Before the name.
    pub honorific: Option<String>,
    /// Who is commended.
    pub name: Option<String>,
    /// Position and unit, or address.
    pub position_unit: Option<String>,
    /// What for.
    pub achievement: Option<String>,
    /// The decision's line.
    pub decision: Option<String>,
    /// Place and date.
    pub place_date: Option<String>,
    /// The signer's office, a line each.
    pub signature: Option<Vec<String>>,
    /// Who signs.
    pub signer: Option<String>,
}

impl Template {
    /// The words of a sample, said by the office that the template is for. The shortest and the longest words stay what they
    /// are.
    #[must_use]
    pub fn sample_words(&self, which: SampleWords) -> CertificateWords {
        let mut words = CertificateWords::sample(which);
        let Some(own) = self.sample.clone() else { return words };
        if matches!(which, SampleWords::Shortest | SampleWords::Longest) {
            return words;
        }
        let put = |own: Option<String>, word: &mut String| own.into_iter().for_each(|own| *word = own);
        put(own.issuer, &mut words.issuer);
        put(own.decision, &mut words.decision);
        put(own.place_date, &mut words.place_date);
        put(own.signer, &mut words.signer);
        words.signature = own.signature.unwrap_or(words.signature);
        if which == SampleWords::Usual {
            put(own.grant, &mut words.grant);
            put(own.form, &mut words.form);
            put(own.name, &mut words.name);
            put(own.achievement, &mut words.achievement);
            words.honorific = own.honorific.or(words.honorific);
            words.position_unit = own.position_unit.or(words.position_unit);
        }
        words
    }
}
