//! Awardees: their lives, and which of them are one.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::likeness::LikenessClass;
use crate::error::Result;
use crate::ops;
use crate::ops::keep_apart::KeepApart;
use crate::ops::list_duplicates::{ListDuplicates, list_duplicates};
use crate::ops::merge_awardees::{Merge, MergeAwardees, merge_awardees};
use crate::ops::show_awardee::{AwardeeHistory, OfAwardee, show_awardee};

pub(super) fn show(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = OfAwardee { awardee: fields.required("one", fields.id("one")?)? };
    let life = show_awardee(register, &args)?;
    let awards = life.awards.iter().map(|award| {
        let date = award.date.map_or_else(|| "—".to_owned(), crate::domain::date::Date::in_digits);
        let number = award.decision_number.as_deref().unwrap_or("—");
        format!("  {date}  {} ({number}), {}", award.form_name, award.campaign_name)
    });
    let merged = life.merged.iter().map(|one| format!("  = {:>4}  {}", one.id, one.facts.name));
    let head = std::iter::once(said(&life));
    Ok(Answer::new(&life)?.rows(head.chain(merged).chain(awards).collect::<Vec<_>>()))
}

pub(super) fn duplicates(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let class = fields.code("class", LikenessClass::from_code);
    let args = ListDuplicates { class, limit: fields.limit() as usize };
    let found = list_duplicates(register, &args)?;
    let of = |class| found.counts.get(&class).copied().unwrap_or_default();
    let (sure, likely) = (of(LikenessClass::Sure), of(LikenessClass::Likely));
    let possible = of(LikenessClass::Possible);
    let mut answer = Answer::new(&found)?.line(
        format!("{sure} cặp chắc chắn, {likely} cặp có thể, {possible} cặp cần xem."),
        format!("{sure} sure pairs, {likely} likely, {possible} possible."),
    );
    for pair in &found.pairs {
        let (kept, other, score) = (said(&pair.kept), said(&pair.other), pair.likeness.score);
        let reason = &pair.likeness.reason;
        answer = answer
            .line(format!("{score:>3} %  {}", reason.vi), format!("{score:>3} %  {}", reason.en))
            .rows([format!("    {kept}"), format!("    {other}")]);
    }
    Ok(answer)
}

pub(super) fn merge(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let kept = fields.required("one", fields.id("one")?)?;
    let other = fields.required("other", fields.id("other")?)?;
    let done = merge_awardees(register, &MergeAwardees { merges: vec![Merge { kept, other, facts: None }] })?;
    Ok(Answer::new(&done)?.sentences(done.report()))
}

pub(super) fn keep_apart(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let one = fields.required("one", fields.id("one")?)?;
    let other = fields.required("other", fields.id("other")?)?;
    ops::keep_apart::keep_apart(register, &KeepApart { one, other })?;
    Ok(Answer::new(&())?.line("Đã ghi nhận là hai người.", "Noted that they are two."))
}

/// "12  Nguyễn Văn Hòa, 1975, Công an xã Mới, 3 lượt khen".
fn said(life: &AwardeeHistory) -> String {
    let birth = life.facts.birth.map(|birth| birth.to_string());
    let parts = [Some(life.facts.name.to_string()), birth, life.unit_name.clone()];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{:>4}  {} ({})", life.id, parts.join(", "), life.awards.len())
}
