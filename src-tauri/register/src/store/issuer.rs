//! Issuers and their signers.

use super::change::Cell;
use super::{Reader, Write};
use crate::domain::date::Span;
use crate::domain::id::{IssuerId, SignerId};
use crate::domain::issuer::{Issuer, IssuerFacts, Signer, SignerFacts};
use crate::error::Result;
use rusqlite::Row;

fn issuer_from_row(row: &Row<'_>) -> rusqlite::Result<Issuer> {
    Ok(Issuer {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        facts: IssuerFacts { name: row.get("name")?, kind: row.get("kind")?, place: row.get("place")? },
    })
}

fn signer_from_row(row: &Row<'_>) -> rusqlite::Result<Signer> {
    Ok(Signer {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        facts: SignerFacts {
            issuer: row.get("issuer_id")?,
            name: row.get("name")?,
            rank: row.get("rank")?,
            title: row.get("title")?,
            form: row.get("form")?,
            principal: row.get("principal")?,
            term: Span { from: row.get("from_date")?, to: row.get("to_date")? },
        },
    })
}

/// The issuer `id`.
pub(crate) fn by_id(reader: &Reader, id: IssuerId) -> Result<Option<Issuer>> {
    reader.one("SELECT * FROM issuer WHERE id = ?", [id], issuer_from_row)
}

/// The issuer called `name`.
pub(crate) fn by_name(reader: &Reader, name: &str) -> Result<Option<Issuer>> {
    reader.one("SELECT * FROM issuer WHERE name = ?", [name], issuer_from_row)
}

/// All issuers, in the order in which they were entered.
pub(crate) fn all(reader: &Reader) -> Result<Vec<Issuer>> {
    reader.all("SELECT * FROM issuer ORDER BY id", [], issuer_from_row)
}

/// Adds an issuer.
pub(crate) fn insert(write: &Write<'_>, facts: &IssuerFacts) -> Result<IssuerId> {
    let cells: [Cell<'_>; 4] =
        [("stable_id", &write.fresh_id()), ("name", &facts.name), ("kind", &facts.kind), ("place", &facts.place)];
    write.insert("issuer", &cells).map(IssuerId)
}

/// The signer `id`.
pub(crate) fn signer(reader: &Reader, id: SignerId) -> Result<Option<Signer>> {
    reader.one("SELECT * FROM signer WHERE id = ?", [id], signer_from_row)
}

/// All signers, by issuer.
pub(crate) fn signers(reader: &Reader) -> Result<Vec<Signer>> {
    reader.all("SELECT * FROM signer ORDER BY issuer_id, id", [], signer_from_row)
}

/// Adds a signer.
pub(crate) fn insert_signer(write: &Write<'_>, facts: &SignerFacts) -> Result<SignerId> {
    let stable_id = write.fresh_id();
    let first: [Cell<'_>; 1] = [("stable_id", &stable_id)];
    with_signer_cells(facts, |cells| write.insert("signer", &[&first, cells].concat())).map(SignerId)
}

/// Changes an issuer.
pub(crate) fn update(write: &Write<'_>, id: IssuerId, facts: &IssuerFacts) -> Result<()> {
    write.update("issuer", id.0, &[("name", &facts.name), ("kind", &facts.kind), ("place", &facts.place)])?;
    Ok(())
}

/// Changes a signer.
pub(crate) fn update_signer(write: &Write<'_>, id: SignerId, facts: &SignerFacts) -> Result<()> {
    with_signer_cells(facts, |cells| write.update("signer", id.0, cells)).map(drop)
}

fn with_signer_cells<T>(facts: &SignerFacts, then: impl FnOnce(&[Cell<'_>]) -> T) -> T {
    then(&[
        ("issuer_id", &facts.issuer),
        ("name", &facts.name),
        ("rank", &facts.rank),
        ("title", &facts.title),
        ("form", &facts.form),
        ("principal", &facts.principal),
        ("from_date", &facts.term.from),
        ("to_date", &facts.term.to),
    ])
}
