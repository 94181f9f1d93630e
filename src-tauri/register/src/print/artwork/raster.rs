//! PNG and JPEG: read whole, turned upright as the camera noted, within limits of size.

use super::{ArtworkError, Drawing, Pixels};
use crate::domain::artwork::MediaType;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

/// The longest edge, and the most pixels.
const EDGE_MAX: u32 = 12_000;
const PIXELS_MAX: u64 = 40_000_000;
/// How well a JPEG is kept on a screen, of 100.
const SCREEN_QUALITY: u8 = 88;

/// The picture's size and how it is drawn.
pub(super) fn read(media: MediaType, bytes: &[u8]) -> Result<(f64, f64, Drawing), ArtworkError> {
    let (image, orientation) = decoded(media, bytes)?;
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    // A JPEG goes onto paper as it is, unless it lies on its side.
    if media == MediaType::Jpeg && orientation == Orientation::NoTransforms {
        return Ok((width, height, Drawing::Jpeg { grey: components(bytes) == Some(1) }));
    }
    Ok((width, height, Drawing::Pixels))
}

/// The picture upright, and how it had lain.
pub(super) fn decoded(media: MediaType, bytes: &[u8]) -> Result<(DynamicImage, Orientation), ArtworkError> {
    if media == MediaType::Jpeg {
        match components(bytes) {
            Some(1 | 3) => {}
            Some(4) => return Err(ArtworkError::Cmyk),
            _ => return Err(ArtworkError::Damaged),
        }
    }
    let format = if media == MediaType::Png { ImageFormat::Png } else { ImageFormat::Jpeg };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(EDGE_MAX);
    limits.max_image_height = Some(EDGE_MAX);
    limits.max_alloc = Some(512 << 20);
    reader.limits(limits);
    let too_large = |error: image::ImageError| match error {
        image::ImageError::Limits(_) => ArtworkError::TooLarge,
        _ => ArtworkError::Damaged,
    };
    let mut decoder = reader.into_decoder().map_err(too_large)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(ArtworkError::TooLarge);
    }
    let orientation = decoder.orientation().map_err(|_| ArtworkError::Damaged)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(too_large)?;
    image.apply_orientation(orientation);
    Ok((image, orientation))
}

/// How many colours each dot of a JPEG has: one of grey, three, or four of a printing press. Said by its frame header.
fn components(bytes: &[u8]) -> Option<u8> {
    let mut at = 2;
    loop {
        let &[0xff, marker, high, low] = bytes.get(at..at + 4)?.first_chunk::<4>()? else { return None };
        match marker {
            0xff => at += 1,
            0xc4 | 0xc8 | 0xcc => at += 2 + usize::from(u16::from_be_bytes([high, low])),
            0xc0..=0xcf => return bytes.get(at + 9).copied(),
            0xd9 | 0xda => return None,
            _ => at += 2 + usize::from(u16::from_be_bytes([high, low])),
        }
    }
}

/// The picture's pixels.
pub(super) fn pixels(media: MediaType, bytes: &[u8]) -> Result<Pixels, ArtworkError> {
    let (image, _) = decoded(media, bytes)?;
    let (width, height) = (image.width(), image.height());
    if !image.color().has_alpha() {
        return Ok(Pixels { width, height, rgb: image.into_rgb8().into_raw(), alpha: None });
    }
    let rgba = image.into_rgba8();
    let alpha: Vec<u8> = rgba.pixels().map(|pixel| pixel.0[3]).collect();
    let rgb = rgba.pixels().flat_map(|&Rgba([r, g, b, _])| [r, g, b]).collect();
    Ok(Pixels { width, height, rgb, alpha: Some(alpha).filter(|alpha| alpha.iter().any(|&a| a < 255)) })
}

/// The picture as a new file of its kind whose longest edge is no longer than `most`.
pub(super) fn no_larger(media: MediaType, bytes: &[u8], most: u32) -> Result<Vec<u8>, ArtworkError> {
    let (image, _) = decoded(media, bytes)?;
    let is_larger = image.width().max(image.height()) > most;
    let image = if is_larger { image.resize(most, most, FilterType::Triangle) } else { image };
    let mut out = Vec::new();
    let written = match media {
        MediaType::Jpeg => {
            image.into_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut out, SCREEN_QUALITY))
        }
        MediaType::Png | MediaType::Svg => image.write_to(&mut Cursor::new(&mut out), ImageFormat::Png),
    };
    written.map(|()| out).map_err(|_| ArtworkError::TooLarge)
}

/// Pixels as a PNG.
pub(super) fn png(Pixels { width, height, rgb, alpha }: Pixels) -> Result<Vec<u8>, ArtworkError> {
    let image: Option<DynamicImage> = match alpha {
        None => RgbImage::from_raw(width, height, rgb).map(Into::into),
        Some(alpha) => {
            let rows = rgb.chunks(3).zip(alpha).flat_map(|(rgb, a)| rgb.iter().copied().chain([a])).collect();
            RgbaImage::from_raw(width, height, rows).map(Into::into)
        }
    };
    let mut out = Vec::new();
    let written = image.map(|image| image.write_to(&mut Cursor::new(&mut out), ImageFormat::Png));
    written.and_then(Result::ok).map(|()| out).ok_or(ArtworkError::TooLarge)
}
