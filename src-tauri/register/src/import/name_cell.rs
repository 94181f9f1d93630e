//! A cell of names that holds more: "1. Ông Trần Minh Khởi; Trưởng ban; Khu công nghiệp An Lạc Đông".

use super::kind::{begins_as_unit, looks_personal};
use super::position::{begins_as_position, joined, position_and_unit};
use crate::domain::fold::fold;
use crate::domain::honorific::addressed;
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
    /// Whether the cell says truy tặng.
    pub(super) posthumous: bool,
}

/// Takes the cell apart: at semicolons; at line breaks, commas and dashes only if what follows is a position or a
/// unit, for names may be wrapped and names of collectives hold commas. A collective is parted at semicolons only.
pub(super) fn name_cell(text: &str, collective: bool) -> NameCell {
    let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
    let posthumous = fold(&text).contains("truy tang");
    if text.contains('(') {
        for mark in ["(truy tặng)", "(Truy tặng)", "(TRUY TẶNG)", "(*)"] {
            text = text.replace(mark, " ");
        }
    }
    let text = without_ordinal(text.trim());
    let mut parts: Vec<String> = text.split(';').map(str::to_owned).collect();
    if parts.len() == 1 && !collective {
        parts = split_lines(&text).or_else(|| split_behind_name(&text)).unwrap_or(parts);
    }
    let mut parts = parts.iter().map(|part| clean(part)).filter(|part| !part.is_empty());
    let name = parts.next().unwrap_or_default();
    let rest: Vec<String> = parts.collect();
    let (position, unit) = match rest.as_slice() {
        [] => (None, None),
        [first, behind @ ..] if !behind.is_empty() && !begins_as_unit(first) => (Some(first.clone()), joined(behind)),
        _ => position_and_unit(&rest.join(", ")),
    };
    NameCell { name, position, unit, posthumous }
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
    let behind = begins_as_position(rest) || begins_as_unit(rest.trim());
    let personal = taken.household || looks_personal(&taken.name) || taken.honorific.is_some();
    let named = taken.name.split(' ').count() >= 2;
    let sure = behind || (taken.honorific.is_some() && looks_personal(&taken.name));
    (personal && named && sure).then(|| vec![name.to_owned(), rest.to_owned()])
}
