//! What is doubtful or wrong in a list, and what it leaves out, as a person is told.

use crate::domain::finding::Severity;
use crate::domain::id::AwardeeId;
use crate::domain::sentence::Sentence;
use crate::import::grid::Grid;
use crate::import::{Mend, Problem, Skipped};
use crate::ops::import_list::alike::Doubt;
use serde::Serialize;
use ts_rs::TS;

/// Other words for a cell, which a clerk may take with one click.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewSuggestion {
    /// What it mends.
    pub mend: Mend,
    /// What the whole cell would say.
    pub text: String,
}

/// One problem.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewProblem {
    /// Sheet.
    pub sheet: String,
    /// Row, from 1.
    pub row: u32,
    /// Column letter, where it is one cell's problem.
    pub column: Option<String>,
    /// How much it weighs.
    pub severity: Severity,
    /// The sentence in Vietnamese.
    pub message: String,
    /// The sentence in English.
    pub message_en: String,
    /// What the cell may say instead.
    pub suggestion: Option<PreviewSuggestion>,
    /// The awardee of the register that the row may speak of.
    pub alike: Option<AwardeeId>,
}

/// One row, or a whole sheet, that was left out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewSkipped {
    /// Sheet.
    pub sheet: String,
    /// Row, from 1; none for a whole sheet.
    pub row: Option<u32>,
    /// Why, in Vietnamese.
    pub reason: String,
    /// Why, in English.
    pub reason_en: String,
}

impl From<Problem> for PreviewProblem {
    fn from(problem: Problem) -> Self {
        let Sentence { vi: message, en: message_en } = problem.sentence;
        let Problem { sheet, row, column, severity, .. } = problem;
        Self { sheet, row, column, severity, message, message_en, suggestion: None, alike: None }
    }
}

impl From<Skipped> for PreviewSkipped {
    fn from(skipped: Skipped) -> Self {
        let Sentence { vi: reason, en: reason_en } = skipped.reason;
        Self { sheet: skipped.sheet, row: skipped.row, reason, reason_en }
    }
}

impl PreviewProblem {
    /// With what its cell may say instead, and whom its row may speak of.
    pub(in crate::ops) fn of(doubt: &Doubt, grid: &Grid) -> Self {
        let Doubt { problem, with } = doubt;
        let mended = problem.suggestion.as_ref().zip(problem.mended(grid));
        let suggestion = mended.map(|(one, (_, text))| PreviewSuggestion { mend: one.mend, text });
        Self { suggestion, alike: *with, ..Self::from(problem.clone()) }
    }

    /// "GK-CAT, ô C12: …".
    #[must_use]
    pub fn said(&self) -> Sentence {
        let (sheet, row) = (&self.sheet, self.row);
        match &self.column {
            Some(column) => Sentence::new(
                format!("{sheet}, ô {column}{row}: {}", self.message),
                format!("{sheet}, cell {column}{row}: {}", self.message_en),
            ),
            None => Sentence::new(
                format!("{sheet}, dòng {row}: {}", self.message),
                format!("{sheet}, row {row}: {}", self.message_en),
            ),
        }
    }
}

impl PreviewSkipped {
    /// "GK-CAT, dòng 31: …".
    #[must_use]
    pub fn said(&self) -> Sentence {
        let sheet = &self.sheet;
        match self.row {
            Some(row) => Sentence::new(
                format!("{sheet}, dòng {row}: {}", self.reason),
                format!("{sheet}, row {row}: {}", self.reason_en),
            ),
            None => Sentence::new(format!("{sheet}: {}", self.reason), format!("{sheet}: {}", self.reason_en)),
        }
    }
}
