//! Sort keys are made by one version of the collation; when the program brings another, all keys are made anew.

use super::{Write, awardee, unit};
use crate::domain::sort_key::COLLATION;
use crate::error::Result;

/// Whether the stored keys are of another collation than this program's.
pub(super) fn are_stale(write: &Write<'_>) -> Result<bool> {
    let stored: Option<String> =
        write.one("SELECT value FROM setting WHERE name = 'collation'", [], |row| row.get(0))?;
    Ok(stored.as_deref() != Some(COLLATION))
}

/// Makes every sort key anew and notes which collation made them.
pub(super) fn rebuild(write: &Write<'_>) -> Result<()> {
    awardee::rebuild_sort_keys(write)?;
    unit::rebuild_sort_keys(write)?;
    let setting: Option<i64> = write.one("SELECT id FROM setting WHERE name = 'collation'", [], |row| row.get(0))?;
    match setting {
        Some(id) => write.update("setting", id, &[("value", &COLLATION)]).map(|_| ()),
        None => write.insert("setting", &[("name", &"collation"), ("value", &COLLATION)]).map(|_| ()),
    }
}
