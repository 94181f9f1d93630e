//! Takes in a picture of the office's own: an emblem, a frame, a logo, or the scan of a blank.

use super::read_file::read_bytes;
use crate::Register;
use crate::domain::artwork::{ArtworkKind, Straighten};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::print::artwork::{Artwork, ArtworkError, straightened};
use crate::store::artwork::{self, ArtworkRow, NewArtwork};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::Deserialize;
use std::path::PathBuf;
use ts_rs::TS;

/// More bytes than this no picture has.
pub(super) const READ_MAX: u64 = 32 * 1024 * 1024;

/// What to take in.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddArtwork {
    /// Its name, for a person.
    pub name: Name,
    /// What it is for.
    pub kind: ArtworkKind,
    /// Where it comes from.
    pub source: ArtworkSource,
    /// Two points of a line that is level or upright on the blank, to make its scan straight by.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub straighten: Option<Straighten>,
}

/// Where a picture comes from.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ArtworkSource {
    /// A PNG, JPEG or SVG file.
    File(PathBuf),
    /// Its bytes, in base64.
    Bytes(String),
}

/// Takes in a picture. A scan is turned straight, made no larger than a screen needs, and kept as JPEG.
///
/// # Errors
/// If it cannot be read, or is no picture that can be taken in.
pub fn add_artwork(register: &Register, args: &AddArtwork) -> Result<ArtworkRow> {
    let bytes = match &args.source {
        ArtworkSource::File(path) => read_bytes(path, READ_MAX)?,
        ArtworkSource::Bytes(text) => BASE64_STANDARD.decode(text).map_err(|_| refused(&ArtworkError::Damaged))?,
    };
    let bytes = match args.kind {
        ArtworkKind::Image => bytes,
        ArtworkKind::Scan => straightened(&bytes, args.straighten).map_err(|error| refused(&error))?,
    };
    let picture = Artwork::read(bytes).map_err(|error| refused(&error))?;
    let name = &args.name;
    let what = Sentence::new(format!("Thêm ảnh “{name}”"), format!("Added picture “{name}”"));
    register.write(&what, |write| {
        insert(write, &picture, name.as_str(), args.kind)?;
        super::found(artwork::by_key(write, picture.key())?, super::ARTWORK, picture.key())
    })
}

/// Adds a picture that was read.
pub(super) fn insert(write: &crate::store::Write<'_>, picture: &Artwork, name: &str, kind: ArtworkKind) -> Result<()> {
    let (key, media_type, size, bytes) = (picture.key(), picture.media(), picture.size(), picture.bytes());
    artwork::insert(write, &NewArtwork { key, name, kind, media_type, size, bytes })
}

pub(super) fn refused(error: &ArtworkError) -> Error {
    Error::BadField { field: Sentence::new("Ảnh", "Picture"), why: error.sentence() }
}
