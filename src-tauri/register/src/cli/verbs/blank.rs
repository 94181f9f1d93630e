//! Pre-printed blanks.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::blank::{BlankFacts, DestructionFacts, Member, Movement, MovementFacts, MovementKind};
use crate::domain::date::Date;
use crate::domain::id::BlankId;
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::ops::Nothing;
use crate::ops::add_blank::add_blank;
use crate::ops::add_movement::add_movement;
use crate::ops::destroy_blanks::{DestroyBlanks, destroy_blanks};
use crate::ops::edit_blank::{EditBlank, edit_blank};
use crate::ops::list_blanks::{BlankRow, list_blanks};
use crate::ops::list_destructions::list_destructions;
use crate::ops::list_movements::list_movements;
use crate::ops::remove_blank::{OfBlank, remove_blank};
use crate::ops::remove_movement::{OfMovement, remove_movement};
use crate::ops::save_minutes::{SaveMinutes, save_minutes};

fn blank(fields: Fields<'_>) -> Result<BlankId> {
    fields.required("blank", fields.id("blank")?)
}

pub(super) fn list(register: &Register) -> Result<Answer> {
    let rows = list_blanks(register, &Nothing {})?;
    let line = |row: &BlankRow| {
        let (id, name, left, balance) = (row.blank.id, &row.blank.facts.name, row.left, &row.balance);
        let to_destroy = balance.spoiled - balance.destroyed;
        let (received, printed, spoiled) = (balance.received, balance.printed, balance.spoiled);
        Sentence::new(
            format!(
                "{id:>3}  {name}: còn {left} (nhập {received}, in {printed}, hỏng {spoiled}, chưa hủy {to_destroy})"
            ),
            format!(
                "{id:>3}  {name}: {left} left ({received} received, {printed} printed, {spoiled} spoiled, {to_destroy} to destroy)"
            ),
        )
    };
    Ok(Answer::new(&rows)?.sentences(rows.iter().map(line).collect::<Vec<_>>()))
}

pub(super) fn add(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let facts = BlankFacts {
        name: fields.required("name", fields.name("name")?)?,
        paper: fields.name("paper")?,
        supplier: fields.name("supplier")?,
        note: fields.prose("note")?,
    };
    let blank = add_blank(register, &facts)?;
    let (id, name) = (blank.id, &blank.facts.name);
    Ok(Answer::new(&blank)?.line(format!("Loại phôi số {id}: {name}"), format!("Blank {id}: {name}")))
}

pub(super) fn edit(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let id = blank(fields)?;
    let stands = list_blanks(register, &Nothing {})?.into_iter().find(|row| row.blank.id == id);
    let Some(BlankRow { blank: stands, .. }) = stands else {
        return Err(Error::NotFound { what: Sentence::new("loại phôi", "kind of blank"), id: id.to_string() });
    };
    let facts = BlankFacts {
        name: fields.name("name")?.unwrap_or(stands.facts.name),
        paper: fields.or_standing("paper", Fields::name, stands.facts.paper)?,
        supplier: fields.or_standing("supplier", Fields::name, stands.facts.supplier)?,
        note: fields.or_standing("note", Fields::prose, stands.facts.note)?,
    };
    let changed = edit_blank(register, &EditBlank { blank: id, facts })?;
    let name = &changed.facts.name;
    Ok(Answer::new(&changed)?.line(format!("Loại phôi số {id}: {name}"), format!("Blank {id}: {name}")))
}

pub(super) fn remove(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let blank = blank(fields)?;
    remove_blank(register, &OfBlank { blank })?;
    Ok(Answer::new(&())?.line(format!("Đã xóa loại phôi số {blank}"), format!("Removed blank {blank}")))
}

pub(super) fn ledger(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let ledger = list_movements(register, &OfBlank { blank: blank(fields)? })?;
    Ok(Answer::new(&ledger)?.sentences(ledger.iter().map(line).collect::<Vec<_>>()))
}

