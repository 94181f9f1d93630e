//! Pages become one PDF: text as text, the ground shared by all pages that have it, made to be archived.
//!
//! [`draw`] writes the operators of one page, on any thread. A [`Binder`] takes the drawn pages in their order and writes
//! each to the file at once, so that a batch of thousands takes little memory; in the end it adds the fonts, which printpdf
//! makes, and what PDF/A-2u asks for. [`pdf`] does both. Equal pages give equal bytes, on however many threads they were
//! drawn.

mod archive;
mod content;
mod file;
mod lines;
mod object;
mod pack;
mod picture;
mod tree;

use super::error::PrintError;
use super::font::{Fonts, Glyphs};
use super::page::{Ground, Mm, Page};
use super::press::{in_order, threads};
use crate::domain::date::Moment;
use file::File;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use picture::Pictures;
use std::borrow::Borrow;
use std::io::Write;

/// A page of a PDF and its bookmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The bookmark; by custom the awardee's name.
    pub title: String,
    /// The page.
    pub page: Page,
}

/// What a PDF says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its title, shown in the viewer's title bar.
    pub title: String,
    /// When it was made; the same moment gives the same bytes.
    pub created: Moment,
}

/// A page whose operators are written and packed, a kilobyte or less.
pub struct Drawn {
    title: String,
    width: Mm,
    height: Mm,
    ground: Ground,
    content: Vec<u8>,
    glyphs: Glyphs,
}

/// Writes the operators of a page.
///
/// # Errors
/// [`PrintError::Document`] if they cannot be packed.
pub fn draw(sheet: &Sheet) -> Result<Drawn, PrintError> {
    let Sheet { title, page } = sheet;
    let content = pack::packed(&content::page(page))?;
    let glyphs = page.texts().collect();
    Ok(Drawn {
        title: title.clone(),
        width: page.width,
        height: page.height,
        // Where it stands again is the page's own matter; the art is the same.
        ground: Ground { again: Vec::new(), ..page.ground.clone() },
        content,
        glyphs,
    })
}

/// Makes one PDF of the sheets, in their order, on all cores. Takes a slice of them, or an iterator that lays them out on
/// the way; to lay out on all cores too, give [`in_order`] the work and a [`Binder`] its results.
///
/// # Errors
/// [`PrintError::NoPages`] without a sheet; [`PrintError::Typeface`] or [`PrintError::Document`] if the PDF cannot
/// be put together.
pub fn pdf(sheets: impl IntoIterator<Item: Borrow<Sheet> + Send>, about: &About) -> Result<Vec<u8>, PrintError> {
    let mut binder = Binder::new(Vec::new())?;
    in_order(threads(), sheets.into_iter().map(Ok), |sheet| draw(sheet.borrow()), |drawn| binder.add(drawn?))?;
    binder.finish(about)
}

/// Writes a PDF page by page. What comes out is whole only after [`finish`](Binder::finish).
pub struct Binder<W> {
    file: File<W>,
    fonts: Fonts,
    grounds: Vec<(Ground, Mm, Mm)>,
    pages: Vec<Bound>,
}

/// What is kept of a page once it is written.
struct Bound {
    title: String,
    width: Mm,
    height: Mm,
    ground: Option<usize>,
    /// The number of its content.
    content: u32,
}

impl<W: Write> Binder<W> {
    /// Begins a PDF.
    ///
    /// # Errors
    /// [`PrintError::Write`] if `out` takes nothing.
    pub fn new(out: W) -> Result<Self, PrintError> {
        Ok(Self { file: File::new(out)?, fonts: Fonts::default(), grounds: Vec::new(), pages: Vec::new() })
    }

    /// Adds the next page.
    ///
    /// # Errors
    /// [`PrintError::Write`] if it cannot be written.
    pub fn add(&mut self, page: Drawn) -> Result<(), PrintError> {
        let Drawn { title, width, height, ground, content, glyphs } = page;
        self.fonts.note(&glyphs);
        let number = self.file.number();
        self.file.stream(number, b"/Filter/FlateDecode", &content)?;
        let ground = self.ground(ground, width, height);
        self.pages.push(Bound { title, width, height, ground, content: number });
        Ok(())
    }

