//! A batch: which certificates are printed, in which order and by which template. Verbs that show it, check it or print it
//! ask for it in the same words and so speak of the same sheets.

use super::calibrated;
use super::template::{self, Known};
use super::words::Frame;
use crate::domain::affine::Affine;
use crate::domain::award::RegisterNumber;
use crate::domain::certificate::{Certificate, CertificateWords};
use crate::domain::date::{Date, Moment};
use crate::domain::decision::DecisionFacts;
use crate::domain::finding::Finding;
use crate::domain::id::{AwardId, CalibrationId, CampaignId, DecisionId, PrintingId, ReissueId};
use crate::domain::printing::{Mode, PrintOrder, PrintingFacts};
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::print::{self, Ink, Laid, Template};
use crate::store::grid::{self, GridQuery};
use crate::store::print_queue::{Chosen, Queued, queue};
use crate::store::{Reader, award, campaign, decision, print_log};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use ts_rs::TS;

/// Whose certificates.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Who {
    /// All of a campaign.
    Campaign(CampaignId),
    /// All of these decisions.
    Decisions(Vec<DecisionId>),
    /// Those of these awards.
    Awards(Vec<AwardId>),
    /// Those of the rows of a list, as it is narrowed there.
    Rows(GridQuery),
    /// Those of an earlier printing, by the template that it had.
    Printing(PrintingId),
}

/// Which certificates, and how.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// Whose.
    pub who: Who,
    /// Whether those that are printed already are left out.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub unprinted: bool,
    /// In which order; as the decisions list them if left out.
    #[serde(default = "as_listed")]
    #[ts(as = "Option<PrintOrder>", optional)]
    pub order: PrintOrder,
    /// What is printed of them.
    pub mode: Mode,
    /// The template's key; the usual one if left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub template: Option<String>,
    /// The calibration of the printer it goes to; none if left out. A proof is never corrected.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub calibration: Option<CalibrationId>,
}

fn as_listed() -> PrintOrder {
    PrintOrder::List
}

impl Batch {
    /// All of one decision, as it lists them.
    #[must_use]
    pub fn of_decision(decision: DecisionId, mode: Mode) -> Self {
        Self::usual(Who::Decisions(vec![decision]), mode)
    }

    /// The one of an award.
    pub(super) fn of_award(award: AwardId, mode: Mode) -> Self {
        Self::usual(Who::Awards(vec![award]), mode)
    }

    /// These as they are listed, by the usual template.
    #[must_use]
    pub fn usual(who: Who, mode: Mode) -> Self {
        Self { who, unprinted: false, order: PrintOrder::List, mode, template: None, calibration: None }
    }
}

/// How many of those chosen are not among the sheets, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct LeftOut {
    /// Their decision is a draft; only proofs are made of drafts.
    pub drafts: usize,
    /// They were revoked.
    pub revoked: usize,
    /// They are printed already, where only others were asked for.
    pub printed: usize,
}

/// The sheets of a batch, still to be laid out.
pub(super) struct Gathered {
    /// The sheets, in their order.
    pub(super) sheets: Vec<Queued>,
    /// What is not among them.
    pub(super) left_out: LeftOut,
    /// How they look.
    pub(super) press: Press,
}

/// How the sheets of a batch look.
pub(super) struct Press {
    /// By which template.
    pub(super) template: Known,
    /// What is printed of them.
    pub(super) mode: Mode,
    /// The name of the calibration.
    pub(super) calibration: Option<Name>,
    /// How every sheet is drawn because of it.
    pub(super) correction: Affine,
}

/// Finds the sheets of a batch.
///
/// # Errors
/// If something asked for by key is not there, a draft is asked for by key and not as a proof, or nothing is left to print.
pub(super) fn gather(reader: &Reader, batch: &Batch) -> Result<Gathered> {
    let (sheets, left_out) = sheets(reader, batch)?;
    Ok(Gathered { sheets, left_out, press: press_of(reader, batch)? })
}

