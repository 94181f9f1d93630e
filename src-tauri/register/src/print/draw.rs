//! Pages become one PDF: text as text, the ground shared by all pages that have it, made to be archived.
//!
//! printpdf builds the document and its fonts; the pages, their content and what PDF/A-2u asks for are put onto its
//! lopdf document, so a batch of thousands stays small and quick. Equal input gives equal bytes.

mod archive;
mod content;

use super::error::PrintError;
use super::font::Fonts;
use super::page::{Layer, Mm, Page};
use crate::domain::date::Moment;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};
use std::borrow::Borrow;
use std::io::Write as _;

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

/// What is kept of a sheet once its content is written.
struct Written {
    title: String,
    width: Mm,
    height: Mm,
    content: Vec<u8>,
    ground: Option<usize>,
}

/// Makes one PDF of the sheets, in their order. Takes a slice of them, or an iterator that lays them out on the way
/// and so keeps memory low.
///
/// # Errors
/// [`PrintError::NoPages`] without a sheet; [`PrintError::Typeface`] or [`PrintError::Document`] if the PDF cannot
/// be put together.
pub fn pdf(sheets: impl IntoIterator<Item: Borrow<Sheet>>, about: &About) -> Result<Vec<u8>, PrintError> {
    let mut fonts = Fonts::default();
    let mut grounds: Vec<Vec<Layer>> = Vec::new();
    let mut written = Vec::new();
    let mut hash = Sha256::new();
    for sheet in sheets {
        let Sheet { title, page } = sheet.borrow();
        page.texts().for_each(|run| fonts.note(run));
        let ground = ground_of(page, &mut grounds);
        let content = content::page(page);
        for part in [title.as_str(), "\n", &content] {
            hash.update(part);
        }
        hash.update(page.width.0.to_be_bytes());
        hash.update(page.height.0.to_be_bytes());
        let content = packed(&content)?;
        written.push(Written { title: title.clone(), width: page.width, height: page.height, content, ground });
    }
    if written.is_empty() {
        return Err(PrintError::NoPages);
    }

    let (mut document, font_resources) = fonts.document(&about.title)?;
    clear_pages(&mut document);
    let mut forms = Vec::with_capacity(grounds.len());
    for layers in &grounds {
        let content = content::ground(layers);
        hash.update(&content);
        let mut form = Stream::new(
            dictionary! {
                "Type" => "XObject", "Subtype" => "Form", "FormType" => 1,
                "BBox" => art_box(layers), "Resources" => dictionary! {}, "Filter" => "FlateDecode",
            },
            packed(&content)?,
        );
        form.allows_compression = false;
        forms.push(document.add_object(form));
    }
    let font_resources = document.add_object(font_resources);
    let mut catalog = dictionary! { "Type" => "Catalog", "PageLayout" => "SinglePage" };
    let pages = add_pages(&mut document, &written, font_resources, &forms);
    catalog.set("Pages", pages.0);
    catalog.set("Outlines", add_bookmarks(&mut document, &written, &pages.1));
    catalog.set("PageMode", if written.len() > 1 { "UseOutlines" } else { "UseNone" });
    for part in [&about.title, &about.created.to_rfc3339()] {
        hash.update(part);
    }
    archive::finish(&mut document, about, &mut catalog, &hash.finalize());
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    document.prune_objects();
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|e| PrintError::Document(e.to_string()))?;
    Ok(bytes)
}

/// The place of the page's ground among those met so far; equal grounds are one.
fn ground_of(page: &Page, grounds: &mut Vec<Vec<Layer>>) -> Option<usize> {
    if page.ground.layers.is_empty() {
        return None;
    }
    grounds.iter().position(|layers| *layers == page.ground.layers).or_else(|| {
        grounds.push(page.ground.layers.clone());
        Some(grounds.len() - 1)
    })
}

fn packed(content: &str) -> Result<Vec<u8>, PrintError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
    encoder
        .write_all(content.as_bytes())
        .and_then(|()| encoder.finish())
        .map_err(|e| PrintError::Document(e.to_string()))
}

