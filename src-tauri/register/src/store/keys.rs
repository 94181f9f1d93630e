//! Stored keys are made by one version of the program's collation and of its blocks; when the program brings another, all
//! keys of that kind are made anew.

use super::{Write, awardee, unit};
use crate::domain::profile::BLOCKING;
use crate::domain::sort_key::COLLATION;
use crate::error::Result;

/// Makes anew the keys that another program's rules made.
pub(super) fn refresh(write: &Write<'_>) -> Result<()> {
    let collation = rule(write, "collation")?;
    if collation.as_ref().is_none_or(|(_, rule)| rule != COLLATION) {
        awardee::rebuild_sort_keys(write)?;
        unit::rebuild_sort_keys(write)?;
        match collation {
            Some((id, _)) => drop(write.update("setting", id, &[("value", &COLLATION)])?),
            None => drop(write.insert("setting", &[("name", &"collation"), ("value", &COLLATION)])?),
        }
    }
    if rule(write, "blocking")?.is_none_or(|(_, rule)| rule != BLOCKING) {
        // Nothing of it stands in the journal: what was done before can still be undone.
        awardee::rebuild_blocks(write)?;
        let sql = "INSERT INTO setting (name, value) VALUES ('blocking', ?)
                   ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        write.connection.execute(sql, [BLOCKING])?;
    }
    Ok(())
}

/// The setting that notes which rule made the keys of that kind, and the rule.
fn rule(write: &Write<'_>, kind: &str) -> Result<Option<(i64, String)>> {
    write.one("SELECT id, value FROM setting WHERE name = ?", [kind], |row| Ok((row.get(0)?, row.get(1)?)))
}
