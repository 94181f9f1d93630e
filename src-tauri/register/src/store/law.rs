//! The law: forms, who grants them, base salaries and bonus rates, as dated rows.

use super::Reader;
use crate::domain::bonus::{BaseSalary, BonusRate, Rounding};
use crate::domain::date::{Date, Span};
use crate::domain::form::Form;
use crate::domain::id::FormId;
use crate::domain::issuer::IssuerKind;
use crate::error::Result;
use rusqlite::Row;

fn span_from_row(row: &Row<'_>) -> rusqlite::Result<Span> {
    Ok(Span { from: row.get("from_date")?, to: row.get("to_date")? })
}

fn form_from_row(row: &Row<'_>) -> rusqlite::Result<Form> {
    Ok(Form {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        code: row.get("code")?,
        name: row.get("name")?,
        printed: row.get("printed")?,
        kind: row.get("kind")?,
        valid: span_from_row(row)?,
        basis: row.get("basis")?,
        verified: row.get("verified")?,
    })
}

/// All forms.
pub(crate) fn forms(reader: &Reader) -> Result<Vec<Form>> {
    reader.all("SELECT * FROM form ORDER BY id", [], form_from_row)
}

/// The form `id`.
pub(crate) fn form(reader: &Reader, id: FormId) -> Result<Option<Form>> {
    reader.one("SELECT * FROM form WHERE id = ?", [id], form_from_row)
}

/// The form with that code.
pub(crate) fn form_by_code(reader: &Reader, code: &str) -> Result<Option<Form>> {
    reader.one("SELECT * FROM form WHERE code = upper(?)", [code.trim()], form_from_row)
}

/// The article under which that kind of issuer may grant that form on that day; none if no row says so.
pub(crate) fn grantor_basis(reader: &Reader, form: FormId, issuer: IssuerKind, day: Date) -> Result<Option<String>> {
    reader.one(
        "SELECT basis FROM form_grantor WHERE form_id = ?1 AND issuer_kind = ?2
         AND coalesce(from_date <= ?3, 1) AND coalesce(?3 <= to_date, 1) LIMIT 1",
        (form, issuer, day),
        |row| row.get(0),
    )
}

/// All base salaries, oldest first.
pub(crate) fn base_salaries(reader: &Reader) -> Result<Vec<BaseSalary>> {
    reader.all("SELECT * FROM base_salary ORDER BY from_date", [], |row| {
        Ok(BaseSalary {
            amount: row.get("amount")?,
            valid: span_from_row(row)?,
            basis: row.get("basis")?,
            verified: row.get("verified")?,
        })
    })
}

/// All bonus rates.
pub(crate) fn bonus_rates(reader: &Reader) -> Result<Vec<BonusRate>> {
    reader.all("SELECT * FROM bonus_rate ORDER BY form_id, kind, from_date", [], |row| {
        Ok(BonusRate {
            form: row.get("form_id")?,
            kind: row.get("kind")?,
            hundredths: row.get("hundredths")?,
            valid: span_from_row(row)?,
            basis: row.get("basis")?,
            verified: row.get("verified")?,
        })
    })
}

/// How this office rounds bonuses.
pub(crate) fn rounding(reader: &Reader) -> Result<Rounding> {
    let set = reader.one("SELECT value FROM setting WHERE name = 'bonus_rounding'", [], |row| row.get(0))?;
    Ok(set.unwrap_or(Rounding::Up))
}
