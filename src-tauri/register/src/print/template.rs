//! A certificate template: which sheet, which art, and where each line stands. Templates are data, in TOML; the
//! shipped ones lie in `templates/`.
//!
//! A template is a list of blocks. A block is a box on the sheet with lines set one under another; what is left of
//! its height widens the gaps between them.

mod check;

use super::error::PrintError;
use super::page::{Colour, Layer, Mm, Point, Rect};
use super::typeface::Typeface;
use serde::{Deserialize, Serialize};

/// The shipped templates: key and text. The first is the default for Bằng khen and Giấy khen.
const SHIPPED: [(&str, &str); 3] = [
    ("a3-420x297", include_str!("../../templates/a3-420x297.toml")),
    ("a4-297x210", include_str!("../../templates/a4-297x210.toml")),
    ("blank-400x300", include_str!("../../templates/blank-400x300.toml")),
];

/// A line of the certificate, in the order of Nghị định 50/2006/NĐ-CP, Article 28.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Name of the state (Quốc hiệu).
    State,
    /// Its motto (Tiêu ngữ).
    Motto,
    /// Who grants.
    Issuer,
    /// "TẶNG".
    Grant,
    /// "BẰNG KHEN", "GIẤY KHEN" or a title.
    Form,
    /// Honorific and name.
    Recipient,
    /// Position and unit, or address.
    PositionUnit,
    /// The achievement.
    Achievement,
    /// Number and date of the decision.
    Decision,
    /// Number in the golden book.
    GoldenBook,
    /// Place and date.
    PlaceDate,
    /// The signer's office, a line each.
    Signature,
    /// The signer's rank and name.
    Signer,
}

/// A certificate template.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its name, for a person.
    pub name: String,
    /// Width of the sheet, mm.
    pub width: Mm,
    /// Height of the sheet, mm.
    pub height: Mm,
    /// The art under the words.
    pub art: Art,
    /// The blocks of lines.
    #[serde(rename = "block")]
    pub blocks: Vec<Block>,
}

/// The art of a template; what is left out is not drawn.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Art {
    /// Whether the whole sheet is tinted.
    #[serde(default)]
    pub paper: bool,
    /// Outer edge of the frame.
    pub border: Option<Rect>,
    /// The bronze drum: its centre and diameter.
    pub watermark: Option<Round>,
    /// The national emblem: its centre and diameter.
    pub emblem: Option<Round>,
    /// The lotus: the middle of its lower edge, and its width.
    pub lotus: Option<Round>,
}

/// A place and a size across, mm.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// From the left edge of the sheet.
    pub x: f64,
    /// From the top edge of the sheet.
    pub y: f64,
    /// Size across.
    pub size: Mm,
}

/// A box with lines one under another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The box that no ink of its lines leaves.
    #[serde(rename = "box")]
    pub edge: Rect,
    /// How lines stand between left and right.
    #[serde(default)]
    pub align: Align,
    /// How the lines stand between top and bottom once the gaps are as wide as they may be.
    #[serde(default)]
    pub set: Set,
    /// The lines.
    #[serde(rename = "line")]
    pub lines: Vec<Line>,
}

/// How lines stand between left and right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// From the left edge.
    Left,
    /// In the middle.
    #[default]
    Centre,
    /// To the right edge.
    Right,
}

/// How lines stand between top and bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Set {
    /// From the top edge.
    #[default]
    Top,
    /// In the middle.
    Middle,
    /// On the bottom edge.
    Bottom,
}

