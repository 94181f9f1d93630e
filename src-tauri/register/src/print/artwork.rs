//! Pictures of an office's own on the ground of a certificate: PNG, JPEG or SVG. Whoever made the file is not trusted: it is
//! weighed and read whole before it is taken in, and what is drawn is made of what was read.

mod raster;
mod scan;
mod vector;

pub use scan::straightened;

use super::page::{Mm, Path, Point, Rect};
use crate::domain::artwork::{ArtworkKey, MediaType};
use crate::domain::sentence::Sentence;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use resvg::usvg::Tree;
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::Arc;

/// The most bytes of a PNG or JPEG, and of an SVG.
const RASTER_BYTES_MAX: usize = 16 * 1024 * 1024;
const SVG_BYTES_MAX: usize = 3 * 1024 * 1024;

/// Pixels a millimetre that a screen can show of a sheet, enlarged twice.
const SCREEN: f64 = 8.0;

/// The longest edge of a picture that is shown by itself, millimetres of the screen.
const SHOWN_MM: f64 = 120.0;

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

/// What a picture is drawn with. Pixels are not kept: those of a scan weigh a hundred times what its file does.
enum Drawing {
    /// A JPEG that goes onto paper as it came; whether it is grey.
    Jpeg { grey: bool },
    /// A PNG, or a JPEG that lies on its side.
    Pixels,
    /// Flat shapes, in the picture's own units.
    Shapes(Vec<Path>),
    /// More than flat shapes; made into pixels at the size it has on paper.
    Tree(Box<Tree>),
}

/// Rows of pixels.
pub(super) struct Pixels {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Red, green, blue.
    pub(super) rgb: Vec<u8>,
    /// How opaque each is; none where all are.
    pub(super) alpha: Option<Vec<u8>>,
}

/// A picture in pixels as an exporter has it.
pub(super) enum Raster<'a> {
    /// A JPEG as it is; whether it is grey.
    Jpeg { bytes: &'a [u8], width: u32, height: u32, grey: bool },
    /// Pixels.
    Pixels(Pixels),
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

    /// The picture as a window may show it: a small PNG or JPEG that holds nothing but pixels.
    ///
    /// # Errors
    /// [`ArtworkError`] if it is too large to be drawn.
    pub fn shown(&self) -> Result<(MediaType, Vec<u8>), ArtworkError> {
        let across = SHOWN_MM / self.width.max(self.height);
        let (width, height) = (Mm(self.width * across), Mm(self.height * across));
        self.screen_file(&Rect { x: Mm(0.0), y: Mm(0.0), width, height })
    }

    /// The largest place for it within `edge`, in the middle, its proportions kept.
    #[must_use]
    pub fn within(&self, edge: &Rect) -> Rect {
        let scale = (edge.width.0 / self.width).min(edge.height.0 / self.height);
        let (width, height) = (Mm(self.width * scale), Mm(self.height * scale));
        Rect { x: edge.x + (edge.width - width) / 2.0, y: edge.y + (edge.height - height) / 2.0, width, height }
    }

    /// Its shapes on the sheet, so that they fill `edge`; none if it is drawn in pixels.
    pub(super) fn shapes(&self, edge: &Rect) -> Option<Vec<Path>> {
        let Drawing::Shapes(paths) = &self.drawing else { return None };
        let (x, y) = (edge.width.0 / self.width, edge.height.0 / self.height);
        let put = |at: Point| Point { x: edge.x.0 + at.x * x, y: edge.y.0 + at.y * y };
        Some(paths.iter().map(|path| path.clone().put(&put)).collect())
    }

    /// Whether its pixels depend on the size that it has on paper.
    pub(super) fn is_made_to_size(&self) -> bool {
        matches!(self.drawing, Drawing::Tree(_))
    }

    /// Its pixels, where they are made for this size with `density` of them a millimetre.
    pub(super) fn raster(&self, edge: &Rect, density: f64) -> Result<Raster<'_>, ArtworkError> {
        Ok(match &self.drawing {
            Drawing::Jpeg { grey } => {
                Raster::Jpeg { bytes: &self.bytes, width: whole(self.width), height: whole(self.height), grey: *grey }
            }
            Drawing::Pixels => Raster::Pixels(raster::pixels(self.media, &self.bytes)?),
            Drawing::Shapes(_) => Raster::Pixels(vector::pixels(&vector::tree(&self.bytes)?, edge, density)),
            Drawing::Tree(tree) => Raster::Pixels(vector::pixels(tree, edge, density)),
        })
    }

    /// The address of a picture with all its pixels, as a window draws it so that it fills `edge`.
    pub(super) fn screen_address(&self, edge: &Rect) -> Result<String, ArtworkError> {
        let (media, bytes) = self.screen_file(edge)?;
        Ok(format!("data:{};base64,{}", media.code(), BASE64_STANDARD.encode(bytes)))
    }

    /// It as a PNG or JPEG of no more pixels than a screen can show of `edge`.
    fn screen_file(&self, edge: &Rect) -> Result<(MediaType, Vec<u8>), ArtworkError> {
        match &self.drawing {
            Drawing::Jpeg { .. } | Drawing::Pixels => {
                let most = whole(edge.width.0.max(edge.height.0) * SCREEN);
                Ok((self.media, raster::no_larger(self.media, &self.bytes, most)?))
            }
            Drawing::Shapes(_) | Drawing::Tree(_) => match self.raster(edge, SCREEN)? {
                Raster::Pixels(pixels) => Ok((MediaType::Png, raster::png(pixels)?)),
                Raster::Jpeg { .. } => Err(ArtworkError::Damaged),
            },
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
