//! The print log: who made which file of certificates, when and how, and what came of its sheets.

use super::migration::fingerprint;
use super::{Reader, Write};
use crate::domain::affine::Affine;
use crate::domain::award::RegisterNumber;
use crate::domain::date::Moment;
use crate::domain::id::{AwardId, BlankId, DecisionId, PrintingId, ReissueId};
use crate::domain::printing::{Mode, PrintingFacts, SheetOutcome};
use crate::domain::text::Name;
use crate::error::Result;
use rusqlite::Row;
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// One printing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Printing {
    /// Its key.
    pub id: PrintingId,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// Of which decisions.
    pub decisions: Vec<DecisionId>,
    /// What was printed.
    pub mode: Mode,
    /// With which template.
    pub template: String,
    /// On which kind of blank.
    pub blank: Option<BlankId>,
    /// How many of each sheet.
    pub copies: i64,
    /// How many certificates.
    pub certificates: i64,
    /// The name of the calibration with which they were drawn, as it was then.
    pub calibration: Option<Name>,
    /// When a clerk confirmed what came of it; never of a proof.
    pub confirmed: Option<Moment>,
    /// How many came out well.
    pub printed: i64,
    /// How many were spoiled.
    pub spoiled: i64,
}

/// What is noted of a printing.
pub(crate) struct NewPrinting<'p> {
    /// What is printed.
    pub(crate) mode: Mode,
    /// The template's key.
    pub(crate) template: &'p str,
    /// The template's text.
    pub(crate) template_text: &'p str,
    /// The name of the calibration with which it is drawn.
    pub(crate) calibration: Option<&'p Name>,
    /// How it is drawn.
    pub(crate) correction: Affine,
    /// The kind of blank.
    pub(crate) blank: Option<BlankId>,
    /// How many of each sheet.
    pub(crate) copies: i64,
    /// How many certificates.
    pub(crate) certificates: usize,
    /// Of which decisions.
    pub(crate) decisions: &'p BTreeSet<DecisionId>,
}

/// A sheet of a printing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PrintedSheet {
    row: i64,
    /// Whose.
    pub(crate) award: AwardId,
}

/// Notes that a file was made. Its sheets follow by [`insert_sheet`].
pub(crate) fn insert(write: &Write<'_>, new: &NewPrinting<'_>) -> Result<PrintingId> {
    let count = i64::try_from(new.certificates).unwrap_or(i64::MAX);
    let template_id = kept_template(write, new.template_text)?;
    let id = write.insert(
        "print_log",
        &[
            ("at", &write.now()),
            ("by_user", &write.user()),
            ("mode", &new.mode),
            ("template", &new.template),
            ("template_id", &template_id),
            ("blank_kind_id", &new.blank),
            ("copies", &new.copies),
            ("calibration", &new.calibration),
            ("correction", &text_of_affine(new.correction)),
            ("certificates", &count),
        ],
    )?;
    for decision in new.decisions {
        write.insert("print_log_decision", &[("print_log_id", &id), ("decision_id", decision)])?;
    }
    Ok(PrintingId(id))
}

/// The six numbers of a map, which read back as the same; none of one that changes nothing.
fn text_of_affine(map: Affine) -> Option<String> {
    let Affine { xx, xy, x0, yx, yy, y0 } = map;
    (map != Affine::IDENTITY).then(|| [xx, xy, x0, yx, yy, y0].map(|number| number.to_string()).join(" "))
}

fn affine_of_text(text: &str) -> Option<Affine> {
    let mut numbers = text.split(' ').map_while(|number| number.parse().ok());
    let mut next = || numbers.next();
    Some(Affine { xx: next()?, xy: next()?, x0: next()?, yx: next()?, yy: next()?, y0: next()? })
}

