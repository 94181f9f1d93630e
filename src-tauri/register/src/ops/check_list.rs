//! Checks a list beside the draft that it may go into, and says what concerns the whole; its rows are served by the window.

mod checked;
mod mends;
mod row;

pub(super) use self::checked::{Checked, Met, Row, cells, checked};
pub use self::mends::{MendCount, UnknownForm};
pub use self::row::{PreviewRow, RowCounts, RowFilter, RowState};
use super::import_list::alike::Doubt;
use super::preview_list::{
    ConvertedCells, PreviewDecision, PreviewFormName, PreviewProblem, PreviewSheet, PreviewSkipped, converted, sheet,
};
use super::read_file::GivenList;
use crate::Register;
use crate::domain::finding::Severity;
use crate::domain::id::DecisionId;
use crate::error::Result;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person reads no more lines of one kind before looking at rows; the others are counted.
pub(super) const LINES: usize = 200;

/// Which list, and where it may go.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckList {
    /// The list.
    pub list: GivenList,
    /// The draft decision.
    pub decision: DecisionId,
}

/// What a list holds, but for its rows; of lines of one kind the first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ListCheck {
    /// The decision that it names; the first where its sheets name several.
    pub decision: Option<PreviewDecision>,
    /// The sheets.
    pub sheets: Vec<PreviewSheet>,
    /// How many rows are in which state.
    pub counts: RowCounts,
    /// Names of forms that mean what they meant before.
    pub remembered: Vec<PreviewFormName>,
    /// Names of forms that the decision does not grant.
    pub unknown_forms: Vec<UnknownForm>,
    /// How many suggestions of each kind can be taken everywhere.
    pub mends: Vec<MendCount>,
    /// The cells that were written in an encoding of the 1990s.
    pub converted: Vec<ConvertedCells>,
    /// What is doubtful or wrong with the list as a whole, or with a line that is nobody's; what weighs more comes first.
    pub notes: Vec<PreviewProblem>,
    /// How many notes there are.
    pub note_count: usize,
    /// The lines that are no awardees, and why.
    pub skipped: Vec<PreviewSkipped>,
    /// How many lines are no awardees.
    pub skipped_count: usize,
}

/// Checks a list without writing anything.
///
/// # Errors
/// If the file cannot be read or is no list, or the decision is no draft. What is wrong with a row is a problem of it.
pub fn check_list(register: &Register, args: &CheckList) -> Result<ListCheck> {
    let checked = checked(register, &args.list, Some(args.decision))?;
    let list = checked.list();
    let weighs = |doubt: &&Doubt| doubt.problem.severity != Severity::Info;
    let passed_by = checked.passed_by();
    let remarks = checked.notes.iter().filter(|doubt| !weighs(doubt));
    let notes = checked.notes.iter().filter(weighs).chain(remarks).take(LINES);
    Ok(ListCheck {
        decision: PreviewDecision::of(list),
        sheets: sheet::sheets(&checked),
        counts: RowCounts::of(&checked.rows),
        remembered: checked.remembered.clone(),
        unknown_forms: mends::unknown_forms(&checked.rows),
        mends: mends::counts(&checked),
        converted: converted::by_encoding(&list.converted, LINES),
        notes: notes.map(|doubt| PreviewProblem::of(doubt, &list.grid)).collect(),
        note_count: checked.notes.len(),
        skipped: passed_by.iter().take(LINES).map(|&one| one.clone().into()).collect(),
        skipped_count: passed_by.len(),
    })
}
