//! Lists what a certificate template can be made of: the lines of a certificate, the fields of their text, typefaces.

use super::Nothing;
use crate::Register;
use crate::domain::certificate::{CertificateWords, SampleWords, WordField};
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::print::template::Field;
use crate::print::typeface::Typeface;
use serde::Serialize;
use ts_rs::TS;

/// What a template can be made of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateParts {
    /// The lines that a certificate has.
    pub lines: Vec<LinePart>,
    /// The fields that a text may name.
    pub fields: Vec<FieldPart>,
    /// The typefaces.
    pub typefaces: Vec<TypefacePart>,
}

/// A line that a certificate has.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LinePart {
    /// Which, as a template names it.
    pub code: Field,
    /// What it is called.
    pub name: Sentence,
    /// What it says where its template does not say otherwise.
    pub text: &'static str,
}

/// A field that a text may name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldPart {
    /// As it stands between braces: `{name}`.
    pub code: WordField,
    /// What it is called; the Vietnamese name may stand between braces too.
    pub name: Sentence,
    /// What it puts there on an ordinary certificate.
    pub sample: String,
}

/// A typeface for paper.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TypefacePart {
    /// Which, as a template names it.
    pub code: Typeface,
    /// What it is called.
    pub name: Sentence,
}

/// All that a template can be made of.
///
/// # Errors
/// Never: it says so in the same words as its neighbours.
pub fn list_template_parts(_: &Register, _: &Nothing) -> Result<TemplateParts> {
    let words = CertificateWords::sample(SampleWords::Usual);
    let line = |code: Field| LinePart { code, name: code.called(), text: code.text() };
    let field = |code: WordField| FieldPart { code, name: code.called(), sample: code.value(&words).into_owned() };
    let typeface = |code: Typeface| TypefacePart { code, name: code.called() };
    Ok(TemplateParts {
        lines: Field::ALL.iter().copied().map(line).collect(),
        fields: WordField::ALL.iter().copied().map(field).collect(),
        typefaces: Typeface::ALL.iter().copied().map(typeface).collect(),
    })
}
