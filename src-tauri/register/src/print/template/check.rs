//! Whether paper can do what a template says.

use super::{Art, Block, Line, Template};
use crate::domain::finding::{Finding, Severity};
use crate::domain::sentence::Sentence;
use crate::print::error::PrintError;
use crate::print::page::{Mm, Rect};

/// The least and the greatest edge of a sheet, mm.
const EDGE: std::ops::RangeInclusive<f64> = 50.0..=2000.0;
/// The most blocks of a template and lines of a block.
const BLOCKS_MAX: usize = 64;
const LINES_MAX: usize = 32;
/// The greatest size of letters, points, and what else no line needs more of.
const SIZE_MAX: f64 = 500.0;
const NAME_MAX: usize = 120;
/// The most pictures besides frame, watermark, emblem and lotus.
const PICTURES_MAX: usize = 12;

impl Template {
    /// All that cannot work: a box off the sheet or over another, gaps without room, sizes the wrong way round, a text
    /// that names no field. Each is an error with its place; a template without any prints.
    #[must_use]
    pub fn faults(&self) -> Vec<Finding> {
        let mut faults = Faults::default();
        let name = self.name.trim();
        if name.is_empty() || name.chars().count() > NAME_MAX {
            faults.add(
                &format!("tên mẫu phải có từ 1 đến {NAME_MAX} ký tự"),
                &format!("its name must have 1 to {NAME_MAX} characters"),
            );
        }
        let (width, height) = (self.width, self.height);
        if !EDGE.contains(&width.0) || !EDGE.contains(&height.0) {
            faults.add(
                &format!("khổ giấy {width} × {height} mm không dùng được"),
                &format!("a sheet of {width} × {height} mm cannot be used"),
            );
            return faults.found;
        }
        if self.blocks.is_empty() || self.blocks.len() > BLOCKS_MAX {
            faults.add(
                &format!("mẫu phải có từ 1 đến {BLOCKS_MAX} ô chữ"),
                &format!("it must have 1 to {BLOCKS_MAX} boxes of words"),
            );
        }
        art_faults(&self.art, self.sheet(), &mut faults);
        for (i, block) in self.blocks.iter().take(BLOCKS_MAX).enumerate() {
            block_faults(block, i + 1, self.sheet(), &mut faults);
            let before = self.blocks.iter().enumerate().take(i);
            for (at, other) in before.filter(|(_, other)| other.edge.meets(&block.edge)) {
                let (one, other) = (called(block, i + 1), called(other, at + 1));
                faults.add(
                    &format!("{} nằm chồng lên {}", one.vi, other.vi),
                    &format!("{} lies over {}", one.en, other.en),
                );
            }
        }
        faults.found
    }
}

impl Template {
    /// Refuses a template with more boxes or lines than any certificate has, before anything is laid out by it.
    ///
    /// # Errors
    /// [`PrintError::BadTemplate`].
    pub fn check_size(&self) -> Result<(), PrintError> {
        let lines = self.blocks.iter().map(|block| block.lines.len()).max().unwrap_or_default();
        if self.blocks.len() <= BLOCKS_MAX && lines <= LINES_MAX {
            return Ok(());
        }
        Err(PrintError::BadTemplate(Sentence::new(
            format!("Mẫu có hơn {BLOCKS_MAX} ô chữ hoặc hơn {LINES_MAX} dòng trong một ô."),
            format!("It has more than {BLOCKS_MAX} boxes, or more than {LINES_MAX} lines in one."),
        )))
    }
}

/// What was found so far.
#[derive(Default)]
struct Faults {
    found: Vec<Finding>,
}

impl Faults {
    /// Notes a fault, said without capital and full stop.
    fn add(&mut self, vi: &str, en: &str) {
        let sentence = Sentence::new(whole(vi), whole(en));
        self.found.push(Finding::new("template-cannot-print", Severity::Error, sentence));
    }
}

/// A clause as a sentence of its own.
fn whole(clause: &str) -> String {
    let mut letters = clause.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}

/// How a sentence names a block: by its first line.
fn called(block: &Block, number: usize) -> Sentence {
    let first = block.lines.first().map(|line| line.field.called());
    first.map_or_else(
        || Sentence::new(format!("ô thứ {number}"), format!("box {number}")),
        |field| Sentence::new(format!("ô có {}", field.vi), format!("the box with {}", field.en)),
    )
}

fn is_length(length: Mm) -> bool {
    length.0.is_finite() && length.0.abs() <= *EDGE.end()
}

