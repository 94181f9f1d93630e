//! Makes a PDF of a certificate template with invented words, to try it on paper and on a blank.

use super::template::template;
use super::write_file::write_file;
use crate::Register;
use crate::domain::certificate::SampleWords;
use crate::domain::finding::Finding;
use crate::domain::printing::Mode;
use crate::error::{Error, Result};
use crate::print::{self, About, Ink, Sheet};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// What to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintSample {
    /// The template's key.
    pub template: String,
    /// With which words.
    pub words: SampleWords,
    /// Everything, the words only, or a proof.
    pub mode: Mode,
    /// A `.pdf` file.
    pub out: PathBuf,
}

/// What was printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintedSample {
    /// The file.
    pub file: PathBuf,
    /// What the layout had to say.
    pub findings: Vec<Finding>,
}

/// Prints invented words. No award can get onto paper this way, so nothing is logged.
///
/// # Errors
/// If there is no such template, or the file cannot be written.
pub fn print_sample(register: &Register, args: &PrintSample) -> Result<PrintedSample> {
    let template = register.read(|reader| template(reader, &args.template))?;
    let laid = match args.mode {
        Mode::Full => print::lay_out_sample(args.words, &template, Ink::Full),
        Mode::Overlay => print::lay_out_sample(args.words, &template, Ink::Overlay),
        Mode::Proof => print::lay_out_proof(&template.sample_words(args.words), &template),
    };
    let about = About { title: template.name.clone(), created: register.now() };
    let bytes = print::pdf([Sheet { title: template.name, page: laid.page }], &about).map_err(Error::Print)?;
    write_file(register.path(), &args.out, &bytes)?;
    Ok(PrintedSample { file: args.out.clone(), findings: laid.findings })
}
