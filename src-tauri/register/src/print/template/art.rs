//! The art of a template: what lies under the words, each layer with its place and whether blanks carry it already.

use crate::domain::artwork::ArtworkKey;
use crate::print::artwork::{Artwork, Artworks};
use crate::print::certificate::Ink;
use crate::print::page::{Layer, Mm, Point, Rect};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// The art of a template; what is left out is not drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateArt")]
pub struct Art {
    /// Pictures of the office's own besides: a logo, the badge of a school.
    #[serde(default, rename = "picture")]
    #[ts(as = "Option<_>", optional)]
    pub pictures: Vec<Picture>,
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
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
    /// The picture that is drawn instead of ours; it fills the frame's rectangle.
    #[ts(optional = nullable)]
    pub artwork: Option<ArtworkKey>,
    /// Whether pre-printed blanks (phôi) carry it already.
    #[serde(default = "yes")]
    pub on_blank: bool,
}

/// A place and a size across, mm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateRound")]
pub struct Round {
    /// Its middle, from the left edge of the sheet.
    pub x: f64,
    /// Its middle, from the top edge of the sheet.
    pub y: f64,
    /// Size across.
    pub size: Mm,
    /// The picture that is drawn instead of ours, within a square of that size.
    #[ts(optional = nullable)]
    pub artwork: Option<ArtworkKey>,
    /// Whether pre-printed blanks (phôi) carry it already.
    #[serde(default = "yes")]
    pub on_blank: bool,
}

/// A picture of the office's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplatePicture")]
pub struct Picture {
    /// The left edge of its place.
    pub x: Mm,
    /// The top edge.
    pub y: Mm,
    /// The width of its place; the picture stands in its middle, proportions kept.
    pub width: Mm,
    /// The height of its place.
    pub height: Mm,
    /// Which picture.
    pub artwork: ArtworkKey,
    /// Whether pre-printed blanks (phôi) carry it already.
    #[serde(default)]
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

impl Picture {
    /// Its place.
    #[must_use]
    pub fn edge(&self) -> Rect {
        Rect { x: self.x, y: self.y, width: self.width, height: self.height }
    }
}

impl Round {
    fn point(&self) -> Point {
        Point { x: self.x, y: self.y }
    }

    /// The square about its middle.
    fn square(&self) -> Rect {
        let half = self.size / 2.0;
        Rect { x: Mm(self.x) - half, y: Mm(self.y) - half, width: self.size, height: self.size }
    }

    /// The place of a picture that stands on the foot: within the square above it.
    fn standing(&self, artwork: &Artwork) -> Rect {
        let place = artwork.within(&self.square());
        Rect { y: Mm(self.y) - place.height, ..place }
    }
}

impl Art {
    /// The pictures that it names.
    pub fn artworks(&self) -> impl Iterator<Item = &ArtworkKey> {
        let rounds = [&self.watermark, &self.emblem, &self.lotus].into_iter().flatten();
        let named = self.border.iter().filter_map(|border| border.artwork.as_ref());
        let named = named.chain(rounds.filter_map(|round| round.artwork.as_ref()));
        named.chain(self.pictures.iter().map(|picture| &picture.artwork))
    }

    /// The layers that `ink` prints on `sheet`, the lowest first. A picture that is not among `artworks` is left out.
    pub(super) fn layers(&self, sheet: Rect, ink: Ink, artworks: &Artworks) -> Vec<Layer> {
        let printed = |on_blank: bool| ink == Ink::Full || !on_blank;
        let round = |part: &Option<Round>, ours: fn(&Round) -> Layer, place: fn(&Round, &Artwork) -> Rect| {
            let part = part.as_ref().filter(|part| printed(part.on_blank))?;
            let Some(key) = &part.artwork else { return Some(ours(part)) };
            artworks.get(key).map(|artwork| image(place(part, artwork), artwork))
        };
        let border = self.border.as_ref().filter(|border| printed(border.on_blank)).and_then(|border| {
            let Some(key) = &border.artwork else { return Some(Layer::Border { edge: border.edge() }) };
            artworks.get(key).map(|artwork| image(border.edge(), artwork))
        });
        let within = |round: &Round, artwork: &Artwork| artwork.within(&round.square());
        let pictures = self.pictures.iter().filter(|picture| printed(picture.on_blank)).map(|picture| {
            artworks.get(&picture.artwork).map(|artwork| image(artwork.within(&picture.edge()), artwork))
        });
        let ours = [
            self.paper.filter(|paper| printed(paper.on_blank)).map(|_| Layer::Paper { sheet }),
            round(&self.watermark, |w| Layer::Watermark { centre: w.point(), radius: w.size / 2.0 }, within),
            border,
            round(&self.lotus, |l| Layer::Lotus { foot: l.point(), width: l.size }, Round::standing),
            round(&self.emblem, |e| Layer::Emblem { centre: e.point(), diameter: e.size }, within),
        ];
        ours.into_iter().chain(pictures).flatten().collect()
    }
}

fn image(edge: Rect, artwork: &Arc<Artwork>) -> Layer {
    Layer::Image { edge, artwork: Arc::clone(artwork) }
}
