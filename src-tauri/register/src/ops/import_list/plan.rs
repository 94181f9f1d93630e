//! What a list brings into a draft: which of its rows belong there, and as what. Nothing is written.

use crate::domain::awardee::Awardee;
use crate::domain::decision::{DecisionNumber, DraftDecision};
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::form::Form;
use crate::domain::id::{FormId, FormNameId};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::import::field::Field;
use crate::import::origin::{How, Origin};
use crate::import::{Candidate, Changes, List, Problem, Skipped};
use crate::ops::add_award::{self, AwardEntry};
use crate::ops::remember::FormNames;
use crate::store::{Reader, awardee, law};
use std::collections::HashSet;

/// A row of a list that belongs to the draft.
#[derive(Debug)]
pub(in crate::ops) struct Planned {
    /// What the list says.
    pub(in crate::ops) candidate: Candidate,
    /// The line that it brings; none if the decision does not grant its form.
    pub(in crate::ops) entry: Option<AwardEntry>,
    /// The list's own name for the form, where the register remembers what it means.
    pub(in crate::ops) remembered: Option<FormNameId>,
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
    let granted = Granted { forms, changes, names: FormNames::read(reader)? };
    Ok(candidates.into_iter().map(|candidate| granted.planned(candidate, &mut list.problems)).collect())
}

/// The awardee of the register that a row speaks of, by its words or by the clerk's.
pub(in crate::ops) fn known(reader: &Reader, row: &Planned, changes: &Changes) -> Result<Option<Awardee>> {
    let Planned { candidate, entry: Some(entry), .. } = row else { return Ok(None) };
    match changes.person(&candidate.sheet, candidate.row).filter(|person| person.same) {
        Some(person) => {
            let found = awardee::by_id(reader, person.awardee)?;
            found.map(|found| awardee::itself(reader, found)).transpose()
        }
        None => add_award::known(reader, entry),
    }
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
            list.problems.extend(
                first.map(|sheet| Problem::of_row(&sheet.name, sheet.header_row(), Severity::Warning, sentence)),
            );
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

/// What the forms of a list may mean.
struct Granted<'f> {
    /// The forms that the decision grants.
    forms: Vec<&'f Form>,
    changes: &'f Changes,
    names: FormNames,
}

/// What the form of a row means.
struct Meant {
    form: FormId,
    remembered: Option<FormNameId>,
    /// Whether the row names none, and the decision grants no other.
    by_default: bool,
}

impl Granted<'_> {
    /// The candidate with its line where the decision grants its form; else an error goes to `problems`.
    fn planned(&self, mut candidate: Candidate, problems: &mut Vec<Problem>) -> Planned {
        let meant = self.meant(&candidate).map_err(|sentence| {
            problems.push(Problem::of_row(&candidate.sheet, candidate.row, Severity::Error, sentence));
        });
        let meant = meant.ok();
        if meant.as_ref().is_some_and(|meant| meant.by_default) {
            candidate.from.told(Field::Form, Origin::new(How::Default, None));
        }
        let entry = meant.as_ref().map(|meant| entry_from_candidate(&candidate, meant.form));
        Planned { candidate, entry, remembered: meant.and_then(|meant| meant.remembered) }
    }

    /// The decision's form that a row means: by the clerk's word, by its own, by what the register remembers of such
    /// names. A row that names none takes the decision's only one.
    fn meant(&self, candidate: &Candidate) -> Result<Meant, Sentence> {
        let named = candidate.form.as_ref().map(Name::as_str);
        let granted = |form: &FormId| self.forms.iter().any(|one| one.id == *form);
        let plain = |form| Meant { form, remembered: None, by_default: false };
        if let Some(form) = self.changes.form(named).filter(granted) {
            return Ok(plain(form));
        }
        let Some(named) = named else {
            return match self.forms.as_slice() {
                [only] => Ok(Meant { by_default: true, ..plain(only.id) }),
                _ => Err(Sentence::new(
                    format!("“{}” không ghi hình thức, mà quyết định có nhiều hình thức. Hãy ghi rõ.", candidate.name),
                    format!("“{}” names no form, and the decision grants several. Say which.", candidate.name),
                )),
            };
        };
        let folded = fold(named);
        let means = |form: &&&Form| {
            [form.name.as_str(), form.printed.as_str(), form.code.as_str()].iter().any(|known| fold(known) == folded)
        };
        if let Some(form) = self.forms.iter().find(means) {
            return Ok(plain(form.id));
        }
        match self.names.of(named).filter(|(_, form)| granted(form)) {
            Some((name, form)) => Ok(Meant { remembered: Some(name), ..plain(form) }),
            None => Err(Sentence::new(
                format!("Quyết định này không tặng “{named}” cho “{}”.", candidate.name),
                format!("This decision does not grant “{named}” to “{}”.", candidate.name),
            )),
        }
    }
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
