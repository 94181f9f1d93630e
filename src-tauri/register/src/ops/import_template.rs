//! Takes in a certificate template from a file that another office wrote.

use super::add_artwork;
use super::list_templates::TemplateRow;
use super::read_file::read_bytes;
use super::template;
use crate::Register;
use crate::domain::artwork::ArtworkKind;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::print::TemplateFile;
use serde::Deserialize;
use std::path::PathBuf;
use ts_rs::TS;

/// What to take in.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportTemplate {
    /// A `.sovang-mau` file.
    pub file: PathBuf,
}

/// Adds the template in a file to the register's own, under a name that is still free. Nothing in the file is believed
/// before it is checked.
///
/// # Errors
/// If the file cannot be read, is no template, or holds one that cannot print.
pub fn import_template(register: &Register, args: &ImportTemplate) -> Result<TemplateRow> {
    let bytes = read_bytes(&args.file, TemplateFile::BYTES_MAX + 1)?;
    let mut template = TemplateFile::read(&bytes).map_err(Error::Template)?.into_template();
    let what =
        Sentence::new(format!("Nhập mẫu bằng “{}”", template.name), format!("Took in template “{}”", template.name));
    let known = register.write(&what, |write| {
        template.name = template::free_name(write, &template.name)?;
        for artwork in template.artworks.values() {
            let name = format!("Ảnh của mẫu “{}”", template.name);
            add_artwork::insert(write, artwork, &name, ArtworkKind::Image)?;
        }
        let key = template::add(write, &template, None)?;
        template::known(write, &key)
    })?;
    Ok(known.into())
}
