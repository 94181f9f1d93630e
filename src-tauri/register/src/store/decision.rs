//! Decisions, drafts and issued ones.

use super::change::Cell;
use super::{Reader, Write};
use crate::domain::date::Date;
use crate::domain::decision::{Decision, DecisionFacts, DecisionNumber, DraftDecision, IssuedDecision};
use crate::domain::id::{CampaignId, DecisionId, FormId, IssuerId, SignerId, StableId};
use crate::domain::text::{Name, Prose};
use crate::error::{Error, Result};
use rusqlite::Row;

struct DecisionRow {
    id: DecisionId,
    stable_id: StableId,
    campaign: CampaignId,
    issuer: IssuerId,
    number: Option<DecisionNumber>,
    date: Option<Date>,
    signer: Option<SignerId>,
    subject: Option<Name>,
    basis: Option<Prose>,
    issued: bool,
}

fn row(row: &Row<'_>) -> rusqlite::Result<DecisionRow> {
    Ok(DecisionRow {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        campaign: row.get("campaign_id")?,
        issuer: row.get("issuer_id")?,
        number: row.get("number")?,
        date: row.get("date")?,
        signer: row.get("signer_id")?,
        subject: row.get("subject")?,
        basis: row.get("basis")?,
        issued: row.get::<_, String>("state")? == "issued",
    })
}

fn decision_from_row(reader: &Reader, row: DecisionRow) -> Result<Decision> {
    let forms: Vec<FormId> =
        reader
            .all("SELECT form_id FROM decision_form WHERE decision_id = ? ORDER BY id", [row.id], |row| row.get(0))?;
    let DecisionRow { id, stable_id, campaign, issuer, number, date, signer, subject, basis, issued } = row;
    if !issued {
        let facts = DecisionFacts { campaign, issuer, forms, number, date, signer, subject, basis };
        return Ok(Decision::Draft(DraftDecision { id, stable_id, facts }));
    }
    let (Some(number), Some(date), Some(signer)) = (number, date, signer) else {
        return Err(Error::Damaged { detail: format!("issued decision {id} lacks number, date or signer") });
    };
    Ok(Decision::Issued(IssuedDecision {
        id,
        stable_id,
        campaign,
        issuer,
        forms,
        number,
        date,
        signer,
        subject,
        basis,
    }))
}

/// The decision `id`.
pub(crate) fn by_id(reader: &Reader, id: DecisionId) -> Result<Option<Decision>> {
    let found = reader.one("SELECT * FROM decision WHERE id = ?", [id], row)?;
    found.map(|row| decision_from_row(reader, row)).transpose()
}

/// All decisions, or those of one campaign, newest first.
pub(crate) fn all(reader: &Reader, campaign: Option<CampaignId>) -> Result<Vec<Decision>> {
    let sql = "SELECT * FROM decision WHERE ?1 IS NULL OR campaign_id = ?1 ORDER BY date DESC NULLS FIRST, id DESC";
    let rows = reader.all(sql, [campaign], row)?;
    rows.into_iter().map(|row| decision_from_row(reader, row)).collect()
}

/// The decision of that number by that issuer in that year.
pub(crate) fn by_number(
    reader: &Reader,
    issuer: IssuerId,
    number: &DecisionNumber,
    year: i32,
) -> Result<Option<DecisionId>> {
    reader.one(
        "SELECT id FROM decision WHERE issuer_id = ? AND number = ? AND substr(date, 1, 4) = ?",
        (issuer, number, year.to_string()),
        |row| row.get(0),
    )
}

/// Adds a draft.
pub(crate) fn insert(write: &Write<'_>, facts: &DecisionFacts) -> Result<DecisionId> {
    let stable_id = write.fresh_id();
    let first: [Cell<'_>; 1] = [("stable_id", &stable_id)];
    let id = with_cells(facts, |cells| write.insert("decision", &[&first, cells].concat())).map(DecisionId)?;
    set_forms(write, id, &facts.forms)?;
    Ok(id)
}

/// Changes a draft.
pub(crate) fn update(write: &Write<'_>, id: DecisionId, facts: &DecisionFacts) -> Result<()> {
    with_cells(facts, |cells| write.update("decision", id.0, cells))?;
    set_forms(write, id, &facts.forms)
}

fn with_cells<T>(facts: &DecisionFacts, then: impl FnOnce(&[Cell<'_>]) -> T) -> T {
    then(&[
        ("campaign_id", &facts.campaign),
        ("issuer_id", &facts.issuer),
        ("number", &facts.number),
        ("date", &facts.date),
        ("signer_id", &facts.signer),
        ("subject", &facts.subject),
        ("basis", &facts.basis),
    ])
}

fn set_forms(write: &Write<'_>, id: DecisionId, forms: &[FormId]) -> Result<()> {
    let stand: Vec<(i64, FormId)> =
        write.all("SELECT id, form_id FROM decision_form WHERE decision_id = ?", [id], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    for (row, _) in stand.iter().filter(|(_, form)| !forms.contains(form)) {
        write.delete("decision_form", *row)?;
    }
    for form in forms.iter().filter(|form| !stand.iter().any(|(_, stands)| stands == *form)) {
        write.insert("decision_form", &[("decision_id", &id), ("form_id", form)])?;
    }
    Ok(())
}

/// Freezes a draft, once every award of it is numbered and has its words. `seal` is their fingerprint.
pub(crate) fn freeze(write: &Write<'_>, id: DecisionId, seal: &str) -> Result<()> {
    write.update("decision", id.0, &[("state", &"issued"), ("issued_at", &write.now()), ("seal", &seal)])?;
    Ok(())
}

/// Every issued decision with its seal.
pub(crate) fn seals(reader: &Reader) -> Result<Vec<(DecisionId, String)>> {
    reader.all("SELECT id, seal FROM decision WHERE state = 'issued' ORDER BY id", [], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// Takes a draft out, with its awards.
pub(crate) fn delete(write: &Write<'_>, id: DecisionId) -> Result<()> {
    for (table, sql) in [
        ("waved_finding", "SELECT id FROM waved_finding WHERE decision_id = ? ORDER BY id"),
        ("award", "SELECT id FROM award WHERE decision_id = ? ORDER BY id"),
        ("decision_form", "SELECT id FROM decision_form WHERE decision_id = ? ORDER BY id"),
    ] {
        for row in write.all(sql, [id], |row| row.get(0))? {
            write.delete(table, row)?;
        }
    }
    write.delete("decision", id.0)
}

/// How many certificates of a decision are confirmed as printed, and how many are still to print: issued, not revoked and
/// not printed.
pub(crate) fn print_counts_of(reader: &Reader, id: DecisionId) -> Result<(i64, i64)> {
    let sql =
        "SELECT coalesce(sum(printed), 0), coalesce(sum(to_print), 0) FROM decision JOIN grid_tally USING (campaign_id)
               WHERE decision.id = ?1 AND decision_id = ?1 AND by_column = 'form'";
    Ok(reader.one(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default())
}

/// Whether anything of a decision stands in the print log, proofs included.
pub(crate) fn is_logged(reader: &Reader, id: DecisionId) -> Result<bool> {
    let logged: Option<i64> =
        reader.one("SELECT id FROM print_log_decision WHERE decision_id = ? LIMIT 1", [id], |row| row.get(0))?;
    Ok(logged.is_some())
}
