//! Pictures of grounds as objects of the file: each once, however many grounds and pages show it.

use crate::print::artwork::{Artwork, Pixels, Raster};
use crate::print::error::PrintError;
use crate::print::page::{Ground, Layer, Rect};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use std::collections::BTreeMap;

/// Pixels a millimetre of what must become pixels: 600 dpi.
const DENSITY: f64 = 600.0 / 25.4;

/// The name of a picture in the resources of a ground; with its size, where its pixels depend on that.
pub(super) fn name(artwork: &Artwork, edge: &Rect) -> String {
    let key = artwork.key();
    if artwork.is_made_to_size() {
        format!("I{key}x{:.0}x{:.0}", edge.width.0 * 100.0, edge.height.0 * 100.0)
    } else {
        format!("I{key}")
    }
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
            if artwork.shapes(edge).is_some() {
                continue; // drawn in place
            }
            let name = name(artwork, edge);
            let id = match self.known.get(&name) {
                Some(&id) => id,
                None => {
                    let raster = artwork.raster(edge, DENSITY).map_err(PrintError::Artwork)?;
                    *self.known.entry(name.clone()).or_insert(add(document, &raster)?)
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

/// Adds a picture to the file.
fn add(document: &mut Document, raster: &Raster<'_>) -> Result<ObjectId, PrintError> {
    let stream = match raster {
        Raster::Jpeg { bytes, width, height, grey } => {
            let mut dict = image(*width, *height, if *grey { "DeviceGray" } else { "DeviceRGB" });
            dict.set("Filter", "DCTDecode");
            Stream::new(dict, bytes.to_vec())
        }
        Raster::Pixels(Pixels { width, height, rgb, alpha }) => {
            let mut dict = image(*width, *height, "DeviceRGB");
            if let Some(alpha) = alpha {
                dict.set("SMask", document.add_object(packed(image(*width, *height, "DeviceGray"), alpha)?));
            }
            packed(dict, rgb)?
        }
    };
    Ok(document.add_object(stream.with_compression(false)))
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
