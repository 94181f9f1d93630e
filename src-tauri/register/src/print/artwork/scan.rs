//! A scan of a blank made straight: turned about its middle so that two clicked points come to lie level or upright, and
//! made no larger than a screen needs.

use super::{ArtworkError, media_of, raster, whole};
use crate::domain::artwork::{MediaType, Straighten};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, Rgb, RgbImage};

/// The longest edge of a scan that is kept, pixels: A3 at 240 dpi.
const EDGE_MAX: u32 = 4_000;
/// More than this nobody's hand is off.
const TURN_MAX: f64 = std::f64::consts::FRAC_PI_4;

/// The scan as a JPEG, upright, straight if two points were given.
///
/// # Errors
/// [`ArtworkError`] if it is no PNG or JPEG that can be read.
pub fn straightened(bytes: &[u8], straighten: Option<Straighten>) -> Result<Vec<u8>, ArtworkError> {
    let media = media_of(bytes).filter(|media| *media != MediaType::Svg).ok_or(ArtworkError::Foreign)?;
    let (image, _) = raster::decoded(media, bytes)?;
    let longest = image.width().max(image.height());
    let image = if longest > EDGE_MAX { image.resize(EDGE_MAX, EDGE_MAX, FilterType::Triangle) } else { image };
    let image = on_white(&image);
    let image = match straighten.map(|line| slant(line, &image)) {
        Some(angle) if angle.abs() > 1e-5 => turned(&image, angle),
        _ => image,
    };
    let mut out = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut out, 85);
    image.write_with_encoder(encoder).map_err(|_| ArtworkError::TooLarge)?;
    Ok(out)
}

/// The picture on white paper, where it lets through.
fn on_white(image: &DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let rgba = image.to_rgba8();
    RgbImage::from_fn(rgba.width(), rgba.height(), |x, y| {
        let [r, g, b, a] = rgba.get_pixel(x, y).0.map(u16::from);
        let over = |c: u16| u8::try_from((c * a + 255 * (255 - a)) / 255).unwrap_or(255);
        Rgb([over(r), over(g), over(b)])
    })
}

/// How far the line leans from the nearer axis, in radians, clockwise.
fn slant(line: Straighten, image: &RgbImage) -> f64 {
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    let (x, y) = ((line.to[0] - line.from[0]) * width, (line.to[1] - line.from[1]) * height);
    if x.hypot(y) < 1.0 {
        return 0.0;
    }
    let quarter = std::f64::consts::FRAC_PI_2;
    let angle = y.atan2(x);
    let lean = angle - (angle / quarter).round() * quarter;
    if lean.is_finite() { lean.clamp(-TURN_MAX, TURN_MAX) } else { 0.0 }
}

/// The picture turned back by `angle` about its middle, on a white sheet of the same size.
fn turned(image: &RgbImage, angle: f64) -> RgbImage {
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    let (sin, cos) = angle.sin_cos();
    let (mx, my) = (width / 2.0, height / 2.0);
    RgbImage::from_fn(whole(width), whole(height), |x, y| {
        let (dx, dy) = (f64::from(x) + 0.5 - mx, f64::from(y) + 0.5 - my);
        // Each pixel comes from where it was before the turn.
        sampled(image, mx + dx * cos - dy * sin - 0.5, my + dx * sin + dy * cos - 0.5)
    })
}

/// The colour at a place between pixels; white beyond the edge.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within the picture, or beyond it
fn sampled(image: &RgbImage, x: f64, y: f64) -> Rgb<u8> {
    let (left, top) = (x.floor(), y.floor());
    let (right_share, lower_share) = (x - left, y - top);
    let at = |dx: f64, dy: f64| {
        let (x, y) = (left + dx, top + dy);
        let inside = x >= 0.0 && y >= 0.0 && x < f64::from(image.width()) && y < f64::from(image.height());
        if inside { image.get_pixel(x as u32, y as u32).0.map(f64::from) } else { [255.0; 3] }
    };
    let (a, b, c, d) = (at(0.0, 0.0), at(1.0, 0.0), at(0.0, 1.0), at(1.0, 1.0));
    Rgb([0, 1, 2].map(|i: usize| {
        let mix = |one: f64, other: f64, share: f64| one + (other - one) * share;
        let pick = |of: [f64; 3]| of.get(i).copied().unwrap_or(255.0);
        mix(mix(pick(a), pick(b), right_share), mix(pick(c), pick(d), right_share), lower_share).round() as u8
    }))
}
