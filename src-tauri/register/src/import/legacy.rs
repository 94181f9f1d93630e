//! Text in the encodings of the 1990s becomes Unicode before anything else reads it. Each cell is told by its font if
//! that is known, else by its letters and by what the rest of the sheet is written in; nothing is changed unsaid.

mod alphabet;
mod capitals;
mod codepage;
mod guess;
mod tcvn3;
mod viqr;
mod vni;
mod words;

pub(super) use self::alphabet::Alphabet;
use self::guess::{Decision, MetWords, Verdict, Vote, verdict};
use super::candidate::{Candidate, List, Mend, Problem, Suggestion};
use super::grid::{Cells, Grid, Sheet, address, column_letters, place_of};
use super::parts::in_parts;
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// How text was written before Unicode, or by a program that took it for something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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

/// A text that was brought to Unicode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Converted {
    /// The sheet.
    pub sheet: String,
    /// The address of the cell; none for a line above the sheet.
    pub cell: Option<String>,
    /// What it was written in.
    pub encoding: Encoding,
    /// The text of the file.
    pub before: String,
    /// The text that was read.
    pub after: String,
    /// Whether nothing speaks against it; if not, a warning stands among the problems of the cell.
    pub sure: bool,
}

/// Fields of cells whose encoding is doubtful are no surer than that.
const DOUBTED: u8 = 60;

/// Lowers how sure the fields are that came from cells of doubtful encoding.
pub(super) fn doubt(list: &mut List) {
    let List { converted, candidates, .. } = list;
    let unsure = converted.iter().filter(|one| !one.sure);
    let unsure = unsure.filter_map(|one| Some((one.sheet.as_str(), place_of(one.cell.as_deref()?)?)));
    let unsure: HashSet<(&str, (u32, u32))> = unsure.collect();
    if unsure.is_empty() {
        return;
    }
    for Candidate { sheet, from, .. } in candidates {
        from.doubt(|at| unsure.contains(&(sheet.as_str(), (at.row, at.column))), DOUBTED);
    }
}

/// Brings the text of `grid` to Unicode. What was changed is told text by text; what may be wrong is a problem.
pub(super) fn to_unicode(grid: &mut Grid) -> (Vec<Converted>, Vec<Problem>) {
    let (mut converted, mut problems) = (Vec::new(), Vec::new());
    for sheet in &mut grid.sheets {
        for (place, decision) in decide(sheet) {
            let before = place.text(sheet).to_owned();
            match decision {
                Decision::Read { encoding, text: after, sure } => {
                    if !sure {
                        let sentence = words::unsure(encoding, &before, &after);
                        let back = Suggestion { mend: Mend::Original, this: after.clone(), by: before.clone() };
                        problems.extend(place.warning(sheet, sentence, Some(back)));
                    }
                    place.put(sheet, after.clone());
                    let (sheet, cell) = (sheet.name.clone(), place.cell());
                    converted.push(Converted { sheet, cell, encoding, before, after, sure });
                }
                Decision::Doubt { encoding, text } => {
                    let sentence = words::doubt(encoding, &before, text.as_deref());
                    let read = text.map(|by| Suggestion { mend: Mend::Encoding, this: before, by });
                    problems.extend(place.warning(sheet, sentence, read));
                }
            }
        }
    }
    (converted, problems)
}

/// The sheet with its text in Unicode, for a reader that must know what it says before it is whole.
pub(super) fn shown(sheet: &Sheet) -> Sheet {
    let mut shown = sheet.clone();
    for (place, decision) in decide(sheet) {
        if let Decision::Read { text, .. } = decision {
            place.put(&mut shown, text);
        }
    }
    shown
}

/// Where a text of a sheet stands.
#[derive(Debug, Clone, Copy)]
enum Place {
    Above(usize),
    Cell(u32, u32),
}

impl Place {
    fn text(self, sheet: &Sheet) -> &str {
        let text = match self {
            Self::Above(line) => sheet.above.get(line).map(String::as_str),
            Self::Cell(row, column) => sheet.text(row, column),
        };
        text.unwrap_or_default()
    }

    fn put(self, sheet: &mut Sheet, text: String) {
        match self {
            Self::Above(line) => sheet.above.get_mut(line).into_iter().for_each(|old| old.clone_from(&text)),
            Self::Cell(row, column) => sheet.put(row, column, text),
        }
    }

    fn cell(self) -> Option<String> {
        match self {
            Self::Above(_) => None,
            Self::Cell(row, column) => Some(address(row, column)),
        }
    }

    /// A warning about a cell. The lines above only tell the decision, which is shown before anything is written.
    fn warning(self, sheet: &Sheet, sentence: Sentence, suggestion: Option<Suggestion>) -> Option<Problem> {
        let Self::Cell(row, column) = self else { return None };
        let column = Some(column_letters(column));
        Some(Problem { sheet: sheet.name.clone(), row, column, severity: Severity::Warning, sentence, suggestion })
    }
}

/// What to do with the texts that are not plainly Unicode.
fn decide(sheet: &Sheet) -> Vec<(Place, Decision)> {
    let mut hearing = Hearing::default();
    for (line, text) in sheet.above.iter().enumerate() {
        hearing.hear(Place::Above(line), Alphabet::of(text), text, None);
    }
    let rows: Vec<(u32, &Cells)> = sheet.rows().collect();
    let heard = in_parts(&rows, |rows| {
        let mut hearing = Hearing::default();
        for (row, cells) in rows {
            for (column, alphabet, text, lettering) in cells.heard() {
                hearing.hear(Place::Cell(*row, column), alphabet, text, lettering);
            }
        }
        hearing
    });
    for part in heard {
        hearing.vote.add(&part.vote);
        hearing.open.extend(part.open);
    }
    let Hearing { vote, open, .. } = hearing;
    open.into_iter().filter_map(|(place, verdict)| Some((place, vote.decide(verdict)?))).collect()
}

/// What texts say by themselves: what all of them tell together, and those of them that leave something to decide.
#[derive(Default)]
struct Hearing {
    vote: Vote,
    open: Vec<(Place, Verdict)>,
    met: MetWords,
}

impl Hearing {
    fn hear(&mut self, place: Place, alphabet: Alphabet, text: &str, lettering: Option<Lettering>) {
        let verdict = verdict(alphabet, text, lettering, &mut self.met);
        self.vote.count(&verdict, lettering.is_some());
        if verdict.is_open() {
            self.open.push((place, verdict));
        }
    }
}
