//! One row of a list as it would be taken in, and what would become of it.

use crate::domain::awardee::{AwardeeKind, CitizenId, Gender};
use crate::domain::date::Birth;
use crate::domain::text::{Name, Prose};
use crate::import::field::Field;
use crate::import::origin::Origin;
use crate::ops::check_list::Met;
use crate::ops::import_list::Difference;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// One row that can be taken in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewAwardee {
    /// What it is.
    pub kind: AwardeeKind,
    /// The name, without honorific.
    pub name: Name,
    /// Honorific or rank.
    pub honorific: Option<String>,
    /// Position.
    pub position: Option<Name>,
    /// Unit.
    pub unit: Option<Name>,
    /// Form, as the list names it.
    pub form: Option<Name>,
    /// Achievement.
    pub achievement: Option<Prose>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Birth, as it is written: a date or a year.
    pub birth: Option<String>,
    /// Gender, where the list tells it.
    pub gender: Option<Gender>,
    /// Citizen id.
    pub citizen_id: Option<CitizenId>,
    /// Remark.
    pub note: Option<Prose>,
    /// Whether it is granted after death.
    pub posthumous: bool,
    /// Sheet.
    pub sheet: String,
    /// Row, from 1.
    pub row: u32,
    /// Where each field came from, and how sure it is.
    pub from: BTreeMap<Field, Origin>,
    /// What would become of the row.
    pub fate: Fate,
    /// What it says otherwise than the line that stands.
    pub differences: Vec<Difference>,
}

/// What would become of a row in the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is added.
    New,
    /// It stands there word for word, and stays.
    Same,
    /// The awardee stands there in that form, with other words, which stay.
    Changed,
    /// Its form is not one of the decision's, or is not named.
    NoForm,
}

impl PreviewAwardee {
    pub(in crate::ops) fn of(met: &Met) -> Self {
        let Met { candidate, fate, differences, .. } = met;
        Self {
            kind: candidate.kind,
            name: candidate.name.clone(),
            honorific: candidate.honorific.as_ref().map(|honorific| honorific.to_string()),
            position: candidate.position.clone(),
            unit: candidate.unit.clone(),
            form: candidate.form.clone(),
            achievement: candidate.achievement.clone(),
            birth_year: candidate.birth.map(Birth::year),
            birth: candidate.birth.map(|birth| birth.to_string()),
            gender: candidate.gender,
            citizen_id: candidate.citizen_id.clone(),
            note: candidate.note.clone(),
            posthumous: candidate.posthumous,
            sheet: candidate.sheet.clone(),
            row: candidate.row,
            from: candidate.from.iter().collect(),
            fate: *fate,
            differences: differences.clone(),
        }
    }
}
