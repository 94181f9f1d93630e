//! Writes a certificate template into a file of its own, for another office.

use super::template::template;
use super::write_file::write_file;
use crate::Register;
use crate::error::{Error, Result};
use crate::print::TemplateFile;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// What goes where.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportTemplate {
    /// The template's key.
    pub template: String,
    /// A `.sovang-mau` file.
    pub out: PathBuf,
}

/// The file written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExportedTemplate {
    /// The file.
    pub file: PathBuf,
}

/// Writes one file that holds all that the template needs.
///
/// # Errors
/// If there is no such template, or the file cannot be written.
pub fn export_template(register: &Register, args: &ExportTemplate) -> Result<ExportedTemplate> {
    let template = register.read(|reader| template(reader, &args.template))?;
    let text = TemplateFile::new(template).text().map_err(Error::Template)?;
    write_file(register.path(), &args.out, text.as_bytes())?;
    Ok(ExportedTemplate { file: args.out.clone() })
}
