//! Prints the certificates of a decision as PDF, and notes it in the print log.

use super::words::Frame;
use super::write_file::{make_folder, write_file};
use crate::Register;
use crate::domain::certificate::CertificateWords;
use crate::domain::date::Moment;
use crate::domain::decision::{Decision, DraftDecision};
use crate::domain::file_name::safe_file_name;
use crate::domain::finding::{Finding, Severity};
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::print::{self, About, Ink, Laid, Sheet, Template};
use crate::store::{Write, award, decision, print_log};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
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

/// Where the PDF goes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// One file for the whole list.
    OneFile(PathBuf),
    /// One file a certificate, in this folder, named after the awardee.
    FileEach(PathBuf),
}

/// What to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintDecision {
    /// Which decision.
    pub decision: DecisionId,
    /// What is printed of it.
    pub mode: Mode,
    /// The template's name; the default one if left out.
    #[serde(default)]
    pub template: Option<String>,
    /// Where to.
    pub target: Target,
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
    /// The day of the decision, not of the printing: the same words give the same bytes for ever.
    created: Moment,
}

/// Prints the certificates of a decision. Revoked awards are left out.
///
/// # Errors
/// If the decision is a draft and not a proof, has no awards, words do not fit their boxes, or a file cannot be written;
/// then nothing was printed and nothing logged.
pub fn print_decision(register: &Register, args: &PrintDecision) -> Result<Printed> {
    let what = Sentence::new(format!("In quyết định {}", args.decision), format!("Printed decision {}", args.decision));
    register.write(&what, |write| {
        let name = args.template.as_deref().unwrap_or_else(|| default_template());
        let template = template(name)?;
        let batch = batch(write, args, &template)?;
        let findings: Vec<Finding> = batch.leaves.iter().flat_map(|leaf| leaf.laid.findings.clone()).collect();
        if args.mode != Mode::Proof {
            refuse_misfits(&findings)?;
        }
        let awards: Vec<AwardId> = batch.leaves.iter().map(|leaf| leaf.award).collect();
        print_log::insert(write, args.decision, args.mode.code(), name, &awards)?;
        let files = write_files(batch, &args.target)?;
        Ok(Printed { certificates: awards.len(), files, findings })
    })
}

fn default_template() -> &'static str {
    Template::keys().next().unwrap_or_default()
}

fn template(name: &str) -> Result<Template> {
    if !Template::keys().any(|key| key == name) {
        let known = Template::keys().map(str::to_owned).collect();
        return Err(Error::NoTemplate { name: name.to_owned(), known });
    }
    Template::named(name).map_err(Error::Print)
}

fn batch(write: &Write<'_>, args: &PrintDecision, template: &Template) -> Result<Batch> {
    let id = args.decision;
    let decision = super::found(decision::by_id(write, id)?, super::DECISION, id)?;
    let (leaves, facts) = match &decision {
        Decision::Issued(issued) => (issued_leaves(write, id, args.mode, template)?, issued.facts()),
        Decision::Draft(draft) if args.mode == Mode::Proof => {
            (draft_leaves(write, draft, template)?, draft.facts.clone())
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
        title: format!("Bằng khen, giấy khen theo Quyết định số {number}"),
        created: midnight.map_or_else(|| write.now(), |time| time.and_utc()),
    })
}

fn issued_leaves(write: &Write<'_>, id: DecisionId, mode: Mode, template: &Template) -> Result<Vec<Leaf>> {
    let mut leaves = Vec::new();
    for award in award::issued_of(write, id)? {
        let Some(certificate) = award.certificate() else { continue };
        let laid = match mode {
            Mode::Full => print::lay_out_certificate(&certificate, template, Ink::Full),
            Mode::Overlay => print::lay_out_certificate(&certificate, template, Ink::Overlay),
            Mode::Proof => print::lay_out_proof(certificate.words(), template),
        };
        leaves.push(Leaf { award: award.id, title: title(award.place, certificate.words()), laid });
    }
    Ok(leaves)
}

fn draft_leaves(write: &Write<'_>, draft: &DraftDecision, template: &Template) -> Result<Vec<Leaf>> {
    let frame = Frame::read(write, &draft.facts)?;
    let mut leaves = Vec::new();
    for award in award::drafts_of(write, draft.id)? {
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

fn write_files(batch: Batch, target: &Target) -> Result<Vec<PathBuf>> {
    let Batch { leaves, title, created } = batch;
    let about = About { title, created };
    let sheets = leaves.into_iter().map(|leaf| Sheet { title: leaf.title, page: leaf.laid.page });
    match target {
        Target::OneFile(file) => {
            write_file(file, &print::pdf(sheets, &about).map_err(Error::Print)?)?;
            Ok(vec![file.clone()])
        }
        Target::FileEach(folder) => {
            make_folder(folder)?;
            let mut files = Vec::new();
            for sheet in sheets {
                let file = folder.join(safe_file_name(&sheet.title, "pdf"));
                let title = sheet.title.clone();
                let bytes = print::pdf([sheet], &About { title, created }).map_err(Error::Print)?;
                write_file(&file, &bytes)?;
                files.push(file);
            }
            Ok(files)
        }
    }
}

impl Printed {
    /// What was done, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let count = self.certificates;
        let place = match self.files.as_slice() {
            [file] => file.display().to_string(),
            [first, ..] => first.parent().unwrap_or(first).display().to_string(),
            [] => String::new(),
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
