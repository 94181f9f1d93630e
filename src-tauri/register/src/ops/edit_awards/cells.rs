//! Cells as typed become what an award says; what cannot be read is refused with its sentence and stays as it was.

use super::{CellTexts, Refused};
use crate::domain::awardee::{CitizenId, Gender};
use crate::domain::cell::Column;
use crate::domain::date::Birth;
use crate::domain::fold::fold;
use crate::domain::form::Form;
use crate::domain::id::FormId;
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, Prose, TextError};
use crate::ops::add_award::AwardEntry;

/// What cells are read against.
pub(super) struct Known {
    /// The forms of the register.
    pub(super) forms: Vec<Form>,
}

/// What cells are read into.
pub(super) struct Read<'e> {
    /// What the award says.
    pub(super) entry: &'e mut AwardEntry,
    /// What could not be read.
    pub(super) refused: &'e mut Refused,
}

impl Known {
    /// Reads the cells that are there; `granted` are the forms of the decision.
    pub(super) fn read(&self, cells: &CellTexts, granted: &[FormId], read: &mut Read<'_>) {
        let Read { entry, refused } = read;
        let mut set = |column, done: Result<(), Sentence>| {
            if let Err(sentence) = done {
                refused.push((column, sentence));
            }
        };
        if let Some(text) = &cells.name {
            set(Some(Column::Name), Name::parse(text).map(|name| entry.name = name).map_err(|error| error.sentence()));
        }
        for (column, text, place) in [
            (Column::Honorific, &cells.honorific, &mut entry.honorific),
            (Column::Position, &cells.position, &mut entry.position),
            (Column::Unit, &cells.unit, &mut entry.unit),
        ] {
            if let Some(text) = text {
                set(Some(column), emptied(Name::parse(text)).map(|name| *place = name));
            }
        }
        if let Some(text) = &cells.achievement {
            set(Some(Column::Achievement), emptied(Prose::parse(text)).map(|prose| entry.achievement = prose));
        }
        if let Some(text) = &cells.gender {
            set(Some(Column::Gender), gender(text).map(|gender| entry.gender = gender));
        }
        if let Some(text) = &cells.birth {
            set(Some(Column::Birth), birth(text).map(|birth| entry.birth = birth));
        }
        if let Some(text) = &cells.citizen_id {
            set(None, citizen_id(text).map(|number| entry.citizen_id = number));
        }
        if let Some(text) = &cells.form {
            set(Some(Column::Form), self.form(text, granted).map(|form| entry.form = Some(form)));
        }
    }

    /// The form of that code or name; of several that share a name, the one that the decision grants.
    fn form(&self, text: &str, granted: &[FormId]) -> Result<FormId, Sentence> {
        let sought = fold(text);
        if let ("", [only]) = (sought.as_str(), granted) {
            return Ok(*only);
        }
        let is_called = |form: &&Form| {
            [form.code.as_str(), form.name.as_str(), form.printed.as_str()].iter().any(|name| fold(name) == sought)
        };
        let called: Vec<&Form> = self.forms.iter().filter(is_called).collect();
        match (called.as_slice(), called.iter().find(|form| granted.contains(&form.id))) {
            (_, Some(form)) => Ok(form.id),
            ([], None) => Err(Sentence::new(
                format!("“{text}” không phải là mã hay tên của một hình thức khen thưởng."),
                format!("“{text}” is neither the code nor the name of a form of commendation."),
            )),
            ([form, ..], None) => Err(Sentence::new(
                format!("Quyết định này không tặng “{}”. Hãy thêm hình thức đó vào quyết định.", form.name),
                format!("This decision does not grant “{}”. Add the form to the decision.", form.name),
            )),
        }
    }
}

fn emptied<T>(parsed: Result<T, TextError>) -> Result<Option<T>, Sentence> {
    match parsed {
        Ok(value) => Ok(Some(value)),
        Err(TextError::Empty) => Ok(None),
        Err(error) => Err(error.sentence()),
    }
}

fn gender(text: &str) -> Result<Option<Gender>, Sentence> {
    match fold(text).as_str() {
        "" => Ok(None),
        "nam" | "male" | "m" => Ok(Some(Gender::Male)),
        "nu" | "female" | "f" => Ok(Some(Gender::Female)),
        _ => Err(Sentence::new(
            format!("“{text}” không phải là giới tính. Hãy ghi nam hoặc nữ."),
            format!("“{text}” is not a gender. Write nam or nữ."),
        )),
    }
}

fn birth(text: &str) -> Result<Option<Birth>, Sentence> {
    if fold(text).is_empty() {
        return Ok(None);
    }
    Birth::parse(text).map(Some).ok_or_else(|| {
        Sentence::new(
            format!("“{text}” không phải là ngày hay năm sinh. Hãy ghi như 15/8/1975 hoặc 1975."),
            format!("“{text}” is neither a date nor a year of birth. Write it as 15/8/1975 or 1975."),
        )
    })
}

fn citizen_id(text: &str) -> Result<Option<CitizenId>, Sentence> {
    if fold(text).is_empty() {
        return Ok(None);
    }
    CitizenId::parse(text).map(Some).ok_or_else(|| {
        Sentence::new(
            format!("“{text}” không phải là số căn cước: số ấy có 9 hoặc 12 chữ số."),
            format!("“{text}” is not a citizen id, which has 9 or 12 digits."),
        )
    })
}
