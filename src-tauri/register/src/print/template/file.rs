//! A template as a file that offices exchange (`.sovang-mau`): TOML, a version number, the template, and the pictures
//! that it has.

use super::Template;
use crate::domain::artwork::ArtworkKey;
use crate::domain::text;
use crate::print::artwork::{Artwork, ArtworkError};
use crate::print::error::PrintError;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The version that is written.
const VERSION: u32 = 1;

/// A template in a file of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateFile {
    sovang_template: u32,
    #[serde(default, rename = "artwork")]
    artworks: Vec<FileArtwork>,
    template: Template,
}

/// A picture in the file of its template.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileArtwork {
    key: ArtworkKey,
    /// In base64.
    bytes: String,
}

impl TemplateFile {
    /// More bytes than this no template has.
    pub const BYTES_MAX: u64 = 32 * 1024 * 1024;

    /// The file of a template.
    #[must_use]
    pub fn new(template: Template) -> Self {
        let pack = |artwork: &Arc<Artwork>| FileArtwork {
            key: artwork.key().clone(),
            bytes: BASE64_STANDARD.encode(artwork.bytes()),
        };
        let artworks = template.artworks.values().map(pack).collect();
        // The scan is an aid of the office that made the template.
        Self { sovang_template: VERSION, artworks, template: Template { scan: None, ..template } }
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
        file.template.scan = None;
        file.template.check()?;
        for FileArtwork { key, bytes } in std::mem::take(&mut file.artworks) {
            if !file.template.names(&key) || file.template.artworks.contains_key(&key) {
                continue;
            }
            let bytes = BASE64_STANDARD.decode(bytes).map_err(|_| PrintError::Artwork(ArtworkError::Damaged))?;
            let artwork = Artwork::read(bytes).map_err(PrintError::Artwork)?;
            if *artwork.key() != key {
                return Err(PrintError::Artwork(ArtworkError::Damaged));
            }
            file.template.artworks.insert(key, Arc::new(artwork));
        }
        Ok(file)
    }

    /// Reads a template without anything around it, as a person wrote it.
    ///
    /// # Errors
    /// [`PrintError::UnreadableTemplate`] or [`PrintError::BadTemplate`].
    pub fn read_bare(bytes: &[u8]) -> Result<Template, PrintError> {
        Template::parse(text_of(bytes)?)
    }

    /// The template, with its pictures.
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
