//! A certificate template: which sheet, which art, and where each line stands. Templates are data, in TOML; the
//! shipped ones lie in `templates/`, a register keeps its own.
//!
//! A template is a list of blocks. A block is a box on the sheet with lines set one under another; what is left of
//! its height widens the gaps between them. A box with one line is a plain field.

mod art;
mod check;
mod field;
mod file;
mod sample;
mod shipped;
mod wording;

pub use art::{Art, Frame, Picture, Round, Tint};
pub use field::Field;
pub use file::TemplateFile;
pub use sample::Sample;
pub use wording::Wording;

use super::artwork::Artworks;
use super::certificate::Ink;
use super::error::PrintError;
use super::page::{Colour, Layer, Mm, Rect};
use super::typeface::Typeface;
use crate::domain::artwork::ArtworkKey;
use crate::domain::finding::Finding;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A certificate template.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its name, for a person.
    pub name: String,
    /// Width of the sheet, mm.
    pub width: Mm,
    /// Height of the sheet, mm.
    pub height: Mm,
    /// A scan of the blank, shown under the words while the template is made; never printed.
    #[ts(optional = nullable)]
    pub scan: Option<ArtworkKey>,
    /// The words that it is tried with, where the usual ones do not suit the office that it is for.
    #[ts(optional = nullable)]
    pub sample: Option<Sample>,
    /// The art under the words.
    pub art: Art,
    /// The blocks of lines.
    #[serde(rename = "block")]
    pub blocks: Vec<Block>,
    /// The pictures that the art names, once they were looked up; without one, its layer is left out.
    #[serde(skip)]
    pub artworks: Artworks,
}

/// A box with lines one under another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateBlock")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "TextAlign")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "BlockSet")]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateLine")]
pub struct Line {
    /// Which line of the certificate it is.
    pub field: Field,
    /// What it says; what the law has there, where it is left out.
    pub text: Option<Wording>,
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
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplatePlain")]
pub struct Plain {
    /// Its typeface.
    pub typeface: Typeface,
    /// The size, points.
    pub size: f64,
}

/// Room above a line.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateGap")]
pub struct Gap {
    /// At least.
    pub least: Mm,
    /// At most.
    pub most: Mm,
}

/// A rule beneath a line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateRule")]
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

impl Line {
    /// What it says.
    #[must_use]
    pub fn wording(&self) -> &Wording {
        self.text.as_ref().unwrap_or_else(|| self.field.wording())
    }
}

impl Template {
    /// Reads a template from TOML and checks that paper can do what it says.
    ///
    /// # Errors
    /// [`PrintError::UnreadableTemplate`] or [`PrintError::BadTemplate`].
    pub fn parse(text: &str) -> Result<Self, PrintError> {
        let template: Self =
            toml::from_str(text).map_err(|e| PrintError::UnreadableTemplate(e.message().to_owned()))?;
        template.check()?;
        Ok(template)
    }

    /// The template as TOML, which [`parse`](Self::parse) reads back as it was.
    ///
    /// # Errors
    /// [`PrintError::UnreadableTemplate`] if it holds a number that cannot be written.
    pub fn text(&self) -> Result<String, PrintError> {
        toml::to_string(self).map_err(|e| PrintError::UnreadableTemplate(e.to_string()))
    }

    /// Refuses what paper cannot do.
    ///
    /// # Errors
    /// [`PrintError::BadTemplate`] with the first of its [`faults`](Self::faults).
    pub fn check(&self) -> Result<(), PrintError> {
        match self.faults().into_iter().next() {
            Some(Finding { sentence, .. }) => Err(PrintError::BadTemplate(sentence)),
            None => Ok(()),
        }
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
            let text = line.wording().as_str().to_owned();
            if line.capitals { text.to_uppercase() } else { text }
        };
        lines.map(printed).collect()
    }

    /// Whether it has that picture anywhere.
    #[must_use]
    pub fn names(&self, key: &ArtworkKey) -> bool {
        self.scan.as_ref() == Some(key) || self.art.artworks().any(|named| named == key)
    }

    /// The whole sheet.
    #[must_use]
    pub fn sheet(&self) -> Rect {
        Rect { x: Mm(0.0), y: Mm(0.0), width: self.width, height: self.height }
    }

    /// The layers of art that `ink` prints, the lowest first.
    #[must_use]
    pub fn layers(&self, ink: Ink) -> Vec<Layer> {
        self.art.layers(self.sheet(), ink, &self.artworks)
    }
}
