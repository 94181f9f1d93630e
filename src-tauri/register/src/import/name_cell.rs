//! A cell of names that holds more: "1. Ông Trần Minh Khởi; Trưởng ban; Khu công nghiệp An Lạc Đông".

use super::footnote::without_mark;
use super::kind::{begins_as_unit, looks_personal};
use super::position::{begins_as_position, joined, position_and_unit};
use crate::domain::date::Birth;
use crate::domain::fold::fold;
use crate::domain::honorific::addressed;
use crate::domain::letter::is_letter;
use crate::domain::text::clean;

/// What a cell of names holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct NameCell {
    /// The name, honorific included.
    pub(super) name: String,
    /// The position written behind it.
    pub(super) position: Option<String>,
    /// The unit written behind it.
    pub(super) unit: Option<String>,
    /// The birth written behind it: "1975" of "sinh năm 1975".
    pub(super) birth: Option<String>,
    /// Whether the cell says truy tặng.
    pub(super) posthumous: bool,
    /// How many stars stand at the name.
    pub(super) stars: Option<usize>,
}

/// Takes the cell apart: at semicolons; at line breaks, commas and dashes only if what follows is a position or a
/// unit, for names may be wrapped and names of collectives hold commas. A collective is parted at semicolons only.
pub(super) fn name_cell(text: &str, collective: bool) -> NameCell {
    // Most cells hold a name and nothing else.
    if text.chars().all(|c| c == ' ' || is_letter(c)) && !says_posthumous(text) {
        return NameCell { name: clean(text), ..NameCell::default() };
    }
    let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
    let posthumous = says_posthumous(&text);
    if text.contains('(') {
        for mark in ["(truy tặng)", "(Truy tặng)", "(TRUY TẶNG)"] {
            text = text.replace(mark, " ");
        }
    }
    let (text, stars) = without_mark(text.trim());
    let text = without_ordinal(text.trim());
    let (text, bracketed) = if collective { (text, None) } else { without_birth(text) };
    let mut parts: Vec<String> = text.split(';').map(str::to_owned).collect();
    if parts.len() == 1 && !collective {
        parts = split_lines(&text).or_else(|| split_behind_name(&text)).unwrap_or(parts);
    }
    let mut parts = parts.iter().map(|part| clean(part)).filter(|part| !part.is_empty());
    let name = parts.next().unwrap_or_default();
    let rest: Vec<String> = parts.collect();
    let (rest, birth) = if collective { (rest, None) } else { births_apart(rest) };
    let (position, unit) = match rest.as_slice() {
        [] => (None, None),
        [first, behind @ ..] if !behind.is_empty() && !begins_as_unit(first) => (Some(first.clone()), joined(behind)),
        _ => position_and_unit(&rest.join(", ")),
    };
    NameCell { name, position, unit, birth: bracketed.or(birth), posthumous, stars }
}

/// Whether a text says truy tặng.
pub(super) fn says_posthumous(text: &str) -> bool {
    fold(text).contains("truy tang")
}

/// "Trần Văn Khá (sinh năm 1975)" and "(1975)" without the birth, and the birth.
fn without_birth(text: String) -> (String, Option<String>) {
    let found = text.find('(').and_then(|open| Some((open, open + text.get(open..)?.find(')')?)));
    let inside = found.and_then(|(open, close)| Some((open, close, birth_in(text.get(open + 1..close)?)?)));
    match inside {
        Some((open, close, birth)) => {
            let around = [text.get(..open), text.get(close + 1..)].map(Option::unwrap_or_default);
            (around.concat().trim().to_owned(), Some(birth))
        }
        None => (text, None),
    }
}

/// Takes "sinh năm 1975" out of what stands behind a name, and "ngụ" off the front of an address.
fn births_apart(rest: Vec<String>) -> (Vec<String>, Option<String>) {
    if !rest.iter().any(|part| part.split(',').any(|piece| birth_in(piece).is_some() || residence_in(piece).is_some()))
    {
        return (rest, None);
    }
    let mut birth = None;
    let mut kept = Vec::new();
    for part in rest {
        let pieces = part.split(',').map(clean).filter(|piece| match birth_in(piece) {
            Some(found) if birth.is_none() => {
                birth = Some(found);
                false
            }
            _ => true,
        });
        let pieces: Vec<String> =
            pieces.map(|piece| residence_in(&piece).map_or(piece.clone(), str::to_owned)).collect();
        kept.extend(joined(&pieces));
    }
    (kept, birth)
}

/// The birth that a piece names and nothing else: "sinh năm 1975", "SN: 1975", "sinh ngày 15/8/1975", "1975".
fn birth_in(piece: &str) -> Option<String> {
    let piece = piece.trim();
    let digits = piece.find(|c: char| c.is_ascii_digit())?;
    let (lead, rest) = piece.split_at(digits);
    let told =
        matches!(fold(lead).as_str(), "sinh nam" | "sinh ngay" | "sinh" | "sn" | "ns" | "nam sinh" | "ngay sinh");
    let bare = lead.is_empty() && piece.len() >= 4;
    ((told || bare) && Birth::parse(rest).is_some()).then(|| rest.to_owned())
}

/// An address without the word that leads to it: "ngụ ấp Phú Hòa".
fn residence_in(piece: &str) -> Option<&str> {
    const LEADS: [&str; 8] =
        ["hiện ngụ tại ", "hiện ngụ ", "ngụ tại ", "ngụ ", "thường trú tại ", "thường trú ", "trú tại ", "cư trú tại "];
    let piece = piece.trim();
    LEADS.iter().find_map(|lead| {
        piece.get(..lead.len()).filter(|start| start.to_lowercase() == **lead).and(piece.get(lead.len()..))
    })
}

/// Drops "1.", "01)", "a)", "-" in front.
pub(super) fn without_ordinal(text: &str) -> String {
    let bare = text.trim_start_matches(['-', '–', '+', '*', '•', ' ', '\u{a0}']);
    let digits = bare.chars().take_while(char::is_ascii_digit).count();
    let letters = usize::from(digits == 0 && bare.starts_with(|c: char| c.is_ascii_lowercase()));
    let rest = bare.get(digits + letters..).unwrap_or_default();
    let marked = match (digits, letters) {
        (1..=4, 0) => rest.strip_prefix(['.', ')', '/', '-']),
        (0, 1) => rest.strip_prefix(')'),
        _ => None,
    };
    marked.unwrap_or(bare).trim_start().to_owned()
}

fn split_lines(text: &str) -> Option<Vec<String>> {
    let lines: Vec<String> = text.lines().map(clean).filter(|line| !line.is_empty()).collect();
    let second = lines.get(1)?;
    (begins_as_position(second) || begins_as_unit(second)).then_some(lines)
}

/// Parts at the first comma or spaced dash if a person's name stands before it.
fn split_behind_name(text: &str) -> Option<Vec<String>> {
    let text = clean(text);
    let (name, rest) =
        [",", " - ", " – ", " — "].iter().filter_map(|mark| text.split_once(mark)).min_by_key(|(n, _)| n.len())?;
    let taken = addressed(name);
    let first = rest.split(',').next().unwrap_or_default();
    let behind = begins_as_position(rest)
        || begins_as_unit(rest.trim())
        || birth_in(first).is_some()
        || residence_in(first).is_some();
    let personal = taken.household || looks_personal(&taken.name) || taken.honorific.is_some();
    let named = taken.name.split(' ').count() >= 2;
    let sure = behind || (taken.honorific.is_some() && looks_personal(&taken.name));
    (personal && named && sure).then(|| vec![name.to_owned(), rest.to_owned()])
}
