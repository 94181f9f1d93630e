//! A certificate's words become a page by its template.

use super::fit::Measured;
use super::layout::{Entry, set_block};
use super::page::{Ground, Mm, Page};
use super::remark;
use super::shape::lacks;
use super::template::{Block, Gap, Template};
use super::typeface::Typeface;
use crate::domain::affine::Affine;
use crate::domain::certificate::{Certificate, CertificateWords, SampleWords};
use crate::domain::finding::Finding;
use serde::Deserialize;
use std::borrow::Cow;
use ts_rs::TS;

/// What is printed of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Ink {
    /// Everything, the art included, on plain paper.
    #[default]
    Full,
    /// Only the words that a pre-printed blank (phôi) lacks. They stand exactly where [`Ink::Full`] has them.
    Overlay,
}

/// A page, and what its layout has to say.
#[derive(Debug, Clone, PartialEq)]
pub struct Laid {
    /// The page; nothing on it leaves its box.
    pub page: Page,
    /// What does not fit, was made smaller, or has no glyph.
    pub findings: Vec<Finding>,
}

/// Lays out a certificate to be printed and signed.
#[must_use]
pub fn lay_out_certificate(certificate: &Certificate, template: &Template, ink: Ink) -> Laid {
    lay_out(certificate.words(), template, ink)
}

/// Lays out invented words, to try a template with.
#[must_use]
pub fn lay_out_sample(sample: SampleWords, template: &Template, ink: Ink) -> Laid {
    lay_out(&template.sample_words(sample), template, ink)
}

pub(super) fn lay_out(words: &CertificateWords, template: &Template, ink: Ink) -> Laid {
    let mut items = Vec::new();
    let mut findings = Vec::new();
    for block in &template.blocks {
        for setting in set_block(block, &entries(words, block)) {
            if ink == Ink::Full || !setting.line.on_blank {
                findings.extend(remark::remarks(words, &setting));
                items.extend(setting.items);
            }
        }
    }
    let ground = Ground::of(template.layers(ink));
    let (width, height, correction) = (template.width, template.height, Affine::IDENTITY);
    Laid { page: Page { width, height, ground, items, correction }, findings }
}

pub(super) fn entries<'a>(words: &CertificateWords, block: &'a Block) -> Vec<Entry<'a>> {
    let mut entries: Vec<Entry<'a>> = Vec::new();
    for line in &block.lines {
        let text = line.wording().filled(words).unwrap_or_default();
        for (i, text) in text.lines().map(str::trim).filter(|text| !text.is_empty()).enumerate() {
            let text = if line.capitals { Cow::Owned(text.to_uppercase()) } else { text.into() };
            let plain = line.plain.filter(|_| needs_plain(words, line.typeface));
            let (typeface, size) = plain.map_or((line.typeface, line.size), |plain| (plain.typeface, plain.size));
            // No room is left above the first line of a block, and the lines of one office stand close together.
            let gap = match (entries.is_empty(), i) {
                (true, _) => Gap::default(),
                (_, 0) => line.gap,
                _ => Gap { least: Mm(0.9), most: Mm(0.9) },
            };
            entries.push(Entry { line, size, gap, words: Measured::new(&text, typeface, line.spacing) });
        }
    }
    entries
}

/// Whether a script typeface cannot carry the name: of a collective, in capitals ("NGUYỄN THỊ HOA", "UBND xã"),
/// with figures, or with a letter that the script lacks.
fn needs_plain(words: &CertificateWords, script: Typeface) -> bool {
    let letters = || words.name.chars();
    words.honorific.is_none()
        || letters().any(|c| c.is_ascii_digit())
        || letters().zip(letters().skip(1)).any(|(one, next)| one.is_uppercase() && next.is_uppercase())
        || lacks(script, &words.name)
}
