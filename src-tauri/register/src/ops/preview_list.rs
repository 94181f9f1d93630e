//! Reads a list and says what it holds, without writing anything anywhere.

mod awardee;
pub(super) mod converted;
mod problem;
pub(super) mod sheet;

pub use self::awardee::{Fate, PreviewAwardee};
pub use self::converted::{ConvertedCells, PreviewConverted};
pub use self::problem::{PreviewProblem, PreviewSkipped, PreviewSuggestion};
pub use self::sheet::{PreviewHeader, PreviewSheet, ShownRow};
use super::check_list::{Checked, RowCounts, checked};
use super::import_list::Difference;
use super::read_file::GivenList;
use crate::Register;
use crate::domain::awardee::AwardeeKind;
use crate::domain::date::Date;
use crate::domain::decision::DecisionNumber;
use crate::domain::id::{DecisionId, FormId, FormNameId};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::Result;
use crate::import::List;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which list.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewList {
    /// The list.
    pub list: GivenList,
    /// The draft decision that it may go into; then each row says what would become of it there.
    #[serde(default)]
    #[ts(optional)]
    pub decision: Option<DecisionId>,
}

/// What a list holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Preview {
    /// The decision that it belongs to; the first where its sheets name several.
    pub decision: Option<PreviewDecision>,
    /// The sheets.
    pub sheets: Vec<PreviewSheet>,
    /// How many rows are in which state, where they were compared with a draft.
    pub counts: Option<RowCounts>,
    /// Names of forms that mean what they meant before.
    pub remembered: Vec<PreviewFormName>,
    /// The rows that can be taken in.
    pub awardees: Vec<PreviewAwardee>,
    /// The cells that were written in an encoding of the 1990s.
    pub converted: Vec<ConvertedCells>,
    /// What is doubtful or wrong, and where: with the list as a whole, then row by row.
    pub problems: Vec<PreviewProblem>,
    /// The rows that are no awardees, and why.
    pub skipped: Vec<PreviewSkipped>,
}

/// A list's own name for a form, that the register remembers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewFormName {
    /// Its key, by which it is forgotten.
    pub id: FormNameId,
    /// The name.
    pub named: String,
    /// The form.
    pub form: FormId,
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

impl PreviewDecision {
    pub(super) fn of(list: &List) -> Option<Self> {
        let decision = list.decision()?;
        let (number, issuer) = (decision.number.clone(), decision.issuer.clone());
        Some(Self { number, date: decision.date, issuer })
    }
}

/// Reads a list without writing anything.
///
/// # Errors
/// If the file cannot be read or is no list, or the decision is no draft. What is wrong with a row is a problem in the
/// answer.
pub fn preview_list(register: &Register, args: &PreviewList) -> Result<Preview> {
    checked(register, &args.list, args.decision).map(|checked| Preview::of(&checked))
}

/// The same without any register at hand.
///
/// # Errors
/// As [`preview_list`].
pub fn preview(args: &PreviewList) -> Result<Preview> {
    Checked::unregistered(&args.list).map(|checked| Preview::of(&checked))
}

impl Preview {
    fn of(checked: &Checked) -> Self {
        let list = checked.list();
        let of_rows = checked.rows.iter().flat_map(|row| &row.problems);
        Self {
            decision: PreviewDecision::of(list),
            sheets: sheet::sheets(checked),
            counts: checked.decision().map(|_| RowCounts::of(&checked.rows)),
            remembered: checked.remembered.clone(),
            awardees: checked.rows.iter().filter_map(|row| row.met.as_ref()).map(PreviewAwardee::of).collect(),
            converted: converted::by_encoding(&list.converted, usize::MAX),
            problems: checked.notes.iter().chain(of_rows).map(|doubt| PreviewProblem::of(doubt, &list.grid)).collect(),
            skipped: list.skipped.iter().cloned().map(PreviewSkipped::from).collect(),
        }
    }

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
        if let Some(RowCounts { ready, look, bad, changed, same }) = self.counts {
            lines.push(Sentence::new(
                format!(
                    "{} dòng nhập được ({look} cần xem lại), {changed} dòng có thay đổi, {same} dòng đã có, {bad} dòng chưa \
                     nhập được.",
                    ready + look
                ),
                format!(
                    "{} rows can be taken in ({look} worth a look), {changed} say something else, {same} stand there, \
                     {bad} cannot be taken in.",
                    ready + look
                ),
            ));
        }
        lines.extend(self.sheets.iter().flat_map(PreviewSheet::recalled));
        lines.extend(self.converted.iter().map(ConvertedCells::said));
        lines.extend(self.awardees.iter().map(PreviewAwardee::said));
        lines.extend(self.problems.iter().map(PreviewProblem::said));
        lines.extend(self.skipped.iter().map(PreviewSkipped::said));
        lines
    }
}

impl PreviewAwardee {
    /// Who it is, as what and where, and what the row says otherwise than the line that stands.
    fn said(&self) -> Sentence {
        let name = [self.honorific.as_deref(), Some(self.name.as_str())];
        let name = name.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let place = [self.position.as_ref(), self.unit.as_ref()];
        let place = place.into_iter().flatten().map(Name::as_str).collect::<Vec<_>>().join(", ");
        let line = format!("{:>5}  {name} — {place}", self.row);
        let line = match self.differences.as_slice() {
            [] => line,
            said => format!("{line} [{}]", said.iter().map(Difference::said).collect::<Vec<_>>().join("; ")),
        };
        Sentence::new(line.clone(), line)
    }
}
