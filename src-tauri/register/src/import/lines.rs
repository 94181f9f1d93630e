//! Running text with numbered lines as a [`Sheet`]: "1. Ông Trần Minh Khởi, Trưởng ban …". The lines before the list
//! stand above the sheet; each row keeps the number of its line.

use super::grid::Sheet;
use super::kind::{begins_as_unit, looks_personal};
use super::legacy;
use super::name_cell::name_cell;
use super::section::section_in;
use crate::domain::fold::fold;
use crate::domain::honorific::addressed;

/// Words of decisions that number their articles as lists number their awardees.
const PROSE: [&str; 4] = ["trach nhiem", "thi hanh", "quyet dinh nay", "hieu luc"];

/// The numbered lines of a text with the headings between them; none if they do not read as a list. Lines are
/// numbered from 1.
pub(super) fn sheet_from_lines(name: &str, lines: &[(u32, String)]) -> Option<Sheet> {
    let mut sheet = Sheet::new(name);
    sheet.above = lines.iter().map(|(_, line)| line.clone()).collect();
    let shown = legacy::shown(&sheet).above;
    let numbered = shown.iter().filter(|line| entry(line).is_some()).count();
    let listed = |line: &String| entry(line).is_some_and(|(_, rest)| names_somebody(rest));
    let sure = shown.iter().filter(|line| listed(line)).count();
    if sure * 2 < numbered || sure == 0 {
        return None;
    }
    let first = shown.iter().position(listed)?;
    let headings = shown.iter().take(first).rev().take_while(|line| section_in(line).is_some()).count();
    let begins = first - headings;
    sheet.lines = true;
    sheet.above.truncate(begins);
    for ((row, line), shown) in lines.iter().zip(&shown).skip(begins) {
        if let Some((number, _)) = entry(shown) {
            sheet.put(*row, 0, number.to_owned());
        }
        sheet.put(*row, 1, item(line).map_or(line.as_str(), |(_, rest)| rest).to_owned());
    }
    Some(sheet)
}

/// The lines of a text that hold something, numbered from 1.
pub(super) fn lines_of(text: &str) -> Vec<(u32, String)> {
    (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(row, line)| (row, line.to_owned()))
        .collect()
}

/// Number and rest of a numbered line. "1. Tập thể" is a heading, whatever its number.
fn entry(line: &str) -> Option<(&str, &str)> {
    item(line).filter(|(_, rest)| section_in(rest).is_none())
}

/// Number and rest of "1. Ông …", "02) Bà …", "3/ …"; "15/8/1975" and "1.2. …" are none.
fn item(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches(['\u{feff}', '\u{a0}', ' ', '\t', '"']);
    let digits = line.find(|c: char| !c.is_ascii_digit()).filter(|digits| (1..=4).contains(digits))?;
    let (number, rest) = line.split_at(digits);
    let rest = rest.strip_prefix(['.', ')', '/', '-', '\t'])?;
    // Lines of a list end as clauses of one sentence do.
    let rest = rest.trim_matches([' ', '\t', '\u{a0}']).trim_end_matches([';', '.', ',']);
    (!rest.is_empty() && !rest.starts_with(|c: char| c.is_ascii_digit())).then_some((number, rest))
}

fn names_somebody(text: &str) -> bool {
    let folded = fold(text);
    if PROSE.iter().any(|words| folded.contains(words)) {
        return false;
    }
    let taken = addressed(&name_cell(text, false).name);
    taken.household || taken.honorific.is_some() || looks_personal(&taken.name) || begins_as_unit(text.trim())
}
