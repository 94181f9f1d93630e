//! Search: names first, then everything, newest first; never ranked by bm25, which would score every hit of a prefix.

mod facet;

pub(crate) use facet::facets;
pub(crate) use facet::{FacetCounts, Facets};

use facet::FITS;

use super::Reader;
use crate::domain::awardee::AwardeeKind;
use crate::domain::date::Date;
use crate::domain::fold::fold;
use crate::domain::id::{AwardId, AwardeeId};
use crate::domain::tone::one_style;
use crate::error::Result;
use serde::Serialize;
use std::collections::HashSet;
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
    /// How many issued, unrevoked awards its awardee has.
    pub times: i64,
}

/// Which of the hits are asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    /// How many come before them.
    pub(crate) offset: usize,
    /// At most so many.
    pub(crate) limit: usize,
}

/// How many of the first hits are looked at for exact diacritics; those behind them stay in their order, so that windows
/// of one search fit together.
const POOL: usize = 100;

/// The awards that hold every word of `text`, the last one as a prefix: hits in the name first, hits that carry the typed
/// diacritics before others, newest first. Without words, every award.
pub(crate) fn search(reader: &Reader, text: &str, window: Window, facets: &Facets) -> Result<Vec<Hit>> {
    let marked = marked_words(text);
    let end = window.offset.saturating_add(window.limit);
    let most = if marked.is_empty() { end } else { end.max(POOL) };
    let mut rows = ordered_rows(reader, text, most, facets)?;
    if !marked.is_empty() && window.offset < POOL {
        let (pool, rest) = rows.split_at(rows.len().min(POOL));
        let pool = pool.iter().map(|row| Ok((exactness(reader, *row, &marked)?, *row)));
        let mut pool = pool.collect::<Result<Vec<(u8, i64)>>>()?;
        // Stable: among equals the order of the tiers, and in each the newest first, stays.
        pool.sort_by_key(|(exactness, _)| *exactness);
        rows = pool.into_iter().map(|(_, row)| row).chain(rest.iter().copied()).collect();
    }
    let shown = rows.into_iter().skip(window.offset).take(window.limit);
    let hit = |row| reader.one(include_str!("search/hit.sql"), [row], hit_from_row).transpose();
    shown.filter_map(hit).collect()
}

/// The first `most` awards in their order, exact diacritics aside.
fn ordered_rows(reader: &Reader, text: &str, most: usize, facets: &Facets) -> Result<Vec<i64>> {
    let query = match_query(text);
    let tiers: &[&str] = if query.is_some() { &["find_name", "find_all"] } else { &["grid_row"] };
    let mut rows: Vec<i64> = Vec::new();
    let mut seen: HashSet<i64> = HashSet::new();
    for table in tiers {
        let room = most.saturating_sub(rows.len());
        // Rows of the first tier come again in the second: ask for as many more.
        let ask = i64::try_from(room.saturating_add(rows.len())).unwrap_or(i64::MAX);
        let limit = if room == 0 { 0 } else { ask };
        let found: Vec<i64> = match &query {
            Some(query) if facets.is_open() => {
                let sql = format!("SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?");
                reader.all(&sql, (query, limit), |row| row.get(0))?
            }
            _ => {
                let hits = facet::hits(query.as_deref(), table);
                let (year, form, kind, unit) = facets.narrowed();
                let sql = format!("SELECT id {hits} AND {FITS} ORDER BY id DESC LIMIT ?6");
                reader.all(&sql, (&query, year, form, kind, unit, limit), |row| row.get(0))?
            }
        };
        let fresh = found.into_iter().filter(|row| seen.insert(*row));
        rows.extend(fresh.take(room));
    }
    Ok(rows)
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
        times: row.get("times")?,
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

/// 0 if the name of an award carries the diacritics that were typed, 1 if what else is shown of it does, 2 if nothing.
fn exactness(reader: &Reader, row: i64, marked: &[String]) -> Result<u8> {
    let carries = |text: &str| marked.iter().all(|word| text.contains(word.as_str()));
    let said = |sql| -> Result<String> {
        let said: Option<String> = reader.one(sql, [row], |row| row.get(0))?;
        Ok(comparable(&said.unwrap_or_default()))
    };
    if carries(&said(include_str!("search/name.sql"))?) {
        return Ok(0);
    }
    Ok(if carries(&said(include_str!("search/shown.sql"))?) { 1 } else { 2 })
}

/// Lower case, NFC, one style of placing tones (hoà, hòa): what two spellings of one word share.
fn comparable(text: &str) -> String {
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    one_style(&lower)
}
