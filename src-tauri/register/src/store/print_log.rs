//! The print log: who printed what, when, how.

use super::{Reader, Write};
use crate::domain::date::Moment;
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::text::Name;
use crate::error::Result;
use serde::Serialize;
use ts_rs::TS;

/// One printing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Printing {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// Of which decision.
    pub decision: DecisionId,
    /// `full`, `overlay` or `proof`.
    pub mode: String,
    /// With which template.
    pub template: String,
    /// How many certificates.
    pub certificates: i64,
    /// The name of the calibration with which they were drawn, as it was then.
    pub calibration: Option<Name>,
}

/// Notes that so many certificates of `decision` were printed; `awards` are those of them that are issued.
pub(crate) fn insert(
    write: &Write<'_>,
    decision: DecisionId,
    mode: &str,
    template: &str,
    calibration: Option<&Name>,
    certificates: usize,
    awards: &[AwardId],
) -> Result<()> {
    let count = i64::try_from(certificates).unwrap_or(i64::MAX);
    let id = write.insert(
        "print_log",
        &[
            ("at", &write.now()),
            ("by_user", &write.user()),
            ("decision_id", &decision),
            ("mode", &mode),
            ("template", &template),
            ("calibration", &calibration),
            ("certificates", &count),
        ],
    )?;
    for award in awards {
        write.insert("print_log_award", &[("print_log_id", &id), ("award_id", award)])?;
    }
    Ok(())
}

/// All printings, newest first.
pub(crate) fn all(reader: &Reader) -> Result<Vec<Printing>> {
    reader.all("SELECT * FROM print_log ORDER BY id DESC", [], |row| {
        Ok(Printing {
            at: row.get("at")?,
            by: row.get("by_user")?,
            decision: row.get("decision_id")?,
            mode: row.get("mode")?,
            template: row.get("template")?,
            certificates: row.get("certificates")?,
            calibration: row.get("calibration")?,
        })
    })
}
