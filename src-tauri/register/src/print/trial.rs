//! A template tried with words, for the designer: the words as a picture, and line by line what came of them.

use super::certificate::{Ink, entries};
use super::layout::{Setting, set_block};
use super::page::{Ground, Item, Mm, Page, Rect};
use super::remark;
use super::svg::svg;
use super::template::{Field, Template};
use crate::domain::affine::Affine;
use crate::domain::certificate::CertificateWords;
use crate::domain::finding::Finding;
use serde::Serialize;
use ts_rs::TS;

/// A template tried with words. Nothing can be printed from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    /// The words, on nothing: SVG of the sheet's size.
    pub svg: String,
    /// The lines, as they came out; one that had nothing to say is left out.
    pub lines: Vec<LaidLine>,
    /// What the template and its layout have to say.
    pub findings: Vec<Finding>,
}

/// One line of a template as it came out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LaidLine {
    /// Of which block, from 0.
    pub block: usize,
    /// Which line of that block, from 0.
    pub line: usize,
    /// Which line of the certificate it is.
    pub field: Field,
    /// The words, broken as they stand on the sheet.
    pub text: Vec<String>,
    /// The size that it was to have, points.
    pub usual: f64,
    /// The size that it came to, points.
    pub size: f64,
    /// The rectangle that its ink touches, mm.
    pub ink: Rect,
}

/// Tries a template, even one that cannot print yet. Every line is told of; the picture has those that `ink` prints.
#[must_use]
pub fn trial(words: &CertificateWords, template: &Template, ink: Ink) -> Trial {
    let mut findings = template.faults();
    let mut lines = Vec::new();
    let mut items = Vec::new();
    for (number, block) in template.blocks.iter().enumerate() {
        for setting in set_block(block, &entries(words, block)) {
            findings.extend(remark::remarks(words, &setting));
            let line = block.lines.iter().position(|line| std::ptr::eq(line, setting.line)).unwrap_or_default();
            lines.extend(laid_line(number, line, &setting));
            if ink == Ink::Full || !setting.line.on_blank {
                items.extend(setting.items);
            }
        }
    }
    let (width, height, correction) = (template.width, template.height, Affine::IDENTITY);
    let page = Page { width, height, ground: Ground::default(), items, correction };
    Trial { svg: svg(&page), lines, findings }
}

fn laid_line(block: usize, line: usize, setting: &Setting<'_>) -> Option<LaidLine> {
    let runs = || {
        setting.items.iter().filter_map(|item| match item {
            Item::Text(run) => Some(run),
            Item::Path(_) => None,
        })
    };
    let ink = runs().map(|run| run.bounds).reduce(|one, other| around(&one, &other))?;
    let text = runs().map(|run| run.text.clone()).collect();
    Some(LaidLine { block, line, field: setting.line.field, text, usual: setting.usual, size: setting.size, ink })
}

/// The least rectangle around both.
fn around(one: &Rect, other: &Rect) -> Rect {
    let (x, y) = (one.x.0.min(other.x.0), one.y.0.min(other.y.0));
    let (right, bottom) = (one.right().0.max(other.right().0), one.bottom().0.max(other.bottom().0));
    Rect { x: Mm(x), y: Mm(y), width: Mm(right - x), height: Mm(bottom - y) }
}
