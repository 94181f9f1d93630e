//! A decision (quyết định khen thưởng). A draft is being written; an issued one is frozen for ever. They are different
//! types: what needs an issued decision cannot be given a draft.

use super::date::Date;
use super::id::{CampaignId, DecisionId, FormId, IssuerId, SignerId, StableId};
use super::sentence::Sentence;
use super::text::{Name, Prose};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// Number and sign of a decision: "512/QĐ-CAT", "05/QĐ-LĐLĐ".
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct DecisionNumber(String);

impl DecisionNumber {
    /// Reads "Số: 5/QĐ–UBND": drops the word "Số" and inner spaces, writes every dash as a hyphen and the sign in
    /// capitals, and sets the leading zero that Nghị định 30/2020/NĐ-CP asks for below 10, so that one number has one
    /// spelling.
    ///
    /// # Errors
    /// A sentence if it does not begin with a number followed by a sign.
    pub fn parse(text: &str) -> Result<Self, Sentence> {
        let plain: String = super::text::clean(text)
            .chars()
            .filter(|c| *c != ' ')
            .map(|c| if matches!(c, '–' | '—' | '‑' | '‐' | '−') { '-' } else { c })
            .flat_map(char::to_uppercase)
            .collect();
        let number = plain.strip_prefix("SỐ").map_or(plain.as_str(), |rest| rest.trim_start_matches(':'));
        let digits = number.chars().take_while(char::is_ascii_digit).count();
        let sign = number.trim_start_matches(|c: char| c.is_ascii_digit());
        let readable = (1..=6).contains(&digits)
            && (2..=40).contains(&sign.chars().count())
            && sign.starts_with(['/', '-'])
            && sign.chars().all(|c| c.is_alphanumeric() || matches!(c, '/' | '-' | '.'));
        if !readable {
            return Err(Sentence::new(
                format!("Số quyết định “{text}” không đọc được. Hãy ghi số và ký hiệu, ví dụ 512/QĐ-CAT."),
                format!("The decision number “{text}” cannot be read. Write number and sign, such as 512/QĐ-CAT."),
            ));
        }
        Ok(Self(if digits == 1 { format!("0{number}") } else { number.to_owned() }))
    }

    /// The number and sign.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DecisionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<DecisionNumber> for String {
    fn from(number: DecisionNumber) -> Self {
        number.0
    }
}

impl TryFrom<String> for DecisionNumber {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|sentence| sentence.vi)
    }
}

/// What a clerk says of a decision while it is a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecisionFacts {
    /// Its campaign.
    pub campaign: CampaignId,
    /// Who grants.
    pub issuer: IssuerId,
    /// The forms it grants; at least one.
    pub forms: Vec<FormId>,
    /// Number and sign; may be missing in a draft.
    pub number: Option<DecisionNumber>,
    /// Its date; may be missing in a draft.
    pub date: Option<Date>,
    /// Who signs; may be missing in a draft.
    pub signer: Option<SignerId>,
    /// What it is about (trích yếu): "Về việc tặng Giấy khen …".
    pub subject: Option<Name>,
    /// The law that it rests on, as cited.
    pub basis: Option<Prose>,
}

/// A decision being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DraftDecision {
    /// Its key.
    pub id: DecisionId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// What is said of it so far.
    pub facts: DecisionFacts,
}

/// A decision in force, frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IssuedDecision {
    /// Its key.
    pub id: DecisionId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// Its campaign.
    pub campaign: CampaignId,
    /// Who grants.
    pub issuer: IssuerId,
    /// The forms it grants.
    pub forms: Vec<FormId>,
    /// Number and sign.
    pub number: DecisionNumber,
    /// Its date.
    pub date: Date,
    /// Who signs.
    pub signer: SignerId,
    /// What it is about.
    pub subject: Option<Name>,
    /// The law that it rests on.
    pub basis: Option<Prose>,
}

impl IssuedDecision {
    /// What is said of it, as a draft would say it.
    #[must_use]
    pub fn facts(&self) -> DecisionFacts {
        DecisionFacts {
            campaign: self.campaign,
            issuer: self.issuer,
            forms: self.forms.clone(),
            number: Some(self.number.clone()),
            date: Some(self.date),
            signer: Some(self.signer),
            subject: self.subject.clone(),
            basis: self.basis.clone(),
        }
    }
}

/// A decision in either state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "lowercase")]
pub enum Decision {
    /// Being written.
    Draft(DraftDecision),
    /// In force.
    Issued(IssuedDecision),
}

impl Decision {
    /// What is said of it.
    #[must_use]
    pub fn facts(&self) -> DecisionFacts {
        match self {
            Self::Draft(draft) => draft.facts.clone(),
            Self::Issued(issued) => issued.facts(),
        }
    }

    /// Its key.
    #[must_use]
    pub fn id(&self) -> DecisionId {
        match self {
            Self::Draft(draft) => draft.id,
            Self::Issued(issued) => issued.id,
        }
    }

    /// Its number, if it has one yet.
    #[must_use]
    pub fn number(&self) -> Option<&DecisionNumber> {
        match self {
            Self::Draft(draft) => draft.facts.number.as_ref(),
            Self::Issued(issued) => Some(&issued.number),
        }
    }
}
