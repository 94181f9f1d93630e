//! Which certificates are to be printed, in which order.

use super::Reader;
use crate::domain::award::RegisterNumber;
use crate::domain::awardee::AwardeeKind;
use crate::domain::id::{AwardId, CampaignId, DecisionId, PrintingId};
use crate::domain::printing::PrintOrder;
use crate::error::Result;
use serde::Serialize;
use std::fmt::Display;
use ts_rs::TS;

/// Whose certificates.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Chosen<'c> {
    /// Of a campaign.
    Campaign(CampaignId),
    /// Of these decisions.
    Decisions(&'c [DecisionId]),
    /// Of these awards.
    Awards(&'c [AwardId]),
    /// Of the sheets of a printing.
    Printing(PrintingId),
}

/// One certificate in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Queued {
    /// The award.
    pub(crate) award: AwardId,
    /// Its decision.
    pub(crate) decision: DecisionId,
    /// Its place in the decision's list.
    pub(crate) place: i64,
    /// Whether the decision is issued.
    pub(crate) issued: bool,
    /// Whether the award was revoked.
    pub(crate) revoked: bool,
    /// Whether its certificate is confirmed as printed.
    pub(crate) printed: bool,
    /// What the awardee is.
    pub(crate) kind: AwardeeKind,
}

/// All that were chosen, drafts and revoked ones too, in that order.
pub(crate) fn queue(reader: &Reader, chosen: Chosen<'_>, order: PrintOrder) -> Result<Vec<Queued>> {
    let (which, value) = match chosen {
        Chosen::Campaign(campaign) => ("decision.campaign_id = CAST(?1 AS INTEGER)", campaign.to_string()),
        Chosen::Decisions(ids) => ("award.decision_id IN (SELECT value FROM json_each(?1))", json(ids)),
        Chosen::Awards(ids) => ("award.id IN (SELECT value FROM json_each(?1))", json(ids)),
        Chosen::Printing(printing) => (
            "award.id IN (SELECT award_id FROM print_log_award WHERE print_log_id = CAST(?1 AS INTEGER))",
            printing.to_string(),
        ),
    };
    let before = match order {
        // An earlier printing lists its own sheets.
        PrintOrder::List if matches!(chosen, Chosen::Printing(_)) => {
            "(SELECT id FROM print_log_award WHERE print_log_id = CAST(?1 AS INTEGER) AND award_id = award.id),"
        }
        PrintOrder::List => "",
        PrintOrder::Unit => concat!(include_str!("print_queue/by_unit.sql"), ","),
        PrintOrder::Ceremony => concat!(include_str!("print_queue/by_ceremony.sql"), ","),
    };
    let queue = include_str!("print_queue/queue.sql");
    let sql = format!(
        "{queue} WHERE {which} ORDER BY {before} decision.date NULLS LAST, award.decision_id, award.place, award.id"
    );
    reader.all(&sql, [value], |row| {
        Ok(Queued {
            award: row.get(0)?,
            decision: row.get(1)?,
            place: row.get(2)?,
            issued: row.get(3)?,
            revoked: row.get(4)?,
            printed: row.get(5)?,
            kind: row.get(6)?,
        })
    })
}

/// `[1,2,3]`.
fn json(ids: &[impl Display]) -> String {
    format!("[{}]", ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
}

/// A run of numbers in a golden book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BookRange {
    /// Whose book it is.
    pub issuer: String,
    /// The first number.
    pub first: String,
    /// The last number.
    pub last: String,
    /// How many numbers of it are meant; fewer than from first to last where some are left out.
    pub count: i64,
}

/// The numbers that these awards have in the golden books.
pub(crate) fn books(reader: &Reader, awards: &[AwardId]) -> Result<Vec<BookRange>> {
    let sql = "SELECT issuer.name, book_year, min(book_sequence), max(book_sequence), count(*) FROM award
               JOIN issuer ON issuer.id = book_issuer_id
               WHERE book_sequence IS NOT NULL AND award.id IN (SELECT value FROM json_each(?1))
               GROUP BY book_issuer_id, book_year ORDER BY book_year, issuer.id";
    reader.all(sql, [json(awards)], |row| {
        let number = |column: usize| -> rusqlite::Result<String> {
            Ok(RegisterNumber { year: row.get(1)?, sequence: row.get(column)? }.to_string())
        };
        Ok(BookRange { issuer: row.get(0)?, first: number(2)?, last: number(3)?, count: row.get(4)? })
    })
}
