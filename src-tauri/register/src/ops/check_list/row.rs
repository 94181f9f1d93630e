//! The rows of a list that is checked: awardees, and what would be one but for an error.

use super::checked::{Checked, Row};
use crate::import::grid::{column_letters, place_of};
use crate::ops::preview_list::sheet::texts;
use crate::ops::preview_list::{PreviewAwardee, PreviewProblem};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowState {
    /// It can be taken in.
    Ready,
    /// It can, but is doubtful.
    Look,
    /// It cannot.
    Bad,
    /// Its awardee stands in the draft with other words.
    Changed,
    /// It stands in the draft.
    Same,
}

/// Which rows are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowFilter {
    /// All.
    #[default]
    All,
    /// Those that can be taken in, the doubtful ones with them.
    Ready,
    /// Those that are doubtful or cannot be taken in.
    Look,
    /// Those that cannot be taken in.
    Bad,
    /// Those whose awardees stand in the draft with other words.
    Changed,
    /// Those that stand in the draft.
    Same,
}

impl RowFilter {
    pub(in crate::ops) fn lets(self, state: RowState) -> bool {
        match self {
            Self::All => true,
            Self::Ready => matches!(state, RowState::Ready | RowState::Look),
            Self::Look => matches!(state, RowState::Look | RowState::Bad),
            Self::Bad => state == RowState::Bad,
            Self::Changed => state == RowState::Changed,
            Self::Same => state == RowState::Same,
        }
    }
}

/// How many rows are in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct RowCounts {
    /// Rows that can be taken in.
    pub ready: usize,
    /// Rows that can, but are doubtful.
    pub look: usize,
    /// Rows that cannot.
    pub bad: usize,
    /// Rows whose awardees stand in the draft with other words.
    pub changed: usize,
    /// Rows that stand in the draft.
    pub same: usize,
}

impl RowCounts {
    pub(in crate::ops) fn of(rows: &[Row]) -> Self {
        let count = |state| rows.iter().filter(|row| row.state == state).count();
        Self {
            ready: count(RowState::Ready),
            look: count(RowState::Look),
            bad: count(RowState::Bad),
            changed: count(RowState::Changed),
            same: count(RowState::Same),
        }
    }
}

/// One row.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewRow {
    /// Its sheet.
    pub sheet: String,
    /// Its number, from 1.
    pub row: u32,
    /// How it stands.
    pub state: RowState,
    /// Who it proposes; none where it has an error.
    pub awardee: Option<PreviewAwardee>,
    /// What is wrong or doubtful.
    pub problems: Vec<PreviewProblem>,
    /// Its texts by column letters, in Unicode, with the clerk's changes.
    pub cells: BTreeMap<String, String>,
    /// What stood in its cells before they were brought to Unicode, by column letters.
    pub before: BTreeMap<String, String>,
}

impl PreviewRow {
    pub(super) fn of(checked: &Checked, row: &Row) -> Option<Self> {
        let sheet = checked.sheet(row)?;
        let before = row.converted.iter().filter_map(|at| {
            let converted = checked.list().converted.get(*at)?;
            let (_, column) = place_of(converted.cell.as_deref()?)?;
            Some((column_letters(column), converted.before.clone()))
        });
        Some(Self {
            sheet: sheet.name.clone(),
            row: row.number(),
            state: row.state,
            awardee: row.met.as_ref().map(PreviewAwardee::of),
            problems: row.problems.iter().map(|doubt| PreviewProblem::of(doubt, &checked.list().grid)).collect(),
            cells: texts(sheet, row.number(), usize::MAX),
            before: before.collect(),
        })
    }
}
