//! Pictures of an office's own on the ground of a certificate: PNG, JPEG or SVG. Whoever made the file is not trusted: it is
//! weighed and read whole before it is taken in, and what is drawn is made of what was read.

mod raster;
mod scan;
mod vector;

pub use scan::{Straighten, straightened};

use super::page::{Mm, Path, Point, Rect};
use crate::domain::artwork::{ArtworkKey, MediaType};
use crate::domain::sentence::Sentence;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;
use resvg::usvg::Tree;
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::Arc;

/// The most bytes of a PNG or JPEG, and of an SVG.
const RASTER_BYTES_MAX: usize = 16 * 1024 * 1024;
const SVG_BYTES_MAX: usize = 3 * 1024 * 1024;

/// Pixels a millimetre that a screen can show of a sheet, enlarged twice.
const SCREEN: f64 = 8.0;

/// Why a file cannot be an artwork.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArtworkError {
    /// Neither PNG nor JPEG nor SVG.
    Foreign,
    /// More bytes or pixels than any artwork needs.
    TooLarge,
    /// It cannot be read.
    Damaged,
    /// A JPEG made for a printing press.
    Cmyk,
    /// An SVG with scripts, text, pictures or references in it; which of them.
    Forbidden(String),
    /// An SVG that draws nothing.
    Empty,
}

impl ArtworkError {
    /// What is wrong, and what to do.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::Foreign => Sentence::new(
                "tệp này không phải là ảnh PNG, JPEG hay SVG.",
                "this file is not a PNG, JPEG or SVG picture.",
            ),
            Self::TooLarge => Sentence::new(
                "ảnh quá lớn (nhiều nhất 16 MB và 40 triệu điểm ảnh; SVG nhiều nhất 3 MB). Hãy thu nhỏ ảnh.",
                "the picture is too large (at most 16 MB and 40 million pixels; an SVG at most 3 MB). Make it smaller.",
            ),
            Self::Damaged => Sentence::new(
                "không đọc được ảnh; tệp có thể bị hỏng. Hãy mở và lưu lại bằng một chương trình ảnh.",
                "the picture cannot be read; the file may be damaged. Open it in a picture program and save it again.",
            ),
            Self::Cmyk => Sentence::new(
                "ảnh JPEG này dùng hệ màu CMYK. Hãy lưu lại với hệ màu RGB.",
                "this JPEG is in CMYK colours. Save it again in RGB.",
            ),
            Self::Forbidden(what) => Sentence::new(
                format!(
                    "tệp SVG có “{what}”, là thứ không được nhận. Hãy chuyển chữ thành đường nét, bỏ mã và ảnh nhúng, rồi \
                     lưu lại; hoặc xuất ra PNG."
                ),
                format!(
                    "the SVG holds “{what}”, which is not taken in. Turn text into outlines, remove scripts and embedded \
                     pictures and save it again; or export a PNG."
                ),
            ),
            Self::Empty => Sentence::new("tệp SVG không vẽ gì cả.", "the SVG draws nothing."),
        }
    }
}

/// A picture, read.
pub struct Artwork {
    key: ArtworkKey,
    media: MediaType,
    bytes: Vec<u8>,
    /// Pixels, or the units of an SVG.
    width: f64,
    height: f64,
    drawing: Drawing,
}

/// What a picture is drawn with.
enum Drawing {
    /// A JPEG as it came; whether it is grey.
    Jpeg { grey: bool },
    /// Pixels.
    Pixels(Pixels),
    /// Flat shapes, in the picture's own units.
    Shapes(Vec<Path>),
    /// More than flat shapes; made into pixels at the size it has on paper.
    Tree(Box<Tree>),
}

/// Rows of pixels.
#[derive(Clone)]
pub(super) struct Pixels {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Red, green, blue.
    pub(super) rgb: Vec<u8>,
    /// How opaque each is; none where all are.
    pub(super) alpha: Option<Vec<u8>>,
}

/// A picture as a window draws it.
pub(super) enum Shown {
    /// Flat shapes, in the sheet's millimetres.
    Shapes(Vec<Path>),
    /// The address of a picture in pixels, which holds all of it.
    File(String),
}

