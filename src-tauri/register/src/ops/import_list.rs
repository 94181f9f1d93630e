//! Takes a list into a draft decision: all of its rows in one transaction, each with a fate that is named.

mod line;

use self::line::Standing;
use super::add_award::{self, AwardEntry};
use super::preview_list::{PreviewConverted, PreviewProblem, PreviewSkipped, converted};
use super::read_file::list_from;
use crate::Register;
use crate::domain::decision::{DecisionNumber, DraftDecision};
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::form::Form;
use crate::domain::id::{AwardId, DecisionId, FormId};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::import::{Candidate, List, Problem, Skipped};
use crate::store::{Write, law};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// Which list goes into which decision.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportList {
    /// The list's file; left out for text.
    #[serde(default)]
    #[ts(optional)]
    pub list: Option<PathBuf>,
    /// The list as pasted text; left out for a file.
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
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
    let (file, list) = list_from(args.list.as_deref(), args.text.as_deref())?;
    let what = Sentence::new(format!("Nhập danh sách “{file}”"), format!("Imported the list “{file}”"));
    register.write(&what, |write| take_in(write, list, args.decision))
}

/// Takes `list` into the draft `decision`.
pub(super) fn take_in(write: &Write<'_>, mut list: List, decision: DecisionId) -> Result<Imported> {
    let draft = super::edit_decision::draft(write, decision)?;
    let candidates = own_candidates(&mut list, &draft)?;
    let known = law::forms(write)?;
    let forms: Vec<&Form> = known.iter().filter(|form| draft.facts.forms.contains(&form.id)).collect();
    let entries = entries(candidates, &forms, &mut list.problems);
    refuse_bad_rows(&list.problems)?;
    let mut standing = Standing::read(write, &draft)?;
    let (mut added, mut already) = (Vec::new(), Vec::new());
    let total = entries.len();
    for (done, (candidate, entry)) in entries.into_iter().enumerate() {
        write.report(done, total)?;
        let stands = entry.form.is_some_and(|form| standing.take(&entry, form));
        let outcome = if stands { None } else { Some(add_award::insert(write, decision, &draft.facts.forms, &entry)) };
        let name = &entry.name;
        let reason = match outcome {
            Some(Ok(award)) => {
                added.push(award.id);
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
    let problem = Problem {
        sheet: candidate.sheet.clone(),
        row: candidate.row,
        column: None,
        severity: Severity::Error,
        sentence: Sentence::new(format!("{}: {}", field.vi, why.vi), format!("{}: {}", field.en, why.en)),
    };
    Error::BadRows { count: 1, first: PreviewProblem::from(problem).said() }
}

/// The candidates of `draft`; those of sheets that name another decision move to the skipped rows.
fn own_candidates(list: &mut List, draft: &DraftDecision) -> Result<Vec<Candidate>> {
    let mut numbers: Vec<DecisionNumber> =
        list.sheets.iter().filter_map(|sheet| sheet.decision.as_ref()?.number.clone()).collect();
    numbers.dedup();
    let own = match (&draft.facts.number, numbers.as_slice()) {
        (Some(own), _) => own.clone(),
        (None, []) => return Ok(std::mem::take(&mut list.candidates)),
        (None, [only]) => {
            list.problems.extend(list.sheets.first().map(|sheet| Problem {
                sheet: sheet.name.clone(),
                row: sheet.header_row,
                column: None,
                severity: Severity::Warning,
                sentence: Sentence::new(
                    format!(
                        "Danh sách ghi Quyết định số {only}, dự thảo chưa ghi số. Hãy kiểm tra có đúng quyết định."
                    ),
                    format!(
                        "The list names decision {only}; the draft has no number yet. Check that it is the right one."
                    ),
                ),
            }));
            only.clone()
        }
        (None, _) => {
            return Err(Error::BadField {
                field: Sentence::new("Số quyết định", "Decision number"),
                why: Sentence::new(
                    "danh sách có nhiều quyết định; hãy ghi số cho dự thảo để biết nhập trang nào.",
                    "the list holds several decisions; give the draft its number to tell which sheet is meant.",
                ),
            });
        }
    };
    let candidates = std::mem::take(&mut list.candidates);
    let mut taken = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let named = list.decision_of(&candidate).and_then(|decision| decision.number.clone());
        match named {
            Some(other) if other != own => list.skipped.push(Skipped {
                sheet: candidate.sheet,
                row: Some(candidate.row),
                reason: Sentence::new(
                    format!("“{}” thuộc danh sách của Quyết định số {other}.", candidate.name),
                    format!("“{}” stands in the list of decision {other}.", candidate.name),
                ),
            }),
            _ => taken.push(candidate),
        }
    }
    Ok(taken)
}

/// Entries for all candidates whose form the decision grants; the others leave an error among the problems.
fn entries(candidates: Vec<Candidate>, forms: &[&Form], problems: &mut Vec<Problem>) -> Vec<(Candidate, AwardEntry)> {
    let mut entries = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        match form_of(&candidate, forms) {
            Ok(form) => {
                let entry = entry_from_candidate(&candidate, form);
                entries.push((candidate, entry));
            }
            Err(sentence) => problems.push(Problem {
                sheet: candidate.sheet,
                row: candidate.row,
                column: None,
                severity: Severity::Error,
                sentence,
            }),
        }
    }
    entries
}

/// The decision's form that a row means; a row that names none takes the decision's only one.
fn form_of(candidate: &Candidate, forms: &[&Form]) -> Result<FormId, Sentence> {
    let Some(named) = &candidate.form else {
        return match forms {
            [only] => Ok(only.id),
            _ => Err(Sentence::new(
                format!("“{}” không ghi hình thức, mà quyết định có nhiều hình thức. Hãy ghi rõ.", candidate.name),
                format!("“{}” names no form, and the decision grants several. Say which.", candidate.name),
            )),
        };
    };
    let means = |form: &&&Form| {
        let named = fold(named.as_str());
        [form.name.as_str(), form.printed.as_str(), form.code.as_str()].iter().any(|known| fold(known) == named)
    };
    forms.iter().find(means).map(|form| form.id).ok_or_else(|| {
        Sentence::new(
            format!("Quyết định này không tặng “{named}” cho “{}”.", candidate.name),
            format!("This decision does not grant “{named}” to “{}”.", candidate.name),
        )
    })
}

fn entry_from_candidate(candidate: &Candidate, form: FormId) -> AwardEntry {
    AwardEntry {
        kind: candidate.kind,
        name: candidate.name.clone(),
        honorific: candidate.honorific.as_deref().and_then(|honorific| Name::parse(honorific).ok()),
        gender: candidate.gender,
        birth: candidate.birth,
        citizen_id: candidate.citizen_id.clone(),
        position: candidate.position.clone(),
        unit: candidate.unit.clone(),
        achievement: candidate.achievement.clone(),
        posthumous: candidate.posthumous,
        form: Some(form),
    }
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
