//! Prints the certificates of a decision as PDF, and notes it in the print log.

use super::calibrated;
use super::template::{default_template, template};
use super::words::Frame;
use super::write_file::{Staged, make_folder};
use crate::Register;
use crate::domain::certificate::CertificateWords;
use crate::domain::date::Moment;
use crate::domain::decision::{Decision, DraftDecision};
use crate::domain::file_name::safe_file_name;
use crate::domain::finding::{Finding, Severity};
use crate::domain::id::{AwardId, CalibrationId, DecisionId};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::print::{self, About, Ink, Laid, Sheet, Template};
use crate::store::{Write, award, decision, print_log};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

crate::domain::codes! {
    /// What is printed.
    Mode {
        /// Everything, on plain paper.
        Full = "full",
        /// The variable words only, over pre-printed blanks (phôi).
        Overlay = "overlay",
        /// Everything, scaled to A4 and marked "BẢN KIỂM TRA"; allowed for drafts.
        Proof = "proof",
    }
}

/// What to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintDecision {
    /// Which decision.
    pub decision: DecisionId,
    /// What is printed of it.
    pub mode: Mode,
    /// Only these of its awards; all if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub awards: Option<Vec<AwardId>>,
    /// The template's name; the default one if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub template: Option<String>,
    /// The calibration of the printer it goes to; none if left out. A proof is never corrected.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub calibration: Option<CalibrationId>,
    /// One PDF for the whole list.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub out: Option<PathBuf>,
    /// One PDF a certificate, in this folder, named after the awardee.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub separate: Option<PathBuf>,
}

/// What was printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Printed {
    /// How many certificates.
    pub certificates: usize,
    /// The files written.
    pub files: Vec<PathBuf>,
    /// What the layout had to say: names made smaller, and in a proof also what does not fit.
    pub findings: Vec<Finding>,
}

/// One certificate on its way to paper.
struct Leaf {
    award: AwardId,
    title: String,
    laid: Laid,
}

/// The certificates of one printing, in the order of the decision's list.
struct Batch {
    leaves: Vec<Leaf>,
    title: String,
    issued: bool,
    /// The day of the decision, not of the printing: the same words give the same bytes for ever.
    created: Moment,
}

/// Prints the certificates of a decision, or of some of its awards. Revoked awards are left out.
///
/// # Errors
/// If the decision is a draft and not a proof, has no awards, an award asked for is not one of its own, words do not fit their boxes, or a file cannot be written;
/// then nothing was printed and nothing logged.
pub fn print_decision(register: &Register, args: &PrintDecision) -> Result<Printed> {
    check_target(args)?;
    let what = Sentence::new(format!("In quyết định {}", args.decision), format!("Printed decision {}", args.decision));
    let new_folder = args.separate.as_deref().filter(|folder| !folder.exists());
    let mut placed = Vec::new();
    let printed = register.write(&what, |write| {
        let name = args.template.as_deref().unwrap_or_else(|| default_template());
        let template = template(write, name)?;
        let asked = args.calibration.filter(|_| args.mode != Mode::Proof);
        let calibration = calibrated::for_template(write, asked, &template)?;
        let mut batch = batch(write, args, &template)?;
        let correction = calibrated::correction(calibration.as_ref());
        batch.leaves.iter_mut().for_each(|leaf| leaf.laid.page.correction = correction);
        let findings: Vec<Finding> = batch.leaves.iter().flat_map(|leaf| leaf.laid.findings.clone()).collect();
        if args.mode != Mode::Proof {
            refuse_misfits(&findings)?;
        }
        let certificates = batch.leaves.len();
        // A draft's lines may still go; only what is issued is logged one by one.
        let awards: Vec<AwardId> = batch.leaves.iter().filter(|_| batch.issued).map(|leaf| leaf.award).collect();
        let calibration = calibration.as_ref().map(|calibration| &calibration.facts.name);
        print_log::insert(write, args.decision, args.mode.code(), name, calibration, certificates, &awards)?;
        let files = staged(write, register.path(), batch, args)?;
        write.go_on()?;
        for file in files {
            placed.push(file.place()?);
        }
        Ok((certificates, findings))
    });
    if printed.is_err() {
        // Nothing is printed that is not logged.
        placed.iter().for_each(|file| drop(std::fs::remove_file(file)));
        new_folder.map(std::fs::remove_dir);
    }
    let (certificates, findings) = printed?;
    Ok(Printed { certificates, files: placed, findings })
}

