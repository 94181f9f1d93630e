//! The cells of a list of awards as a window shows them: their columns, and what is the matter with one.

use super::finding::Severity;
use super::sentence::Sentence;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A column of a list of awards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Column {
    /// Place in the decision's list (STT).
    Place,
    /// The awardee's name.
    Name,
    /// Honorific or rank.
    Honorific,
    /// Gender.
    Gender,
    /// Birth.
    Birth,
    /// Position.
    Position,
    /// Unit.
    Unit,
    /// Form.
    Form,
    /// Achievement.
    Achievement,
    /// Number in the golden book.
    Number,
}

/// What is the matter with one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CellProblem {
    /// Which column.
    pub column: Column,
    /// How much it weighs.
    pub severity: Severity,
    /// What is the matter, for a person.
    pub sentence: Sentence,
}
