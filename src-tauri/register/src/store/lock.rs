//! The lock beside the file: while one program may write a register, no other can. A note inside says who holds it.

use crate::error::{Error, Result};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

/// Held for as long as this program may write the register; the system frees it even if the program dies.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// Takes the lock of the register at `path` for `user`.
pub(super) fn take(path: &Path, user: &str) -> Result<Lock> {
    let beside = beside(path);
    let cannot_write = |error: &std::io::Error| Error::CannotWrite { path: beside.clone(), reason: reason(error) };
    // A note of its own keeps readable what Windows would lock with the file.
    let note = beside.with_extension("lock-holder");
    let file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&beside);
    let mut file = file.map_err(|error| cannot_write(&error))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut by = String::new();
            let _ = File::open(&note).and_then(|mut note| note.read_to_string(&mut by));
            let by = by.trim();
            let by = if by.is_empty() { "một chương trình khác" } else { by };
            return Err(Error::InUse { path: path.to_owned(), by: by.to_owned() });
        }
        Err(TryLockError::Error(error)) => return Err(cannot_write(&error)),
    }
    let holder = format!("{user} (PID {})", std::process::id());
    // The note only words a message; a folder that refuses it has refused the lock before.
    let _ = std::fs::write(&note, holder);
    let _ = file.rewind().and_then(|()| file.flush());
    Ok(Lock { _file: file })
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".lock");
    path.with_file_name(name)
}

/// The system's reason in few words, without its number.
pub(crate) fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).trim_end_matches('.').to_owned()
}