    /// The place of a ground among those met so far; equal grounds on sheets of one size are one.
    fn ground(&mut self, ground: Ground, width: Mm, height: Mm) -> Option<usize> {
        if ground.layers.is_empty() {
            return None;
        }
        let new = (ground, width, height);
        self.grounds.iter().position(|known| *known == new).or_else(|| {
            self.grounds.push(new);
            Some(self.grounds.len() - 1)
        })
    }

    /// Adds what pages share and what finds them; gives back what the PDF was written to.
    ///
    /// # Errors
    /// [`PrintError::NoPages`] if none was added; [`PrintError::Typeface`], [`PrintError::Document`] or
    /// [`PrintError::Write`] if the PDF cannot be put together.
    pub fn finish(self, about: &About) -> Result<W, PrintError> {
        let Self { mut file, fonts, grounds, pages } = self;
        if pages.is_empty() {
            return Err(PrintError::NoPages);
        }
        let (mut document, fonts) = font_document(&fonts, &about.title, file.next())?;
        let mut resources = Vec::with_capacity(grounds.len());
        let mut pictures = Pictures::default();
        for (ground, width, height) in &grounds {
            let within = pictures.resources(&mut document, ground)?;
            let form = document.add_object(form(ground, *width, *height, within)?);
            let shared = dictionary! { "Font" => fonts, "XObject" => dictionary! { content::GROUND => form } };
            resources.push(document.add_object(shared).0);
        }
        let bare = document.add_object(dictionary! { "Font" => fonts }).0;
        let (root, outlines) = (document.new_object_id(), document.new_object_id());
        let mut catalog = dictionary! {
            "Type" => "Catalog", "Pages" => root, "Outlines" => outlines, "PageLayout" => "SinglePage",
            "PageMode" => if pages.len() > 1 { "UseOutlines" } else { "UseNone" },
        };
        let info = archive::finish(&mut document, about, &mut catalog);
        let catalog = document.add_object(catalog);
        file.go_on_from(document.max_id + 1);
        tree::write(&mut file, root.0, outlines.0, &pages, |page: &Bound| {
            page.ground.and_then(|at| resources.get(at)).copied().unwrap_or(bare)
        })?;
        for ((number, _), object) in &document.objects {
            match object {
                Object::Stream(stream) => file.shared(*number, stream)?,
                other => file.small(*number, &object::bytes(other))?,
            }
        }
        file.finish(catalog.0, info.0)
    }
}

/// The fonts with numbers from `from` on, and their resource dictionary.
fn font_document(fonts: &Fonts, title: &str, from: u32) -> Result<(Document, ObjectId), PrintError> {
    let (mut document, resources) = fonts.document(title)?;
    // The page and the catalog that printpdf made are not wanted.
    document.objects.retain(|_, object| {
        let kind = object.as_dict().ok().and_then(|d| d.get(b"Type").and_then(Object::as_name).ok());
        !matches!(kind, Some(b"Page" | b"Pages" | b"Catalog"))
    });
    let resources = document.add_object(resources);
    document.trailer = dictionary! { "Root" => resources };
    document.prune_objects();
    document.renumber_objects_with(from);
    let resources = document.trailer.get(b"Root").and_then(Object::as_reference);
    Ok((document, resources.map_err(|e| PrintError::Document(e.to_string()))?))
}

/// A ground, to be shown on many pages, with the pictures within it.
fn form(ground: &Ground, width: Mm, height: Mm, within: Dictionary) -> Result<Stream, PrintError> {
    let edge = [Mm(0.0), Mm(0.0), width, height].map(|side| Object::Real(points(side)));
    let dict = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "FormType" => 1,
        "BBox" => edge.to_vec(), "Resources" => within, "Filter" => "FlateDecode",
    };
    Ok(Stream::new(dict, pack::ground(ground, width, height)?.to_vec()).with_compression(false))
}

#[allow(clippy::cast_possible_truncation)] // PDF numbers are single precision
fn points(length: Mm) -> f32 {
    (length.points() * 1000.0).round() as f32 / 1000.0
}
