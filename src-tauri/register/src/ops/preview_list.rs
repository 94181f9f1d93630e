//! Reads a list and says what it holds, without writing anything anywhere.

mod awardee;
pub(super) mod converted;
mod problem;
mod rows;
mod sheet;

pub use self::awardee::{Fate, Fates, PreviewAwardee};
pub use self::converted::PreviewConverted;
pub use self::problem::{PreviewProblem, PreviewSkipped, PreviewSuggestion};
pub use self::rows::PreviewRow;
use self::rows::shown_rows;
pub use self::sheet::PreviewSheet;
use super::import_list::Difference;
use super::import_list::alike::Rows;
use super::import_list::line::Standing;
use super::import_list::plan::{self, Planned};
use super::read_file::GivenList;
use super::remember::memory;
use crate::Register;
use crate::domain::awardee::{Awardee, AwardeeKind};
use crate::domain::date::Date;
use crate::domain::decision::DecisionNumber;
use crate::domain::id::{DecisionId, FormId, FormNameId};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::Result;
use crate::import::{List, Memory};
use crate::store::Reader;
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
    /// How many rows meet which fate, where they were compared with a draft.
    pub fates: Option<Fates>,
    /// Names of forms that mean what they meant before.
    pub remembered: Vec<PreviewFormName>,
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

/// Reads a list without writing anything.
///
/// # Errors
/// If the file cannot be read or is no list, or the decision is no draft. What is wrong with a row is a problem in the
/// answer.
pub fn preview_list(register: &Register, args: &PreviewList) -> Result<Preview> {
    let (_, mut list) = args.list.read(&register.read(memory)?)?;
    let changes = &args.list.changes;
    let Some(decision) = args.decision else { return Ok(preview_from_list(list)) };
    let (shown, sheets) = (shown_rows(&list), sheet::sheets(&list));
    let (awardees, doubts, remembered) = register.read(|reader| {
        let draft = super::edit_decision::draft(reader, decision)?;
        let planned = plan::entries(reader, &mut list, changes, &draft)?;
        let mut standing = Standing::read(reader, &draft)?;
        let (mut rows, mut fates, mut doubts) = (Rows::default(), Vec::with_capacity(planned.len()), Vec::new());
        for (done, row) in planned.iter().enumerate() {
            reader.report(done, planned.len())?;
            let known = plan::known(reader, row, changes)?;
            let fate = fate(reader, &mut standing, row, known.as_ref())?;
            if fate.0 == Fate::New {
                doubts.extend(rows.doubts(reader, row, known.as_ref(), &draft, changes)?);
            }
            fates.push(fate);
        }
        let remembered = remembered(&planned);
        let candidates = planned.into_iter().map(|row| row.candidate);
        let awardee =
            |(candidate, (fate, differences))| PreviewAwardee { fate, differences, ..PreviewAwardee::from(candidate) };
        let awardees: Vec<PreviewAwardee> = candidates.zip(fates).map(awardee).collect();
        Ok((awardees, doubts, remembered))
    })?;
    let fates = Some(Fates::count(&awardees));
    let mut preview = Preview { awardees, rows: shown, sheets, fates, remembered, ..preview_from_list(list) };
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
    args.list.read(&Memory::default()).map(|(_, list)| preview_from_list(list))
}

fn fate(
    reader: &Reader,
    standing: &mut Standing,
    row: &Planned,
    known: Option<&Awardee>,
) -> Result<(Fate, Vec<Difference>)> {
    let Some((entry, form)) = row.entry.as_ref().and_then(|entry| Some((entry, entry.form?))) else {
        return Ok((Fate::NoForm, Vec::new()));
    };
    if standing.take(entry, form) {
        return Ok((Fate::Same, Vec::new()));
    }
    let differences = known.map(|known| standing.differences(reader, entry, known, form)).transpose()?.flatten();
    Ok(match differences {
        None => (Fate::New, Vec::new()),
        Some(none) if none.is_empty() => (Fate::Same, none),
        Some(differences) => (Fate::Changed, differences),
    })
}

/// The lists' own names for forms that were met, each once.
fn remembered(rows: &[Planned]) -> Vec<PreviewFormName> {
    let mut met: Vec<PreviewFormName> = Vec::new();
    for Planned { candidate, entry, remembered } in rows {
        let (Some(id), Some(form)) = (*remembered, entry.as_ref().and_then(|entry| entry.form)) else { continue };
        if met.iter().all(|one| one.id != id) {
            let named = candidate.form.as_ref().map(ToString::to_string).unwrap_or_default();
            met.push(PreviewFormName { id, named, form });
        }
    }
    met
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
        sheets: sheet::sheets(&list),
        fates: None,
        remembered: Vec::new(),
        problems: list.problems.into_iter().map(|problem| PreviewProblem::in_grid(problem, &list.grid)).collect(),
        awardees: list.candidates.into_iter().map(PreviewAwardee::from).collect(),
        converted: list.converted.into_iter().map(PreviewConverted::from).collect(),
        skipped: list.skipped.into_iter().map(PreviewSkipped::from).collect(),
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
        if let Some(Fates { new, same, changed, no_form }) = self.fates {
            lines.push(Sentence::new(
                format!(
                    "{new} dòng mới, {changed} dòng có thay đổi, {same} dòng đã có, {no_form} dòng chưa rõ hình thức."
                ),
                format!("{new} rows are new, {changed} say something else, {same} stand there, {no_form} lack a form."),
            ));
        }
        lines.extend(self.sheets.iter().filter_map(PreviewSheet::recalled));
        lines.extend(converted::report(&self.converted));
        for awardee in &self.awardees {
            let name = [awardee.honorific.as_deref(), Some(awardee.name.as_str())];
            let name = name.into_iter().flatten().collect::<Vec<_>>().join(" ");
            let place = [awardee.position.as_ref(), awardee.unit.as_ref()];
            let place = place.into_iter().flatten().map(Name::as_str).collect::<Vec<_>>().join(", ");
            let line = format!("{:>5}  {name} — {place}", awardee.row);
            let line = match awardee.differences.as_slice() {
                [] => line,
                said => format!("{line} [{}]", said.iter().map(Difference::said).collect::<Vec<_>>().join("; ")),
            };
            lines.push(Sentence::new(line.clone(), line));
        }
        lines.extend(self.problems.iter().map(PreviewProblem::said));
        lines.extend(self.skipped.iter().map(PreviewSkipped::said));
        lines
    }
}
