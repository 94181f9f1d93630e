//! A template as a file that offices exchange (`.sovang-mau`): TOML, one version number before the template itself.

use super::Template;
use crate::domain::text;
use crate::print::error::PrintError;
use serde::{Deserialize, Serialize};

/// The version that is written.
const VERSION: u32 = 1;

/// A template in a file of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateFile {
    sovang_template: u32,
    template: Template,
}

impl TemplateFile {
    /// More bytes than this no template has.
    pub const BYTES_MAX: u64 = 32 * 1024 * 1024;

    /// The file of a template.
    #[must_use]
    pub fn new(template: Template) -> Self {
        Self { sovang_template: VERSION, template }
    }

    /// Its text.
    ///
    /// # Errors
    /// [`PrintError::UnreadableTemplate`] if the template holds a number that cannot be written.
    pub fn text(&self) -> Result<String, PrintError> {
        toml::to_string(self).map_err(|e| PrintError::UnreadableTemplate(e.to_string()))
    }

    /// Reads a file that anyone may have written.
    ///
    /// # Errors
    /// [`PrintError::UnreadableTemplate`] or [`PrintError::BadTemplate`].
    pub fn read(bytes: &[u8]) -> Result<Self, PrintError> {
        let text = text_of(bytes)?;
        let mut file: Self = toml::from_str(text).map_err(|e| match text.contains("sovang_template") {
            true => PrintError::UnreadableTemplate(e.message().to_owned()),
            false => PrintError::ForeignTemplate,
        })?;
        if file.sovang_template > VERSION {
            return Err(PrintError::NewerTemplate);
        }
        file.template.name = text::clean(&file.template.name);
        file.template.check()?;
        Ok(file)
    }

    /// Reads a template without anything around it, as a person wrote it.
    ///
    /// # Errors
    /// [`PrintError::UnreadableTemplate`] or [`PrintError::BadTemplate`].
    pub fn read_bare(bytes: &[u8]) -> Result<Template, PrintError> {
        Template::parse(text_of(bytes)?)
    }

    /// The template.
    #[must_use]
    pub fn into_template(self) -> Template {
        self.template
    }
}

fn text_of(bytes: &[u8]) -> Result<&str, PrintError> {
    if bytes.len() as u64 > TemplateFile::BYTES_MAX {
        return Err(PrintError::TooLargeTemplate);
    }
    std::str::from_utf8(bytes).map_err(|_| PrintError::ForeignTemplate)
}