/// Notes the next sheet of a printing.
pub(crate) fn insert_sheet(
    write: &Write<'_>,
    printing: PrintingId,
    award: AwardId,
    reissue: Option<ReissueId>,
) -> Result<()> {
    let cells: [super::change::Cell<'_>; 3] =
        [("print_log_id", &printing), ("award_id", &award), ("reissue_id", &reissue)];
    write.insert("print_log_award", &cells).map(drop)
}

/// The text of each template that something was printed with, and how many printings there are of it.
pub(crate) fn templates(reader: &Reader) -> Result<Vec<(String, i64)>> {
    let sql = "SELECT text, (SELECT count(*) FROM print_log WHERE template_id = print_template.id) FROM print_template";
    reader.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The key under which a template's text is kept, each text once.
fn kept_template(write: &Write<'_>, text: &str) -> Result<i64> {
    let sha256 = fingerprint(text);
    match write.one("SELECT id FROM print_template WHERE sha256 = ?", [&sha256], |row| row.get(0))? {
        Some(id) => Ok(id),
        None => write.insert("print_template", &[("sha256", &sha256), ("text", &text)]),
    }
}

/// How a printing was made.
pub(crate) fn facts(reader: &Reader, id: PrintingId) -> Result<Option<PrintingFacts>> {
    let sql = "SELECT print_log.id, mode, template, text, calibration, correction, blank_kind_id, copies
               FROM print_log LEFT JOIN print_template ON print_template.id = template_id WHERE print_log.id = ?";
    reader.one(sql, [id], |row| {
        Ok(PrintingFacts {
            id: row.get(0)?,
            mode: row.get(1)?,
            template: row.get(2)?,
            template_text: row.get(3)?,
            calibration: row.get(4)?,
            correction: row.get::<_, Option<String>>(5)?.and_then(|text| affine_of_text(&text)),
            blank: row.get(6)?,
            copies: row.get(7)?,
        })
    })
}

/// The sheets of a printing, in their order.
pub(crate) fn sheets(reader: &Reader, id: PrintingId) -> Result<Vec<PrintedSheet>> {
    reader.all("SELECT id, award_id FROM print_log_award WHERE print_log_id = ? ORDER BY id", [id], |row| {
        Ok(PrintedSheet { row: row.get(0)?, award: row.get(1)? })
    })
}

/// A sheet of a printing, for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetRow {
    /// Whose.
    pub award: AwardId,
    /// The awardee's name, as printed.
    pub name: String,
    /// Number in the golden book.
    pub number: String,
    /// What came of it, once a clerk has said so.
    pub outcome: Option<SheetOutcome>,
    /// Why it was spoiled.
    pub reason: Option<String>,
}

/// The sheets of a printing with their names, in their order.
pub(crate) fn sheet_rows(reader: &Reader, id: PrintingId) -> Result<Vec<SheetRow>> {
    reader.all(include_str!("print_log/sheets.sql"), [id], |row| {
        Ok(SheetRow {
            award: row.get(0)?,
            name: row.get(1)?,
            number: RegisterNumber { year: row.get(2)?, sequence: row.get(3)? }.to_string(),
            outcome: row.get(4)?,
            reason: row.get(5)?,
        })
    })
}

/// The printing `id`, for a person.
pub(crate) fn by_id(reader: &Reader, id: PrintingId) -> Result<Option<Printing>> {
    reader.one(&format!("SELECT * FROM ({ALL}) WHERE id = ?2"), (false, id), printing_from_row)
}

/// Whether a clerk has said what came of a printing.
pub(crate) fn is_confirmed(reader: &Reader, id: PrintingId) -> Result<bool> {
    let found: Option<i64> = reader.one("SELECT id FROM print_confirmation WHERE id = ?", [id], |row| row.get(0))?;
    Ok(found.is_some())
}

/// Notes that a clerk says what came of a printing.
pub(crate) fn confirm(write: &Write<'_>, id: PrintingId) -> Result<()> {
    write.insert("print_confirmation", &[("id", &id), ("at", &write.now()), ("by_user", &write.user())]).map(drop)
}

/// Notes what came of one sheet; `reason` says why a spoiled one is.
pub(crate) fn insert_outcome(write: &Write<'_>, sheet: PrintedSheet, reason: Option<&str>) -> Result<()> {
    let outcome = if reason.is_some() { SheetOutcome::Spoiled } else { SheetOutcome::Printed };
    write.insert("print_outcome", &[("id", &sheet.row), ("outcome", &outcome), ("reason", &reason)]).map(drop)
}

const ALL: &str = include_str!("print_log/all.sql");

/// All printings, newest first; or those alone that wait for a clerk to confirm them.
pub(crate) fn all(reader: &Reader, waiting: bool) -> Result<Vec<Printing>> {
    reader.all(ALL, [waiting], printing_from_row)
}

fn printing_from_row(row: &Row<'_>) -> rusqlite::Result<Printing> {
    let decisions: Option<String> = row.get("decisions")?;
    let decisions = decisions.unwrap_or_default();
    Ok(Printing {
        id: row.get("id")?,
        at: row.get("at")?,
        by: row.get("by_user")?,
        decisions: decisions.split(',').filter_map(|id| id.parse().ok()).collect(),
        mode: row.get("mode")?,
        template: row.get("template")?,
        calibration: row.get("calibration")?,
        blank: row.get("blank_kind_id")?,
        copies: row.get("copies")?,
        certificates: row.get("certificates")?,
        confirmed: row.get("confirmed")?,
        printed: row.get("printed")?,
        spoiled: row.get("spoiled")?,
    })
}
