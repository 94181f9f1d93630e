//! Shows a picture of the office's own.

use crate::Register;
use crate::domain::artwork::{ArtworkKey, ArtworkKind, MediaType};
use crate::error::{Error, Result};
use crate::print::artwork::Artwork;
use crate::store::artwork::{self, ArtworkRow};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The arguments of a verb about one picture.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfArtwork {
    /// Its name.
    pub artwork: ArtworkKey,
}

/// A picture.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShownArtwork {
    /// How a list shows it.
    pub row: ArtworkRow,
    /// What kind of file `bytes` are: PNG or JPEG, whatever it came as.
    pub media_type: MediaType,
    /// Its pixels as a file, in base64.
    pub bytes: String,
}

/// The picture in pixels. An SVG is drawn first, so that nothing of its file reaches a window.
///
/// # Errors
/// If there is no such picture.
pub fn show_artwork(register: &Register, args: &OfArtwork) -> Result<ShownArtwork> {
    let key = &args.artwork;
    let (row, bytes) = register.read(|reader| {
        let row = super::found(artwork::by_key(reader, key)?, super::ARTWORK, key)?;
        Ok((row, super::found(artwork::bytes(reader, key)?, super::ARTWORK, key)?))
    })?;
    let (media_type, bytes) = match row.kind {
        ArtworkKind::Scan => (row.media_type, bytes),
        ArtworkKind::Image => Artwork::read(bytes)
            .and_then(|artwork| artwork.shown())
            .map_err(|error| Error::Damaged { detail: format!("artwork {key}: {}", error.sentence().en) })?,
    };
    Ok(ShownArtwork { row, media_type, bytes: BASE64_STANDARD.encode(bytes) })
}
