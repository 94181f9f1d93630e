//! Awardees.

use super::change::Cell;
use super::{Reader, Write};
use crate::domain::awardee::{Awardee, AwardeeFacts, AwardeeKind, CitizenId};
use crate::domain::fold::fold;
use crate::domain::id::AwardeeId;
use crate::domain::sort_key::{person_sort_key, plain_sort_key};
use crate::error::Result;
use rusqlite::Row;

fn awardee_from_row(row: &Row<'_>) -> rusqlite::Result<Awardee> {
    Ok(Awardee {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        facts: AwardeeFacts {
            kind: row.get("kind")?,
            name: row.get("name")?,
            gender: row.get("gender")?,
            birth: row.get("birth")?,
            citizen_id: row.get("citizen_id")?,
            unit: row.get("unit_id")?,
        },
    })
}

/// The awardee `id`.
pub(crate) fn by_id(reader: &Reader, id: AwardeeId) -> Result<Option<Awardee>> {
    reader.one("SELECT * FROM awardee WHERE id = ?", [id], awardee_from_row)
}

/// The awardee with that citizen id.
pub(crate) fn by_citizen_id(reader: &Reader, id: &CitizenId) -> Result<Option<Awardee>> {
    reader.one("SELECT * FROM awardee WHERE citizen_id = ?", [id], awardee_from_row)
}

/// How many awards an awardee has.
pub(crate) fn award_count(reader: &Reader, id: AwardeeId) -> Result<i64> {
    let count = reader.one("SELECT count(*) FROM award WHERE awardee_id = ?", [id], |row| row.get(0))?;
    Ok(count.unwrap_or(0))
}

/// All awardees of that kind whose folded name is the same.
pub(crate) fn namesakes(reader: &Reader, kind: AwardeeKind, name: &str) -> Result<Vec<Awardee>> {
    reader.all("SELECT * FROM awardee WHERE folded = ? AND kind = ? ORDER BY id", (fold(name), kind), awardee_from_row)
}

/// Adds an awardee.
pub(crate) fn insert(write: &Write<'_>, facts: &AwardeeFacts) -> Result<AwardeeId> {
    let stable_id = write.fresh_id();
    let first: [Cell<'_>; 1] = [("stable_id", &stable_id)];
    with_cells(facts, |cells| write.insert("awardee", &[&first, cells].concat())).map(AwardeeId)
}

/// Changes what is known of an awardee.
pub(crate) fn update(write: &Write<'_>, id: AwardeeId, facts: &AwardeeFacts) -> Result<()> {
    with_cells(facts, |cells| write.update("awardee", id.0, cells)).map(drop)
}

fn with_cells<T>(facts: &AwardeeFacts, then: impl FnOnce(&[Cell<'_>]) -> T) -> T {
    then(&[
        ("kind", &facts.kind),
        ("name", &facts.name),
        ("folded", &fold(facts.name.as_str())),
        ("sort_key", &sort_key(facts)),
        ("gender", &facts.gender),
        ("birth", &facts.birth),
        ("citizen_id", &facts.citizen_id),
        ("unit_id", &facts.unit),
    ])
}

fn sort_key(facts: &AwardeeFacts) -> Vec<u8> {
    match facts.kind {
        AwardeeKind::Individual => person_sort_key(&facts.name),
        AwardeeKind::Collective | AwardeeKind::Household => plain_sort_key(facts.name.as_str()),
    }
}

/// Makes the sort keys of all awardees anew.
pub(super) fn rebuild_sort_keys(write: &Write<'_>) -> Result<()> {
    for awardee in write.all("SELECT * FROM awardee", [], awardee_from_row)? {
        write.update("awardee", awardee.id.0, &[("sort_key", &sort_key(&awardee.facts))])?;
    }
    Ok(())
}