/// How one line, or one passage, is set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What it says.
    pub field: Field,
    /// The words, where they are the same on every certificate.
    pub text: Option<String>,
    /// Its typeface.
    pub typeface: Typeface,
    /// How names are set that a script cannot carry: of collectives, in capitals, with figures.
    pub plain: Option<Plain>,
    /// The size, points.
    pub size: f64,
    /// The least size that is still fit to read, points.
    pub least: f64,
    /// A text too long for one line is made smaller down to this size before it takes another line, points;
    /// without it, it takes another line at once.
    pub narrow_to: Option<f64>,
    /// The most lines it may take.
    #[serde(default = "one")]
    pub lines: usize,
    /// The width at which it breaks while the block has height for all its lines, mm; none for the whole box.
    pub measure: Option<Mm>,
    /// From baseline to baseline, in em.
    #[serde(default = "usual_leading")]
    pub leading: f64,
    /// Letter spacing, em.
    #[serde(default)]
    pub spacing: f64,
    /// Its colour.
    #[serde(default = "black")]
    pub colour: Colour,
    /// Whether it is set in capitals whatever its words are.
    #[serde(default)]
    pub capitals: bool,
    /// Room above it, mm: at least, and at most when the block has room left.
    #[serde(default)]
    pub gap: Gap,
    /// A rule beneath, as long as the text.
    pub rule: Option<Rule>,
    /// Whether pre-printed blanks (phôi) carry it already.
    #[serde(default)]
    pub on_blank: bool,
}

/// Another typeface and size for a line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plain {
    /// Its typeface.
    pub typeface: Typeface,
    /// The size, points.
    pub size: f64,
}

/// Room above a line.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// At least.
    pub least: Mm,
    /// At most.
    pub most: Mm,
}

/// A rule beneath a line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// From the lowest ink to the rule.
    pub below: Mm,
    /// Its thickness.
    pub width: Mm,
}

fn one() -> usize {
    1
}

fn usual_leading() -> f64 {
    1.3
}

fn black() -> Colour {
    Colour::BLACK
}

impl Template {
    /// The keys of the shipped templates; the first is the default.
    pub fn keys() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(key, _)| *key)
    }

    /// A shipped template.
    ///
    /// # Errors
    /// [`PrintError::UnknownTemplate`] if no template has this key.
    pub fn named(key: &str) -> Result<Self, PrintError> {
        let (_, text) =
            SHIPPED.iter().find(|(of, _)| *of == key).ok_or_else(|| PrintError::UnknownTemplate(key.to_owned()))?;
        Self::parse(text)
    }

    /// Reads a template from TOML and checks that paper can do what it says.
    ///
    /// # Errors
    /// [`PrintError::UnreadableTemplate`] or [`PrintError::BadTemplate`].
    pub fn parse(text: &str) -> Result<Self, PrintError> {
        let template: Self =
            toml::from_str(text).map_err(|e| PrintError::UnreadableTemplate(e.message().to_owned()))?;
        template.check().map_err(PrintError::BadTemplate)?;
        Ok(template)
    }

    /// The box of a field; none if the template leaves the field out.
    #[must_use]
    pub fn edge_of(&self, field: Field) -> Option<Rect> {
        self.blocks.iter().find(|block| block.lines.iter().any(|line| line.field == field)).map(|block| block.edge)
    }

    /// The words that the template itself brings to the lines of a field, as they print.
    #[must_use]
    pub fn said_in(&self, field: Field) -> Vec<String> {
        let lines = self.blocks.iter().flat_map(|block| &block.lines).filter(|line| line.field == field);
        let printed = |line: &Line| {
            let text = line.text.as_deref()?;
            Some(if line.capitals { text.to_uppercase() } else { text.to_owned() })
        };
        lines.filter_map(printed).collect()
    }

    /// The whole sheet.
    #[must_use]
    pub fn sheet(&self) -> Rect {
        Rect { x: Mm(0.0), y: Mm(0.0), width: self.width, height: self.height }
    }

    /// The layers of art, the lowest first.
    #[must_use]
    pub fn layers(&self) -> Vec<Layer> {
        let point = |round: &Round| Point { x: round.x, y: round.y };
        let art = &self.art;
        [
            art.paper.then(|| Layer::Paper { sheet: self.sheet() }),
            art.watermark.map(|w| Layer::Watermark { centre: point(&w), radius: w.size / 2.0 }),
            art.border.map(|edge| Layer::Border { edge }),
            art.lotus.map(|l| Layer::Lotus { foot: point(&l), width: l.size }),
            art.emblem.map(|e| Layer::Emblem { centre: point(&e), diameter: e.size }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
