//! Awardees.

use super::change::Cell;
use super::{Reader, Write, unit};
use crate::domain::awardee::{Awardee, AwardeeFacts, AwardeeKind, CitizenId};
use crate::domain::date::Birth;
use crate::domain::fold::fold;
use crate::domain::id::{AwardeeId, UnitId};
use crate::domain::profile::{Blocks, Profile};
use crate::domain::sort_key::{person_sort_key, plain_sort_key};
use crate::error::Result;
use rusqlite::Row;

fn awardee_from_row(row: &Row<'_>) -> rusqlite::Result<Awardee> {
    Ok(Awardee {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        same_as: row.get("same_as_id")?,
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

/// The awardee that `found` is: itself, or the one that it was found to be.
pub(crate) fn itself(reader: &Reader, found: Awardee) -> Result<Awardee> {
    match found.same_as {
        Some(kept) => Ok(by_id(reader, kept)?.unwrap_or(found)),
        None => Ok(found),
    }
}

/// The awardees that were found to be `id`.
pub(crate) fn merged_into(reader: &Reader, id: AwardeeId) -> Result<Vec<Awardee>> {
    reader.all("SELECT * FROM awardee WHERE same_as_id = ? ORDER BY id", [id], awardee_from_row)
}

/// How many awards an awardee has, under whatever name.
pub(crate) fn award_count(reader: &Reader, id: AwardeeId) -> Result<i64> {
    let sql = "SELECT count(*) FROM award
               WHERE awardee_id IN (SELECT ?1 UNION ALL SELECT id FROM awardee WHERE same_as_id = ?1)";
    let count = reader.one(sql, [id], |row| row.get(0))?;
    Ok(count.unwrap_or(0))
}

/// The awardees of that kind and name who are of the same unit, or born on the same day.
pub(crate) fn namesakes(reader: &Reader, facts: &AwardeeFacts) -> Result<Vec<Awardee>> {
    let folded = fold(facts.name.as_str());
    let same = "SELECT * FROM awardee WHERE folded = ? AND kind = ? AND name = ?";
    let of_unit = format!("{same} AND unit_id IS ? ORDER BY id");
    let mut found = reader.all(&of_unit, (&folded, facts.kind, &facts.name, facts.unit), awardee_from_row)?;
    if let Some(Birth::Date(_)) = facts.birth {
        let born = format!("{same} AND birth = ? AND unit_id IS NOT ? ORDER BY id");
        let elsewhere = (&folded, facts.kind, &facts.name, facts.birth, facts.unit);
        found.extend(reader.all(&born, elsewhere, awardee_from_row)?);
    }
    Ok(found)
}

/// Adds an awardee.
pub(crate) fn insert(write: &Write<'_>, facts: &AwardeeFacts) -> Result<AwardeeId> {
    let stable_id = write.fresh_id();
    let first: [Cell<'_>; 1] = [("stable_id", &stable_id)];
    let blocks = profile(write, facts)?.blocks();
    with_cells(facts, blocks, |cells| write.insert("awardee", &[&first, cells].concat())).map(AwardeeId)
}

/// Changes what is known of an awardee.
pub(crate) fn update(write: &Write<'_>, id: AwardeeId, facts: &AwardeeFacts) -> Result<()> {
    let blocks = profile(write, facts)?.blocks();
    with_cells(facts, blocks, |cells| write.update("awardee", id.0, cells)).map(drop)
}

/// The awardees of a unit. When it is renamed they are updated: its name tells in which blocks they are looked for.
pub(crate) fn of_unit(reader: &Reader, id: UnitId) -> Result<Vec<Awardee>> {
    reader.all("SELECT * FROM awardee WHERE unit_id = ? ORDER BY id", [id], awardee_from_row)
}

/// Says which awardee `id` was found to be; none for itself.
pub(crate) fn set_same_as(write: &Write<'_>, id: AwardeeId, kept: Option<AwardeeId>) -> Result<()> {
    write.update("awardee", id.0, &[("same_as_id", &kept)]).map(drop)
}

/// What identifies an awardee, with the newest name of their unit.
pub(super) fn profile(reader: &Reader, facts: &AwardeeFacts) -> Result<Profile> {
    let unit = facts.unit.map(|unit| unit::newest_name(reader, unit)).transpose()?.flatten();
    Ok(Profile::new(facts, unit.as_ref()))
}

fn with_cells<T>(facts: &AwardeeFacts, blocks: Blocks, then: impl FnOnce(&[Cell<'_>]) -> T) -> T {
    then(&[
        ("kind", &facts.kind),
        ("name", &facts.name),
        ("folded", &fold(facts.name.as_str())),
        ("sort_key", &sort_key(facts)),
        ("gender", &facts.gender),
        ("birth", &facts.birth),
        ("citizen_id", &facts.citizen_id),
        ("unit_id", &facts.unit),
        ("block_name", &blocks.name),
        ("block_parts", &blocks.parts),
        ("block_letters", &blocks.letters),
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

/// Makes the block keys of all awardees anew. They are derived, and nothing of it stands in the journal.
pub(super) fn rebuild_blocks(write: &Write<'_>) -> Result<()> {
    let sql = "UPDATE awardee SET block_name = ?, block_parts = ?, block_letters = ? WHERE id = ?";
    for awardee in write.all("SELECT * FROM awardee", [], awardee_from_row)? {
        let Blocks { name, parts, letters } = profile(write, &awardee.facts)?.blocks();
        write.connection.prepare_cached(sql)?.execute((name, parts, letters, awardee.id))?;
    }
    Ok(())
}
