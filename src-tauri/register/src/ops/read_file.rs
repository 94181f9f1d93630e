//! Reads a list from a file, unless it is too large to be one, or from pasted text.

use super::read_apart;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::import::grid::Grid;
use crate::import::{self, Changes, List};
use crate::store::reason;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// One byte more than any list may have: enough for the reader to say that it is too large.
const READ_MAX: u64 = 50 * 1024 * 1024 + 1;

/// What a list is called that came as text.
const PASTED: &str = "Văn bản dán";

/// The list in the file or the text, of which exactly one is told, as the clerk changed it; and what it is called.
pub(super) fn list_from(file: Option<&Path>, text: Option<&str>, changes: &Changes) -> Result<(String, List)> {
    match (file, text) {
        (Some(path), None) => Ok((file_name(path), import::list_from_grid(read_grid(path)?, changes))),
        (None, Some(text)) => {
            let name = PASTED.to_owned();
            match import::grid_from_text(PASTED, text) {
                Ok(grid) => Ok((name, import::list_from_grid(grid, changes))),
                Err(error) => Err(Error::List { name, error }),
            }
        }
        _ => Err(Error::BadField {
            field: Sentence::new("Danh sách", "List"),
            why: Sentence::new(
                "hãy chọn một tệp hoặc dán nội dung, không cả hai.",
                "choose a file or paste text, not both.",
            ),
        }),
    }
}

/// The text that comes in through a pipe, in any encoding that offices use.
///
/// # Errors
/// If it cannot be read, is larger than any list, or is no text.
pub fn text_from(input: &mut dyn Read) -> Result<String> {
    let path = PathBuf::from("-");
    let mut bytes = Vec::new();
    let read = input.take(READ_MAX).read_to_end(&mut bytes);
    read.map_err(|error| Error::CannotRead { path, reason: reason(&error) })?;
    import::text_from_bytes(&bytes).map_err(|error| Error::List { name: PASTED.to_owned(), error })
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The cells of the file at `path`.
fn read_grid(path: &Path) -> Result<Grid> {
    let failed = |error: &std::io::Error| Error::CannotRead { path: path.to_owned(), reason: reason(error) };
    if path.is_dir() {
        return Err(failed(&std::io::Error::from(std::io::ErrorKind::IsADirectory)));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| failed(&error))?;
    file.take(READ_MAX).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    let name = file_name(path);
    read_apart::grid(&name, bytes).map_err(|error| Error::List { name, error })
}
