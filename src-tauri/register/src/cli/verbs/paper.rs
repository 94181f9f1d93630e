//! What goes onto paper: certificates and summaries.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::date::Date;
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::ops::Nothing;
use crate::ops::list_printings::list_printings;
use crate::ops::measure_fit::{MeasureFit, measure_fit};
use crate::ops::print_decision::{Mode, PrintDecision, print_decision};
use crate::ops::print_proof_sheet::{PrintProofSheet, print_proof_sheet};
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

pub(super) fn fit(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = MeasureFit {
        decision: fields.required("id", fields.id("id")?)?,
        awards: fields.ids("award")?,
        template: fields.words("template").into_iter().next(),
        all: false,
    };
    let fit = measure_fit(register, &args)?;
    let rows = fit.rows.iter().flat_map(|row| {
        let head = format!("  {:>4}  {}", row.line, row.name);
        let parts = row.parts.iter().map(|part| {
            let spot = part.spot.said();
            let (size, usual, lines) = (part.size, part.usual, part.lines);
            Sentence::new(
                format!("{}: {size}/{usual} pt, {lines} dòng", spot.vi),
                format!("{}: {size}/{usual} pt, {lines} lines", spot.en),
            )
        });
        let (vi, en): (Vec<String>, Vec<String>) = parts.map(|part| (part.vi, part.en)).unzip();
        let line = Sentence::new(format!("{head} — {}", vi.join("; ")), format!("{head} — {}", en.join("; ")));
        let misfits = row.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let said = misfits.map(|finding| {
            Sentence::new(format!("        • {}", finding.sentence.vi), format!("        • {}", finding.sentence.en))
        });
        std::iter::once(line).chain(said).collect::<Vec<_>>()
    });
    let template = &fit.template_name;
    Ok(Answer::new(&fit)?
        .line(format!("Mẫu: {template}"), format!("Template: {template}"))
        .sentences([fit.counts.said()])
        .sentences(fit.counts.told())
        .sentences(rows.collect::<Vec<_>>()))
}

pub(super) fn proof_sheet(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = PrintProofSheet {
        decision: fields.required("decision", fields.id("decision")?)?,
        awards: fields.ids("award")?,
        template: fields.words("template").into_iter().next(),
        out: fields.required("out", fields.path("out"))?,
    };
    let printed = print_proof_sheet(register, &args)?;
    let (count, sheets, file) = (printed.certificates, printed.sheets, printed.file.display());
    Ok(Answer::new(&printed)?.line(
        format!("Đã in bản soát {count} tờ bằng trên {sheets} trang A4 vào {file}"),
        format!("Printed a proof sheet of {count} certificates on {sheets} pages of A4 to {file}"),
    ))
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
