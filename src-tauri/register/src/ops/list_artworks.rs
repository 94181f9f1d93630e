//! Lists the pictures of the office's own.

use super::Nothing;
use crate::Register;
use crate::error::Result;
use crate::store::artwork::{self, ArtworkRow};

/// The pictures and scans, newest first.
///
/// # Errors
/// If the register cannot be read.
pub fn list_artworks(register: &Register, _: &Nothing) -> Result<Vec<ArtworkRow>> {
    register.read(artwork::listed)
}
