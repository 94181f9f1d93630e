//! Brings a file to the newest format: numbered steps, up only, each once and in order, all in one transaction.

use super::file::check;
use crate::error::{Error, Result};
use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// The mark in the file's header that says it is a register: "SoVa".
pub(super) const APPLICATION_ID: i32 = 0x536f_5661;

/// The steps, oldest first. A released step is never edited: its text is fingerprinted in every file.
const STEPS: &[&str] = &[
    include_str!("../../../../migrations/0001_register.sql"),
    include_str!("../../../../migrations/0002_law.sql"),
    include_str!("../../../../migrations/0003_undo.sql"),
    include_str!("../../../../migrations/0004_grid.sql"),
    include_str!("../../../../migrations/0005_same_person.sql"),
    include_str!("../../../../migrations/0006_waved.sql"),
    include_str!("../../../../migrations/0007_undo_great.sql"),
    include_str!("../../../../migrations/0008_calibration.sql"),
    include_str!("../../../../migrations/0009_list_memory.sql"),
    include_str!("../../../../migrations/0010_templates.sql"),
    include_str!("../../../../migrations/0011_printing.sql"),
    include_str!("../../../../migrations/0012_artwork.sql"),
    include_str!("../../../../migrations/0013_unit_names.sql"),
    include_str!("../../../../migrations/0014_artwork_gone.sql"),
];

/// The newest format.
pub(super) fn newest() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// Runs the steps that `connection` has not had, after setting a verified copy of the file aside.
pub(super) fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version == newest() {
        return check_fingerprints(connection, path);
    }
    if version > 0 {
        check_fingerprints(connection, path)?;
        set_copy_aside(connection, path, version)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if version == 0 {
        transaction.execute_batch(
            "CREATE TABLE migration (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL CHECK (length(sha256) = 64)) STRICT;",
        )?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    for (step, text) in (1..).zip(STEPS).skip(usize::try_from(version).unwrap_or(0)) {
        transaction.execute_batch(text)?;
        transaction.execute("INSERT INTO migration (id, sha256) VALUES (?, ?)", (step, fingerprint(text)))?;
        transaction.pragma_update(None, "user_version", step)?;
    }
    check(&transaction)?;
    Ok(transaction.commit()?)
}

/// Refuses a file whose steps are not the ones known here.
pub(super) fn check_fingerprints(connection: &Connection, path: &Path) -> Result<()> {
    let mut steps = connection.prepare("SELECT id, sha256 FROM migration ORDER BY id")?;
    let steps = steps.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    for step in steps {
        let (step, found) = step?;
        let known = usize::try_from(step - 1).ok().and_then(|place| STEPS.get(place));
        if known.is_none_or(|text| fingerprint(text) != found) {
            return Err(Error::ForeignStep { path: path.to_owned(), step });
        }
    }
    Ok(())
}

/// The SHA-256 of a text, in hexadecimal.
pub(super) fn fingerprint(text: &str) -> String {
    // Line ends differ between checkouts; the text does not.
    hex::encode(Sha256::digest(text.replace("\r\n", "\n")))
}

/// Copies the file to "… before format N", and opens the copy to see that it is whole.
fn set_copy_aside(connection: &Connection, path: &Path, version: i64) -> Result<()> {
    let copy = free_name(path, version);
    let name = copy.to_string_lossy();
    connection.execute("VACUUM INTO ?", [&name])?;
    check(&Connection::open_with_flags(&copy, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)?)
}

fn free_name(path: &Path, version: i64) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let candidates = (1..).map(|turn| {
        let turn = if turn == 1 { String::new() } else { format!(" ({turn})") };
        path.with_file_name(format!("{stem} - bản sao định dạng {version}{turn}.sovang"))
    });
    candidates.into_iter().find(|copy| !copy.exists()).unwrap_or_else(|| path.with_extension("copy"))
}
