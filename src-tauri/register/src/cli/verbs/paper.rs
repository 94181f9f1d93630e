//! What goes onto paper: certificates and summaries.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::date::Date;
use crate::domain::finding::Severity;
use crate::domain::printing::{Mode, PrintOrder, Printer, Spoiled};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::ops::Nothing;
use crate::ops::batch::{Batch, Who};
use crate::ops::confirm_printing::{ConfirmPrinting, confirm_printing};
use crate::ops::list_printers::list_printers;
use crate::ops::list_printings::{ListPrintings, Printing, list_printings};
use crate::ops::measure_fit::{MeasureFit, measure_fit};
use crate::ops::print_certificates::{HandTo, PrintCertificates, print_certificates};
use crate::ops::print_proof_sheet::{PrintProofSheet, print_proof_sheet};
use crate::ops::summarise::{Summarise, summarise};

pub(super) fn print(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let calibration = fields.words("calibration").into_iter().next();
    let batch = Batch {
        who: who(fields)?,
        unprinted: fields.flag("unprinted"),
        order: fields.required("order", fields.code("order", PrintOrder::from_code))?,
        mode: fields.required("mode", fields.code("mode", Mode::from_code))?,
        template: fields.words("template").into_iter().next(),
        calibration: calibration.as_deref().map(|name| super::calibration::of_name(register, name)).transpose()?,
    };
    let printer = fields.words("printer").into_iter().next();
    let hand_to = match (fields.flag("view"), printer) {
        (true, _) => Some(HandTo::Viewer),
        (_, Some(name)) => Some(HandTo::Printer(Some(name).filter(|name| !name.is_empty()))),
        _ => None,
    };
    let args = PrintCertificates {
        batch,
        blank: fields.id("blank")?,
        copies: fields.id("copies")?.unwrap_or(1),
        out: fields.path("out"),
        separate: fields.path("separate"),
        hand_to,
    };
    let printed = print_certificates(register, &args)?;
    Ok(Answer::new(&printed)?.sentences(printed.report()))
}

/// How the words fit, those of drafts too.
pub(super) fn fit(register: &Register, fields: Fields<'_>, who: Who) -> Result<Answer> {
    let batch = Batch { template: fields.words("template").into_iter().next(), ..Batch::usual(who, Mode::Proof) };
    let fit = measure_fit(register, &MeasureFit { batch, all: false })?;
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

/// Whose certificates are meant; the command's tree has seen to it that something is.
fn who(fields: Fields<'_>) -> Result<Who> {
    if let Some(awards) = fields.ids("award")? {
        return Ok(Who::Awards(awards));
    }
    if let Some(campaign) = fields.id("campaign")? {
        return Ok(Who::Campaign(campaign));
    }
    match fields.id("again")? {
        Some(printing) => Ok(Who::Printing(printing)),
        None => Ok(Who::Decisions(fields.ids("decision")?.unwrap_or_default())),
    }
}

pub(super) fn confirm(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let spoiled = fields.words("spoiled").iter().map(|text| spoiled_from_text(text)).collect::<Result<_>>()?;
    let args = ConfirmPrinting {
        printing: fields.required("printing", fields.id("printing")?)?,
        spoiled,
        not_printed: fields.ids("not-printed")?.unwrap_or_default(),
    };
    let confirmed = confirm_printing(register, &args)?;
    Ok(Answer::new(&confirmed)?.sentences(confirmed.report()))
}

/// Reads "12=Kẹt giấy" or "12*2=Kẹt giấy": the award, how many sheets, why.
fn spoiled_from_text(text: &str) -> Result<Spoiled> {
    let read = || {
        let (which, reason) = text.split_once('=')?;
        let (award, sheets) = which.split_once('*').unwrap_or((which, "1"));
        Some(Spoiled {
            award: award.trim().parse().ok()?,
            reason: Name::parse(reason).ok()?,
            sheets: sheets.trim().parse().ok()?,
        })
    };
    read().ok_or_else(|| Error::BadField {
        field: Sentence::new("spoiled", "spoiled"),
        why: Sentence::new(
            format!("“{text}” không đọc được. Hãy ghi như “12=Kẹt giấy”, hoặc “12*2=Kẹt giấy” nếu hỏng 2 tờ."),
            format!("“{text}” cannot be read. Write it like “12=Paper jam”, or “12*2=Paper jam” for 2 sheets."),
        ),
    })
}

pub(super) fn printers(register: &Register) -> Result<Answer> {
    let printers = list_printers(register, &Nothing {})?;
    let answer = Answer::new(&printers)?;
    if printers.is_empty() {
        return Ok(answer.line("Máy này chưa có máy in nào.", "This machine has no printer."));
    }
    let row = |printer: &Printer| format!("{} {}", if printer.usual { "*" } else { " " }, printer.name);
    Ok(answer.rows(printers.iter().map(row).collect::<Vec<_>>()))
}

pub(super) fn printings(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let printings = list_printings(register, &ListPrintings { waiting: fields.flag("waiting") })?;
    let lines = printings.iter().map(|printing| {
        let Printing { id, by, printed, spoiled, certificates, template, .. } = printing;
        let (at, mode) = (printing.at.format("%Y-%m-%d %H:%M:%S"), printing.mode.code());
        let decisions = printing.decisions.iter().map(|id| format!("#{id}")).collect::<Vec<_>>().join(" ");
        let drawn = printing.calibration.as_ref().map(|name| format!("  [{name}]")).unwrap_or_default();
        let row = format!("{id:>4}  {at}  {by}  {decisions}  {mode}  {template}{drawn}  × {certificates}");
        match (printing.confirmed, printing.mode) {
            (_, Mode::Proof) => Sentence::new(row.clone(), row),
            (None, _) => Sentence::new(format!("{row}  chưa xác nhận"), format!("{row}  not confirmed")),
            _ => Sentence::new(
                format!("{row}  đã in {printed}, hỏng {spoiled}"),
                format!("{row}  printed {printed}, spoiled {spoiled}"),
            ),
        }
    });
    Ok(Answer::new(&printings)?.sentences(lines.collect::<Vec<_>>()))
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
