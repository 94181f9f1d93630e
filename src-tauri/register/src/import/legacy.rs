//! Text in the encodings of the 1990s becomes Unicode before anything else reads it. Each cell is told by its font if
//! that is known, else by its letters and by what the rest of the sheet is written in; nothing is changed unsaid.

mod capitals;
mod codepage;
mod guess;
mod syllable;
mod tcvn3;
mod viqr;
mod vni;
mod words;

use self::guess::{Decision, Vote, verdict};
use super::candidate::Problem;
use super::grid::{Grid, Sheet, column_letters};
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;
use serde::Serialize;

/// How text was written before Unicode, or by a program that took it for something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// The .Vn fonts.
    Tcvn3,
    /// The VNI fonts.
    Vni,
    /// Marks as punctuation: "Hu+o+?ng".
    Viqr,
    /// Windows' own page of the time, read as the western one.
    Windows1258,
    /// UTF-8 read as the western page.
    Utf8,
    /// Unicode with the marks apart from the letters.
    Decomposed,
}

impl Encoding {
    /// What a clerk knows it by.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Tcvn3 => "TCVN3",
            Self::Vni => "VNI",
            Self::Viqr => "VIQR",
            Self::Windows1258 => "Windows-1258",
            Self::Utf8 => "UTF-8 đọc sai",
            Self::Decomposed => "Unicode tổ hợp",
        }
    }
}

/// What a font says of the text written in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lettering {
    /// The code behind its letters.
    pub encoding: Encoding,
    /// Whether it shows small letters as capitals.
    pub capitals: bool,
}

impl Lettering {
    /// The lettering of a font of the 1990s by its name: ".VnTime", ".VnArial NarrowH", "VNI-Times". Other fonts tell
    /// nothing; those of the names SVN- and UVN are Unicode.
    #[must_use]
    pub fn of_font(name: &str) -> Option<Self> {
        let name = name.trim();
        let begins = |start: &str| name.get(..start.len()).is_some_and(|front| front.eq_ignore_ascii_case(start));
        if begins(".vn") {
            let capitals = name.strip_suffix('H').is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_lowercase()));
            return Some(Self { encoding: Encoding::Tcvn3, capitals });
        }
        (begins("vni-") || begins("vni ")).then_some(Self { encoding: Encoding::Vni, capitals: false })
    }

    /// The text as the font shows it; none if it has a character that the font's code has not.
    #[must_use]
    pub fn decode(self, text: &str) -> Option<String> {
        let shown = match self.encoding {
            Encoding::Tcvn3 => capitals::raised(&tcvn3::decode(text)?),
            _ => vni::decode(text)?,
        };
        Some(if self.capitals { shown.to_uppercase() } else { shown })
    }
}

/// A cell that was brought to Unicode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Converted {
    /// The sheet.
    pub sheet: String,
    /// The row, from 1.
    pub row: u32,
    /// The column's letters.
    pub column: String,
    /// What it was written in.
    pub encoding: Encoding,
    /// The text of the file.
    pub before: String,
    /// The text that was read.
    pub after: String,
    /// Whether nothing speaks against it; if not, a warning stands among the problems.
    pub sure: bool,
}

/// Brings the cells of `grid` to Unicode. What was changed is told cell by cell; what may be wrong is a problem.
pub(super) fn to_unicode(grid: &mut Grid) -> (Vec<Converted>, Vec<Problem>) {
    let (mut converted, mut problems) = (Vec::new(), Vec::new());
    for sheet in &mut grid.sheets {
        let found = decide(sheet);
        for ((row, column), decision) in found {
            let mut warn = |sentence: Sentence| {
                let column = Some(column_letters(column));
                problems.push(Problem {
                    sheet: sheet.name.clone(),
                    row,
                    column,
                    severity: Severity::Warning,
                    sentence,
                });
            };
            let before = sheet.text(row, column).unwrap_or_default().to_owned();
            match decision {
                Decision::Read { encoding, text: after, sure } => {
                    if !sure {
                        warn(words::unsure(encoding, &before, &after));
                    }
                    sheet.put(row, column, after.clone());
                    let (sheet, column) = (sheet.name.clone(), column_letters(column));
                    converted.push(Converted { sheet, row, column, encoding, before, after, sure });
                }
                Decision::Doubt { encoding, text } => warn(words::doubt(encoding, &before, text.as_deref())),
            }
        }
    }
    (converted, problems)
}

/// What to do with the cells that are not plainly Unicode.
fn decide(sheet: &Sheet) -> Vec<((u32, u32), Decision)> {
    let mut vote = Vote::default();
    let mut open = Vec::new();
    for (row, cells) in sheet.rows() {
        for (column, text) in cells {
            let lettering = sheet.lettering(row, *column);
            let verdict = verdict(text, lettering);
            vote.count(&verdict, lettering.is_some());
            if verdict.is_open() {
                open.push(((row, *column), verdict));
            }
        }
    }
    open.into_iter().filter_map(|(at, verdict)| Some((at, vote.decide(verdict)?))).collect()
}
