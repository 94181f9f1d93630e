//! What a list brings into a draft: which of its rows belong there, and as what. Nothing is written.

use crate::domain::decision::{DecisionNumber, DraftDecision};
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::form::Form;
use crate::domain::id::FormId;
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::import::{Candidate, Changes, List, Problem, Skipped};
use crate::ops::add_award::AwardEntry;
use crate::store::{Reader, law};
use std::collections::HashSet;

/// A row of a list that belongs to the draft.
#[derive(Debug)]
pub(in crate::ops) struct Planned {
    /// What the list says.
    pub(in crate::ops) candidate: Candidate,
    /// The line that it brings; none if the decision does not grant its form.
    pub(in crate::ops) entry: Option<AwardEntry>,
}

/// The lines that `list` brings into `draft`. What speaks against a row is put to the problems of the list.
///
/// # Errors
/// If the list holds several decisions and nothing tells which is meant.
pub(in crate::ops) fn entries(
    reader: &Reader,
    list: &mut List,
    changes: &Changes,
    draft: &DraftDecision,
) -> Result<Vec<Planned>> {
    let candidates = own_candidates(list, draft)?;
    let known = law::forms(reader)?;
    let forms: Vec<&Form> = known.iter().filter(|form| draft.facts.forms.contains(&form.id)).collect();
    Ok(with_forms(candidates, &forms, changes, &mut list.problems))
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
            let sentence = Sentence::new(
                format!("Danh sách ghi Quyết định số {only}, dự thảo chưa ghi số. Hãy kiểm tra có đúng quyết định."),
                format!("The list names decision {only}; the draft has no number yet. Check that it is the right one."),
            );
            let first = list.sheets.first();
            list.problems
                .extend(first.map(|sheet| Problem::of_row(&sheet.name, sheet.header_row, Severity::Warning, sentence)));
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
    let mut elsewhere = HashSet::new();
    for candidate in candidates {
        let named = list.decision_of(&candidate).and_then(|decision| decision.number.clone());
        match named {
            Some(other) if other != own => {
                elsewhere.insert((candidate.sheet.clone(), candidate.row));
                list.skipped.push(Skipped {
                    sheet: candidate.sheet,
                    row: Some(candidate.row),
                    reason: Sentence::new(
                        format!("“{}” thuộc danh sách của Quyết định số {other}.", candidate.name),
                        format!("“{}” stands in the list of decision {other}.", candidate.name),
                    ),
                });
            }
            _ => taken.push(candidate),
        }
    }
    // What is wrong with a row of another decision is that decision's matter.
    list.problems.retain(|problem| !elsewhere.contains(&(problem.sheet.clone(), problem.row)));
    Ok(taken)
}

/// All candidates, each with its line where the decision grants its form; the others leave an error among the problems.
fn with_forms(
    candidates: Vec<Candidate>,
    forms: &[&Form],
    changes: &Changes,
    problems: &mut Vec<Problem>,
) -> Vec<Planned> {
    let plan = |candidate: Candidate| {
        let form = form_of(&candidate, forms, changes).map_err(|sentence| {
            problems.push(Problem::of_row(&candidate.sheet, candidate.row, Severity::Error, sentence));
        });
        let entry = form.ok().map(|form| entry_from_candidate(&candidate, form));
        Planned { candidate, entry }
    };
    candidates.into_iter().map(plan).collect()
}

/// The decision's form that a row means; a row that names none takes the decision's only one.
fn form_of(candidate: &Candidate, forms: &[&Form], changes: &Changes) -> Result<FormId, Sentence> {
    let meant = changes.form(candidate.form.as_ref().map(Name::as_str));
    if let Some(meant) = meant.filter(|meant| forms.iter().any(|form| form.id == *meant)) {
        return Ok(meant);
    }
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
