//! A PDF read back by the standard's own rules: what each operator of a page shows, where, and which words it is.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};
use std::collections::BTreeMap;

/// A line of text as the PDF has it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shown {
    /// The words that copying gives.
    pub(crate) text: String,
    /// The name of the font, without the tag of its subset.
    pub(crate) font: String,
    /// Points.
    pub(crate) size: f64,
    /// Start of the baseline, points from the lower left.
    pub(crate) place: (f64, f64),
    /// How far the pen went, points.
    pub(crate) width: f64,
}

/// A font as a program that shows it sees it.
pub(crate) struct Font {
    pub(crate) name: String,
    pub(crate) to_unicode: BTreeMap<u16, String>,
    pub(crate) widths: BTreeMap<u16, f64>,
    pub(crate) dictionary: Dictionary,
    pub(crate) descendant: Dictionary,
}

/// What a reference leads to, or the object itself.
pub(crate) fn at<'d>(document: &'d Document, object: &'d Object) -> &'d Object {
    document.dereference(object).unwrap().1
}

pub(crate) fn get<'d>(document: &'d Document, dictionary: &'d Dictionary, key: &str) -> &'d Object {
    at(document, dictionary.get(key.as_bytes()).unwrap_or_else(|_| panic!("no {key} in {dictionary:?}")))
}

pub(crate) fn number(object: &Object) -> f64 {
    f64::from(object.as_float().unwrap())
}

/// An entry of a page, its own or inherited.
pub(crate) fn inherited<'d>(document: &'d Document, page: &'d Dictionary, key: &str) -> &'d Object {
    match page.get(key.as_bytes()) {
        Ok(own) => at(document, own),
        Err(_) => inherited(document, get(document, page, "Parent").as_dict().unwrap(), key),
    }
}

pub(crate) fn fonts(document: &Document, page: &Dictionary) -> BTreeMap<Vec<u8>, Font> {
    let resources = inherited(document, page, "Resources").as_dict().unwrap();
    let fonts = get(document, resources, "Font").as_dict().unwrap();
    fonts
        .iter()
        .map(|(name, font)| (name.clone(), read_font(document, at(document, font).as_dict().unwrap())))
        .collect()
}

fn read_font(document: &Document, font: &Dictionary) -> Font {
    let descendant = &get(document, font, "DescendantFonts").as_array().unwrap()[0];
    let descendant = at(document, descendant).as_dict().unwrap();
    let mut widths = BTreeMap::new();
    let w = get(document, descendant, "W").as_array().unwrap();
    for pair in w.chunks(2) {
        let first = u16::try_from(pair[0].as_i64().unwrap()).unwrap();
        widths.extend((first..).zip(pair[1].as_array().unwrap().iter().map(number)));
    }
    let map = get(document, font, "ToUnicode").as_stream().unwrap();
    let map = String::from_utf8(map.decompressed_content().unwrap_or_else(|_| map.content.clone())).unwrap();
    Font {
        name: String::from_utf8(get(document, font, "BaseFont").as_name().unwrap().to_vec()).unwrap(),
        to_unicode: to_unicode(&map),
        widths,
        dictionary: font.clone(),
        descendant: descendant.clone(),
    }
}

/// The pairs of a CMap's `bfchar` sections; ranges do not occur in ours.
fn to_unicode(map: &str) -> BTreeMap<u16, String> {
    assert!(!map.contains("beginbfrange"), "a range in {map}");
    let sections = map.split("beginbfchar").skip(1).map(|part| part.split("endbfchar").next().unwrap());
    let codes: Vec<&str> =
        sections.flat_map(|part| part.split(['<', '>', ' ', '\n', '\r'])).filter(|c| !c.is_empty()).collect();
    let units = |hex: &str| -> Vec<u16> {
        (0..hex.len() / 4).map(|i| u16::from_str_radix(&hex[i * 4..i * 4 + 4], 16).unwrap()).collect()
    };
    codes.chunks(2).map(|pair| (units(pair[0])[0], String::from_utf16(&units(pair[1])).unwrap())).collect()
}

/// The lines of text on a page, in the order of drawing.
pub(crate) fn shown(document: &Document, page: &Dictionary) -> Vec<Shown> {
    let fonts = fonts(document, page);
    let content = get(document, page, "Contents").as_stream().unwrap().decompressed_content().unwrap();
    let mut shown: Vec<Shown> = Vec::new();
    let (mut font, mut size, mut place) = (None, 0.0, (0.0, 0.0));
    let mut goes_on = false;
    for operation in Content::decode(&content).unwrap().operations {
        let operands: Vec<f64> = operation.operands.iter().filter(|o| o.as_float().is_ok()).map(number).collect();
        match operation.operator.as_str() {
            "BT" => place = (0.0, 0.0),
            "Tf" => {
                font = fonts.get(operation.operands[0].as_name().unwrap());
                size = operands[0];
            }
            "Td" => (place, goes_on) = ((place.0 + operands[0], place.1 + operands[1]), false),
            "Tm" => (place, goes_on) = ((operands[4], operands[5]), false),
            "TJ" => {
                let font = font.unwrap();
                let (text, width) = pieces(font, operation.operands[0].as_array().unwrap());
                let width = width * size / 1000.0;
                if goes_on {
                    let line = shown.last_mut().unwrap();
                    line.text += &text;
                    line.width += width;
                } else {
                    let name = font.name.split_once('+').unwrap().1.to_owned();
                    shown.push(Shown { text, font: name, size, place, width });
                }
                goes_on = true;
            }
            _ => {}
        }
    }
    shown
}

/// The words of what a `TJ` shows, and how far it moves the pen in thousandths of an em.
fn pieces(font: &Font, pieces: &[Object]) -> (String, f64) {
    let (mut text, mut width) = (String::new(), 0.0);
    for piece in pieces {
        match piece {
            Object::String(codes, _) => {
                for code in codes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])) {
                    text +=
                        font.to_unicode.get(&code).unwrap_or_else(|| panic!("{code} means nothing in {}", font.name));
                    width += font.widths[&code];
                }
            }
            moved => width -= number(moved),
        }
    }
    (text, width)
}
