//! The numbers that Word puts before paragraphs by itself: they stand in no text, yet a person sees them.

use super::super::error::ListError;
use super::super::package::{Node, Xml};
use std::collections::HashMap;

/// Levels that Word knows.
const LEVELS: u32 = 9;

/// How the levels of each numbering are counted, and how far they are.
#[derive(Default)]
pub(super) struct Numbering {
    /// By key of a list: the key of what it is made after.
    made_after: HashMap<String, String>,
    levels: HashMap<(String, u32), Level>,
    /// The list that a style of paragraphs brings with it, and its level.
    styles: HashMap<String, (String, u32)>,
    /// The last number given, by what the list is made after.
    counts: HashMap<(String, u32), u32>,
}

#[derive(Clone, Default)]
struct Level {
    format: String,
    start: Option<u32>,
}

impl Numbering {
    /// Reads `word/numbering.xml`.
    pub(super) fn read(text: &str) -> Result<Self, ListError> {
        let mut found = Self::default();
        let (mut model, mut list, mut level) = (None, None, 0);
        let mut xml = Xml::new(text);
        while let Some(node) = xml.next()? {
            match node {
                Node::Open(tag) => match tag.name().as_str() {
                    "abstractNum" => model = tag.attribute("abstractNumId"),
                    "num" => list = tag.attribute("numId"),
                    "abstractNumId" => {
                        if let (Some(list), Some(model)) = (&list, tag.attribute("val")) {
                            found.made_after.insert(list.clone(), model);
                        }
                    }
                    "lvl" => level = tag.number("ilvl").unwrap_or(0).min(LEVELS),
                    "start" | "numFmt" => {
                        if let Some(model) = &model {
                            let known = found.levels.entry((model.clone(), level)).or_default();
                            match tag.number("val") {
                                Some(start) => known.start = Some(start),
                                None => known.format = tag.attribute("val").unwrap_or_default(),
                            }
                        }
                    }
                    _ => {}
                },
                Node::Close(name) if name == "abstractNum" => model = None,
                Node::Close(name) if name == "num" => list = None,
                _ => {}
            }
        }
        Ok(found)
    }

    /// Reads `word/styles.xml`: "List Number" numbers its paragraphs, and so does a style made after it.
    pub(super) fn read_styles(&mut self, text: &str) -> Result<(), ListError> {
        let (mut style, mut level) = (String::new(), 0);
        let mut xml = Xml::new(text);
        while let Some(node) = xml.next()? {
            let Node::Open(tag) = node else { continue };
            match (tag.name().as_str(), tag.attribute("val")) {
                ("style", _) => (style, level) = (tag.attribute("styleId").unwrap_or_default(), 0),
                ("ilvl", Some(_)) => level = tag.number("val").unwrap_or(0),
                ("numId", Some(list)) => {
                    self.styles.insert(style.clone(), (list, level));
                }
                ("basedOn", Some(model)) => {
                    if let Some(known) = self.styles.get(&model).cloned() {
                        self.styles.insert(style.clone(), known);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The number that a style gives to the next paragraph.
    pub(super) fn next_of_style(&mut self, style: &str) -> Option<String> {
        let (list, level) = self.styles.get(style)?.clone();
        self.next(&list, level)
    }

    /// The number of the next paragraph of a list, as a person would type it: "3.", "II.", "b)"; none for a bullet.
    pub(super) fn next(&mut self, list: &str, level: u32) -> Option<String> {
        let model = self.made_after.get(list)?.clone();
        let level = level.min(LEVELS);
        let known = self.levels.get(&(model.clone(), level)).cloned().unwrap_or_default();
        for deeper in level + 1..=LEVELS {
            self.counts.remove(&(model.clone(), deeper));
        }
        let start = known.start.unwrap_or(1);
        let count =
            self.counts.entry((model, level)).and_modify(|count| *count = count.saturating_add(1)).or_insert(start);
        written(*count, &known.format)
    }
}

fn written(count: u32, format: &str) -> Option<String> {
    let letter = |first: char| char::from_u32(u32::from(first) + count.saturating_sub(1) % 26);
    match format {
        "" | "decimal" | "decimalZero" => Some(format!("{count}.")),
        "upperRoman" => Some(format!("{}.", roman(count))),
        "lowerRoman" => Some(format!("{})", roman(count).to_lowercase())),
        "upperLetter" => letter('A').map(|letter| format!("{letter}.")),
        "lowerLetter" => letter('a').map(|letter| format!("{letter})")),
        _ => None,
    }
}

fn roman(mut count: u32) -> String {
    let mut text = String::new();
    for (value, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while count >= value && text.len() < 20 {
            text.push_str(letters);
            count -= value;
        }
    }
    text
}
