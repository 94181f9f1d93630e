//! Shows the certificate of one award as a picture: exactly what prints, or of a draft what would. Only its words: the
//! ground under them is the same for every certificate of a template, and [`show_ground`](super::show_ground) shows it.

use super::template::{default_template, known};
use super::words::Frame;
use crate::Register;
use crate::domain::certificate::CertificateWords;
use crate::domain::finding::Finding;
use crate::domain::id::AwardId;
use crate::error::Result;
use crate::print;
use crate::store::{Reader, award, decision};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which certificate.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowCertificate {
    /// Of which award.
    pub award: AwardId,
    /// By which template; the usual one where it is left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub template: Option<String>,
}

/// The words of a certificate as a picture, to be laid over the ground of its template.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CertificatePicture {
    /// The words, SVG of the sheet's size.
    pub svg: String,
    /// The template's key.
    pub template: String,
    /// The template's name, for a person.
    pub template_name: String,
    /// What its layout has to say.
    pub findings: Vec<Finding>,
    /// Whether the award is still a draft.
    pub draft: bool,
}

/// The picture of one certificate.
///
/// # Errors
/// If there is no such award or template.
pub fn show_certificate(register: &Register, args: &ShowCertificate) -> Result<CertificatePicture> {
    let key = args.template.as_deref().unwrap_or_else(|| default_template());
    let (template, (words, draft)) =
        register.read(|reader| Ok((known(reader, key)?.template, words(reader, args.award)?)))?;
    let print::Picture { svg, findings } = print::picture(&words, &template);
    Ok(CertificatePicture { svg, template: key.to_owned(), template_name: template.name, findings, draft })
}

/// The words of an award, frozen or as they stand, and whether it is a draft.
pub(super) fn words(reader: &Reader, id: AwardId) -> Result<(CertificateWords, bool)> {
    if let Some(issued) = award::issued(reader, id)? {
        return Ok((issued.words, false));
    }
    let award = super::found(award::draft(reader, id)?, super::AWARD, id)?.facts;
    let decision = super::found(decision::by_id(reader, award.decision)?, super::DECISION, award.decision)?;
    let frame = Frame::read(reader, &decision.facts())?;
    let setting = frame.setting(reader, &award)?;
    Ok((frame.draft_words(&award, &setting), true))
}
