//! Tries a certificate template with words, while it is being made: nothing is saved, and nothing can be printed from it.

use super::show_certificate::words;
use crate::Register;
use crate::domain::certificate::SampleWords;
use crate::domain::finding::Finding;
use crate::domain::id::AwardId;
use crate::error::{Error, Result};
use crate::print::template::Field;
use crate::print::{self, Ink, LaidLine, Template};
use crate::rules::state_and_motto::{StateAndMotto, state_and_motto};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to try.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewTemplate {
    /// The template, saved or not; it may have faults.
    pub template: Template,
    /// With which words.
    pub words: TriedWords,
    /// Whether the ground under the words is wanted too; it changes only with the sheet and the art.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub ground: bool,
    /// Whether all is drawn, or only what blanks lack; all if left out.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub ink: Ink,
}

/// Words to try a template with.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TriedWords {
    /// Invented ones.
    Sample(SampleWords),
    /// Those of an award of the register, a draft's as they would be.
    Award(AwardId),
}

/// A template tried with words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplatePreview {
    /// The words, SVG of the sheet's size, to be laid over the ground.
    pub svg: String,
    /// The ground, SVG of the sheet's size; none if it was not wanted.
    pub ground: Option<String>,
    /// Each line as it came out; a line that had nothing to say is left out.
    pub lines: Vec<LaidLine>,
    /// What is wrong with the template, and what its layout has to say.
    pub findings: Vec<Finding>,
}

/// Tries a template.
///
/// # Errors
/// If there is no such award, or the template has far too many boxes or lines.
pub fn preview_template(register: &Register, args: &PreviewTemplate) -> Result<TemplatePreview> {
    let PreviewTemplate { template, words: tried, ground, ink } = args;
    template.check_size().map_err(Error::Template)?;
    let words = match *tried {
        TriedWords::Sample(sample) => template.sample_words(sample),
        TriedWords::Award(award) => register.read(|reader| words(reader, award))?.0,
    };
    let print::Trial { svg, lines, mut findings } = print::trial(&words, template, *ink);
    let state = StateAndMotto { state: template.said_in(Field::State), motto: template.said_in(Field::Motto) };
    findings.extend(state_and_motto(&state));
    let ground = ground.then(|| ground_of(register, template, *ink)).transpose()?;
    Ok(TemplatePreview { svg, ground, lines, findings })
}

fn ground_of(register: &Register, template: &Template, ink: Ink) -> Result<String> {
    let mut template = template.clone();
    register.read(|reader| super::template::add_artworks(reader, &mut template))?;
    Ok(print::ground_picture(&template, ink))
}
