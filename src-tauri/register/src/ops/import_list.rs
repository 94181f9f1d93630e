//! Takes a list into a draft decision: all of its rows in one transaction, each with a fate that is named.

pub(super) mod alike;
pub(super) mod line;
pub(super) mod plan;

pub use self::line::Difference;
use self::line::Standing;
use self::plan::Planned;
use super::add_award;
use super::check_list::{LINES, cells};
use super::preview_list::{ConvertedCells, PreviewProblem, PreviewSkipped, converted};
use super::read_file::GivenList;
use super::remember::{memory, remember};
use crate::Register;
use crate::domain::finding::Severity;
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::import::{Candidate, Changes, List, Problem, Skipped};
use crate::store::find::Around;
use crate::store::{Write, likeness};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use ts_rs::TS;

/// Which list goes into which decision.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportList {
    /// The list.
    pub list: GivenList,
    /// The draft decision.
    pub decision: DecisionId,
    /// Whether of the lines of one kind only the first are told; all are counted.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub brief: bool,
}

/// What became of the list's rows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Imported {
    /// How many there are of each.
    pub counts: ImportedCounts,
    /// The awards added, in the order of the list.
    pub added: Vec<AwardId>,
    /// Rows that stood in the decision before, with nothing new.
    pub same: Vec<PreviewSkipped>,
    /// Rows whose awardees stood in the decision with other words, which stay: nothing is doubled.
    pub changed: Vec<PreviewSkipped>,
    /// The cells that were written in an encoding of the 1990s.
    pub converted: Vec<ConvertedCells>,
    /// What is doubtful, and where.
    pub problems: Vec<PreviewProblem>,
    /// Rows that are no awardees of this decision, and why.
    pub skipped: Vec<PreviewSkipped>,
}

/// How many rows met which end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportedCounts {
    /// Rows that were added.
    pub added: usize,
    /// Rows that stood there with nothing new.
    pub same: usize,
    /// Rows that stood there with other words.
    pub changed: usize,
    /// Things that are doubtful.
    pub problems: usize,
    /// Rows that are no awardees of this decision.
    pub skipped: usize,
}

/// Takes a list into a draft decision. Sheets that say they belong to another decision are left out and named.
///
/// # Errors
/// If the file is no list, the decision is not there or issued, or a row cannot be read or names a form that the decision
/// does not grant; then no row was taken in.
pub fn import_list(register: &Register, args: &ImportList) -> Result<Imported> {
    let memory = register.read(memory)?;
    let list = args.list.understood(Arc::unwrap_or_clone(cells(register, &args.list.source)?), &memory)?;
    let (file, changes) = (args.list.source.name(), &args.list.changes);
    let what = Sentence::new(format!("Nhập danh sách “{file}”"), format!("Imported the list “{file}”"));
    let imported = register.write(&what, |write| {
        remember(write, &list, changes)?;
        take_in(write, list, changes, args.decision)
    })?;
    Ok(if args.brief { imported.cut() } else { imported })
}

/// Takes `list` into the draft `decision`.
pub(super) fn take_in(write: &Write<'_>, mut list: List, changes: &Changes, decision: DecisionId) -> Result<Imported> {
    let draft = super::edit_decision::draft(write, decision)?;
    let mut rows = plan::entries(write, &mut list, changes, &draft)?;
    if changes.leave_bad {
        leave_bad_rows(&mut rows, &mut list);
    }
    refuse_bad_rows(&list.problems)?;
    let mut standing = Standing::read(write, &draft)?;
    let (mut added, mut same, mut changed) = (Vec::new(), Vec::new(), Vec::new());
    let (mut around, total) = (Around::default(), rows.len());
    for (done, row) in rows.into_iter().enumerate() {
        write.report(done, total)?;
        let Planned { candidate, entry: Some(entry), .. } = &row else { continue };
        let form = add_award::choose_form(&draft.facts.forms, entry.form).map_err(|error| refusal(candidate, error))?;
        let person = changes.person(&candidate.sheet, candidate.row);
        let who = person.filter(|person| person.same).map(|person| person.awardee);
        let differences = if standing.take(entry, form) {
            Vec::new()
        } else {
            match add_award::insert(write, (decision, &draft.facts.forms), entry, who, &mut around) {
                Ok((award, awardee)) => {
                    if let Some(other) = person.filter(|person| !person.same) {
                        likeness::keep_apart(write, awardee, other.awardee)?;
                    }
                    added.push(award);
                    continue;
                }
                Err(Error::SameAward { .. }) => {
                    let known = plan::known(write, &row, changes)?;
                    let found = known.map(|known| standing.differences(write, entry, &known, form)).transpose()?;
                    found.flatten().unwrap_or_default()
                }
                Err(error) => return Err(refusal(candidate, error)),
            }
        };
        let kept = if differences.is_empty() { &mut same } else { &mut changed };
        let reason = line::already(&entry.name, &differences);
        kept.push(PreviewSkipped::from(Skipped { sheet: candidate.sheet.clone(), row: Some(candidate.row), reason }));
    }
    write.report(total, total)?;
    let converted = converted::by_encoding(&list.converted, usize::MAX);
    let problems: Vec<_> = list.problems.into_iter().map(PreviewProblem::from).collect();
    let skipped: Vec<_> = list.skipped.into_iter().map(PreviewSkipped::from).collect();
    let counts = ImportedCounts {
        added: added.len(),
        same: same.len(),
        changed: changed.len(),
        problems: problems.len(),
        skipped: skipped.len(),
    };
    Ok(Imported { counts, added, same, changed, converted, problems, skipped })
}

