//! Who is commended: a person, a collective, a household. One awardee is one life over many years; what changes
//! from award to award (rank, position, unit) stands on the award.

use super::date::Birth;
use super::id::{AwardeeId, StableId, UnitId};
use super::text::Name;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

super::codes! {
    /// What an awardee is.
    AwardeeKind {
        /// A person (cá nhân).
        Individual = "individual",
        /// A collective (tập thể).
        Collective = "collective",
        /// A household (hộ gia đình).
        Household = "household",
    }
}

impl AwardeeKind {
    /// The kinds in the order of official lists: collectives first.
    pub const IN_LIST_ORDER: [Self; 3] = [Self::Collective, Self::Household, Self::Individual];

    /// "Tập thể", "Cá nhân", "Hộ gia đình".
    #[must_use]
    pub fn vietnamese(self) -> &'static str {
        match self {
            Self::Individual => "Cá nhân",
            Self::Collective => "Tập thể",
            Self::Household => "Hộ gia đình",
        }
    }
}

super::codes! {
    /// A person's gender, never guessed from a rank.
    Gender {
        /// Nữ.
        Female = "female",
        /// Nam.
        Male = "male",
    }
}

/// Number of a citizen's identity card (căn cước): 9 digits of the old card or 12 of the new.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct CitizenId(String);

impl CitizenId {
    /// Reads a number, spaces and points between digits allowed; none if it has not 9 or 12 digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '.' | '\u{a0}')).collect();
        (digits.chars().all(|c| c.is_ascii_digit()) && matches!(digits.len(), 9 | 12)).then_some(Self(digits))
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CitizenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<CitizenId> for String {
    fn from(id: CitizenId) -> Self {
        id.0
    }
}

impl TryFrom<String> for CitizenId {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| format!("Số căn cước “{text}” không có 9 hoặc 12 chữ số."))
    }
}

/// What the register knows of an awardee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AwardeeFacts {
    /// What it is.
    pub kind: AwardeeKind,
    /// The name, without honorific.
    pub name: Name,
    /// Of a person; often unknown.
    pub gender: Option<Gender>,
    /// Of a person; date or year alone.
    pub birth: Option<Birth>,
    /// Of a person; optional.
    pub citizen_id: Option<CitizenId>,
    /// Where the awardee belongs now.
    pub unit: Option<UnitId>,
}

impl AwardeeFacts {
    /// These facts with what only `other` knows: a date of birth says more than a year.
    #[must_use]
    pub fn filled_from(self, other: Self) -> Self {
        Self {
            gender: self.gender.or(other.gender),
            birth: self.birth.filter(|birth| matches!(birth, Birth::Date(_))).or(other.birth).or(self.birth),
            citizen_id: self.citizen_id.or(other.citizen_id),
            unit: self.unit.or(other.unit),
            ..self
        }
    }
}

/// An awardee in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Awardee {
    /// Its key.
    pub id: AwardeeId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// The awardee that this one was found to be; none for one that stands by itself.
    pub same_as: Option<AwardeeId>,
    /// What is known.
    pub facts: AwardeeFacts,
}
