//! Changes and adds many awards at once, cell by cell, as a grid or a paste brings them: one journal entry.

mod cells;

use super::add_award::{
    self, AwardEntry, award_facts, awardee_facts, awardee_for, check_entry, other_bearer, unit_called,
};
use crate::Register;
use crate::domain::awardee::{AwardeeFacts, AwardeeKind};
use crate::domain::cell::Column;
use crate::domain::honorific::{addressed, gender_of};
use crate::domain::id::{AwardId, AwardeeId, DecisionId, UnitId};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::store::{Write, award, awardee, find, law};
use cells::{Known, Read};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Cells as typed; an empty text empties a cell, what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct CellTexts {
    /// The awardee's name.
    pub name: Option<String>,
    /// Honorific or rank.
    pub honorific: Option<String>,
    /// "Nam", "nữ", "male", "female".
    pub gender: Option<String>,
    /// A date or a year.
    pub birth: Option<String>,
    /// Number of the identity card.
    pub citizen_id: Option<String>,
    /// Position.
    pub position: Option<String>,
    /// Unit, by name.
    pub unit: Option<String>,
    /// Form, by code or by name.
    pub form: Option<String>,
    /// Achievement.
    pub achievement: Option<String>,
}

/// What is changed of one award, or said of a new one.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// Which award; none adds one.
    pub award: Option<AwardId>,
    /// What the awardee is to be; a new one is a person where it is left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub kind: Option<AwardeeKind>,
    /// Its cells.
    pub cells: CellTexts,
}

/// All that is changed at once.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditAwards {
    /// The draft to which new awards are added.
    pub decision: DecisionId,
    /// What is done, for the journal and for undo.
    pub what: Sentence,
    /// What is changed.
    pub edits: Vec<Edit>,
    /// Whether an edit with a cell that cannot be read is not done at all.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub whole: bool,
}

/// A cell, or a whole edit, that could not be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EditRefusal {
    /// Which edit, from 0.
    pub edit: usize,
    /// Which cell; none where the whole edit was refused, or the cell has no column.
    pub column: Option<Column>,
    /// Why.
    pub sentence: Sentence,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EditedAwards {
    /// The award of each edit, in their order; none where it was not done.
    pub awards: Vec<Option<AwardId>>,
    /// What could not be done.
    pub refused: Vec<EditRefusal>,
}

/// Does all edits that can be done, and says which cannot: a cell that cannot be read stays as it was, the others of its
/// edit are written. A new line whose form cannot be read is not added: it would be printed as another.
///
/// # Errors
/// If the register cannot be written.
pub fn edit_awards(register: &Register, args: &EditAwards) -> Result<EditedAwards> {
    let mut what = args.what.clone();
    if what.vi.trim().is_empty() || what.en.trim().is_empty() {
        what = Sentence::new("Sửa danh sách", "Edited the list");
    }
    register.write(&what, |write| {
        let known = Known { forms: law::forms(write)? };
        let mut done = EditedAwards { awards: Vec::new(), refused: Vec::new() };
        for (place, edit) in args.edits.iter().enumerate() {
            write.report(place, args.edits.len())?;
            let mut refused = Vec::new();
            let refusal = |(column, sentence)| EditRefusal { edit: place, column, sentence };
            let written = write.attempt(|| match edit.award {
                Some(award) => change(write, &known, award, edit, args.whole, &mut refused),
                None => add(write, &known, args, edit, &mut refused),
            });
            match written {
                // Where nothing was written, a cell has said why.
                Ok(award) => done.awards.push(award),
                Err(error) if is_about_the_edit(&error) => {
                    done.awards.push(None);
                    let column = if matches!(error, Error::SameAward { .. }) { Some(Column::Name) } else { None };
                    // A name that cannot be read has said so already.
                    if refused.iter().all(|(column, _)| *column != Some(Column::Name)) {
                        refused.push((column, error.sentence()));
                    }
                }
                Err(error) => return Err(error),
            }
            done.refused.extend(refused.into_iter().map(refusal));
        }
        Ok(done)
    })
}

fn is_about_the_edit(error: &Error) -> bool {
    matches!(
        error,
        Error::BadField { .. }
            | Error::SameAward { .. }
            | Error::Frozen
            | Error::AlreadyIssued { .. }
            | Error::NotFound { .. }
    )
}

type Refused = Vec<(Option<Column>, Sentence)>;

