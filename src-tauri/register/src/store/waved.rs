//! Findings that a clerk has waved through: the words that may stand, and why.

use super::{Reader, Write};
use crate::domain::finding::{Place, Spot};
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::text::Prose;
use crate::error::Result;
use rusqlite::Row;

/// Words that may stand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct WavedWords {
    /// The rule that speaks of them.
    pub(crate) rule: String,
    /// Of which award; none where they are the decision's own.
    pub(crate) award: Option<AwardId>,
    /// Which of its words.
    pub(crate) spot: Spot,
    /// The words.
    pub(crate) words: String,
}

impl WavedWords {
    /// What is waved through of a place.
    pub(crate) fn of(rule: &str, place: &Place) -> Self {
        Self { rule: rule.to_owned(), award: place.award, spot: place.spot, words: place.words.clone() }
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(WavedWords, Prose)> {
    let waved = WavedWords {
        rule: row.get("rule")?,
        award: row.get("award_id")?,
        spot: row.get("spot")?,
        words: row.get("words")?,
    };
    Ok((waved, row.get("reason")?))
}

/// All that was waved through of a decision, with the reasons.
pub(crate) fn of_decision(reader: &Reader, decision: DecisionId) -> Result<Vec<(WavedWords, Prose)>> {
    reader.all("SELECT * FROM waved_finding WHERE decision_id = ? ORDER BY id", [decision], from_row)
}

/// Lets words stand.
pub(crate) fn insert(write: &Write<'_>, decision: DecisionId, waved: &WavedWords, reason: &Prose) -> Result<()> {
    write.insert(
        "waved_finding",
        &[
            ("decision_id", &decision),
            ("rule", &waved.rule),
            ("award_id", &waved.award),
            ("spot", &waved.spot),
            ("words", &waved.words),
            ("reason", reason),
        ],
    )?;
    Ok(())
}

/// Has a rule speak again of a decision, or of one of its awards; answers of how many words.
pub(crate) fn forget(write: &Write<'_>, decision: DecisionId, rule: &str, award: Option<AwardId>) -> Result<usize> {
    let sql = "SELECT id FROM waved_finding WHERE decision_id = ?1 AND rule = ?2 AND (?3 IS NULL OR award_id = ?3)";
    let rows: Vec<i64> = write.all(sql, (decision, rule, award), |row| row.get(0))?;
    rows.iter().try_for_each(|row| write.delete("waved_finding", *row))?;
    Ok(rows.len())
}

/// Forgets what was waved through of an award that goes.
pub(super) fn forget_award(write: &Write<'_>, award: AwardId) -> Result<()> {
    let rows: Vec<i64> = write.all("SELECT id FROM waved_finding WHERE award_id = ?", [award], |row| row.get(0))?;
    rows.iter().try_for_each(|row| write.delete("waved_finding", *row))
}
