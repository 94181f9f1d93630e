//! Artworks: pictures of an office's own, for the ground of its certificates.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

crate::domain::codes! {
    /// What an artwork is for.
    ArtworkKind {
        /// An emblem, a frame, a logo: printed where a template says.
        Image = "image",
        /// A scan of a blank (phôi): shown under the words while a template is made, never printed.
        Scan = "scan",
    }
}

crate::domain::codes! {
    /// What kind of file an artwork is.
    MediaType {
        /// PNG.
        Png = "image/png",
        /// JPEG.
        Jpeg = "image/jpeg",
        /// SVG.
        Svg = "image/svg+xml",
    }
}

/// Two points of a line on the scan that is level or upright on the blank; from 0 to 1 across its width and height.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Straighten {
    /// One end.
    pub from: [f64; 2],
    /// The other end.
    pub to: [f64; 2],
}

/// The name of an artwork wherever it travels: the SHA-256 of its bytes, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct ArtworkKey(String);

impl ArtworkKey {
    /// The name with that text; none if it is not 64 hexadecimal digits in lower case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
        (text.len() == 64 && text.bytes().all(is_digit)).then(|| Self(text.to_owned()))
    }

    /// The name of bytes with that SHA-256.
    #[must_use]
    pub fn of_digest(digest: [u8; 32]) -> Self {
        Self(hex::encode(digest))
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ArtworkKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<ArtworkKey> for String {
    fn from(key: ArtworkKey) -> Self {
        key.0
    }
}

impl TryFrom<String> for ArtworkKey {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| format!("{text} is not the name of an artwork"))
    }
}