/// A line of the ledger, for a person.
fn line(movement: &Movement) -> Sentence {
    let facts = &movement.facts;
    let date = facts.date.map(Date::in_digits).unwrap_or_default();
    let (vi, en) = match facts.kind {
        MovementKind::Received => ("nhập", "received"),
        MovementKind::Printed => ("in", "printed"),
        MovementKind::Spoiled => ("hỏng", "spoiled"),
    };
    let words = [&facts.serials, &facts.reason, &facts.person, &facts.note];
    let mut said: Vec<String> = words.into_iter().flatten().map(ToString::to_string).collect();
    said.extend(movement.award_name.clone());
    let (id, sheets, left, said) = (movement.id, facts.sheets, movement.left, said.join("; "));
    Sentence::new(
        format!("{id:>4}  {date}  {vi} {sheets}  còn {left}  {said}"),
        format!("{id:>4}  {date}  {en} {sheets}  left {left}  {said}"),
    )
}

pub(super) fn note(register: &Register, fields: Fields<'_>, kind: MovementKind) -> Result<Answer> {
    let given = |name: &str, there: bool| if there { fields.name(name) } else { Ok(None) };
    let facts = MovementFacts {
        blank: blank(fields)?,
        date: fields.date("date")?,
        kind,
        sheets: fields.required("sheets", fields.id("sheets")?)?,
        serials: given("serials", kind == MovementKind::Received)?,
        reason: given("reason", kind == MovementKind::Spoiled)?,
        person: fields.name("person")?,
        note: fields.name("note")?,
    };
    let movement = add_movement(register, &facts)?;
    Ok(Answer::new(&movement)?.sentences([line(&movement)]))
}

pub(super) fn strike(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let movement = fields.required("movement", fields.id("movement")?)?;
    remove_movement(register, &OfMovement { movement })?;
    Ok(Answer::new(&())?.line(format!("Đã xóa dòng {movement}"), format!("Took line {movement} out")))
}

pub(super) fn destroy(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let members = fields.words("member").iter().map(|text| member(text)).collect::<Result<_>>()?;
    let facts = DestructionFacts {
        number: fields.name("number")?,
        date: fields.date("date")?,
        place: fields.required("place", fields.name("place")?)?,
        way: fields.required("way", fields.name("way")?)?,
        members,
    };
    let movements = fields.ids("movement")?.unwrap_or_default();
    let minutes = destroy_blanks(register, &DestroyBlanks { movements, facts })?;
    let (id, sheets) = (minutes.id, minutes.sheets);
    Ok(Answer::new(&minutes)?
        .line(format!("Biên bản hủy số {id}: {sheets} tờ."), format!("Minutes {id}: {sheets} sheets destroyed.")))
}

/// "Đại úy Trần Thị Sương; Thủ kho".
fn member(text: &str) -> Result<Member> {
    let refuse = |error: crate::domain::text::TextError| Error::BadField {
        field: Sentence::new("member", "member"),
        why: error.sentence(),
    };
    let (name, position) = text.split_once(';').map_or((text, None), |(name, rest)| (name, Some(rest)));
    let position = position.map(str::trim).filter(|text| !text.is_empty());
    Ok(Member {
        name: Name::parse(name).map_err(refuse)?,
        position: position.map(Name::parse).transpose().map_err(refuse)?,
    })
}

pub(super) fn minutes(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = SaveMinutes {
        destruction: fields.required("destruction", fields.id("destruction")?)?,
        out: fields.required("out", fields.path("out"))?,
    };
    let saved = save_minutes(register, &args)?;
    let (file, sheets) = (saved.file.display(), saved.sheets);
    Ok(Answer::new(&saved)?.line(
        format!("Đã ghi biên bản hủy {sheets} tờ vào {file}"),
        format!("Wrote minutes of {sheets} destroyed sheets to {file}"),
    ))
}

pub(super) fn destructions(register: &Register) -> Result<Answer> {
    let all = list_destructions(register, &Nothing {})?;
    let rows = all.iter().map(|minutes| {
        let facts = &minutes.facts;
        let date = facts.date.map(Date::in_digits).unwrap_or_default();
        let number = facts.number.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{:>3}  {date}  {number}  {}  × {}", minutes.id, facts.place, minutes.sheets)
    });
    Ok(Answer::new(&all)?.rows(rows.collect::<Vec<_>>()))
}