/// The refusal of a whole list for one row that the register cannot take.
fn refusal(candidate: &Candidate, error: Error) -> Error {
    let Error::BadField { field, why } = error else { return error };
    let sentence = Sentence::new(format!("{}: {}", field.vi, why.vi), format!("{}: {}", field.en, why.en));
    let problem = Problem::of_row(&candidate.sheet, candidate.row, Severity::Error, sentence);
    Error::BadRows { count: 1, first: PreviewProblem::from(problem).said() }
}

/// Moves the rows with an error to the skipped ones, each with what is wrong with it. An error that is no row's stays.
fn leave_bad_rows(rows: &mut Vec<Planned>, list: &mut List) {
    let grid = &list.grid;
    let is_row = |one: &Problem| {
        let sheet = grid.sheets.iter().find(|sheet| sheet.name == one.sheet);
        sheet.is_some_and(|sheet| sheet.cells(one.row).next().is_some())
    };
    let mut bad: BTreeMap<(String, u32), Vec<Sentence>> = BTreeMap::new();
    for problem in list.problems.iter().filter(|one| one.severity == Severity::Error && is_row(one)) {
        bad.entry((problem.sheet.clone(), problem.row)).or_default().push(problem.sentence.clone());
    }
    let is_bad = |sheet: &str, row: u32| bad.contains_key(&(sheet.to_owned(), row));
    rows.retain(|row| !is_bad(&row.candidate.sheet, row.candidate.row));
    list.problems.retain(|one| one.severity == Severity::Info || !is_bad(&one.sheet, one.row));
    list.skipped.retain(|one| !one.row.is_some_and(|row| is_bad(&one.sheet, row)));
    list.skipped.extend(bad.into_iter().map(|((sheet, row), why)| {
        let reason = Sentence::new(
            why.iter().map(|one| one.vi.as_str()).collect::<Vec<_>>().join(" "),
            why.iter().map(|one| one.en.as_str()).collect::<Vec<_>>().join(" "),
        );
        Skipped { sheet, row: Some(row), reason }
    }));
}

fn refuse_bad_rows(problems: &[Problem]) -> Result<()> {
    let mut bad = problems.iter().filter(|problem| problem.severity == Severity::Error);
    match bad.next() {
        None => Ok(()),
        Some(first) => {
            let first = PreviewProblem::from(first.clone()).said();
            Err(Error::BadRows { count: bad.count() + 1, first })
        }
    }
}

impl Imported {
    /// With no more lines of a kind than a person reads, what weighs more first; the counts tell the others.
    fn cut(mut self) -> Self {
        self.added.truncate(LINES);
        self.problems.sort_by_key(|one| one.severity == Severity::Info);
        self.problems.truncate(LINES);
        for lines in [&mut self.same, &mut self.changed, &mut self.skipped] {
            lines.truncate(LINES);
        }
        self.converted.iter_mut().for_each(|one| one.cells.truncate(LINES));
        self
    }

    /// What was done, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let ImportedCounts { added, same, changed, skipped, .. } = self.counts;
        let mut lines = vec![Sentence::new(
            format!(
                "Đã nhập {added} dòng; {same} dòng đã có sẵn; {changed} dòng có thay đổi, giữ như cũ; {skipped} dòng bỏ \
                 qua có lý do."
            ),
            format!(
                "Took in {added} rows; {same} stood there already; {changed} say something else and stay; {skipped} \
                 were left out, each for a reason."
            ),
        )];
        lines.extend(self.converted.iter().map(ConvertedCells::said));
        lines.extend(self.problems.iter().map(PreviewProblem::said));
        lines.extend(self.changed.iter().chain(&self.same).chain(&self.skipped).map(PreviewSkipped::said));
        lines
    }
}
