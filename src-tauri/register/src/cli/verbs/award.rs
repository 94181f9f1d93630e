//! Awards.

use super::{Answer, Fields, form_of_code, of_decision};
use crate::Register;
use crate::domain::award::{DraftAward, Revocation, RevocationGround};
use crate::domain::awardee::{AwardeeKind, Gender};
use crate::domain::id::FormId;
use crate::domain::text::Name;
use crate::error::Result;
use crate::ops::OfAward;
use crate::ops::add_award::{AddAward, AwardEntry, add_award};
use crate::ops::edit_award::{EditAward, edit_award};
use crate::ops::list_awards::{AwardRow, list_awards};
use crate::ops::remove_award::remove_award;
use crate::ops::revoke_award::{RevokeAward, revoke_award};
use crate::ops::show_award::show_award;

fn form(register: &Register, fields: Fields<'_>) -> Result<Option<FormId>> {
    fields.words("form").first().map(|code| form_of_code(register, code)).transpose()
}

/// An entry as the options say it.
fn entry(register: &Register, fields: Fields<'_>) -> Result<AwardEntry> {
    Ok(AwardEntry {
        kind: fields.code("kind", AwardeeKind::from_code).unwrap_or(AwardeeKind::Individual),
        name: fields.required("name", fields.name("name")?)?,
        honorific: fields.name("honorific")?,
        gender: fields.code("gender", Gender::from_code),
        birth: fields.birth("birth")?,
        citizen_id: fields.citizen_id("citizen-id")?,
        position: fields.name("position")?,
        unit: fields.name("unit")?,
        achievement: fields.prose("achievement")?,
        posthumous: fields.flag("posthumous"),
        form: form(register, fields)?,
    })
}

/// What stands, with what the options say in its place; an option given as "" empties its field.
fn edited_entry(register: &Register, fields: Fields<'_>, stands: AwardRow) -> Result<AwardEntry> {
    let AwardRow { facts, awardee, unit, .. } = stands;
    Ok(AwardEntry {
        kind: fields.code("kind", AwardeeKind::from_code).unwrap_or(awardee.kind),
        name: fields.name("name")?.unwrap_or(awardee.name),
        honorific: fields.or_standing("honorific", Fields::name, facts.honorific)?,
        gender: fields.code("gender", Gender::from_code).or(awardee.gender),
        birth: fields.or_standing("birth", Fields::birth, awardee.birth)?,
        citizen_id: fields.or_standing("citizen-id", Fields::citizen_id, awardee.citizen_id)?,
        position: fields.or_standing("position", Fields::name, facts.position)?,
        unit: fields.or_standing("unit", Fields::name, unit.and_then(|unit| Name::parse(&unit).ok()))?,
        achievement: fields.or_standing("achievement", Fields::prose, facts.achievement)?,
        posthumous: fields.flag("posthumous") || facts.posthumous,
        form: form(register, fields)?.or(Some(facts.form)),
    })
}

fn saved(award: &DraftAward) -> Result<Answer> {
    let (id, place) = (award.id, award.place);
    Ok(Answer::new(award)?.line(
        format!("Lượt khen số {id}, thứ {place} trong danh sách."),
        format!("Award {id}, number {place} in the list."),
    ))
}

fn of_award(fields: Fields<'_>) -> Result<OfAward> {
    Ok(OfAward { award: fields.required("id", fields.id("id")?)? })
}

pub(super) fn add(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let decision = of_decision(fields, "decision")?.decision;
    saved(&add_award(register, &AddAward { decision, entry: entry(register, fields)? })?)
}

pub(super) fn edit(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let of = of_award(fields)?;
    let entry = edited_entry(register, fields, show_award(register, &of)?)?;
    saved(&edit_award(register, &EditAward { award: of.award, entry })?)
}

pub(super) fn remove(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let award = of_award(fields)?;
    remove_award(register, &award)?;
    Ok(Answer::new(&())?
        .line(format!("Đã bỏ lượt khen {}.", award.award), format!("Took award {} off the list.", award.award)))
}

pub(super) fn list(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let rows = list_awards(register, &of_decision(fields, "decision")?)?;
    let lines = rows.iter().map(|row| {
        let name = [row.facts.honorific.as_ref(), Some(&row.awardee.name)];
        let name = name.into_iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let place = [row.facts.position.as_ref().map(ToString::to_string), row.unit.clone()];
        let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let number = row.number.as_deref().unwrap_or("");
        let revoked = if row.revocation.is_some() { " [đã hủy bỏ]" } else { "" };
        format!("{:>4}  {:>3}. {name} — {place} — {} {number}{revoked}", row.id, row.place, row.form)
    });
    Ok(Answer::new(&rows)?.rows(lines.collect::<Vec<_>>()))
}

pub(super) fn revoke(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let revocation = Revocation {
        number: fields.required("number", fields.number("number")?)?,
        date: fields.required("date", fields.date("date")?)?,
        ground: fields.required("ground", fields.code("ground", RevocationGround::from_code))?,
        reason: fields.required("reason", fields.prose("reason")?)?,
    };
    let award = revoke_award(register, &RevokeAward { award: of_award(fields)?.award, revocation })?;
    let name = &award.words.name;
    Ok(Answer::new(&award)?
        .line(format!("Đã hủy bỏ khen thưởng của “{name}”."), format!("Revoked the award of “{name}”.")))
}
