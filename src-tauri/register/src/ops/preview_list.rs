//! Reads a list and says what it holds, without writing anything anywhere.

pub(super) mod converted;

pub use self::converted::PreviewConverted;
use super::read_file::list_from;
use crate::Register;
use crate::domain::awardee::AwardeeKind;
use crate::domain::date::{Birth, Date};
use crate::domain::decision::DecisionNumber;
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, Prose};
use crate::error::Result;
use crate::import::{Candidate, List, Problem, Skipped};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// Which list.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewList {
    /// Its file; left out for text.
    #[serde(default)]
    #[ts(optional)]
    pub list: Option<PathBuf>,
    /// The list as pasted text; left out for a file.
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
}

/// What a list holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Preview {
    /// The decision that it belongs to; the first where its sheets name several.
    pub decision: Option<PreviewDecision>,
    /// The rows that can be taken in.
    pub awardees: Vec<PreviewAwardee>,
    /// The cells that were written in an encoding of the 1990s.
    pub converted: Vec<PreviewConverted>,
    /// What is doubtful or wrong, and where.
    pub problems: Vec<PreviewProblem>,
    /// The rows that are no awardees, and why.
    pub skipped: Vec<PreviewSkipped>,
}

/// A decision as the list's title names it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewDecision {
    /// Number and sign.
    pub number: Option<DecisionNumber>,
    /// Date.
    pub date: Option<Date>,
    /// Issuer.
    pub issuer: Option<String>,
}

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
    /// Sheet.
    pub sheet: String,
    /// Row, from 1.
    pub row: u32,
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

/// Reads a list without writing anything.
///
/// # Errors
/// If the file cannot be read or is no list. What is wrong with a row is a problem in the answer.
pub fn preview_list(_: &Register, args: &PreviewList) -> Result<Preview> {
    preview(args)
}

/// The same without any register at hand.
///
/// # Errors
/// As [`preview_list`].
pub fn preview(args: &PreviewList) -> Result<Preview> {
    list_from(args.list.as_deref(), args.text.as_deref()).map(|(_, list)| preview_from_list(list))
}

fn preview_from_list(list: List) -> Preview {
    let decision = list.decision().map(|decision| PreviewDecision {
        number: decision.number.clone(),
        date: decision.date,
        issuer: decision.issuer.clone(),
    });
    Preview {
        decision,
        awardees: list.candidates.into_iter().map(PreviewAwardee::from).collect(),
        converted: list.converted.into_iter().map(PreviewConverted::from).collect(),
        problems: list.problems.into_iter().map(PreviewProblem::from).collect(),
        skipped: list.skipped.into_iter().map(PreviewSkipped::from).collect(),
    }
}

impl From<Candidate> for PreviewAwardee {
    fn from(candidate: Candidate) -> Self {
        Self {
            kind: candidate.kind,
            name: candidate.name,
            honorific: candidate.honorific,
            position: candidate.position,
            unit: candidate.unit,
            form: candidate.form,
            achievement: candidate.achievement,
            birth_year: candidate.birth.map(Birth::year),
            sheet: candidate.sheet,
            row: candidate.row,
        }
    }
}

impl From<Problem> for PreviewProblem {
    fn from(problem: Problem) -> Self {
        let Sentence { vi: message, en: message_en } = problem.sentence;
        let Problem { sheet, row, column, severity, .. } = problem;
        Self { sheet, row, column, severity, message, message_en }
    }
}

impl From<Skipped> for PreviewSkipped {
    fn from(skipped: Skipped) -> Self {
        let Sentence { vi: reason, en: reason_en } = skipped.reason;
        Self { sheet: skipped.sheet, row: skipped.row, reason, reason_en }
    }
}

impl PreviewProblem {
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

impl Preview {
    /// What was read, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let count = |kind| self.awardees.iter().filter(|awardee| awardee.kind == kind).count();
        let (collectives, individuals) = (count(AwardeeKind::Collective), count(AwardeeKind::Individual));
        let households = count(AwardeeKind::Household);
        let mut lines = vec![Sentence::new(
            format!("{collectives} tập thể, {individuals} cá nhân, {households} hộ gia đình."),
            format!("{collectives} collectives, {individuals} individuals, {households} households."),
        )];
        if let Some(decision) = &self.decision {
            let number = decision.number.as_ref().map_or("…", DecisionNumber::as_str);
            let date = decision.date.map_or_else(|| "…".to_owned(), Date::in_digits);
            let issuer = decision.issuer.as_deref().unwrap_or("…");
            lines.push(Sentence::new(
                format!("Kèm theo Quyết định số {number} ngày {date} của {issuer}."),
                format!("Belongs to decision {number} of {date} by {issuer}."),
            ));
        }
        lines.extend(converted::report(&self.converted));
        for awardee in &self.awardees {
            let name = [awardee.honorific.as_deref(), Some(awardee.name.as_str())];
            let name = name.into_iter().flatten().collect::<Vec<_>>().join(" ");
            let place = [awardee.position.as_ref(), awardee.unit.as_ref()];
            let place = place.into_iter().flatten().map(Name::as_str).collect::<Vec<_>>().join(", ");
            let line = format!("{:>5}  {name} — {place}", awardee.row);
            lines.push(Sentence::new(line.clone(), line));
        }
        lines.extend(self.problems.iter().map(PreviewProblem::said));
        lines.extend(self.skipped.iter().map(PreviewSkipped::said));
        lines
    }
}