fn check_target(args: &PrintDecision) -> Result<()> {
    match (&args.out, &args.separate) {
        (None, None) => {
            let why = Sentence::new("hãy chọn một tệp PDF hoặc một thư mục.", "choose a PDF file or a folder.");
            Err(Error::BadField { field: Sentence::new("Tệp kết quả", "Output file"), why })
        }
        (Some(file), _) => check_pdf(file),
        _ => Ok(()),
    }
}

/// Refuses a file that would not be known as a PDF.
pub(super) fn check_pdf(file: &Path) -> Result<()> {
    if file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) {
        return Ok(());
    }
    let why = Sentence::new("tên tệp phải kết thúc bằng .pdf.", "its name must end in .pdf.");
    Err(Error::BadField { field: Sentence::new("Tệp kết quả", "Output file"), why })
}

fn batch(write: &Write<'_>, args: &PrintDecision, template: &Template) -> Result<Batch> {
    let id = args.decision;
    let decision = super::found(decision::by_id(write, id)?, super::DECISION, id)?;
    let (leaves, facts) = match &decision {
        Decision::Issued(issued) => (issued_leaves(write, id, args, template)?, issued.facts()),
        Decision::Draft(draft) if args.mode == Mode::Proof => {
            (draft_leaves(write, draft, args, template)?, draft.facts.clone())
        }
        Decision::Draft(draft) => {
            return Err(Error::StillDraft { decision: super::issue_decision::name(id, &draft.facts) });
        }
    };
    let number = super::issue_decision::name(id, &facts);
    if leaves.is_empty() {
        return Err(Error::NoAwards { decision: number });
    }
    let midnight = facts.date.and_then(|date| date.0.and_hms_opt(0, 0, 0));
    Ok(Batch {
        leaves,
        issued: matches!(decision, Decision::Issued(_)),
        title: format!("Bằng khen, giấy khen theo Quyết định số {number}"),
        created: midnight.map_or_else(|| write.now(), |time| time.and_utc()),
    })
}

/// Keeps those of `all` that are asked for, in the order of the list.
fn choose<T>(all: &mut Vec<T>, id: impl Fn(&T) -> AwardId, asked: Option<&[AwardId]>) -> Result<()> {
    let Some(asked) = asked else { return Ok(()) };
    if let Some(foreign) = asked.iter().find(|award| all.iter().all(|one| id(one) != **award)) {
        return super::found(None, super::AWARD, foreign);
    }
    all.retain(|one| asked.contains(&id(one)));
    Ok(())
}

/// Tells how many certificates' worth of work is done: each is laid out once, and drawn once for each kind of file.
fn report(write: &Write<'_>, args: &PrintDecision, steps: usize, certificates: usize) -> Result<()> {
    let each = 1 + usize::from(args.out.is_some()) + usize::from(args.separate.is_some());
    write.report(steps / each, certificates)
}

fn issued_leaves(write: &Write<'_>, id: DecisionId, args: &PrintDecision, template: &Template) -> Result<Vec<Leaf>> {
    let mut awards = award::issued_of(write, id)?;
    awards.retain(|award| award.revocation.is_none());
    choose(&mut awards, |award| award.id, args.awards.as_deref())?;
    let mut leaves = Vec::with_capacity(awards.len());
    for award in &awards {
        report(write, args, leaves.len(), awards.len())?;
        let Some(certificate) = award.certificate() else { continue };
        let laid = match args.mode {
            Mode::Full => print::lay_out_certificate(&certificate, template, Ink::Full),
            Mode::Overlay => print::lay_out_certificate(&certificate, template, Ink::Overlay),
            Mode::Proof => print::lay_out_proof(certificate.words(), template),
        };
        leaves.push(Leaf { award: award.id, title: title(award.place, certificate.words()), laid });
    }
    Ok(leaves)
}

