//! The typefaces of one PDF: which glyphs it shows, and the font programs cut down to them.

use super::error::PrintError;
use super::number::whole;
use super::page::TextRun;
use super::shape::measures;
use super::typeface::Typeface;
use lopdf::{Dictionary, Document, Object, Stream};
use printpdf::{
    Codepoint, FontId, FontMetrics, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt,
    TextItem,
};
use std::collections::BTreeMap;

/// What one glyph stands for, and its own width in em.
struct Use {
    text: String,
    width: f32,
}

/// The glyphs that a PDF shows, gathered page by page.
#[derive(Default)]
pub(super) struct Fonts {
    used: BTreeMap<Typeface, BTreeMap<u16, Use>>,
    seen: Seen,
}

/// The glyphs of one page, each once.
#[derive(Default)]
pub(super) struct Glyphs {
    /// The characters of all of them, one after the other.
    text: String,
    glyphs: Vec<(Typeface, Shown)>,
}

/// A glyph, its own width in em, and how many bytes of text it stands for.
struct Shown {
    id: u16,
    width: f32,
    len: u16,
}

/// Which glyphs have been met, a bit each.
#[derive(Default)]
struct Seen(BTreeMap<Typeface, Vec<u64>>);

impl Seen {
    /// Notes a glyph; says whether it is new.
    fn is_new(seen: &mut Vec<u64>, glyph: u16) -> bool {
        let (at, bit) = (usize::from(glyph / 64), 1 << (glyph % 64));
        if seen.len() <= at {
            seen.resize(at + 1, 0);
        }
        seen.get_mut(at).is_some_and(|word| {
            let is_new = *word & bit == 0;
            *word |= bit;
            is_new
        })
    }
}

impl<'r> FromIterator<&'r TextRun> for Glyphs {
    /// Gathers the glyphs of a page's lines. A ligature keeps all its letters: "Th", not "T".
    fn from_iter<I: IntoIterator<Item = &'r TextRun>>(runs: I) -> Self {
        // A page has about a hundred; room for them is made once.
        let mut gathered = Self { text: String::with_capacity(256), glyphs: Vec::with_capacity(128) };
        let mut seen = Seen::default();
        for run in runs {
            let seen = seen.0.entry(run.typeface).or_default();
            for glyph in run.glyphs.iter().filter(|glyph| Seen::is_new(seen, glyph.id)) {
                let start = usize::from(glyph.start);
                let text = run.text.get(start..start + usize::from(glyph.len)).unwrap_or_default();
                gathered.text.push_str(text);
                let shown = Shown { id: glyph.id, width: glyph.own_width, len: glyph.len };
                gathered.glyphs.push((run.typeface, shown));
            }
        }
        gathered
    }
}

/// The width of a glyph as the PDF tells it, in thousandths of an em.
pub(super) fn printed_width(em: f32) -> f64 {
    whole(f64::from(em) * 100_000.0) as f64 / 100.0
}

/// The name of a typeface in a page's resources.
pub(super) fn resource_name(typeface: Typeface) -> &'static str {
    match typeface {
        Typeface::TinosRegular => "F0",
        Typeface::TinosItalic => "F1",
        Typeface::TinosBold => "F2",
        Typeface::CharmBold => "F3",
        Typeface::PlayfairBold => "F4",
        Typeface::TinosBoldItalic => "F5",
        Typeface::CharmRegular => "F6",
        Typeface::DancingScriptBold => "F7",
        Typeface::LoraRegular => "F8",
        Typeface::LoraBold => "F9",
    }
}

impl Fonts {
    /// Notes the glyphs of the next page.
    pub(super) fn note(&mut self, page: &Glyphs) {
        let mut at = 0;
        for (typeface, Shown { id, width, len }) in &page.glyphs {
            let end = at + usize::from(*len);
            if Seen::is_new(self.seen.0.entry(*typeface).or_default(), *id) {
                let text = page.text.get(at..end).unwrap_or_default().to_owned();
                self.used.entry(*typeface).or_default().insert(*id, Use { text, width: *width });
            }
            at = end;
        }
    }

