//! Identities. An integer key is this file's own; a [`StableId`] is the same in every office that meets the row.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "number")]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.trim().parse().map(Self)
            }
        }
    )+};
}

keys! {
    /// Key of an [`Office`](crate::domain::unit::Office).
    OfficeId,
    /// Key of a [`Unit`](crate::domain::unit::Unit).
    UnitId,
    /// Key of an [`Issuer`](crate::domain::issuer::Issuer).
    IssuerId,
    /// Key of a [`Signer`](crate::domain::issuer::Signer).
    SignerId,
    /// Key of a [`Campaign`](crate::domain::campaign::Campaign).
    CampaignId,
    /// Key of a [`Form`](crate::domain::form::Form).
    FormId,
    /// Key of a decision.
    DecisionId,
    /// Key of an [`Awardee`](crate::domain::awardee::Awardee).
    AwardeeId,
    /// Key of an award.
    AwardId,
    /// Key of a [`Calibration`](crate::domain::calibration::Calibration).
    CalibrationId,
    /// Key of a journal entry.
    EntryId,
    /// Key of a printing: a line of the print log.
    PrintingId,
    /// Key of a [`Reissue`](crate::domain::reissue::Reissue).
    ReissueId,
    /// Key of a kind of [`Blank`](crate::domain::blank::Blank).
    BlankId,
    /// Key of a [`Movement`](crate::domain::blank::Movement) of blanks.
    MovementId,
    /// Key of a [`Destruction`](crate::domain::blank::Destruction) of blanks.
    DestructionId,
    /// Key of a shape of lists that is remembered.
    ShapeId,
    /// Key of a list's own name for a form that is remembered.
    FormNameId,
}

/// A UUIDv7 that names a row wherever the row travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct StableId(uuid::Uuid);

impl StableId {
    /// Builds an id from what a door supplies: Unix time in milliseconds and ten random bytes.
    #[must_use]
    pub fn from_parts(unix_millis: u64, random: [u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(unix_millis, &random).into_uuid())
    }
}

impl fmt::Display for StableId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for StableId {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
