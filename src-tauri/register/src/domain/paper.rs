//! A sheet of paper (khổ giấy), by its size.

use super::decimal;
use super::sentence::Sentence;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// The shortest side of a sheet that this program prints on, mm: that of A5.
const SHORT_LEAST: f64 = 148.0;
/// The least length of its longer side, mm: that of A5.
const LONG_LEAST: f64 = 210.0;
/// The longest side, mm.
const MOST: f64 = 1000.0;
/// The sheets known by a name, lying.
const NAMED: [(&str, f64, f64); 3] = [("A3", 420.0, 297.0), ("A4", 297.0, 210.0), ("A5", 210.0, 148.0)];

/// The size of a sheet as it lies before its reader; to a tenth of a millimetre, from A5 up to a metre.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(try_from = "(f64, f64)", into = "(f64, f64)")]
#[ts(type = "[number, number]")]
pub struct PaperSize {
    width: f64,
    height: f64,
}

impl PaperSize {
    /// A sheet of `width` × `height` mm.
    ///
    /// # Errors
    /// If nothing legible goes on it, or no printer takes it.
    pub fn new(width: f64, height: f64) -> Result<Self, Sentence> {
        let [width, height] = [width, height].map(|side| (side * 10.0).round() / 10.0);
        let (short, long) = (width.min(height), width.max(height));
        if short >= SHORT_LEAST && (LONG_LEAST..=MOST).contains(&long) {
            return Ok(Self { width, height });
        }
        let size = |say: fn(f64, usize) -> String| format!("{} × {} mm", say(width, 0), say(height, 0));
        Err(Sentence::new(
            format!(
                "Giấy {} không dùng được: khổ nhỏ nhất là A5 (210 × 148 mm), cạnh dài nhất 1000 mm.",
                size(decimal::vietnamese)
            ),
            format!(
                "A sheet of {} cannot be used: the least is A5 (210 × 148 mm), the longest side 1000 mm.",
                size(decimal::english)
            ),
        ))
    }

    /// Reads "A3", "A4", "A5" (lying) and "400x300", "400 × 300 mm", "297*210".
    ///
    /// # Errors
    /// If it is neither a name nor two sides, or no such sheet can be used.
    pub fn parse(text: &str) -> Result<Self, Sentence> {
        let text = text.trim();
        if let Some((_, width, height)) = NAMED.iter().find(|(name, ..)| name.eq_ignore_ascii_case(text)) {
            return Self::new(*width, *height);
        }
        let sides = text.split_once(['x', 'X', '×', '*']).map(|(a, b)| (decimal::parse(a), decimal::parse(b)));
        match sides {
            Some((Some(width), Some(height))) => Self::new(width, height),
            _ => Err(Sentence::new(
                format!("“{text}” không phải là khổ giấy. Hãy ghi A3, A4, A5 hoặc như 400x300."),
                format!("“{text}” is not a size of paper. Write A3, A4, A5 or such as 400x300."),
            )),
        }
    }

    /// From the left to the right edge, mm.
    #[must_use]
    pub fn width(self) -> f64 {
        self.width
    }

    /// From the top to the bottom edge, mm.
    #[must_use]
    pub fn height(self) -> f64 {
        self.height
    }

    /// Whether a sheet of these sides is this one; blanks are not cut more truly than to a millimetre.
    #[must_use]
    pub fn is_of(self, width: f64, height: f64) -> bool {
        (self.width - width).abs() <= 1.0 && (self.height - height).abs() <= 1.0
    }
}

impl fmt::Display for PaperSize {
    /// "420 × 297 mm"; a part of a millimetre with a comma, as the paper itself says it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |side: f64| decimal::vietnamese(side, usize::from(side.fract() != 0.0));
        write!(f, "{} × {} mm", side(self.width), side(self.height))
    }
}

impl From<PaperSize> for (f64, f64) {
    fn from(paper: PaperSize) -> Self {
        (paper.width, paper.height)
    }
}

impl TryFrom<(f64, f64)> for PaperSize {
    type Error = String;
    fn try_from((width, height): (f64, f64)) -> Result<Self, Self::Error> {
        Self::new(width, height).map_err(|why| why.vi)
    }
}
