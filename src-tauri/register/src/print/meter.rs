//! How the words of a certificate fit their template, without a page: the sizes that its lines reach, how many lines they
//! take, what has no glyph. The lines are set as for print, so the meter never says anything else than the paper.

use super::certificate::entries;
use super::layout::set_block;
use super::page::Item;
use super::remark::remarks;
use super::template::{Field, Template};
use crate::domain::certificate::CertificateWords;
use crate::domain::finding::Finding;

/// How one text of a certificate fits.
#[derive(Debug, Clone, PartialEq)]
pub struct LineFit {
    /// Which text.
    pub field: Field,
    /// The size it reaches, points.
    pub size: f64,
    /// The size it has where there is room, points.
    pub usual: f64,
    /// How many lines it takes.
    pub lines: usize,
}

/// How a whole certificate fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// Its texts, in the order of the template.
    pub lines: Vec<LineFit>,
    /// What its layout has to say.
    pub findings: Vec<Finding>,
}

/// Measures the words of a draft or of an issued award.
#[must_use]
pub fn measure(words: &CertificateWords, template: &Template) -> Measure {
    let (mut lines, mut findings): (Vec<LineFit>, Vec<Finding>) = (Vec::new(), Vec::new());
    let settings = template.blocks.iter().flat_map(|block| set_block(block, &entries(words, block)));
    for setting in settings {
        findings.extend(remarks(words, &setting));
        let runs = setting.items.iter().filter(|item| matches!(item, Item::Text(_))).count();
        match lines.iter_mut().find(|line| line.field == setting.line.field) {
            // The lines of one office are set one by one.
            Some(line) => {
                line.lines += runs;
                line.size = line.size.min(setting.size);
            }
            None => {
                lines.push(LineFit {
                    field: setting.line.field,
                    size: setting.size,
                    usual: setting.usual,
                    lines: runs,
                });
            }
        }
    }
    Measure { lines, findings }
}