fn draft_leaves(
    write: &Write<'_>,
    draft: &DraftDecision,
    args: &PrintDecision,
    template: &Template,
) -> Result<Vec<Leaf>> {
    let frame = Frame::read(write, &draft.facts)?;
    let mut awards = award::drafts_of(write, draft.id)?;
    choose(&mut awards, |award| award.id, args.awards.as_deref())?;
    let mut leaves = Vec::with_capacity(awards.len());
    for award in &awards {
        report(write, args, leaves.len(), awards.len())?;
        let setting = frame.setting(write, &award.facts)?;
        let achievement = frame.achievement(&award.facts).unwrap_or_else(|| "……".to_owned());
        let words = frame.words(&award.facts, &setting, &achievement, None);
        let laid = print::lay_out_proof(&words, template);
        leaves.push(Leaf { award: award.id, title: title(award.place, &words), laid });
    }
    Ok(leaves)
}

fn title(place: i64, words: &CertificateWords) -> String {
    let form = sentence_case(&words.form);
    format!("{place:03} {} - {form}", words.name)
}

/// "GIẤY KHEN" as a file name shows it: "Giấy khen".
fn sentence_case(capitals: &str) -> String {
    let lower = capitals.to_lowercase();
    let mut letters = lower.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn refuse_misfits(findings: &[Finding]) -> Result<()> {
    let misfits: Vec<Finding> =
        findings.iter().filter(|finding| finding.severity == Severity::Error).cloned().collect();
    match misfits.first() {
        None => Ok(()),
        Some(first) => Err(Error::Findings { count: misfits.len(), first: first.sentence.clone(), findings: misfits }),
    }
}

/// The PDFs, each whole beside its place and not yet in it.
fn staged(write: &Write<'_>, register: &Path, batch: Batch, args: &PrintDecision) -> Result<Vec<Staged>> {
    let Batch { leaves, title, created, .. } = batch;
    let sheets: Vec<Sheet> = leaves.into_iter().map(|leaf| Sheet { title: leaf.title, page: leaf.laid.page }).collect();
    let mut steps = sheets.len();
    let mut next = || {
        steps += 1;
        report(write, args, steps, sheets.len())
    };
    let mut files = Vec::new();
    if let Some(file) = &args.out {
        let drawn = print::pdf(sheets.iter().take_while(|_| next().is_ok()), &About { title, created });
        write.go_on()?;
        let bytes = drawn.map_err(Error::Print)?;
        files.push(Staged::write(register, file, &bytes)?);
    }
    if let Some(folder) = &args.separate {
        make_folder(folder)?;
        for sheet in &sheets {
            let about = About { title: sheet.title.clone(), created };
            let bytes = print::pdf([sheet], &about).map_err(Error::Print)?;
            files.push(Staged::write(register, &folder.join(safe_file_name(&sheet.title, "pdf")), &bytes)?);
            next()?;
        }
    }
    Ok(files)
}

impl Printed {
    /// What was done, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let count = self.certificates;
        let folder = |file: &Path| file.parent().unwrap_or(file).display().to_string();
        let place = match self.files.as_slice() {
            [] => String::new(),
            [file] => file.display().to_string(),
            // The whole list comes first where both were asked for.
            [first, .., last] if folder(first) != folder(last) => format!("{}; {}", first.display(), folder(last)),
            [.., last] => folder(last),
        };
        let mut lines = vec![Sentence::new(
            format!("Đã in {count} bằng vào {place}"),
            format!("Printed {count} certificates to {place}"),
        )];
        lines.extend(self.findings.iter().map(|finding| {
            Sentence::new(format!("  • {}", finding.sentence.vi), format!("  • {}", finding.sentence.en))
        }));
        lines
    }
}
