//! Measures how the certificates of a batch fit their template: which names shrink or break, which achievements run to
//! a fourth line, what does not fit. Nothing is drawn or written.

use super::batch::{self, Batch, Leaf, Leaves};
use crate::Register;
use crate::domain::awardee::AwardeeKind;
use crate::domain::finding::{Finding, Severity, Spot};
use crate::domain::id::{AwardId, DecisionId};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::print::template::Field;
use crate::print::{LineFit, Measure, Template, in_order, measure, threads};
use crate::store::print_queue::Queued;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An achievement of so many lines is worth a look.
const MANY_LINES: usize = 4;

/// What to measure.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeasureFit {
    /// Which certificates, and by which template. Of drafts too where it is a proof.
    pub batch: Batch,
    /// Whether rows that fit as they are come too.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub all: bool,
}

crate::domain::codes! {
    /// How a certificate fits, the better first.
    FitClass {
        /// Every text at its usual size and in its usual lines (vừa).
        Fits = "fits",
        /// A text was made smaller (thu nhỏ).
        Shrunk = "shrunk",
        /// The name takes a second line, or the achievement a fourth (xuống dòng).
        Broken = "broken",
        /// A text would be too small to read, or has a letter that cannot be printed (không vừa).
        Misfit = "misfit",
    }
}

/// How one text of a certificate fits.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct FitPart {
    /// Which text: the name, position and unit, or the achievement.
    pub spot: Spot,
    /// The size it reaches, points.
    pub size: f64,
    /// The size it has where there is room, points.
    pub usual: f64,
    /// How many lines it takes.
    pub lines: usize,
}

/// How one certificate fits.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FitRow {
    /// The award.
    pub award: AwardId,
    /// Its decision.
    pub decision: DecisionId,
    /// Its place in the decision's list, from 1.
    pub line: i64,
    /// What the awardee is.
    pub kind: AwardeeKind,
    /// The name on it.
    pub name: String,
    /// All in all.
    pub class: FitClass,
    /// The texts that differ from certificate to certificate.
    pub parts: Vec<FitPart>,
    /// What its layout has to say.
    pub findings: Vec<Finding>,
}

/// How many certificates fit, and how.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, TS)]
pub struct FitCounts {
    /// As they are.
    pub fits: usize,
    /// With smaller letters.
    pub shrunk: usize,
    /// On more lines.
    pub broken: usize,
    /// Not at all.
    pub misfits: usize,
    /// Names that were made smaller, whatever else.
    pub names_shrunk: usize,
    /// The size of the smallest of those, points.
    pub least_name: Option<f64>,
    /// Names on more than one line.
    pub names_broken: usize,
    /// Achievements that run to a fourth line.
    pub four_lines: usize,
}

/// How the certificates of a batch fit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BatchFit {
    /// The template's key.
    pub template: String,
    /// The template's name, for a person.
    pub template_name: String,
    /// How many fit, and how.
    pub counts: FitCounts,
    /// One each certificate that was asked for, in the order of the batch.
    pub rows: Vec<FitRow>,
}

/// Measures the certificates of a batch.
///
/// # Errors
/// As [`plan_printing`](super::plan_printing).
pub fn measure_fit(register: &Register, args: &MeasureFit) -> Result<BatchFit> {
    register.read(|reader| {
        let gathered = batch::gather(reader, &args.batch)?;
        let known = &gathered.press.template;
        let mut leaves = Leaves::new(reader);
        let mut counts = FitCounts::default();
        let (mut done, total, mut rows) = (0, gathered.sheets.len(), Vec::new());
        in_order(
            threads(),
            gathered.sheets.iter().map(|queued| Ok((queued, leaves.read(queued)?))),
            |(queued, leaf)| row(queued, &leaf, &known.template),
            |row| {
                reader.report(done, total)?;
                done += 1;
                counts.count(&row);
                if args.all || row.class != FitClass::Fits {
                    rows.push(row);
                }
                Ok::<(), Error>(())
            },
        )?;
        reader.report(total, total)?;
        Ok(BatchFit { template: known.key.clone(), template_name: known.template.name.clone(), counts, rows })
    })
}

