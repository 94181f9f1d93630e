//! The proof sheet (bản soát): six certificates to an A4 sheet, small and true to the paper, each with its number and words
//! in plain letters, a box to tick and a line to sign. Whoever checks the batch signs every sheet of it.

use super::certificate::{Ink, Laid, lay_out};
use super::draw::Sheet;
use super::label::Label;
use super::page::{Colour, Fit, Ground, Item, Mm, Page, Path, Point, Segment, Stroke};
use super::template::{Align, Template};
use super::typeface::Typeface;
use crate::domain::affine::Affine;
use crate::domain::certificate::CertificateWords;

/// The sheet: A4, upright.
const SHEET: (Mm, Mm) = (Mm(210.0), Mm(297.0));
const LEFT: f64 = 14.0;
const RIGHT: f64 = 196.0;
/// Certificates side by side, and one under another.
const COLUMNS: usize = 2;
const ROWS: usize = 3;
/// The place of a certificate and its words.
const CELL: (f64, f64) = (88.0, 80.0);
/// The first cell's upper edge.
const TOP: f64 = 31.0;
/// The room of the certificate itself in its cell.
const PICTURE: (f64, f64) = (88.0, 62.5);
/// The side of a box to tick.
const BOX: f64 = 3.4;

const INK: Colour = Colour::hex(0x1b_1815);
const QUIET: Colour = Colour::hex(0x5f_574d);
const LINE: Colour = Colour::hex(0x8f_877b);

/// What stands above and below every sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofHead {
    /// Whose register it is: "Công an tỉnh Sóc Trăng".
    pub office: String,
    /// "Quyết định số 512/QĐ-CAT ngày 04 tháng 8 năm 2023".
    pub decision: String,
    /// The day of printing: "15/8/2023".
    pub day: String,
}

/// One certificate of a proof sheet.
#[derive(Debug, Clone, Copy)]
pub struct ProofEntry<'w> {
    /// Its number in the list.
    pub place: i64,
    /// Its words.
    pub words: &'w CertificateWords,
}

