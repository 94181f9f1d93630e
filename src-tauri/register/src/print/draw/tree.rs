//! What finds the pages of a PDF: the tree of pages, and a bookmark for each.

use super::file::File;
use super::{Bound, object, points};
use crate::print::error::PrintError;
use crate::print::page::Mm;
use std::io::Write;

/// Pages of one branch.
const BRANCH: usize = 50;

/// Writes the pages below `root` and their bookmarks below `outlines`. What the first page has, the others inherit;
/// `resources` is the number of a page's resources.
pub(super) fn write<W: Write>(
    file: &mut File<W>,
    root: u32,
    outlines: u32,
    pages: &[Bound],
    resources: impl Fn(&Bound) -> u32,
) -> Result<(), PrintError> {
    let Some(usual) = pages.first() else { return Ok(()) };
    let shared = format!("/MediaBox{}/Resources {} 0 R", edge(usual.width, usual.height), resources(usual));
    let first = file.numbers(pages.len());
    let branches = pages.len().div_ceil(BRANCH);
    let first_branch = file.numbers(branches);
    file.small(root, node(None, (first_branch..).take(branches), pages.len(), &shared).as_bytes())?;
    for (branch, (number, pages)) in (0..).zip((first_branch..).zip(pages.chunks(BRANCH))) {
        let kids = (first + branch * BRANCH as u32..).take(pages.len());
        file.small(number, node(Some(root), kids, pages.len(), "").as_bytes())?;
    }
    for (at, (number, page)) in (0..).zip((first..).zip(pages)) {
        let parent = first_branch + at / BRANCH as u32;
        // A trim box is not inherited.
        let trim = edge(page.width, page.height);
        let mut entries = format!("<</Type/Page/Parent {parent} 0 R/TrimBox{trim}/Contents {} 0 R", page.content);
        if (page.width, page.height) != (usual.width, usual.height) {
            entries += &format!("/MediaBox{trim}");
        }
        if resources(page) != resources(usual) {
            entries += &format!("/Resources {} 0 R", resources(page));
        }
        file.small(number, (entries + ">>").as_bytes())?;
    }
    bookmarks(file, outlines, pages, first)
}

/// A node of the tree: its kids, and how many pages are below it.
fn node(parent: Option<u32>, kids: impl Iterator<Item = u32>, count: usize, more: &str) -> String {
    let parent = parent.map_or_else(String::new, |parent| format!("/Parent {parent} 0 R"));
    let kids = kids.map(|kid| format!("{kid} 0 R")).collect::<Vec<_>>().join(" ");
    format!("<</Type/Pages{parent}/Count {count}/Kids[{kids}]{more}>>")
}

fn edge(width: Mm, height: Mm) -> String {
    format!("[0 0 {} {}]", points(width), points(height))
}

fn bookmarks<W: Write>(file: &mut File<W>, root: u32, pages: &[Bound], first_page: u32) -> Result<(), PrintError> {
    let first = file.numbers(pages.len());
    let last = first + u32::try_from(pages.len()).unwrap_or(u32::MAX) - 1;
    let outlines = format!("<</Type/Outlines/Count {}/First {first} 0 R/Last {last} 0 R>>", pages.len());
    file.small(root, outlines.as_bytes())?;
    for (number, (page, of)) in (first..).zip((first_page..).zip(pages)) {
        let mut entries = b"<</Title".to_vec();
        object::literal(&mut entries, &object::words(&of.title));
        entries.extend(format!("/Parent {root} 0 R/Dest[{page} 0 R/Fit]").as_bytes());
        if number > first {
            entries.extend(format!("/Prev {} 0 R", number - 1).as_bytes());
        }
        if number < last {
            entries.extend(format!("/Next {} 0 R", number + 1).as_bytes());
        }
        entries.extend(b">>");
        file.small(number, &entries)?;
    }
    Ok(())
}
