//! Makes the files of a batch, sheet after sheet: each is laid out, noted in the print log and drawn before the next is looked
//! at, so that a batch of thousands takes little memory.

use super::PrintCertificates;
use crate::domain::certificate::CertificateWords;
use crate::domain::date::Moment;
use crate::domain::file_name::safe_file_name;
use crate::domain::finding::Finding;
use crate::domain::id::{AwardId, PrintingId};
use crate::domain::printing::{Mode, PrintOrder};
use crate::error::{Error, Result};
use crate::ops::batch::{self, Gathered, Setter};
use crate::ops::write_file::{Staged, aside, make_folder};
use crate::print::page::Page;
use crate::print::{self, About, Sheet};
use crate::store::print_log::{self, NewPrinting};
use crate::store::print_queue::Queued;
use crate::store::{Write, blank};
use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

/// What was made, each file whole beside its place and not yet in it; that of the whole batch is the first.
pub(super) struct Made {
    pub(super) printing: PrintingId,
    pub(super) title: String,
    pub(super) awards: Vec<AwardId>,
    pub(super) findings: Vec<Finding>,
    pub(super) files: Vec<Staged>,
    /// Width and height of the sheets, whole millimetres.
    pub(super) sheet: (u32, u32),
}

/// Makes the files of the sheets that were gathered.
pub(super) fn make(write: &Write<'_>, register: &Path, args: &PrintCertificates, gathered: &Gathered) -> Result<Made> {
    if let Some(id) = args.blank {
        crate::ops::found(blank::by_id(write, id)?, crate::ops::BLANK, id)?;
    }
    let decisions = gathered.decisions(write)?;
    let template = &gathered.template;
    let new = NewPrinting {
        mode: args.batch.mode,
        template: &template.key,
        template_text: &template.text,
        blank: args.blank,
        copies: args.copies,
        certificates: gathered.sheets.len(),
        decisions: &decisions.keys().copied().collect::<BTreeSet<_>>(),
    };
    let title = batch::title(&decisions);
    let whole = match (&args.out, &args.hand_to) {
        (Some(out), _) => Some(out.clone()),
        (None, Some(_)) => Some(aside(&safe_file_name(&title, "pdf"))?),
        (None, None) => None,
    };
    if let Some(folder) = &args.separate {
        make_folder(folder)?;
    }
    let mut making = Making {
        write,
        register,
        args,
        printing: print_log::insert(write, &new)?,
        created: batch::day(&decisions).unwrap_or_else(|| write.now()),
        setter: Setter::new(write, template, args.batch.mode),
        names: HashSet::new(),
        awards: Vec::new(),
        findings: Vec::new(),
        files: Vec::new(),
        sheet: (0, 0),
    };
    let drawn = making.draw(&gathered.sheets, whole, &title)?;
    if args.batch.mode != Mode::Proof {
        batch::refuse_misfits(&making.findings)?;
    }
    let Making { printing, awards, findings, mut files, sheet, .. } = making;
    if let Some(file) = drawn {
        files.insert(0, file);
    }
    Ok(Made { printing, title, awards, findings, files, sheet })
}

struct Making<'m> {
    write: &'m Write<'m>,
    register: &'m Path,
    args: &'m PrintCertificates,
    printing: PrintingId,
    /// The day of the newest decision, not of the printing: the same words give the same bytes for ever.
    created: Moment,
    setter: Setter<'m>,
    names: HashSet<String>,
    awards: Vec<AwardId>,
    findings: Vec<Finding>,
    files: Vec<Staged>,
    sheet: (u32, u32),
}

impl Making<'_> {
    /// Goes through all sheets; draws them into one file where `whole` says so.
    fn draw(&mut self, queue: &[Queued], whole: Option<PathBuf>, title: &str) -> Result<Option<Staged>> {
        let about = About { title: title.to_owned(), created: self.created };
        let mut failed = None;
        let mut sheets = queue.iter().enumerate().map_while(|(done, queued)| {
            let sheet = self.write.report(done, queue.len()).and_then(|()| self.sheet(done, queued));
            sheet.map_err(|error| failed = Some(error)).ok()
        });
        let drawn = match &whole {
            Some(_) => Some(print::pdf(sheets, &about)),
            None => {
                sheets.by_ref().for_each(drop);
                None
            }
        };
        if let Some(error) = failed {
            return Err(error);
        }
        self.write.report(queue.len(), queue.len())?;
        let Some((place, drawn)) = whole.zip(drawn) else { return Ok(None) };
        Staged::write(self.register, &place, &drawn.map_err(Error::Print)?).map(Some)
    }

    /// The next sheet, laid out, noted and, where each has its own file, drawn.
    fn sheet(&mut self, done: usize, queued: &Queued) -> Result<Sheet> {
        let leaf = self.setter.leaf(queued)?;
        self.findings.extend(leaf.laid.findings);
        // A draft's lines may still go; only what is issued is logged one by one.
        if leaf.issued {
            print_log::insert_sheet(self.write, self.printing, leaf.award, leaf.reissue)?;
            self.awards.push(leaf.award);
        }
        let place = if self.args.batch.order == PrintOrder::List { queued.place } else { 1 + count(done) };
        let sheet = Sheet { title: title(place, &leaf.words), page: leaf.laid.page };
        self.sheet = size(&sheet.page);
        if let Some(folder) = &self.args.separate {
            let about = About { title: sheet.title.clone(), created: self.created };
            let bytes = print::pdf([&sheet], &about).map_err(Error::Print)?;
            let place = folder.join(self.free_name(&sheet.title));
            self.files.push(Staged::write(self.register, &place, &bytes)?);
        }
        Ok(sheet)
    }

    /// A file name that no other sheet of this batch has: of two decisions, both may list one person in one place.
    fn free_name(&mut self, title: &str) -> String {
        let turns = (1..).map(|turn| if turn == 1 { title.to_owned() } else { format!("{title} ({turn})") });
        let mut names = turns.map(|title| safe_file_name(&title, "pdf"));
        names.find(|name| self.names.insert(name.to_lowercase())).unwrap_or_default()
    }
}

fn count(done: usize) -> i64 {
    i64::try_from(done).unwrap_or(i64::MAX)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a sheet is less than ten metres across
fn size(page: &Page) -> (u32, u32) {
    let whole = |length: f64| length.round().clamp(0.0, 9_999.0) as u32;
    (whole(page.width.0), whole(page.height.0))
}

fn title(place: i64, words: &CertificateWords) -> String {
    let form = sentence_case(&words.form);
    format!("{place:03} {} - {form}", words.name)
}

/// "GIẤY KHEN" as a file name shows it: "Giấy khen".
fn sentence_case(capitals: &str) -> String {
    let lower = capitals.to_lowercase();
    let mut letters = lower.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
