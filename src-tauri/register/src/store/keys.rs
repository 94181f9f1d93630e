//! Stored keys are made by one version of the program's collation and of its blocks; when the program brings another, all
//! keys of that kind are made anew.

use super::{Write, awardee, unit};
use crate::domain::profile::BLOCKING;
use crate::domain::sort_key::COLLATION;
use crate::error::Result;

/// Makes anew the keys that another program's rules made.
pub(super) fn refresh(write: &Write<'_>) -> Result<()> {
    if now_made_by(write, "collation", COLLATION)? {
        awardee::rebuild_sort_keys(write)?;
        unit::rebuild_sort_keys(write)?;
    }
    if now_made_by(write, "blocking", BLOCKING)? {
        awardee::rebuild_blocks(write)?;
    }
    Ok(())
}

/// Notes that `rule` makes the keys called `name`; answers whether another one did until now.
fn now_made_by(write: &Write<'_>, name: &str, rule: &str) -> Result<bool> {
    let sql = "SELECT id, value FROM setting WHERE name = ?";
    let stored: Option<(i64, String)> = write.one(sql, [name], |row| Ok((row.get(0)?, row.get(1)?)))?;
    match stored {
        Some((_, value)) if value == rule => return Ok(false),
        Some((id, _)) => drop(write.update("setting", id, &[("value", &rule)])?),
        None => drop(write.insert("setting", &[("name", &name), ("value", &rule)])?),
    }
    Ok(true)
}
