//! Prints a batch of certificates as PDF: one file, one a person, or straight to the viewer or a printer; and notes it in the
//! print log. That a file was made does not count as printed: see [`confirm_printing`](super::confirm_printing).

mod hand_over;
mod make;

pub use hand_over::HandTo;

use super::batch::{self, Batch, LeftOut};
use super::write_file::check_pdf;
use crate::Register;
use crate::domain::finding::Finding;
use crate::domain::id::{AwardId, BlankId, PrintingId};
use crate::domain::printing::{Mode, PrinterJob};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use hand_over::hand_over;
use make::make;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// What to print, and where it goes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintCertificates {
    /// Which certificates, and how.
    pub batch: Batch,
    /// The kind of blank on which they are overprinted; only with `overlay`.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub blank: Option<BlankId>,
    /// How many of each sheet a printer makes; one if left out.
    #[serde(default = "one")]
    #[ts(as = "Option<i64>", optional)]
    pub copies: i64,
    /// One PDF for the whole batch.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub out: Option<PathBuf>,
    /// One PDF a certificate, in this folder, named after the awardee.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub separate: Option<PathBuf>,
    /// Who takes the PDF of the whole batch.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub hand_to: Option<HandTo>,
}

fn one() -> i64 {
    1
}

impl PrintCertificates {
    /// A batch that goes nowhere yet.
    #[must_use]
    pub fn of(batch: Batch) -> Self {
        Self { batch, blank: None, copies: 1, out: None, separate: None, hand_to: None }
    }
}

/// What was made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Printed {
    /// The line of the print log.
    pub printing: PrintingId,
    /// How many certificates.
    pub certificates: usize,
    /// How many of those chosen are not among them.
    pub left_out: LeftOut,
    /// The issued awards among them, in the order of the sheets.
    pub awards: Vec<AwardId>,
    /// The files written.
    pub files: Vec<PathBuf>,
    /// Whether the PDF was handed to the viewer or a printer.
    pub handed_over: bool,
    /// What the layout had to say: names made smaller, and in a proof also what does not fit.
    pub findings: Vec<Finding>,
}

/// Prints a batch of certificates, of one decision or of many. Revoked awards are left out, and drafts where it is no proof.
///
/// # Errors
/// If nothing chosen can be printed, a draft is asked for by key and not as a proof, words do not fit their boxes, a file cannot
/// be written, or no one takes it; then nothing was printed and nothing logged.
pub fn print_certificates(register: &Register, args: &PrintCertificates) -> Result<Printed> {
    check_target(args)?;
    let what = Sentence::new("Lập tệp in bằng", "Made certificates to print");
    let new_folder = args.separate.as_deref().filter(|folder| !folder.exists());
    let mut placed = Vec::new();
    let printed = register.write(&what, |write| {
        let gathered = batch::gather(write, &args.batch)?;
        let made = make(write, register.path(), args, &gathered)?;
        write.go_on()?;
        for file in made.files {
            placed.push(file.place()?);
        }
        if let (Some(to), Some(file)) = (&args.hand_to, placed.first()) {
            let job = PrinterJob { printer: None, title: &made.title, copies: args.copies, sheet: made.sheet };
            hand_over(register, file, to, &job)?;
        }
        Ok(Printed {
            printing: made.printing,
            certificates: gathered.sheets.len(),
            left_out: gathered.left_out,
            awards: made.awards,
            files: Vec::new(),
            handed_over: args.hand_to.is_some(),
            findings: made.findings,
        })
    });
    if printed.is_err() {
        // Nothing is made that is not logged.
        placed.iter().for_each(|file| drop(std::fs::remove_file(file)));
        new_folder.map(std::fs::remove_dir);
    }
    let printed = printed?;
    // A file that was only made to be handed over is not the clerk's.
    let aside = args.hand_to.is_some() && args.out.is_none();
    Ok(Printed { files: placed.split_off(usize::from(aside)), ..printed })
}

fn check_target(args: &PrintCertificates) -> Result<()> {
    let refuse = |field, why| Err(Error::bad_field(field, why));
    match &args.out {
        Some(file) => check_pdf(file)?,
        None if args.separate.is_none() && args.hand_to.is_none() => {
            let why = ("hãy chọn một tệp PDF hoặc một thư mục.", "choose a PDF file or a folder.");
            return refuse(("Tệp kết quả", "Output file"), why);
        }
        None => {}
    }
    if args.blank.is_some() && args.batch.mode != Mode::Overlay {
        return refuse(
            ("Loại phôi", "Kind of blank"),
            ("chỉ dùng khi in lên phôi.", "only a printing over blanks takes any."),
        );
    }
    if !(1..=99).contains(&args.copies) {
        return refuse(("Số bản", "Copies"), ("ghi từ 1 đến 99.", "write 1 to 99."));
    }
    Ok(())
}

impl Printed {
    /// What was made, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let (count, printing) = (self.certificates, self.printing);
        let folder = |file: &Path| file.parent().unwrap_or(file).display().to_string();
        let place = match self.files.as_slice() {
            [] => String::new(),
            [file] => format!(": {}", file.display()),
            // The whole list comes first where both were asked for.
            [first, .., last] if folder(first) != folder(last) => format!(": {}; {}", first.display(), folder(last)),
            [.., last] => format!(": {}", folder(last)),
        };
        let (handed_vi, handed_en) = if self.handed_over { (", đã chuyển đi", ", handed over") } else { ("", "") };
        let mut lines = vec![Sentence::new(
            format!("Đã lập {count} bằng (lượt in số {printing}){handed_vi}{place}"),
            format!("Made {count} certificates (printing {printing}){handed_en}{place}"),
        )];
        let LeftOut { drafts, revoked, printed } = self.left_out;
        if drafts + revoked + printed > 0 {
            lines.push(Sentence::new(
                format!("Không in: {drafts} còn là dự thảo, {revoked} đã hủy bỏ, {printed} đã in."),
                format!("Left out: {drafts} of drafts, {revoked} revoked, {printed} printed already."),
            ));
        }
        lines.extend(self.findings.iter().map(|finding| {
            Sentence::new(format!("  • {}", finding.sentence.vi), format!("  • {}", finding.sentence.en))
        }));
        lines
    }
}
