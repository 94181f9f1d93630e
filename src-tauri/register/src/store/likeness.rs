//! Awardees that may be one: found in blocks of equal keys, compared one by one.

use super::{Reader, Write, awardee};
use crate::domain::awardee::Awardee;
use crate::domain::id::AwardeeId;
use crate::domain::likeness::Likeness;
use crate::domain::profile::{Blocks, COMMON, Profile};
use crate::error::Result;

/// The columns that hold keys of blocks.
const COLUMNS: [&str; 3] = ["block_name", "block_parts", "block_letters"];

/// The awardees of the register that may be the one `profile` is of, the likest first; those that were merged stand for
/// the one they were found to be.
pub(crate) fn alike(reader: &Reader, profile: &Profile) -> Result<Vec<(Awardee, Likeness)>> {
    let Blocks { parts, letters, .. } = profile.blocks();
    let names = profile.near_name_blocks().into_iter().map(|key| (COLUMNS[0], key));
    let keys = names.chain(parts.map(|key| (COLUMNS[1], key))).chain(letters.map(|key| (COLUMNS[2], key)));
    let mut met = Vec::new();
    let mut found: Vec<(Awardee, Likeness)> = Vec::new();
    for (column, key) in keys {
        for id in block(reader, column, key)? {
            if met.contains(&id) {
                continue;
            }
            met.push(id);
            let Some(known) = awardee::by_id(reader, id)? else { continue };
            let Some(likeness) = profile.likeness(&awardee::profile(reader, &known.facts)?) else { continue };
            let known = awardee::itself(reader, known)?;
            match found.iter_mut().find(|(one, _)| one.id == known.id) {
                Some((_, best)) if best.score < likeness.score => *best = likeness,
                Some(_) => {}
                None => found.push((known, likeness)),
            }
        }
    }
    found.sort_by(|(_, one), (_, other)| (one.class, other.score).cmp(&(other.class, one.score)));
    Ok(found)
}

/// The awardees of one block; none where there are too many to mean anything.
fn block(reader: &Reader, column: &str, key: i64) -> Result<Vec<AwardeeId>> {
    let sql = format!("SELECT id FROM awardee WHERE {column} = ? LIMIT {}", COMMON + 1);
    let found: Vec<AwardeeId> = reader.all(&sql, [key], |row| row.get(0))?;
    Ok(if found.len() > COMMON { Vec::new() } else { found })
}

/// All blocks of several awardees who stand by themselves, as lists of keys.
pub(crate) fn blocks(reader: &Reader) -> Result<Vec<Vec<AwardeeId>>> {
    let mut blocks = Vec::new();
    for column in COLUMNS {
        let sql = format!(
            "SELECT group_concat(id) FROM awardee INDEXED BY awardee_{column}
             WHERE {column} IS NOT NULL AND same_as_id IS NULL
             GROUP BY {column} HAVING count(*) BETWEEN 2 AND {COMMON}"
        );
        let found: Vec<String> = reader.all(&sql, [], |row| row.get(0))?;
        let ids = |block: String| block.split(',').filter_map(|id| id.parse().ok()).map(AwardeeId).collect();
        blocks.extend(found.into_iter().map(ids));
    }
    Ok(blocks)
}

/// What identifies the awardee `id`.
pub(crate) fn profile(reader: &Reader, id: AwardeeId) -> Result<Option<Profile>> {
    let known = awardee::by_id(reader, id)?;
    known.map(|known| awardee::profile(reader, &known.facts)).transpose()
}

/// Whether a clerk has told the two apart.
pub(crate) fn are_apart(reader: &Reader, one: AwardeeId, other: AwardeeId) -> Result<bool> {
    Ok(apart(reader, one, other)?.is_some())
}

fn apart(reader: &Reader, one: AwardeeId, other: AwardeeId) -> Result<Option<i64>> {
    let sql = "SELECT id FROM awardee_apart WHERE one_id = ? AND other_id = ?";
    reader.one(sql, (one.min(other), one.max(other)), |row| row.get(0))
}

/// All whom a clerk has told apart from `id`.
pub(crate) fn apart_from(reader: &Reader, id: AwardeeId) -> Result<Vec<AwardeeId>> {
    let sql = "SELECT other_id FROM awardee_apart WHERE one_id = ?1
               UNION SELECT one_id FROM awardee_apart WHERE other_id = ?1";
    reader.all(sql, [id], |row| row.get(0))
}

/// Remembers that the two are not one.
pub(crate) fn keep_apart(write: &Write<'_>, one: AwardeeId, other: AwardeeId) -> Result<()> {
    if one != other && !are_apart(write, one, other)? {
        write.insert("awardee_apart", &[("one_id", &one.min(other)), ("other_id", &one.max(other))])?;
    }
    Ok(())
}

/// Forgets that the two are not one.
pub(crate) fn forget_apart(write: &Write<'_>, one: AwardeeId, other: AwardeeId) -> Result<()> {
    match apart(write, one, other)? {
        Some(row) => write.delete("awardee_apart", row),
        None => Ok(()),
    }
}