/// A picture as an exporter draws it.
pub(super) enum Drawn<'a> {
    /// A JPEG as it is; whether it is grey.
    Jpeg { bytes: &'a [u8], width: u32, height: u32, grey: bool },
    /// Pixels.
    Pixels(std::borrow::Cow<'a, Pixels>),
    /// Flat shapes, in the sheet's millimetres.
    Shapes(Vec<Path>),
}

impl Artwork {
    /// Reads a picture.
    ///
    /// # Errors
    /// [`ArtworkError`] if it is none that can be taken in.
    pub fn read(bytes: Vec<u8>) -> Result<Self, ArtworkError> {
        let media = media_of(&bytes).ok_or(ArtworkError::Foreign)?;
        let most = if media == MediaType::Svg { SVG_BYTES_MAX } else { RASTER_BYTES_MAX };
        if bytes.len() > most {
            return Err(ArtworkError::TooLarge);
        }
        let (width, height, drawing) = match media {
            MediaType::Svg => vector::read(&bytes)?,
            MediaType::Png | MediaType::Jpeg => raster::read(media, &bytes)?,
        };
        Ok(Self { key: key_of(&bytes), media, bytes, width, height, drawing })
    }

    /// Its name.
    #[must_use]
    pub fn key(&self) -> &ArtworkKey {
        &self.key
    }

    /// What kind of file it is.
    #[must_use]
    pub fn media(&self) -> MediaType {
        self.media
    }

    /// The file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its width and height: pixels, or the units of an SVG, to the whole one.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // both are capped
    pub fn size(&self) -> (i64, i64) {
        (self.width.round().max(1.0) as i64, self.height.round().max(1.0) as i64)
    }

    /// The picture as a window may show it: a PNG or JPEG that holds nothing but pixels.
    #[must_use]
    pub fn shown(&self) -> (MediaType, Vec<u8>) {
        match self.media {
            MediaType::Svg => {
                let across = 120.0 / self.width.max(self.height);
                let (width, height) = (Mm(self.width * across), Mm(self.height * across));
                let edge = Rect { x: Mm(0.0), y: Mm(0.0), width, height };
                (MediaType::Png, self.png(&edge, SCREEN).unwrap_or_default())
            }
            media => (media, self.bytes.clone()),
        }
    }

    /// The largest place for it within `edge`, in the middle, its proportions kept.
    #[must_use]
    pub fn within(&self, edge: &Rect) -> Rect {
        let scale = (edge.width.0 / self.width).min(edge.height.0 / self.height);
        let (width, height) = (Mm(self.width * scale), Mm(self.height * scale));
        Rect { x: edge.x + (edge.width - width) / 2.0, y: edge.y + (edge.height - height) / 2.0, width, height }
    }

    /// Its height when it is `width` wide.
    #[must_use]
    pub fn height_at(&self, width: Mm) -> Mm {
        width * (self.height / self.width)
    }

    /// How it is drawn so that it fills `edge`, with `density` pixels a millimetre where it must become pixels.
    pub(super) fn drawn(&self, edge: &Rect, density: f64) -> Drawn<'_> {
        match &self.drawing {
            Drawing::Jpeg { grey } => {
                Drawn::Jpeg { bytes: &self.bytes, width: whole(self.width), height: whole(self.height), grey: *grey }
            }
            Drawing::Pixels(pixels) => Drawn::Pixels(std::borrow::Cow::Borrowed(pixels)),
            Drawing::Shapes(paths) => Drawn::Shapes(self.placed(paths, edge)),
            Drawing::Tree(tree) => Drawn::Pixels(std::borrow::Cow::Owned(vector::pixels(tree, edge, density))),
        }
    }

    /// How a window draws it so that it fills `edge`.
    pub(super) fn shown_at(&self, edge: &Rect) -> Shown {
        let (media, bytes) = match &self.drawing {
            Drawing::Shapes(paths) => return Shown::Shapes(self.placed(paths, edge)),
            Drawing::Tree(_) => (MediaType::Png, self.png(edge, SCREEN).unwrap_or_default()),
            _ => (self.media, self.bytes.clone()),
        };
        Shown::File(format!("data:{};base64,{}", media.code(), STANDARD.encode(bytes)))
    }

    /// Its shapes on the sheet.
    fn placed(&self, paths: &[Path], edge: &Rect) -> Vec<Path> {
        let (x, y) = (edge.width.0 / self.width, edge.height.0 / self.height);
        let put = |at: Point| Point { x: edge.x.0 + at.x * x, y: edge.y.0 + at.y * y };
        paths.iter().map(|path| path.clone().put(&put)).collect()
    }

    /// It as a PNG that fills `edge`.
    fn png(&self, edge: &Rect, density: f64) -> Option<Vec<u8>> {
        match &self.drawing {
            Drawing::Shapes(_) => {
                let tree = vector::tree(&self.bytes).ok()?;
                raster::png(&vector::pixels(&tree, edge, density))
            }
            Drawing::Tree(tree) => raster::png(&vector::pixels(tree, edge, density)),
            Drawing::Pixels(pixels) => raster::png(pixels),
            Drawing::Jpeg { .. } => None,
        }
    }
}

/// The name of a file.
fn key_of(bytes: &[u8]) -> ArtworkKey {
    ArtworkKey::of_digest(Sha256::digest(bytes).into())
}

/// What kind of file the bytes begin as.
fn media_of(bytes: &[u8]) -> Option<MediaType> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(MediaType::Png);
    }
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        return Some(MediaType::Jpeg);
    }
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim_start();
    (text.starts_with('<') && text.contains("<svg")).then_some(MediaType::Svg)
}

/// A length in whole pixels, at least one.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // pictures are capped far below
fn whole(length: f64) -> u32 {
    length.round().clamp(1.0, 1e6) as u32
}

impl PartialEq for Artwork {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl fmt::Debug for Artwork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.key.as_str().get(..8).unwrap_or_default();
        write!(f, "Artwork({digits} {} {} × {})", self.media.code(), self.width, self.height)
    }
}

/// The pictures that a template names.
pub type Artworks = std::collections::BTreeMap<ArtworkKey, Arc<Artwork>>;
