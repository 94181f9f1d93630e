//! Deletes the pictures that nothing has need of.

use super::list_artwork_uses::uses;
use crate::Register;
use crate::domain::artwork::ArtworkKey;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::artwork;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which pictures.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveUnusedArtworks {
    /// These, if nothing has need of them; all that nothing has need of if none are said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub artworks: Option<Vec<ArtworkKey>>,
}

/// What was deleted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RemovedArtworks {
    /// The names of the pictures.
    pub names: Vec<String>,
    /// How many bytes they took together.
    pub bytes: i64,
}

/// Deletes pictures that no template has and that were never printed, in one step. Their bytes are laid aside, so that undo
/// brings them back; thirty days later they are erased when the register is opened.
///
/// # Errors
/// If the register cannot be written.
pub fn remove_unused_artworks(register: &Register, args: &RemoveUnusedArtworks) -> Result<RemovedArtworks> {
    let what = Sentence::new("Xóa ảnh không dùng", "Deleted unused pictures");
    register.write(&what, |write| {
        let asked = |key: &ArtworkKey| args.artworks.as_ref().is_none_or(|artworks| artworks.contains(key));
        let mut removed = RemovedArtworks { names: Vec::new(), bytes: 0 };
        for one in uses(write)?.into_iter().filter(|one| one.is_unused() && asked(&one.artwork.key)) {
            artwork::remove(write, &one.artwork.key)?;
            removed.bytes += one.artwork.bytes;
            removed.names.push(one.artwork.name);
        }
        Ok(removed)
    })
}
