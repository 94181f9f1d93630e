//! The lock beside the file: while one program may write a register, no other can. A note inside says who holds it.

use super::file;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Held for as long as this program may write the register; the system frees it even if the program dies.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
    note: PathBuf,
}

/// Takes the lock of the register at `path` for `user`.
pub(super) fn take(path: &Path, user: &str) -> Result<Lock> {
    let beside = file::beside(path, ".lock");
    let cannot_write = |error: &std::io::Error| Error::CannotWrite { path: beside.clone(), reason: reason(error) };
    // A note of its own keeps readable what Windows would lock with the file.
    let note = beside.with_extension("lock-holder");
    let file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&beside);
    let file = file.map_err(|error| cannot_write(&error))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut by = String::new();
            let _ = File::open(&note).and_then(|mut note| note.read_to_string(&mut by));
            let by = Some(by.trim().to_owned()).filter(|by| !by.is_empty());
            return Err(Error::InUse { path: path.to_owned(), by });
        }
        Err(TryLockError::Error(error)) => return Err(cannot_write(&error)),
    }
    let holder = format!("{user} (PID {})", std::process::id());
    // The note only words a message; a folder that refuses it has refused the lock before.
    let _ = std::fs::write(&note, holder);
    Ok(Lock { _file: file, note })
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Only the note goes: removing the locked file itself would let two programs lock two different files.
        let _ = std::fs::remove_file(&self.note);
    }
}

/// Why the system refused a file, in few words.
pub(crate) fn reason(error: &std::io::Error) -> Sentence {
    use std::io::ErrorKind;
    let vi = match error.kind() {
        ErrorKind::NotFound => "không có tệp hoặc thư mục này",
        ErrorKind::PermissionDenied => "không có quyền",
        ErrorKind::IsADirectory => "đây là một thư mục",
        ErrorKind::NotADirectory => "đường dẫn đi qua một tệp",
        ErrorKind::AlreadyExists => "đã có tệp cùng tên",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "đĩa đã đầy",
        ErrorKind::ReadOnlyFilesystem => "ổ đĩa chỉ cho đọc",
        ErrorKind::InvalidFilename => "tên tệp không hợp lệ",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "tệp đang được chương trình khác dùng",
        _ => "hệ thống từ chối",
    };
    let text = error.to_string();
    let en = text.split(" (os error").next().unwrap_or(&text).trim_end_matches('.');
    Sentence::new(vi, en)
}
