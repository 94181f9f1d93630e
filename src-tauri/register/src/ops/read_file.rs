//! Reads a list from a file, unless it is too large to be one, or from pasted text.

mod said;

pub use said::SaidOfList;

use super::read_apart;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::import::grid::Grid;
use crate::import::{self, Changes, List, Memory};
use crate::store::reason;
use serde::Deserialize;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use ts_rs::TS;

/// One byte more than any list may have: enough for the reader to say that it is too large.
const READ_MAX: u64 = 50 * 1024 * 1024 + 1;

/// What a list is called that came as text.
const PASTED: &str = "Văn bản dán";

/// A list as a clerk has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GivenList {
    /// Where it comes from.
    pub source: ListSource,
    /// What the clerk changed in it.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub changes: Changes,
}

/// Where a list comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListSource {
    /// A file.
    File(PathBuf),
    /// Pasted text.
    Text(String),
}

impl From<ListSource> for GivenList {
    /// The list as it came.
    fn from(source: ListSource) -> Self {
        Self { source, changes: Changes::default() }
    }
}

/// What tells a file from another one in its place: its size, and when it was written.
pub(super) type Stamp = Option<(u64, SystemTime)>;

impl ListSource {
    /// The stamp of the file; text has none.
    pub(super) fn stamp(&self) -> Stamp {
        let Self::File(path) = self else { return None };
        let about = std::fs::metadata(path).ok()?;
        Some((about.len(), about.modified().ok()?))
    }

    /// What the list is called.
    pub(super) fn name(&self) -> String {
        match self {
            Self::File(path) => file_name(path),
            Self::Text(_) => PASTED.to_owned(),
        }
    }

    /// Its cells.
    ///
    /// # Errors
    /// If it cannot be read or is no list.
    pub(super) fn grid(&self) -> Result<Grid> {
        match self {
            Self::File(path) => read_grid(path),
            Self::Text(text) => {
                import::grid_from_text(PASTED, text).map_err(|error| Error::List { name: PASTED.to_owned(), error })
            }
        }
    }
}

impl GivenList {
    /// What its cells say with the clerk's changes and with `memory`.
    ///
    /// # Errors
    /// If the changes are about a sheet that it has not.
    pub(super) fn understood(&self, grid: Grid, memory: &Memory) -> Result<List> {
        let list = import::list_from_grid(grid, &self.changes, memory);
        match self.changes.missing_sheet(&list.grid) {
            None => Ok(list),
            Some(sheet) => Err(Error::NotFound {
                what: Sentence::new("trang tính trong danh sách", "sheet of the list"),
                id: format!("“{sheet}”"),
            }),
        }
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
    let bytes = read_bytes(path, READ_MAX)?;
    let name = file_name(path);
    read_apart::grid(&name, bytes).map_err(|error| Error::List { name, error })
}

/// The first `most` bytes of the file at `path`.
pub(super) fn read_bytes(path: &Path, most: u64) -> Result<Vec<u8>> {
    let failed = |error: &std::io::Error| Error::CannotRead { path: path.to_owned(), reason: reason(error) };
    if path.is_dir() {
        return Err(failed(&std::io::Error::from(std::io::ErrorKind::IsADirectory)));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| failed(&error))?;
    file.take(most).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    Ok(bytes)
}
