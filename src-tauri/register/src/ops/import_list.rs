//! Takes a list into a draft decision: all of its rows in one transaction, each with a fate that is named.

pub(super) mod alike;
pub(super) mod line;
pub(super) mod plan;

use self::line::Standing;
use self::plan::Planned;
use super::add_award;
use super::preview_list::{PreviewConverted, PreviewProblem, PreviewSkipped, converted};
use super::read_file::GivenList;
use crate::Register;
use crate::domain::finding::Severity;
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::import::{Candidate, Changes, List, Problem, Skipped};
use crate::store::find::Around;
use crate::store::{Write, likeness};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which list goes into which decision.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportList {
    /// The list.
    pub list: GivenList,
    /// The draft decision.
    pub decision: DecisionId,
}

/// What became of the list's rows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Imported {
    /// The awards added, in the order of the list.
    pub added: Vec<AwardId>,
    /// Rows that stood in the decision before: nothing is doubled.
    pub already: Vec<PreviewSkipped>,
    /// The cells that were written in an encoding of the 1990s.
    pub converted: Vec<PreviewConverted>,
    /// What is doubtful, and where.
    pub problems: Vec<PreviewProblem>,
    /// Rows that are no awardees of this decision, and why.
    pub skipped: Vec<PreviewSkipped>,
}

/// Takes a list into a draft decision. Sheets that say they belong to another decision are left out and named.
///
/// # Errors
/// If the file is no list, the decision is not there or issued, or a row cannot be read or names a form that the decision
/// does not grant; then no row was taken in.
pub fn import_list(register: &Register, args: &ImportList) -> Result<Imported> {
    let (file, list) = args.list.read()?;
    let what = Sentence::new(format!("Nhập danh sách “{file}”"), format!("Imported the list “{file}”"));
    register.write(&what, |write| take_in(write, list, &args.list.changes, args.decision))
}

/// Takes `list` into the draft `decision`.
pub(super) fn take_in(write: &Write<'_>, mut list: List, changes: &Changes, decision: DecisionId) -> Result<Imported> {
    let draft = super::edit_decision::draft(write, decision)?;
    let rows = plan::entries(write, &mut list, changes, &draft)?;
    refuse_bad_rows(&list.problems)?;
    let mut standing = Standing::read(write, &draft)?;
    let (mut added, mut already) = (Vec::new(), Vec::new());
    let (mut around, total) = (Around::default(), rows.len());
    for (done, Planned { candidate, entry }) in rows.into_iter().enumerate() {
        let Some(entry) = entry else { continue };
        write.report(done, total)?;
        let stands = entry.form.is_some_and(|form| standing.take(&entry, form));
        let person = changes.person(&candidate.sheet, candidate.row);
        let who = person.filter(|person| person.same).map(|person| person.awardee);
        let into = (decision, draft.facts.forms.as_slice());
        let outcome = (!stands).then(|| add_award::insert(write, into, &entry, who, &mut around));
        let name = &entry.name;
        let reason = match outcome {
            Some(Ok((award, awardee))) => {
                if let Some(other) = person.filter(|person| !person.same) {
                    likeness::keep_apart(write, awardee, other.awardee)?;
                }
                added.push(award);
                continue;
            }
            None => Sentence::new(
                format!("“{name}” đã có trong quyết định, không có gì mới."),
                format!("“{name}” stands in the decision already; nothing is new."),
            ),
            Some(Err(Error::SameAward { .. })) => Sentence::new(
                format!("“{name}” đã có trong quyết định với thông tin khác. Hãy sửa dòng đã có."),
                format!(
                    "“{name}” stands in the decision already and says something else. Edit the line that is there."
                ),
            ),
            Some(Err(Error::BadField { field, why })) => return Err(bad_row(&candidate, &field, &why)),
            Some(Err(error)) => return Err(error),
        };
        already.push(PreviewSkipped::from(Skipped { sheet: candidate.sheet, row: Some(candidate.row), reason }));
    }
    write.report(total, total)?;
    let converted = list.converted.into_iter().map(PreviewConverted::from).collect();
    let problems = list.problems.into_iter().map(PreviewProblem::from).collect();
    let skipped = list.skipped.into_iter().map(PreviewSkipped::from).collect();
    Ok(Imported { added, already, converted, problems, skipped })
}

/// The refusal of a whole list for one row that the register cannot take.
fn bad_row(candidate: &Candidate, field: &Sentence, why: &Sentence) -> Error {
    let sentence = Sentence::new(format!("{}: {}", field.vi, why.vi), format!("{}: {}", field.en, why.en));
    let problem = Problem::of_row(&candidate.sheet, candidate.row, Severity::Error, sentence);
    Error::BadRows { count: 1, first: PreviewProblem::from(problem).said() }
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
    /// What was done, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let (added, already, skipped) = (self.added.len(), self.already.len(), self.skipped.len());
        let mut lines = vec![Sentence::new(
            format!("Đã nhập {added} dòng; {already} dòng đã có sẵn; {skipped} dòng bỏ qua có lý do."),
            format!("Took in {added} rows; {already} stood there already; {skipped} were left out, each for a reason."),
        )];
        lines.extend(converted::report(&self.converted));
        lines.extend(self.problems.iter().map(PreviewProblem::said));
        lines.extend(self.already.iter().chain(&self.skipped).map(PreviewSkipped::said));
        lines
    }
}
