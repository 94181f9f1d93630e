//! What goes onto paper: certificates and summaries.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::date::Date;
use crate::error::Result;
use crate::ops::Nothing;
use crate::ops::list_printings::list_printings;
use crate::ops::print_decision::{Mode, PrintDecision, print_decision};
use crate::ops::summarise::{Summarise, summarise};

pub(super) fn print(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let mode = fields.required("mode", fields.code("mode", Mode::from_code))?;
    let calibration = fields.words("calibration").into_iter().next();
    let args = PrintDecision {
        decision: fields.required("decision", fields.id("decision")?)?,
        mode,
        awards: fields.ids("award")?,
        template: fields.words("template").into_iter().next(),
        calibration: calibration.as_deref().map(|name| super::calibration::of_name(register, name)).transpose()?,
        out: fields.path("out"),
        separate: fields.path("separate"),
    };
    let printed = print_decision(register, &args)?;
    Ok(Answer::new(&printed)?.sentences(printed.report()))
}

pub(super) fn printings(register: &Register) -> Result<Answer> {
    let printings = list_printings(register, &Nothing {})?;
    let rows = printings.iter().map(|printing| {
        let at = printing.at.format("%Y-%m-%d %H:%M:%S");
        let (by, decision, mode) = (&printing.by, printing.decision, &printing.mode);
        let calibration = printing.calibration.as_ref().map(|name| format!("  [{name}]")).unwrap_or_default();
        format!("{at}  {by}  #{decision}  {mode}  {}{calibration}  × {}", printing.template, printing.certificates)
    });
    Ok(Answer::new(&printings)?.rows(rows.collect::<Vec<_>>()))
}

pub(super) fn summary(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let (from, to) = match fields.year("year") {
        Some(year) => (Date::new(year, 1, 1), Date::new(year, 12, 31)),
        None => (fields.first_day("from")?, fields.last_day("to")?),
    };
    let args = Summarise {
        from: fields.required("from", from)?,
        to: fields.required("to", to)?,
        out: fields.required("out", fields.path("out"))?,
    };
    let summary = summarise(register, &args)?;
    Ok(Answer::new(&summary)?.sentences(summary.report()))
}
