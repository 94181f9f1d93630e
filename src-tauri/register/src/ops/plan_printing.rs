//! Tells what a batch would print, before anything is made: how many sheets, and which, a window of them at a time.

use super::batch::{self, Batch, Leaves, LeftOut};
use crate::Register;
use crate::domain::finding::Finding;
use crate::domain::id::AwardId;
use crate::error::Result;
use crate::store::print_queue::{self, BookRange};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which batch, and which of its sheets.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanPrinting {
    /// The batch.
    pub batch: Batch,
    /// How many of its sheets are passed over.
    pub offset: u32,
    /// How many are told of at most.
    pub limit: u32,
}

/// What a batch would print.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Plan {
    /// How many sheets there are.
    pub total: usize,
    /// How many of those chosen are not among them, and why.
    pub left_out: LeftOut,
    /// How many sheets are of awards that are printed already.
    pub again: usize,
    /// The numbers in the golden books, a line each book; drafts have none yet.
    pub books: Vec<BookRange>,
    /// Width of the sheets, millimetres.
    pub width: f64,
    /// Height of the sheets, millimetres.
    pub height: f64,
    /// The template's name, for a person.
    pub template: String,
    /// The sheets of the window.
    pub sheets: Vec<PlannedSheet>,
}

/// A sheet that would be printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlannedSheet {
    /// Whose.
    pub award: AwardId,
    /// The awardee's name, as it would be printed.
    pub name: String,
    /// The form, as it would be printed.
    pub form: String,
    /// Number in the golden book, once issued.
    pub number: Option<String>,
    /// What the certificate says of being given anew.
    pub reissue: Option<String>,
    /// Whether it is printed already.
    pub printed: bool,
    /// What the layout has to say.
    pub findings: Vec<Finding>,
}

/// What a batch would print.
///
/// # Errors
/// As [`print_certificates`](super::print_certificates), of what can be known without making a file.
pub fn plan_printing(register: &Register, args: &PlanPrinting) -> Result<Plan> {
    register.read(|reader| {
        let gathered = batch::gather(reader, &args.batch)?;
        let mut leaves = Leaves::new(reader);
        let (offset, limit) = (whole(args.offset), whole(args.limit));
        let mut sheets = Vec::new();
        let (mut width, mut height) = (0.0, 0.0);
        for queued in gathered.sheets.iter().skip(offset).take(limit) {
            reader.go_on()?;
            let leaf = leaves.read(queued)?;
            let laid = leaf.lay_out(&gathered.press);
            (width, height) = (laid.page.width.0, laid.page.height.0);
            let words = leaf.words();
            sheets.push(PlannedSheet {
                award: leaf.award,
                name: words.name.clone(),
                form: words.form.clone(),
                number: leaf.number.map(|number| number.to_string()),
                reissue: words.reissue.clone(),
                printed: queued.printed,
                findings: laid.findings,
            });
        }
        let awards: Vec<AwardId> = gathered.sheets.iter().map(|sheet| sheet.award).collect();
        Ok(Plan {
            total: gathered.sheets.len(),
            left_out: gathered.left_out,
            again: gathered.sheets.iter().filter(|sheet| sheet.printed).count(),
            books: print_queue::books(reader, &awards)?,
            width,
            height,
            template: gathered.press.template.template.name,
            sheets,
        })
    })
}

fn whole(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
