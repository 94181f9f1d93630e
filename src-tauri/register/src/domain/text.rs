//! Words as a clerk writes them, made safe: NFC, one space between words, no invisible characters.
//! The spelling itself (hoà or hòa, capitals) is never touched. Lists repeat their words, so a copy of them shares them.

use super::sentence::Sentence;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use ts_rs::TS;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The longest [`Name`], in characters; the longest unit name met in real lists has 99.
pub const NAME_MAX: usize = 200;
/// The longest [`Prose`], in characters; real achievements run to 200.
pub const PROSE_MAX: usize = 1000;

/// Normalises one line: NFC, every run of white space (no-break spaces, line breaks, tabs) becomes one
/// space, ends trimmed, control, zero-width and bidirectional characters dropped.
#[must_use]
pub fn clean(text: &str) -> String {
    // Most texts are clean as they come, or composed at least, which is sooner seen than done.
    if is_clean(text) {
        text.to_owned()
    } else if is_composed(text) {
        one_line(text.len(), text.chars())
    } else {
        one_line(text.len(), text.nfc())
    }
}

/// Whether `text` is surely what [`clean`] would make of it: words of ASCII and Vietnamese, a space between two.
fn is_clean(text: &str) -> bool {
    let mut gap = true;
    let settled = text.chars().all(|c| match c {
        ' ' => !std::mem::replace(&mut gap, true),
        '!'..='~' | 'À'..='ư' | '\u{1ea0}'..='\u{1ef9}' => {
            gap = false;
            true
        }
        _ => false,
    });
    settled && (!gap || text.is_empty())
}

/// Whether `text` is surely in NFC.
pub(super) fn is_composed(text: &str) -> bool {
    // All letters of Vietnamese stand below the combining marks or in one block; nothing before them changes them.
    let settled = |c: char| c < '\u{300}' || ('\u{1ea0}'..='\u{1ef9}').contains(&c);
    text.chars().all(settled) || is_nfc_quick(text.chars()) == IsNormalized::Yes
}

fn one_line(size: usize, chars: impl Iterator<Item = char>) -> String {
    let mut out = String::with_capacity(size);
    let mut gap = false;
    for c in chars {
        if c.is_whitespace() {
            gap = !out.is_empty();
        } else if !is_invisible(c) {
            if std::mem::take(&mut gap) {
                out.push(' ');
            }
            out.push(c);
        }
    }
    out
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// Why a text was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextError {
    /// Nothing but white space.
    Empty,
    /// Longer than `most` characters.
    TooLong {
        /// Characters found.
        found: usize,
        /// Characters allowed.
        most: usize,
    },
}

impl TextError {
    /// What is wrong, for a person.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::Empty => Sentence::new("Ô này còn trống.", "This is empty."),
            Self::TooLong { found, most } => Sentence::new(
                format!("Nội dung dài {found} ký tự, nhiều hơn mức {most} ký tự."),
                format!("The text has {found} characters; at most {most} are allowed."),
            ),
        }
    }
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident <= $most:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(try_from = "String", into = "String")]
        #[ts(type = "string")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Cleans `text` (see [`clean`]) and checks its length.
            ///
            /// # Errors
            /// [`TextError`] if nothing is left or it is too long.
            pub fn parse(text: &str) -> Result<Self, TextError> {
                let cleaned = clean(text);
                let found = cleaned.chars().count();
                match found {
                    0 => Err(TextError::Empty),
                    _ if found > $most => Err(TextError::TooLong { found, most: $most }),
                    _ => Ok(Self(cleaned.into())),
                }
            }

            /// The cleaned text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.as_str().to_owned()
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text).map_err(|error| error.sentence().vi)
            }
        }
    )+};
}

texts! {
    /// A name on one line: of a person, a collective, a unit, an issuer, a campaign, a form.
    Name <= NAME_MAX;
    /// A passage: an achievement (thành tích), a reason, a law basis.
    Prose <= PROSE_MAX;
}
