//! Search: names first, then everything, newest first; never ranked by bm25, which would score every hit of a prefix.

mod facet;

pub(crate) use facet::facets;
pub(crate) use facet::{FacetCounts, Facets};

use super::Reader;
use crate::domain::awardee::AwardeeKind;
use crate::domain::date::Date;
use crate::domain::fold::fold;
use crate::domain::id::{AwardId, AwardeeId};
use crate::domain::tone::one_style;
use crate::error::Result;
use serde::Serialize;
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization as _;

/// One award that search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// The award.
    pub award: AwardId,
    /// Its awardee.
    pub awardee: AwardeeId,
    /// What the awardee is.
    pub kind: AwardeeKind,
    /// Honorific or rank on this award.
    pub honorific: Option<String>,
    /// The awardee's name.
    pub name: String,
    /// Position on this award.
    pub position: Option<String>,
    /// The unit's name on the day of the decision.
    pub unit: Option<String>,
    /// The form's name.
    pub form: String,
    /// Number of the decision, if it has one.
    pub decision: Option<String>,
    /// Its date, if it has one.
    pub date: Option<Date>,
    /// Whether the decision is still a draft.
    pub draft: bool,
    /// Whether the award was revoked.
    pub revoked: bool,
}

/// How many hits are looked at for exact diacritics before the best `limit` are shown.
const POOL: usize = 200;

/// The awards that hold every word of `text`, the last one as a prefix: hits in the name first, hits that carry the typed
/// diacritics before others, newest first.
pub(crate) fn search(reader: &Reader, text: &str, limit: usize, facets: &Facets) -> Result<Vec<Hit>> {
    let Some(query) = match_query(text) else { return Ok(Vec::new()) };
    let marked = marked_words(text);
    let pool = if marked.is_empty() { limit } else { limit.max(POOL) };
    let mut rows: Vec<i64> = Vec::new();
    for table in ["find_name", "find_all"] {
        let room = pool.saturating_sub(rows.len());
        // Rows of the first tier come again in the second: ask for as many more.
        let ask = i64::try_from(room.saturating_add(rows.len())).unwrap_or(i64::MAX);
        let limit = if room == 0 { 0 } else { ask };
        let found: Vec<i64> = if facets.is_open() {
            let sql = format!("SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?");
            reader.all(&sql, (&query, limit), |row| row.get(0))?
        } else {
            let sql = include_str!("search/narrowed.sql").replace("find_all", table);
            let (query, year, form, kind, unit) = facets.narrowed(query.clone());
            reader.all(&sql, (query, year, form, kind, unit, limit), |row| row.get(0))?
        };
        for row in found {
            if rows.len() < pool && !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    let mut hits = Vec::with_capacity(rows.len());
    for row in rows {
        hits.extend(reader.one(include_str!("search/hit.sql"), [row], hit_from_row)?);
    }
    // Stable: among equals the order of the tiers, and in each the newest first, stays.
    hits.sort_by_cached_key(|hit| exactness(hit, &marked));
    hits.truncate(limit);
    Ok(hits)
}

fn hit_from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Hit> {
    Ok(Hit {
        award: row.get("id")?,
        awardee: row.get("awardee_id")?,
        kind: row.get("kind")?,
        honorific: row.get("honorific")?,
        name: row.get("name")?,
        position: row.get("position")?,
        unit: row.get("unit")?,
        form: row.get("form")?,
        decision: row.get("number")?,
        date: row.get("date")?,
        draft: row.get("draft")?,
        revoked: row.get("revoked")?,
    })
}

/// `"w1" AND "w2" AND "w3"*`, folded; none if nothing is left to look for.
fn match_query(text: &str) -> Option<String> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let (last, rest) = words.split_last()?;
    let mut query: String = rest.iter().map(|word| format!("\"{word}\" AND ")).collect();
    query.push_str(&format!("\"{last}\"*"));
    Some(query)
}

/// The words typed with diacritics, as [`comparable`] writes them.
fn marked_words(text: &str) -> Vec<String> {
    comparable(text).split_whitespace().filter(|word| !word.is_ascii()).map(str::to_owned).collect()
}

/// 0 if the name carries the diacritics that were typed, 1 if anything else does, 2 if nothing.
fn exactness(hit: &Hit, marked: &[String]) -> u8 {
    if marked.is_empty() {
        return 0;
    }
    let carries = |text: &str| marked.iter().all(|word| text.contains(word.as_str()));
    let name = comparable(&hit.name);
    if carries(&name) {
        return 0;
    }
    let parts = [hit.position.as_deref(), hit.unit.as_deref(), Some(hit.form.as_str()), hit.decision.as_deref()];
    let rest: Vec<&str> = parts.into_iter().flatten().collect();
    if carries(&format!("{name} {}", comparable(&rest.join(" ")))) { 1 } else { 2 }
}

/// Lower case, NFC, one style of placing tones (hoà, hòa): what two spellings of one word share.
fn comparable(text: &str) -> String {
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    one_style(&lower)
}
