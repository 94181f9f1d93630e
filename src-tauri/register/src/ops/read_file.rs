//! Reads a file from outside, unless it is too large to be a list.

use crate::error::{Error, Result};
use crate::import::{self, List};
use crate::store::reason;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// One byte more than any list may have: enough for the reader to say that it is too large.
const READ_MAX: u64 = 50 * 1024 * 1024 + 1;

/// The list in the file at `path`.
pub(super) fn read_list(path: &Path) -> Result<List> {
    let failed = |error: &std::io::Error| Error::CannotRead { path: path.to_owned(), reason: reason(error) };
    if path.is_dir() {
        return Err(failed(&std::io::Error::from(std::io::ErrorKind::IsADirectory)));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| failed(&error))?;
    file.take(READ_MAX).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    import::read_list(&name, &bytes).map_err(|error| Error::List { name, error })
}
