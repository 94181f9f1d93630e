//! The text of a line with fields in braces: "Số: {book_number}", "[{honorific} ]{name}".
//!
//! A field that has nothing to say takes the square brackets around it away, or else the whole line. Doubled braces and
//! brackets stand for themselves. A text that cannot be read stays as it was typed and says what is wrong with it, so that
//! it can be shown and mended.

use crate::domain::certificate::{CertificateWords, WordField};
use crate::domain::sentence::Sentence;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The longest text of a line, in characters.
const TEXT_MAX: usize = 500;

/// A text with fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(from = "String", into = "String")]
#[ts(type = "string")]
pub struct Wording {
    text: String,
    parts: Result<Vec<Part>, Fault>,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// Words of the template's own.
    Words(String),
    /// A field of the certificate.
    Field(WordField),
    /// What goes when a field in it is empty.
    Optional(Vec<Part>),
}

/// Why a text cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fault {
    UnknownField(String),
    Unclosed(char),
    Unopened(char),
    Nested,
    TooLong,
}

impl Wording {
    /// Reads a text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        let parts = if text.chars().count() > TEXT_MAX { Err(Fault::TooLong) } else { parse(&text) };
        Self { text, parts }
    }

    /// The text as it was typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What is wrong with it, if anything is.
    #[must_use]
    pub fn fault(&self) -> Option<Sentence> {
        self.parts.as_ref().err().map(Fault::sentence)
    }

    /// The text with the words in the places of its fields; none if a field without brackets around it is empty.
    #[must_use]
    pub fn filled(&self, words: &CertificateWords) -> Option<String> {
        match &self.parts {
            Ok(parts) => filled(parts, words),
            Err(_) => Some(self.text.clone()),
        }
    }
}

fn filled(parts: &[Part], words: &CertificateWords) -> Option<String> {
    let mut out = String::with_capacity(128);
    for part in parts {
        match part {
            Part::Words(text) => out.push_str(text),
            Part::Field(field) => {
                let value = field.value(words);
                if value.trim().is_empty() {
                    return None;
                }
                out.push_str(&value);
            }
            Part::Optional(parts) => out.push_str(&filled(parts, words).unwrap_or_default()),
        }
    }
    Some(out)
}

fn parse(text: &str) -> Result<Vec<Part>, Fault> {
    let mut parts = Vec::new();
    // What stands before the bracket that is open now.
    let mut before: Option<Vec<Part>> = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' | '}' | '[' | ']' if chars.peek() == Some(&c) => {
                chars.next();
                push(&mut parts, c);
            }
            '{' => {
                let mut name = String::new();
                loop {
                    match chars.next() {
                        Some('}') => break,
                        Some(c) => name.push(c),
                        None => return Err(Fault::Unclosed('{')),
                    }
                }
                let field = WordField::named(&name).ok_or(Fault::UnknownField(name))?;
                parts.push(Part::Field(field));
            }
            '[' if before.is_some() => return Err(Fault::Nested),
            '[' => before = Some(std::mem::take(&mut parts)),
            ']' => {
                let outer = before.take().ok_or(Fault::Unopened(']'))?;
                let inner = std::mem::replace(&mut parts, outer);
                parts.push(Part::Optional(inner));
            }
            '}' => return Err(Fault::Unopened('}')),
            c => push(&mut parts, c),
        }
    }
    if before.is_some() { Err(Fault::Unclosed('[')) } else { Ok(parts) }
}

fn push(parts: &mut Vec<Part>, c: char) {
    match parts.last_mut() {
        Some(Part::Words(words)) => words.push(c),
        _ => parts.push(Part::Words(c.to_string())),
    }
}

impl Fault {
    fn sentence(&self) -> Sentence {
        match self {
            Self::UnknownField(name) => Sentence::new(
                format!("không có trường nào tên “{{{name}}}”"),
                format!("there is no field called “{{{name}}}”"),
            ),
            Self::Unclosed(open) => {
                Sentence::new(format!("dấu “{open}” chưa được đóng lại"), format!("the “{open}” is not closed"))
            }
            Self::Unopened(close) => Sentence::new(
                format!("dấu “{close}” thừa; muốn in chính dấu này thì ghi “{close}{close}”"),
                format!("the “{close}” closes nothing; for the sign itself write “{close}{close}”"),
            ),
            Self::Nested => {
                Sentence::new("dấu “[” không lồng trong dấu “[” khác được", "a “[” cannot stand inside another “[”")
            }
            Self::TooLong => {
                Sentence::new(format!("dài hơn {TEXT_MAX} ký tự"), format!("it has more than {TEXT_MAX} characters"))
            }
        }
    }
}

impl From<String> for Wording {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<Wording> for String {
    fn from(wording: Wording) -> Self {
        wording.text
    }
}