fn add(
    write: &Write<'_>,
    known: &Known,
    args: &EditAwards,
    edit: &Edit,
    refused: &mut Refused,
) -> Result<Option<AwardId>> {
    let forms = super::edit_decision::draft(write, args.decision)?.facts.forms;
    let mut entry = AwardEntry::named(edit.kind.unwrap_or(AwardeeKind::Individual), new_name(&edit.cells)?);
    let said = addressed(entry.name.as_str());
    if said.household && edit.kind.is_none() {
        entry.kind = AwardeeKind::Household;
    }
    let form = edit.cells.form.clone().filter(|form| !form.trim().is_empty());
    let cells = CellTexts { name: None, form, ..edit.cells.clone() };
    known.read(&cells, &forms, &mut Read { entry: &mut entry, refused });
    let is_form = |(column, _): &(Option<Column>, Sentence)| *column == Some(Column::Form);
    if refused.iter().any(|refusal| args.whole || is_form(refusal)) {
        return Ok(None);
    }
    if entry.kind == AwardeeKind::Individual && !said.household {
        if entry.honorific.is_none()
            && let Some(honorific) = &said.honorific
        {
            entry.honorific = Name::parse(honorific).ok();
            entry.name = Name::parse(&said.name).unwrap_or(entry.name);
        }
        let told = entry.honorific.as_ref().and_then(|honorific| gender_of(honorific.as_str()));
        entry.gender = entry.gender.or(told).or(said.gender);
    }
    // A line that says no form takes the decision's first; the clerk sees it and can choose another.
    entry.form = entry.form.or(forms.first().copied());
    Ok(Some(add_award::insert(write, (args.decision, &forms), &entry, None, &mut find::Around::default())?.0))
}

fn new_name(cells: &CellTexts) -> Result<Name> {
    Name::parse(cells.name.as_deref().unwrap_or_default())
        .map_err(|error| Error::BadField { field: Sentence::new("Họ và tên", "Name"), why: error.sentence() })
}

fn change(
    write: &Write<'_>,
    known: &Known,
    id: AwardId,
    edit: &Edit,
    whole: bool,
    refused: &mut Refused,
) -> Result<Option<AwardId>> {
    let stands = super::edit_award::draft(write, id)?.facts;
    let forms = super::edit_decision::draft(write, stands.decision)?.facts.forms;
    let person = super::found(awardee::by_id(write, stands.awardee)?, super::AWARDEE, stands.awardee)?.facts;
    let mut entry = AwardEntry {
        kind: edit.kind.unwrap_or(person.kind),
        name: person.name.clone(),
        honorific: stands.honorific.clone(),
        gender: person.gender,
        birth: person.birth,
        citizen_id: person.citizen_id.clone(),
        position: stands.position.clone(),
        unit: None,
        achievement: stands.achievement.clone(),
        posthumous: stands.posthumous,
        form: Some(stands.form),
    };
    known.read(&edit.cells, &forms, &mut Read { entry: &mut entry, refused });
    if whole && !refused.is_empty() {
        return Ok(None);
    }
    check_entry(&entry)?;
    let unit = match (&edit.cells.unit, &entry.unit) {
        (Some(_), Some(name)) => Some(unit_called(write, name)?),
        (Some(text), None) if text.trim().is_empty() => None,
        _ => stands.unit,
    };
    let awardee = awardee_after(write, stands.awardee, &person, &entry, unit)?;
    let form = entry.form.unwrap_or(stands.form);
    if award::twin(write, stands.decision, awardee, form)?.is_some_and(|twin| twin != id) {
        return Err(Error::SameAward { name: entry.name.to_string() });
    }
    award::update(write, id, &award_facts(stands.decision, awardee, form, &entry, unit))?;
    if entry.name != person.name {
        find::refresh_awardee(write, awardee)?;
    }
    Ok(Some(id))
}

/// The awardee of a changed line. One that has other awards stays as they know it, but for what they did not know yet; a
/// line that now speaks of someone else gets someone else.
fn awardee_after(
    write: &Write<'_>,
    id: AwardeeId,
    person: &AwardeeFacts,
    entry: &AwardEntry,
    unit: Option<UnitId>,
) -> Result<AwardeeId> {
    let new = awardee_facts(entry, unit);
    let is_alone = awardee::award_count(write, id)? <= 1;
    let fills = (new.kind == person.kind && new.name == person.name)
        && (person.gender.is_none() || new.gender == person.gender)
        && (person.birth.is_none() || new.birth == person.birth)
        && (person.citizen_id.is_none() || new.citizen_id == person.citizen_id);
    if !is_alone && !fills {
        return awardee_for(write, entry, unit);
    }
    if let Some(number) = &new.citizen_id
        && let Some(bearer) = awardee::by_citizen_id(write, number)?.filter(|bearer| bearer.id != id)
    {
        return Err(other_bearer(&bearer.facts.name));
    }
    let unit = if is_alone { unit } else { person.unit };
    awardee::update(write, id, &AwardeeFacts { unit, ..new })?;
    Ok(id)
}
