//! A picture in dots, and its PNG.

use super::PrintError;
use crate::domain::sentence::Sentence;

/// A picture in dots: red, green and blue of each, row by row from the top left.
#[derive(Clone, PartialEq, Eq)]
pub struct Bitmap {
    /// Dots in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Three bytes a dot.
    pub dots: Vec<u8>,
}

impl Bitmap {
    /// The picture as PNG. Quick to make rather than small: it goes to a window, not to an archive.
    ///
    /// # Errors
    /// [`PrintError::NoPicture`] for a picture without a surface.
    pub fn png(&self) -> Result<Vec<u8>, PrintError> {
        let mut bytes = Vec::with_capacity(self.dots.len() / 8);
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fastest);
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&self.dots)?;
            writer.finish()
        });
        written.map_err(|e| PrintError::NoPicture(Sentence::new(e.to_string(), e.to_string())))?;
        Ok(bytes)
    }
}

impl std::fmt::Debug for Bitmap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Bitmap of {} × {}", self.width, self.height)
    }
}
