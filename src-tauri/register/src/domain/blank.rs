//! Pre-printed blanks (phôi bằng): counted stock. What came in, what was printed on, what was spoiled and destroyed.

use super::date::Date;
use super::id::{AwardId, BlankId, DestructionId, MovementId, PrintingId, StableId};
use super::text::{Name, Prose};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is said of a kind of blank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlankFacts {
    /// Its name: "Phôi Giấy khen A3, khung đỏ".
    pub name: Name,
    /// Its paper: "A3, 150 g/m²".
    #[serde(default)]
    #[ts(optional = nullable)]
    pub paper: Option<Name>,
    /// Who delivers it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub supplier: Option<Name>,
    /// What else there is to say.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub note: Option<Prose>,
}

/// A kind of blank in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Blank {
    /// Its key.
    pub id: BlankId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// What is said of it.
    pub facts: BlankFacts,
}

/// How many sheets of a kind there are, and where they went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct BlankBalance {
    /// Received (nhập).
    pub received: i64,
    /// Printed on well.
    pub printed: i64,
    /// Spoiled (hỏng), destroyed ones included.
    pub spoiled: i64,
    /// Of the spoiled, those destroyed by minutes (biên bản hủy).
    pub destroyed: i64,
}

impl BlankBalance {
    /// What should still lie in the drawer (tồn). Below zero where more went out than was noted to come in.
    #[must_use]
    pub fn left(&self) -> i64 {
        self.received - self.printed - self.spoiled
    }
}

super::codes! {
    /// What happened to blanks.
    MovementKind {
        /// They came in (nhập).
        Received = "received",
        /// Certificates were printed on them.
        Printed = "printed",
        /// They were spoiled (hỏng).
        Spoiled = "spoiled",
    }
}

/// What a clerk says of a movement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MovementFacts {
    /// Which kind of blank.
    pub blank: BlankId,
    /// When; today if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub date: Option<Date>,
    /// What happened.
    pub kind: MovementKind,
    /// To how many sheets.
    pub sheets: i64,
    /// Their serial numbers: "0001 - 0500".
    #[serde(default)]
    #[ts(optional = nullable)]
    pub serials: Option<Name>,
    /// Why they were spoiled; those only have one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub reason: Option<Name>,
    /// Who spoiled, brought or printed them.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person: Option<Name>,
    /// What else there is to say.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub note: Option<Name>,
}

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Movement {
    /// Its key.
    pub id: MovementId,
    /// What is said of it.
    pub facts: MovementFacts,
    /// The printing that took the sheets; none where a clerk noted them.
    pub printing: Option<PrintingId>,
    /// Whose certificate was to stand on what was spoiled.
    pub award: Option<AwardId>,
    /// That awardee's name, as printed.
    pub award_name: Option<String>,
    /// The minutes by which it was destroyed.
    pub destruction: Option<DestructionId>,
    /// How many sheets were left after it.
    pub left: i64,
}

/// Someone who signs minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The name, with a rank where there is one.
    pub name: Name,
    /// As what.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub position: Option<Name>,
}

/// What minutes of destruction (biên bản hủy phôi) say besides the sheets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DestructionFacts {
    /// Their number: "03/BB-VP".
    #[serde(default)]
    #[ts(optional = nullable)]
    pub number: Option<Name>,
    /// When; today if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub date: Option<Date>,
    /// Where: "Phòng Xây dựng phong trào".
    pub place: Name,
    /// How: "Cắt góc, xé nhỏ và đốt".
    pub way: Name,
    /// Who was there; at least one.
    pub members: Vec<Member>,
}

/// Minutes of destruction in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Destruction {
    /// Their key.
    pub id: DestructionId,
    /// What they say.
    pub facts: DestructionFacts,
    /// How many sheets were destroyed.
    pub sheets: i64,
}
