//! Puts a file in its place whole or not at all.

use crate::error::{Error, Result};
use crate::store::reason;
use std::io::Write as _;
use std::path::Path;

/// Writes `bytes` beside `path`, makes them durable, then renames them into place.
pub(super) fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |error: &std::io::Error| Error::CannotWrite { path: path.to_owned(), reason: reason(error) };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".sovang-");
    // A temporary file is for its maker alone; a result is for whoever may read the folder. On Windows the folder says.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder).map_err(|error| failed(&error))?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(|error| failed(&error))?;
    file.persist(path).map_err(|error| failed(&error.error))?;
    Ok(())
}

/// Makes `folder` and those above it, if they are not there.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    let failed = |error: std::io::Error| Error::CannotWrite { path: folder.to_owned(), reason: reason(&error) };
    std::fs::create_dir_all(folder).map_err(failed)
}

/// Removes the file at `path`.
pub(crate) fn remove_file(path: &Path) -> Result<()> {
    let failed = |error: std::io::Error| Error::CannotWrite { path: path.to_owned(), reason: reason(&error) };
    std::fs::remove_file(path).map_err(failed)
}
