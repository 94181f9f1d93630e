//! The typefaces that ship with the register. All are under the SIL Open Font License; the licences lie in `fonts/`.

use crate::domain::sentence::Sentence;

crate::domain::codes! {
    /// A typeface for paper. Tinos has the measures of Times New Roman, which Nghị định 30/2020/NĐ-CP asks for.
    Typeface {
        /// Tinos Regular: running words.
        TinosRegular = "tinos-regular",
        /// Tinos Italic: place and date, decision.
        TinosItalic = "tinos-italic",
        /// Tinos Bold: official lines.
        TinosBold = "tinos-bold",
        /// Charm Bold: the name of a person.
        CharmBold = "charm-bold",
        /// Playfair Display Bold: the form of commendation.
        PlayfairBold = "playfair-bold",
        /// Tinos Bold Italic: a title among official lines.
        TinosBoldItalic = "tinos-bold-italic",
        /// Charm Regular: a name in a lighter hand.
        CharmRegular = "charm-regular",
        /// Dancing Script Bold: schools, informal occasions.
        DancingScriptBold = "dancing-script-bold",
        /// Lora Regular: running words of a company.
        LoraRegular = "lora-regular",
        /// Lora Bold: headings of a company.
        LoraBold = "lora-bold",
    }
}

impl Typeface {
    /// The font file, TrueType.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::TinosRegular => include_bytes!("../../fonts/Tinos-Regular.ttf"),
            Self::TinosItalic => include_bytes!("../../fonts/Tinos-Italic.ttf"),
            Self::TinosBold => include_bytes!("../../fonts/Tinos-Bold.ttf"),
            Self::CharmBold => include_bytes!("../../fonts/Charm-Bold.ttf"),
            Self::PlayfairBold => include_bytes!("../../fonts/PlayfairDisplay-Bold.ttf"),
            Self::TinosBoldItalic => include_bytes!("../../fonts/Tinos-BoldItalic.ttf"),
            Self::CharmRegular => include_bytes!("../../fonts/Charm-Regular.ttf"),
            Self::DancingScriptBold => include_bytes!("../../fonts/DancingScript-Bold.ttf"),
            Self::LoraRegular => include_bytes!("../../fonts/Lora-Regular.ttf"),
            Self::LoraBold => include_bytes!("../../fonts/Lora-Bold.ttf"),
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
            Self::TinosBoldItalic => "Tinos-BoldItalic",
            Self::CharmRegular => "Charm-Regular",
            Self::DancingScriptBold => "DancingScript-Bold",
            Self::LoraRegular => "Lora-Regular",
            Self::LoraBold => "Lora-Bold",
        }
    }

    /// What it is called, and what it is for.
    #[must_use]
    pub fn called(self) -> Sentence {
        let (vi, en) = match self {
            Self::TinosRegular => ("Tinos (như Times New Roman)", "Tinos (as Times New Roman)"),
            Self::TinosItalic => ("Tinos nghiêng", "Tinos italic"),
            Self::TinosBold => ("Tinos đậm", "Tinos bold"),
            Self::CharmBold => ("Charm đậm (chữ viết tay)", "Charm bold (script)"),
            Self::PlayfairBold => ("Playfair Display đậm (tên hình thức)", "Playfair Display bold (headings)"),
            Self::TinosBoldItalic => ("Tinos đậm nghiêng", "Tinos bold italic"),
            Self::CharmRegular => ("Charm (chữ viết tay, nét mảnh)", "Charm (script, light)"),
            Self::DancingScriptBold => {
                ("Dancing Script đậm (chữ viết tay, trường học)", "Dancing Script bold (schools)")
            }
            Self::LoraRegular => ("Lora (doanh nghiệp)", "Lora (companies)"),
            Self::LoraBold => ("Lora đậm (doanh nghiệp)", "Lora bold (companies)"),
        };
        Sentence::new(vi, en)
    }

    /// How far a usual line reaches above its baseline, in em. Lines keep this room even where their letters are
    /// lower, so that a batch of certificates shares its baselines; letters that reach higher get more.
    #[must_use]
    pub fn rise(self) -> f64 {
        match self {
            Self::TinosRegular | Self::TinosItalic => 0.74,
            Self::TinosBold | Self::TinosBoldItalic => 0.87,
            Self::CharmBold | Self::CharmRegular | Self::DancingScriptBold => 0.95,
            Self::PlayfairBold => 1.17,
            Self::LoraRegular => 0.76,
            Self::LoraBold => 0.95,
        }
    }

    /// How far a usual line reaches below its baseline, in em.
    #[must_use]
    pub fn fall(self) -> f64 {
        match self {
            Self::TinosRegular | Self::TinosItalic | Self::TinosBold | Self::TinosBoldItalic => 0.22,
            Self::LoraRegular | Self::LoraBold => 0.24,
            Self::CharmBold | Self::CharmRegular | Self::DancingScriptBold => 0.28,
            Self::PlayfairBold => 0.0,
        }
    }

    /// The OpenType features switched on: Playfair's own figures are old-style and dance among capitals.
    pub(crate) fn features(self) -> &'static [&'static [u8; 4]] {
        match self {
            Self::PlayfairBold | Self::LoraRegular | Self::LoraBold => &[b"lnum"],
            _ => &[],
        }
    }
}
