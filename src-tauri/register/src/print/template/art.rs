//! The art of a template: what lies under the words, each layer with its place and whether blanks carry it already.

use crate::print::certificate::Ink;
use crate::print::page::{Layer, Mm, Point, Rect};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The art of a template; what is left out is not drawn.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateArt")]
pub struct Art {
    /// The tint of the whole sheet.
    pub paper: Option<Tint>,
    /// The frame.
    pub border: Option<Frame>,
    /// The bronze drum under the words.
    pub watermark: Option<Round>,
    /// The national emblem.
    pub emblem: Option<Round>,
    /// The lotus; its place is the middle of its lower edge.
    pub lotus: Option<Round>,
}

/// The tint of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateTint")]
pub struct Tint {
    /// Whether pre-printed blanks (phôi) carry it already.
    #[serde(default = "yes")]
    pub on_blank: bool,
}

/// A frame.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateFrame")]
pub struct Frame {
    /// Its left edge.
    pub x: Mm,
    /// Its top edge.
    pub y: Mm,
    /// Its width.
    pub width: Mm,
    /// Its height.
    pub height: Mm,
    /// Whether pre-printed blanks (phôi) carry it already.
    #[serde(default = "yes")]
    pub on_blank: bool,
}

/// A place and a size across, mm.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateRound")]
pub struct Round {
    /// Its middle, from the left edge of the sheet.
    pub x: f64,
    /// Its middle, from the top edge of the sheet.
    pub y: f64,
    /// Size across.
    pub size: Mm,
    /// Whether pre-printed blanks (phôi) carry it already.
    #[serde(default = "yes")]
    pub on_blank: bool,
}

fn yes() -> bool {
    true
}

impl Frame {
    /// Its outer edge.
    #[must_use]
    pub fn edge(&self) -> Rect {
        Rect { x: self.x, y: self.y, width: self.width, height: self.height }
    }
}

impl Round {
    fn point(&self) -> Point {
        Point { x: self.x, y: self.y }
    }
}

impl Art {
    /// The layers that `ink` prints on `sheet`, the lowest first.
    pub(super) fn layers(&self, sheet: Rect, ink: Ink) -> Vec<Layer> {
        let printed = |on_blank: bool| ink == Ink::Full || !on_blank;
        let round = |part: Option<Round>| part.filter(|part| printed(part.on_blank));
        [
            self.paper.filter(|paper| printed(paper.on_blank)).map(|_| Layer::Paper { sheet }),
            round(self.watermark).map(|w| Layer::Watermark { centre: w.point(), radius: w.size / 2.0 }),
            self.border.filter(|border| printed(border.on_blank)).map(|b| Layer::Border { edge: b.edge() }),
            round(self.lotus).map(|l| Layer::Lotus { foot: l.point(), width: l.size }),
            round(self.emblem).map(|e| Layer::Emblem { centre: e.point(), diameter: e.size }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
