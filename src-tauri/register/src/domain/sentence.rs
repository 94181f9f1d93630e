//! A sentence for a person, in both languages of the product. Never a code, never debug text.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The language a person reads. Vietnamese comes first everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Vietnamese (tiếng Việt).
    #[default]
    Vi,
    /// English.
    En,
}

/// One sentence said in Vietnamese and in English; both carry the same facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sentence {
    /// The Vietnamese sentence.
    pub vi: String,
    /// The English sentence.
    pub en: String,
}

impl Sentence {
    /// Joins the two wordings of one sentence.
    pub fn new(vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self { vi: vi.into(), en: en.into() }
    }

    /// The wording in `language`.
    #[must_use]
    pub fn said_in(&self, language: Language) -> &str {
        match language {
            Language::Vi => &self.vi,
            Language::En => &self.en,
        }
    }
}
