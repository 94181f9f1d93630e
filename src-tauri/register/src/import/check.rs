//! Compares the candidates of a list with each other: the same one twice, one unit in two spellings.

use super::candidate::{Candidate, List, Problem};
use super::field::Field;
use super::grid::column_letters;
use super::quick::QuickMap;
use crate::domain::awardee::AwardeeKind;
use crate::domain::date::Birth;
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::domain::tone::one_style;

/// Adds what the comparison shows to the list's problems and puts them in the order of the file.
pub(super) fn compare(list: &mut List) {
    // Neither needs the other.
    let (doubles, spellings) = std::thread::scope(|scope| {
        let spellings = scope.spawn(|| unit_spellings(&list.candidates));
        (doubles(&list.candidates), spellings.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    list.problems.extend(doubles.into_iter().chain(spellings));
    let order: QuickMap<&str, usize> =
        list.sheets.iter().enumerate().map(|(at, sheet)| (sheet.name.as_str(), at)).collect();
    list.problems.sort_by_key(|problem| (order.get(problem.sheet.as_str()).copied(), problem.row));
}

/// The same awardee twice: an error if nothing tells the two apart, a warning if one of them lacks the year of birth or
/// has other marks.
fn doubles(candidates: &[Candidate]) -> Vec<Problem> {
    let mut folds = Folds::default();
    let mut seen: QuickMap<(AwardeeKind, usize, usize, usize), Vec<&Candidate>> = QuickMap::default();
    let mut problems = Vec::new();
    for candidate in candidates {
        let name = folds.key(candidate.name.as_str());
        let unit = folds.key(candidate.unit.as_ref().map_or("", Name::as_str));
        let form = folds.key(candidate.form.as_ref().map_or("", Name::as_str));
        let firsts = seen.entry((candidate.kind, name, unit, form)).or_default();
        let year = |one: &Candidate| one.birth.map(Birth::year);
        let twin = firsts.iter().find(|first| year(first) == year(candidate));
        let likely = || firsts.iter().find(|first| year(first).is_none() || year(candidate).is_none());
        if let Some(first) = twin {
            // Bé and Bế may be two: only one spelling is surely one awardee.
            let spelled = |one: &Candidate| one_style(one.name.as_str());
            let same = spelled(first) == spelled(candidate);
            let severity = if same { Severity::Error } else { Severity::Warning };
            problems.push(problem(candidate, Field::Name, severity, twin_of(first, candidate)));
        } else if let Some(first) = likely() {
            problems.push(problem(candidate, Field::Name, Severity::Warning, likely_twin_of(first, candidate)));
        }
        // One of each year suffices to compare with, so a list of nothing but twins takes no longer.
        if twin.is_none() {
            firsts.push(candidate);
        }
    }
    problems
}

/// Folds of texts as small numbers; each spelling is folded once.
#[derive(Default)]
struct Folds<'a> {
    by_text: QuickMap<&'a str, usize>,
    by_fold: QuickMap<String, usize>,
}

impl<'a> Folds<'a> {
    fn key(&mut self, text: &'a str) -> usize {
        let next = self.by_fold.len();
        let by_fold = &mut self.by_fold;
        *self.by_text.entry(text).or_insert_with(|| *by_fold.entry(fold(text)).or_insert(next))
    }
}

fn twin_of(first: &Candidate, second: &Candidate) -> Sentence {
    let (vi, en) = place(first, second);
    let name = &second.name;
    let ((same_vi, todo_vi), (same_en, todo_en)) = match (second.kind, second.birth) {
        (AwardeeKind::Individual, None) => (
            (
                "cùng đơn vị và hình thức, đều chưa có năm sinh",
                "Hãy ghi năm sinh để phân biệt nếu là hai người, hoặc bỏ một dòng nếu là một người.",
            ),
            (
                "same unit and form, neither with a year of birth",
                "Add the year of birth to tell two people apart, or remove one row if they are the same.",
            ),
        ),
        (AwardeeKind::Individual, Some(_)) => (
            (
                "cùng đơn vị, năm sinh và hình thức",
                "Hãy bỏ một dòng nếu là một người, hoặc sửa năm sinh hay ghi rõ đơn vị để phân biệt nếu là hai người.",
            ),
            (
                "same unit, year of birth and form",
                "Remove one row if they are the same, or correct the year of birth or write the unit in full to tell \
                 two people apart.",
            ),
        ),
        _ => (
            ("cùng đơn vị và hình thức", "Hãy bỏ một dòng, hoặc ghi rõ tên để phân biệt."),
            ("same unit and form", "Remove one row, or write the names in full to tell them apart."),
        ),
    };
    Sentence::new(
        format!("“{name}” trùng với {vi}: {same_vi}. {todo_vi}"),
        format!("“{name}” is the same as at {en}: {same_en}. {todo_en}"),
    )
}

fn likely_twin_of(first: &Candidate, second: &Candidate) -> Sentence {
    let (vi, en) = place(first, second);
    let name = &second.name;
    Sentence::new(
        format!(
            "“{name}” đã có ở {vi} với cùng đơn vị và hình thức, nhưng chỉ một dòng có năm sinh. Hãy ghi đủ năm sinh, \
             hoặc bỏ một dòng nếu là một người."
        ),
        format!(
            "“{name}” stands already at {en} with the same unit and form, but only one row has the year of birth. Add \
             the other, or remove one row if they are the same."
        ),
    )
}

/// One unit in two spellings. Case alone is worth knowing; dashes and spaces would make two units of one.
fn unit_spellings(candidates: &[Candidate]) -> Vec<Problem> {
    let mut seen: QuickMap<String, Vec<(&str, &Candidate)>> = QuickMap::default();
    let mut known: QuickMap<&str, ()> = QuickMap::default();
    let mut problems = Vec::new();
    for candidate in candidates {
        let own = (candidate.kind == AwardeeKind::Collective).then_some((&candidate.name, Field::Name));
        let units = own.into_iter().chain(candidate.unit.as_ref().map(|unit| (unit, Field::Unit)));
        for (unit, field) in units {
            if known.insert(unit.as_str(), ()).is_some() {
                continue;
            }
            let style = one_style(unit.as_str());
            let key: String = style.chars().filter(|c| c.is_alphanumeric()).collect();
            let spellings = seen.entry(key).or_default();
            let differs_by_case = |spelling: &str| one_style(spelling) == style;
            let nearest = spellings.iter().find(|(spelling, _)| differs_by_case(spelling));
            if let Some((spelling, first)) = nearest.or(spellings.first()) {
                let by_case = nearest.is_some();
                let severity = if by_case { Severity::Info } else { Severity::Warning };
                let (vi, en) = place(first, candidate);
                let sentence = Sentence::new(
                    format!(
                        "Đơn vị “{unit}” khác cách viết “{spelling}” ở {vi}. Nếu là một đơn vị, hãy thống nhất cách viết."
                    ),
                    format!("The unit “{unit}” is written “{spelling}” at {en}. If it is one unit, write it one way."),
                );
                problems.push(problem(candidate, field, severity, sentence));
            }
            spellings.push((unit.as_str(), candidate));
        }
    }
    problems
}

/// Where the first one stands, seen from the second.
fn place(first: &Candidate, second: &Candidate) -> (String, String) {
    let row = first.row;
    if first.sheet == second.sheet {
        (format!("dòng {row}"), format!("row {row}"))
    } else {
        (format!("dòng {row} trang tính “{}”", first.sheet), format!("row {row} of sheet “{}”", first.sheet))
    }
}

fn problem(candidate: &Candidate, field: Field, severity: Severity, sentence: Sentence) -> Problem {
    let fields = [field, Field::PositionUnit, Field::Name];
    let own = fields.iter().filter_map(|field| candidate.from.get(*field)).find(|origin| origin.is_of_column());
    let column = own.and_then(|origin| origin.at).map(|place| column_letters(place.column));
    Problem { column, ..Problem::of_row(&candidate.sheet, candidate.row, severity, sentence) }
}
