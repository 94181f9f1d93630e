//! A certificate given anew: exchanged (cấp đổi) because it is damaged or wrong and the old one was handed in, or replaced
//! (cấp lại) because it is lost. The words stay those that were issued; a note says that this is not the first.

use super::date::Date;
use super::id::{AwardId, ReissueId};
use super::text::{Name, Prose};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

super::codes! {
    /// Why a certificate is given anew.
    ReissueKind {
        /// Damaged or wrong, and the old one is withdrawn (cấp đổi).
        Exchange = "exchange",
        /// Lost (cấp lại).
        Replacement = "replacement",
    }
}

impl ReissueKind {
    /// What it is called, for a person.
    #[must_use]
    pub fn vietnamese(self) -> &'static str {
        match self {
            Self::Exchange => "Cấp đổi",
            Self::Replacement => "Cấp lại",
        }
    }

    /// What the new certificate says by itself, the `time`th of its kind: "Cấp lại lần 1".
    #[must_use]
    pub fn usual_note(self, time: usize) -> String {
        format!("{} lần {time}", self.vietnamese())
    }
}

/// What a clerk says of a reissue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReissueFacts {
    /// Why it is given anew.
    pub kind: ReissueKind,
    /// The day of the request (đơn, công văn).
    pub requested: Date,
    /// What happened, in words.
    pub reason: Prose,
    /// The rule that it rests on.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub basis: Option<Prose>,
    /// Number of the paper that allows it, once there is one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub number: Option<Name>,
    /// That paper's date.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub date: Option<Date>,
    /// The old certificate's own number.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub old_number: Option<Name>,
    /// The new certificate's own number.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub new_number: Option<Name>,
    /// What the new certificate says of itself; "Cấp lại lần 1" if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub note: Option<Name>,
}

/// A reissue in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reissue {
    /// Its key.
    pub id: ReissueId,
    /// Whose certificate.
    pub award: AwardId,
    /// What is said of it.
    pub facts: ReissueFacts,
    /// Whether a file was made of the new certificate; then it can be changed no more.
    pub made: bool,
}