fn is_box(edge: &Rect) -> bool {
    [edge.x, edge.y, edge.width, edge.height].into_iter().all(is_length)
        && edge.width > Mm(0.0)
        && edge.height > Mm(0.0)
}

fn art_faults(art: &Art, sheet: Rect, faults: &mut Faults) {
    if art.border.as_ref().is_some_and(|border| !is_box(&border.edge()) || !sheet.holds(&border.edge(), Mm(0.0))) {
        faults.add("khung viền không nằm gọn trên tờ giấy", "the frame is not on the sheet");
    }
    let rounds = [
        (&art.watermark, "hình chìm", "the watermark"),
        (&art.emblem, "Quốc huy", "the emblem"),
        (&art.lotus, "hoa sen", "the lotus"),
    ];
    for (round, vi, en) in rounds {
        let Some(round) = round else { continue };
        let on_sheet = (0.0..=sheet.width.0).contains(&round.x) && (0.0..=sheet.height.0).contains(&round.y);
        if !on_sheet || round.size <= Mm(0.0) || !is_length(round.size) {
            faults.add(&format!("{vi} không nằm trên tờ giấy"), &format!("{en} is not on the sheet"));
        }
    }
    if art.pictures.len() > PICTURES_MAX {
        faults.add(&format!("mẫu có hơn {PICTURES_MAX} ảnh"), &format!("it has more than {PICTURES_MAX} pictures"));
    }
    if art.pictures.iter().any(|picture| !is_box(&picture.edge()) || !sheet.holds(&picture.edge(), Mm(1e-6))) {
        faults.add("có ảnh không nằm gọn trên tờ giấy", "a picture does not lie on the sheet");
    }
}

fn block_faults(block: &Block, number: usize, sheet: Rect, faults: &mut Faults) {
    let name = called(block, number);
    if block.lines.is_empty() || block.lines.len() > LINES_MAX {
        faults.add(
            &format!("{} phải có từ 1 đến {LINES_MAX} dòng", name.vi),
            &format!("{} must have 1 to {LINES_MAX} lines", name.en),
        );
    }
    if !is_box(&block.edge) || !sheet.holds(&block.edge, Mm(1e-6)) {
        faults
            .add(&format!("{} không nằm gọn trên tờ giấy", name.vi), &format!("{} does not lie on the sheet", name.en));
    }
    let gaps = block.lines.iter().skip(1).map(|line| line.gap.least.0).sum::<f64>();
    if gaps + block.lines.len() as f64 > block.edge.height.0 {
        faults.add(
            &format!("các khoảng cách trong {} không chừa chỗ cho chữ", name.vi),
            &format!("the gaps in {} leave no room for its lines", name.en),
        );
    }
    block.lines.iter().take(LINES_MAX).for_each(|line| line_faults(line, faults));
}

fn line_faults(line: &Line, faults: &mut Faults) {
    let name = line.field.called();
    let sound = line.least >= 1.0
        && (line.least..=SIZE_MAX).contains(&line.size)
        && line.plain.is_none_or(|plain| (line.least..=SIZE_MAX).contains(&plain.size))
        && line.narrow_to.is_none_or(|size| (1.0..=SIZE_MAX).contains(&size))
        && (1..=20).contains(&line.lines)
        && (0.5..=5.0).contains(&line.leading)
        && (-0.2..=2.0).contains(&line.spacing)
        && line.measure.is_none_or(|measure| measure > Mm(0.0) && is_length(measure))
        && line.rule.is_none_or(|rule| rule.below >= Mm(0.0) && rule.width > Mm(0.0) && rule.width <= Mm(5.0))
        && line.rule.is_none_or(|rule| rule.below <= Mm(50.0))
        && line.gap.least >= Mm(0.0)
        && line.gap.most >= line.gap.least
        && is_length(line.gap.most);
    if !sound {
        faults.add(
            &format!("cỡ chữ hoặc khoảng cách của {} mâu thuẫn nhau", name.vi),
            &format!("the sizes or gaps of {} contradict each other", name.en),
        );
    }
    let wording = line.wording();
    if let Some(fault) = wording.fault() {
        let text = wording.as_str();
        faults.add(&format!("{}, “{text}”: {}", name.vi, fault.vi), &format!("{}, “{text}”: {}", name.en, fault.en));
    } else if wording.as_str().trim().is_empty() {
        faults.add(&format!("{} chưa có chữ nào", name.vi), &format!("{} says nothing", name.en));
    }
}
