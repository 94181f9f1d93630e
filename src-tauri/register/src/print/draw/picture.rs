//! Pictures of grounds as objects of the file: each once, however many grounds and pages show it.

use crate::print::artwork::{Artwork, Drawn, Pixels};
use crate::print::error::PrintError;
use crate::print::page::{Ground, Layer, Rect};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use std::collections::BTreeMap;

/// Pixels a millimetre of what must become pixels: 600 dpi.
const DENSITY: f64 = 600.0 / 25.4;

/// How a picture is drawn on paper.
pub(super) fn drawn<'a>(artwork: &'a Artwork, edge: &Rect) -> Drawn<'a> {
    artwork.drawn(edge, DENSITY)
}

/// The name of a picture in the resources of a ground. A drawn one depends on its size.
pub(super) fn name(artwork: &Artwork, edge: &Rect) -> String {
    let digits = artwork.key().as_str().get(..12).unwrap_or_default();
    format!("I{digits}x{:.0}x{:.0}", edge.width.0 * 10.0, edge.height.0 * 10.0)
}

/// The pictures that are in the file already.
#[derive(Default)]
pub(super) struct Pictures {
    known: BTreeMap<String, ObjectId>,
}

impl Pictures {
    /// The resources of a ground; pictures that are not in the file yet are added to it.
    pub(super) fn resources(&mut self, document: &mut Document, ground: &Ground) -> Result<Dictionary, PrintError> {
        let mut named = Dictionary::new();
        for layer in &ground.layers {
            let Layer::Image { edge, artwork } = layer else { continue };
            let name = name(artwork, edge);
            let id = match self.known.get(&name) {
                Some(&id) => id,
                None => {
                    let Some(id) = add(document, &drawn(artwork, edge))? else { continue };
                    self.known.insert(name.clone(), id);
                    id
                }
            };
            named.set(name, id);
        }
        Ok(if named.is_empty() {
            named
        } else {
            dictionary! { "XObject" => named }
        })
    }
}

/// Adds a picture in pixels; shapes are drawn in place.
fn add(document: &mut Document, drawn: &Drawn<'_>) -> Result<Option<ObjectId>, PrintError> {
    let stream = match drawn {
        Drawn::Shapes(_) => return Ok(None),
        Drawn::Jpeg { bytes, width, height, grey } => {
            let mut dict = image(*width, *height, if *grey { "DeviceGray" } else { "DeviceRGB" });
            dict.set("Filter", "DCTDecode");
            Stream::new(dict, bytes.to_vec())
        }
        Drawn::Pixels(pixels) => {
            let Pixels { width, height, rgb, alpha } = pixels.as_ref();
            let mut dict = image(*width, *height, "DeviceRGB");
            if let Some(alpha) = alpha {
                dict.set("SMask", document.add_object(packed(image(*width, *height, "DeviceGray"), alpha)?));
            }
            packed(dict, rgb)?
        }
    };
    Ok(Some(document.add_object(stream.with_compression(false))))
}

fn image(width: u32, height: u32, colours: &str) -> Dictionary {
    dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(width), "Height" => i64::from(height),
        "ColorSpace" => colours, "BitsPerComponent" => 8,
    }
}

fn packed(mut dict: Dictionary, samples: &[u8]) -> Result<Stream, PrintError> {
    dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
    Ok(Stream::new(dict, super::pack::packed(samples)?).with_compression(false))
}
