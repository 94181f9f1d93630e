//! Writes the minutes of destroyed blanks (biên bản hủy phôi) as .docx.

use super::write_file::write_file;
use crate::Register;
use crate::domain::date::Date;
use crate::domain::id::DestructionId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::report::docx::minutes::{DestroyedLine, Minutes, write_minutes};
use crate::report::letterhead::Letterhead;
use crate::store::{Reader, blank, office};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// Which minutes, and where they go.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveMinutes {
    /// The minutes.
    pub destruction: DestructionId,
    /// A `.docx` file.
    pub out: PathBuf,
}

/// The file written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedMinutes {
    /// The file.
    pub file: PathBuf,
    /// How many sheets it speaks of.
    pub sheets: i64,
}

/// Writes minutes as .docx, laid out as Nghị định 30/2020/NĐ-CP asks.
///
/// # Errors
/// If there are no such minutes, the name does not end in `.docx`, or the file cannot be written.
pub fn save_minutes(register: &Register, args: &SaveMinutes) -> Result<SavedMinutes> {
    if !args.out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("docx")) {
        return Err(Error::BadField {
            field: Sentence::new("Tệp kết quả", "Output file"),
            why: Sentence::new("tên tệp phải kết thúc bằng .docx.", "its name must end in .docx."),
        });
    }
    let today = Date::of_moment(register.now());
    let minutes = register.read(|reader| minutes(reader, args.destruction, today))?;
    let bytes = write_minutes(&minutes, register.now()).map_err(Error::Report)?;
    write_file(register.path(), &args.out, &bytes)?;
    Ok(SavedMinutes { file: args.out.clone(), sheets: minutes.lines.iter().map(|line| line.sheets).sum() })
}

fn minutes(reader: &Reader, id: DestructionId, today: Date) -> Result<Minutes> {
    let facts = super::found(blank::destruction(reader, id)?, super::MINUTES, id)?.facts;
    let date = facts.date.unwrap_or(today);
    let lines = blank::destroyed_by(reader, id)?.into_iter().map(|line| {
        let kind = super::found(blank::by_id(reader, line.facts.blank)?, super::BLANK, line.facts.blank)?;
        Ok(DestroyedLine {
            blank: kind.facts.name.to_string(),
            awardee: line.award_name,
            sheets: line.facts.sheets,
            date: line.facts.date.unwrap_or(date),
            reason: line.facts.reason.map(|reason| reason.to_string()).unwrap_or_default(),
        })
    });
    let lines = lines.collect::<Result<_>>()?;
    let office = office::own(reader)?;
    let office = office.as_ref();
    let superior = office.and_then(|office| office.superior.as_ref());
    let letterhead = Letterhead::new(superior, office.map(|own| &own.name), office.map(|own| &own.place), date);
    Ok(Minutes {
        letterhead,
        number: facts.number.map(|number| number.to_string()),
        date,
        place: facts.place.to_string(),
        way: facts.way.to_string(),
        members: facts.members,
        lines,
    })
}
