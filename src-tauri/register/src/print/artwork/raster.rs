//! PNG and JPEG: read whole, turned upright as the camera noted, within limits of size.

use super::{ArtworkError, Drawing, Pixels};
use crate::domain::artwork::MediaType;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder as _, ImageEncoder as _, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// The longest edge, and the most pixels.
const EDGE_MAX: u32 = 12_000;
const PIXELS_MAX: u64 = 40_000_000;

/// The picture's size and how it is drawn.
pub(super) fn read(media: MediaType, bytes: &[u8]) -> Result<(f64, f64, Drawing), ArtworkError> {
    let (image, orientation) = decoded(media, bytes)?;
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    // A JPEG goes onto paper as it is, unless it lies on its side.
    if media == MediaType::Jpeg && orientation == Orientation::NoTransforms {
        return Ok((width, height, Drawing::Jpeg { grey: components(bytes) == Some(1) }));
    }
    Ok((width, height, Drawing::Pixels(pixels_of(&image))))
}

/// The picture upright, and how it had lain.
pub(super) fn decoded(media: MediaType, bytes: &[u8]) -> Result<(DynamicImage, Orientation), ArtworkError> {
    if media == MediaType::Jpeg && components(bytes) == Some(4) {
        return Err(ArtworkError::Cmyk);
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

fn pixels_of(image: &DynamicImage) -> Pixels {
    let (width, height) = (image.width(), image.height());
    let alpha =
        image.color().has_alpha().then(|| image.to_rgba8().pixels().map(|pixel| pixel.0[3]).collect::<Vec<u8>>());
    Pixels {
        width,
        height,
        rgb: image.to_rgb8().into_raw(),
        alpha: alpha.filter(|alpha| alpha.iter().any(|&a| a < 255)),
    }
}

/// Pixels as a PNG.
pub(super) fn png(pixels: &Pixels) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut out);
    let Pixels { width, height, rgb, alpha } = pixels;
    let written = match alpha {
        None => encoder.write_image(rgb, *width, *height, ExtendedColorType::Rgb8),
        Some(alpha) => {
            let rows: Vec<u8> = rgb.chunks(3).zip(alpha).flat_map(|(rgb, &a)| rgb.iter().copied().chain([a])).collect();
            encoder.write_image(&rows, *width, *height, ExtendedColorType::Rgba8)
        }
    };
    written.ok().map(|()| out)
}
