//! Certificates given anew.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::date::Date;
use crate::domain::reissue::{Reissue, ReissueFacts, ReissueKind};
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::ops::OfAward;
use crate::ops::add_reissue::{AddReissue, add_reissue};
use crate::ops::edit_reissue::{EditReissue, edit_reissue};
use crate::ops::list_reissues::list_reissues;
use crate::ops::remove_reissue::{OfReissue, remove_reissue};
use crate::ops::show_reissue::show_reissue;

fn line(reissue: &Reissue) -> Sentence {
    let (id, facts) = (reissue.id, &reissue.facts);
    let note = facts.note.as_ref().map(ToString::to_string).unwrap_or_default();
    let number = facts.number.as_ref().map(|number| format!(", {number}")).unwrap_or_default();
    let row = format!("{id:>3}  {}  {note}{number}: {}", facts.requested.in_digits(), facts.reason);
    Sentence::new(row.clone(), row)
}

pub(super) fn add(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let facts = ReissueFacts {
        kind: fields.required("kind", fields.code("kind", ReissueKind::from_code))?,
        requested: fields.required("requested", fields.date("requested")?)?,
        reason: fields.required("reason", fields.prose("reason")?)?,
        basis: fields.prose("basis")?,
        number: fields.name("number")?,
        date: fields.date("date")?,
        old_number: fields.name("old-number")?,
        new_number: fields.name("new-number")?,
        note: fields.name("note")?,
    };
    let award = fields.required("award", fields.id("award")?)?;
    let added = add_reissue(register, &AddReissue { award, facts })?;
    Ok(Answer::new(&added)?.sentences([line(&added)]))
}

pub(super) fn edit(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let reissue = fields.required("reissue", fields.id("reissue")?)?;
    let stands = show_reissue(register, &OfReissue { reissue })?.facts;
    let facts = ReissueFacts {
        kind: fields.code("kind", ReissueKind::from_code).unwrap_or(stands.kind),
        requested: fields.date("requested")?.unwrap_or(stands.requested),
        reason: fields.prose("reason")?.unwrap_or(stands.reason),
        basis: fields.or_standing("basis", Fields::prose, stands.basis)?,
        number: fields.or_standing("number", Fields::name, stands.number)?,
        date: fields.or_standing::<Date>("date", Fields::date, stands.date)?,
        old_number: fields.or_standing("old-number", Fields::name, stands.old_number)?,
        new_number: fields.or_standing("new-number", Fields::name, stands.new_number)?,
        note: fields.or_standing("note", Fields::name, stands.note)?,
    };
    let edited = edit_reissue(register, &EditReissue { reissue, facts })?;
    Ok(Answer::new(&edited)?.sentences([line(&edited)]))
}

pub(super) fn remove(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let reissue = fields.required("reissue", fields.id("reissue")?)?;
    remove_reissue(register, &OfReissue { reissue })?;
    Ok(Answer::new(&())?.line(format!("Đã xóa lượt cấp lại {reissue}"), format!("Took reissue {reissue} back")))
}

pub(super) fn list(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let all = list_reissues(register, &OfAward { award: fields.required("award", fields.id("award")?)? })?;
    Ok(Answer::new(&all)?.sentences(all.iter().map(line).collect::<Vec<_>>()))
}
