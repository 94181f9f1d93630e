//! Makes the files of a batch, sheet after sheet: words are read and noted in the print log on one thread, laid out and drawn on
//! all, and only a few sheets are under way at a time, so that a batch of thousands takes little memory.

use super::PrintCertificates;
use crate::domain::certificate::CertificateWords;
use crate::domain::file_name::safe_file_name;
use crate::domain::finding::Finding;
use crate::domain::id::{AwardId, PrintingId};
use crate::domain::printing::{Mode, PrintOrder};
use crate::error::{Error, Result};
use crate::ops::batch::{self, Gathered, Leaf, Leaves};
use crate::ops::write_file::{Staged, aside, make_folder};
use crate::print::page::Page;
use crate::print::{self, About, Binder, Drawn, Laid, PrintError, Sheet};
use crate::store::print_log::{self, NewPrinting};
use crate::store::{Write, blank};
use std::collections::{BTreeSet, HashSet};
use std::path::Path;

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
    let press = &gathered.press;
    let new = NewPrinting {
        mode: press.mode,
        template: &press.template.key,
        template_text: &press.template.template.text().map_err(Error::Template)?,
        calibration: press.calibration.as_ref(),
        correction: press.correction,
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
        names: HashSet::new(),
        awards: Vec::new(),
        findings: Vec::new(),
        files: Vec::new(),
        sheet: (0, 0),
    };
    // The day of the newest decision, not of the printing: the same words give the same bytes for ever.
    let about = About { title, created: batch::day(&decisions).unwrap_or_else(|| write.now()) };
    let drawn = making.draw(gathered, &about, whole.is_some())?;
    if args.batch.mode != Mode::Proof {
        batch::refuse_misfits(&making.findings)?;
    }
    if let Some((place, bytes)) = whole.zip(drawn) {
        making.files.insert(0, Staged::write(register, &place, &bytes)?);
    }
    let Making { printing, awards, findings, files, sheet, .. } = making;
    Ok(Made { printing, title: about.title, awards, findings, files, sheet })
}

struct Making<'m> {
    write: &'m Write<'m>,
    register: &'m Path,
    args: &'m PrintCertificates,
    printing: PrintingId,
    names: HashSet<String>,
    awards: Vec<AwardId>,
    findings: Vec<Finding>,
    files: Vec<Staged>,
    sheet: (u32, u32),
}

/// A sheet that came from a thread.
struct Sewn {
    leaf: Leaf,
    title: String,
    findings: Vec<Finding>,
    size: (u32, u32),
    /// Its page of the file of the whole batch.
    page: Option<Result<Drawn, PrintError>>,
    /// Its own file.
    alone: Option<Result<Vec<u8>, PrintError>>,
}

impl Making<'_> {
    /// Goes through all sheets; draws them into one PDF where `whole` says so.
    fn draw(&mut self, gathered: &Gathered, about: &About, whole: bool) -> Result<Option<Vec<u8>>> {
        let (queue, press) = (&gathered.sheets, &gathered.press);
        let (listed, separate) = (self.args.batch.order == PrintOrder::List, self.args.separate.is_some());
        let (write, total) = (self.write, queue.len());
        let mut leaves = Leaves::new(write);
        let jobs = queue.iter().enumerate().map(|(done, queued)| {
            let place = if listed { queued.place } else { 1 + count(done) };
            leaves.read(queued).map(|leaf| (place, leaf))
        });
        let work = |(place, leaf): (i64, Leaf)| {
            let Laid { page, findings } = leaf.lay_out(press);
            let sheet = Sheet { title: title(place, leaf.words()), page };
            let about = About { title: sheet.title.clone(), created: about.created };
            Sewn {
                findings,
                size: size(&sheet.page),
                page: whole.then(|| print::draw(&sheet)),
                alone: separate.then(|| print::pdf([&sheet], &about)),
                title: sheet.title,
                leaf,
            }
        };
        let mut binder = Binder::new(Vec::new()).map_err(Error::Print)?;
        let mut done = 0;
        print::in_order(print::threads(), jobs, work, |sewn| {
            write.report(done, total)?;
            done += 1;
            match self.keep(sewn)? {
                Some(page) => binder.add(page).map_err(Error::Print),
                None => Ok(()),
            }
        })?;
        write.report(total, total)?;
        if whole { binder.finish(about).map(Some).map_err(Error::Print) } else { Ok(None) }
    }

    /// Notes a sheet, and stages it where each has its own file; gives back its page of the whole.
    fn keep(&mut self, sewn: Sewn) -> Result<Option<Drawn>> {
        let Sewn { leaf, title, findings, size, page, alone } = sewn;
        self.findings.extend(findings);
        self.sheet = size;
        // A draft's lines may still go; only what is issued is logged one by one.
        if leaf.is_issued() {
            print_log::insert_sheet(self.write, self.printing, leaf.award, leaf.reissue)?;
            self.awards.push(leaf.award);
        }
        if let (Some(folder), Some(bytes)) = (&self.args.separate, alone) {
            let place = folder.join(self.free_name(&title));
            self.files.push(Staged::write(self.register, &place, &bytes.map_err(Error::Print)?)?);
        }
        page.transpose().map_err(Error::Print)
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