/// Lays out the sheets for a batch, in the order of its list.
#[must_use]
pub fn lay_out_proof_sheets(entries: &[ProofEntry<'_>], template: &Template, head: &ProofHead) -> Vec<Sheet> {
    let count = entries.len().div_ceil(COLUMNS * ROWS);
    let sheets = (1..).zip(entries.chunks(COLUMNS * ROWS));
    sheets.map(|(number, entries)| sheet(entries, template, head, number, count)).collect()
}

fn sheet(entries: &[ProofEntry<'_>], template: &Template, head: &ProofHead, number: usize, count: usize) -> Sheet {
    let mut items = Vec::new();
    let mut ground: Option<Ground> = None;
    for (at, entry) in entries.iter().enumerate() {
        let (column, row) = (at % COLUMNS, at / COLUMNS);
        let x = if column == 0 { LEFT } else { RIGHT - CELL.0 };
        let y = TOP + row as f64 * CELL.1;
        let Laid { page, .. } = lay_out(entry.words, template, Ink::Full);
        let scale = (PICTURE.0 / page.width.0).min(PICTURE.1 / page.height.0);
        let (width, height) = (page.width.0 * scale, page.height.0 * scale);
        let fit = Fit { scale, x: Mm(x + (PICTURE.0 - width) / 2.0), y: Mm(y) };
        let Page { ground: own, items: words, .. } = page.placed(SHEET.0, SHEET.1, &fit);
        match &mut ground {
            None => ground = Some(own),
            Some(first) => first.again.push((own.fit.x - first.fit.x, own.fit.y - first.fit.y)),
        }
        items.extend(words);
        items.push(frame(fit.x.0, y, width, height, 0.15));
        items.extend(caption(entry, x, y + PICTURE.1));
    }
    items.extend(header(head, number, count, entries));
    items.extend(footer());
    let title = match (entries.first(), entries.last()) {
        (Some(first), Some(last)) => format!("{} - {}", first.place, last.place),
        _ => number.to_string(),
    };
    let (ground, correction) = (ground.unwrap_or_default(), Affine::IDENTITY);
    Sheet { title, page: Page { width: SHEET.0, height: SHEET.1, ground, items, correction } }
}

/// Number and name, position and unit, and what is to be ticked and signed.
fn caption(entry: &ProofEntry<'_>, x: f64, y: f64) -> Vec<Item> {
    let words = entry.words;
    let name = words.honorific.iter().map(String::as_str).chain([words.name.as_str()]).collect::<Vec<_>>().join(" ");
    let mut items = vec![fitted(BOLD, 3.6, &format!("{}. {name}", entry.place), x, y + 4.4, CELL.0)];
    if let Some(unit) = &words.position_unit {
        items.push(fitted(SMALL, 2.9, unit, x, y + 8.1, CELL.0));
    }
    let foot = y + 13.2;
    let mut at = x;
    for choice in ["Đúng", "Phải sửa"] {
        items.push(frame(at, foot - BOX + 0.5, BOX, BOX, 0.25));
        let label = Label { typeface: Typeface::TinosRegular, em: 3.3, colour: INK };
        items.push(label.set(choice, Point { x: at + BOX + 1.4, y: foot }, Align::Left));
        at += BOX + 1.4 + label.width(choice) + 4.5;
    }
    let label = Label { typeface: Typeface::TinosRegular, em: 3.3, colour: INK };
    items.push(label.set("Ký:", Point { x: at, y: foot }, Align::Left));
    items.push(rule(at + label.width("Ký:") + 1.2, x + CELL.0, foot + 0.4, 0.15));
    items
}

fn header(head: &ProofHead, number: usize, count: usize, entries: &[ProofEntry<'_>]) -> Vec<Item> {
    let middle = f64::midpoint(LEFT, RIGHT);
    let range = match (entries.first(), entries.last()) {
        (Some(first), Some(last)) => format!("Số {} đến {}", first.place, last.place),
        _ => String::new(),
    };
    let small = Label { typeface: Typeface::TinosRegular, em: 3.2, colour: QUIET };
    let title = Label { typeface: Typeface::TinosBold, em: 5.6, colour: INK };
    vec![
        fitted(BOLD, 3.4, &head.office, LEFT, 13.0, 90.0),
        small.set(&format!("{range} · Trang {number}/{count}"), Point { x: RIGHT, y: 13.0 }, Align::Right),
        title.set("BẢN SOÁT TRƯỚC KHI IN", Point { x: middle, y: 20.2 }, Align::Centre),
        Label { typeface: Typeface::TinosItalic, em: 3.7, colour: INK }.set(
            &format!("{} · lập ngày {}", head.decision, head.day),
            Point { x: middle, y: 25.4 },
            Align::Centre,
        ),
        rule(LEFT, RIGHT, 28.0, 0.3),
    ]
}

/// What whoever checks the sheet fills in and signs.
fn footer() -> Vec<Item> {
    let label = Label { typeface: Typeface::TinosRegular, em: 3.7, colour: INK };
    let note = Label { typeface: Typeface::TinosItalic, em: 3.0, colour: QUIET };
    let y = 279.5;
    let mut at = LEFT;
    let mut items = vec![rule(LEFT, RIGHT, 272.5, 0.3)];
    for (words, room) in [("Trang này có", 12.0), ("tờ đúng,", 12.0), ("tờ phải sửa.", 0.0)] {
        items.push(label.set(words, Point { x: at, y }, Align::Left));
        at += label.width(words) + 1.0;
        if room > 0.0 {
            items.push(rule(at, at + room, y + 0.4, 0.15));
            at += room + 1.0;
        }
    }
    items.push(note.set(
        "Đối chiếu từng tờ với danh sách kèm quyết định. Bản này không có giá trị như bằng.",
        Point { x: LEFT, y: y + 6.0 },
        Align::Left,
    ));
    let sign = "Người soát (ký, ghi rõ họ tên)";
    items.push(label.set(sign, Point { x: RIGHT - 30.0, y }, Align::Centre));
    items.push(rule(RIGHT - 60.0, RIGHT, 291.5, 0.15));
    items
}

const BOLD: Label = Label { typeface: Typeface::TinosBold, em: 0.0, colour: INK };
const SMALL: Label = Label { typeface: Typeface::TinosRegular, em: 0.0, colour: QUIET };

/// A line no wider than `room`: smaller where it must be, and cut where that would be too small to read.
fn fitted(label: Label, em: f64, words: &str, x: f64, y: f64, room: f64) -> Item {
    let least = em * 0.75;
    let wanted = Label { em, ..label }.width(words);
    let em = if wanted > room { (em * room / wanted).max(least) } else { em };
    let label = Label { em, ..label };
    let mut whole = words.to_owned();
    let mut shown = whole.clone();
    while label.width(&shown) > room && whole.pop().is_some() {
        shown = format!("{}…", whole.trim_end_matches([' ', ',']));
    }
    label.set(&shown, Point { x, y }, Align::Left)
}

fn frame(x: f64, y: f64, width: f64, height: f64, weight: f64) -> Item {
    let corner = |x: f64, y: f64| Point { x, y };
    let segments = vec![
        Segment::Move(corner(x, y)),
        Segment::Line(corner(x + width, y)),
        Segment::Line(corner(x + width, y + height)),
        Segment::Line(corner(x, y + height)),
        Segment::Close,
    ];
    stroked(segments, weight)
}

fn rule(from: f64, to: f64, y: f64, weight: f64) -> Item {
    stroked(vec![Segment::Move(Point { x: from, y }), Segment::Line(Point { x: to, y })], weight)
}

fn stroked(segments: Vec<Segment>, weight: f64) -> Item {
    Item::Path(Path { segments, stroke: Some(Stroke { colour: LINE, width: Mm(weight) }), ..Path::default() })
}
