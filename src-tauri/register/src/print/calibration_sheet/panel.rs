//! The panel in the middle of the sheet: what it is for, and how it is used.

use super::pen::{Pen, Weight, label};
use super::{CalibrationSheet, INK, LACQUER, PALE, crosses};
use crate::domain::calibration::{Calibration, Distortion};
use crate::print::label::Label;
use crate::print::page::{Mm, Rect};
use crate::print::template::Align;
use crate::print::text::{lines_within, pieces};
use crate::print::typeface::Typeface;

/// From the frame of the panel to its words, mm.
const PADDING: f64 = 6.0;
/// The sizes of its words that are tried, points; the largest that leaves room is taken.
const SIZES: [f64; 9] = [12.0, 11.0, 10.5, 10.0, 9.5, 9.0, 8.0, 7.0, 6.0];
/// A panel that is less high stands between the cards instead of below them, mm.
const LOW: f64 = 72.0;

/// Draws the panel; gives its frame.
pub(super) fn draw(pen: &mut Pen, sheet: &CalibrationSheet<'_>) -> Rect {
    let paper = sheet.feed.paper;
    let (side, above) = crosses::taken(paper);
    let below = paper.height() - 2.0 * (above + 4.0);
    let (width, most) = if below >= LOW {
        ((paper.width() - 44.0).min((paper.width() * 0.45).max(150.0)), below)
    } else {
        (paper.width() - 2.0 * (side + 4.0), paper.height() - 50.0)
    };
    let inner = width - 2.0 * PADDING;
    let set =
        SIZES.iter().map(|&size| Column::set(sheet, inner, size)).find(|column| column.height + 2.0 * PADDING <= most);
    let column = set.unwrap_or_else(|| Column::set(sheet, inner, SIZES.iter().copied().fold(f64::MAX, f64::min)));
    let height = column.height + 2.0 * PADDING;
    let (left, top) = ((paper.width() - width) / 2.0, (paper.height() - height) / 2.0);
    pen.rect(Weight::Line, left, top, width, height);
    pen.rect(Weight::Fine, left + 1.2, top + 1.2, width - 2.4, height - 2.4);
    for (label, words, (x, y), align) in column.lines {
        pen.label(label, &words, (left + PADDING + x, top + PADDING + y), align);
    }
    Rect { x: Mm(left), y: Mm(top), width: Mm(width), height: Mm(height) }
}

/// Lines one under another, from the top left corner of the column.
struct Column {
    lines: Vec<(Label, String, (f64, f64), Align)>,
    width: f64,
    height: f64,
}

impl Column {
    fn set(sheet: &CalibrationSheet<'_>, width: f64, size: f64) -> Self {
        let mut column = Self { lines: Vec::new(), width, height: 0.0 };
        let regular = label(Typeface::TinosRegular, size, INK);
        let bold = label(Typeface::TinosBold, size, INK);
        let title = label(Typeface::PlayfairBold, size * 1.7, LACQUER);
        let quiet = label(Typeface::TinosItalic, size, PALE);
        column.centred(title, if sheet.checked.is_some() { "TỜ KIỂM TRA CĂN LỀ" } else { "TỜ CĂN LỀ MÁY IN" });
        column.gap(0.25 * regular.em);
        column.centred(quiet, "In đúng 100 % (“Kích thước thật”), không chọn “Vừa trang”.");
        column.gap(0.8 * regular.em);
        for (name, value) in facts(sheet) {
            column.entry(bold, &format!("{name}:"), regular, &value, 5.2 * regular.em);
        }
        column.gap(0.8 * regular.em);
        for (number, step) in (1..).zip(steps(sheet.checked)) {
            column.entry(bold, &format!("{number}."), regular, &step, 1.5 * regular.em);
            column.gap(0.2 * regular.em);
        }
        column.height -= 0.2 * regular.em;
        column
    }

    fn gap(&mut self, by: f64) {
        self.height += by;
    }

    fn centred(&mut self, label: Label, words: &str) {
        for line in wrapped(label, words, self.width) {
            self.height += label.em * 1.2;
            self.lines.push((label, line, (self.width / 2.0, self.height - label.em * 0.25), Align::Centre));
        }
    }

    /// A name, and after an indent what is said of it.
    fn entry(&mut self, name_in: Label, name: &str, label: Label, words: &str, indent: f64) {
        let baseline = |height: f64| height + label.em * 0.95;
        self.lines.push((name_in, name.to_owned(), (0.0, baseline(self.height)), Align::Left));
        for line in wrapped(label, words, self.width - indent) {
            self.lines.push((label, line, (indent, baseline(self.height)), Align::Left));
            self.height += label.em * 1.25;
        }
    }
}

fn wrapped(label: Label, words: &str, width: f64) -> Vec<String> {
    let pieces = pieces(words);
    let widths: Vec<f64> = pieces.iter().map(|piece| label.width(piece)).collect();
    let lines = lines_within(&widths, label.width(" "), width);
    lines.into_iter().map(|line| pieces.get(line).unwrap_or_default().join(" ")).collect()
}

fn facts(sheet: &CalibrationSheet<'_>) -> Vec<(&'static str, String)> {
    let feed = sheet.feed;
    let mut facts = vec![("Máy in", feed.printer.to_string())];
    facts.extend(feed.tray.iter().map(|tray| ("Khay giấy", tray.to_string())));
    facts.extend(feed.blanks.iter().map(|blanks| ("Lô phôi", blanks.to_string())));
    facts.push(("Khổ giấy", feed.paper.to_string()));
    facts.push(("Ngày", sheet.day.in_digits()));
    facts
}

fn steps(checked: Option<&Calibration>) -> Vec<String> {
    match checked {
        None => vec![
            "Xem bốn góc: thiếu góc nào là máy in đã cắt mất lề phía ấy.".to_owned(),
            "Đặt số 0 của thước đúng mép trái tờ giấy, đo ngang tới tâm từng dấu A, B, C, D; ghi vào ô “trái”."
                .to_owned(),
            "Đặt số 0 của thước đúng mép trên tờ giấy, đo dọc tới tâm từng dấu; ghi vào ô “trên”.".to_owned(),
            "Đọc tới nửa mi-li-mét, như 25,5. Đo cả bốn dấu là tốt nhất; ít nhất phải có hai dấu A và D.".to_owned(),
            "Nhập các số đo ở mục Cài đặt, phần Máy in. Từ đó bằng in ra được chỉnh cho đúng chỗ.".to_owned(),
        ],
        Some(calibration) => {
            let found = Distortion::of(&calibration.map, calibration.facts.feed.paper).words().vi;
            let name = &calibration.facts.name;
            vec![
                format!("Tờ này đã được chỉnh theo bản căn lề “{name}”: {found}."),
                "Đo lại bốn dấu từ mép trái và mép trên: mỗi số phải bằng số in sẵn, chênh không quá 0,5 mm."
                    .to_owned(),
                "Đặt lên một tờ phôi rồi soi ra ánh sáng: khung thước phải song song với khung của phôi.".to_owned(),
                "Nếu còn chênh hơn 0,5 mm, hãy in một tờ căn lề mới và đo lại.".to_owned(),
            ]
        }
    }
}
