//! Compares the candidates of a list with each other: the same one twice, one unit in two spellings.

use super::candidate::{Candidate, List, Problem};
use super::field::Field;
use crate::domain::awardee::AwardeeKind;
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::sentence::Sentence;
use crate::domain::tone::one_style;
use std::collections::HashMap;

/// Adds what the comparison shows to the list's problems and puts them in the order of the file.
pub(super) fn compare(list: &mut List) {
    let mut problems = doubles(&list.candidates);
    problems.extend(unit_spellings(&list.candidates));
    list.problems.extend(problems);
    let order: HashMap<&str, usize> =
        list.sheets.iter().enumerate().map(|(at, sheet)| (sheet.name.as_str(), at)).collect();
    list.problems.sort_by_key(|problem| (order.get(problem.sheet.as_str()).copied(), problem.row));
}

fn doubles(candidates: &[Candidate]) -> Vec<Problem> {
    let mut seen: HashMap<(String, String, String, AwardeeKind), &Candidate> = HashMap::new();
    let mut problems = Vec::new();
    for candidate in candidates {
        let unit = candidate.unit.as_ref().map(|unit| fold(unit.as_str())).unwrap_or_default();
        let form = candidate.form.as_ref().map(|form| fold(form.as_str())).unwrap_or_default();
        let key = (fold(candidate.name.as_str()), unit, form, candidate.kind);
        let Some(first) = seen.get(&key).copied() else {
            seen.insert(key, candidate);
            continue;
        };
        let (vi, en) = place(first, candidate);
        let sentence = Sentence::new(
            format!(
                "“{}” đã có ở {vi} với cùng đơn vị và hình thức. Hãy bỏ một dòng nếu là cùng một đối tượng.",
                candidate.name
            ),
            format!(
                "“{}” stands already at {en} with the same unit and form. Drop one if they are the same.",
                candidate.name
            ),
        );
        problems.push(problem(candidate, Field::Name, Severity::Warning, sentence));
    }
    problems
}

/// One unit in two spellings. Case alone is worth knowing; dashes and spaces would make two units of one.
fn unit_spellings(candidates: &[Candidate]) -> Vec<Problem> {
    let mut seen: HashMap<String, Vec<(&str, &Candidate)>> = HashMap::new();
    let mut problems = Vec::new();
    for candidate in candidates {
        let own = (candidate.kind == AwardeeKind::Collective).then_some((&candidate.name, Field::Name));
        let units = own.into_iter().chain(candidate.unit.as_ref().map(|unit| (unit, Field::Unit)));
        for (unit, field) in units {
            let key: String = one_style(unit.as_str()).chars().filter(|c| c.is_alphanumeric()).collect();
            let spellings = seen.entry(key).or_default();
            if spellings.iter().any(|(spelling, _)| *spelling == unit.as_str()) {
                continue;
            }
            let differs_by_case = |spelling: &str| one_style(spelling) == one_style(unit.as_str());
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
    let cell = fields.iter().find_map(|field| candidate.cells.get(field));
    let column = cell.map(|cell| cell.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned());
    Problem { sheet: candidate.sheet.clone(), row: candidate.row, column, severity, sentence }
}
