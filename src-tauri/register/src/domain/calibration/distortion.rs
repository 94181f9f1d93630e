//! What a printer does to a sheet, in the words of a person.

use crate::domain::affine::Affine;
use crate::domain::decimal;
use crate::domain::paper::PaperSize;
use crate::domain::sentence::{Language, Sentence};
use serde::Serialize;
use ts_rs::TS;

/// Less than this is not said, mm.
const SHIFT_SAID: f64 = 0.05;
/// Less than this is not said, parts of the whole.
const SCALE_SAID: f64 = 0.0005;
/// Less than this is not said, degrees.
const ANGLE_SAID: f64 = 0.05;

/// An affine map taken apart: about the middle of the sheet, so that a turn or a stretch does not look like a shift.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Distortion {
    /// How far the middle moves to the right, mm.
    pub right: f64,
    /// How far the middle moves down, mm.
    pub down: f64,
    /// How many times as wide everything becomes.
    pub across: f64,
    /// How many times as high everything becomes.
    pub along: f64,
    /// How far everything turns, degrees clockwise.
    pub turned: f64,
    /// By how much a right angle opens, degrees.
    pub skew: f64,
}

impl Distortion {
    /// What `map` does to a sheet of `paper`.
    #[must_use]
    pub fn of(map: &Affine, paper: PaperSize) -> Self {
        let middle = (paper.width() / 2.0, paper.height() / 2.0);
        let (x, y) = map.at(middle);
        let rows = map.yx.atan2(map.xx).to_degrees();
        let columns = (-map.xy).atan2(map.yy).to_degrees();
        Self {
            right: x - middle.0,
            down: y - middle.1,
            across: map.xx.hypot(map.yx),
            along: map.xy.hypot(map.yy),
            turned: f64::midpoint(rows, columns),
            skew: columns - rows,
        }
    }

    /// "lệch phải 1,5 mm, xuống 0,8 mm; phóng 100,3 %; xoay 0,1° thuận chiều kim đồng hồ".
    #[must_use]
    pub fn words(&self) -> Sentence {
        Sentence::new(self.said_in(Language::Vi), self.said_in(Language::En))
    }

    fn said_in(&self, language: Language) -> String {
        let parts: Vec<String> =
            [self.shift(language), self.scale(language), self.turn(language), self.out_of_square(language)]
                .into_iter()
                .flatten()
                .collect();
        match (parts.is_empty(), language) {
            (true, Language::Vi) => "in đúng chỗ, không phải chỉnh".to_owned(),
            (true, Language::En) => "prints in its place, nothing to correct".to_owned(),
            _ => parts.join("; "),
        }
    }

    fn shift(&self, language: Language) -> Option<String> {
        let words = match language {
            Language::Vi => ["phải", "trái", "xuống", "lên"],
            Language::En => ["right", "left", "down", "up"],
        };
        let [right, left, down, up] = words;
        let moved = [(self.right, right, left), (self.down, down, up)].into_iter();
        let said: Vec<String> = moved
            .filter(|(by, ..)| by.abs() >= SHIFT_SAID)
            .map(|(by, more, less)| {
                format!("{} {} mm", if by > 0.0 { more } else { less }, number(by.abs(), 1, language))
            })
            .collect();
        let lead = if language == Language::Vi { "lệch" } else { "moved" };
        (!said.is_empty()).then(|| format!("{lead} {}", said.join(", ")))
    }

    fn scale(&self, language: Language) -> Option<String> {
        let percent = |scale: f64| format!("{} %", number(scale * 100.0, 1, language));
        let (across, along) = (self.across, self.along);
        if (across - 1.0).abs() < SCALE_SAID && (along - 1.0).abs() < SCALE_SAID {
            return None;
        }
        if (across - along).abs() >= SCALE_SAID {
            return Some(match language {
                Language::Vi => format!("ngang {}, dọc {}", percent(across), percent(along)),
                Language::En => format!("{} across, {} along", percent(across), percent(along)),
            });
        }
        let mean = f64::midpoint(across, along);
        let lead = match (language, mean > 1.0) {
            (Language::Vi, true) => "phóng",
            (Language::Vi, false) => "thu còn",
            (Language::En, true) => "enlarged to",
            (Language::En, false) => "shrunk to",
        };
        Some(format!("{lead} {}", percent(mean)))
    }

    fn turn(&self, language: Language) -> Option<String> {
        let by = number(self.turned.abs(), 1, language);
        let words = match (language, self.turned > 0.0) {
            (Language::Vi, true) => format!("xoay {by}° thuận chiều kim đồng hồ"),
            (Language::Vi, false) => format!("xoay {by}° ngược chiều kim đồng hồ"),
            (Language::En, true) => format!("turned {by}° clockwise"),
            (Language::En, false) => format!("turned {by}° anticlockwise"),
        };
        (self.turned.abs() >= ANGLE_SAID).then_some(words)
    }

    fn out_of_square(&self, language: Language) -> Option<String> {
        let by = number(self.skew.abs(), 1, language);
        let words = match language {
            Language::Vi => format!("góc vuông lệch {by}°"),
            Language::En => format!("out of square by {by}°"),
        };
        (self.skew.abs() >= ANGLE_SAID).then_some(words)
    }
}

fn number(value: f64, places: usize, language: Language) -> String {
    match language {
        Language::Vi => decimal::vietnamese(value, places),
        Language::En => decimal::english(value, places),
    }
}
