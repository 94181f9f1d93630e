//! Saves a certificate template: a new one, or one of the register's own as it is to be.

use super::list_templates::TemplateRow;
use super::read_file::read_bytes;
use super::template;
use crate::Register;
use crate::domain::sentence::Sentence;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::print::{Template, TemplateFile};
use serde::Deserialize;
use std::path::Path;
use ts_rs::TS;

/// What to save.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveCertificateTemplate {
    /// Which of the register's own templates it replaces; a new one is added where this is left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub key: Option<String>,
    /// All that it is to say.
    pub template: Template,
}

/// Saves a template. What was printed with it before can still be printed again as it was.
///
/// # Errors
/// If paper cannot do what it says, another template has its name, or the one to replace is not the register's own.
pub fn save_certificate_template(register: &Register, args: &SaveCertificateTemplate) -> Result<TemplateRow> {
    let mut template = args.template.clone();
    template.name = text::clean(&template.name);
    template.check().map_err(Error::Template)?;
    let name = &template.name;
    let what = Sentence::new(format!("Lưu mẫu bằng “{name}”"), format!("Saved template “{name}”"));
    let known = register.write(&what, |write| {
        let key = match &args.key {
            Some(key) => {
                let own = template::own(write, key)?;
                template::refuse_same_name(write, name, Some(key))?;
                template::refuse_unknown_artworks(write, &template)?;
                let body = template.text().map_err(Error::Template)?;
                crate::store::template::update(write, &own, name, &body)?;
                own.key
            }
            None => {
                template::refuse_same_name(write, name, None)?;
                template::add(write, &template, None)?
            }
        };
        template::known(write, &key)
    })?;
    Ok(known.into())
}

/// The template in a TOML file, as a person wrote it.
///
/// # Errors
/// If the file cannot be read, is no template, or holds one that cannot print.
pub fn template_from_file(path: &Path) -> Result<Template> {
    let bytes = read_bytes(path, TemplateFile::BYTES_MAX + 1)?;
    TemplateFile::read_bare(&bytes).map_err(Error::Template)
}
