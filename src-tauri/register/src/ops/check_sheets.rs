//! Lays out all sheets of a batch and tells which have something to say: names made smaller, words that do not fit.

use super::batch::{self, Batch, Leaf, Leaves};
use crate::Register;
use crate::domain::finding::Finding;
use crate::domain::id::AwardId;
use crate::error::{Error, Result};
use crate::print;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which batch.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckSheets {
    /// The batch.
    pub batch: Batch,
}

/// A sheet of which there is something to say.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetFindings {
    /// Its place in the batch, from 0.
    pub page: usize,
    /// Whose.
    pub award: AwardId,
    /// The awardee's name, as it would be printed.
    pub name: String,
    /// What the layout has to say.
    pub findings: Vec<Finding>,
}

/// The sheets of a batch of which there is something to say, in their order.
///
/// # Errors
/// As [`plan_printing`](super::plan_printing).
pub fn check_sheets(register: &Register, args: &CheckSheets) -> Result<Vec<SheetFindings>> {
    register.read(|reader| {
        let gathered = batch::gather(reader, &args.batch)?;
        let mut leaves = Leaves::new(reader);
        let press = &gathered.press;
        let (total, mut said) = (gathered.sheets.len(), Vec::new());
        let jobs = gathered.sheets.iter().enumerate().map(|(page, queued)| Ok((page, leaves.read(queued)?)));
        let work = |(page, leaf): (usize, Leaf)| (page, leaf.award, leaf.lay_out(press).findings, leaf);
        print::in_order(print::threads(), jobs, work, |(page, award, findings, leaf)| {
            reader.report(page, total)?;
            if !findings.is_empty() {
                said.push(SheetFindings { page, award, name: leaf.words().name.clone(), findings });
            }
            Ok::<(), Error>(())
        })?;
        reader.report(total, total)?;
        Ok(said)
    })
}
