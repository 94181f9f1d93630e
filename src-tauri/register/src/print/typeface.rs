//! The typefaces that ship with the register. All are under the SIL Open Font License; the licences lie in `fonts/`.

use serde::{Deserialize, Serialize};

/// A typeface for paper. Tinos has the measures of Times New Roman, which Nghị định 30/2020/NĐ-CP asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Typeface {
    /// Tinos Regular: running words.
    TinosRegular,
    /// Tinos Italic: place and date, decision.
    TinosItalic,
    /// Tinos Bold: official lines.
    TinosBold,
    /// Charm Bold: the name of a person.
    CharmBold,
    /// Playfair Display Bold: the form of commendation.
    PlayfairBold,
}

impl Typeface {
    /// Every typeface.
    pub const ALL: [Self; 5] =
        [Self::TinosRegular, Self::TinosItalic, Self::TinosBold, Self::CharmBold, Self::PlayfairBold];

    /// The font file, TrueType.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::TinosRegular => include_bytes!("../../fonts/Tinos-Regular.ttf"),
            Self::TinosItalic => include_bytes!("../../fonts/Tinos-Italic.ttf"),
            Self::TinosBold => include_bytes!("../../fonts/Tinos-Bold.ttf"),
            Self::CharmBold => include_bytes!("../../fonts/Charm-Bold.ttf"),
            Self::PlayfairBold => include_bytes!("../../fonts/PlayfairDisplay-Bold.ttf"),
        }
    }

    /// Its PostScript name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::TinosRegular => "Tinos-Regular",
            Self::TinosItalic => "Tinos-Italic",
            Self::TinosBold => "Tinos-Bold",
            Self::CharmBold => "Charm-Bold",
            Self::PlayfairBold => "PlayfairDisplay-Bold",
        }
    }

    /// How far a usual line reaches above its baseline, in em. Lines keep this room even where their letters are
    /// lower, so that a batch of certificates shares its baselines; letters that reach higher get more.
    #[must_use]
    pub fn rise(self) -> f64 {
        match self {
            Self::TinosRegular | Self::TinosItalic => 0.74,
            Self::TinosBold => 0.87,
            Self::CharmBold => 0.95,
            Self::PlayfairBold => 1.17,
        }
    }

    /// How far a usual line reaches below its baseline, in em.
    #[must_use]
    pub fn fall(self) -> f64 {
        match self {
            Self::TinosRegular | Self::TinosItalic | Self::TinosBold => 0.22,
            Self::CharmBold => 0.28,
            Self::PlayfairBold => 0.0,
        }
    }

    /// The OpenType features switched on: Playfair's own figures are old-style and dance among capitals.
    pub(crate) fn features(self) -> &'static [&'static [u8; 4]] {
        match self {
            Self::PlayfairBold => &[b"lnum"],
            _ => &[],
        }
    }
}
