//! Compares the candidates of a list with each other: the same one twice, one unit in two spellings.

use super::candidate::{Candidate, List, Problem};
use super::field::Field;
use super::grid::column_letters;
use super::memo::Memo;
use super::parts::in_parts;
use crate::domain::awardee::AwardeeKind;
use crate::domain::date::Birth;
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::domain::tone::one_style;
use crate::quick::{QuickMap, QuickState};
use std::hash::BuildHasher;

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
    let mut problems = Vec::new();
    alike(candidates).into_iter().for_each(|alike| doubles_among(alike, &mut problems));
    problems
}

/// The same among those of one kind, name, unit and form.
fn doubles_among(alike: Vec<&Candidate>, problems: &mut Vec<Problem>) {
    let mut firsts: Vec<&Candidate> = Vec::new();
    for candidate in alike {
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
}

/// Those of one kind, name, unit and form, however marked, in the order of the list; one that is alone is left out.
fn alike(candidates: &[Candidate]) -> Vec<Vec<&Candidate>> {
    // Hardly two are alike, so a number stands for the words of each; only of those who share one are they compared.
    let hasher = QuickState::default();
    let hash = |text: &str| hasher.hash_one(fold(text));
    let hashes = in_parts(candidates, |part| {
        let (mut units, mut forms) = (Memo::default(), Memo::default());
        let hashed = part.iter().map(|one| {
            let [unit, form] = unit_and_form(one);
            let (unit, form) = (units.of(unit.into(), hash), forms.of(form.into(), hash));
            (hasher.hash_one((one.kind, hash(one.name.as_str()), unit, form)), one)
        });
        hashed.collect::<Vec<_>>()
    });
    let mut hashed: Vec<(u64, &Candidate)> = hashes.into_iter().flatten().collect();
    hashed.sort_by_key(|(hash, _)| *hash);
    let shared = hashed.chunk_by(|(one, _), (other, _)| one == other).filter(|chunk| chunk.len() > 1);
    shared
        .flat_map(|chunk| {
            let mut by_words: QuickMap<_, Vec<&Candidate>> = QuickMap::default();
            chunk.iter().for_each(|(_, one)| by_words.entry(words(one)).or_default().push(one));
            by_words.into_values()
        })
        .collect()
}

/// What tells two apart before their births do.
fn words(one: &Candidate) -> (AwardeeKind, String, [String; 2]) {
    (one.kind, fold(one.name.as_str()), unit_and_form(one).map(fold))
}

fn unit_and_form(one: &Candidate) -> [&str; 2] {
    [&one.unit, &one.form].map(|name| name.as_ref().map_or("", Name::as_str))
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