/// The same without how they look, which costs the reading of a template and its pictures.
///
/// # Errors
/// As [`gather`], but for what is said of template and calibration.
pub(super) fn sheets(reader: &Reader, batch: &Batch) -> Result<(Vec<Queued>, LeftOut)> {
    let by_key = matches!(batch.who, Who::Decisions(_) | Who::Awards(_));
    let mut left_out = LeftOut::default();
    let mut sheets = asked_for(reader, &batch.who, batch.order)?;
    if let Some(draft) = sheets.iter().find(|sheet| by_key && batch.mode != Mode::Proof && !sheet.issued) {
        return Err(Error::StillDraft { decision: name_of(reader, draft.decision)? });
    }
    if let (Who::Decisions(ids), true) = (&batch.who, sheets.is_empty())
        && let Some(id) = ids.first()
    {
        return Err(Error::NoAwards { decision: name_of(reader, *id)? });
    }
    sheets.retain(|sheet| {
        let why = match sheet {
            Queued { issued: false, .. } if batch.mode != Mode::Proof => &mut left_out.drafts,
            Queued { revoked: true, .. } => &mut left_out.revoked,
            Queued { printed: true, .. } if batch.unprinted => &mut left_out.printed,
            _ => return true,
        };
        *why += 1;
        false
    });
    if sheets.is_empty() {
        return Err(Error::NothingToPrint {
            drafts: left_out.drafts,
            revoked: left_out.revoked,
            printed: left_out.printed,
        });
    }
    Ok((sheets, left_out))
}

/// All that were asked for, whatever their state.
fn asked_for(reader: &Reader, who: &Who, order: PrintOrder) -> Result<Vec<Queued>> {
    let chosen = match who {
        Who::Campaign(id) => {
            super::found(campaign::by_id(reader, *id)?, super::CAMPAIGN, id)?;
            Chosen::Campaign(*id)
        }
        Who::Decisions(ids) => {
            for id in ids {
                super::found(decision::by_id(reader, *id)?, super::DECISION, id)?;
            }
            Chosen::Decisions(ids)
        }
        Who::Awards(ids) => Chosen::Awards(ids),
        Who::Rows(query) => return queue(reader, Chosen::Awards(&grid::ids(reader, query)?), order),
        Who::Printing(id) => {
            super::found(print_log::facts(reader, *id)?, super::PRINTING, id)?;
            Chosen::Printing(*id)
        }
    };
    let sheets = queue(reader, chosen, order)?;
    if let Who::Awards(ids) = who {
        let known: BTreeSet<AwardId> = sheets.iter().map(|sheet| sheet.award).collect();
        if let Some(foreign) = ids.iter().find(|id| !known.contains(id)) {
            return super::found(None, super::AWARD, foreign);
        }
    }
    Ok(sheets)
}

/// The template with its pictures, and the calibration asked for; of an earlier printing those it had, word for word and number for number.
pub(super) fn press_of(reader: &Reader, batch: &Batch) -> Result<Press> {
    let mode = batch.mode;
    let earlier = match &batch.who {
        Who::Printing(id) => Some(super::found(print_log::facts(reader, *id)?, super::PRINTING, id)?),
        _ => None,
    };
    let mut template = match (&batch.template, &earlier) {
        (None, Some(PrintingFacts { template: key, template_text: Some(text), .. })) => {
            let template = Template::parse(text).map_err(Error::Template)?;
            Known { key: key.clone(), template, own: None }
        }
        (None, Some(earlier)) => template::known(reader, &earlier.template)?,
        (asked, _) => template::known(reader, asked.as_deref().unwrap_or_else(|| template::default_template()))?,
    };
    template::add_artworks(reader, &mut template.template)?;
    if mode == Mode::Proof {
        return Ok(Press { template, mode, calibration: None, correction: Affine::IDENTITY });
    }
    if let (None, Some(PrintingFacts { calibration, correction: Some(correction), .. })) = (batch.calibration, &earlier)
    {
        let (calibration, correction) = (calibration.clone(), *correction);
        return Ok(Press { template, mode, calibration, correction });
    }
    let calibration = calibrated::for_template(reader, batch.calibration, &template.template)?;
    let correction = calibrated::correction(calibration.as_ref());
    Ok(Press { template, mode, calibration: calibration.map(|calibration| calibration.facts.name), correction })
}

fn facts_of(reader: &Reader, id: DecisionId) -> Result<DecisionFacts> {
    Ok(super::found(decision::by_id(reader, id)?, super::DECISION, id)?.facts())
}

fn name_of(reader: &Reader, id: DecisionId) -> Result<String> {
    Ok(super::issue_decision::name(id, &facts_of(reader, id)?))
}

impl Gathered {
    /// The decisions of its sheets, each with what it says.
    pub(super) fn decisions(&self, reader: &Reader) -> Result<BTreeMap<DecisionId, DecisionFacts>> {
        let ids: BTreeSet<DecisionId> = self.sheets.iter().map(|sheet| sheet.decision).collect();
        ids.into_iter().map(|id| Ok((id, facts_of(reader, id)?))).collect()
    }
}

