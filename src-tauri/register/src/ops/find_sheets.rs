//! Finds sheets of a batch: whose names hold some words, or whose award is meant.

use super::batch::{self, Batch, Leaves};
use crate::Register;
use crate::domain::fold::fold;
use crate::domain::id::AwardId;
use crate::error::Result;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which sheets of which batch.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindSheets {
    /// The batch.
    pub batch: Batch,
    /// Words that the name on it must hold, with or without diacritics; every sheet where there are none.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub text: String,
    /// Only the sheet of this award.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub award: Option<AwardId>,
    /// How many are told of at most.
    pub limit: usize,
}

/// A sheet that was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FoundSheet {
    /// Its place in the batch, from 0.
    pub page: usize,
    /// Whose.
    pub award: AwardId,
    /// The awardee's name, as it would be printed.
    pub name: String,
    /// Number in the golden book, once issued.
    pub number: Option<String>,
}

/// The first sheets of a batch that are meant, in their order. Nothing is laid out for it, so its template is not read.
///
/// # Errors
/// As [`plan_printing`](super::plan_printing), but for what is said of template and calibration.
pub fn find_sheets(register: &Register, args: &FindSheets) -> Result<Vec<FoundSheet>> {
    let folded = fold(&args.text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    register.read(|reader| {
        let (sheets, _) = batch::sheets(reader, &args.batch)?;
        let mut leaves = Leaves::new(reader);
        let mut found = Vec::new();
        for (page, queued) in sheets.iter().enumerate() {
            if found.len() == args.limit {
                break;
            }
            if args.award.is_some_and(|award| award != queued.award) {
                continue;
            }
            reader.go_on()?;
            let leaf = leaves.read(queued)?;
            let name = fold(&leaf.words().name);
            if words.iter().all(|word| name.contains(word)) {
                found.push(FoundSheet {
                    page,
                    award: leaf.award,
                    name: leaf.words().name.clone(),
                    number: leaf.number.map(|number| number.to_string()),
                });
            }
        }
        Ok(found)
    })
}
