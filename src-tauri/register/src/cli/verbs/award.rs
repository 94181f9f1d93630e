//! Awards.

use super::{Answer, Fields, form_of_code, of_decision};
use crate::Register;
use crate::domain::award::{DraftAward, Revocation, RevocationGround};
use crate::domain::awardee::{AwardeeKind, Gender};
use crate::error::Result;
use crate::ops::OfAward;
use crate::ops::add_award::{AddAward, AwardEntry, add_award};
use crate::ops::edit_award::{EditAward, edit_award};
use crate::ops::list_awards::list_awards;
use crate::ops::remove_award::remove_award;
use crate::ops::revoke_award::{RevokeAward, revoke_award};

fn entry(register: &Register, fields: Fields<'_>) -> Result<AwardEntry> {
    let form = fields.words("form").first().map(|code| form_of_code(register, code)).transpose()?;
    Ok(AwardEntry {
        kind: fields.required("kind", fields.code("kind", AwardeeKind::from_code))?,
        name: fields.required("name", fields.name("name")?)?,
        honorific: fields.name("honorific")?,
        gender: fields.code("gender", Gender::from_code),
        birth: fields.birth("birth")?,
        citizen_id: fields.citizen_id("citizen-id")?,
        position: fields.name("position")?,
        unit: fields.name("unit")?,
        achievement: fields.prose("achievement")?,
        posthumous: fields.flag("posthumous"),
        form,
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
    let award = of_award(fields)?.award;
    saved(&edit_award(register, &EditAward { award, entry: entry(register, fields)? })?)
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
