//! Pages as pictures in dots, for a person to look at before the paper: what is drawn is the finished PDF, not the page it
//! was made of.
//!
//! [`raster`] draws any page of any PDF of ours. [`Preview`] is for looking through many certificates: the ground, which
//! takes nearly all of the time, is drawn once for each template and resolution and then only copied.

mod bitmap;

pub use bitmap::Bitmap;

use super::draw::{About, Sheet, pdf};
use super::error::PrintError;
use super::page::{Ground, Mm, Page};
use crate::domain::date::Moment;
use crate::domain::sentence::Sentence;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::util::TransformExt as _;
use hayro::hayro_syntax::Pdf;
use hayro::kurbo::Affine;
use hayro::vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings, render_into};
use std::sync::{Mutex, PoisonError};

/// The most dots of a side; an A3 sheet at 900 dpi has fewer.
const SIDE: f64 = 16_000.0;
/// The most dots of a picture, so that no call takes more than 250 MB.
const DOTS: f64 = 60e6;
/// How many grounds a [`Preview`] keeps: a template in two resolutions, and the one before it.
const KEPT: usize = 4;

/// Draws a page of a finished PDF, the first being 0, with `dpi` dots an inch, on white.
///
/// # Errors
/// [`PrintError::NoPicture`] if the PDF cannot be read, has no such page, or the picture would be empty or too large.
pub fn raster(pdf: &[u8], page: usize, dpi: f64) -> Result<Bitmap, PrintError> {
    drawn(pdf, page, dpi, None).map(|dots| bitmap(&dots))
}

/// Draws certificates one after the other, for previews and thumbnails. May be shared between threads.
#[derive(Default)]
pub struct Preview {
    grounds: Mutex<Vec<Kept>>,
}

/// A ground that was drawn, for a sheet of some size and resolution.
struct Kept {
    page: Page,
    dpi: f64,
    dots: Pixmap,
}

impl Preview {
    /// With nothing drawn yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Draws a page as [`raster`] would draw the PDF of it, with `dpi` dots an inch. The first page on a ground takes as
    /// long; the next ones some milliseconds.
    ///
    /// # Errors
    /// [`PrintError::NoPicture`] if the picture would be empty or too large; what [`pdf`] says if there is no PDF of it.
    pub fn page(&self, page: &Page, dpi: f64) -> Result<Bitmap, PrintError> {
        let ground = self.ground(page, dpi)?;
        let words = Page { ground: Ground::default(), items: page.items.clone(), ..*page };
        drawn(&alone(words)?, 0, dpi, ground).map(|dots| bitmap(&dots))
    }

    /// The ground of a page in dots; none where it has none.
    fn ground(&self, page: &Page, dpi: f64) -> Result<Option<Pixmap>, PrintError> {
        if page.ground.layers.is_empty() {
            return Ok(None);
        }
        let mut kept = self.grounds.lock().unwrap_or_else(PoisonError::into_inner);
        let is_same = |of: &Kept| {
            (of.page.width, of.page.height, of.dpi) == (page.width, page.height, dpi)
                && (&of.page.ground, of.page.correction) == (&page.ground, page.correction)
        };
        let found = match kept.iter().position(is_same) {
            Some(at) => kept.remove(at),
            None => {
                let page = Page { ground: page.ground.clone(), items: Vec::new(), ..*page };
                let dots = drawn(&alone(page.clone())?, 0, dpi, None)?;
                Kept { page, dpi, dots }
            }
        };
        let dots = found.dots.clone();
        kept.insert(0, found);
        kept.truncate(KEPT);
        Ok(Some(dots))
    }
}

/// The PDF of one page and nothing else.
fn alone(page: Page) -> Result<Vec<u8>, PrintError> {
    let about = About { title: String::new(), created: Moment::UNIX_EPOCH };
    pdf([Sheet { title: String::new(), page }], &about)
}

/// Draws a page over what is there, or over white.
fn drawn(pdf: &[u8], page: usize, dpi: f64, under: Option<Pixmap>) -> Result<Pixmap, PrintError> {
    let no = |vi: &str, en: &str| PrintError::NoPicture(Sentence::new(vi, en));
    let pdf = Pdf::new(pdf.to_vec()).map_err(|_| no("tệp không phải PDF hoặc đã hỏng", "the PDF file is damaged"))?;
    let page = pdf.pages().get(page).ok_or_else(|| no("không có trang này", "there is no such page"))?;
    let (width, height) = page.render_dimensions();
    let (width, height) = (Mm::from_points(f64::from(width)), Mm::from_points(f64::from(height)));
    let [wide, high] = dots(width, height, dpi)
        .ok_or_else(|| no("hình sẽ rỗng hoặc quá lớn", "the picture would be empty or too large"))?;

    let mut pixmap = under.filter(|under| [under.width(), under.height()] == [wide, high]).unwrap_or_else(|| {
        let mut white = Pixmap::new(wide, high);
        white.data_as_u8_slice_mut().fill(0xff);
        white.set_may_have_transparency(false);
        white
    });
    let scale = dpi / 72.0;
    let mut context = RenderContext::new(wide, high);
    let place = Affine::scale(scale) * page.initial_transform(true).to_kurbo();
    // Paper knows no hinting and no grid of dots: letters stand where they are printed.
    let settings = RenderSettings { hinting: false, glyph_caching: false, ..RenderSettings::default() };
    let cache = RenderCache::new();
    render_into(page, &cache, &InterpreterSettings::default(), &settings, &mut context, place);
    context.flush();
    let over = RasterizerSettings { target_init: TargetInit::SrcOver, ..RasterizerSettings::default() };
    context.render_with(&mut pixmap, &mut Resources::default(), over);
    Ok(pixmap)
}

/// How many dots a sheet has across and down.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within the bounds asked for just before
fn dots(width: Mm, height: Mm, dpi: f64) -> Option<[u16; 2]> {
    let sides = [width, height].map(|side| (side.0 / 25.4 * dpi).round());
    let within = sides.iter().all(|side| (1.0..=SIDE).contains(side)) && sides.iter().product::<f64>() <= DOTS;
    within.then(|| sides.map(|side| side as u16))
}

fn bitmap(dots: &Pixmap) -> Bitmap {
    let colours = dots.data_as_u8_slice().chunks_exact(4).flat_map(|dot| dot.iter().take(3)).copied();
    Bitmap { width: u32::from(dots.width()), height: u32::from(dots.height()), dots: colours.collect() }
}
