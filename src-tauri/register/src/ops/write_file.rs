//! Puts a file in its place whole or not at all.

use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::reason;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A file that is written and durable, but not yet in its place.
pub(super) struct Staged {
    file: tempfile::TempPath,
    place: PathBuf,
}

impl Staged {
    /// Writes `bytes` beside `place`; refuses the files of the register itself.
    pub(super) fn write(register: &Path, place: &Path, bytes: &[u8]) -> Result<Self> {
        let failed = |error: &std::io::Error| Error::CannotWrite { path: place.to_owned(), reason: reason(error) };
        if is_of_register(register, place) {
            let reason = Sentence::new("đây là tệp của chính sổ", "this is a file of the register itself");
            return Err(Error::CannotWrite { path: place.to_owned(), reason });
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(".sovang-");
        // A temporary file is for its maker alone; a result is for whoever may read the folder. On Windows the folder says.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut file = builder.tempfile_in(folder_of(place)).map_err(|error| failed(&error))?;
        file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(|error| failed(&error))?;
        Ok(Self { file: file.into_temp_path(), place: place.to_owned() })
    }

    /// Puts the file in its place; answers where that is.
    pub(super) fn place(self) -> Result<PathBuf> {
        let Self { file, place } = self;
        match file.persist(&place) {
            Ok(()) => Ok(place),
            Err(error) => Err(Error::CannotWrite { reason: reason(&error.error), path: place }),
        }
    }
}

/// Refuses a file that is not called a PDF.
pub(super) fn check_pdf(file: &Path) -> Result<()> {
    if file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) {
        return Ok(());
    }
    let why = Sentence::new("tên tệp phải kết thúc bằng .pdf.", "its name must end in .pdf.");
    Err(Error::BadField { field: Sentence::new("Tệp kết quả", "Output file"), why })
}

/// Puts `bytes` at `place`, whole or not at all.
pub(super) fn write_file(register: &Path, place: &Path, bytes: &[u8]) -> Result<()> {
    Staged::write(register, place, bytes)?.place().map(drop)
}

fn folder_of(place: &Path) -> &Path {
    match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Whether `place` is the register's file, or one that stands beside it and bears its name.
fn is_of_register(register: &Path, place: &Path) -> bool {
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let same_folder = match (folder_of(register).canonicalize(), folder_of(place).canonicalize()) {
        (Ok(register), Ok(place)) => register == place,
        _ => false,
    };
    let same_file = matches!((register.canonicalize(), place.canonicalize()), (Ok(a), Ok(b)) if a == b);
    same_file || same_folder && name(place).starts_with(&name(register))
}

/// Folders of files that are handed to another program; the earlier ones go when the next is made.
const ASIDE: &str = "sovang-in-";

/// A place for a file called `name` that is handed to another program, where only this user reads it.
pub(super) fn aside(name: &str) -> Result<PathBuf> {
    let temporary = std::env::temp_dir();
    // Names of people lie in no folder longer than they are needed; what a program still holds open goes next time.
    for folder in std::fs::read_dir(&temporary).into_iter().flatten().flatten() {
        if folder.file_name().to_string_lossy().starts_with(ASIDE) {
            let _ = std::fs::remove_dir_all(folder.path());
        }
    }
    let failed = |error: std::io::Error| Error::CannotWrite { path: temporary.clone(), reason: reason(&error) };
    Ok(tempfile::Builder::new().prefix(ASIDE).tempdir_in(&temporary).map_err(failed)?.keep().join(name))
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
