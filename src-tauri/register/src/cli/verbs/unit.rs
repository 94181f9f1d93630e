//! Units and their names over time.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::date::Date;
use crate::domain::id::UnitId;
use crate::domain::sentence::Sentence;
use crate::domain::unit::{Ended, NameSince, UnitFacts};
use crate::error::Result;
use crate::ops::edit_unit::{EditUnit, edit_unit};
use crate::ops::list_units::{ListUnits, UnitRow, list_units};
use crate::ops::show_unit::{OfUnit, show_unit};

pub(super) fn list(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let limit = usize::try_from(fields.limit()).unwrap_or(usize::MAX);
    let units = list_units(register, &ListUnits { text: fields.words("text").join(" "), limit })?;
    let total = units.total;
    let lines: Vec<Sentence> = units.rows.iter().flat_map(told).collect();
    Ok(Answer::new(&units)?.sentences(lines).line(format!("{total} đơn vị."), format!("{total} units.")))
}

pub(super) fn rename(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let name = NameSince {
        name: fields.required("name", fields.name("name")?)?,
        from: fields.date("from")?,
        basis: fields.name("basis")?,
    };
    edit(register, fields, |facts| facts.names.push(name))
}

pub(super) fn end(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let ended = Ended {
        from: fields.required("from", fields.date("from")?)?,
        successor: fields.name("into")?,
        basis: fields.name("basis")?,
    };
    edit(register, fields, |facts| facts.ended = Some(ended))
}

fn edit(register: &Register, fields: Fields<'_>, change: impl FnOnce(&mut UnitFacts)) -> Result<Answer> {
    let unit: UnitId = fields.required("id", fields.id("id")?)?;
    let UnitRow { mut facts, .. } = show_unit(register, &OfUnit { unit })?;
    change(&mut facts);
    let row = edit_unit(register, &EditUnit { unit, facts })?;
    Ok(Answer::new(&row)?.sentences(told(&row)))
}

/// A unit, a line each name, the newest first.
fn told(row: &UnitRow) -> Vec<Sentence> {
    let because = |basis: &Option<_>| basis.as_ref().map_or_else(String::new, |basis| format!(" ({basis})"));
    let since = |from: Option<Date>| {
        let (vi, en) =
            from.map_or_else(Default::default, |from| (format!(", từ {}", from.in_digits()), format!(", from {from}")));
        Sentence::new(vi, en)
    };
    let names = row.facts.names.iter().rev().enumerate().map(|(at, NameSince { name, from, basis })| {
        let head = if at == 0 { format!("{:>4}  ", row.id) } else { "        ".to_owned() };
        let (since, basis) = (since(*from), because(basis));
        Sentence::new(format!("{head}{name}{}{basis}", since.vi), format!("{head}{name}{}{basis}", since.en))
    });
    let ended = row.facts.ended.iter().map(|Ended { from, successor, basis }| {
        let basis = because(basis);
        let (vi, en) = successor.as_ref().map_or_else(Default::default, |successor| {
            (format!(", nay là “{successor}”"), format!(", now “{successor}”"))
        });
        Sentence::new(
            format!("        không còn từ {}{vi}{basis}", from.in_digits()),
            format!("        ended {from}{en}{basis}"),
        )
    });
    names.chain(ended).collect()
}
