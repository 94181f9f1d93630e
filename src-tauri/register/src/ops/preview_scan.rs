//! Shows the scan of a blank before it is taken in, so that two points can be chosen to make it straight by.

use super::read_file::read_bytes;
use crate::Register;
use crate::error::Result;
use crate::print::artwork::straightened;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// Which scan.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewScan {
    /// A PNG or JPEG file.
    pub file: PathBuf,
}

/// A scan as it lies.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScanPreview {
    /// A JPEG, upright, no larger than what would be kept; in base64.
    pub jpeg: String,
}

/// Reads a scan and changes nothing.
///
/// # Errors
/// If it cannot be read, or is no picture that can be taken in.
pub fn preview_scan(_: &Register, args: &PreviewScan) -> Result<ScanPreview> {
    let bytes = read_bytes(&args.file, super::add_artwork::READ_MAX)?;
    let jpeg = straightened(&bytes, None).map_err(|error| super::add_artwork::refused(&error))?;
    Ok(ScanPreview { jpeg: BASE64_STANDARD.encode(jpeg) })
}
