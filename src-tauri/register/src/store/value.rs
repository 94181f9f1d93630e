//! How the register's values stand in SQLite, both ways. A value that does not parse is damage, said as such.

use crate::domain::artwork::{ArtworkKey, ArtworkKind, MediaType};
use crate::domain::award::RevocationGround;
use crate::domain::awardee::{AwardeeKind, CitizenId, Gender};
use crate::domain::blank::MovementKind;
use crate::domain::bonus::Rounding;
use crate::domain::calibration::Cross;
use crate::domain::campaign::CampaignKind;
use crate::domain::date::{Birth, Date};
use crate::domain::decision::DecisionNumber;
use crate::domain::finding::Spot;
use crate::domain::form::FormKind;
use crate::domain::id::{
    AwardId, AwardeeId, BlankId, CalibrationId, CampaignId, DecisionId, DestructionId, EntryId, FormId, FormNameId,
    IssuerId, MovementId, OfficeId, PrintingId, ReissueId, ShapeId, SignerId, StableId, UnitId,
};
use crate::domain::issuer::{IssuerKind, SigningForm};
use crate::domain::money::Dong;
use crate::domain::printing::{Mode, SheetOutcome};
use crate::domain::reissue::ReissueKind;
use crate::domain::text::{Name, Prose};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

fn broken(what: &'static str, text: &str) -> FromSqlError {
    FromSqlError::Other(format!("“{text}” is not {what}").into())
}

macro_rules! integers {
    ($($name:ident),+) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )+};
}
integers!(
    OfficeId,
    UnitId,
    IssuerId,
    SignerId,
    CampaignId,
    FormId,
    DecisionId,
    AwardeeId,
    AwardId,
    CalibrationId,
    EntryId,
    PrintingId,
    ReissueId,
    BlankId,
    MovementId,
    DestructionId,
    ShapeId,
    FormNameId,
    Dong
);

macro_rules! texts {
    ($($name:ty, $what:literal, $to:expr, $from:expr;)+) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                let write: fn(&Self) -> String = $to;
                Ok(ToSqlOutput::from(write(self)))
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let text = value.as_str()?;
                let read: fn(&str) -> Option<Self> = $from;
                read(text).ok_or_else(|| broken($what, text))
            }
        }
    )+};
}
texts! {
    Name, "a name", |name| name.as_str().to_owned(), |text| Self::parse(text).ok();
    Prose, "a text", |prose| prose.as_str().to_owned(), |text| Self::parse(text).ok();
    DecisionNumber, "a decision number", |number| number.as_str().to_owned(), |text| Self::parse(text).ok();
    CitizenId, "a citizen id", |id| id.as_str().to_owned(), Self::parse;
    StableId, "a UUID", ToString::to_string, |text| text.parse().ok();
    Date, "a date", ToString::to_string, Self::parse;
    Birth, "a birth", |birth| String::from(*birth), Self::parse;
    AwardeeKind, "a kind of awardee", |kind| kind.code().to_owned(), Self::from_code;
    Gender, "a gender", |gender| gender.code().to_owned(), Self::from_code;
    CampaignKind, "a kind of campaign", |kind| kind.code().to_owned(), Self::from_code;
    IssuerKind, "a kind of issuer", |kind| kind.code().to_owned(), Self::from_code;
    SigningForm, "a form of signing", |form| form.code().to_owned(), Self::from_code;
    FormKind, "a kind of form", |kind| kind.code().to_owned(), Self::from_code;
    Cross, "a cross", |cross| cross.code().to_owned(), Self::from_code;
    RevocationGround, "a ground", |ground| ground.code().to_owned(), Self::from_code;
    Spot, "a spot", |spot| spot.code().to_owned(), Self::from_code;
    ArtworkKey, "the name of an artwork", ToString::to_string, Self::parse;
    ArtworkKind, "a kind of artwork", |kind| kind.code().to_owned(), Self::from_code;
    MediaType, "a media type", |media| media.code().to_owned(), Self::from_code;
    Mode, "a mode of printing", |mode| mode.code().to_owned(), Self::from_code;
    SheetOutcome, "an outcome", |outcome| outcome.code().to_owned(), Self::from_code;
    MovementKind, "a movement of blanks", |kind| kind.code().to_owned(), Self::from_code;
    ReissueKind, "a kind of reissue", |kind| kind.code().to_owned(), Self::from_code;
    Rounding, "a rounding", |rounding| rounding.code().to_owned(), Self::from_code;
}
