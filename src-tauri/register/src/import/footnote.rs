//! Footnotes: a star at a name, and the line under the list that says what the star means.

use super::field::Field;
use super::fields::Fields;
use super::grid::Sheet;
use super::header::Header;
use super::remark::Remarks;
use crate::domain::fold::fold;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// What each mark means, by its stars: "*" is "truy tặng". Most lists have no stars, so none is looked for before a row has.
#[derive(Default)]
pub(super) struct Footnotes<'a> {
    /// The sheet, and the last row of its header.
    below: Option<(&'a Sheet, u32)>,
    found: OnceCell<Meanings>,
}

/// The same, found.
#[derive(Default)]
struct Meanings(BTreeMap<usize, String>);

impl Meanings {
    /// Reads the lines below a header that explain marks.
    fn below(sheet: &Sheet, row: u32) -> Self {
        let mut found = Self::default();
        for (_, cells) in sheet.rows_below(row) {
            if cells.values().any(|text| text.contains('*')) {
                let line = cells.line();
                if is_footnote(&line) {
                    found.read(&line);
                }
            }
        }
        found
    }

    fn read(&mut self, line: &str) {
        let mut rest = line;
        while let Some((_, stars, behind)) = mark_in(rest) {
            let end = mark_in(behind).map_or(behind.len(), |(at, ..)| at);
            let meaning =
                behind.get(..end).unwrap_or_default().trim_matches([' ', ':', '-', '–', '=', ';', ',', '.', '“', '”']);
            let meaning = meaning.strip_prefix("là ").unwrap_or(meaning);
            if meaning.contains(char::is_alphabetic) {
                self.0.entry(stars).or_insert_with(|| meaning.to_owned());
            }
            rest = behind;
        }
    }
}

impl<'a> Footnotes<'a> {
    /// The lines below the header.
    pub(super) fn of(sheet: &'a Sheet, header: &Header) -> Self {
        Self { below: Some((sheet, header.last)), found: OnceCell::default() }
    }

    fn meaning(&self, stars: usize) -> Option<&str> {
        let (sheet, row) = self.below?;
        self.found.get_or_init(|| Meanings::below(sheet, row)).0.get(&stars).map(String::as_str)
    }

    /// What the stars at the number, the name or in the notes of a row mean; that there are some is said.
    pub(super) fn at(
        &self,
        fields: &Fields<'_>,
        at_name: Option<usize>,
        posthumous: bool,
        column: Option<u32>,
        remarks: &mut Remarks<'_>,
    ) -> Option<&str> {
        let of = |field| fields.text(field).filter(|text| text.contains('*')).and_then(|text| without_mark(&text).1);
        let stars = at_name.or_else(|| of(Field::Ordinal)).or_else(|| of(Field::Note))?;
        let meaning = self.meaning(stars);
        // "(*) truy tặng" in the notes explains itself.
        if meaning.is_some() || !posthumous {
            remarks.stars(stars, meaning, column);
        }
        meaning
    }
}

/// Whether a line that stands alone explains marks: "(*) truy tặng", "Ghi chú: dấu (*) là truy tặng".
pub(super) fn is_footnote(line: &str) -> bool {
    let line = line.trim_start();
    let Some((at, _, behind)) = mark_in(line) else { return false };
    let lead = fold(line.get(..at).unwrap_or_default());
    let says = behind.contains(char::is_alphabetic);
    let bracketed = line.starts_with('(');
    let introduced =
        ["ghi chu", "chu thich", "luu y", "dau", "nguoi co dau"].iter().any(|start| lead.starts_with(start));
    says && (introduced || (lead.is_empty() && (bracketed || fold(behind).starts_with("truy tang"))))
}

/// A text without its mark, and how many stars the mark has: "Trần Minh Khởi (*)", "Thạch Sang**".
pub(super) fn without_mark(text: &str) -> (String, Option<usize>) {
    match mark_in(text) {
        // "* Trần Minh Khởi" is an item of a list.
        Some((0, 1, behind)) if behind.starts_with(' ') && text.starts_with('*') => (text.to_owned(), None),
        Some((at, stars, behind)) => {
            let before = text.get(..at).unwrap_or_default();
            (
                format!("{} {}", before.trim_end_matches(' '), behind.trim_start_matches(' ')).trim().to_owned(),
                Some(stars),
            )
        }
        None => (text.to_owned(), None),
    }
}

/// The first mark: where it begins, how many stars it has, and what stands behind it.
fn mark_in(text: &str) -> Option<(usize, usize, &str)> {
    let star = text.find('*')?;
    let behind = text.get(star..)?.trim_start_matches('*');
    let stars = text.len() - star - behind.len();
    let opened = text.get(..star)?.trim_end().strip_suffix('(').map(str::len);
    let (at, behind) = match (opened, behind.trim_start().strip_prefix(')')) {
        (Some(at), Some(behind)) => (at, behind),
        _ => (star, behind),
    };
    Some((at, stars, behind))
}
