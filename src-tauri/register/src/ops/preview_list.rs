//! Reads a list and says what it holds, without writing anything anywhere.

pub(super) mod converted;
mod problem;
mod rows;

pub use self::converted::PreviewConverted;
pub use self::problem::{PreviewProblem, PreviewSkipped, PreviewSuggestion};
pub use self::rows::PreviewRow;
use self::rows::shown_rows;
use super::add_award;
use super::import_list::alike::Rows;
use super::import_list::line::Standing;
use super::import_list::plan::{self, Planned};
use super::read_file::GivenList;
use crate::Register;
use crate::domain::awardee::{Awardee, AwardeeKind, CitizenId, Gender};
use crate::domain::date::{Birth, Date};
use crate::domain::decision::{DecisionNumber, DraftDecision};
use crate::domain::id::DecisionId;
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, Prose};
use crate::error::Result;
use crate::import::field::Field;
use crate::import::{Candidate, Changes, List, ListedColumn, ListedSheet};
use crate::store::{Reader, award, awardee};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
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
    /// The sheets that hold a list.
    pub sheets: Vec<PreviewSheet>,
    /// The rows that can be taken in.
    pub awardees: Vec<PreviewAwardee>,
    /// The cells that were written in an encoding of the 1990s.
    pub converted: Vec<PreviewConverted>,
    /// What is doubtful or wrong, and where.
    pub problems: Vec<PreviewProblem>,
    /// The rows that are no awardees, and why.
    pub skipped: Vec<PreviewSkipped>,
    /// The cells of the rows that are awardees or have a problem.
    pub rows: Vec<PreviewRow>,
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
    /// For each field found, the address of the cell that it came from.
    pub cells: BTreeMap<Field, String>,
    /// What would become of the row.
    pub fate: Fate,
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

/// One sheet that holds a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewSheet {
    /// Its name.
    pub name: String,
    /// The row of the header.
    pub header_row: u32,
    /// The columns with a heading, from the left; numbered lines have none.
    pub columns: Vec<ListedColumn>,
}

/// Reads a list without writing anything.
///
/// # Errors
/// If the file cannot be read or is no list, or the decision is no draft. What is wrong with a row is a problem in the
/// answer.
pub fn preview_list(register: &Register, args: &PreviewList) -> Result<Preview> {
    let (_, mut list) = args.list.read()?;
    let changes = &args.list.changes;
    let Some(decision) = args.decision else { return Ok(preview_from_list(list)) };
    let shown = shown_rows(&list);
    let (awardees, doubts) = register.read(|reader| {
        let draft = super::edit_decision::draft(reader, decision)?;
        let planned = plan::entries(reader, &mut list, changes, &draft)?;
        let mut standing = Standing::read(reader, &draft)?;
        let (mut rows, mut fates, mut doubts) = (Rows::default(), Vec::with_capacity(planned.len()), Vec::new());
        for (done, row) in planned.iter().enumerate() {
            reader.report(done, planned.len())?;
            let known = known(reader, row, changes)?;
            let fate = fate(reader, &mut standing, &draft, row, known.as_ref())?;
            if fate == Fate::New {
                doubts.extend(rows.doubts(reader, row, known.as_ref(), &draft, changes)?);
            }
            fates.push(fate);
        }
        let candidates = planned.into_iter().map(|row| row.candidate);
        let awardee = |(candidate, fate)| PreviewAwardee { fate, ..PreviewAwardee::from(candidate) };
        Ok((candidates.zip(fates).map(awardee).collect(), doubts))
    })?;
    let mut preview = Preview { awardees, rows: shown, ..preview_from_list(list) };
    preview.problems.extend(doubts.into_iter().map(|doubt| {
        let alike = doubt.with;
        PreviewProblem { alike, ..PreviewProblem::from(doubt.problem) }
    }));
    Ok(preview)
}

/// The same without any register at hand.
///
/// # Errors
/// As [`preview_list`].
pub fn preview(args: &PreviewList) -> Result<Preview> {
    args.list.read().map(|(_, list)| preview_from_list(list))
}

/// The awardee of the register that a row speaks of, by its words or by the clerk's.
fn known(reader: &Reader, row: &Planned, changes: &Changes) -> Result<Option<Awardee>> {
    let Planned { candidate, entry: Some(entry) } = row else { return Ok(None) };
    match changes.person(&candidate.sheet, candidate.row).filter(|person| person.same) {
        Some(person) => {
            let found = awardee::by_id(reader, person.awardee)?;
            found.map(|found| awardee::itself(reader, found)).transpose()
        }
        None => add_award::known(reader, entry),
    }
}

fn fate(
    reader: &Reader,
    standing: &mut Standing,
    draft: &DraftDecision,
    row: &Planned,
    known: Option<&Awardee>,
) -> Result<Fate> {
    let Some((entry, form)) = row.entry.as_ref().and_then(|entry| Some((entry, entry.form?))) else {
        return Ok(Fate::NoForm);
    };
    if standing.take(entry, form) {
        return Ok(Fate::Same);
    }
    let twin = known.map(|known| award::twin(reader, draft.id, known.id, form)).transpose()?.flatten();
    Ok(if twin.is_some() { Fate::Changed } else { Fate::New })
}

fn preview_from_list(list: List) -> Preview {
    let decision = list.decision().map(|decision| PreviewDecision {
        number: decision.number.clone(),
        date: decision.date,
        issuer: decision.issuer.clone(),
    });
    Preview {
        decision,
        rows: shown_rows(&list),
        sheets: list.sheets.into_iter().map(PreviewSheet::from).collect(),
        problems: list.problems.into_iter().map(|problem| PreviewProblem::in_grid(problem, &list.grid)).collect(),
        awardees: list.candidates.into_iter().map(PreviewAwardee::from).collect(),
        converted: list.converted.into_iter().map(PreviewConverted::from).collect(),
        skipped: list.skipped.into_iter().map(PreviewSkipped::from).collect(),
    }
}

impl From<ListedSheet> for PreviewSheet {
    fn from(sheet: ListedSheet) -> Self {
        Self { name: sheet.name, header_row: sheet.header_row, columns: sheet.columns }
    }
}

impl From<Candidate> for PreviewAwardee {
    fn from(candidate: Candidate) -> Self {
        Self {
            kind: candidate.kind,
            name: candidate.name,
            honorific: candidate.honorific.map(|honorific| honorific.to_string()),
            position: candidate.position,
            unit: candidate.unit,
            form: candidate.form,
            achievement: candidate.achievement,
            birth_year: candidate.birth.map(Birth::year),
            birth: candidate.birth.map(|birth| birth.to_string()),
            gender: candidate.gender,
            citizen_id: candidate.citizen_id,
            note: candidate.note,
            posthumous: candidate.posthumous,
            sheet: candidate.sheet,
            row: candidate.row,
            cells: candidate.cells.iter().map(|(field, address)| (field, address.to_string())).collect(),
            fate: Fate::New,
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