fn row(queued: &Queued, leaf: &Leaf, template: &Template) -> FitRow {
    let Measure { lines, findings } = measure(leaf.words(), template);
    let parts: Vec<FitPart> = lines.iter().filter_map(part).collect();
    let of = |spot: Spot| parts.iter().find(|part| part.spot == spot);
    let class = if findings.iter().any(|finding| finding.severity == Severity::Error) {
        FitClass::Misfit
    } else if of(Spot::Name).is_some_and(|name| name.lines > 1)
        || of(Spot::Achievement).is_some_and(|achievement| achievement.lines >= MANY_LINES)
    {
        FitClass::Broken
    } else if parts.iter().any(FitPart::is_shrunk) {
        FitClass::Shrunk
    } else {
        FitClass::Fits
    };
    let Queued { award, decision, place: line, kind, .. } = *queued;
    FitRow { award, decision, line, kind, name: leaf.words().name.clone(), class, parts, findings }
}

fn part(line: &LineFit) -> Option<FitPart> {
    let spot = match line.field {
        Field::Recipient => Spot::Name,
        Field::PositionUnit => Spot::Position,
        Field::Achievement => Spot::Achievement,
        _ => return None,
    };
    Some(FitPart { spot, size: line.size, usual: line.usual, lines: line.lines })
}

impl FitPart {
    fn is_shrunk(&self) -> bool {
        self.size < self.usual
    }
}

impl FitCounts {
    fn count(&mut self, row: &FitRow) {
        let tally = match row.class {
            FitClass::Fits => &mut self.fits,
            FitClass::Shrunk => &mut self.shrunk,
            FitClass::Broken => &mut self.broken,
            FitClass::Misfit => &mut self.misfits,
        };
        *tally += 1;
        for part in &row.parts {
            match part.spot {
                Spot::Name => {
                    self.names_broken += usize::from(part.lines > 1);
                    if part.is_shrunk() {
                        self.names_shrunk += 1;
                        self.least_name = Some(self.least_name.map_or(part.size, |least| least.min(part.size)));
                    }
                }
                Spot::Achievement => self.four_lines += usize::from(part.lines >= MANY_LINES),
                _ => {}
            }
        }
    }

    /// "Vừa 21 · Thu nhỏ 2 · Xuống dòng 1 · Không vừa 0".
    #[must_use]
    pub fn said(&self) -> Sentence {
        let Self { fits, shrunk, broken, misfits, .. } = self;
        Sentence::new(
            format!("Vừa {fits} · Thu nhỏ {shrunk} · Xuống dòng {broken} · Không vừa {misfits}"),
            format!("Fit {fits} · Smaller {shrunk} · More lines {broken} · Do not fit {misfits}"),
        )
    }

    /// "3 tên thu nhỏ, nhỏ nhất 18 pt; 2 thành tích 4 dòng; 1 không vừa"; nothing where all fit.
    #[must_use]
    pub fn told(&self) -> Option<Sentence> {
        let mut parts = Vec::new();
        if let Some(least) = self.least_name {
            let shrunk = self.names_shrunk;
            parts.push((
                format!("{shrunk} tên thu nhỏ, nhỏ nhất {least} pt"),
                format!("{shrunk} names smaller, down to {least} pt"),
            ));
        }
        for (count, vi, en) in [
            (self.names_broken, "tên xuống dòng", "names on two lines"),
            (self.four_lines, "thành tích 4 dòng", "achievements of four lines"),
            (self.misfits, "không vừa", "that do not fit"),
        ] {
            if count > 0 {
                parts.push((format!("{count} {vi}"), format!("{count} {en}")));
            }
        }
        let (vi, en): (Vec<String>, Vec<String>) = parts.into_iter().unzip();
        (!vi.is_empty()).then(|| Sentence::new(vi.join("; "), en.join("; ")))
    }
}