    /// Lets printpdf build a document with the fonts and nothing else but a page that shows every glyph once; gives
    /// the document and the fonts' resource dictionary. Content names glyphs by their numbers in the whole typeface,
    /// so pages can be written before the subset is known.
    pub(super) fn document(&self, title: &str) -> Result<(Document, Dictionary), PrintError> {
        let mut shell = PdfDocument::new(title);
        let mut inventory = Vec::new();
        let mut places = BTreeMap::new();
        for (&typeface, used) in &self.used {
            let id = FontId(resource_name(typeface).to_owned());
            let mut remapper = subsetter::GlyphRemapper::new();
            places.insert(typeface, used.keys().map(|&glyph| (glyph, remapper.remap(glyph))).collect());
            let program =
                subsetter::subset(typeface.bytes(), 0, &remapper).map_err(|_| PrintError::Typeface(typeface))?;
            let measures = measures(typeface).ok_or(PrintError::Typeface(typeface))?;
            let metrics = FontMetrics { ascent: i16::MAX, descent: 0 }; // true ones are written by `correct`
            let widths = used.keys().map(|&glyph| (glyph, 0)).collect();
            let name = Some(format!("{}+{}", self.tag(typeface), typeface.name()));
            let parsed = ParsedFont::with_glyph_data(program, 0, name, BTreeMap::new(), widths, measures.em, metrics);
            shell.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
            inventory.push(Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) });
            let glyphs = used.iter().map(|(&glyph, of)| Codepoint::with_cid(glyph, 0.0, of.text.clone())).collect();
            inventory.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        }
        shell.pages.push(PdfPage::new(printpdf::Mm(10.0), printpdf::Mm(10.0), inventory));
        let options = PdfSaveOptions { subset_fonts: false, image_optimization: None, ..PdfSaveOptions::default() };
        let mut document = shell.to_lopdf_document(&options, &mut Vec::new());
        let resources = self.correct(&mut document, &places)?;
        Ok((document, resources))
    }

    /// Six capitals from the glyphs used, as the PDF standard asks of a subset; equal content gives an equal tag.
    fn tag(&self, typeface: Typeface) -> String {
        let glyphs = self.used.get(&typeface).into_iter().flat_map(BTreeMap::keys);
        let mut sum = glyphs
            .fold(0xcbf2_9ce4_8422_2325_u64, |sum, &glyph| (sum ^ u64::from(glyph)).wrapping_mul(0x0100_0000_01b3));
        (0..6)
            .map(|_| {
                let letter = b'A' + u8::try_from(sum % 26).unwrap_or(0);
                sum /= 26;
                char::from(letter)
            })
            .collect()
    }

    /// Writes what printpdf leaves out or rounds: widths to the full thousandth, the place of each glyph in the
    /// subset, the typeface's true extents. Gives the resource dictionary of all fonts.
    fn correct(
        &self,
        document: &mut Document,
        places: &BTreeMap<Typeface, BTreeMap<u16, u16>>,
    ) -> Result<Dictionary, PrintError> {
        let mut resources = Dictionary::new();
        for (&typeface, used) in &self.used {
            let lost = |_| PrintError::Typeface(typeface);
            let suffix = format!("+{}", typeface.name());
            let id = document
                .objects
                .iter()
                .find(|(_, object)| {
                    object.as_dict().is_ok_and(|d| {
                        d.has(b"DescendantFonts")
                            && d.get(b"BaseFont")
                                .and_then(Object::as_name)
                                .is_ok_and(|name| name.ends_with(suffix.as_bytes()))
                    })
                })
                .map(|(id, _)| *id)
                .ok_or(PrintError::Typeface(typeface))?;
            resources.set(resource_name(typeface), Object::Reference(id));

            let map = places.get(&typeface).map(glyph_map).unwrap_or_default();
            let map = document.add_object(Stream::new(Dictionary::new(), map));
            let font = document.get_dictionary_mut(id).map_err(lost)?;
            let descendant = font
                .get_mut(b"DescendantFonts")
                .and_then(Object::as_array_mut)
                .map_err(lost)?
                .first_mut()
                .ok_or(PrintError::Typeface(typeface))?
                .as_dict_mut()
                .map_err(lost)?;
            descendant.set("CIDToGIDMap", Object::Reference(map));
            descendant.set("W", widths(used));
            let descriptor = descendant.get(b"FontDescriptor").and_then(Object::as_reference).map_err(lost)?;
            let descriptor = document.get_dictionary_mut(descriptor).map_err(lost)?;
            let measures = measures(typeface).ok_or(PrintError::Typeface(typeface))?;
            descriptor.set("FontBBox", measures.bounds.iter().map(|&v| Object::Integer(v)).collect::<Vec<_>>());
            descriptor.set("Ascent", measures.ascent);
            descriptor.set("Descent", measures.descent);
            descriptor.set("CapHeight", measures.cap_height);
            descriptor.set("ItalicAngle", measures.italic_angle);
            // Nonsymbolic may not be said of a font without a standard encoding; 4 is Symbolic, 64 Italic.
            descriptor.set("Flags", if measures.italic_angle == 0 { 4 } else { 68 });
        }
        Ok(resources)
    }
}

/// Two bytes for every glyph number up to the greatest used: its number in the subset.
fn glyph_map(places: &BTreeMap<u16, u16>) -> Vec<u8> {
    let size = places.keys().next_back().map_or(0, |&last| usize::from(last) + 1);
    let mut map = vec![0; size * 2];
    for (&glyph, &place) in places {
        if let Some(slot) = map.get_mut(usize::from(glyph) * 2..usize::from(glyph) * 2 + 2) {
            slot.copy_from_slice(&place.to_be_bytes());
        }
    }
    map
}

fn widths(used: &BTreeMap<u16, Use>) -> Vec<Object> {
    used.iter()
        .flat_map(|(&glyph, of)| {
            #[allow(clippy::cast_possible_truncation)] // hundredths of a thousandth; PDF numbers are single precision
            let width = Object::Real(printed_width(of.width) as f32);
            [Object::Integer(i64::from(glyph)), Object::Array(vec![width])]
        })
        .collect()
}