/// Takes away the page and the catalog that printpdf made; its fonts stay.
fn clear_pages(document: &mut Document) {
    document.objects.retain(|_, object| {
        let kind = object.as_dict().ok().and_then(|d| d.get(b"Type").and_then(Object::as_name).ok());
        !matches!(kind, Some(b"Page" | b"Pages" | b"Catalog"))
    });
    document.trailer.remove(b"Info");
}

fn sheet_box(width: Mm, height: Mm) -> Vec<Object> {
    #[allow(clippy::cast_possible_truncation)] // PDF numbers are single precision
    let real = |length: Mm| Object::Real((length.points() * 1000.0).round() as f32 / 1000.0);
    vec![Object::Integer(0), Object::Integer(0), real(width), real(height)]
}

/// A box that no art leaves, in the template's own millimetres.
fn art_box(layers: &[Layer]) -> Vec<Object> {
    let edges = layers.iter().map(Layer::edge);
    let (right, bottom) = edges
        .fold((0.0_f64, 0.0_f64), |(right, bottom), edge| (right.max(edge.right().0), bottom.max(edge.bottom().0)));
    #[allow(clippy::cast_possible_truncation)] // a sheet is not a kilometre wide
    [0.0, 0.0, right.ceil(), bottom.ceil()].map(|length| Object::Integer(length as i64)).to_vec()
}

/// Adds the page tree; gives its root and the pages in order.
fn add_pages(
    document: &mut Document,
    written: &[Written],
    fonts: ObjectId,
    forms: &[ObjectId],
) -> (ObjectId, Vec<ObjectId>) {
    let root = document.new_object_id();
    let resources = |ground: Option<usize>| {
        let mut resources = dictionary! { "Font" => fonts };
        if let Some(form) = ground.and_then(|i| forms.get(i)) {
            resources.set("XObject", dictionary! { content::GROUND => *form });
        }
        resources
    };
    let shared: Vec<ObjectId> = (0..forms.len()).map(|i| document.add_object(resources(Some(i)))).collect();
    let bare = document.add_object(resources(None));
    let pages: Vec<ObjectId> = written
        .iter()
        .map(|sheet| {
            let mut content = Stream::new(dictionary! { "Filter" => "FlateDecode" }, sheet.content.clone());
            content.allows_compression = false;
            let content = document.add_object(content);
            let edge = sheet_box(sheet.width, sheet.height);
            document.add_object(dictionary! {
                "Type" => "Page", "Parent" => root, "MediaBox" => edge.clone(), "TrimBox" => edge,
                "Resources" => sheet.ground.and_then(|i| shared.get(i)).copied().unwrap_or(bare),
                "Contents" => content,
            })
        })
        .collect();
    let kids: Vec<Object> = pages.iter().map(|&id| Object::Reference(id)).collect();
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    document.set_object(root, dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids });
    (root, pages)
}

/// Adds one bookmark a sheet; gives their root.
fn add_bookmarks(document: &mut Document, written: &[Written], pages: &[ObjectId]) -> ObjectId {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = pages.iter().map(|_| document.new_object_id()).collect();
    for (i, ((sheet, &page), &id)) in written.iter().zip(pages).zip(&ids).enumerate() {
        let mut bookmark = dictionary! {
            "Title" => archive::text_string(&sheet.title),
            "Parent" => root,
            "Dest" => vec![Object::Reference(page), "Fit".into()],
        };
        if let Some(&before) = i.checked_sub(1).and_then(|i| ids.get(i)) {
            bookmark.set("Prev", before);
        }
        if let Some(&after) = ids.get(i + 1) {
            bookmark.set("Next", after);
        }
        document.set_object(id, bookmark);
    }
    let mut outlines: Dictionary =
        dictionary! { "Type" => "Outlines", "Count" => i64::try_from(ids.len()).unwrap_or(0) };
    if let (Some(&first), Some(&last)) = (ids.first(), ids.last()) {
        outlines.set("First", first);
        outlines.set("Last", last);
    }
    document.set_object(root, outlines);
    root
}
