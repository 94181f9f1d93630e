//! Changes what is known of a unit over time: that it was renamed on a day, merged into another or dissolved.

use super::list_units::UnitRow;
use crate::Register;
use crate::domain::date::Date;
use crate::domain::id::UnitId;
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::domain::unit::{Ended, NameSince, UnitFacts};
use crate::error::{Error, Result};
use crate::store::{Reader, Write, awardee, find, unit};
use serde::Deserialize;
use ts_rs::TS;

/// What a unit is to be.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditUnit {
    /// Which unit.
    pub unit: UnitId,
    /// All that is to be said of it.
    pub facts: UnitFacts,
}

/// Changes a unit's names, their days and its end to what `args` say. A successor that the register does not know is
/// added, and begins as this one ends. What was issued keeps its words.
///
/// # Errors
/// If it is not there, the days are out of order, another unit bears one of the names, or it is to follow itself.
pub fn edit_unit(register: &Register, args: &EditUnit) -> Result<UnitRow> {
    let (id, facts) = (args.unit, &args.facts);
    let (Some(spans), Some(name)) = (facts.spans(), facts.newest_name()) else {
        return Err(Error::bad_field(
            ("Tên theo thời gian", "Names over time"),
            (
                "phải có ít nhất một tên; mỗi tên bắt đầu sau tên trước và trước ngày đơn vị kết thúc.",
                "there must be a name; each begins after the one before it, and before the unit ends.",
            ),
        ));
    };
    let what = Sentence::new(format!("Sửa đơn vị “{name}”"), format!("Edited unit “{name}”"));
    register.write(&what, |write| {
        super::found(unit::by_id(write, id)?, super::UNIT, id)?;
        for NameSince { name, from, .. } in &facts.names {
            if unit::by_name(write, name)?.is_some_and(|other| other != id) {
                return Err(taken(write, id, name, *from)?);
            }
        }
        let successor = facts.ended.as_ref().map(|end| successor(write, id, end)).transpose()?.flatten();
        unit::set_timeline(write, id, facts, &spans, successor)?;
        let (awardees, awards) = (awardee::of_unit(write, id)?, find::of_unit(write, id)?);
        let total = awardees.len() + awards.len();
        for (done, one) in awardees.iter().enumerate() {
            write.report(done, total)?;
            awardee::update(write, one.id, &one.facts)?;
        }
        find::refresh_told(write, &awards, |done| write.report(awardees.len() + done, total))?;
        Ok(UnitRow { id, facts: facts.clone() })
    })
}

/// Why `id` cannot be called what another unit is called, and what is meant instead as a rule.
fn taken(reader: &Reader, id: UnitId, name: &Name, from: Option<Date>) -> Result<Error> {
    let stands = unit::newest_name(reader, id)?.map_or_else(String::new, Into::into);
    let (day_vi, day_en) = from.map_or_else(
        || ("ngày nhập".to_owned(), "the day of the merger".to_owned()),
        |from| (format!("ngày {}", from.in_digits()), from.to_string()),
    );
    Ok(Error::BadField {
        field: Sentence::new("Tên theo thời gian", "Names over time"),
        why: Sentence::new(
            format!(
                "“{name}” là tên của một đơn vị khác. Nếu “{stands}” nhập vào đó thì đừng đổi tên: hãy ghi “{stands}” không còn \
                 từ {day_vi}, đơn vị kế tục là “{name}”."
            ),
            format!(
                "another unit is called “{name}”. If “{stands}” was merged into it, do not rename: say that “{stands}” is no \
                 more from {day_en}, and that its successor is “{name}”."
            ),
        ),
    })
}

/// The unit that takes the place of `id`.
fn successor(write: &Write<'_>, id: UnitId, end: &Ended) -> Result<Option<UnitId>> {
    let Some(name) = &end.successor else { return Ok(None) };
    match unit::by_name(write, name)? {
        Some(unit) if unit == id => Err(Error::bad_field(
            ("Đơn vị kế tục", "Successor"),
            (
                "một đơn vị không thể kế tục chính nó; nếu chỉ đổi tên, hãy thêm tên mới.",
                "a unit cannot follow itself; if it was only renamed, add the new name.",
            ),
        )),
        Some(unit) => Ok(Some(unit)),
        None => {
            let name = NameSince { name: name.clone(), from: Some(end.from), basis: end.basis.clone() };
            unit::insert(write, &name).map(Some)
        }
    }
}