/// What a PDF of these decisions is called: by the one, or by how many.
pub(super) fn title(decisions: &BTreeMap<DecisionId, DecisionFacts>) -> String {
    let mut all = decisions.iter();
    match (all.next(), all.next()) {
        (Some((id, facts)), None) => {
            format!("Bằng khen, giấy khen theo Quyết định số {}", super::issue_decision::name(*id, facts))
        }
        _ => format!("Bằng khen, giấy khen theo {} quyết định", decisions.len()),
    }
}

/// The newest day among these decisions: the same words give the same bytes for ever.
pub(super) fn day(decisions: &BTreeMap<DecisionId, DecisionFacts>) -> Option<Moment> {
    let newest: Option<Date> = decisions.values().filter_map(|facts| facts.date).max();
    newest.and_then(|date| date.0.and_hms_opt(0, 0, 0)).map(|midnight| midnight.and_utc())
}

/// The words of one sheet, as the register has them, still to be laid out.
pub(super) struct Leaf {
    /// Whose.
    pub(super) award: AwardId,
    /// Under which reissue it is printed.
    pub(super) reissue: Option<ReissueId>,
    /// Its number in the golden book; none of a draft.
    pub(super) number: Option<RegisterNumber>,
    words: Words,
}

/// Words that may be printed as a certificate, or as a proof only.
enum Words {
    Issued(Certificate),
    Draft(CertificateWords),
}

impl Leaf {
    /// Its words.
    pub(super) fn words(&self) -> &CertificateWords {
        match &self.words {
            Words::Issued(certificate) => certificate.words(),
            Words::Draft(words) => words,
        }
    }

    /// Whether it is of an issued award.
    pub(super) fn is_issued(&self) -> bool {
        matches!(self.words, Words::Issued(_))
    }

    /// Lays it out. Needs no register, and may be done on any thread.
    pub(super) fn lay_out(&self, press: &Press) -> Laid {
        let template = &press.template.template;
        let laid = match (&self.words, press.mode) {
            (Words::Issued(certificate), Mode::Full) => print::lay_out_certificate(certificate, template, Ink::Full),
            (Words::Issued(certificate), Mode::Overlay) => {
                print::lay_out_certificate(certificate, template, Ink::Overlay)
            }
            _ => print::lay_out_proof(self.words(), template),
        };
        Laid { page: laid.page.corrected(press.correction), ..laid }
    }
}

/// Reads the words of one sheet after the other, and keeps of each decision what its drafts share.
pub(super) struct Leaves<'s> {
    reader: &'s Reader,
    frames: HashMap<DecisionId, Frame>,
}

impl<'s> Leaves<'s> {
    pub(super) fn new(reader: &'s Reader) -> Self {
        Self { reader, frames: HashMap::new() }
    }

    /// The words of one award.
    pub(super) fn read(&mut self, sheet: &Queued) -> Result<Leaf> {
        let id = sheet.award;
        if !sheet.issued {
            let words = Words::Draft(self.draft_words(sheet)?);
            return Ok(Leaf { award: id, reissue: None, number: None, words });
        }
        let award = super::found(award::issued(self.reader, id)?, super::AWARD, id)?;
        let certificate = super::found(award.certificate(), super::AWARD, id)?;
        let (reissue, number) = (award.reissue, Some(award.number));
        Ok(Leaf { award: id, reissue, number, words: Words::Issued(certificate) })
    }

    fn draft_words(&mut self, sheet: &Queued) -> Result<CertificateWords> {
        let facts = super::found(award::draft(self.reader, sheet.award)?, super::AWARD, sheet.award)?.facts;
        if !self.frames.contains_key(&sheet.decision) {
            let frame = Frame::read(self.reader, &facts_of(self.reader, sheet.decision)?)?;
            self.frames.insert(sheet.decision, frame);
        }
        let frame = super::found(self.frames.get(&sheet.decision), super::DECISION, sheet.decision)?;
        let setting = frame.setting(self.reader, &facts)?;
        Ok(frame.draft_words(&facts, &setting))
    }
}

/// Refuses what no one should print: words that do not fit their boxes or have no letters.
pub(super) fn refuse_misfits(findings: &[Finding]) -> Result<()> {
    use crate::domain::finding::Severity;
    let misfits: Vec<Finding> =
        findings.iter().filter(|finding| finding.severity == Severity::Error).cloned().collect();
    match misfits.first() {
        None => Ok(()),
        Some(first) => Err(Error::Findings { count: misfits.len(), first: first.sentence.clone(), findings: misfits }),
    }
}
